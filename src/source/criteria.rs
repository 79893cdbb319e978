//! `indicators/*.toml`, `strengths.toml` and `glossary.toml`: what the document prints, word for word, with our plain wording.
//! Only their shape; whether they make sense is for `check`.

use super::Words;
use crate::framework::{Kind, Route};
use schemars::JsonSchema;
use serde::Deserialize;

/// A file in `indicators/`: the criteria of one level and dimension.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct IndicatorsFile {
    /// The level's number.
    pub level: u8,
    /// The dimension's id; leave out where the document prints none.
    pub dimension: Option<String>,
    /// In printed order.
    pub indicator: Vec<Indicator>,
}

/// One published criterion.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Indicator {
    /// A name for it that other files use: lower-case letters, digits and hyphens. Never shown; keep it
    /// once it is published.
    pub id: String,
    /// Its place in the printed list, counted from 1.
    #[schemars(range(min = 1))]
    pub item: u16,
    /// Where it stands, when that is not simply its level (and dimension): `item` counts within it.
    pub section: Option<String>,
    /// When it stands in another document than the source.
    pub document: Option<String>,
    /// Its wording exactly as printed, slips included. It is quoted as the reason.
    pub criterion: String,
    /// One to three ids of topics.toml, the main one first: a person finds the criterion under them.
    #[schemars(length(min = 1))]
    pub topics: Vec<String>,
    /// What sort of thing it describes: `harm` somebody does or lets happen, a `need`, a `circumstance` a
    /// family lives with (poverty, disability; it never leads to child protection), or a legal `status`.
    pub kind: Kind,
    /// Ids of criteria at other levels that say nearly the same; each names the other. A yes to one quotes
    /// both and reaches up to the higher level.
    #[serde(default)]
    pub same_as: Vec<String>,
    /// The kind of help it leads to, only where it is not its level's.
    pub route: Option<Route>,
    /// It could mean danger right now: the question `is it happening now?` follows at once, with 999 above.
    #[serde(default)]
    pub red_flag: bool,
    /// Telling the adults at home first could put the child at risk: whoever reads is told to ring first.
    #[serde(default)]
    pub do_not_discuss_first: bool,
    /// Ids of age bands, only where it can apply to these alone; others are not asked.
    #[serde(default)]
    pub ages: Vec<String>,
    /// Where else the document prints the same words.
    #[serde(default)]
    pub also_printed: Vec<AlsoPrinted>,
    /// Why it stays as it is, once an editor has looked again at its kind, its level or whom it names:
    /// then `check` does not ask any more. Only for authors; nobody else sees it.
    pub kept_because: Option<String>,
    /// The same thing in plain words, as a statement somebody can say yes to: for each reader, or one text
    /// for everybody.
    pub plain: Words,
}

/// Another place where the document prints the same words, under the same dimension.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AlsoPrinted {
    /// The other level's number.
    pub level: u8,
    /// Its place in the printed list there.
    #[schemars(range(min = 1))]
    pub item: u16,
}

/// `strengths.toml`: what the document lists as going well, at the lowest level.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct StrengthsFile {
    /// In printed order.
    #[serde(default)]
    pub strength: Vec<Strength>,
}

/// Something going well.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Strength {
    /// A name for it that other files use: lower-case letters, digits and hyphens. Never shown; keep it
    /// once it is published.
    pub id: String,
    /// The dimension's id; leave out where the document prints none.
    pub dimension: Option<String>,
    /// Its place in the printed list, counted from 1.
    #[schemars(range(min = 1))]
    pub item: u16,
    /// Where it stands, when that is not simply its level (and dimension): `item` counts within it.
    pub section: Option<String>,
    /// When it stands in another document than the source.
    pub document: Option<String>,
    /// Its wording exactly as printed, slips included. It is quoted as the reason.
    pub criterion: String,
    /// Our wording.
    pub plain: Words,
}

/// `glossary.toml`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct GlossaryFile {
    /// In printed order.
    #[serde(default)]
    pub term: Vec<Term>,
}

/// A term the document explains.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// As printed.
    pub term: String,
    /// The printed explanation, word for word.
    pub printed: String,
    /// Ours, for everybody.
    pub plain: String,
}
