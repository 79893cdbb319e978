//! The four readers, and prose worded for each of them.
//! Nothing here may know what the words are about.

use serde::Serialize;

/// Who is reading. It picks words and the order of contacts, never an outcome.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "author", derive(serde::Deserialize, schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Audience {
    #[default]
    Family,
    YoungPerson,
    Volunteer,
    Practitioner,
}

impl Audience {
    pub const ALL: [Audience; 4] = [
        Audience::Family,
        Audience::YoungPerson,
        Audience::Volunteer,
        Audience::Practitioner,
    ];
}

/// One text in each reader's words. A compiled framework has all four,
/// a file for one reader has that one alone.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Words {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub family: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub young_person: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub volunteer: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub practitioner: Option<String>,
}

impl Words {
    /// The text for this reader; the nearest other reader's where a file carries only that.
    /// Empty only for words that have no text at all, which `check` refuses.
    pub fn for_reader(&self, audience: Audience) -> &str {
        let own = match audience {
            Audience::Family => &self.family,
            Audience::YoungPerson => &self.young_person,
            Audience::Volunteer => &self.volunteer,
            Audience::Practitioner => &self.practitioner,
        };
        own.as_ref()
            .or(self.family.as_ref())
            .or(self.practitioner.as_ref())
            .or(self.volunteer.as_ref())
            .or(self.young_person.as_ref())
            .map_or("", String::as_str)
    }
}
