//! `compare`: two documents side by side.
//! What it works out is tested in `compare.rs`.

use super::program::{FRIDAY, Folder, fed, run};

const ANSWERS: &[u8] = br#"{"danger": "not-sure", "indicators":
    {"started-going-missing": "yes", "self-harm-or-suicidal-ideation": "not-sure"}}"#;

/// The small framework, with a topic that Halton has too.
fn other() -> Folder {
    let folder = Folder::with_small();
    folder.change("topics.toml", "id = \"school\"", "id = \"missing\"");
    for file in ["2-school.toml", "3-school.toml"] {
        folder.change(
            &format!("small/indicators/{file}"),
            "topics = [\"school\"]",
            "topics = [\"missing\"]",
        );
    }
    folder
}

#[test]
fn two_documents_are_put_side_by_side() {
    let folder = other();
    let small = folder.path("small");
    let call = [
        "compare",
        "halton",
        &small,
        "--answers",
        "-",
        "--at",
        FRIDAY,
    ];
    let said = fed(&call, ANSWERS).ends(0);
    said.shows(&[
        "Halton and Smallton: the same answers",
        "ring 999 first",
        "If this is happening now, ring 999: ",
        "do not mean the same",
        "Going missing",
        "“Children and young people who have started going missing from home”",
        "“Missing lessons”",
        "prints no criterion under this topic",
        "; not sure",
    ]);
    let json = fed(&[&call[..], &["--json"]].concat(), ANSWERS)
        .ends(0)
        .json();
    assert_eq!(json["here"]["id"], "halton");
    assert_eq!(json["there"]["id"], "small");
    assert_eq!(json["danger"], true);
    assert_eq!(json["danger_said"], "not-sure");
    assert!(json["topics"].as_array().unwrap().iter().any(|t| {
        t["topic"] == "missing"
            && t["said"][0]["answer"] == "yes"
            && t["there"][0]["id"] == "misses-lessons"
            && t["there"][0].get("answer").is_none()
    }));
    assert!(
        json["only_here"]
            .as_array()
            .unwrap()
            .contains(&"self-harm".into())
    );
}

#[test]
fn answers_are_those_of_the_first_framework() {
    let folder = other();
    let small = folder.path("small");
    let call = [
        "compare",
        &small,
        "halton",
        "--answers",
        "-",
        "--at",
        FRIDAY,
    ];
    fed(&call, ANSWERS)
        .ends(1)
        .complains(&["error[unknown-id]", "`started-going-missing`"]);
    let call = ["compare", "halton", "atlantis", "--answers", "-"];
    fed(&call, ANSWERS)
        .ends(2)
        .complains(&["error[unknown-framework]"]);
    run(&[
        "compare",
        "halton",
        &small,
        "--answers",
        "no-such-file.json",
    ])
    .ends(2)
    .complains(&["error[missing-file]"]);
    run(&["compare", "halton", "--answers", "-"]).ends(2);
}

#[test]
fn nothing_is_put_beside_a_document_too_old_to_rely_on() {
    let folder = other();
    let small = folder.path("small");
    let call = [
        "compare",
        "halton",
        &small,
        "--answers",
        "-",
        "--at",
        "2031-01-01",
    ];
    fed(&call, ANSWERS)
        .ends(0)
        .shows(&["ring 999 first", "too old to rely on"]);
}
