//! Spoiled hours and contacts: somebody, at some minute, has nobody to ring.
//! Each test breaks one thing in the small framework and expects P5, and P5 alone, to be broken.

use super::support::{ROUTES, contact, engine, small};
use super::{SEED, only, proved};
use levels_of_need::answers::Answers;
use levels_of_need::author::prove::prove_with;
use levels_of_need::check;
use levels_of_need::contacts::Moment;
use levels_of_need::evaluate::Engine;
use serde_json::json;
use std::fs;
use std::path::{Path, PathBuf};

#[test]
fn a_gap_in_the_hours_is_found_to_the_minute() {
    let mut compiled = small();
    // As many documents print it: weekday nights and weekends, and nobody thought of Monday's small hours.
    let weekday = json!([[0, 540], [1020, 1440]]);
    let whole = json!([[0, 1440]]);
    let week = json!([
        [[1020, 1440]],
        weekday,
        weekday,
        weekday,
        weekday,
        whole,
        whole
    ]);
    compiled["contacts"][2] = contact("night-line", json!({ "weekly": week }), &ROUTES);
    compiled["contacts"][2]["bank_holidays"] = json!("as-usual");
    let proof = proved(&compiled);
    let found = only(&proof, "P5");
    // New Year 2026 is a Thursday and no bank holiday here; the first Monday is the 5th.
    assert_eq!(found.at.as_deref(), Some("2026-01-05T00:00"));
    assert!(
        found.sentence.contains("nobody besides 999"),
        "{}",
        found.sentence
    );
}

#[test]
fn a_bank_holiday_nobody_covers_is_found() {
    let mut compiled = small();
    // Bank holidays are left to a line that says nothing about them.
    compiled["contacts"][1]["bank_holidays"] = json!("unknown");
    let proof = proved(&compiled);
    assert_eq!(only(&proof, "P5").at.as_deref(), Some("2026-12-25T00:00"));
}

#[test]
fn a_route_that_only_999_answers_for_is_found_and_so_is_a_line_meant_for_others() {
    let without =
        |route: &str| -> Vec<&str> { ROUTES.into_iter().filter(|r| *r != route).collect() };
    let mut compiled = small();
    for line in [1, 2] {
        compiled["contacts"][line]["for"] = json!(without("child-protection"));
    }
    let proof = proved(&compiled);
    let found = only(&proof, "P5");
    assert!(
        found.sentence.contains("`child-protection`"),
        "{}",
        found.sentence
    );
    // The smallest answers that lead to the route: one indicator.
    assert_eq!(
        found.answers["indicators"].as_object().map(|i| i.len()),
        Some(1)
    );

    let mut compiled = small();
    compiled["contacts"][2]["first_for"] = json!(["young-person"]);
    let proof = proved(&compiled);
    assert_eq!(only(&proof, "P5").answers["audience"], "family");
}

#[test]
fn a_counterexample_of_p5_is_what_the_engine_says_of_it() {
    let mut compiled = small();
    compiled["contacts"][2]["hours"] = json!("not-given");
    let proof = proved(&compiled);
    let found = only(&proof, "P5");
    let engine = engine(&compiled);
    let answers = serde_json::from_str(&found.answers.to_string()).expect("plain values");
    let answers =
        Answers::read(answers, engine.framework()).expect("answers as `evaluate` reads them");
    let at = Moment::read(found.at.as_deref().expect("a moment")).expect("a moment");
    let evaluation = engine.evaluate(&answers, at);
    assert_eq!(
        evaluation
            .contacts
            .iter()
            .filter(|c| c.open == Some(true) && !c.emergency)
            .count(),
        0
    );
}

/// Halton's files with one of them changed, thrown away at the end.
struct Changed(PathBuf);

impl Changed {
    fn new(file: &str, old: &str, new: &str) -> Changed {
        let changed =
            Changed(std::env::temp_dir().join(format!("levels-hours-{}", std::process::id())));
        let frameworks = Path::new(env!("CARGO_MANIFEST_DIR")).join("frameworks");
        copy(&frameworks, &changed.0);
        let path = changed.0.join("halton").join(file);
        let text = fs::read_to_string(&path).expect("a file of Halton's");
        assert!(text.contains(old), "{file} no longer says {old}");
        fs::write(&path, text.replacen(old, new, 1)).expect("a place to write");
        changed
    }
}

impl Drop for Changed {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a place to write");
    for entry in fs::read_dir(from).expect("a folder") {
        let entry = entry.expect("an entry");
        let to = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &to);
        } else {
            fs::copy(entry.path(), to).expect("a place to write");
        }
    }
}

/// Childline is always open, but it is no line for a parent or a teacher: it must not hide the gap.
#[test]
fn haltons_night_hours_read_as_printed_leave_a_gap() {
    let printed = r#"hours = { mon = ["17:00-24:00"], tue = ["00:00-09:00", "17:00-24:00"],
        wed = ["00:00-09:00", "17:00-24:00"], thu = ["00:00-09:00", "17:00-24:00"],
        fri = ["00:00-09:00", "16:30-24:00"], sat = ["00:00-24:00"], sun = ["00:00-24:00"] }"#;
    // TOML wants a table of this sort on one line.
    let printed = printed.replace('\n', " ");
    let files = Changed::new(
        "contacts.toml",
        r#"hours = { when_closed = "icart" }"#,
        &printed,
    );
    let checked = check::folder(&files.0.join("halton"), "2026-11-22");
    let framework = checked
        .framework
        .unwrap_or_else(|| panic!("{:#?}", checked.problems));
    let engine = Engine::new(framework).expect("ids that name something");
    let proof = prove_with(&engine, SEED, 0, &mut |_| {});
    // New Year's Day: printed as open all day, but not on a Thursday of this table.
    assert_eq!(only(&proof, "P5").at.as_deref(), Some("2026-01-01T09:00"));
}
