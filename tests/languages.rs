//! A framework's words in another language: the same answers come to the same result, in other words.
//! The Welsh of the small framework stands in `tests/languages`; mistakes in a translation in `tests/bad`.
#![cfg(feature = "author")]

#[path = "check/copy.rs"]
#[allow(dead_code, reason = "other tests use the rest of it")]
mod copy;

use copy::{Copy, TODAY, codes, copy_folder};
use levels_of_need::answers::Answers;
use levels_of_need::author::compile;
use levels_of_need::bundle;
use levels_of_need::check::{self, Checked};
use levels_of_need::contacts::Moment;
use levels_of_need::evaluate::Engine;
use levels_of_need::framework::{Audience, Framework};
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The small framework with its Welsh.
fn small() -> Copy {
    let copy = Copy::new();
    copy_folder(&root().join("tests/languages"), &copy.0);
    copy
}

/// Every framework of ours that is translated, and the small one.
fn translated() -> Vec<Checked> {
    let folders = check::find(&[root().join("frameworks")]).unwrap();
    let mut found: Vec<Checked> = folders
        .iter()
        .map(|folder| check::folder(folder, TODAY))
        .collect();
    found.push(small().check());
    found.retain(|checked| !checked.translations.is_empty());
    found
}

/// The files one page would fetch, put together as it does.
fn joined(core: &str, words: &str) -> Engine {
    let words: Value = serde_json::from_str(words).unwrap();
    let mut value: Value = serde_json::from_str(core).unwrap();
    assert_eq!(value["hash"], words["hash"]);
    let parts = value.as_object_mut().unwrap();
    parts.remove("languages");
    parts.remove("easy_read");
    fill(&mut value, &words);
    value["audience"] = words["audience"].clone();
    Engine::new(bundle::read(serde_json::from_value(value).unwrap()).unwrap()).unwrap()
}

fn fill(value: &mut Value, file: &Value) {
    match value {
        Value::Object(object) if object.len() == 1 && object.contains_key("words") => {
            let number = usize::try_from(object["words"].as_u64().unwrap()).unwrap();
            let text = file["words"][number].clone();
            *value = json!({ (file["audience"].as_str().unwrap()): text });
        }
        Value::Object(object) => object.values_mut().for_each(|v| fill(v, file)),
        Value::Array(list) => list.iter_mut().for_each(|v| fill(v, file)),
        _ => {}
    }
}

/// A result without the words of either file.
fn without(value: &mut Value, words: &BTreeSet<String>) {
    match value {
        Value::String(text) if words.contains(text) => *text = "words".to_owned(),
        Value::Object(object) => object.values_mut().for_each(|v| without(v, words)),
        Value::Array(list) => list.iter_mut().for_each(|v| without(v, words)),
        _ => {}
    }
}

fn texts(file: &str) -> Vec<String> {
    let file: Value = serde_json::from_str(file).unwrap();
    serde_json::from_value(file["words"].clone()).unwrap()
}

/// Every indicator alone both ways, all together, every option, and each answer about danger.
fn answers(framework: &Framework, reader: Audience) -> Vec<Value> {
    let mut all = vec![json!({})];
    let mut every = Map::new();
    for (i, indicator) in framework.indicators.iter().enumerate() {
        let answer = ["yes", "not-sure"][i % 2];
        every.insert(indicator.id.clone(), json!(answer));
        all.push(json!({ "indicators": { (indicator.id.clone()): answer } }));
    }
    all.push(json!({ "indicators": every }));
    let topics: Vec<&str> = framework.topics.iter().map(|t| t.id.as_str()).collect();
    all.push(json!({ "indicators": every, "looked_at": topics, "repeated": topics }));
    for question in &framework.questions {
        for option in &question.options {
            let said = json!({ (question.id.clone()): option.id });
            all.push(json!({ "indicators": every, "questions": said }));
        }
    }
    for danger in ["yes", "no", "not-sure"] {
        let strengths: Vec<&str> = framework.strengths.iter().map(|s| s.id.as_str()).collect();
        all.push(json!({ "danger": danger, "strengths": strengths }));
    }
    for one in &mut all {
        one["audience"] = json!(reader);
    }
    all
}

/// Caught: a translation that exchanges two texts' numbers, and one that is laid over ids.
#[test]
fn in_another_language_everything_but_the_words_is_the_same() {
    let found = translated();
    assert!(!found.is_empty());
    let at = Moment::read("2026-11-27T16:45").unwrap();
    for checked in found {
        let framework = checked.framework.as_ref().unwrap();
        let into = &checked.translations[0];
        let core = bundle::core(framework, &["cy"], false);
        for reader in Audience::ALL {
            let english = bundle::words(framework, reader);
            let welsh = compile::translated(framework, into, reader);
            let words: BTreeSet<String> =
                texts(&english).into_iter().chain(texts(&welsh)).collect();
            let (here, there) = (joined(&core, &english), joined(&core, &welsh));
            for said in answers(framework, reader) {
                let result = |engine: &Engine| {
                    let sent = serde_json::from_value(said.clone()).unwrap();
                    let answers = Answers::read(sent, engine.framework()).unwrap();
                    serde_json::to_value(engine.evaluate(&answers, at)).unwrap()
                };
                let (mut english, mut welsh) = (result(&here), result(&there));
                assert!(
                    said.get("danger").is_none() || english != welsh,
                    "nothing is translated"
                );
                without(&mut english, &words);
                without(&mut welsh, &words);
                assert_eq!(english, welsh, "{}: {said}", framework.id);
            }
        }
    }
}

