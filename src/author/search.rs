//! Search words compiled for browsers: stems instead of words, numbers instead of stems, in one small file.
//! The same files always give the same bytes; nothing with errors comes here.

use crate::check::Sayings;
use crate::framework::Framework;
use crate::plain::Plain;
use crate::problem::{Fault, Problem};
use crate::search::{self, FORMAT, Search, WordsFile, stem};
use crate::source::Said;
use std::collections::{BTreeMap, BTreeSet};

/// The compiled search words of a framework.
#[must_use]
pub fn compile(framework: &Framework, sayings: &Sayings) -> WordsFile {
    let meanings = Meanings::of(sayings);
    let shared = &sayings.shared;
    let of = |all: &[Said], id: &str| -> Vec<Vec<String>> {
        let said = all.iter().find(|said| said.id == id);
        said.map_or_else(Vec::new, |said| meanings.phrases(&said.say))
    };
    let topics: Vec<_> = framework
        .topics
        .iter()
        .map(|t| of(&shared.topic, &t.id))
        .collect();
    let indicators = framework.indicators.iter();
    let indicators: Vec<_> = indicators
        .map(|i| of(&sayings.own.indicator, &i.id))
        .collect();
    let danger: Vec<String> = shared.danger.iter().flat_map(|d| d.say.clone()).collect();
    let danger = smallest(meanings.phrases(&danger));
    let none = smallest(meanings.phrases(&shared.words.none));

    let all = topics.iter().chain(&indicators).chain([&danger, &none]);
    let order = order(all.flatten().flatten());
    let number = |name: &String| order.get(name.as_str()).copied();
    let phrases = |phrases: &[Vec<String>]| -> String {
        let mut lists: Vec<Vec<usize>> = phrases
            .iter()
            .map(|p| p.iter().filter_map(number).collect())
            .collect();
        lists.iter_mut().for_each(|list| list.sort_unstable());
        lists.sort();
        let mut text = String::new();
        for list in lists {
            search::write_set(&list, &mut text);
            text.push('|');
        }
        text
    };
    let write = |names: BTreeSet<&String>, text: &mut String| {
        let numbers: BTreeSet<usize> = names.into_iter().filter_map(number).collect();
        search::write_set(&numbers.into_iter().collect::<Vec<_>>(), text);
    };
    let bags = |targets: &[Vec<Vec<String>>]| -> String {
        let mut text = String::new();
        for target in targets {
            let denies = |phrase: &&Vec<String>| phrase.iter().any(|name| name == DENY);
            let (denied, said): (Vec<_>, Vec<_>) = target.iter().partition(denies);
            let (telling, other) = told(&said);
            write(other, &mut text);
            if !telling.is_empty() {
                text.push('!');
                write(telling, &mut text);
            }
            let denied = denied.into_iter().flatten().filter(|name| *name != DENY);
            let denied: BTreeSet<&String> = denied.collect();
            if !denied.is_empty() {
                text.push(' ');
                write(denied, &mut text);
            }
            text.push('|');
        }
        text
    };
    let exact = |list: &mut dyn Iterator<Item = &String>| -> String {
        let all: BTreeSet<String> = list.map(|phrase| stems(phrase).join(" ")).collect();
        all.into_iter().map(|phrase| phrase + "=").collect()
    };
    // An idle phrase is everyday talk too: none of its words counts.
    let idle = shared.words.idle.iter().filter(|word| word.contains(' '));
    WordsFile {
        format: FORMAT,
        hash: framework.hash.clone(),
        words: meanings.written(&order),
        past: exact(&mut shared.words.past.iter()),
        everyday: exact(&mut shared.words.everyday.iter().chain(idle)),
        topics: bags(&topics),
        indicators: bags(&indicators),
        danger: phrases(&danger),
        none: phrases(&none),
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
    Search::of(compile(framework, sayings), framework)
}

/// A framework's search, from compiled search words.
///
/// # Errors
/// What is no JSON, and all that [`Search::load`] refuses.
pub fn from_json(json: &str, framework: &Framework) -> Result<Search, Vec<Problem>> {
    let words: Plain = serde_json::from_str(json).map_err(|error| {
        let (line, column) = (error.line(), error.column());
        let detail = format!("it is not JSON at line {line}, column {column}");
        vec![Fault::SearchUnreadable { detail }.into()]
    })?;
    Search::load(words, framework)
}

/// The stems of a phrase, all of them.
fn stems(phrase: &str) -> Vec<String> {
    search::tokens(phrase)
        .iter()
        .map(|token| stem(&token.word))
        .collect()
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

    /// The words in their order, each stem without the letters it shares with the one before it.
    fn written(&self, order: &BTreeMap<String, usize>) -> String {
        let mut names: Vec<(&usize, &String)> = order.iter().map(|(name, at)| (at, name)).collect();
        names.sort();
        let mut text = String::new();
        let mut last = String::new();
        for (_, name) in names {
            let own = std::slice::from_ref(name);
            let mut stems: Vec<&String> = self
                .stems
                .get(name)
                .map_or(own, Vec::as_slice)
                .iter()
                .collect();
            if name == IDLE {
                // A short word nobody listed is never taken for another, so it need not be listed.
                stems.retain(|stem| stem.len() > 4);
            }
            // A word without stems still has its number: what nobody types stands for it.
            let nobody = "-".to_owned();
            if stems.is_empty() {
                stems.push(&nobody);
            }
            stems.sort();
            for (i, stem) in stems.into_iter().enumerate() {
                let shared = stem
                    .bytes()
                    .zip(last.bytes())
                    .take_while(|(a, b)| a == b)
                    .count();
                let shared = shared.min(25);
                if i > 0 {
                    text.push('=');
                }
                text.push(char::from(b'A' + u8::try_from(shared).unwrap_or(0)));
                text.push_str(stem.get(shared..).unwrap_or_default());
                last.clone_from(stem);
            }
        }
        text
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

/// The words of a set: those that tell it best, because they stand alone or come again and again,
/// and the others.
fn told<'a>(phrases: &[&'a Vec<String>]) -> (BTreeSet<&'a String>, BTreeSet<&'a String>) {
    let mut counts: BTreeMap<&String, usize> = BTreeMap::new();
    for phrase in phrases {
        for name in *phrase {
            *counts.entry(name).or_default() += if phrase.len() == 1 { AGAIN } else { 1 };
        }
    }
    let all = counts.keys().copied();
    all.partition(|name| counts.get(name).is_some_and(|count| *count >= AGAIN))
}

/// So many phrases with a word make it telling.
const AGAIN: usize = 3;

/// Phrases none of which holds another: who says the longer one says the shorter one.
fn smallest(phrases: Vec<Vec<String>>) -> Vec<Vec<String>> {
    let holds = |long: &Vec<String>, short: &Vec<String>| {
        long.len() > short.len()
            && short.iter().all(|name| long.contains(name))
            && short.contains(&DENY.to_owned()) == long.contains(&DENY.to_owned())
    };
    let small = |phrase: &&Vec<String>| !phrases.iter().any(|other| holds(phrase, other));
    phrases.iter().filter(small).cloned().collect()
}

/// A number for every word: denials, idle words, then the common ones before the rare ones and
/// within each sort by letter, which makes both the words and the steps between them short.
fn order<'a>(names: impl Iterator<Item = &'a String>) -> BTreeMap<String, usize> {
    let mut counts: BTreeMap<&str, u32> = BTreeMap::new();
    for name in names {
        *counts.entry(name).or_default() += 1;
    }
    counts.remove(DENY);
    let mut order: Vec<(u32, &str)> = counts
        .into_iter()
        .map(|(name, count)| (20 - count.min(1 << 20).ilog2(), name))
        .collect();
    order.sort_unstable();
    [DENY, IDLE]
        .into_iter()
        .chain(order.into_iter().map(|(_, name)| name))
        .take(search::MOST_WORDS)
        .map(str::to_owned)
        .zip(0..)
        .collect()
}
