//! A framework that builds on another: whole when built, and always saying whose words are whose.
//! Tried on the shipped county note and on an invented neighbour; what is broken is broken in copies.
#![cfg(feature = "author")]

use levels_of_need::bundle;
use levels_of_need::check::{self, Checked};
use levels_of_need::evaluate::Engine;
use levels_of_need::framework::{Extends, Framework};
use std::fs;
use std::path::{Path, PathBuf};

const TODAY: &str = "2026-11-22";

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn checked(path: &Path) -> Framework {
    let checked = check::folder(path, TODAY);
    checked
        .framework
        .unwrap_or_else(|| panic!("{:#?}", checked.problems))
}

fn england() -> Framework {
    checked(&root().join("frameworks/england"))
}

fn neighbour() -> Framework {
    checked(&root().join("tests/extends/neighbour"))
}

fn inherited<'a>(extends: &'a Extends, part: &str) -> &'a [String] {
    extends
        .inherited
        .iter()
        .find(|p| p.part == part)
        .map_or(&[], |p| &p.ids)
}

/// A folder of its own, with the ground and a framework that builds on it.
struct Copy(PathBuf);

impl Copy {
    fn new(name: &str) -> Copy {
        let home =
            std::env::temp_dir().join(format!("levels-extends-{}-{name}", std::process::id()));
        let _ = fs::remove_dir_all(&home);
        for folder in ["frameworks/england", "tests/extends/neighbour"] {
            copy(
                &root().join(folder),
                &home.join(Path::new(folder).file_name().unwrap()),
            );
        }
        for file in ["topics.toml", "national.toml"] {
            fs::copy(root().join("frameworks").join(file), home.join(file)).unwrap();
        }
        let copy = Copy(home);
        copy.change(
            "neighbour/framework.toml",
            "extends = \"../../../frameworks/england\"",
            "extends = \"england\"",
        );
        copy
    }

    fn change(&self, file: &str, from: &str, to: &str) {
        let path = self.0.join(file);
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.contains(from), "{file}: {from}");
        fs::write(path, text.replacen(from, to, 1)).unwrap();
    }

    fn check(&self) -> Checked {
        check::folder(&self.0.join("neighbour"), TODAY)
    }

    /// The only error, with its code, file and message.
    fn error(&self) -> (String, String, String) {
        let errors: Vec<_> = self.check().problems;
        let errors: Vec<_> = errors
            .into_iter()
            .filter(|p| p.severity == levels_of_need::problem::Severity::Error)
            .collect();
        assert_eq!(errors.len(), 1, "{errors:#?}");
        let file = errors[0].place.file.clone().unwrap_or_default();
        (errors[0].code.to_owned(), file, errors[0].message.clone())
    }
}

impl Drop for Copy {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &target);
        } else {
            fs::copy(&path, target).unwrap();
        }
    }
}

#[test]
fn what_is_built_is_whole_and_loads_like_any_other() {
    let (ground, neighbour) = (england(), neighbour());
    assert_eq!(neighbour.indicators.len(), ground.indicators.len() + 1);
    assert_eq!(neighbour.levels, ground.levels);
    let read = bundle::from_json(&bundle::to_json(&neighbour)).unwrap();
    assert_eq!(read, neighbour);
    assert!(Engine::new(read).is_ok());
}

#[test]
fn every_word_says_whose_it_is() {
    let (ground, neighbour) = (england(), neighbour());
    let extends = neighbour.extends.as_ref().unwrap();
    assert_eq!(extends.id, "england");
    assert_eq!(extends.version, ground.version);
    assert_eq!(extends.document, ground.source.document);
    let taken_over = inherited(extends, "indicators");
    assert_eq!(taken_over.len(), ground.indicators.len());
    for indicator in &neighbour.indicators {
        let theirs = ground.indicators.iter().find(|i| i.id == indicator.id);
        match theirs {
            // Taken over with the document it stands in.
            Some(theirs) => {
                assert_eq!(indicator, theirs);
                assert!(taken_over.contains(&indicator.id));
                assert_ne!(indicator.place.document, neighbour.source.document);
            }
            None => {
                assert_eq!(indicator.place.document, neighbour.source.document);
                assert!(!taken_over.contains(&indicator.id));
            }
        }
    }
    // The response it states itself is its own; the others are the ground's.
    for response in &neighbour.responses {
        let own = !inherited(extends, "responses")
            .iter()
            .any(|r| serde_json::to_value(response.route).unwrap() == r.as_str());
        assert_eq!(own, response.place.document == neighbour.source.document);
    }
    let own = |f: &Framework| f.contacts.iter().filter(|c| c.local).count();
    assert_eq!(own(&ground), 0);
    assert!(
        own(&neighbour) >= 2,
        "its front door and its line for the night"
    );
    assert_eq!(ground.extends, None);
}

