//! What an editor would ask about, on real frameworks: what is found, and what is left in peace.
//! Each question by itself has its case in `tests/bad`.

use super::copy::{Copy, TODAY, codes, copy_folder};
use levels_of_need::check::{self, Checked};
use std::fs;
use std::path::Path;

/// The shared files and one council's folder, to be changed.
fn real(id: &str) -> Copy {
    let copy = Copy::new();
    let frameworks = Path::new(env!("CARGO_MANIFEST_DIR")).join("frameworks");
    for name in [
        "topics.toml",
        "national.toml",
        "agencies.toml",
        "editor.toml",
        "cy.toml",
    ] {
        fs::copy(frameworks.join(name), copy.file(name)).unwrap();
    }
    copy_folder(&frameworks.join(id), &copy.file(id));
    copy
}

fn halton(copy: &Copy) -> Checked {
    check::folder(&copy.file("halton"), TODAY)
}

fn said(checked: &Checked, code: &str) -> Vec<String> {
    let of_code = checked.problems.iter().filter(|p| p.code == code);
    of_code
        .map(|p| format!("{} {}", p.place.item.as_deref().unwrap_or("-"), p.message))
        .collect()
}

#[test]
fn halton_is_asked_nothing_but_what_is_true() {
    let checked = halton(&real("halton"));
    assert_eq!(
        codes(&checked),
        ["doubtful-email", "superseded", "replaced-unsaid"],
        "{:#?}",
        checked.problems
    );
}

#[test]
fn a_longer_spell_at_the_lower_level_is_found_and_naming_each_other_settles_it() {
    let copy = real("halton");
    let twins = [
        ("2-aspire-and-achieve", "same_as = [\"neet\"]\n"),
        (
            "3-aspire-and-achieve",
            "same_as = [\"neet-more-than-six-weeks\"]\n",
        ),
    ];
    for (file, same_as) in twins {
        copy.change(&format!("halton/indicators/{file}.toml"), same_as, "");
    }
    let said = said(&halton(&copy), "severity-inverted");
    assert_eq!(said.len(), 1, "{said:#?}");
    assert!(said[0].contains("neet-more-than-six-weeks"), "{said:#?}");
    assert!(said[0].contains("(`more than`) than `neet`"), "{said:#?}");
}

#[test]
fn twins_that_do_not_name_each_other_are_found() {
    let copy = real("halton");
    for (file, other) in [
        ("2-health-and-wellbeing", "parent-in-prison"),
        ("3-safe-from-harm", "parents-in-prison"),
    ] {
        let same_as = format!("same_as = [\"{other}\"]\n");
        copy.change(&format!("halton/indicators/{file}.toml"), &same_as, "");
    }
    let said = said(&halton(&copy), "nearly-same-criterion");
    assert_eq!(said.len(), 1, "{said:#?}");
}

#[test]
fn what_an_editor_settled_is_not_asked_again() {
    let copy = real("halton");
    let file = "halton/indicators/2-health-and-wellbeing.toml";
    let text = fs::read_to_string(copy.file(file)).unwrap();
    let without = text.lines().filter(|l| !l.starts_with("kept_because"));
    fs::write(copy.file(file), without.collect::<Vec<_>>().join("\n")).unwrap();
    assert_eq!(said(&halton(&copy), "protected-characteristic").len(), 2);
}

#[test]
fn only_a_graded_topic_is_compared() {
    let copy = Copy::new();
    let (from, to) = ("\"Physical abuse\"", "\"Child alone at home once\"");
    copy.change("small/indicators/3-home.toml", from, to);
    assert_eq!(codes(&copy.check()), ["severity-inverted"]);
    copy.change("topics.toml", "graded = true\n", "");
    assert_eq!(copy.check().problems, []);
}

#[test]
fn a_step_up_in_strength_is_no_twin() {
    let copy = Copy::new();
    let (below, above) = (
        "\"Child left alone at home with no adult near for the day\"",
        "\"Child often left alone at home with no adult near for the day\"",
    );
    copy.change(
        "small/indicators/2-home.toml",
        "\"Child often alone\"",
        below,
    );
    copy.change("small/indicators/3-home.toml", "\"Physical abuse\"", above);
    assert_eq!(copy.check().problems, []);
    // A word that says nothing about strength makes no step.
    copy.change("small/indicators/3-home.toml", "often", "maybe");
    assert_eq!(codes(&copy.check()), ["nearly-same-criterion"]);
}

#[test]
fn without_lists_nothing_is_looked_for() {
    let copy = Copy::new();
    let (from, to) = ("\"The home is damp.\"", "\"Over the threshold, says TAC.\"");
    copy.change("small/indicators/2-home.toml", from, to);
    assert_eq!(codes(&copy.check()), ["unexplained-acronym", "jargon"]);
    fs::remove_file(copy.file("editor.toml")).unwrap();
    assert_eq!(copy.check().problems, []);
}

#[test]
fn what_the_glossary_or_the_text_explains_needs_no_asking() {
    let copy = Copy::new();
    let (from, to) = (
        "\"The home is damp.\"",
        "\"Ask your GP for EH, a plan (TAC), or what is called a threshold.\"",
    );
    copy.change("small/indicators/2-home.toml", from, to);
    assert_eq!(copy.check().problems, []);
}

#[test]
fn what_was_taken_over_is_asked_about_where_it_stands() {
    let copy = Copy::new();
    let (from, to) = ("\"The home is damp.\"", "\"Over the threshold.\"");
    copy.change("small/indicators/2-home.toml", from, to);
    fs::create_dir(copy.file("smaller")).unwrap();
    let text = fs::read_to_string(copy.file("small/framework.toml")).unwrap();
    let (own, _) = text.split_once("[ages]").unwrap();
    fs::write(
        copy.file("smaller/framework.toml"),
        format!("extends = \"small\"\n{own}"),
    )
    .unwrap();
    let checked = check::folder(&copy.file("smaller"), TODAY);
    assert_eq!(checked.problems, []);
    assert!(checked.framework.is_some());
    assert_eq!(codes(&copy.check()), ["jargon"]);
}
