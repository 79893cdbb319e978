//! Prose as authors write it: one text for everybody, or a table with a text per reader.
//! Nothing here may know what the words are about.

use crate::framework;
use schemars::JsonSchema;
use serde::Deserialize;

/// A text for everybody, or a table with `family` and `practitioner` at least.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Words {
    /// The same text for every reader.
    Same(String),
    /// A text per reader.
    Each(ReaderWords),
}

/// A text per reader. `young-person` and `volunteer` fall back to `family`.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct ReaderWords {
    /// For parents and carers; reads at age 9 to 11.
    pub family: String,
    /// For a child or young person about themselves; reads at age 9 to 11.
    pub young_person: Option<String>,
    /// For neighbours, friends and volunteers.
    pub volunteer: Option<String>,
    /// For people who work with children.
    pub practitioner: String,
}

impl Words {
    /// The words as compiled: all four readers, fallbacks filled in.
    #[must_use]
    pub fn compiled(&self) -> framework::Words {
        match self {
            Words::Same(text) => framework::Words {
                family: Some(text.clone()),
                young_person: Some(text.clone()),
                volunteer: Some(text.clone()),
                practitioner: Some(text.clone()),
            },
            Words::Each(each) => {
                let or_family =
                    |own: &Option<String>| Some(own.as_ref().unwrap_or(&each.family).clone());
                framework::Words {
                    family: Some(each.family.clone()),
                    young_person: or_family(&each.young_person),
                    volunteer: or_family(&each.volunteer),
                    practitioner: Some(each.practitioner.clone()),
                }
            }
        }
    }
}