#[test]
fn a_translated_text_is_where_its_english_was() {
    let checked = small().check();
    assert_eq!(checked.problems, []);
    let framework = checked.framework.as_ref().unwrap();
    let into = &checked.translations[0];
    assert!(into.checked);
    let english = texts(&bundle::words(framework, Audience::Practitioner));
    let file = compile::translated(framework, into, Audience::Practitioner);
    let welsh = texts(&file);
    assert_eq!(english.len(), welsh.len());
    for (from, to) in [
        (
            "Frequent shouting in the household.",
            "Gweiddi mynych ar yr aelwyd.",
        ),
        ("Lessons and friends", "Gwersi a ffrindiau"),
        (
            "Nobody has checked this yet.",
            "Does neb wedi gwirio hyn eto.",
        ),
        (
            "What keeps a child safe may be shared.",
            "Gellir rhannu'r hyn sy'n cadw plentyn yn ddiogel.",
        ),
        (
            "Yes, and it was not enough",
            "Oes, a doedd e ddim yn ddigon",
        ),
    ] {
        let at = english.iter().position(|text| text == from).unwrap();
        assert_eq!(welsh[at], to);
    }
    let file: Value = serde_json::from_str(&file).unwrap();
    assert_eq!(file["english"], json!([]));
    assert_eq!(
        (&file["language"], &file["checked"]),
        (&json!("cy"), &json!(true))
    );
}

#[test]
fn what_is_not_translated_stays_english_and_is_counted() {
    let copy = small();
    copy.change("small/cy.toml", "damp-home.plain", "# damp-home.plain");
    copy.change("cy.toml", "checked_by = \"tests\"", "checked_by = \"\"");
    let checked = copy.check();
    assert_eq!(codes(&checked), ["untranslated"]);
    assert!(checked.problems[0].message.starts_with("1 of "));
    assert!(
        checked.problems[0]
            .help
            .contains("`indicators.damp-home.plain`")
    );
    let framework = checked.framework.as_ref().unwrap();
    let into = &checked.translations[0];
    // One file that nobody checked is enough.
    assert!(!into.checked);
    let file: Value =
        serde_json::from_str(&compile::translated(framework, into, Audience::Family)).unwrap();
    let left = usize::try_from(file["english"][0].as_u64().unwrap()).unwrap();
    assert_eq!(file["words"][left], "The home is damp.");
    assert_eq!(file["english"].as_array().unwrap().len(), 1);
}

#[test]
fn a_framework_says_itself_what_goes_before_the_shared_words() {
    let copy = small();
    let path = copy.file("small/cy.toml");
    let text = fs::read_to_string(&path).unwrap();
    fs::write(
        &path,
        text + "\n[words.topics.home]\nname = \"Yr aelwyd\"\n",
    )
    .unwrap();
    let checked = copy.check();
    assert_eq!(checked.problems, []);
    let words = &checked.translations[0].words;
    assert_eq!(
        words["topics/home/name"].for_reader(Audience::Family),
        "Yr aelwyd"
    );
    assert_eq!(
        words["topics/school/name"].for_reader(Audience::Family),
        "Ysgol"
    );
}

#[test]
fn each_language_has_its_files_and_the_core_names_it() {
    let files = compile::files(&[small().check()]).unwrap();
    let text = |name: &str| {
        let file = files.iter().find(|file| file.file == name);
        serde_json::from_str::<Value>(&file.unwrap_or_else(|| panic!("{name}")).text).unwrap()
    };
    let core = text("small.core.json");
    assert_eq!(core["languages"], json!(["cy"]));
    for reader in ["family", "young-person", "volunteer", "practitioner"] {
        let (own, welsh) = (
            text(&format!("small.{reader}.json")),
            text(&format!("small.{reader}.cy.json")),
        );
        assert_eq!(
            (&own["hash"], &own["audience"]),
            (&core["hash"], &json!(reader))
        );
        assert_eq!(
            (&welsh["hash"], &welsh["audience"]),
            (&core["hash"], &json!(reader))
        );
        assert!(own.get("language").is_none());
    }
    // Words move no hash but that of their own language's framework.
    let bare = check::folder(Path::new("tests/bad/_base/small"), TODAY);
    assert_eq!(core["hash"], bare.framework.unwrap().hash);
}
