//! Which words are one, which deny, and which say nothing or little, as the files have it.
//! Phrases are heard as a person's words will be; what they are about is not for here.

use super::learn::Feature;
use crate::search::{Meaning, hear, key, tokens};
use crate::source::SearchWords;
use std::collections::{BTreeMap, BTreeSet};

/// How much a weak word counts.
const WEAK: f64 = 0.5;

/// What the words of the files mean. A word is named by the key of the first of those that mean the same.
#[derive(Debug, Default)]
pub struct Meanings {
    of: BTreeMap<u16, Meaning>,
    weak: BTreeSet<u16>,
}

impl Meanings {
    pub fn of(words: &SearchWords) -> Meanings {
        let mut meanings = Meanings::default();
        meanings.add(&words.deny, Meaning::Deny);
        meanings.add(&words.idle, Meaning::Idle);
        for same in &words.same {
            if let Some(first) = same.first() {
                meanings.add(same, Meaning::Word(key(first).into()));
            }
        }
        meanings.weak = words.weak.iter().map(|w| meanings.name(key(w))).collect();
        meanings
    }

    /// The first to claim a word has it.
    fn add(&mut self, words: &[String], meaning: Meaning) {
        for word in words.iter().filter(|word| !word.contains(' ')) {
            self.of.entry(key(word)).or_insert(meaning);
        }
    }

    /// The words that deny or say nothing, and those that go by another's name.
    pub fn listed(&self) -> impl Iterator<Item = (u16, Meaning)> {
        self.of.iter().map(|(key, meaning)| (*key, *meaning))
    }

    fn meaning(&self, key: u16) -> Meaning {
        let known = self.of.get(&key).copied();
        known.unwrap_or(Meaning::Word(key.into()))
    }

    fn name(&self, key: u16) -> u16 {
        match self.meaning(key) {
            Meaning::Word(name) => u16::try_from(name).unwrap_or(key),
            _ => key,
        }
    }

    /// The telling words of a text, each once, with how much each counts.
    pub fn words(&self, text: &str) -> Vec<(Feature, f64)> {
        let mut words: BTreeMap<Feature, f64> = BTreeMap::new();
        for heard in hear(text, |key| self.meaning(key)) {
            if let Meaning::Word(name) = heard.meaning {
                let key = u16::try_from(name).unwrap_or(0);
                let denied = heard.denied;
                words.insert(Feature { key, denied }, self.much(key));
            }
        }
        words.into_iter().collect()
    }

    /// How much a word counts.
    pub fn much(&self, name: u16) -> f64 {
        if self.weak.contains(&name) { WEAK } else { 1.0 }
    }
}

/// The keys of a phrase, word by word.
pub fn keys(phrase: &str) -> Vec<u16> {
    tokens(phrase)
        .iter()
        .map(|token| key(&token.word))
        .collect()
}
