//! The compiled search words: their form, and what is worked out from them when they are loaded.
//! What is made of a text with them is for `hear` and `score`.
//!
//! A word is one or more stems that mean the same. Of what is said about a topic or a criterion only
//! the set of words is kept, those said with a denial apart: whole phrases find no more and take twice
//! the room. Danger keeps its phrases. A set is written as the steps from one word's number to the
//! next, one printable letter or two each, and is read where it stands.

use crate::framework::Framework;
use crate::plain::record;
use crate::problem::Fault;

/// The form of the search words this engine reads.
pub const FORMAT: u32 = 1;

/// The words that deny are one word, the first; those that say nothing are the second.
pub const DENY: usize = 0;
pub const IDLE: usize = 1;

/// Search words as they stand in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "author", derive(serde::Serialize))]
pub struct WordsFile {
    pub format: u32,
    /// The hash of the framework they were built with.
    pub hash: String,
    /// Every stem: a capital says how many letters it shares with the stem before it, `A` none.
    /// After `=` stands another stem of the same word.
    pub words: String,
    /// Stems of what puts a danger into the past, each ended by `=`.
    pub past: String,
    /// Stems of everyday talk that means none of its words, the same way.
    pub everyday: String,
    /// For each topic of the framework, ended by `|`: its words, after `!` those that tell it best,
    /// and after a space those it denies.
    pub topics: String,
    /// The same for each indicator.
    pub indicators: String,
    /// Phrases, each ended by `|`.
    pub danger: String,
    /// What fits nothing here: phrases.
    pub none: String,
}

record!(WordsFile {
    format,
    hash,
    words,
    past,
    everyday,
    topics,
    indicators,
    danger,
    none
});

/// The first of the letters that sets are written with.
const FIRST: u8 = b'#';
/// How many letters there are: `\` would be written as two, `|` ends a set.
const LETTERS: usize = 90;
/// Steps below this take one letter.
const ALONE: usize = 60;
/// No more words than this can be numbered.
pub const MOST_WORDS: usize = ALONE + (LETTERS - ALONE) * LETTERS;

#[cfg(feature = "author")]
fn letter(number: usize) -> char {
    let mut letter = FIRST + u8::try_from(number).unwrap_or(0);
    for skipped in [b'\\', b'|'] {
        if letter >= skipped {
            letter += 1;
        }
    }
    char::from(letter)
}

/// Writes a set of word numbers, which are in ascending order.
#[cfg(feature = "author")]
pub fn write_set(numbers: &[usize], to: &mut String) {
    let mut last = 0;
    for number in numbers {
        let step = number - last;
        last = *number;
        if step < ALONE {
            to.push(letter(step));
        } else {
            to.push(letter(ALONE + (step - ALONE) / LETTERS));
            to.push(letter((step - ALONE) % LETTERS));
        }
    }
}

/// What stands next in a list of sets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    Word(usize),
    /// What follows tells this set from others.
    Telling,
    /// What follows is denied.
    Denied,
    /// The set is complete.
    End,
}

/// Reads a list of sets.
pub fn each(sets: &str, mut visit: impl FnMut(Next)) {
    let mut last = 0;
    let mut lead = 0;
    for byte in sets.bytes() {
        let ends = match byte {
            b'!' => Next::Telling,
            b' ' => Next::Denied,
            b'|' => Next::End,
            _ => Next::Word(0),
        };
        if ends != Next::Word(0) {
            last = 0;
            visit(ends);
            continue;
        }
        let mut step = usize::from(byte.wrapping_sub(FIRST));
        if byte > b'\\' {
            step -= 1;
        }
        if lead > 0 {
            step += ALONE + (lead - ALONE) * LETTERS;
            lead = 0;
        } else if step >= ALONE {
            lead = step;
            continue;
        }
        last += step;
        visit(Next::Word(last));
    }
}

/// Search words in use.
#[derive(Clone, Debug)]
pub struct Words {
    pub file: WordsFile,
    /// Every stem with its word's number. Looked through from end to end: sorting them would add more
    /// to the browser build than it would save time.
    pub stems: Vec<(String, usize)>,
    /// What each word tells: the fewer topics it leads to, the more.
    pub weights: Vec<u32>,
    /// How much more each word is said of danger than of anything else; below 0, how much less.
    pub alarms: Vec<i32>,
    /// The main topic of each indicator, by position.
    pub mains: Vec<usize>,
    /// Every indicator and topic of it, by position.
    pub links: Vec<(usize, usize)>,
}

