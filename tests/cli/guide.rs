//! `guide`: what it writes where, and what it says when it cannot.
//! What stands on its pages is tested in `tests/guide.rs`.

use super::program::{Folder, run};
use std::fs;

const TODAY: &str = "2026-11-22";

#[test]
fn the_pages_asked_for_are_written_and_named() {
    let folder = Folder::with_small();
    let (small, out) = (folder.path("small"), folder.path("made/guide"));
    let said = run(&["guide", &small, "--out", &out, "--leaflet", "--at", TODAY]).ends(0);
    said.shows(&["index.html", "guide.css", "leaflet.html", "leaflet.css"]);
    assert!(!said.out.contains("poster"));
    let index = fs::read_to_string(folder.path("made/guide/index.html")).unwrap();
    assert!(index.starts_with("<!DOCTYPE html>"));

    let files = run(&[
        "guide", &small, "--out", &out, "--poster", "--at", TODAY, "--json",
    ])
    .ends(0)
    .json();
    assert_eq!(files["files"][0]["file"], "index.html");
    assert_eq!(
        files["files"][0]["bytes"],
        index.len() - leaflet_link(&index) + poster_link()
    );
}

/// The pages name each other: one more or less changes the length of the first.
fn leaflet_link(index: &str) -> usize {
    let link = "<li><a href=\"leaflet.html\">Leaflet for families</a></li>";
    assert!(index.contains(link));
    link.len()
}

fn poster_link() -> usize {
    "<li><a href=\"poster.html\">Poster</a></li>".len()
}

#[test]
fn a_wrong_call_is_told_what_would_be_right() {
    let folder = Folder::with_small();
    let (small, out) = (folder.path("small"), folder.path("made"));
    run(&["guide", &small])
        .ends(2)
        .complains(&["no folder to write to was named", "--out guide"]);
    run(&["guide", &small, "--out", &out, "--agency", "helth"])
        .ends(2)
        .complains(&["no agency is called `helth`"]);
    // Where a folder should be stands a file.
    let file = folder.path("small/framework.toml");
    run(&["guide", &small, "--out", &file])
        .ends(2)
        .complains(&["cannot be written", "name a folder that you may write to"]);
    fs::remove_file(folder.path("law.toml")).unwrap();
    run(&["guide", &small, "--out", &out, "--legislation"])
        .ends(2)
        .complains(&["`law.toml` is missing"]);
}

#[test]
fn the_law_is_read_from_beside_the_framework_and_refused_when_wrong() {
    let folder = Folder::with_small();
    let (small, out) = (folder.path("small"), folder.path("made"));
    let both = [
        "guide",
        &small,
        "--out",
        &out,
        "--legislation",
        "--transitions",
    ];
    run(&both)
        .ends(0)
        .shows(&["legislative-context.html", "transitions.html"]);
    folder.change("law.toml", "child-protection", "child-protektion");
    run(&both).ends(1).complains(&["child-protektion"]);
}
