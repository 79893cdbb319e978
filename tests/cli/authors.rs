//! `check`, `test`, `prove` and `build`: what they say of good files and of broken ones.
//! Every broken file by itself is tested where `check` is.

use super::program::{Folder, run};
use std::collections::BTreeSet;

const TODAY: &str = "2026-11-22";

#[test]
fn good_files_end_well_and_warnings_only_when_strict() {
    let folder = Folder::with_small();
    let small = folder.path("small");
    run(&["check", &small, "--at", TODAY])
        .ends(0)
        .shows(&["no errors"]);
    run(&["check", &small, "--at", TODAY, "--strict"]).ends(0);
    // Past `review_by` is a warning.
    let late = run(&["check", &small, "--at", "2099-01-01"]);
    late.shows(&["warning["]);
    assert_eq!(
        run(&["check", &small, "--at", "2099-01-01", "--strict"]).code,
        1
    );
}

#[test]
fn halton_is_past_its_review_with_a_warning() {
    run(&["check", "frameworks/halton", "--at", TODAY])
        .ends(0)
        .shows(&["frameworks/halton: no errors"]);
    run(&["check", "--at", TODAY]).ends(0);
    let said = run(&["check", "frameworks/halton", "--at", "2027-06-01", "--json"])
        .ends(0)
        .json();
    assert_eq!(said["errors"], 0);
    assert!(
        said["problems"]
            .as_array()
            .unwrap()
            .iter()
            .any(|p| p["code"].as_str().unwrap().contains("review"))
    );
    run(&[
        "check",
        "frameworks/halton",
        "--at",
        "2027-06-01",
        "--strict",
    ])
    .ends(1);
}

#[test]
fn every_error_in_every_file_is_said_at_once_with_its_place() {
    let folder = Folder::with_small();
    folder.change("small/framework.toml", "title", "titel");
    folder.change("small/contacts.toml", "0151 496 0000", "0151");
    folder.change(
        "small/rules.toml",
        "besides = [\"damp-home\"]",
        "besides = [\"damp-hom\"]",
    );
    let small = folder.path("small");
    let said = run(&["check", &small, "--at", TODAY]).ends(1);
    let rule = format!("{small}/rules.toml:");
    said.shows(&[
        "titel",
        "`0151`",
        "`damp-hom`",
        "did you mean `damp-home`?",
        &rule,
        "  --> ",
        "  help: ",
    ]);
    let problems = run(&["check", &small, "--at", TODAY, "--json"])
        .ends(1)
        .json();
    assert_eq!(problems["frameworks"][0]["good"], false);
    let counted = format!("{} errors", problems["errors"]);
    said.shows(&[&counted]);
    for problem in problems["problems"].as_array().unwrap() {
        let at = &problem["place"];
        assert!(
            at["file"].is_string() && (at["line"].is_u64() || problem["code"] == "missing-file"),
            "{problem}"
        );
        assert!(!problem["help"].as_str().unwrap().is_empty(), "{problem}");
    }
}

#[test]
fn folders_that_are_missing_empty_or_files_are_problems_beside_the_rest() {
    let folder = Folder::with_small();
    std::fs::create_dir(folder.path("empty")).unwrap();
    let file = folder.write("file", "");
    let dirs = [
        folder.path("nowhere"),
        folder.path("empty"),
        file,
        folder.path("small"),
    ];
    let [nowhere, empty, file, small] = dirs.each_ref().map(String::as_str);
    let said = run(&["check", nowhere, empty, file, small, "--at", TODAY]).ends(1);
    said.shows(&[
        "error[missing-folder]",
        "error[empty-folder]",
        "error[not-a-folder]",
        "3 errors",
    ]);
    said.shows(&[&format!("{small}: ")]);
}

#[test]
fn a_file_of_fifty_megabytes_is_not_read() {
    let folder = Folder::with_small();
    folder.write("small/rules.toml", vec![b'#'; 50_000_000]);
    run(&["check", &folder.path("small")]).ends(1).shows(&[
        "error[file-too-large]",
        "rules.toml",
        "50 MB",
    ]);
}

