//! Wording for what is wrong with files and folders as such, before anything in them is understood.
//! Nothing here reads a file.

use super::{Mistake, list, meant, shown};

/// A folder that does not exist.
#[must_use]
pub fn missing_folder(path: &str) -> Mistake {
    Mistake::error(
        "missing-folder",
        format!("there is no folder `{path}`"),
        "name a framework's folder, or the folder that holds several, such as `frameworks`",
    )
}

/// A file was named where a folder is needed.
#[must_use]
pub fn not_a_folder(path: &str) -> Mistake {
    Mistake::error(
        "not-a-folder",
        format!("`{path}` is not a folder"),
        "name the folder that holds its `framework.toml`",
    )
}

/// A folder without any framework in it.
#[must_use]
pub fn empty_folder(path: &str) -> Mistake {
    Mistake::error(
        "empty-folder",
        format!("there is no framework in `{path}`"),
        "a framework is a folder with a `framework.toml`; `new` makes one to start from",
    )
}

/// A file every framework needs.
#[must_use]
pub fn missing_file(name: &str, what: &str) -> Mistake {
    Mistake::error(
        "missing-file",
        format!("`{name}` is missing"),
        format!("it holds {what}; `new` makes one to start from"),
    )
}

/// A shared file that stands beside the framework's folder.
#[must_use]
pub fn missing_shared_file(name: &str, what: &str) -> Mistake {
    Mistake::error(
        "missing-file",
        format!("`{name}` is missing beside the framework's folder"),
        format!("it holds {what}, shared by every framework there"),
    )
}

/// A file no framework has.
#[must_use]
pub fn unexpected_file(name: &str, known: &[&str]) -> Mistake {
    Mistake::error(
        "unexpected-file",
        format!("`{name}` is not a file of a framework"),
        meant(name, known.iter().copied(), || {
            format!("move it elsewhere, or rename it to one of {}", list(known))
        }),
    )
}

/// A file or folder that cannot be opened.
#[must_use]
pub fn unreadable(name: &str) -> Mistake {
    Mistake::error(
        "unreadable-file",
        format!("`{name}` cannot be opened"),
        "it must be an ordinary file that you may read",
    )
}

/// A file far larger than any authoring file.
#[must_use]
pub fn too_large(megabytes: u64) -> Mistake {
    Mistake::error(
        "file-too-large",
        match megabytes {
            0..=4 => "this file is larger than 4 MB".to_owned(),
            _ => format!("this file is {megabytes} MB; the most is 4 MB"),
        },
        "a whole framework takes far less; was something else saved under this name?",
    )
}

/// Bytes that are no text.
#[must_use]
pub fn invalid_text() -> Mistake {
    Mistake::error(
        "invalid-text",
        "this line has characters that are not saved as UTF-8",
        "save the file again with the encoding UTF-8",
    )
}

/// The same name twice in one place.
#[must_use]
pub fn given_twice(name: &str) -> Mistake {
    Mistake::error(
        "given-twice",
        format!("`{}` is given twice", shown(name)),
        "leave one of the two out",
    )
}

/// A line the file's form does not allow. `reason` is what the reader of the file said of it.
#[must_use]
pub fn syntax(reason: &str, line: &str) -> Mistake {
    let line = shown(line);
    let about = |message: &str, help: &str| {
        let message = if line.is_empty() {
            message.to_owned()
        } else {
            format!("{message}: `{line}`")
        };
        Mistake::error("syntax", message, help)
    };
    let says = |part: &str| reason.contains(part);
    if line.ends_with('=') {
        about(
            "nothing stands after `=` here",
            "write it as name = \"text\"",
        )
    } else if says("must be quoted") {
        about(
            "this text needs straight quotation marks",
            "write it as name = \"text\", not with curly quotation marks and not bare",
        )
    } else if line.starts_with('[') && !line.contains('=') {
        about(
            "this heading is not complete",
            "write headings as [[indicator]] or [indicator.plain]",
        )
    } else if says("array") {
        about(
            "this list is not complete",
            "write lists as [\"one\", \"two\"], with a comma between and ] at the end",
        )
    } else if says("inline table") {
        about(
            "this table is not complete",
            "write it as { family = \"text\", practitioner = \"text\" }",
        )
    } else if says("string") || says("escape") {
        about(
            "this text is not closed, or has a character that needs care",
            "begin and end a text with \"; inside it write \\\" for a quotation mark and \\\\ for a backslash",
        )
    } else if says("date") || says("time") {
        about("this is not a date", "write dates as \"2026-11-22\"")
    } else if says("no value") || says("expected `=`") {
        about(
            "this line has no `=`",
            "write it as name = \"text\"; a remark begins with #",
        )
    } else if says("recursion") || says("depth") {
        about(
            "brackets are nested too deeply here",
            "write it with fewer brackets inside each other",
        )
    } else {
        about(
            "this line cannot be read",
            "write it as name = \"text\"; a remark begins with #",
        )
    }
}

/// Something among the criteria that is no file of criteria.
#[must_use]
pub fn unexpected_indicators_file(name: &str) -> Mistake {
    Mistake::error(
        "unexpected-file",
        format!("`{name}` is not a file of criteria"),
        "`indicators` holds files that end in `.toml` and nothing else",
    )
}