impl Words {
    pub fn of(file: WordsFile, framework: &Framework) -> Result<Words, Fault> {
        if file.hash != framework.hash {
            return Err(Fault::SearchOfAnother);
        }
        let mut words = Words {
            stems: stems(&file.words),
            weights: Vec::new(),
            alarms: Vec::new(),
            mains: Vec::new(),
            links: Vec::new(),
            file,
        };
        for (at, indicator) in framework.indicators.iter().enumerate() {
            for id in &indicator.topics {
                for (topic, known) in framework.topics.iter().enumerate() {
                    if known.id == *id {
                        if words.mains.len() == at {
                            words.mains.push(topic);
                        }
                        words.links.push((at, topic));
                    }
                }
            }
        }
        if words.file.format != FORMAT || !words.weigh() {
            let detail = String::from("its format is another");
            return Err(Fault::SearchUnreadable { detail });
        }
        Ok(words)
    }

    /// Works out what each word tells; false when a number names no word.
    fn weigh(&mut self) -> bool {
        let mut tallies: Vec<Tally> = Vec::new();
        for (_, word) in &self.stems {
            if *word == tallies.len() {
                tallies.push(Tally::default());
            }
        }
        let mut good = true;
        let mut topics = 0;
        let mut all = Tally::default();
        for (sort, sets) in [
            &self.file.topics,
            &self.file.indicators,
            &self.file.danger,
            &self.file.none,
        ]
        .into_iter()
        .enumerate()
        {
            let mut at = 0;
            each(sets, |next| match next {
                Next::Word(word) => {
                    let Some(tally) = tallies.get_mut(word) else {
                        good = false;
                        return;
                    };
                    let leads = match sort {
                        0 => at,
                        1 => self.mains.get(at).copied().unwrap_or(127),
                        _ => {
                            tally.alarm += u32::from(sort == 2);
                            all.alarm += u32::from(sort == 2);
                            return;
                        }
                    };
                    tally.leads |= 1 << (leads & 127);
                    tally.calm += 1;
                    all.calm += 1;
                }
                Next::Telling | Next::Denied => {}
                Next::End => at += 1,
            });
            if sort == 0 {
                topics = at as u32;
            }
        }
        // As if each had been said a little of both, so that a rare word is no proof.
        let common = scale(all.calm) - scale(all.alarm);
        for (word, tally) in tallies.iter().enumerate() {
            let quiet = word <= IDLE;
            let weight = log2(topics).saturating_sub(log2(tally.leads.count_ones())) + 8;
            self.weights.push(if quiet { 0 } else { weight });
            let known = tally.calm + tally.alarm > 0 && !quiet;
            let more = scale(tally.alarm) - scale(tally.calm) + common;
            self.alarms.push(if known { more } else { 0 });
        }
        good
    }

    /// The word a stem belongs to.
    pub fn word(&self, stem: &str) -> Option<usize> {
        for (known, word) in &self.stems {
            if known == stem {
                return Some(*word);
            }
        }
        None
    }
}

/// How a word is said.
#[derive(Default)]
struct Tally {
    /// Which topics it leads to, as bits.
    leads: u128,
    /// How often of danger, and how often otherwise.
    alarm: u32,
    calm: u32,
}

fn scale(count: u32) -> i32 {
    log2(count * 4 + 1) as i32
}

/// The logarithm to base 2 in sixteenths: whole numbers keep floats out of the browser build.
fn log2(number: u32) -> u32 {
    match number.checked_ilog2() {
        None => 0,
        Some(whole) => whole * 16 + ((number * 16) >> whole) - 16,
    }
}

/// The stems of a file with their words' numbers.
fn stems(words: &str) -> Vec<(String, usize)> {
    let mut stems: Vec<(String, usize)> = Vec::new();
    let mut last = String::new();
    let mut number = 0;
    let mut same = false;
    for letter in words.chars() {
        if letter.is_ascii_uppercase() {
            if !last.is_empty() {
                stems.push((last.clone(), number));
                number += usize::from(!same);
            }
            same = false;
            last.truncate(letter as usize - 'A' as usize);
        } else if letter == '=' {
            same = true;
        } else {
            last.push(letter);
        }
    }
    stems.push((last, number));
    stems
}
