//! What crosses when the same answers are put beside another council's document: plain values only.
//! No level of one document is ever worked into the other's; nothing here says which is higher.

use super::{CaveatShown, Review};
use crate::framework::{Place, Route};
use serde::Serialize;

/// Where two documents put what was said, topic by topic. Indicative, and never a verdict on either.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Comparison {
    /// The document the answers were given for.
    pub here: DocumentCompared,
    /// The other one.
    pub there: DocumentCompared,
    /// 999 comes before everything below: danger is yes or not sure.
    pub danger: bool,
    /// What was said about danger; `None`: nobody was asked.
    pub danger_said: Option<AnswerSaid>,
    /// Indicators, yes or not sure, that could mean danger now.
    pub red_flags: Vec<String>,
    /// In the order of the shared topics. Empty, too, when either document is past its grace date.
    pub topics: Vec<TopicCompared>,
    /// Topics of those above for which the other document prints no criterion.
    pub only_here: Vec<String>,
}

/// One of the two documents.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct DocumentCompared {
    pub id: String,
    pub title: String,
    pub area: String,
    pub version: String,
    /// Its own levels, lowest first: a number means nothing without them.
    pub levels: Vec<LevelName>,
    pub review: Review,
    /// What is so of this document today, in the reader's words: not adopted, past its review.
    pub caveats: Vec<CaveatShown>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LevelName {
    pub number: u8,
    pub name: String,
}

/// One topic in both documents.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TopicCompared {
    pub topic: String,
    /// In the reader's words.
    pub name: String,
    /// What was said: first the criteria whose main topic this is, in document order.
    pub said: Vec<CriterionCompared>,
    /// Every criterion the other document prints under this topic, lowest level first.
    pub there: Vec<CriterionCompared>,
}

/// A criterion with its own document's words, levels and place.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CriterionCompared {
    pub id: String,
    /// How it was answered; left out of what the other document prints, which nobody answered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub answer: Option<AnswerSaid>,
    pub levels: Vec<u8>,
    /// The printed names of these levels.
    pub level_names: Vec<String>,
    /// Its own, else its lowest level's.
    pub route: Route,
    pub quote: String,
    pub place: Place,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum AnswerSaid {
    Yes,
    NotSure,
    No,
}
