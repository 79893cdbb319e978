//! Wrong calls: each ends with 2, says what was wrong and what would be right.
//! Nothing is done on the way.

use super::program::{Folder, fed, program, run};
use std::process::Stdio;

#[test]
fn an_unknown_framework_is_met_with_the_nearest_and_the_known() {
    let said = run(&["show", "haltn"]).ends(2);
    said.complains(&[
        "error[unknown-framework]",
        "`haltn`",
        "did you mean `halton`?",
        "the frameworks here are `county`, `devon`, `england`, `halton`, `rochdale`",
    ]);
    assert_eq!(said.out, "");
    let said = run(&["contacts", "atlantis", "--json"]).ends(2);
    assert_eq!(said.json()["problems"][0]["code"], "unknown-framework");
}

#[test]
fn a_command_nobody_knows_and_a_missing_argument_are_wrong_calls() {
    run(&[]).ends(2);
    run(&["evalute"]).ends(2).complains(&["evaluate"]);
    run(&["evaluate", "halton"])
        .ends(2)
        .complains(&["--answers"]);
    run(&["build"]).ends(2).complains(&["--out"]);
    run(&["--help"]).ends(0).shows(&[
        "list", "show", "evaluate", "contacts", "check", "test", "prove", "build", "diff",
        "compare",
    ]);
}

#[test]
fn a_moment_that_is_none_is_a_wrong_call() {
    for at in [
        "tomorrow",
        "2026-02-30",
        "27/11/2026",
        "2026-11-27T25:00",
        "",
    ] {
        run(&["contacts", "halton", "--at", at])
            .ends(2)
            .complains(&["is not a date and time", "2026-11-27T16:45"]);
    }
}

#[test]
fn answers_that_are_not_there_are_a_wrong_call() {
    let said = run(&["evaluate", "halton", "--answers", "no-such-file.json"]).ends(2);
    said.complains(&[
        "error[missing-file]",
        "there is no file `no-such-file.json`",
    ]);
    run(&[
        "evaluate",
        "halton",
        "--lines",
        "--answers",
        "no-such-file.json",
    ])
    .ends(2);
}

#[test]
fn several_frameworks_where_one_is_needed_are_named() {
    let folder = Folder::with_small();
    std::fs::create_dir(folder.path("other")).unwrap();
    folder.write("other/framework.toml", "");
    let said = run(&["show", &folder.path("")]).ends(2);
    said.complains(&["error[several-frameworks]", "small", "other"]);
}

#[test]
fn a_folder_that_cannot_be_written_is_a_wrong_call() {
    let folder = Folder::with_small();
    folder.write("taken", "a file");
    let said = run(&[
        "build",
        &folder.path("small"),
        "--out",
        &folder.path("taken"),
    ])
    .ends(2);
    said.complains(&["error[cannot-write]", "--out"]);
}

#[test]
fn a_name_with_a_path_in_it_never_leaves_the_home_of_the_frameworks() {
    run(&["show", "../halton"])
        .ends(2)
        .complains(&["unknown-framework"]);
    run(&["show", ""]).ends(2).complains(&["unknown-framework"]);
}

#[test]
fn a_reader_that_goes_away_is_no_fault() {
    for args in [
        &["show", "halton", "--json"][..],
        &["show", "halton"],
        &["check"],
    ] {
        let mut child = program()
            .args(args)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        drop(child.stdout.take());
        let output = child.wait_with_output().unwrap();
        assert_eq!(String::from_utf8_lossy(&output.stderr), "", "{args:?}");
        assert_eq!(output.status.code(), Some(0), "{args:?}");
    }
}

#[test]
fn there_are_no_colours_in_a_file() {
    let output = program()
        .env_remove("NO_COLOR")
        .args(["contacts", "halton"])
        .output()
        .unwrap();
    assert!(!output.stdout.contains(&0x1b));
}

#[test]
fn nothing_that_can_be_sent_makes_it_panic() {
    let deep = "[".repeat(100_000);
    for input in [
        &b""[..],
        b"null",
        b"[]",
        b"7",
        b"\"\"",
        b"{",
        b"\xff\xfe",
        b"{\"danger\":1e999}",
        deep.as_bytes(),
    ] {
        let said = fed(&["evaluate", "halton", "--answers", "-"], input).ends(1);
        said.complains(&["error["]);
        assert!(!said.err.contains("panicked"), "{said:#?}");
    }
}
