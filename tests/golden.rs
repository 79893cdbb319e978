//! Golden evaluations: what the engine says to chosen answers, kept as files so that any change is seen.
//! The same values are written as TypeScript, so that the types written by hand there cannot drift.
//!
//! After a change that is meant: `UPDATE_GOLDEN=1 cargo test --test golden`, then read the difference.
#![cfg(feature = "author")]

#[path = "golden/cases.rs"]
mod cases;
#[path = "golden/typescript.rs"]
mod typescript;

use cases::{CASES, Case};
use levels_of_need::answers::Answers;
use levels_of_need::check;
use levels_of_need::contacts::{self, Moment};
use levels_of_need::evaluate::Engine;
use levels_of_need::framework::{
    Audience, Extends, Framework, Inherited, Response, Route, Superseded, Variant,
};
use levels_of_need::rule::Condition;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn halton() -> Framework {
    static HALTON: OnceLock<Framework> = OnceLock::new();
    HALTON.get_or_init(checked).clone()
}

fn checked() -> Framework {
    let checked = check::folder(&root().join("frameworks/halton"), "2026-11-22");
    let problems: Vec<String> = checked.problems.iter().map(ToString::to_string).collect();
    let mut framework = checked.framework.unwrap_or_else(|| panic!("{problems:#?}"));
    // Every word of the framework moves the hash; a golden file should move only with what it shows.
    framework.hash = "0".repeat(64);
    framework
}

/// What Halton never shows: a topic without a criterion, targeted help, an addition to a response,
/// words taken over from another framework, law that has been replaced, advice, disagreement.
fn altered() -> Framework {
    let mut framework = halton();
    let mut topic = framework.topics[0].clone();
    topic.id = "without-words".to_owned();
    topic.dimension = None;
    framework.topics.push(topic);
    framework.levels[1].route = Route::Targeted;
    let early = framework
        .responses
        .iter()
        .find(|r| r.route == Route::EarlyHelp)
        .unwrap();
    let targeted = Response {
        route: Route::Targeted,
        also: vec![addition("missing-again", early)],
        ..early.clone()
    };
    framework.responses.push(targeted);
    framework.extends = Some(Extends {
        id: "another".to_owned(),
        title: "Another guide".to_owned(),
        version: "2026.1".to_owned(),
        document: "Another document".to_owned(),
        publisher: "Another council".to_owned(),
        inherited: vec![Inherited {
            part: "levels".to_owned(),
            ids: vec!["1".to_owned()],
        }],
    });
    framework.source.superseded.push(Superseded {
        cites: "An act of long ago".to_owned(),
        now: "The act in its place".to_owned(),
    });
    framework.advice = framework.moving[..1].to_vec();
    framework.disagreement = framework.moving[1..2].to_vec();
    framework
}

/// Holds when somebody went missing before and, at the least, is early in going missing now.
fn addition(id: &str, response: &Response) -> Variant {
    Variant {
        id: id.to_owned(),
        when: Condition::All(vec![
            Condition::Indicator("started-going-missing".to_owned()),
            Condition::Repeated("missing".to_owned()),
        ]),
        ages: Vec::new(),
        title: response.title.clone(),
        next: response.next[..1].to_vec(),
        place: response.place.clone(),
    }
}

/// One case as it stands in its file, in full.
fn told(engine: &Engine, case: &Case) -> Value {
    let at = Moment::read(case.at).unwrap();
    let sent: Value = serde_json::from_str(case.answers).unwrap();
    let answers = serde_json::from_str(case.answers).unwrap();
    let answers = Answers::read(answers, engine.framework())
        .unwrap_or_else(|p| panic!("{}: {p:#?}", case.name));
    let topics: Vec<String> = case.topics.iter().map(|t| (*t).to_owned()).collect();
    let journey = engine
        .journey(&answers, &topics, at)
        .unwrap_or_else(|p| panic!("{}: {p:#?}", case.name));
    json!({
        "answers": sent,
        "at": case.at,
        "topics": topics,
        "evaluation": engine.evaluate(&answers, at),
        "journey": journey,
    })
}

