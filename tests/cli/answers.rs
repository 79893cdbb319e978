//! `evaluate`: answers from files and standard input, what it says of good ones and of broken ones.
//! The levels themselves are the engine's business.

use super::program::{FRIDAY, Folder, Said, fed, run};
use serde_json::Value;

fn evaluate(answers: &str, more: &[&str]) -> Said {
    let mut args = vec!["evaluate", "halton", "--answers", "-"];
    args.extend(more);
    fed(&args, answers.as_bytes())
}

fn said(answers: &str, at: &str) -> Value {
    evaluate(answers, &["--json", "--at", at]).ends(0).json()
}

#[test]
fn json_has_every_part_that_others_rely_on() {
    let evaluation = said(
        r#"{"danger":"no","indicators":{"started-going-missing":"yes","significant-risk-forced-marriage":"not-sure"}}"#,
        FRIDAY,
    );
    assert_eq!(evaluation["framework"]["id"], "halton");
    assert!(
        evaluation["framework"]["version"].is_string()
            && evaluation["framework"]["hash"].is_string()
    );
    assert_eq!(evaluation["at"], FRIDAY);
    assert_eq!(
        (&evaluation["floor"], &evaluation["ceiling"]),
        (&2.into(), &4.into())
    );
    assert_eq!(evaluation["emergency"], false);
    assert!(
        evaluation["routes"]
            .as_array()
            .unwrap()
            .iter()
            .any(|r| r["id"] == "early-help" && r["sure"] == true)
    );
    for part in ["kind", "id", "levels", "quote", "place"] {
        assert!(!evaluation["reasons"][0][part].is_null(), "{part}");
    }
    assert_eq!(evaluation["open_questions"][0]["could_reach"], 4);
    assert!(evaluation["not_looked_at"].as_array().unwrap().len() > 10);
    assert!(evaluation["responses"][0]["route"].is_string());
    assert_eq!(evaluation["consent"]["national_override"], true);
    assert_eq!(evaluation["consent"]["ring_first"], true);
    assert!(
        evaluation["consent"]
            .as_object()
            .unwrap()
            .contains_key("local")
    );
    for part in [
        "id", "name", "phone", "email", "url", "text", "visit", "for", "open", "until", "checked",
    ] {
        assert!(
            evaluation["contacts"][0]
                .as_object()
                .unwrap()
                .contains_key(part),
            "{part}"
        );
    }
    assert!(evaluation["caveats"].is_array());
}

#[test]
fn the_page_says_where_it_points_why_and_whom_to_ring() {
    let answers = r#"{"danger":"no","audience":"practitioner","strengths":["good-hygiene"],
        "questions":{"tried":"not-sure"},"indicators":{"started-going-missing":"yes"}}"#;
    evaluate(answers, &["--at", FRIDAY]).ends(0).shows(&[
        "A demonstration",
        "Where this points",
        "From level 2",
        "“Children and young people who have started going missing from home”",
        "What happens next",
        "Agreeing to help, and sharing information",
        "Friday 27 November 2026, 16:45",
        "Emergency Duty Team",
        "open until Monday 30 November 2026, 09:00",
        "What to find out",
        "Not looked at",
        "What is going well",
        "a guide to a conversation, not a verdict",
    ]);
}

#[test]
fn consent_is_never_shown_to_a_family_as_a_condition() {
    let answers = |reader: &str| {
        format!(
            r#"{{"danger":"no","audience":"{reader}","indicators":{{"started-going-missing":"yes"}}}}"#
        )
    };
    let quote = "explicit consent required";
    evaluate(&answers("practitioner"), &[]).shows(&[quote]);
    for reader in ["family", "young-person", "volunteer"] {
        let said = evaluate(&answers(reader), &[]).ends(0);
        assert!(!said.out.contains(quote), "{reader}: {said:#?}");
    }
}

