//! The model in the letters of the file: every pair that tells enough.
//! What the letters mean stands beside their reader, in `search::file`.

use super::danger::Alarms;
use super::learn::Feature;
use super::meanings::{Meanings, keys};
use crate::check::Sayings;
use crate::framework::Framework;
use crate::search::{
    ALONE, CALM, DENIED, FORMAT, LETTERS, LOCAL, LOCALS, Meaning, TOPIC, TOPICS, WordsFile,
};
use std::collections::{BTreeMap, BTreeSet};

/// The pairs that somebody said, of a word with a topic and with an indicator.
#[derive(Debug, Default)]
pub struct Said {
    pub topics: BTreeSet<(Feature, usize)>,
    pub indicators: BTreeSet<(Feature, usize)>,
}

/// What was learned.
#[derive(Debug)]
pub struct Model {
    pub topics: BTreeMap<(Feature, usize), f64>,
    pub indicators: BTreeMap<(Feature, usize), f64>,
    pub said: Said,
}

/// The weight of one mark, of five; what is worth less is left out.
const MARK: f64 = 1.0;
const MARKS: f64 = 5.0;

/// The file with everything that tells enough.
pub fn file(
    framework: &Framework,
    sayings: &Sayings,
    meanings: &Meanings,
    model: &Model,
    alarms: &Alarms,
) -> WordsFile {
    let mains = mains(framework);
    let topics = telling(&model.topics, &model.said.topics, meanings);
    let indicators = telling(&model.indicators, &model.said.indicators, meanings);
    let kept = Kept::of(&topics, &indicators, &mains);
    written(framework, sayings, meanings, &kept, alarms)
}

/// Pairs of a word and what it tells of, with their weights.
type Weights = BTreeMap<(Feature, usize), f64>;

