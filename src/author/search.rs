//! Search words compiled for browsers: what was learned from the phrases, as one small file of numbers.
//! The same files, neighbours' included, always give the same bytes; a neighbour that cannot be read teaches nothing.

mod learn;
mod meanings;
mod sign;
mod signs;
mod write;

use crate::check::Sayings;
use crate::framework::{Audience, Framework, Words};
use crate::plain::Plain;
use crate::problem::{Fault, Problem};
use crate::search::{Search, WordsFile};
use crate::source::Said;
use learn::{Lesson, learn};
use meanings::Meanings;
use signs::Signs;
use std::collections::BTreeSet;
use std::panic::resume_unwind;

/// How much a framework's own words count beside what people say: a topic's name or a criterion, and
/// a plain wording, of which there are four alike.
const PRINTED: f64 = 0.5;
const PLAIN: f64 = 0.25;
/// How much a topic of a criterion counts beside its main one.
const SIDE: f64 = 0.5;

/// So many pairs of a word and a topic are shipped, and of a word and a criterion.
const MOST_TOPICS: usize = 13000;
const MOST_CRITERIA: usize = 8500;

/// The compiled search words of a framework.
#[must_use]
pub fn compile(framework: &Framework, sayings: &Sayings) -> WordsFile {
    let meanings = Meanings::of(&sayings.shared.words);
    let lessons = Lessons::of(framework, sayings, &meanings);
    let nothing = framework.topics.len();
    let count = framework.indicators.len();
    // They know nothing of each other: the two signs are learned while topics and criteria are.
    let (model, signs) = std::thread::scope(|scope| {
        let topics = scope.spawn(|| learn(&lessons.topics, nothing + 1, MOST_TOPICS));
        let indicators = scope.spawn(|| learn(&lessons.indicators, count, MOST_CRITERIA));
        let signs = Signs::of(sayings, &meanings);
        let model = write::Model {
            topics: topics.join().unwrap_or_else(|fault| resume_unwind(fault)),
            indicators: indicators
                .join()
                .unwrap_or_else(|fault| resume_unwind(fault)),
        };
        (model, signs)
    });
    write::file(framework, &meanings, &model, &signs)
}

/// What is learned from: about topics, the last of which is nothing of ours, and about indicators.
struct Lessons {
    topics: Vec<Lesson>,
    indicators: Vec<Lesson>,
}

impl Lessons {
    fn of(framework: &Framework, sayings: &Sayings, meanings: &Meanings) -> Lessons {
        let mut lessons = Lessons {
            topics: Vec::new(),
            indicators: Vec::new(),
        };
        let said = |all: &[Said], id: &str| {
            let said = all.iter().find(|said| said.id == id);
            said.map_or_else(Vec::new, |said| said.say.clone())
        };
        for (at, topic) in framework.topics.iter().enumerate() {
            for phrase in said(&sayings.shared.topic, &topic.id) {
                lessons.note(meanings, &phrase, &[(at, 1.0)], None, 1.0);
            }
            for text in texts(&topic.name).into_iter().chain(texts(&topic.hint)) {
                lessons.note(meanings, text, &[(at, 1.0)], None, PRINTED);
            }
        }
        for (at, indicator) in framework.indicators.iter().enumerate() {
            let topics = shares(framework, &indicator.topics);
            for phrase in said(&sayings.own.indicator, &indicator.id) {
                lessons.note(meanings, &phrase, &topics, Some(at), 1.0);
            }
            lessons.note(meanings, &indicator.criterion, &topics, Some(at), PRINTED);
            for text in texts(&indicator.plain) {
                lessons.note(meanings, text, &topics, Some(at), PLAIN);
            }
        }
        // What leads to a neighbour's criterion is about its topics here as well.
        for near in &sayings.near {
            let topics = shares(framework, &near.topics);
            for phrase in near.say.iter().filter(|_| !topics.is_empty()) {
                lessons.note(meanings, phrase, &topics, None, 1.0);
            }
        }
        let words = &sayings.shared.words;
        for phrase in &words.none {
            lessons.note(
                meanings,
                phrase,
                &[(framework.topics.len(), 1.0)],
                None,
                1.0,
            );
        }
        lessons
    }

    fn note(
        &mut self,
        meanings: &Meanings,
        text: &str,
        topics: &[(usize, f64)],
        indicator: Option<usize>,
        worth: f64,
    ) {
        let words = meanings.words(text);
        if let Some(at) = indicator {
            self.indicators.push(Lesson {
                words: words.clone(),
                targets: vec![(at, 1.0)],
                worth,
            });
        }
        self.topics.push(Lesson {
            words,
            targets: topics.to_vec(),
            worth,
        });
    }
}

/// These topics with their shares of a saying, the main one's the greatest.
fn shares(framework: &Framework, ids: &[String]) -> Vec<(usize, f64)> {
    let place = |id: &String| framework.topics.iter().position(|topic| topic.id == *id);
    let mut topics: Vec<(usize, f64)> = Vec::new();
    for topic in ids.iter().filter_map(place) {
        topics.push((topic, if topics.is_empty() { 1.0 } else { SIDE }));
    }
    let all: f64 = topics.iter().map(|(_, share)| share).sum();
    topics.iter_mut().for_each(|(_, share)| *share /= all);
    topics
}

/// Every reader's text, each once.
fn texts(words: &Words) -> BTreeSet<&str> {
    Audience::ALL.map(|reader| words.for_reader(reader)).into()
}

/// The same as JSON.
#[must_use]
pub fn to_json(words: &WordsFile) -> String {
    // Texts and a number only: all of them can be written.
    serde_json::to_string(words).unwrap_or_default()
}

/// A framework's search, from its files.
///
/// # Errors
/// None that `check` lets through.
pub fn ready(framework: &Framework, sayings: &Sayings) -> Result<Search, Vec<Problem>> {
    Search::of(compile(framework, sayings), framework)
}

/// A framework's search, from compiled search words.
///
/// # Errors
/// What is no JSON, and all that [`Search::load`] refuses.
pub fn from_json(json: &str, framework: &Framework) -> Result<Search, Vec<Problem>> {
    let words: Plain = serde_json::from_str(json).map_err(|error| {
        let (line, column) = (error.line(), error.column());
        let detail = format!("it is not JSON at line {line}, column {column}");
        vec![Fault::SearchUnreadable { detail }.into()]
    })?;
    Search::load(words, framework)
}