#[test]
fn danger_stands_above_everything() {
    let said = evaluate(r#"{"danger":"yes"}"#, &[]).ends(0);
    let at = |part: &str| {
        said.out
            .find(part)
            .unwrap_or_else(|| panic!("no `{part}` in {said:#?}"))
    };
    assert!(at("Ring 999 now.") < at("Level 4"));
    let said = evaluate(r#"{"danger":"not-sure"}"#, &[]).ends(0);
    assert!(said.out.find("ring 999 first").unwrap() < said.out.find("From level 1").unwrap());
}

#[test]
fn past_review_is_said_and_past_grace_only_contacts_are_left() {
    let answers = r#"{"danger":"no","indicators":{"started-going-missing":"yes"}}"#;
    assert_eq!(said(answers, "2027-05-22")["review"], "in-date");
    let due = said(answers, "2027-05-23");
    assert_eq!(due["review"], "due");
    assert!(
        due["caveats"]
            .as_array()
            .unwrap()
            .iter()
            .any(|c| c["id"] == "review-due")
    );
    assert_eq!(said(answers, "2027-11-23")["review"], "past-grace");

    let page = evaluate(answers, &["--at", "2027-11-23"]).ends(0);
    page.shows(&["Who to contact", "999", "iCART"]);
    assert!(!page.out.contains("Where this points"), "{page:#?}");
}

#[test]
fn a_date_alone_means_nine_in_the_morning() {
    assert_eq!(said("{}", "2026-11-27")["at"], "2026-11-27T09:00");
}

#[test]
fn answers_come_from_a_file_too() {
    let folder = Folder::new();
    // With the mark some editors put in front.
    let file = folder.write("answers.json", "\u{feff}{\"danger\":\"yes\"}\r\n");
    let said = run(&["evaluate", "halton", "--answers", &file, "--json"]).ends(0);
    assert_eq!(said.json()["emergency"], true);
}

#[test]
fn broken_json_is_placed_by_file_line_and_column() {
    let folder = Folder::new();
    let file = folder.write("answers.json", "{\n  \"danger\": no\n}");
    let said = run(&["evaluate", "halton", "--answers", &file]).ends(1);
    said.complains(&["error[not-json]", &format!("{file}:2:14"), "help:"]);
    evaluate("{\"danger\": \"no\"", &[])
        .ends(1)
        .complains(&["standard input:1:", "too early"]);
    let problem = &evaluate("{,}", &["--json"]).ends(1).json()["problems"][0];
    assert_eq!(
        (&problem["place"]["file"], &problem["place"]["line"]),
        (&"standard input".into(), &1.into())
    );
}

#[test]
fn everything_unknown_is_named_at_once_with_its_line() {
    let answers = "{\n\"dangr\": \"no\",\n\"indicators\": {\"started-going-misssing\": \"yes\"},\n\"looked_at\": [\"misssing\"]}";
    evaluate(answers, &[]).ends(1).complains(&[
        "error[unknown-key]",
        "did you mean `danger`?",
        "standard input:3:16",
        "did you mean `started-going-missing`?",
        "standard input:4:15",
        "did you mean `missing`?",
    ]);
    evaluate(r#"{"questions":{"tried":"twice"}}"#, &[])
        .ends(1)
        .complains(&["standard input:1:23", "`nothing-yet`"]);
}

#[test]
fn answers_that_are_no_text_or_far_too_long_are_refused() {
    let folder = Folder::new();
    let file = folder.write("binary.json", b"{\n\"danger\":\"\xff\"}");
    run(&["evaluate", "halton", "--answers", &file])
        .ends(1)
        .complains(&["invalid-text", "binary.json:2", "UTF-8"]);
    let long = folder.write("long.json", vec![b' '; 1_100_000]);
    run(&["evaluate", "halton", "--answers", &long])
        .ends(2)
        .complains(&["file-too-large", "1 MB"]);
    run(&["evaluate", "halton", "--answers", &folder.path("")])
        .ends(2)
        .complains(&["unreadable-file"]);
}

#[test]
fn lines_in_lines_out() {
    let sets = "{\"danger\":\"yes\"}\n{\"danger\":\"maybe\"}\n\n{}\n";
    let said = evaluate(sets, &["--lines", "--at", FRIDAY]).ends(1);
    let lines: Vec<Value> = said
        .out
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!(lines.len(), 4);
    assert_eq!(lines[0]["emergency"], true);
    assert_eq!(lines[1]["problems"][0]["place"]["line"], 2);
    assert_eq!(lines[2]["problems"][0]["code"], "not-json");
    assert_eq!(lines[3], self::said("{}", FRIDAY));
    assert_eq!(
        evaluate("{}\n", &["--lines"]).ends(0).out.lines().count(),
        1
    );
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    let answers =
        r#"{"danger":"no","indicators":{"risk-taking":"yes","started-going-missing":"not-sure"}}"#;
    let other =
        r#"{"indicators":{"started-going-missing":"not-sure","risk-taking":"yes"},"danger":"no"}"#;
    let bytes = |answers| evaluate(answers, &["--json", "--at", FRIDAY]).ends(0).out;
    assert_eq!(bytes(answers), bytes(answers));
    assert_eq!(bytes(answers), bytes(other));
}
