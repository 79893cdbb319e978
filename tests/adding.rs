//! Adding a framework touches no Rust and no TypeScript: everything from the starter to an evaluation through the program alone.
//! And a page without levels and criteria is no framework, however well it is written down.
#![cfg(feature = "author")]

// Half of what is shared is for others.
#[allow(dead_code)]
#[path = "cli/program.rs"]
mod program;

use levels_of_need::author::starter;
use levels_of_need::check;
use program::{FRIDAY, Folder, fed, root, run};
use std::fs;
use std::path::Path;

const DAY: &str = "2026-11-27";

#[test]
fn a_new_framework_goes_from_nothing_to_an_evaluation_without_a_line_of_code() {
    let folder = Folder::new();
    let home = folder.path("frameworks");
    let place = folder.path("frameworks/newtown");

    let said = run(&["new", &place, "--at", DAY]).ends(0);
    said.shows(&["topics.toml", "copies were written", "levels-of-need check"]);

    // One criterion is filled in, as an officer would: a line in print, and its count.
    let added = "\n[[indicator]]\nid = \"often-hungry\"\nitem = 4\ncriterion = \"Child is often hungry at school\"\ntopics = [\"eating\"]\nkind = \"need\"\n[indicator.plain]\nfamily = \"Your child is often hungry at school.\"\nyoung-person = \"You are often hungry at school.\"\npractitioner = \"Hunger seen at school again and again.\"\n";
    let criteria = folder.read("frameworks/newtown/indicators/2.toml");
    folder.write("frameworks/newtown/indicators/2.toml", criteria + added);
    run(&["check", &place, "--at", DAY])
        .ends(1)
        .shows(&["printed-count"]);
    folder.change(
        "frameworks/newtown/framework.toml",
        "level = 2\ncount = 3",
        "level = 2\ncount = 4",
    );
    let example = "\n[[example]]\nname = \"Hunger at school is early help.\"\nanswers = { danger = \"no\", indicators = { often-hungry = \"yes\" } }\nfloor = 2\nceiling = 2\nreasons = [\"often-hungry\"]\n";
    let examples = folder.read("frameworks/newtown/examples.toml");
    folder.write("frameworks/newtown/examples.toml", examples + example);

    run(&["check", &home, "--at", DAY, "--strict"])
        .ends(0)
        .shows(&["no errors"]);
    run(&["test", &home, "--at", DAY])
        .ends(0)
        .shows(&["newtown: 6 passed, 0 failed"]);
    run(&["prove", &place, "--at", DAY])
        .ends(0)
        .shows(&["newtown: all 9 properties hold"]);
    let out = folder.path("out");
    run(&["build", &home, "--out", &out, "--at", DAY]).ends(0);
    assert!(Path::new(&out).join("newtown.json").is_file());
    run(&["list", &home, "--at", DAY])
        .ends(0)
        .shows(&["newtown", "not a council's document"]);
    let answers = br#"{"danger": "no", "indicators": {"often-hungry": "yes"}}"#;
    for framework in [&place, &folder.path("out/newtown.json")] {
        let found = fed(
            &[
                "evaluate",
                framework,
                "--answers",
                "-",
                "--at",
                FRIDAY,
                "--json",
            ],
            answers,
        );
        let found = found.ends(0).json();
        assert_eq!((&found["floor"], &found["ceiling"]), (&2.into(), &2.into()));
        assert_eq!(
            found["reasons"][0]["quote"],
            "Child is often hungry at school"
        );
    }
}

#[test]
fn the_starter_says_what_it_is_and_is_dated_today() {
    let folder = Folder::new();
    let place = folder.path("newtown");
    starter::write(Path::new(&place), None, "2026-08-31").unwrap();
    let checked = check::folder(Path::new(&place), "2026-08-31");
    assert_eq!(checked.problems, []);
    let framework = checked.framework.unwrap();
    assert!(framework.title.contains("starter"));
    assert!(framework.caveats.iter().any(|c| c.id == "a-starter"));
    assert_eq!(framework.checked, "2026-08-31");
    // Half a year on there is no 31st.
    assert_eq!(framework.review_by, "2027-02-28");
    assert_eq!(framework.grace, "2027-08-31");
    assert_eq!(framework.adopted_by, None);
}

