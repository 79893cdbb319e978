//! The shared `editor.toml`: the lists of words that `check` looks for as an editor would.
//! Only its shape. The words decide nothing about any child; they only make warnings.

use schemars::JsonSchema;
use serde::Deserialize;

/// `editor.toml`: lists of words an editor looks for. Capitals do not matter, except in `acronyms`.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EditorFile {
    /// Words and phrases that say how strong something is: `persistent`, `more than`. One of them at a
    /// lower level than the same thing without it is worth a second look.
    #[serde(default)]
    pub stronger: Vec<String>,
    /// Words and phrases that say how mild something is: `early`, `episodes of`.
    #[serde(default)]
    pub milder: Vec<String>,
    /// Words that do not say what a criterion is about: `children`, `their`.
    #[serde(default)]
    pub common: Vec<String>,
    /// Short forms everybody knows, with their capitals: `GP`. No glossary needs to explain them.
    #[serde(default)]
    pub acronyms: Vec<String>,
    /// Words that families and young people should not have to know, and what to say in their place.
    #[serde(default)]
    pub jargon: Vec<Jargon>,
    /// Law, guidance and bodies that have been replaced.
    #[serde(default)]
    pub replaced: Vec<Replaced>,
    /// Words for circumstances: poverty, disability and the like. A criterion about nothing else is no harm.
    #[serde(default)]
    pub circumstances: Vec<String>,
    /// Words for what the Equality Act 2010 protects: who somebody is must not be the worry.
    #[serde(default)]
    pub protected: Vec<String>,
}

/// Words that families and young people should not have to know.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Jargon {
    /// The words, each form of them: singular, plural.
    #[schemars(length(min = 1))]
    pub words: Vec<String>,
    /// What to say in their place.
    pub say: String,
}

/// Law, guidance or a body that has been replaced.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Replaced {
    /// The names it goes by in print, each form of them.
    #[schemars(length(min = 1))]
    pub names: Vec<String>,
    /// What stands in its place.
    pub now: String,
}
