//! What a search found, as it crosses to JavaScript and to `--json`.
//! Plain values only; nothing is decided here.

use serde::Serialize;

/// What fits a worry told in a person's own words.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Found {
    /// It sounds like danger now: 999 comes first.
    pub danger: bool,
    /// Topic ids, best first.
    pub topics: Vec<String>,
    /// Best first; empty when nothing fits.
    pub matches: Vec<Match>,
}

/// An indicator that may fit. The score only orders one search's matches.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Match {
    pub id: String,
    pub score: u32,
}