#[test]
fn nothing_is_ever_written_over() {
    let folder = Folder::new();
    fs::create_dir(folder.path("newtown")).unwrap();
    folder.write("newtown/notes.txt", "mine");
    let place = folder.path("newtown");
    run(&["new", &place])
        .ends(2)
        .complains(&["not-empty", "holds something already"]);
    assert_eq!(fs::read_dir(&place).unwrap().count(), 1);
    assert!(!Path::new(&folder.path("topics.toml")).exists());

    folder.write("file", "mine");
    run(&["new", &folder.path("file")])
        .ends(2)
        .complains(&["not-empty"]);
    // An empty folder is as good as none; shared files that are there stay as they are.
    fs::create_dir(folder.path("empty")).unwrap();
    folder.write("national.toml", "mine");
    run(&["new", &folder.path("empty")]).ends(0);
    assert_eq!(folder.read("national.toml"), "mine");
    run(&["new", &folder.path("New Town")])
        .ends(2)
        .complains(&["bad-id"]);
}

#[test]
fn a_starter_that_builds_on_another_states_only_what_differs() {
    let folder = Folder::new();
    let (base, place) = (folder.path("base"), folder.path("newtown"));
    run(&["new", &base, "--at", DAY]).ends(0);
    run(&["new", &place, "--extends", "base", "--at", DAY])
        .ends(0)
        .shows(&["takes over everything from `base`"]);
    assert_eq!(fs::read_dir(&place).unwrap().count(), 2);
    let home = folder.path("");
    run(&["check", &home, "--at", DAY, "--strict"]).ends(0);
    run(&["test", &place, "--at", DAY]).ends(0);
    let shown = run(&["show", &place, "--json", "--at", DAY]).ends(0).json();
    assert_eq!(shown["extends"]["id"], "base");
    assert!(shown["indicators"].as_array().unwrap().len() > 5);

    let said = run(&["new", &folder.path("third"), "--extends", "bse"]).ends(2);
    said.complains(&["unknown-base", "did you mean `base`?"]);
    let said = run(&["new", &folder.path("third"), "--extends", "newtown"]).ends(2);
    said.complains(&["base-extends"]);
    assert!(!Path::new(&folder.path("third")).exists());
}

#[test]
fn schemas_are_printed_one_all_or_as_files() {
    let all = run(&["schema"]).ends(0).json();
    let one = run(&["schema", "indicators"]).ends(0).json();
    assert_eq!(all["indicators"], one);
    assert!(one["$defs"]["Indicator"]["properties"]["criterion"]["description"].is_string());
    let folder = Folder::new();
    let out = folder.path("schema");
    run(&["schema", "--out", &out])
        .ends(0)
        .shows(&["#:schema ../../schema/indicators.json"]);
    assert_eq!(
        fs::read_dir(&out).unwrap().count(),
        all.as_object().unwrap().len()
    );
    run(&["schema", "indicator"])
        .ends(2)
        .complains(&["did you mean `indicators`?"]);
}

#[test]
fn a_county_page_by_itself_is_refused_with_what_it_lacks() {
    let folder = Folder::new();
    fs::create_dir(folder.path("county")).unwrap();
    for name in ["topics.toml", "national.toml"] {
        fs::copy(root().join("frameworks").join(name), folder.path(name)).unwrap();
    }
    let page = fs::read_to_string(root().join("tests/county-alone/framework.toml")).unwrap();
    folder.write("county/framework.toml", &page);
    let county = folder.path("county");
    let report = run(&["check", &county, "--at", DAY, "--json"])
        .ends(1)
        .json();
    assert_eq!(report["frameworks"][0]["good"], false);
    let problems = report["problems"].as_array().unwrap();
    let found: Vec<_> = problems
        .iter()
        .filter(|p| p["code"] == "no-thresholds")
        .collect();
    assert_eq!(found.len(), 1, "{problems:#?}");
    assert!(
        found[0]["message"]
            .as_str()
            .unwrap()
            .contains("no levels and no criteria")
    );
    let help = found[0]["help"].as_str().unwrap();
    for wanted in [
        "child-in-need",
        "child-protection",
        "contacts-with-hours",
        "escalation",
        "extends",
    ] {
        assert!(help.contains(wanted), "{wanted}: {help}");
    }
    // What the page does say is not asked for.
    assert!(!help.contains("early-help-process"), "{help}");
    run(&["build", &county, "--out", &folder.path("out"), "--at", DAY]).ends(1);
    assert!(!Path::new(&folder.path("out")).exists());
    // With levels of another framework beneath it, it is one.
    let text = format!("extends = \"base\"\n{page}");
    run(&["new", &folder.path("base"), "--at", DAY]).ends(0);
    folder.write("county/framework.toml", text);
    run(&["check", &county, "--at", DAY]).ends(0);
}
