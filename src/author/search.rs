//! Search words compiled for browsers: stems instead of words, numbers instead of stems, in one small file.
//! The same files always give the same bytes; nothing with errors comes here.

use crate::check::Sayings;
use crate::framework::Framework;
use crate::problem::Problem;
use crate::search::{self, FORMAT, Search, Symbols, WordsFile, stem};
use crate::source::Said;
use std::collections::{BTreeMap, BTreeSet};

/// The compiled search words of a framework.
#[must_use]
pub fn compile(framework: &Framework, sayings: &Sayings) -> WordsFile {
    let meanings = Meanings::of(sayings);
    let list = |say: &[String]| meanings.phrases(say);
    let of = |all: &[Said], id: &str| -> Vec<Vec<String>> {
        all.iter().find(|said| said.id == id).map_or_else(Vec::new, |said| list(&said.say))
    };
    let shared = &sayings.shared;
    let topics = framework.topics.iter().map(|t| of(&shared.topic, &t.id)).collect();
    let indicators = framework.indicators.iter();
    let indicators = indicators.map(|i| of(&sayings.own.indicator, &i.id)).collect();
    let danger: Vec<String> = shared.danger.iter().flat_map(|d| d.say.clone()).collect();
    let lists: [Vec<Vec<Vec<String>>>; 4] =
        [topics, indicators, vec![list(&danger)], vec![list(&shared.words.none)]];

    let numbers = numbers(&lists, &meanings);
    let [topics, indicators, danger, none] = lists.map(|lists| written(&lists, &numbers));
    let mut words: Vec<(u16, String)> = numbers
        .iter()
        .map(|(name, number)| (*number, meanings.stems(name)))
        .collect();
    words.sort();
    let words: Vec<String> = words.into_iter().map(|(_, stems)| stems).collect();
    let exact = |list: &mut dyn Iterator<Item = &String>| -> String {
        let all: BTreeSet<String> = list.map(|phrase| stems(phrase).join(" ")).collect();
        all.into_iter().collect::<Vec<_>>().join("=")
    };
    // An idle phrase is everyday talk too: none of its words counts.
    let idle = shared.words.idle.iter().filter(|word| word.contains(' '));
    WordsFile {
        format: FORMAT,
        hash: framework.hash.clone(),
        words: words.join(" "),
        past: exact(&mut shared.words.past.iter()),
        everyday: exact(&mut shared.words.everyday.iter().chain(idle)),
        topics,
        indicators,
        danger,
        none,
    }
}

/// The same as JSON.
#[must_use]
pub fn to_json(words: &WordsFile) -> String {
    // Texts and a number only: all of them can be written.
    serde_json::to_string(words).unwrap_or_default()
}

/// A framework's search, from its files.
///
/// # Errors
/// None that `check` lets through.
pub fn ready(framework: &Framework, sayings: &Sayings) -> Result<Search, Vec<Problem>> {
    search::Search::of(compile(framework, sayings), framework)
}

/// The stems of a phrase, all of them.
fn stems(phrase: &str) -> Vec<String> {
    search::tokens(phrase).iter().map(|token| stem(&token.word)).collect()
}

/// The name of what denies; no stem has a capital.
const DENY: &str = "DENY";
const IDLE: &str = "IDLE";

/// Which stems are one word. A word is named by the first of its stems.
#[derive(Debug, Default)]
struct Meanings {
    name: BTreeMap<String, String>,
    stems: BTreeMap<String, Vec<String>>,
}

impl Meanings {
    fn of(sayings: &Sayings) -> Meanings {
        let words = &sayings.shared.words;
        let mut meanings = Meanings::default();
        meanings.add(DENY, &words.deny);
        meanings.add(IDLE, &words.idle);
        for same in &words.same {
            if let Some(first) = same.first() {
                meanings.add(&stem(first), same);
            }
        }
        meanings
    }

    fn add(&mut self, name: &str, words: &[String]) {
        let stems = self.stems.entry(name.to_owned()).or_default();
        for word in words.iter().filter(|word| !word.contains(' ')) {
            let stem = stem(word);
            if self.name.contains_key(&stem) {
                continue;
            }
            self.name.insert(stem.clone(), name.to_owned());
            stems.push(stem);
        }
    }

    fn name<'a>(&'a self, stem: &'a str) -> &'a str {
        self.name.get(stem).map_or(stem, String::as_str)
    }

    fn stems(&self, name: &str) -> String {
        match self.stems.get(name) {
            Some(stems) => stems.join("="),
            None => name.to_owned(),
        }
    }

    /// The phrases as sets of words: what means the same twice is one phrase, and the order is
    /// always the same, which also makes the file smaller.
    fn phrases(&self, say: &[String]) -> Vec<Vec<String>> {
        let all: BTreeSet<Vec<String>> = say
            .iter()
            .map(|phrase| {
                let stems = stems(phrase);
                let names: BTreeSet<&str> = stems
                    .iter()
                    .map(|stem| self.name(stem))
                    .filter(|name| *name != IDLE)
                    .collect();
                names.into_iter().map(str::to_owned).collect()
            })
            .filter(|phrase: &Vec<String>| phrase.iter().any(|name| name != DENY))
            .collect();
        all.into_iter().collect()
    }
}

/// A number for every word: denials, idle words, then the commonest first.
fn numbers(lists: &[Vec<Vec<Vec<String>>>; 4], meanings: &Meanings) -> BTreeMap<String, u16> {
    let mut counts: BTreeMap<&str, u32> = BTreeMap::new();
    for name in lists.iter().flatten().flatten().flatten() {
        *counts.entry(name).or_default() += 1;
    }
    counts.remove(DENY);
    let mut order: Vec<(&str, u32)> = counts.into_iter().collect();
    order.sort_by_key(|(name, count)| (u32::MAX - count, *name));
    let _ = meanings;
    [DENY, IDLE]
        .into_iter()
        .chain(order.into_iter().map(|(name, _)| name))
        .take(Symbols::MOST)
        .map(str::to_owned)
        .zip(0u16..)
        .collect()
}

fn written(lists: &[Vec<Vec<String>>], numbers: &BTreeMap<String, u16>) -> String {
    let mut text = String::new();
    for phrases in lists {
        for phrase in phrases {
            for name in phrase {
                if let Some(number) = numbers.get(name) {
                    Symbols::write(*number, &mut text);
                }
            }
            text.push(' ');
        }
        text.push('|');
    }
    text
}
