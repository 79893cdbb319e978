//! What was learned, in the letters of the file.
//! What the letters mean stands beside their readers, in `search::file` and `search::sign`.

use super::learn::{Feature, Weights};
use super::meanings::Meanings;
use super::sign::Learned;
use super::signs::Signs;
use crate::framework::Framework;
use crate::search::{
    FORMAT, LETTERS, LOCAL, LOCALS, MOST_WEIGHT, Meaning, ONE_LETTER, TOPIC, TOPICS, UNDER_NOTHING,
    WordsFile,
};
use std::collections::{BTreeMap, BTreeSet};

/// What words tell.
#[derive(Debug)]
pub struct Model {
    pub topics: Weights,
    pub indicators: Weights,
}

/// The strongest mark.
const MARKS: f64 = 5.0;

/// The file.
pub fn file(framework: &Framework, meanings: &Meanings, model: &Model, signs: &Signs) -> WordsFile {
    let kept = Kept::of(model, framework.topics.len(), &mains(framework));
    let (words, tells) = kept.written(meanings);
    WordsFile {
        format: FORMAT,
        hash: framework.hash.clone(),
        words,
        tells,
        danger: sign(&signs.danger),
        nothing: sign(&signs.nothing),
    }
}

/// The main topic of each indicator with its number among those of that topic.
fn mains(framework: &Framework) -> Vec<(usize, usize)> {
    let mut counts: BTreeMap<usize, usize> = BTreeMap::new();
    let mut mains = Vec::new();
    for indicator in &framework.indicators {
        let topics = indicator.topics.iter();
        let mut known = topics.filter_map(|id| framework.topics.iter().position(|t| t.id == *id));
        let main = known.next().unwrap_or(usize::MAX);
        let count = counts.entry(main).or_default();
        mains.push((main, *count));
        *count += 1;
    }
    mains
}

/// For each word its topics, each with its mark and with those of its criteria that the word tells, and
/// their marks.
#[derive(Debug, Default)]
struct Kept(BTreeMap<Feature, Topics>);

type Topics = BTreeMap<usize, (u8, BTreeMap<usize, u8>)>;

impl Kept {
    fn of(model: &Model, count: usize, mains: &[(usize, usize)]) -> Kept {
        let mut kept = Kept::default();
        let mark = |weight: &f64| Some(weight.round().min(MARKS) as u8).filter(|mark| *mark > 0);
        for ((word, topic), weight) in &model.topics {
            // One more topic was learned, nothing of ours: that has a sign of its own.
            if let Some(mark) = mark(weight).filter(|_| *topic < count) {
                let topics = kept.0.entry(*word).or_default();
                topics.insert(*topic, (mark, BTreeMap::new()));
            }
        }
        for ((word, at), weight) in &model.indicators {
            if let (Some((main, local)), Some(mark)) = (mains.get(*at), mark(weight))
                && *local < LOCALS
            {
                let topics = kept.0.entry(*word).or_default();
                // What tells a criterion tells its topic.
                let (_, locals) = topics.entry(*main).or_insert((1, BTreeMap::new()));
                locals.insert(*local, mark);
            }
        }
        kept
    }

    /// All words, and what each of them tells.
    fn written(&self, meanings: &Meanings) -> (String, String) {
        let listed: BTreeMap<u16, (Meaning, u16)> = meanings
            .listed()
            .map(|(key, meaning, name)| (key, (meaning, name)))
            .collect();
        // Words that go by another's name are known by it to the signs as well.
        let mut words: BTreeSet<u16> = self.0.keys().map(|word| word.key).collect();
        words.extend(listed.keys());
        words.extend(listed.values().map(|(_, name)| *name));
        let place: BTreeMap<u16, usize> = words.iter().copied().zip(0..).collect();
        let mut keys = String::new();
        let mut tells = String::new();
        let mut last = 0;
        for key in words {
            write_number(usize::from(key - last), &mut keys);
            last = key;
            match listed.get(&key) {
                Some((Meaning::Deny, _)) => tells.push(')'),
                Some((Meaning::Idle, _)) => tells.push('*'),
                Some((Meaning::Word, name)) if *name != key => {
                    let place = place.get(name).copied().unwrap_or(0);
                    tells.push('(');
                    tells.push(letter(place / LETTERS));
                    tells.push(letter(place % LETTERS));
                }
                _ => {
                    for denied in [false, true] {
                        if let Some(topics) = self.0.get(&Feature { key, denied }) {
                            if denied {
                                tells.push(' ');
                            }
                            tell(topics, &mut tells);
                        }
                    }
                }
            }
            tells.push('|');
        }
        (keys, tells)
    }
}

/// A word's topics, those it tells best first. The middle mark need not be written at the start, nor
/// before a criterion.
fn tell(topics: &Topics, to: &mut String) {
    let mut now = 3;
    for mark in [3, 5, 4, 2, 1] {
        for (topic, (much, locals)) in topics {
            if *much != mark {
                continue;
            }
            if now != mark {
                to.push(marked(mark));
                now = mark;
            }
            for _ in 0..topic / TOPICS {
                to.push('\'');
            }
            to.push(after(TOPIC, topic % TOPICS));
            for (local, mark) in locals {
                if *mark != 3 {
                    to.push(marked(*mark));
                }
                to.push(char::from(LOCAL + *local as u8));
            }
        }
    }
}

fn marked(mark: u8) -> char {
    char::from(b"!#$%&"[usize::from(mark.clamp(1, 5)) - 1])
}

/// A sign: its least, then every feature's step from the one before it and its weight.
fn sign(learned: &Learned) -> String {
    let mut text = String::new();
    write_number((learned.least + UNDER_NOTHING).max(0) as usize, &mut text);
    let mut last = 0;
    for (feature, weight) in &learned.weights {
        write_number((feature - last) as usize, &mut text);
        text.push(letter((weight + MOST_WEIGHT).max(0) as usize));
        last = *feature;
    }
    text
}

fn letter(number: usize) -> char {
    after(b'#', number)
}

/// The letter so many places on; `\` would be written as two, `|` ends a list.
fn after(first: u8, number: usize) -> char {
    let mut letter = first + u8::try_from(number).unwrap_or(0);
    for skipped in [b'\\', b'|'] {
        if letter >= skipped {
            letter += 1;
        }
    }
    char::from(letter)
}

fn write_number(number: usize, to: &mut String) {
    let mut lead = number / ONE_LETTER;
    let mut letters = Vec::new();
    while lead > 0 {
        letters.push(letter(ONE_LETTER + lead % (LETTERS - ONE_LETTER)));
        lead /= LETTERS - ONE_LETTER;
    }
    to.extend(letters.into_iter().rev());
    to.push(letter(number % ONE_LETTER));
}
