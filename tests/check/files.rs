//! Files and folders as such: size, encoding, absence, and lines cut anywhere.
//! What stands in a file and is wrong has its case in `tests/bad`.

use super::copy::{Copy, TODAY, codes, copy_folder};
use levels_of_need::check;
use levels_of_need::problem::{Problem, Severity};
use std::fs;
use std::path::Path;

#[test]
fn text_that_is_not_utf_8_is_named_with_its_line() {
    let copy = Copy::new();
    fs::write(
        copy.file("small/glossary.toml"),
        b"[[term]]\nterm = \"EH\"\nprinted = \"\xff\"\n",
    )
    .unwrap();
    let checked = copy.check();
    assert_eq!(codes(&checked), ["invalid-text"]);
    assert_eq!(checked.problems[0].place.line, Some(3));
}

#[test]
fn a_byte_order_mark_and_windows_line_ends_are_no_mistake() {
    let copy = Copy::new();
    let path = copy.file("small/rules.toml");
    let text = fs::read_to_string(&path).unwrap().replace('\n', "\r\n");
    fs::write(&path, format!("\u{feff}{text}")).unwrap();
    assert_eq!(copy.check().problems, []);
}

#[test]
fn a_file_of_50_mb_is_refused_unread() {
    let copy = Copy::new();
    let file = fs::File::create(copy.file("small/rules.toml")).unwrap();
    file.set_len(50_000_000).unwrap();
    let checked = copy.check();
    assert_eq!(codes(&checked), ["file-too-large"]);
    assert!(checked.problems[0].message.contains("50 MB"));
}

#[test]
fn a_folder_where_a_file_belongs_is_refused() {
    let copy = Copy::new();
    fs::remove_file(copy.file("small/rules.toml")).unwrap();
    fs::create_dir(copy.file("small/rules.toml")).unwrap();
    assert_eq!(codes(&copy.check()), ["unreadable-file"]);
}

#[test]
fn brackets_without_end_are_a_problem_and_no_crash() {
    let copy = Copy::new();
    for text in [
        "a = ".to_owned() + &"[".repeat(100_000),
        "[".repeat(100_000),
        "a = ".to_owned() + &"{a=".repeat(100_000),
        "\0\u{1}".into(),
    ] {
        fs::write(copy.file("small/rules.toml"), text).unwrap();
        assert!(codes(&copy.check()).iter().all(|code| *code == "syntax"));
    }
}

#[test]
fn any_line_may_be_missing_or_cut_short_without_a_crash() {
    let copy = Copy::new();
    for name in [
        "topics.toml",
        "national.toml",
        "small/framework.toml",
        "small/indicators/2-home.toml",
        "small/strengths.toml",
        "small/questions.toml",
        "small/rules.toml",
        "small/responses.toml",
        "small/consent.toml",
        "small/contacts.toml",
        "small/glossary.toml",
        "small/examples.toml",
    ] {
        let good = fs::read_to_string(copy.file(name)).unwrap();
        let lines: Vec<&str> = good.lines().collect();
        for (i, line) in lines
            .iter()
            .enumerate()
            .filter(|(_, line)| !line.is_empty())
        {
            for shorter in ["", &line[..line.len() / 2]] {
                let mut broken = lines.clone();
                broken[i] = shorter;
                fs::write(copy.file(name), broken.join("\n")).unwrap();
                let checked = copy.check();
                let errors = checked
                    .problems
                    .iter()
                    .any(|p| p.severity == Severity::Error);
                assert!(errors != checked.framework.is_some());
                // Whatever is wrong with a line of a file is said of a file that is there.
                let place = |p: &Problem| {
                    p.place
                        .file
                        .as_deref()
                        .is_some_and(|f| Path::new(f).exists())
                };
                assert!(
                    checked.problems.iter().all(place),
                    "{:#?}",
                    checked.problems
                );
            }
        }
        fs::write(copy.file(name), good).unwrap();
    }
}

#[test]
fn missing_and_empty_folders_are_named() {
    let copy = Copy::new();
    let nowhere = copy.file("nowhere");
    assert_eq!(codes(&check::folder(&nowhere, TODAY)), ["missing-folder"]);
    let empty = copy.file("empty");
    fs::create_dir(&empty).unwrap();
    assert_eq!(codes(&check::folder(&empty, TODAY)), ["empty-folder"]);
    let file = copy.file("topics.toml");
    assert_eq!(codes(&check::folder(&file, TODAY)), ["not-a-folder"]);

    let found = check::find(&[nowhere, empty.clone(), file]).unwrap_err();
    let codes: Vec<&str> = found.iter().map(|p| p.code).collect();
    assert_eq!(codes, ["missing-folder", "empty-folder", "not-a-folder"]);
}

#[test]
fn a_folder_holds_one_framework_or_many() {
    let copy = Copy::new();
    assert_eq!(check::find(&[copy.small()]).unwrap(), [copy.small()]);
    copy_folder(&copy.small(), &copy.file("another"));
    let many = check::find(&[copy.0.clone(), copy.small()]).unwrap();
    assert_eq!(many, [copy.file("another"), copy.small()]);
    // Its main file missing, it is still looked at, and says so.
    fs::remove_file(copy.file("another/framework.toml")).unwrap();
    assert_eq!(
        check::find(&[copy.file("another")]).unwrap(),
        [copy.file("another")]
    );
}
