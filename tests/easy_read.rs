//! Easy words and pictures as compiled: a framework's own before the shared ones, and only what is used.
//! Mistakes in them have their cases in `tests/bad`; whether they are easy is judged by people.
#![cfg(feature = "author")]

#[path = "check/copy.rs"]
#[allow(dead_code, reason = "other tests use the rest of it")]
mod copy;

use copy::{Copy, TODAY};
use levels_of_need::author::compile;
use levels_of_need::check;
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};

fn frameworks() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("frameworks")
}

fn easy(files: &[compile::Compiled], id: &str) -> Value {
    let name = format!("{id}.easy-read.json");
    let file = files.iter().find(|file| file.file == name);
    serde_json::from_str(&file.unwrap_or_else(|| panic!("{name}")).text).unwrap()
}

#[test]
fn every_framework_of_ours_has_easy_words_for_the_first_pages_and_ten_topics() {
    for folder in check::find(&[frameworks()]).unwrap() {
        let checked = check::folder(&folder, TODAY);
        let framework = checked.framework.clone().unwrap();
        let easy = easy(&compile::files(&[checked]).unwrap(), &framework.id);
        assert_eq!(easy["hash"], json!(framework.hash));
        for page in ["start", "danger"] {
            assert!(easy["pages"][page].as_array().unwrap().len() >= 3);
        }
        assert!(easy["topics"].as_object().unwrap().len() >= 10);
        let parts = ["pages", "topics"].map(|part| easy[part].as_object().unwrap());
        let sentences = parts.iter().flat_map(|part| part.values());
        let mut used: Vec<&str> = sentences
            .flat_map(|say| say.as_array().unwrap())
            .map(|one| one["picture"].as_str().unwrap())
            .collect();
        used.sort_unstable();
        used.dedup();
        let drawn: Vec<&String> = easy["pictures"].as_object().unwrap().keys().collect();
        assert_eq!(drawn, used);
    }
}

#[test]
fn a_frameworks_own_words_and_pictures_replace_the_shared_ones() {
    let copy = Copy::new();
    let shared = frameworks().join("easy-read.toml");
    let shared = fs::read_to_string(shared).unwrap();
    // The small framework has two topics, and none of the shared ones.
    let first = shared.find("# The commonest topics").unwrap();
    let pictures = shared.find("# The pictures").unwrap();
    let pages = format!("{}{}", &shared[..first], &shared[pictures..]);
    fs::write(copy.file("easy-read.toml"), pages).unwrap();
    let own = r#"
[[picture]]
id = "lock"
alt = "Another lock"
lines = ["M8 8h48"]

[[page]]
id = "danger"
say = [
  { picture = "lock", words = "One." },
  { picture = "lock", words = "Two." },
  { picture = "siren", words = "Three." },
]

[[topic]]
id = "home"
say = [
  { picture = "lock", words = "This is home." },
  { picture = "lock", words = "It is cold." },
  { picture = "lock", words = "Ring us." },
]
"#;
    fs::write(copy.file("small/easy-read.toml"), own).unwrap();
    let checked = copy.check();
    assert_eq!(checked.problems, []);
    let easy = easy(&compile::files(&[checked]).unwrap(), "small");
    assert_eq!(
        easy["pages"]["danger"][0],
        json!({ "picture": "lock", "words": "One." })
    );
    assert_eq!(easy["pages"]["start"].as_array().unwrap().len(), 6);
    assert_eq!(easy["topics"]["home"][2]["words"], "Ring us.");
    assert_eq!(easy["pictures"]["lock"]["lines"], json!(["M8 8h48"]));
    assert!(easy["pictures"].get("camera").is_none());
}

#[test]
fn without_a_file_there_is_none_and_the_core_says_so() {
    let files = compile::files(&[Copy::new().check()]).unwrap();
    assert!(!files.iter().any(|file| file.file.contains("easy-read")));
    let core = files
        .iter()
        .find(|file| file.file == "small.core.json")
        .unwrap();
    let core: Value = serde_json::from_str(&core.text).unwrap();
    assert_eq!(core["easy_read"], false);
}
