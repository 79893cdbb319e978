//! `questions.toml` and `rules.toml`: what a framework asks, and what decides besides single criteria.
//! Only their shape; whether they make sense is for `check`.

use super::Words;
use crate::framework::{Kind, Route};
use crate::rule::Condition;
use schemars::JsonSchema;
use serde::Deserialize;

/// `questions.toml`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct QuestionsFile {
    /// In the order they are asked.
    #[serde(default)]
    pub question: Vec<Question>,
}

/// A single-choice question that may decide.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// A name for it that other files use: lower-case letters, digits and hyphens. Never shown; keep it
    /// once it is published.
    pub id: String,
    /// The question.
    pub ask: Words,
    /// A line below it.
    pub hint: Option<Words>,
    /// `harm` where an answer names harm itself; left out otherwise.
    pub kind: Option<Kind>,
    /// The document's words it stands on.
    pub quote: String,
    /// Where they stand in the document.
    pub section: String,
    /// When it stands in another document than the source.
    pub document: Option<String>,
    /// Mildest first; the first says that nothing applies. `not-sure` is always allowed and never listed.
    #[schemars(length(min = 2))]
    pub option: Vec<QuestionOption>,
}

/// One option of a question.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct QuestionOption {
    /// A name for it that other files use: lower-case letters, digits and hyphens. Never shown; keep it
    /// once it is published.
    pub id: String,
    /// What a person reads.
    pub label: Words,
}

/// `rules.toml`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RulesFile {
    /// In the document's order.
    #[serde(default)]
    pub rule: Vec<Rule>,
}

/// A published combination or history rule. It can only raise.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// A name for it that other files use: lower-case letters, digits and hyphens. Never shown; keep it
    /// once it is published.
    pub id: String,
    /// The document's exact words.
    pub quote: String,
    /// Our wording.
    pub plain: Words,
    /// Where they stand in the document.
    pub section: String,
    /// When it stands in another document than the source.
    pub document: Option<String>,
    /// What must be answered for it to hold.
    pub when: Condition,
    /// The level it raises what is known to.
    pub floor: Option<u8>,
    /// The level it raises what is possible to.
    pub ceiling: Option<u8>,
    /// Only where it differs from the route of the level raised.
    pub route: Option<Route>,
    /// Telling the adults at home first could put the child at risk.
    #[serde(default)]
    pub do_not_discuss_first: bool,
}
