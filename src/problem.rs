//! What is wrong, where, and what would be right: the one shape every error has on every side.
//! All wording stands in the catalogues below (`engine` for calls, `author` for files); no other module writes a message.

#[cfg(feature = "author")]
pub mod author;
mod engine;

pub use engine::Fault;

use serde::Serialize;

/// Something wrong in a framework file or a call.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Problem {
    /// Stable, lower case with hyphens; what programs decide by.
    pub code: &'static str,
    pub severity: Severity,
    /// One line, lower case, no full stop, what was found in backticks.
    pub message: String,
    /// What would be right.
    pub help: String,
    pub place: PlaceInFile,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    Error,
    Warning,
}

/// Where a problem stands, as far as known.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct PlaceInFile {
    pub file: Option<String>,
    /// Counted from 1.
    pub line: Option<u32>,
    /// Counted from 1, in characters.
    pub column: Option<u32>,
    /// The table and id: ``rule `missed-appointments` ``.
    pub item: Option<String>,
}

impl std::fmt::Display for Problem {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Problem {}

/// The name in `known` that a mistyped one probably meant.
#[cfg(feature = "author")]
#[must_use]
pub fn nearest<'a>(typed: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    known
        .into_iter()
        .map(|name| (strsim::damerau_levenshtein(typed, name), name))
        .filter(|(distance, name)| *distance <= 2.max(name.len().max(typed.len()) / 3))
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, name)| name)
}

/// The browser build makes no suggestions: they would cost a slow phone more than they help there.
#[cfg(not(feature = "author"))]
#[must_use]
pub fn nearest<'a>(_typed: &str, _known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    None
}
