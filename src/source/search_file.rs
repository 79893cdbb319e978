//! `search.toml`: how people say in their own words what the topics and criteria are about.
//! Only its shape; whether its ids exist and its phrases are plain is for `check`.

use schemars::JsonSchema;
use serde::Deserialize;

/// The shared `search.toml`, beside the frameworks' folders.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SharedSearchFile {
    /// How people talk about each topic.
    #[serde(default)]
    pub topic: Vec<Said>,
    /// What sounds like danger right now.
    #[serde(default)]
    pub danger: Vec<Said>,
    /// What words mean, and what is no worry.
    #[serde(default)]
    pub words: SearchWords,
}

/// A framework's own `search.toml`.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SearchFile {
    /// What tells one criterion from its neighbours in the same topic.
    #[serde(default)]
    pub indicator: Vec<Said>,
}

/// The ways people say one thing.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Said {
    /// The topic's or indicator's id; of a danger, a name for it.
    pub id: String,
    /// Lower case, without apostrophes, a few telling words or a whole message of at most 60 words; of
    /// punctuation only commas, where another thought begins.
    #[schemars(length(min = 1))]
    pub say: Vec<String>,
}

/// What single words mean, and whole sayings that teach what is no worry or no danger.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SearchWords {
    /// Words that mean the same.
    #[serde(default)]
    pub same: Vec<Vec<String>>,
    /// Denials, written without apostrophes.
    #[serde(default)]
    pub deny: Vec<String>,
    /// Words that say nothing by themselves.
    #[serde(default)]
    pub idle: Vec<String>,
    /// Common words that tell little of what a worry is about: in learning topics and criteria they count half.
    #[serde(default)]
    pub weak: Vec<String>,
    /// What sounds like danger and is none: history, a fear for one day, a figure of speech. It
    /// teaches what danger is not told with.
    #[serde(default)]
    pub calm: Vec<String>,
    /// Matters that fit nothing here, and everyday exaggeration: "dying for a brew".
    #[serde(default)]
    pub none: Vec<String>,
}
