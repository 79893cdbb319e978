//! Which known words a text holds, and which of them are denied.
//! What they lead to is for `score` and `sign`; `author::search` learns from phrases heard in the same way.

use super::text;

/// What a word is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meaning {
    /// It may tell something.
    Word,
    /// It denies what follows.
    Deny,
    /// It says nothing by itself.
    Idle,
}

/// A word where it was said.
#[derive(Clone, Debug)]
pub struct Heard {
    /// Its key, or that of the word it means the same as.
    pub name: u16,
    pub meaning: Meaning,
    pub clause: usize,
    /// Something before it in the same thought says that it is not so.
    pub denied: bool,
}

/// How many words after a denial it still denies.
const REACH: usize = 3;

/// The words of a text. `meaning` says of a key what the word is, and by which name.
pub fn hear(said: &str, meaning: impl Fn(u16) -> (Meaning, u16)) -> Vec<Heard> {
    let mut heard: Vec<Heard> = Vec::new();
    let mut left = 0;
    let mut clause = 0;
    for token in text::tokens(said) {
        if token.clause != clause {
            left = 0;
        }
        clause = token.clause;
        let (meaning, name) = meaning(text::key(&token.word));
        heard.push(Heard {
            name,
            meaning,
            clause,
            denied: left > 0,
        });
        left = if meaning == Meaning::Deny {
            REACH
        } else {
            left.saturating_sub(1)
        };
    }
    heard
}