/// What somebody said, where it tells enough.
fn telling(learned: &Weights, said: &BTreeSet<(Feature, usize)>, meanings: &Meanings) -> Weights {
    let weigh =
        |pair: &(Feature, usize)| learned.get(pair).unwrap_or(&0.0) * meanings.much(pair.0.key);
    let all = said.iter().map(|pair| (*pair, weigh(pair)));
    all.filter(|(_, weight)| *weight >= MARK).collect()
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

/// For each word its topics, each with its mark and those of its criteria that it tells.
#[derive(Debug, Default)]
struct Kept(BTreeMap<Feature, BTreeMap<usize, (u8, BTreeSet<usize>)>>);

impl Kept {
    fn of(topics: &Weights, indicators: &Weights, mains: &[(usize, usize)]) -> Kept {
        let mut kept = Kept::default();
        for ((word, topic), weight) in topics {
            let mark = (weight / MARK).round().clamp(1.0, MARKS);
            let topics = kept.0.entry(*word).or_default();
            topics.insert(*topic, (mark as u8, BTreeSet::new()));
        }
        for (word, at) in indicators.keys() {
            if let Some((main, local)) = mains.get(*at)
                && *local < LOCALS
            {
                // What tells a criterion tells its topic.
                let topics = kept.0.entry(*word).or_default();
                let (_, locals) = topics.entry(*main).or_insert((1, BTreeSet::new()));
                locals.insert(*local);
            }
        }
        kept
    }
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
    let mut lead = number / ALONE;
    let mut letters = Vec::new();
    while lead > 0 {
        letters.push(letter(ALONE + lead % (LETTERS - ALONE)));
        lead /= LETTERS - ALONE;
    }
    to.extend(letters.into_iter().rev());
    to.push(letter(number % ALONE));
}

fn written(
    framework: &Framework,
    sayings: &Sayings,
    meanings: &Meanings,
    kept: &Kept,
    alarms: &Alarms,
) -> WordsFile {
    let mut names: BTreeSet<u16> = kept.0.keys().map(|word| word.key).collect();
    names.extend(alarms.phrases.iter().flatten().map(|word| word.key));
    // What calms is worth a word's place only beside something else that the word tells.
    let alarming = alarms.words.iter().filter(|(_, much)| **much > 0);
    names.extend(alarming.map(|(word, _)| word.key));
    let mut words = names.clone();
    for (key, meaning) in meanings.listed() {
        match meaning {
            Meaning::Word(name) if names.contains(&(name as u16)) => words.insert(key),
            Meaning::Deny | Meaning::Idle => words.insert(key),
            _ => false,
        };
    }
    let place: BTreeMap<u16, usize> = words.iter().copied().zip(0..).collect();
    let listed: BTreeMap<u16, Meaning> = meanings.listed().collect();
    let mut file = WordsFile {
        format: FORMAT,
        hash: framework.hash.clone(),
        words: String::new(),
        tells: String::new(),
        past: phrases(&sayings.shared.words.past),
        everyday: phrases(&everyday(sayings)),
        danger: String::new(),
    };
    let mut last = 0;
    for key in &words {
        write_number(usize::from(key - last), &mut file.words);
        last = *key;
        match listed.get(key) {
            Some(Meaning::Deny) => file.tells.push(')'),
            Some(Meaning::Idle) => file.tells.push('*'),
            Some(Meaning::Word(name)) if *name != usize::from(*key) => {
                let place = place.get(&(*name as u16)).copied().unwrap_or(0);
                file.tells.push('(');
                file.tells.push(letter(place / LETTERS));
                file.tells.push(letter(place % LETTERS));
            }
            _ => {
                for denied in [false, true] {
                    let word = Feature { key: *key, denied };
                    let alarm = alarms.words.get(&word).filter(|much| !denied || **much > 0);
                    let topics = kept.0.get(&word);
                    if denied && (alarm.is_some() || topics.is_some()) {
                        file.tells.push(' ');
                    }
                    if let Some(much) = alarm {
                        file.tells
                            .push(char::from(CALM.saturating_add_signed(*much)));
                    }
                    if let Some(topics) = topics {
                        tell(topics, &mut file.tells);
                    }
                }
            }
        }
        file.tells.push('|');
    }
    for phrase in &alarms.phrases {
        for denied in [false, true] {
            let mut last = 0;
            for (at, word) in phrase
                .iter()
                .filter(|word| word.denied == denied)
                .enumerate()
            {
                if denied && at == 0 {
                    file.danger.push(DENIED);
                }
                let number = place.get(&word.key).copied().unwrap_or(0);
                write_number(number - last, &mut file.danger);
                last = number;
            }
        }
        file.danger.push('|');
    }
    file
}

/// A word's topics, those it tells best first: 3 is the mark that need not be written.
fn tell(topics: &BTreeMap<usize, (u8, BTreeSet<usize>)>, to: &mut String) {
    let mut now = 3;
    for mark in [3, 5, 4, 2, 1] {
        for (topic, (much, locals)) in topics {
            if *much != mark {
                continue;
            }
            if now != mark {
                to.push(char::from(b"!#$%&"[usize::from(mark) - 1]));
                now = mark;
            }
            for _ in 0..topic / TOPICS {
                to.push('\'');
            }
            to.push(after(TOPIC, topic % TOPICS));
            to.extend(locals.iter().map(|local| char::from(LOCAL + *local as u8)));
        }
    }
}

/// Everyday talk; an idle phrase is that too: none of its words counts.
fn everyday(sayings: &Sayings) -> Vec<String> {
    let words = &sayings.shared.words;
    let idle = words.idle.iter().filter(|word| word.contains(' '));
    words.everyday.iter().chain(idle).cloned().collect()
}

/// Phrases word by word.
fn phrases(list: &[String]) -> String {
    let all: BTreeSet<Vec<u16>> = list.iter().map(|phrase| keys(phrase)).collect();
    let mut text = String::new();
    for phrase in all {
        for key in phrase {
            write_number(key.into(), &mut text);
        }
        text.push('|');
    }
    text
}
