//! `framework.toml`: the document, its levels and dimensions, and what every result says about itself.
//! Only its shape; whether it makes sense is for `check`.

use super::Words;
use crate::framework::{ElementId, Occasion, Route, State};
use schemars::JsonSchema;
use serde::Deserialize;

/// `framework.toml`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FrameworkFile {
    /// The framework this one builds on: the id of a folder beside it, or a path from this folder. Then
    /// only what differs stands in this folder.
    pub extends: Option<String>,
    /// Ids of the other framework's criteria, strengths, questions, rules, contacts and passages that do
    /// not hold here.
    #[serde(default)]
    pub leave_out: Vec<String>,
    /// The document's title as printed.
    pub title: String,
    /// The place whose families it serves: `Halton`.
    pub area: String,
    /// Version of this transcription, not of the document.
    pub version: String,
    /// When the council published it; leave out when the document does not say.
    pub published: Option<String>,
    /// The day this transcription was last compared with the document, as 2026-11-22.
    pub checked: String,
    /// The day by which it must be compared again.
    pub review_by: String,
    /// From this day on only contacts are shown.
    pub grace: String,
    /// Who answers for these files.
    pub owner: String,
    /// Who adopted it for the council; leave out until it is adopted.
    pub adopted_by: Option<String>,
    /// The published document.
    pub source: Source,
    /// Whom it covers.
    pub ages: Ages,
    /// How many criteria the document prints in each cell.
    #[serde(default)]
    pub printed: Vec<Printed>,
    /// The levels, lowest first, numbered from 1.
    pub level: Vec<Level>,
    /// The dimensions in printed order; none where the document prints none.
    #[serde(default)]
    pub dimension: Vec<Dimension>,
    /// What every result says about itself.
    #[serde(default)]
    pub caveat: Vec<Caveat>,
    /// How needs step up and down between levels.
    #[serde(default)]
    pub moving: Vec<Passage>,
    /// What the document stands for.
    #[serde(default)]
    pub principle: Vec<Passage>,
    /// Asking others for advice, also without names.
    #[serde(default)]
    pub advice: Vec<Passage>,
    /// What to do when people disagree, step by step.
    #[serde(default)]
    pub disagreement: Vec<Passage>,
    /// What a threshold document must cover, and whether this one says it.
    #[serde(default)]
    pub element: Vec<Element>,
    /// The council's own pages and forms.
    #[serde(default)]
    pub link: Vec<Link>,
}

/// The published document a framework was transcribed from.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Its title as printed.
    pub document: String,
    /// Who published it.
    pub publisher: String,
    /// Where it is published.
    pub url: Option<String>,
    /// What a reader should know about the print itself.
    #[serde(default)]
    pub notes: Vec<String>,
    /// Law and guidance it cites that has been replaced since.
    #[serde(default)]
    pub superseded: Vec<Superseded>,
}

/// Law or guidance the document cites that has been replaced since.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Superseded {
    /// As the document names it.
    pub cites: String,
    /// What stands in its place.
    pub now: String,
}

/// Something a threshold document must cover.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Element {
    /// Which of them.
    pub id: ElementId,
    /// `declared`, or `not-stated` where the source does not say it.
    pub state: State,
    /// Where it stands in the document; needed where it is declared.
    pub section: Option<String>,
    /// What it says, or what is missing, in our words.
    pub note: Option<String>,
}

/// Whom the framework covers.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Ages {
    /// The range in the document's words.
    pub covers: String,
    /// What somebody over the range is told.
    pub over: Words,
    /// The bands a person chooses from, youngest first.
    pub band: Vec<AgeBand>,
}

/// An age band a person may choose.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AgeBand {
    /// A name for it that other files use: lower-case letters, digits and hyphens. Never shown; keep it
    /// once it is published.
    pub id: String,
    /// What a person reads.
    pub name: Words,
    /// Over the framework's range: gets a page of its own.
    #[serde(default)]
    pub over: bool,
}

/// How many criteria the document prints at a level (and dimension).
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Printed {
    /// The level's number.
    pub level: u8,
    /// The dimension's id; leave out where the document prints none.
    pub dimension: Option<String>,
    /// Where the criteria stand, where that is a section of its own; as in the indicators.
    pub section: Option<String>,
    /// How many criteria stand there in print.
    pub count: u16,
}

/// A step of the framework.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Level {
    /// Counted from 1.
    #[schemars(range(min = 1))]
    pub number: u8,
    /// The printed name.
    pub name: String,
    /// The kind of help that follows.
    pub route: Route,
    /// A plain headline without the number.
    pub headline: Words,
    /// What it means, in our words.
    pub meaning: Words,
    /// Where it stands in the document.
    pub section: String,
    /// When it stands in another document than the source.
    pub document: Option<String>,
}

/// A group of indicators the document prints.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Dimension {
    /// A name for it that other files use: lower-case letters, digits and hyphens. Never shown; keep it
    /// once it is published.
    pub id: String,
    /// The printed name.
    pub name: String,
    /// What it means, in our words.
    pub plain: Words,
}

/// What every result must say about itself.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Caveat {
    /// A name for it that other files use: lower-case letters, digits and hyphens. Never shown; keep it
    /// once it is published.
    pub id: String,
    /// On which occasion it is said; left out: always.
    pub when: Option<Occasion>,
    /// In our words.
    pub words: Words,
    /// Where it stands in the document, if it comes from there.
    pub section: Option<String>,
    /// When it stands in another document than the source.
    pub document: Option<String>,
}

/// A passage of the document told in our words.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Passage {
    /// A name for it that other files use: lower-case letters, digits and hyphens. Never shown; keep it
    /// once it is published.
    pub id: String,
    /// In our words.
    pub words: Words,
    /// Where it stands in the document.
    pub section: String,
    /// When it stands in another document than the source.
    pub document: Option<String>,
}

/// One of the council's own pages or forms.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Link {
    /// A name for it that other files use: lower-case letters, digits and hyphens. Never shown; keep it
    /// once it is published.
    pub id: String,
    /// The page's name.
    pub name: String,
    /// Leave out when the document names it without an address.
    pub url: Option<String>,
    /// What it is for.
    pub about: Words,
}
