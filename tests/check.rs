//! Broken frameworks: each file in `tests/bad` breaks a small good one and says which problem must be found.
//! What cannot be written down in a text file (size, encoding, absence) is made here.
//!
//! A case begins with comment lines: what is broken, `file:` (the file, below `tests/bad/_base`), then
//! `change:` and `to:` (the first such text is replaced; `\n` is a line break), or `remove`, or a body
//! below the comments that is added to the file. Then what must be said: `code:`, `line:` (of the
//! changed file), `message:` and `help:` (a part of each), `at:` (when it is said of another file),
//! `also:` (other codes that may follow from the same mistake). No other code may be reported.
#![cfg(feature = "author")]

#[path = "check/copy.rs"]
mod copy;
#[path = "check/editor.rs"]
mod editor;
#[path = "check/files.rs"]
mod files;

use copy::{Copy, TODAY, base, cases, codes};
use levels_of_need::check;
use levels_of_need::problem::{Problem, Severity};
use std::fs;

/// One case's comment lines.
struct Case {
    text: String,
}

impl Case {
    fn says(&self, key: &str) -> Option<&str> {
        let start = format!("# {key}: ");
        self.text
            .lines()
            .find_map(|line| line.strip_prefix(start.as_str()))
    }

    fn needs(&self, key: &str) -> &str {
        self.says(key).unwrap_or_else(|| panic!("no `{key}:`"))
    }

    fn body(&self) -> String {
        let lines: Vec<&str> = self
            .text
            .lines()
            .skip_while(|line| line.starts_with('#'))
            .collect();
        lines.join("\n").trim().to_owned()
    }

    fn apply(&self, copy: &Copy) {
        let file = self.needs("file");
        if self.text.lines().any(|line| line == "# remove") {
            fs::remove_file(copy.file(file)).unwrap();
        } else if let Some(change) = self.says("change") {
            let to = self.says("to").unwrap_or_default();
            copy.change(file, &change.replace("\\n", "\n"), &to.replace("\\n", "\n"));
        } else {
            let before = fs::read_to_string(copy.file(file)).unwrap_or_default();
            fs::write(copy.file(file), format!("{before}{}\n", self.body())).unwrap();
        }
    }

    fn is_said_by(&self, problem: &Problem, copy: &Copy) -> bool {
        let at = copy.file(self.says("at").unwrap_or_else(|| self.needs("file")));
        let part = |key: &str, text: &str| self.says(key).is_none_or(|part| text.contains(part));
        problem.code == self.needs("code")
            && problem.place.file.as_deref() == at.to_str()
            && self.says("line").is_none_or(|line| {
                problem.place.line.map(|l| l.to_string()).as_deref() == Some(line)
            })
            && part("message", &problem.message)
            && part("help", &problem.help)
    }
}

/// One line, lower case, of nothing but the files.
fn is_well_worded(problem: &Problem) {
    assert!(
        !problem.message.starts_with(char::is_uppercase),
        "{}",
        problem.message
    );
    assert!(!problem.help.is_empty(), "{}", problem.message);
    for text in [&problem.message, &problem.help] {
        assert!(!text.contains('\n') && !text.ends_with('.'), "{text}");
        let library = [
            "serde",
            "schema error",
            "struct",
            "enum ",
            "u8",
            "Option",
            "null",
            "integer",
            "boolean",
        ];
        for word in library {
            assert!(!text.contains(word), "`{word}` in: {text}");
        }
    }
}

#[test]
fn every_broken_framework_is_told_what_is_wrong_where_and_what_would_be_right() {
    let mut wrong = Vec::new();
    let mut count = 0;
    for entry in fs::read_dir(cases()).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|e| e != "toml") {
            continue;
        }
        count += 1;
        let case = Case {
            text: fs::read_to_string(&path).unwrap(),
        };
        let copy = Copy::new();
        case.apply(&copy);
        let checked = copy.check();
        let said = checked.problems.iter().any(|p| case.is_said_by(p, &copy));
        let allowed: Vec<&str> = case
            .says("also")
            .unwrap_or_default()
            .split(' ')
            .chain([case.needs("code")])
            .collect();
        checked.problems.iter().for_each(is_well_worded);
        let noise = codes(&checked)
            .into_iter()
            .any(|code| !allowed.contains(&code));
        let errors = checked
            .problems
            .iter()
            .any(|p| p.severity == Severity::Error);
        if !said || noise || errors == checked.framework.is_some() {
            wrong.push(format!("{}:\n{:#?}", path.display(), checked.problems));
        }
    }
    assert!(count >= 100, "only {count} cases were found");
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

#[test]
fn the_small_framework_has_nothing_wrong() {
    let checked = check::folder(&base().join("small"), TODAY);
    assert_eq!(checked.problems, []);
    let framework = checked.framework.unwrap();
    let ids: Vec<&str> = framework.indicators.iter().map(|i| i.id.as_str()).collect();
    assert_eq!(
        ids,
        [
            "damp-home",
            "often-alone",
            "shouting",
            "misses-lessons",
            "hurt-at-home",
            "misses-school"
        ]
    );
    let shouting = &framework.indicators[2];
    assert_eq!(shouting.levels, [2, 3]);
    assert_eq!(shouting.place.section, "Level 2, Home; Level 3, Home");
    assert_eq!(shouting.place.item.as_deref(), Some("3; 2"));
    assert_eq!(framework.topics[1].dimension.as_deref(), Some("school"));
    assert_eq!(checked.examples[0].place.line, Some(1));
}

