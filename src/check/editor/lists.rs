//! The lists of `editor.toml`, ready to be searched for, and what counts as the same word.
//! A phrase is found whole: `early` is not in `nearly`.

use crate::check::wording;
use crate::source::{EditorFile, Folder};
use std::collections::BTreeSet;

/// A phrase as written, and as it is searched for.
#[derive(Clone, Debug)]
struct Phrase {
    written: String,
    spaced: String,
}

/// Phrases of one list.
#[derive(Clone, Debug, Default)]
pub(super) struct Phrases(Vec<Phrase>);

impl Phrases {
    pub(super) fn of(written: &[String]) -> Phrases {
        let phrases = written.iter().map(|written| Phrase {
            written: written.clone(),
            spaced: spaced(written),
        });
        // A phrase of nothing would be found everywhere.
        Phrases(phrases.filter(|p| !p.spaced.trim().is_empty()).collect())
    }

    /// The longest phrase that stands in a text made by `spaced`.
    pub(super) fn in_text(&self, text: &str) -> Option<&str> {
        let found = self.0.iter().filter(|p| text.contains(&p.spaced));
        let longest = found.max_by_key(|p| p.spaced.len());
        longest.map(|p| p.written.as_str())
    }

    /// The text without these phrases.
    pub(super) fn cut_from(&self, text: &str) -> String {
        let mut text = text.to_owned();
        for phrase in &self.0 {
            // Phrases that follow each other share a space, so once is not enough.
            while text.contains(&phrase.spaced) {
                text = text.replacen(&phrase.spaced, " ", 1);
            }
        }
        text
    }
}

/// What an editor looks for; everything is empty where nobody wrote an `editor.toml`.
#[derive(Clone, Debug, Default)]
pub(super) struct Lists {
    pub stronger: Phrases,
    pub milder: Phrases,
    pub circumstances: Phrases,
    pub protected: Phrases,
    common: BTreeSet<String>,
    pub acronyms: BTreeSet<String>,
    /// The words, and what to say in their place.
    pub jargon: Vec<(Phrases, String)>,
    /// The names, and what stands in their place.
    pub replaced: Vec<(Phrases, String)>,
}

impl Lists {
    pub(super) fn of(folder: &Folder) -> Lists {
        let empty = EditorFile::default();
        let file = crate::check::read(&folder.editor).map_or(&empty, |(_, data)| data);
        Lists {
            stronger: Phrases::of(&file.stronger),
            milder: Phrases::of(&file.milder),
            circumstances: Phrases::of(&file.circumstances),
            protected: Phrases::of(&file.protected),
            common: file.common.iter().map(|word| word.to_lowercase()).collect(),
            acronyms: file.acronyms.iter().cloned().collect(),
            jargon: file
                .jargon
                .iter()
                .map(|j| (Phrases::of(&j.words), j.say.clone()))
                .collect(),
            replaced: file
                .replaced
                .iter()
                .map(|r| (Phrases::of(&r.names), r.now.clone()))
                .collect(),
        }
    }

    /// The words that say what a text is about, without their endings.
    pub(super) fn content(&self, text: &str) -> BTreeSet<String> {
        self.milder
            .cut_from(&self.stronger.cut_from(text))
            .split(' ')
            .filter(|word| word.len() > 2 && !self.common.contains(*word))
            .map(|word| root(word).to_owned())
            .collect()
    }

    /// How strongly a text is worded: 1, 0 or -1. A strong word counts even beside a mild one.
    pub(super) fn degree(&self, text: &str) -> i8 {
        if self.stronger.in_text(text).is_some() {
            1
        } else if self.milder.in_text(text).is_some() {
            -1
        } else {
            0
        }
    }
}

/// Lower case, words only, with a space around each.
pub(super) fn spaced(text: &str) -> String {
    format!(" {} ", wording::bare(text))
}

/// The word without its ending, as far as that is safe: `missing` and `missed` are one word here.
fn root(word: &str) -> &str {
    ["ing", "ies", "ed", "ly", "es", "s", "e", "y"]
        .iter()
        .filter_map(|ending| word.strip_suffix(ending))
        .find(|rest| rest.len() >= 4)
        .unwrap_or(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn phrases(written: &[&str]) -> Phrases {
        let written: Vec<String> = written.iter().map(|w| (*w).to_owned()).collect();
        Phrases::of(&written)
    }

    #[test]
    fn phrases_are_found_whole_whatever_their_capitals_and_stops() {
        let list = phrases(&["early", "more than", "A&E", "  "]);
        assert_eq!(list.in_text(&spaced("Early signs")), Some("early"));
        assert_eq!(
            list.in_text(&spaced("NEET – More than 6 weeks")),
            Some("more than")
        );
        assert_eq!(list.in_text(&spaced("went to A&E.")), Some("A&E"));
        assert_eq!(list.in_text(&spaced("nearly there, more often than")), None);
    }

    #[test]
    fn phrases_that_follow_each_other_are_all_cut() {
        let list = phrases(&["poverty", "debt"]);
        assert_eq!(list.cut_from(&spaced("Poverty, poverty/debt")).trim(), "");
    }

    #[test]
    fn endings_do_not_make_another_word() {
        assert_eq!(root("missing"), root("missed"));
        assert_eq!(root("episodes"), root("episode"));
        assert_eq!(root("injuries"), root("injury"));
        assert_eq!(root("bus"), "bus");
    }
}
