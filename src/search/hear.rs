//! Which known words a text holds: spelling mended, denials and the past noticed.
//! What they lead to is for `score`.

use super::file::{DENY, IDLE, Words};
use super::text;

/// A word where it was said.
#[derive(Clone, Debug)]
pub struct Heard {
    pub stem: String,
    /// `None`: a word nobody listed.
    pub word: Option<usize>,
    /// How surely it is this word, of [`SURE`].
    pub sure: u32,
    pub clause: usize,
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
        let mut heard: Vec<Heard> = Vec::new();
        let mut left = 0;
        let mut clause = 0;
        for token in text::tokens(said) {
            if token.clause != clause {
                left = 0;
            }
            clause = token.clause;
            let stem = text::stem(&token.word);
            let mut sure = SURE;
            let mut word = self.word(&stem);
            if word.is_none() {
                sure = NEARLY;
                word = self.nearest(&stem);
            }
            heard.push(Heard {
                stem,
                word,
                sure,
                clause,
                denied: left > 0,
                past: false,
            });
            left = if word == Some(DENY) {
                REACH
            } else {
                left.saturating_sub(1)
            };
        }
        // Everyday talk means none of its words.
        said_whole(&self.file.everyday, &mut heard, |heard, from, count| {
            for one in heard.iter_mut().skip(from).take(count) {
                one.word = Some(IDLE);
            }
        });
        // A thought with a word of the past in it is about the past.
        said_whole(&self.file.past, &mut heard, |heard, from, _| {
            let clause = heard.get(from).map(|one| one.clause);
            for one in heard {
                one.past |= Some(one.clause) == clause;
            }
        });
        heard
    }

    /// The word that was probably meant: a letter or two wrong, the first one right.
    fn nearest(&self, stem: &str) -> Option<usize> {
        let most = match stem.len() {
            0..=4 => return None,
            5..=7 => 1,
            _ => 2,
        };
        let mut nearest = None;
        let mut least = most + 1;
        for (known, word) in &self.stems {
            if *word > IDLE
                && known.len() > 3
                && known.len().abs_diff(stem.len()) < least
                && known.bytes().next() == stem.bytes().next()
            {
                let far = strsim::osa_distance(known, stem);
                if far < least {
                    least = far;
                    nearest = Some(*word);
                }
            }
        }
        nearest
    }
}

/// Where phrases stand word by word, and how many words they have.
fn said_whole(
    phrases: &str,
    heard: &mut [Heard],
    mut found: impl FnMut(&mut [Heard], usize, usize),
) {
    for phrase in phrases.split_terminator('=') {
        for from in 0..heard.len() {
            let mut count = 0;
            let mut all = true;
            for stem in phrase.split(' ') {
                all &= heard.get(from + count).is_some_and(|one| one.stem == stem);
                count += 1;
            }
            if all {
                found(heard, from, count);
            }
        }
    }
}