#[test]
fn a_national_contact_is_replaced_by_a_local_one_of_the_same_id() {
    let copy = Copy::new();
    let local = "\n[[contact]]\nid = \"helpline\"\nname = \"Our own helpline\"\nabout = \"For any worry\"\nphone = \"0151 496 0002\"\nbank_holidays = \"unknown\"\nfor = []\ntopics = [\"home\"]\nchecked = \"2026-11-22\"\n";
    let path = copy.file("small/contacts.toml");
    let text = fs::read_to_string(&path).unwrap();
    fs::write(&path, text + local).unwrap();
    let framework = copy.check().framework.unwrap();
    let contacts: Vec<(&str, bool)> = framework
        .contacts
        .iter()
        .map(|c| (c.id.as_str(), c.local))
        .collect();
    assert_eq!(
        contacts,
        [
            ("front-door", true),
            ("night-team", true),
            ("helpline", true),
            ("999", false)
        ]
    );
}

#[test]
fn a_framework_without_dimensions_is_as_good() {
    let copy = Copy::new();
    for name in [
        "framework",
        "strengths",
        "indicators/2-home",
        "indicators/3-home",
    ] {
        let path = copy.file(&format!("small/{name}.toml"));
        let text = fs::read_to_string(&path).unwrap();
        let text = match text.split_once("[[dimension]]") {
            Some((before, after)) => {
                format!("{before}{}", &after[after.find("[[caveat]]").unwrap()..])
            }
            None => text,
        };
        let lines = text
            .lines()
            .filter(|line| !line.starts_with("dimension = "));
        fs::write(&path, lines.collect::<Vec<_>>().join("\n")).unwrap();
    }
    fs::remove_file(copy.file("small/indicators/2-school.toml")).unwrap();
    fs::remove_file(copy.file("small/indicators/3-school.toml")).unwrap();
    copy.change(
        "small/strengths.toml",
        "id = \"likes-school\"\nitem = 1",
        "id = \"likes-school\"\nitem = 2",
    );
    let path = copy.file("small/framework.toml");
    let text = fs::read_to_string(&path).unwrap();
    let (before, after) = text.split_once("[[printed]]").unwrap();
    let after = &after[after.find("[[level]]").unwrap()..];
    let printed = "[[printed]]\nlevel = 1\ncount = 2\n[[printed]]\nlevel = 2\ncount = 3\n[[printed]]\nlevel = 3\ncount = 2\n";
    fs::write(&path, format!("{before}{printed}{after}")).unwrap();

    let checked = copy.check();
    assert_eq!(checked.problems, []);
    let framework = checked.framework.unwrap();
    assert_eq!(framework.indicators[0].place.section, "Level 2");
    assert!(framework.topics.iter().all(|t| t.dimension.is_none()));
}

#[test]
fn everything_wrong_is_told_in_one_pass() {
    let copy = Copy::new();
    copy.change(
        "small/rules.toml",
        "besides = [\"damp-home\"]",
        "besides = [\"damp-hone\"]",
    );
    copy.change("small/contacts.toml", "\"13:00-17:00\"", "\"12:00-17:00\"");
    copy.change("small/contacts.toml", "0151 496 0001", "0151");
    copy.change(
        "small/indicators/2-home.toml",
        "criterion = \"Damp housing\"",
        "criterium = \"Damp housing\"",
    );
    copy.change(
        "small/questions.toml",
        "section = \"Level 3\"",
        "section = ",
    );
    copy.change("national.toml", "hours = \"always\"", "hours = \"allways\"");
    fs::write(
        copy.file("small/strengths.toml"),
        b"[[strength]]\nid = \"caf\xe9\"\n",
    )
    .unwrap();
    fs::remove_file(copy.file("small/consent.toml")).unwrap();
    let checked = copy.check();
    let codes = codes(&checked);
    for code in [
        "unknown-indicator",
        "hours-overlap",
        "bad-phone",
        "unknown-key",
        "syntax",
        "unknown-value",
        "invalid-text",
        "missing-file",
    ] {
        assert!(codes.contains(&code), "{code} in {codes:?}");
    }
    assert_eq!(checked.problems.len(), 8, "{:#?}", checked.problems);
    assert!(checked.framework.is_none());
}

#[test]
fn the_same_mistake_in_two_places_is_told_for_each_of_them() {
    let copy = Copy::new();
    let file = "small/indicators/2-home.toml";
    for _ in 0..2 {
        copy.change(file, "topics = [\"home\"]", "topics = [\"hme\"]");
    }
    let checked = copy.check();
    let told: Vec<(&str, Option<u32>)> = checked
        .problems
        .iter()
        .filter(|p| p.code == "unknown-topic")
        .map(|p| (p.message.as_str(), p.place.line))
        .collect();
    assert_eq!(told.len(), 2, "{:#?}", checked.problems);
    assert_eq!(told[0].0, told[1].0);
    assert!(told[0].1 < told[1].1, "in the order of the file: {told:?}");
}

#[test]
fn a_mistyped_key_costs_nothing_but_its_own_line() {
    let copy = Copy::new();
    copy.change(
        "small/indicators/2-school.toml",
        "kind = \"need\"",
        "kind = \"ned\"",
    );
    let checked = copy.check();
    // The criterion still counts as there: nothing that names it is blamed.
    assert_eq!(
        codes(&checked),
        ["unknown-value"],
        "{:#?}",
        checked.problems
    );
    let place = &checked.problems[0].place;
    assert_eq!((place.line, place.column), (Some(9), Some(8)));
    assert_eq!(place.item.as_deref(), Some("indicator `misses-lessons`"));
}
