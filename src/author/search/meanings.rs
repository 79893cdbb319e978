//! Which words are one, which deny, and which say nothing or little, as the files have it.
//! Phrases are heard as a person's words will be; what they are about is not for here.

use super::learn::Feature;
use crate::search::{Heard, Meaning, hear, key};
use crate::source::SearchWords;
use std::collections::{BTreeMap, BTreeSet};

/// How much a weak word counts.
const WEAK: f64 = 0.5;

/// What the words of the files mean. A word is named by the key of the first of those that mean
/// the same and mean nothing else.
#[derive(Debug, Default)]
pub struct Meanings {
    of: BTreeMap<u16, (Meaning, u16)>,
    weak: BTreeSet<u16>,
}

impl Meanings {
    pub fn of(words: &SearchWords) -> Meanings {
        let mut meanings = Meanings::default();
        meanings.add(&words.deny, Meaning::Deny, None);
        meanings.add(&words.idle, Meaning::Idle, None);
        for same in &words.same {
            // A word that already means something gives no name to others.
            let free = |word: &&String| !meanings.of.contains_key(&key(word));
            if let Some(name) = same.iter().find(free).map(|word| key(word)) {
                meanings.add(same, Meaning::Word, Some(name));
            }
        }
        let weak = words.weak.iter().map(|word| meanings.meaning(key(word)).1);
        meanings.weak = weak.collect();
        meanings
    }

    /// The first to claim a word has it.
    fn add(&mut self, words: &[String], meaning: Meaning, name: Option<u16>) {
        for word in words {
            let key = key(word);
            let meant = (meaning, name.unwrap_or(key));
            self.of.entry(key).or_insert(meant);
        }
    }

    /// The words that deny or say nothing, and those that go by another's name.
    pub fn listed(&self) -> impl Iterator<Item = (u16, Meaning, u16)> {
        self.of
            .iter()
            .map(|(key, (meaning, name))| (*key, *meaning, *name))
    }

    fn meaning(&self, key: u16) -> (Meaning, u16) {
        let known = self.of.get(&key).copied();
        known.unwrap_or((Meaning::Word, key))
    }

    /// A text as a search would hear it.
    pub fn hear(&self, text: &str) -> Vec<Heard> {
        hear(text, |key| self.meaning(key))
    }

    /// The telling words of a text, each once, with how much each counts.
    pub fn words(&self, text: &str) -> Vec<(Feature, f64)> {
        let mut words: BTreeMap<Feature, f64> = BTreeMap::new();
        for heard in self.hear(text) {
            if heard.meaning == Meaning::Word {
                let (key, denied) = (heard.name, heard.denied);
                let much = if self.weak.contains(&key) { WEAK } else { 1.0 };
                words.insert(Feature { key, denied }, much);
            }
        }
        words.into_iter().collect()
    }
}
