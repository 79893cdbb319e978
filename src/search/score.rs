//! How well each phrase, and with it each indicator and topic, fits what was heard.
//! Whole numbers only, and no order but that of the framework, so that the same words always find the same.

use super::file::{DENY, IDLE, Phrases, Words};
use super::hear::{Heard, SURE};

/// No more topics than these are named.
pub const TOPICS: usize = 5;

/// A whole phrase.
const WHOLE: u32 = 256;

/// What a text comes to.
pub struct Scores {
    /// False: nothing fits well enough to be offered.
    pub fits: bool,
    pub indicators: Vec<u32>,
    pub topics: Vec<u32>,
}

/// The scores of all indicators and topics.
pub fn all(words: &Words, heard: &[Heard], topics_of: &[Vec<usize>]) -> Scores {
    let own: Vec<u32> = words.indicators.iter().map(|p| target(words, p, heard)).collect();
    let topic: Vec<u32> = words.topics.iter().map(|p| target(words, p, heard)).collect();
    let none = target(words, &words.none, heard);

    // A topic has what its own phrases say, or what those of its criteria do.
    let mut topics = topic;
    for (score, of) in own.iter().zip(topics_of) {
        if let Some(best) = of.first().and_then(|main| topics.get_mut(*main)) {
            *best = (*best).max(score * 3 / 4);
        }
    }
    let indicators: Vec<u32> = own
        .iter()
        .zip(topics_of)
        .map(|(score, of)| {
            let mut shared = 0;
            for (i, at) in of.iter().enumerate() {
                let topic = topics.get(*at).copied().unwrap_or(0);
                shared = shared.max(if i == 0 { topic } else { topic * 3 / 4 });
            }
            score + shared * 3 / 4
        })
        .collect();
    let most = topics.iter().chain(&own).copied().max().unwrap_or(0);
    Scores {
        fits: most >= 24 && none < most,
        indicators,
        topics,
    }
}

/// The best of a list of scores: best first, then in the framework's order; none far behind the first.
pub fn best(scores: &[u32], most: usize) -> Vec<(u32, usize)> {
    let mut order: Vec<(u32, usize)> = scores.iter().copied().zip(0..).collect();
    order.sort_by_key(|(score, at)| (u32::MAX - score, *at));
    let least = order.first().map_or(1, |(score, _)| (score / 3).max(1));
    order.retain(|(score, _)| *score >= least);
    order.truncate(most);
    order
}

/// What one target's phrases explain of a text: each word said counts once, by the phrase it fills best.
fn target(words: &Words, phrases: &Phrases, heard: &[Heard]) -> u32 {
    let mut explained: Vec<u32> = vec![0; heard.len()];
    for phrase in phrases {
        let fit = fit(words, phrase, heard);
        if fit.part == 0 {
            continue;
        }
        for at in fit.at {
            if let Some(best) = explained.get_mut(at) {
                *best = (*best).max(fit.part);
            }
        }
    }
    let mut total = 0;
    let mut counted: Vec<u16> = Vec::new();
    for (part, one) in explained.iter().zip(heard) {
        let Some(word) = one.word.filter(|w| *part > 0 && !counted.contains(w)) else { continue };
        counted.push(word);
        total += words.weight(word) * one.sure * part / SURE;
    }
    total / WHOLE
}

/// How a phrase fits a text.
#[derive(Default)]
struct Fit {
    /// Of [`WHOLE`].
    part: u32,
    /// All of its words are there.
    full: bool,
    at: Vec<usize>,
}

/// The best stretch of the text for this phrase. A phrase that denies wants its denial, one that
/// does not must not be denied.
fn fit(words: &Words, phrase: &[u16], heard: &[Heard]) -> Fit {
    let denies = phrase.contains(&DENY);
    let counts = |one: &Heard| match one.word {
        Some(IDLE) | None => false,
        Some(DENY) => denies,
        Some(word) => phrase.contains(&word) && one.denied == denies,
    };
    let whole: u32 = phrase.iter().map(|word| words.weight(*word)).sum();
    let reach = phrase.len() * 2 + 3;
    let mut best = Fit::default();
    for (from, _) in heard.iter().enumerate().filter(|(_, one)| counts(one)) {
        let mut seen: Vec<u16> = Vec::new();
        let (mut found, mut at) = (0, Vec::new());
        for (i, one) in heard.iter().enumerate().skip(from).take(reach) {
            let Some(word) = one.word.filter(|_| counts(one)) else { continue };
            if seen.contains(&word) {
                continue;
            }
            seen.push(word);
            at.push(i);
            found += words.weight(word) * one.sure / SURE;
        }
        if denies && !seen.contains(&DENY) {
            continue;
        }
        let part = found * WHOLE / whole.max(1);
        if part > best.part {
            best = Fit { part, full: seen.len() == phrase.len(), at };
        }
    }
    best.part = best.part * (best.part + WHOLE) / (2 * WHOLE);
    best
}

impl Words {
    fn weight(&self, word: u16) -> u32 {
        self.weights.get(usize::from(word)).copied().unwrap_or(0)
    }

    /// A phrase of danger was said whole, of now.
    pub fn is_danger(&self, heard: &[Heard]) -> bool {
        self.danger.iter().any(|phrase| {
            let fit = fit(self, phrase, heard);
            let now = |at: &usize| heard.get(*at).is_some_and(|one| !one.past);
            fit.full && fit.at.iter().all(now)
        })
    }
}
