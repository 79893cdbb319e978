//! `diff` as a person calls it: the whole page, every way to name a framework, how it ends.
//! What it works out is tested beside this.

use super::edits::{Copy, TODAY, root};
use serde_json::{Value, json};
use std::process::Command;

fn run(args: &[&str]) -> (i32, String, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_levels-of-need"))
        .current_dir(root())
        .env("NO_COLOR", "1")
        .args(args)
        .output()
        .unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (
        output.status.code().unwrap_or(-1),
        text(output.stdout),
        text(output.stderr),
    )
}

/// Kept as a file, so that the page as a whole is looked at: `UPDATE_GOLDEN=1 cargo test --test diff`.
#[test]
fn the_page_is_as_it_was() {
    let (old, new) = (Copy::of_small(), Copy::of_small());
    new.change(
        "indicators/2-home.toml",
        "criterion = \"Child often alone\"",
        "red_flag = true\ncriterion = \"Child often alone\"",
    );
    new.change(
        "indicators/2-home.toml",
        "Damp housing",
        "Damp or cold housing",
    );
    new.change(
        "rules.toml",
        "at_least = 2, level = 2",
        "at_least = 3, level = 2",
    );
    new.change("contacts.toml", "0151 496 0001", "0151 496 0009");
    new.change("framework.toml", "version = \"1\"", "version = \"2\"");
    let call = ["diff", &old.path(), &new.path(), "--at", TODAY];
    let (code, page, _) = run(&call);
    assert_eq!(code, 0, "{page}");
    // The hash moves with every word of the framework; the rest should move only with what it shows.
    let page: Vec<&str> = page
        .lines()
        .map(|line| line.split(", content ").next().unwrap_or_default())
        .collect();
    let page = format!("{}\n", page.join("\n"));
    let kept = root().join("tests/diff/page.txt");
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(&kept, &page).unwrap();
    }
    assert_eq!(page, std::fs::read_to_string(kept).unwrap_or_default());

    let (code, text, _) = run(&[&call[..], &["--json"]].concat());
    let found: Value = serde_json::from_str(&text).unwrap();
    assert_eq!((code, &found["outcomes"]["seed"]), (0, &json!(1)));
}

#[test]
fn ids_folders_and_compiled_files_can_be_named() {
    let copy = Copy::of_halton();
    let out = copy.path();
    let (code, _, err) = run(&[
        "build",
        "frameworks/halton",
        "--out",
        &format!("{out}/../built"),
    ]);
    assert_eq!(code, 0, "{err}");
    let built = format!("{out}/../built/halton.json");
    let (code, page, _) = run(&["diff", "halton", &built, "--at", TODAY]);
    assert!(code == 0 && page.contains("Nothing changed"), "{page}");
    let (code, page, _) = run(&["diff", &built, "tests/bad/_base/small", "--at", TODAY]);
    assert!(code == 0 && page.contains("0 criteria ("), "{page}");
    let (code, _, err) = run(&["diff", "halton", "atlantis"]);
    assert!(code == 2 && err.contains("unknown-framework"), "{err}");
    let (_, help, _) = run(&["diff", "--help"]);
    assert!(help.contains("20,000 families"), "{help}");
}