fn all_told() -> Vec<(&'static str, Value)> {
    let (halton, altered) = (
        Engine::new(halton()).unwrap(),
        Engine::new(altered()).unwrap(),
    );
    CASES
        .iter()
        .map(|case| {
            (
                case.name,
                told(if case.altered { &altered } else { &halton }, case),
            )
        })
        .collect()
}

/// What one reader sees of contacts, and how topics are browsed.
fn reader(audience: Audience) -> Value {
    let engine = Engine::new(halton()).unwrap();
    let at = Moment::read("2026-11-27T16:45").unwrap();
    let answers = Answers {
        audience: Some(audience),
        ..Answers::none(engine.framework())
    };
    let journey = engine.journey(&answers, &[], at).unwrap();
    json!({
        "audience": audience,
        "contacts": contacts::all(engine.framework(), audience, at),
        "browse": journey.browse,
    })
}

/// Halton beside itself, altered: a topic that is in both, and one that is in only one of them.
fn comparison() -> Value {
    let mut other = altered();
    other.responses.iter_mut().for_each(|r| r.also.clear());
    // Rules name what is taken away here; a comparison reads none.
    other.rules.clear();
    other.indicators.retain(|i| i.id != "started-going-missing");
    other.topics.retain(|t| t.id != "self-esteem");
    for indicator in &mut other.indicators {
        indicator.topics.retain(|t| t != "self-esteem");
        if indicator.topics.is_empty() {
            indicator.topics.push("missing".to_owned());
        }
    }
    let (here, there) = (Engine::new(halton()).unwrap(), Engine::new(other).unwrap());
    let sent = r#"{"danger":"not-sure","indicators":{"started-going-missing":"yes",
        "low-self-esteem":"not-sure","self-harm-or-suicidal-ideation":"yes"}}"#;
    let answers = Answers::read(serde_json::from_str(sent).unwrap(), here.framework()).unwrap();
    let at = Moment::read("2026-11-27T16:45").unwrap();
    json!(here.compare(&there, &answers, at))
}

fn readers() -> Vec<(String, Value)> {
    Audience::ALL
        .into_iter()
        .map(|audience| {
            let value = reader(audience);
            (
                format!("reader-{}", value["audience"].as_str().unwrap()),
                value,
            )
        })
        .collect()
}

fn updating() -> bool {
    std::env::var_os("UPDATE_GOLDEN").is_some()
}

/// Compares a file with what it should hold, or writes it.
fn hold(path: &Path, text: &str) {
    if updating() {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
        return;
    }
    let kept = fs::read_to_string(path).unwrap_or_default();
    if let Some((number, (old, new))) = kept
        .lines()
        .chain([""].into_iter().cycle())
        .zip(text.lines())
        .enumerate()
        .find(|(_, (old, new))| old != new)
    {
        panic!(
            "{}:{}\n  kept: {old}\n  now:  {new}\nif this is meant: UPDATE_GOLDEN=1 cargo test --test golden",
            path.display(),
            number + 1
        );
    }
    assert_eq!(
        kept.len(),
        text.len(),
        "{} has more than it should",
        path.display()
    );
}

fn pretty(value: &Value) -> String {
    format!("{}\n", serde_json::to_string_pretty(value).unwrap())
}

#[test]
fn evaluations_and_journeys_are_as_they_were() {
    for (name, mut value) in all_told() {
        // Contacts and browsing have files of their own, one for each reader; here who is open suffices.
        let contacts = value["evaluation"]["contacts"].as_array().unwrap();
        value["evaluation"]["contacts"] = contacts
            .iter()
            .map(|c| {
                json!(
                    format!("{} open {} until {}", c["id"], c["open"], c["until"]).replace('"', "")
                )
            })
            .collect();
        value["journey"].as_object_mut().unwrap().remove("browse");
        hold(
            &root().join(format!("tests/golden/{name}.json")),
            &pretty(&value),
        );
    }
}

