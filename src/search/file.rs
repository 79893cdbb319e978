//! The compiled search words: their form, and how it is read.
//! What is made of a text with them is for `hear`, `score` and `sign`; which words are worth shipping, for `author::search`.
//!
//! The model is linear: each word tells of some topics, more or less, and of some of their criteria.
//! It was learned from the phrases when the file was written. A word is known by its key alone.
//! All is written in printable letters that JSON need not escape.

use super::hear::Meaning;
use super::sign::Sign;
use crate::framework::Framework;
use crate::plain::record;
use crate::problem::Fault;

/// The form of the search words this engine reads.
pub const FORMAT: u32 = 3;

/// Search words as they stand in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "author", derive(serde::Serialize))]
pub struct WordsFile {
    pub format: u32,
    /// The hash of the framework they were built with.
    pub hash: String,
    /// The keys of all words, ascending, each as its step from the one before it.
    pub words: String,
    /// What each of them tells, ended by `|`. At its start one of: `(` and two letters, the number of
    /// the word it means the same as; `)`, it denies; `*`, it says nothing. Otherwise topics: a mark
    /// from `!` to `&` sets how much this topic and those after it tell, a letter from `:` on is a topic, and
    /// each one from `(` to `9` after it is a criterion of that main topic, before it its own mark unless
    /// that is the middle one. After a space, the same for the word when it is denied.
    pub tells: String,
    /// What sounds like danger now: [`super::sign`].
    pub danger: String,
    /// What is nothing of ours, in the same form.
    pub nothing: String,
}

record!(WordsFile {
    format,
    hash,
    words,
    tells,
    danger,
    nothing,
});

/// The first of the letters that numbers are written with.
const FIRST: u8 = b'#';
/// How many letters there are: `\` would be written as two, `|` ends what a word tells.
pub const LETTERS: usize = 90;
/// Numbers below this take one letter; the others lead with letters from here on.
pub const ONE_LETTER: usize = 64;

/// The first letter of a topic, and how many there are; `'` before one leads past them.
pub const TOPIC: u8 = b':';
pub const TOPICS: usize = 67;
/// The first letter of a criterion of the topic before it, and how many there are.
pub const LOCAL: u8 = b'(';
pub const LOCALS: usize = 18;

/// The number a letter stands for.
pub fn number(letter: u8) -> usize {
    usize::from(letter.saturating_sub(FIRST))
        .saturating_sub(usize::from(letter > b'\\') + usize::from(letter > b'|'))
}

/// Reads numbers.
pub fn each_number(text: &str, mut visit: impl FnMut(usize)) {
    let mut lead = 0;
    for byte in text.bytes() {
        let digit = number(byte);
        if digit >= ONE_LETTER {
            lead = (lead * (LETTERS - ONE_LETTER) + digit - ONE_LETTER) & 0xffff;
        } else {
            visit(lead * ONE_LETTER + digit);
            lead = 0;
        }
    }
}

/// Search words in use.
#[derive(Clone, Debug)]
pub struct Words {
    pub file: WordsFile,
    /// The keys of all words, ascending.
    keys: Vec<u16>,
    /// Where each word's part of `tells` begins and ends.
    parts: Vec<(usize, usize)>,
    pub danger: Sign,
    pub nothing: Sign,
    /// Every indicator and topic of it, by position.
    pub links: Vec<(usize, usize)>,
    /// Every indicator's main topic, by position.
    pub mains: Vec<usize>,
}

impl Words {
    pub fn of(file: WordsFile, framework: &Framework) -> Result<Words, Fault> {
        if file.hash != framework.hash {
            return Err(Fault::SearchOfAnother);
        }
        let cut = || Fault::SearchUnreadable {
            detail: String::from("its format is another, or it is cut"),
        };
        if file.format != FORMAT {
            return Err(cut());
        }
        let mut words = Words {
            keys: Vec::new(),
            parts: Vec::new(),
            danger: Sign::read(&file.danger).ok_or_else(cut)?,
            nothing: Sign::read(&file.nothing).ok_or_else(cut)?,
            links: Vec::new(),
            mains: Vec::new(),
            file,
        };
        let mut key = 0_u16;
        each_number(&words.file.words, |step| {
            key = key.wrapping_add(step as u16);
            words.keys.push(key);
        });
        let mut from = 0;
        for (at, byte) in words.file.tells.bytes().enumerate() {
            if byte == b'|' {
                words.parts.push((from, at));
                from = at + 1;
            }
        }
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
        if words.parts.len() != words.keys.len() {
            return Err(cut());
        }
        Ok(words)
    }

    /// What a word tells, as written.
    pub fn tells(&self, name: u16) -> &[u8] {
        let part = match self.keys.binary_search(&name) {
            Ok(word) => self.parts.get(word),
            Err(_) => None,
        };
        match part {
            Some((from, to)) => self.file.tells.as_bytes().get(*from..*to).unwrap_or(b""),
            None => b"",
        }
    }

    /// What a word is, and by which name.
    pub fn meaning(&self, key: u16) -> (Meaning, u16) {
        match self.tells(key) {
            [b'(', one, two] => {
                let named = self.keys.get(number(*one) * LETTERS + number(*two));
                (Meaning::Word, *named.unwrap_or(&key))
            }
            [b')', ..] => (Meaning::Deny, key),
            [b'*', ..] => (Meaning::Idle, key),
            _ => (Meaning::Word, key),
        }
    }
}
