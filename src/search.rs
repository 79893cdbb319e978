//! A worry in a person's own words -> the criteria that fit it, best first, and whether it sounds like danger now.
//! Pure, and without a word of its own: what people say stands in the data files, compiled beside the framework.
//!
//! Written plainly, in loops over flat lists: this crosses to every phone that searches.

mod file;
mod hear;
mod score;
mod sign;
mod text;

pub use file::{FORMAT, WordsFile};
#[cfg(feature = "author")]
pub(crate) use file::{LETTERS, LOCAL, LOCALS, ONE_LETTER, TOPIC, TOPICS};
pub use hear::{Heard, Meaning, hear};
#[cfg(feature = "author")]
pub(crate) use sign::{MOST_WEIGHT, PARTS_OF_ONE, UNDER_NOTHING, feature};
pub use text::{Token, key, stem, tokens};

use crate::framework::Framework;
use crate::plain::{FromPlain, Plain};
use crate::problem::{Fault, Problem};
use crate::view::{Found, Match};
use file::Words;
pub(crate) use sign::Shown;
use sign::Sign;

/// No page offers more than these.
pub const MOST: usize = 10;

/// No more topics than these are named.
pub const MOST_TOPICS: usize = 5;

/// The search words of one framework, ready to be asked.
#[derive(Clone, Debug)]
pub struct Search(Words);

impl Search {
    /// Reads compiled search words for the framework they were built with.
    ///
    /// # Errors
    /// Another format, words of another framework, a part that is missing or not known.
    pub fn load(words: Plain, framework: &Framework) -> Result<Search, Vec<Problem>> {
        match WordsFile::read(words) {
            Ok(file) => Search::of(file, framework),
            Err(mut misfits) => {
                let detail = misfits.pop().unwrap_or_default();
                Err(vec![Fault::SearchUnreadable { detail }.into()])
            }
        }
    }

    /// The same from what stands in the file.
    ///
    /// # Errors
    /// Another format, words of another framework, a file that is cut.
    pub fn of(file: WordsFile, framework: &Framework) -> Result<Search, Vec<Problem>> {
        match Words::of(file, framework) {
            Ok(words) => Ok(Search(words)),
            Err(fault) => Err(vec![fault.into()]),
        }
    }

    /// What fits these words, in the framework the search was loaded for. The same words always
    /// find the same.
    #[must_use]
    pub fn search(&self, framework: &Framework, said: &str) -> Found {
        let words = &self.0;
        let heard = hear(said, |key| words.meaning(key));
        let shown = Shown::of(&heard);
        let mut found = Found {
            danger: words.danger.is_shown(&shown, 0) || one_thought(&heard, &words.danger),
            ..Found::default()
        };
        let scores = words.scores(&heard, framework.topics.len());
        let fits = score::best(&scores.indicators, MOST);
        // The better something fits, word for word, the more it takes to say that nothing does.
        let more =
            fits.first().map_or(0, |(score, _)| *score as i32) * FITS / (2 * (shown.words + 1));
        if !found.danger && words.nothing.is_shown(&shown, more) {
            return found;
        }
        for (_, at) in score::best(&scores.topics, MOST_TOPICS) {
            if let Some(topic) = framework.topics.get(at) {
                found.topics.push(topic.id.clone());
            }
        }
        for (score, at) in fits {
            if let Some(indicator) = framework.indicators.get(at) {
                let id = indicator.id.clone();
                found.matches.push(Match { id, score });
            }
        }
        found
    }
}

/// In half parts: so much is added to the least that makes a text nothing of ours for each point that the best
/// criterion scores, shared out among the words.
const FITS: i32 = 3;

/// In parts: by so much more one thought must show it than a whole text.
const THOUGHT_MORE: i32 = 15;

/// Whether one thought alone shows it: what else was told does not hide it.
fn one_thought(heard: &[Heard], sign: &Sign) -> bool {
    heard
        .chunk_by(|one, next| one.clause == next.clause)
        .any(|thought| sign.is_shown(&Shown::of(thought), THOUGHT_MORE))
}
