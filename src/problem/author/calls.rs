//! Wording for what is wrong with a call of the command line: names, files and folders it was given.
//! What is wrong inside a framework's files is worded in the modules beside this one.

use super::{Mistake, list, shown};
use crate::problem::nearest;

/// A framework nobody knows.
#[must_use]
pub fn unknown_framework(typed: &str, known: &[&str]) -> Mistake {
    let there = match known {
        [] => {
            "there are no frameworks in `frameworks`; name a folder or a compiled file".to_owned()
        }
        known => format!(
            "the frameworks here are {}; a folder or a compiled file can be named too",
            list(known)
        ),
    };
    Mistake::error(
        "unknown-framework",
        format!("no framework is called `{}`", shown(typed)),
        match nearest(typed, known.iter().copied()) {
            Some(near) => format!("did you mean `{near}`? {there}"),
            None => there,
        },
    )
}

/// A folder with several frameworks, where one is needed.
#[must_use]
pub fn several_frameworks(path: &str, found: &[String]) -> Mistake {
    Mistake::error(
        "several-frameworks",
        format!("`{path}` holds more than one framework"),
        format!("name one of {}", list(found)),
    )
}

/// A file for browsers, which is half of a framework.
#[must_use]
pub fn part_of_framework(path: &str, whole: &str) -> Mistake {
    Mistake::error(
        "part-of-framework",
        format!("`{path}` is only a part of a compiled framework"),
        format!("name the whole of it, `{whole}`"),
    )
}

/// Two frameworks that would be compiled into the same file.
#[must_use]
pub fn same_framework(id: &str) -> Mistake {
    Mistake::error(
        "same-framework",
        format!("two folders are called `{id}`"),
        "a framework's id is its folder's name; rename one of the two",
    )
}

/// A file that was named and is not there.
#[must_use]
pub fn no_such_file(path: &str) -> Mistake {
    Mistake::error(
        "missing-file",
        format!("there is no file `{path}`"),
        "name a file of answers, or `-` to read them from standard input",
    )
}

/// A file that was named and cannot be read; `reason` is the system's.
#[must_use]
pub fn cannot_read(path: &str, reason: &str) -> Mistake {
    Mistake::error(
        "unreadable-file",
        format!("`{path}` cannot be read: {reason}"),
        "it must be an ordinary file that you may read",
    )
}

/// A file far larger than what it should hold.
#[must_use]
pub fn larger_than(path: &str, megabytes: u64) -> Mistake {
    Mistake::error(
        "file-too-large",
        format!("`{path}` is larger than {megabytes} MB"),
        "is it the file you meant?",
    )
}

/// Text that is not JSON; `reason` is what the reader of it said.
#[must_use]
pub fn not_json(reason: &str) -> Mistake {
    let says = |part: &str| reason.starts_with(part);
    let (reason, help) = if says("EOF") {
        (
            "it ends too early",
            "is a `}`, `]` or `\"` missing at the end?",
        )
    } else if says("control character") {
        (
            "this text is not closed on its line",
            "texts begin and end with `\"`",
        )
    } else if says("expected ident") || says("expected value") || says("invalid number") {
        (
            "there is no value here",
            "texts stand in quotation marks: {\"danger\": \"no\"}",
        )
    } else if says("key must be") {
        (
            "this name is not in quotation marks",
            "write {\"danger\": \"no\"}",
        )
    } else if says("trailing comma") {
        (
            "there is a comma too many",
            "the last part of an object or list has no comma after it",
        )
    } else if says("trailing characters") {
        (
            "something stands after its end",
            "answers are one JSON object and nothing else",
        )
    } else if says("recursion limit") {
        (
            "brackets are nested too deeply",
            "answers are one JSON object, such as {\"danger\":\"no\"}",
        )
    } else {
        (
            reason,
            "answers are one JSON object, such as {\"danger\":\"no\",\"indicators\":{\"ID\":\"yes\"}}",
        )
    };
    Mistake::error(
        "not-json",
        format!("this is not JSON: {}", shown(reason)),
        help,
    )
}

/// A file that cannot be written; `reason` is the system's.
#[must_use]
pub fn cannot_write(path: &str, reason: &str) -> Mistake {
    Mistake::error(
        "cannot-write",
        format!("`{path}` cannot be written: {reason}"),
        "name a folder that you may write to with `--out`",
    )
}

/// A folder to write a starter into that is not empty.
#[must_use]
pub fn not_empty(path: &str) -> Mistake {
    Mistake::error(
        "not-empty",
        format!("`{path}` holds something already, and nothing is written over"),
        "name a folder that does not exist yet, such as `frameworks/your-council`",
    )
}

/// A schema nobody knows.
#[must_use]
pub fn unknown_schema(typed: &str, known: &[&str]) -> Mistake {
    Mistake::error(
        "unknown-schema",
        format!("no authoring file is called `{}`", shown(typed)),
        match nearest(typed, known.iter().copied()) {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("they are {}", list(known)),
        },
    )
}

/// Nowhere to write to was named.
#[must_use]
pub fn no_out() -> Mistake {
    Mistake::error(
        "missing-out",
        "no folder to write to was named",
        "name one with `--out`, such as `--out guide`; it is made when missing",
    )
}

/// An agency nobody lists.
#[must_use]
pub fn unknown_agency(typed: &str, known: &[&str]) -> Mistake {
    Mistake::error(
        "unknown-agency",
        format!("no agency is called `{}`", shown(typed)),
        match (nearest(typed, known.iter().copied()), known) {
            (Some(near), _) => format!("did you mean `{near}`?"),
            (None, []) => "no agencies are listed for this framework; \
                           they stand in `agencies.toml` beside the frameworks' folders"
                .to_owned(),
            (None, known) => format!("the agencies here are {}", list(known)),
        },
    )
}

/// No law file where pages about the law were asked for.
#[must_use]
pub fn no_law(folder: &str) -> Mistake {
    Mistake::error(
        "missing-file",
        format!("`law.toml` is missing in `{folder}`"),
        "it lists the law behind each kind of help and the moves between levels, for every framework there",
    )
}
