//! `easy-read.toml`: short sentences, each beside a picture, for the first pages and for topics.
//! Only its shape; whether a sentence is easy and a picture can be drawn is for `check`.

use super::Words;
use schemars::JsonSchema;
use serde::Deserialize;

/// The shared `easy-read.toml` beside the frameworks' folders, or a framework's own over it.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EasyReadFile {
    /// The drawings.
    #[serde(default)]
    pub picture: Vec<Picture>,
    /// The first pages.
    #[serde(default)]
    pub page: Vec<EasyPage>,
    /// Topics by their ids; one without stays as it is.
    #[serde(default)]
    pub topic: Vec<EasyTopic>,
}

/// A line drawing.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Picture {
    /// Lower-case letters, digits and hyphens.
    pub id: String,
    /// What it shows, in a few words.
    pub alt: String,
    /// Its lines: SVG path data on a grid of 64 by 64.
    #[schemars(length(min = 1))]
    pub lines: Vec<String>,
    /// Its filled shapes, written the same way.
    #[serde(default)]
    pub shapes: Vec<String>,
}

/// Easy words for one of the first pages.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EasyPage {
    /// Which page.
    pub id: FirstPage,
    /// Three to six, one idea each.
    pub say: Vec<Sentence>,
}

/// A page that can be shown before anything was answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum FirstPage {
    /// Who this is about.
    Start,
    /// Whether there is danger now.
    Danger,
}

impl FirstPage {
    /// Every page that needs easy words once any has them.
    pub const ALL: [FirstPage; 2] = [FirstPage::Start, FirstPage::Danger];

    /// As it is written in the file.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            FirstPage::Start => "start",
            FirstPage::Danger => "danger",
        }
    }
}

/// Easy words for one topic.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EasyTopic {
    /// The topic's id.
    pub id: String,
    /// Three to six, one idea each.
    pub say: Vec<Sentence>,
}

/// A sentence with its picture.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Sentence {
    /// The picture's id.
    pub picture: String,
    /// One sentence of at most 12 words.
    pub words: Words,
}