#[test]
fn contacts_and_browsing_are_as_they_were() {
    for (name, value) in readers() {
        hold(
            &root().join(format!("tests/golden/{name}.json")),
            &pretty(&value),
        );
    }
}

#[test]
fn what_typescript_is_shown_is_what_rust_writes() {
    let problems = Answers::read(
        serde_json::from_str(r#"{"dangr":"no","indicators":{"started-going-misssing":"yes"}}"#)
            .unwrap(),
        &halton(),
    )
    .unwrap_err();
    let text = typescript::file(
        &all_told(),
        &readers(),
        &comparison(),
        &json!(problems),
        &json!(altered()),
    );
    hold(&root().join("js/test/golden.ts"), &text);
}

#[test]
fn no_golden_file_is_left_over() {
    if updating() {
        return;
    }
    let mut kept: BTreeSet<String> = BTreeSet::new();
    for entry in fs::read_dir(root().join("tests/golden")).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        kept.extend(name.strip_suffix(".json").map(str::to_owned));
    }
    let told = CASES
        .iter()
        .map(|c| c.name.to_owned())
        .chain(readers().into_iter().map(|(name, _)| name));
    assert_eq!(kept, told.collect());
}

/// Every value that can stand under a key, wherever it stands.
fn values(value: &Value, key: &str, found: &mut BTreeSet<String>) {
    match value {
        Value::Array(list) => list.iter().for_each(|v| values(v, key, found)),
        Value::Object(object) => {
            for (name, value) in object {
                if name == key && !value.is_array() && !value.is_object() {
                    found.insert(value.to_string().replace('"', ""));
                }
                values(value, key, found);
            }
        }
        _ => {}
    }
}

#[test]
fn every_value_that_can_cross_is_among_the_cases() {
    let all: Value = all_told().into_iter().map(|(_, value)| value).collect();
    let shown = |part: &str, key: &str| {
        let mut found = BTreeSet::new();
        for case in all.as_array().unwrap() {
            values(&case["evaluation"][part], key, &mut found);
        }
        found
    };
    let of = |key: &str| {
        let mut found = BTreeSet::new();
        all.as_array()
            .unwrap()
            .iter()
            .for_each(|case| values(&case["evaluation"], key, &mut found));
        found
    };
    let set = |words: &str| words.split(' ').map(str::to_owned).collect::<BTreeSet<_>>();
    assert_eq!(
        of("headline"),
        set("emergency possible-emergency concern no-criterion danger-not-asked universal")
    );
    assert_eq!(of("review"), set("in-date due past-grace"));
    assert_eq!(of("sure"), set("true false"));
    assert_eq!(of("open"), set("true false null"));
    assert_eq!(shown("reasons", "kind"), set("indicator rule answer"));
    assert_eq!(
        shown("open_questions", "kind"),
        set("danger indicator question")
    );
    assert_eq!(
        shown("routes", "id"),
        set(
            "emergency child-protection care-order accommodation child-in-need targeted early-help universal"
        )
    );
    let added: BTreeSet<Option<bool>> = all
        .as_array()
        .unwrap()
        .iter()
        .flat_map(|case| case["evaluation"]["responses"].as_array().unwrap())
        .flat_map(|response| response["also"].as_array().unwrap())
        .map(|addition| addition["sure"].as_bool())
        .collect();
    assert_eq!(
        added.len(),
        2,
        "an addition that is sure, and one that is not"
    );
    let agencies: BTreeSet<bool> = all
        .as_array()
        .unwrap()
        .iter()
        .map(|case| case["evaluation"]["agency"].is_object())
        .collect();
    assert_eq!(agencies.len(), 2, "with an agency, and without");
    let mut pages = BTreeSet::new();
    all.as_array()
        .unwrap()
        .iter()
        .for_each(|case| values(&case["journey"]["pages"], "kind", &mut pages));
    assert_eq!(
        pages,
        set(
            "start danger emergency child over-age worries topic strengths questions consent check result contacts-only"
        )
    );
}