#[test]
fn a_county_note_adds_its_purpose_and_names_no_county() {
    let county = checked(&root().join("frameworks/county"));
    let ground = england();
    assert_eq!(county.indicators, ground.indicators);
    assert_eq!(county.area, "A county in England");
    assert!(county.ages.covers.contains("pre-birth"));
    assert!(county.principles.len() > ground.principles.len());
    assert!(
        county
            .source
            .superseded
            .iter()
            .any(|s| s.cites.contains("2018"))
    );
}

#[test]
fn what_the_ground_cites_that_is_out_of_date_is_told_with_its_words() {
    let (ground, neighbour) = (england(), neighbour());
    for old in &ground.source.superseded {
        assert!(neighbour.source.superseded.contains(old), "{old:?}");
    }
}

#[test]
fn what_is_left_out_is_not_there() {
    let copy = Copy::new("left-out");
    copy.change(
        "neighbour/framework.toml",
        "title =",
        "leave_out = [\"is-disabled\"]\ntitle =",
    );
    let Some(framework) = copy.check().framework else {
        panic!("{:#?}", copy.check().problems)
    };
    let gone = |id: &String| id == "is-disabled";
    assert!(!framework.indicators.iter().any(|i| gone(&i.id)));
    // Nor is it named by its near-twins.
    assert!(
        !framework
            .indicators
            .iter()
            .any(|i| i.same_as.iter().any(gone))
    );
}

#[test]
fn leaving_out_what_is_not_there_is_told() {
    let copy = Copy::new("not-there");
    copy.change(
        "neighbour/framework.toml",
        "title =",
        "leave_out = [\"young-carers\"]\ntitle =",
    );
    let (code, file, message) = copy.error();
    assert_eq!(code, "unknown-left-out");
    assert!(file.ends_with("neighbour/framework.toml"), "{file}");
    assert!(message.contains("young-carers"), "{message}");
}

#[test]
fn a_mistake_in_the_ground_is_told_where_it_stands() {
    let copy = Copy::new("mistake");
    copy.change("england/indicators/2.toml", "kind = ", "kinds = ");
    let problems = copy.check().problems;
    let found = problems.iter().find(|p| p.code == "unknown-key").unwrap();
    let file = found.place.file.as_deref().unwrap();
    assert!(file.ends_with("england/indicators/2.toml"), "{file}");
    let text = fs::read_to_string(file).unwrap();
    let line = text
        .lines()
        .nth(found.place.line.unwrap() as usize - 1)
        .unwrap();
    assert!(line.starts_with("kinds"), "{line}");
}

#[test]
fn a_ground_that_is_not_there_is_told_with_the_nearest() {
    let copy = Copy::new("nearest");
    copy.change("neighbour/framework.toml", "\"england\"", "\"englend\"");
    let problem = copy.check().problems;
    let problem = problem.iter().find(|p| p.code == "unknown-base").unwrap();
    assert!(problem.help.contains("england"), "{}", problem.help);
}

#[test]
fn nobody_builds_on_what_builds_on_another() {
    let copy = Copy::new("twice");
    copy.change(
        "england/framework.toml",
        "title =",
        "extends = \"neighbour\"\ntitle =",
    );
    let problems = copy.check().problems;
    assert!(
        problems.iter().any(|p| p.code == "base-extends"),
        "{problems:#?}"
    );
    assert!(copy.check().framework.is_none());
}