#[test]
fn a_mistake_in_a_shared_file_is_said_once() {
    let folder = Folder::with_small();
    run(&[
        "check",
        &folder.path("small"),
        &folder.path("small/../small"),
        "--at",
        TODAY,
    ])
    .ends(0);
    folder.change("national.toml", "0800 1111", "08");
    let said = run(&["check", &folder.path(""), "--at", TODAY]).ends(1);
    assert_eq!(said.out.matches("`08`").count(), 1, "{said:#?}");
}

#[test]
fn the_examples_of_every_framework_pass() {
    let said = run(&["test"]).ends(0);
    assert!(
        said.out.trim_end().ends_with(" passed, 0 failed"),
        "{said:#?}"
    );
    let said = run(&["test", "--json"]).ends(0).json();
    for (id, least) in [
        ("halton", 40),
        ("rochdale", 40),
        ("devon", 30),
        ("england", 15),
    ] {
        let frameworks = said["frameworks"].as_array().unwrap();
        let one = frameworks.iter().find(|f| f["id"] == id).unwrap();
        assert!(one["passed"].as_u64().unwrap() >= least, "{id}: {one}");
    }
}

#[test]
fn a_failing_example_says_what_was_expected_and_what_came_out() {
    let folder = Folder::with_small();
    folder.change("small/examples.toml", "floor = 2", "floor = 1");
    folder.change(
        "small/examples.toml",
        "open = [\"front-door\"]",
        "open = [\"night-team\"]\nclosed = [\"helpline\"]\nroutes = [\"universal\"]\npossible = [\"child-in-need\"]\n\
         emergency = true\nnational_override = true\nring_first = true\nheadline = \"universal\"",
    );
    folder.change(
        "small/examples.toml",
        "reasons = [\"often-alone\"]",
        "reasons = [\"damp-home\"]",
    );
    folder.change(
        "small/examples.toml",
        "not_reasons = [\"several\"]",
        "not_reasons = [\"often-alone\"]",
    );
    let small = folder.path("small");
    let said = run(&["test", &small, "--at", TODAY]).ends(1);
    said.shows(&[
        "failed: one worry is early help",
        &format!("{small}/examples.toml:1"),
        "floor: expected 1, got 2",
        "routes: expected universal, got early-help, universal",
        "possible: expected child-in-need, got none",
        "reasons: expected damp-home, got often-alone",
        "not_reasons: expected not often-alone, got often-alone",
        "emergency: expected true, got false",
        "national_override: expected true, got false",
        "ring_first: expected true, got false",
        "open: expected night-team, got ",
        "closed: expected helpline, got night-team",
        "headline: expected universal, got concern",
        "small: 0 passed, 1 failed",
    ]);
    let json = run(&["test", &small, "--at", TODAY, "--json"])
        .ends(1)
        .json();
    assert_eq!(
        json["frameworks"][0]["examples"][0]["misses"][0]["what"],
        "floor"
    );
}

#[test]
fn an_example_that_names_nothing_is_an_error_with_its_line() {
    let folder = Folder::with_small();
    folder.change(
        "small/examples.toml",
        "often-alone = \"yes\"",
        "often-alon = \"yes\"",
    );
    let said = run(&["test", &folder.path("small"), "--at", TODAY]).ends(1);
    let all = format!("{}{}", said.out, said.err);
    assert!(
        all.contains("often-alon`") && all.contains("examples.toml:"),
        "{all}"
    );
}

#[test]
fn proofs_say_how_much_was_looked_at() {
    let folder = Folder::with_small();
    let said = run(&["prove", &folder.path("small"), "--seed", "7", "--at", TODAY]).ends(0);
    said.shows(&[
        "seed 7",
        "P1 holds",
        "P9 holds",
        "at random",
        "by construction",
        "Circumstance indicators",
        "all 9 properties hold",
    ]);
    said.complains(&["small: P5"]);
}

