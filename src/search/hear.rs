//! Which known words a text holds: spelling mended, denials and the past noticed.
//! What they lead to is for `score`.

use super::file::{DENY, IDLE, Words};
use super::text::{self, Token};

/// A known word where it was said.
#[derive(Clone, Debug)]
pub struct Heard {
    /// `None`: a word nobody listed.
    pub word: Option<u16>,
    /// How surely it is this word, of [`SURE`].
    pub sure: u32,
    pub clause: u16,
    /// Something before it in the same thought says that it is not so.
    pub denied: bool,
    /// Its thought is about the past.
    pub past: bool,
}

/// A word as it is spelt.
pub const SURE: u32 = 16;
/// A word spelt nearly so.
const NEARLY: u32 = 12;
/// How many words after a denial it still denies.
const REACH: usize = 3;

impl Words {
    /// The words of a text.
    pub fn hear(&self, said: &str) -> Vec<Heard> {
        let tokens = text::tokens(said);
        let stems: Vec<String> = tokens.iter().map(|t| text::stem(&t.word)).collect();
        let mut heard: Vec<Heard> = Vec::with_capacity(tokens.len());
        let mut denied: Option<(usize, u16)> = None;
        for (at, (token, stem)) in tokens.iter().zip(&stems).enumerate() {
            let (word, sure) = self.known(token, stem);
            let within = |(from, clause)| clause == token.clause && at - from <= REACH;
            heard.push(Heard {
                word,
                sure,
                clause: token.clause,
                denied: denied.is_some_and(within),
                past: false,
            });
            if word == Some(DENY) {
                denied = Some((at, token.clause));
            }
        }
        self.mark_past(&stems, &mut heard);
        self.unhear(&stems, &mut heard);
        heard
    }

    fn known(&self, token: &Token, stem: &str) -> (Option<u16>, u32) {
        if let Some(word) = self.word(stem).or_else(|| self.word(&token.word)) {
            return (Some(word), SURE);
        }
        let most = match stem.len() {
            0..=4 => return (None, 0),
            5..=7 => 1,
            _ => 2,
        };
        let first = stem.bytes().next();
        let mut best: Option<(usize, u16)> = None;
        for (known, word) in &self.stems {
            if *word <= IDLE || known.len() < 4 || known.bytes().next() != first || known.len().abs_diff(stem.len()) > most {
                continue;
            }
            let far = strsim::osa_distance(known, stem);
            if far <= most && best.is_none_or(|(least, _)| far < least) {
                best = Some((far, *word));
            }
        }
        (best.map(|(_, word)| word), NEARLY)
    }

    /// Every thought with a word of the past in it.
    fn mark_past(&self, stems: &[String], heard: &mut [Heard]) {
        for (from, _) in said(&self.past, stems) {
            let Some(clause) = heard.get(from).map(|h| h.clause) else { continue };
            for one in heard.iter_mut().filter(|h| h.clause == clause) {
                one.past = true;
            }
        }
    }

    /// Words of which everyday talk makes something harmless.
    fn unhear(&self, stems: &[String], heard: &mut [Heard]) {
        for (from, count) in said(&self.everyday, stems) {
            for one in heard.iter_mut().skip(from).take(count) {
                one.word = Some(IDLE);
                one.denied = false;
            }
        }
    }
}

/// Where phrases stand word by word, and how many words they have.
fn said(phrases: &[String], stems: &[String]) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    for phrase in phrases {
        let count = phrase.split(' ').count();
        for (at, window) in stems.windows(count).enumerate() {
            if window.iter().map(String::as_str).eq(phrase.split(' ')) {
                found.push((at, count));
            }
        }
    }
    found
}
