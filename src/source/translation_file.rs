//! `cy.toml` and the like: a framework's texts for readers in another language, named by its code.
//! Only its shape; which texts there are, and that nothing else is given, is for `check`.

use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::{Map, Value};

/// A framework's words in another language, or those that every framework shares.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TranslationFile {
    /// Who translated it.
    pub translated_by: String,
    /// The native speaker who checked it; empty until somebody has, and pages say so.
    pub checked_by: String,
    /// What was said when it was translated back into English, and what was done about it.
    #[serde(default)]
    pub back_translation: String,
    /// Parts that are left in English for now: `indicators`, `strengths` and so on.
    #[serde(default)]
    pub left_in_english: Vec<String>,
    /// The texts, by the names that `show --json` has for them: `[words.topics.bullying]` with
    /// `name` and `hint`. A text is one for everybody, or one for each reader.
    pub words: Map<String, Value>,
}

/// Whether a file is a translation: two or three lower-case letters before `.toml`.
#[must_use]
pub fn language_of(name: &str) -> Option<&str> {
    let language = name.strip_suffix(".toml")?;
    let is_code = (2..=3).contains(&language.len());
    // `law.toml` is no language.
    (is_code && language != "law" && language.bytes().all(|b| b.is_ascii_lowercase()))
        .then_some(language)
}
