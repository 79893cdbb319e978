//! The wording of everything that can be wrong in the authoring files, in an officer's words.
//! Problems of a call are worded in `engine`; what counts as wrong is decided in `source` and `check`.

mod calls;
mod contacts;
mod document;
mod easy_read;
mod editor;
mod files;
mod keys;
mod names;
mod rules;
mod search;
mod sense;
mod translation;

pub use calls::*;
pub use contacts::*;
pub use document::*;
pub use easy_read::*;
pub use editor::*;
pub use files::*;
pub use keys::*;
pub use names::*;
pub use rules::*;
pub use search::*;
pub use sense::*;
pub use translation::*;

use super::{PlaceInFile, Problem, Severity, nearest};

/// Something wrong, worded, but not yet placed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mistake {
    code: &'static str,
    severity: Severity,
    message: String,
    help: String,
}

impl Mistake {
    fn error(code: &'static str, message: impl Into<String>, help: impl Into<String>) -> Mistake {
        Mistake {
            code,
            severity: Severity::Error,
            message: message.into(),
            help: help.into(),
        }
    }

    fn warning(code: &'static str, message: impl Into<String>, help: impl Into<String>) -> Mistake {
        Mistake {
            code,
            severity: Severity::Warning,
            message: message.into(),
            help: help.into(),
        }
    }

    /// The problem, now that its place is known.
    #[must_use]
    pub fn at(self, place: PlaceInFile) -> Problem {
        Problem {
            code: self.code,
            severity: self.severity,
            message: self.message,
            help: self.help,
            place,
        }
    }
}

/// "did you mean `x`?", or what is said when nothing is near.
fn meant<'a>(
    typed: &str,
    known: impl IntoIterator<Item = &'a str>,
    otherwise: impl FnOnce() -> String,
) -> String {
    match nearest(typed, known) {
        Some(near) => format!("did you mean `{near}`?"),
        None => otherwise(),
    }
}

/// Names in backticks, with commas between.
fn list<S: AsRef<str>>(names: &[S]) -> String {
    let quoted: Vec<String> = names.iter().map(|n| format!("`{}`", n.as_ref())).collect();
    quoted.join(", ")
}

/// At most the beginning of what somebody typed, on one line.
fn shown(text: &str) -> String {
    const MOST: usize = 60;
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= MOST {
        return line;
    }
    let mut cut: String = line.chars().take(MOST).collect();
    cut.push('…');
    cut
}

/// Where something else stands, for a help text: `rules.toml`, line 7.
fn elsewhere(place: &PlaceInFile) -> String {
    match (&place.file, place.line) {
        (Some(file), Some(line)) => format!("`{file}`, line {line}"),
        (Some(file), None) => format!("`{file}`"),
        _ => "another place".into(),
    }
}