#[test]
fn a_gap_in_the_hours_is_a_counterexample() {
    let folder = Folder::with_small();
    folder.change(
        "small/contacts.toml",
        "{ when_closed = \"front-door\" }",
        "{ sat = [\"09:00-17:00\"] }",
    );
    let said = run(&["prove", &folder.path("small"), "--at", TODAY, "--json"])
        .ends(1)
        .json();
    assert_eq!(said["holds"], false);
    let properties = said["proofs"][0]["properties"].as_array().unwrap();
    let broken: Vec<_> = properties
        .iter()
        .filter(|p| !p["counterexamples"].as_array().unwrap().is_empty())
        .collect();
    assert!(broken.iter().any(|p| p["property"] == "P5"), "{broken:#?}");
}

#[test]
fn nothing_is_proved_or_tested_of_a_framework_with_errors() {
    let folder = Folder::with_small();
    folder.change("small/framework.toml", "title", "titel");
    run(&["prove", &folder.path("small")])
        .ends(1)
        .complains(&["titel"]);
    run(&["test", &folder.path("small")])
        .ends(1)
        .complains(&["titel"]);
}

#[test]
fn the_same_files_give_the_same_bytes() {
    let folder = Folder::new();
    let [one, two] = ["one", "two"].map(|name| folder.path(name));
    let said = run(&["build", "--out", &one]).ends(0);
    said.shows(&["halton.json", "halton.family.json", "KB"]);
    let json = run(&["build", "--out", &two, "--json"]).ends(0).json();
    let mut names: Vec<String> = Vec::new();
    for id in ["county", "devon", "england", "halton", "rochdale"] {
        names.extend([
            format!("{id}.json"),
            format!("{id}.core.json"),
            format!("{id}.family.json"),
            format!("{id}.young-person.json"),
            format!("{id}.volunteer.json"),
            format!("{id}.practitioner.json"),
        ]);
        for agency in [
            "health",
            "education",
            "early-years",
            "police",
            "housing",
            "voluntary",
        ] {
            names.push(format!("{id}.agency.{agency}.json"));
        }
        names.push(format!("{id}.easy-read.json"));
        if id == "halton" {
            for reader in ["family", "young-person", "volunteer", "practitioner"] {
                names.push(format!("{id}.{reader}.cy.json"));
            }
        }
    }
    for id in ["county", "devon", "england", "halton", "rochdale"] {
        names.push(format!("{id}.search.json"));
    }
    let written: BTreeSet<String> = std::fs::read_dir(&one)
        .unwrap()
        .map(|e| e.unwrap().file_name().into_string().unwrap())
        .collect();
    assert_eq!(written, names.iter().cloned().collect());
    for (name, file) in names.iter().zip(json["files"].as_array().unwrap()) {
        let text = folder.read(&format!("one/{name}"));
        assert_eq!(text, folder.read(&format!("two/{name}")));
        assert_eq!(file["file"], *name);
        assert_eq!(file["bytes"], text.len());
        // The hash is shown, and every part carries that of the whole.
        let hash = file["hash"].as_str().unwrap();
        said.shows(&[hash]);
        assert!(text.contains(&format!("\"hash\":\"{hash}\"")), "{name}");
    }
}

#[test]
fn nothing_is_built_while_there_are_errors() {
    let folder = Folder::with_small();
    folder.change("small/framework.toml", "title", "titel");
    let out = folder.path("out");
    run(&[
        "build",
        &folder.path("small"),
        "frameworks/halton",
        "--out",
        &out,
    ])
    .ends(1)
    .complains(&["titel"]);
    assert!(!std::path::Path::new(&out).exists());
}

#[test]
fn two_frameworks_of_one_name_are_not_built_over_each_other() {
    let (one, two) = (Folder::with_small(), Folder::with_small());
    let said = run(&[
        "build",
        &one.path("small"),
        &two.path("small"),
        "--out",
        &one.path("out"),
        "--at",
        TODAY,
    ])
    .ends(2);
    said.complains(&["same-framework", "`small`"]);
}
