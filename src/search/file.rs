//! The compiled search words: their form, and what is worked out from them when they are loaded.
//! What is made of a text with them is for `hear` and `score`.
//!
//! A word is one or more stems that mean the same; phrases name words by number, written with one
//! or two printable letters each. That is a third of what lists of numbers would take.

use crate::framework::Framework;
use crate::plain::record;
use crate::problem::Fault;

/// The form of the search words this engine reads.
pub const FORMAT: u32 = 1;

/// The words that deny are one word, the first; those that say nothing are the second.
pub const DENY: u16 = 0;
pub const IDLE: u16 = 1;

/// Search words as they stand in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "author", derive(serde::Serialize))]
pub struct WordsFile {
    pub format: u32,
    /// The hash of the framework they were built with.
    pub hash: String,
    /// Stems, those of one meaning with `=` between, the words with spaces.
    pub words: String,
    /// Stems of what puts a danger into the past, phrases with `=` between.
    pub past: String,
    /// Stems of everyday talk that means none of its words, the same way.
    pub everyday: String,
    /// For each topic of the framework its phrases, each ended by a space, and then `|`.
    pub topics: String,
    /// The same for each indicator.
    pub indicators: String,
    pub danger: String,
    /// What fits nothing here.
    pub none: String,
}

record!(WordsFile { format, hash, words, past, everyday, topics, indicators, danger, none });

/// Numbers as printable letters: the commonest words take one, all others two.
#[derive(Clone, Copy, Debug)]
pub struct Symbols;

impl Symbols {
    const FIRST: u8 = b'#';
    const ALONE: u16 = 45;
    const ALL: u16 = 90;
    /// No more words than this can be numbered.
    pub const MOST: usize = (Self::ALONE + (Self::ALL - Self::ALONE) * Self::ALL) as usize;

    /// `\` would be written as two letters, `|` ends a list.
    fn letter(number: u16) -> char {
        let letter = Self::FIRST + u8::try_from(number).unwrap_or(0);
        let letter = if letter >= b'\\' { letter + 1 } else { letter };
        char::from(if letter >= b'|' { letter + 1 } else { letter })
    }

    fn number(letter: u8) -> Option<u16> {
        let letter = if letter > b'|' { letter - 1 } else { letter };
        let letter = if letter > b'\\' { letter - 1 } else { letter };
        letter.checked_sub(Self::FIRST).map(u16::from)
    }

    /// Writes a word's number.
    pub fn write(number: u16, to: &mut String) {
        match number.checked_sub(Self::ALONE) {
            None => to.push(Self::letter(number)),
            Some(rest) => {
                to.push(Self::letter(Self::ALONE + rest / Self::ALL));
                to.push(Self::letter(rest % Self::ALL));
            }
        }
    }

    /// The word numbers a phrase is written with; `None` where it is none.
    fn read(phrase: &str) -> Option<Vec<u16>> {
        let mut numbers = Vec::new();
        let mut letters = phrase.bytes();
        while let Some(letter) = letters.next() {
            let number = Self::number(letter)?;
            numbers.push(match number.checked_sub(Self::ALONE) {
                None => number,
                Some(lead) => lead * Self::ALL + Self::number(letters.next()?)? + Self::ALONE,
            });
        }
        Some(numbers)
    }
}

/// Phrases of one topic, indicator or danger: each the words it consists of.
pub type Phrases = Vec<Vec<u16>>;

/// Search words in use.
#[derive(Clone, Debug)]
pub struct Words {
    /// Every stem with its word's number, by stem.
    pub stems: Vec<(String, u16)>,
    /// What each word tells: the fewer topics it leads to, the more.
    pub weights: Vec<u32>,
    pub past: Vec<String>,
    pub everyday: Vec<String>,
    pub topics: Vec<Phrases>,
    pub indicators: Vec<Phrases>,
    pub danger: Phrases,
    pub none: Phrases,
}

impl Words {
    pub fn load(file: &WordsFile, framework: &Framework) -> Result<Words, Fault> {
        let unreadable = |detail: &str| Fault::SearchUnreadable { detail: detail.to_owned() };
        if file.format != FORMAT {
            return Err(unreadable("its format is another"));
        }
        if file.hash != framework.hash {
            return Err(Fault::SearchOfAnother);
        }
        let mut stems = Vec::new();
        let mut count = 0u16;
        for word in file.words.split(' ') {
            stems.extend(word.split('=').map(|stem| (stem.to_owned(), count)));
            count = count.saturating_add(1);
        }
        stems.sort();
        let lists = |text: &str| -> Option<Vec<Phrases>> {
            let lists = text.split_terminator('|');
            lists.map(|list| list.split_terminator(' ').map(Symbols::read).collect()).collect()
        };
        let read = || {
            Some(Words {
                past: file.past.split_terminator('=').map(str::to_owned).collect(),
                everyday: file.everyday.split_terminator('=').map(str::to_owned).collect(),
                topics: lists(&file.topics)?,
                indicators: lists(&file.indicators)?,
                danger: lists(&file.danger)?.pop().unwrap_or_default(),
                none: lists(&file.none)?.pop().unwrap_or_default(),
                weights: Vec::new(),
                stems: Vec::new(),
            })
        };
        let Some(mut words) = read() else {
            return Err(unreadable("a phrase in it names no word"));
        };
        words.stems = stems;
        words.weigh(usize::from(count), framework);
        Ok(words)
    }

    /// Works out what each word tells.
    fn weigh(&mut self, count: usize, framework: &Framework) {
        let mut leads: Vec<Vec<usize>> = vec![Vec::new(); count];
        let mut note = |phrases: &Phrases, to: usize| {
            for word in phrases.iter().flatten() {
                if let Some(leads) = leads.get_mut(usize::from(*word)) {
                    if !leads.contains(&to) {
                        leads.push(to);
                    }
                }
            }
        };
        for (at, phrases) in self.topics.iter().enumerate() {
            note(phrases, at);
        }
        for (indicator, phrases) in framework.indicators.iter().zip(&self.indicators) {
            let main = indicator.topics.first();
            let main = framework.topics.iter().position(|t| Some(&t.id) == main);
            note(phrases, main.unwrap_or(usize::MAX));
        }
        let all = framework.topics.len() as u32;
        self.weights = leads
            .iter()
            .map(|leads| log2(all) .saturating_sub(log2(leads.len() as u32)) + 8)
            .collect();
        for quiet in [DENY, IDLE] {
            if let Some(weight) = self.weights.get_mut(usize::from(quiet)) {
                *weight = if quiet == DENY { 16 } else { 0 };
            }
        }
    }

    /// The word a stem belongs to.
    pub fn word(&self, stem: &str) -> Option<u16> {
        let at = self.stems.binary_search_by(|(s, _)| s.as_str().cmp(stem)).ok()?;
        self.stems.get(at).map(|(_, word)| *word)
    }
}

/// The logarithm to base 2 in sixteenths: whole numbers keep floats out of the browser build.
fn log2(number: u32) -> u32 {
    let Some(whole) = number.checked_ilog2() else { return 0 };
    whole * 16 + (number * 16 >> whole) - 16
}
