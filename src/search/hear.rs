//! Which known words a text holds: denials, the past and everyday talk noticed.
//! What they lead to is for `score`; `author::search` learns from phrases heard in the same way.

use super::text;

/// What a word is, by its key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meaning {
    /// It tells something: its number.
    Word(usize),
    /// It denies what follows.
    Deny,
    /// It says nothing.
    Idle,
    /// Nobody listed it.
    Strange,
}

/// A word where it was said.
#[derive(Clone, Debug)]
pub struct Heard {
    pub key: u16,
    pub meaning: Meaning,
    pub clause: usize,
    /// Something before it in the same thought says that it is not so.
    pub denied: bool,
    /// Its thought is about the past.
    pub past: bool,
}

/// How many words after a denial it still denies.
const REACH: usize = 3;

/// The words of a text.
pub fn hear(said: &str, meaning: impl Fn(u16) -> Meaning) -> Vec<Heard> {
    let mut heard: Vec<Heard> = Vec::new();
    let mut left = 0;
    let mut clause = 0;
    for token in text::tokens(said) {
        if token.clause != clause {
            left = 0;
        }
        clause = token.clause;
        let key = text::key(&token.word);
        let meaning = meaning(key);
        heard.push(Heard {
            key,
            meaning,
            clause,
            denied: left > 0,
            past: false,
        });
        left = if meaning == Meaning::Deny {
            REACH
        } else {
            left.saturating_sub(1)
        };
    }
    heard
}

/// Where one of these phrases was said word by word: from which word, and how many.
pub fn said_whole(
    phrases: &[Vec<u16>],
    heard: &mut [Heard],
    mut found: impl FnMut(&mut [Heard], usize, usize),
) {
    for phrase in phrases {
        for from in 0..heard.len() {
            let said = heard.iter().skip(from).take(phrase.len());
            if said.map(|one| one.key).eq(phrase.iter().copied()) {
                found(heard, from, phrase.len());
            }
        }
    }
}
