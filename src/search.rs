//! A worry in a person's own words -> the criteria that fit it, best first, and whether it sounds like danger now.
//! Pure, and without a word of its own: what people say stands in the data files, compiled beside the framework.

mod file;
mod hear;
mod score;
mod text;

pub use file::{FORMAT, Symbols, WordsFile};
pub use text::{stem, tokens};

use crate::framework::Framework;
use crate::plain::{FromPlain, Plain};
use crate::problem::{Fault, Problem};
use crate::view::{Found, Match};
use file::Words;

/// No page offers more than these.
pub const MOST: usize = 10;

/// The search words of one framework, ready to be asked.
#[derive(Clone, Debug)]
pub struct Search {
    words: Words,
    /// Indicator ids in the framework's order.
    indicators: Vec<String>,
    topics: Vec<String>,
    /// For each indicator the positions of its topics, the main one first.
    topics_of: Vec<Vec<usize>>,
}

impl Search {
    /// Reads compiled search words for the framework they were built with.
    ///
    /// # Errors
    /// Another format, words of another framework, a part that is missing or not known.
    pub fn load(words: Plain, framework: &Framework) -> Result<Search, Vec<Problem>> {
        let file = WordsFile::read(words).map_err(|misfits| -> Vec<Problem> {
            let unreadable = |detail| Fault::SearchUnreadable { detail }.into();
            misfits.into_iter().map(unreadable).collect()
        })?;
        Search::of(file, framework)
    }

    /// The same from what stands in the file.
    ///
    /// # Errors
    /// Another format, words of another framework, a phrase that names no word.
    pub fn of(words: WordsFile, framework: &Framework) -> Result<Search, Vec<Problem>> {
        let topics: Vec<String> = framework.topics.iter().map(|t| t.id.clone()).collect();
        let position = |id: &String| topics.iter().position(|t| t == id);
        let topics_of = framework.indicators.iter();
        let topics_of = topics_of
            .map(|i| i.topics.iter().filter_map(position).collect())
            .collect();
        Ok(Search {
            words: Words::load(&words, framework).map_err(|fault| vec![fault.into()])?,
            indicators: framework.indicators.iter().map(|i| i.id.clone()).collect(),
            topics_of,
            topics,
        })
    }

    /// What fits these words. The same words always find the same.
    #[must_use]
    pub fn search(&self, said: &str) -> Found {
        let heard = self.words.hear(said);
        let scores = score::all(&self.words, &heard, &self.topics_of);
        let mut matches: Vec<(u32, usize)> = Vec::new();
        let mut topics: Vec<(u32, usize)> = Vec::new();
        if scores.fits {
            matches.extend(score::best(&scores.indicators, MOST));
            topics.extend(score::best(&scores.topics, score::TOPICS));
        }
        let id = |ids: &[String], at: usize| ids.get(at).cloned().unwrap_or_default();
        Found {
            danger: self.words.is_danger(&heard),
            topics: topics
                .iter()
                .map(|(_, at)| id(&self.topics, *at))
                .collect(),
            matches: matches
                .iter()
                .map(|(score, at)| Match {
                    id: id(&self.indicators, *at),
                    score: *score,
                })
                .collect(),
        }
    }
}
