//! `list`, `show` and `contacts`: what is there and who is open, for people and as JSON.
//! A compiled file and a folder are shown alike.

use super::program::{FRIDAY, Folder, run};

#[test]
fn the_list_has_version_and_counts() {
    run(&["list"]).ends(0).shows(&["halton", "2026.1", "181"]);
    let listed = run(&["list", "--json"]).ends(0).json();
    let all = listed["frameworks"].as_array().unwrap();
    let halton = all.iter().find(|f| f["id"] == "halton").unwrap();
    for (id, levels, indicators) in [("rochdale", 5, 57), ("devon", 4, 15)] {
        let one = all.iter().find(|f| f["id"] == id).unwrap();
        assert_eq!(
            (&one["levels"], &one["indicators"]),
            (&levels.into(), &indicators.into())
        );
    }
    assert_eq!(halton["levels"], 4);
    assert_eq!(halton["indicators"], 181);
    for part in ["title", "version", "review_by"] {
        assert!(halton[part].is_string(), "{part}");
    }
}

#[test]
fn a_framework_with_errors_is_not_listed_but_named() {
    let folder = Folder::with_small();
    folder.change("small/framework.toml", "title", "titel");
    let said = run(&["list", &folder.path(""), "--json"]).ends(1);
    assert_eq!(said.json()["frameworks"].as_array().unwrap().len(), 0);
    said.complains(&["error[", "titel"]);
}

#[test]
fn json_of_show_is_the_compiled_framework() {
    let folder = Folder::new();
    run(&["build", "frameworks/halton", "--out", &folder.path("")]).ends(0);
    let built = folder.read("halton.json");
    for name in ["halton", "frameworks/halton", &folder.path("halton.json")] {
        let said = run(&["show", name, "--json"]).ends(0);
        assert_eq!(said.out.trim_end(), built, "{name}");
    }
    for part in ["halton.core.json", "halton.family.json"] {
        let said = run(&["show", &folder.path(part)]).ends(1);
        said.complains(&[
            "error[part-of-framework]",
            part,
            &folder.path("halton.json"),
        ]);
    }

    let parts: serde_json::Value = serde_json::from_str(&built).unwrap();
    for part in [
        "format",
        "id",
        "hash",
        "title",
        "version",
        "published",
        "checked",
        "review_by",
        "grace",
        "owner",
        "adopted_by",
        "source",
        "levels",
        "dimensions",
        "topics",
        "indicators",
        "strengths",
        "rules",
        "questions",
        "responses",
        "consent",
        "contacts",
        "bank_holidays",
        "glossary",
        "caveats",
    ] {
        assert!(parts.as_object().unwrap().contains_key(part), "{part}");
    }
    assert_eq!(parts["published"], serde_json::Value::Null);
}

#[test]
fn show_prints_every_criterion() {
    let framework = run(&["show", "halton", "--json"]).ends(0).json();
    // As on the page: one space between words, whatever the lines.
    let flat = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let page = flat(&run(&["show", "halton"]).ends(0).out);
    for part in ["indicators", "strengths"] {
        for entry in framework[part].as_array().unwrap() {
            let criterion = flat(entry["criterion"].as_str().unwrap());
            assert!(page.contains(&criterion), "{criterion}");
        }
    }
}

#[test]
fn a_compiled_file_that_was_changed_or_is_none_is_refused() {
    let folder = Folder::new();
    run(&["build", "frameworks/halton", "--out", &folder.path("")]).ends(0);
    let built = folder.read("halton.json");
    let changed = folder.write(
        "changed.json",
        built.replace("\"red_flag\":true", "\"red_flag\":false"),
    );
    run(&["show", &changed])
        .ends(1)
        .complains(&["framework-changed", "changed.json"]);
    let newer = folder.write(
        "newer.json",
        built.replacen("\"format\":2", "\"format\":99", 1),
    );
    run(&["show", &newer])
        .ends(1)
        .complains(&["other-format", "99"]);
    let more = folder.write(
        "more.json",
        built.replacen("\"owner\"", "\"colour\":\"red\",\"owner\"", 1),
    );
    run(&["show", &more])
        .ends(1)
        .complains(&["framework-unreadable", "colour"]);
    let cut = folder.write("cut.json", &built[..built.len() / 2 - 100]);
    run(&["evaluate", &cut, "--answers", "-"])
        .ends(1)
        .complains(&["framework-unreadable"]);
}

#[test]
fn contacts_hand_over_on_a_friday_afternoon() {
    let open = |at: &str| -> Vec<String> {
        let said = run(&["contacts", "halton", "--at", at, "--json"])
            .ends(0)
            .json();
        assert_eq!(said["at"], at);
        let contacts = said["contacts"].as_array().unwrap().clone();
        let open = contacts.iter().filter(|c| c["open"] == true);
        open.map(|c| c["id"].as_str().unwrap().to_owned()).collect()
    };
    let is_open = |at: &str, id: &str| open(at).contains(&id.to_owned());
    assert!(
        is_open("2026-11-27T16:29", "icart") && !is_open("2026-11-27T16:29", "emergency-duty-team")
    );
    assert!(
        !is_open("2026-11-27T16:30", "icart") && is_open("2026-11-27T16:30", "emergency-duty-team")
    );
    assert!(
        is_open("2026-11-26T16:59", "icart") && is_open("2026-11-26T17:00", "emergency-duty-team")
    );
    assert!(
        is_open("2026-12-25T11:00", "emergency-duty-team"),
        "a bank holiday"
    );
}

#[test]
fn contacts_are_a_table_with_who_is_open_until_when() {
    let said = run(&[
        "contacts",
        "halton",
        "--at",
        FRIDAY,
        "--audience",
        "young-person",
    ])
    .ends(0);
    said.shows(&[
        "Friday 27 November 2026, 16:45",
        "open day and night",
        "0345 050 0148",
        "closed until Monday 30 November 2026, 09:00",
        "hours not given",
    ]);
    run(&["contacts", "halton", "--audience", "nobody"]).ends(2);
}
