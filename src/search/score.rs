//! How well each indicator and topic fits what was heard, and whether that sounds like danger.
//! Whole numbers only, and no order but that of the framework, so that the same words always find the same.

use super::file::{DENY, IDLE, Next, Words, each};
use super::hear::{Heard, SURE};

/// The least score that is worth offering.
const FITS: u32 = 66;
/// How much more it takes for each of the first words nobody listed; short ones say nothing.
const STRANGE: u32 = 8;
/// The least score beside a matter that fits nothing here.
const SURELY: u32 = 200;
/// How much a telling word counts, in halves.
const TELLING: u32 = 3;
/// When words together sound like danger.
const ALARM: i32 = 90;

/// What a text comes to.
#[derive(Debug)]
pub struct Scores {
    /// False: nothing fits well enough to be offered.
    pub fits: bool,
    pub indicators: Vec<u32>,
    pub topics: Vec<u32>,
}

impl Words {
    /// The scores of all indicators and topics.
    pub fn scores(&self, heard: &[Heard]) -> Scores {
        let mut strange = 0;
        // What each word is worth here: said, and denied.
        let mut worth: Vec<[u32; 2]> = Vec::new();
        for _ in &self.weights {
            worth.push([0, 0]);
        }
        for one in heard {
            let Some(word) = one.word else {
                strange += u32::from(one.stem.len() > 4);
                continue;
            };
            if let (Some(worth), Some(weight)) = (worth.get_mut(word), self.weights.get(word)) {
                let worth = &mut worth[usize::from(one.denied)];
                *worth = (*worth).max(weight * one.sure / SURE);
            }
        }
        let own = totals(&self.file.indicators, &worth);
        let mut topics = totals(&self.file.topics, &worth);
        // A topic has what its own words say, or what those of its criteria do.
        let mut most = 0;
        for (own, main) in own.iter().zip(&self.mains) {
            most = most.max(*own);
            if let Some(topic) = topics.get_mut(*main) {
                *topic = (*topic).max(own / 2);
            }
        }
        for topic in &topics {
            most = most.max(*topic);
        }
        // A criterion has what its own words say, and part of what its topics have.
        let mut indicators = own.clone();
        for (at, topic) in &self.links {
            if let (Some(score), Some(own), Some(part)) =
                (indicators.get_mut(*at), own.get(*at), topics.get(*topic))
            {
                let part = if Some(topic) == self.mains.get(*at) {
                    *part
                } else {
                    part * 3 / 4
                };
                *score = (*score).max(own + part);
            }
        }
        let least = if any_phrase(&self.file.none, heard, false) {
            SURELY
        } else {
            FITS
        };
        Scores {
            fits: most >= least + STRANGE * strange.min(6),
            indicators,
            topics,
        }
    }

    /// A phrase of danger was said whole, of now; or the words together are such as danger is told in.
    pub fn is_danger(&self, heard: &[Heard]) -> bool {
        let mut alarm = 0;
        for (at, one) in heard.iter().enumerate() {
            let again = heard.iter().take(at).any(|other| other.word == one.word);
            if let (Some(word), false) = (one.word, one.denied || one.past || again) {
                alarm += self.alarms.get(word).unwrap_or(&0);
            }
        }
        alarm >= ALARM || any_phrase(&self.file.danger, heard, true)
    }
}

/// What the words of each set are worth together.
fn totals(sets: &str, worth: &[[u32; 2]]) -> Vec<u32> {
    let mut totals = Vec::new();
    let mut total = 0;
    let (mut denied, mut times) = (0, 2);
    each(sets, |next| match next {
        Next::Word(word) => total += worth.get(word).map_or(0, |worth| worth[denied]) * times,
        Next::Telling => times = TELLING,
        Next::Denied => (denied, times) = (1, 2),
        Next::End => {
            totals.push(total / 2);
            total = 0;
            (denied, times) = (0, 2);
        }
    });
    totals
}

/// Whether one of these phrases was said: all of its words close together. A phrase that denies
/// wants its denial; one that does not must not be denied. `now`: the past does not count.
fn any_phrase(phrases: &str, heard: &[Heard], now: bool) -> bool {
    let mut found = false;
    let mut phrase: Vec<usize> = Vec::new();
    each(phrases, |next| match next {
        Next::Word(word) => phrase.push(word),
        _ => {
            let denies = phrase.first() == Some(&DENY);
            let reach = phrase.len() * 2 + 3;
            for from in 0..heard.len() {
                found |= phrase.iter().all(|word| {
                    heard.iter().skip(from).take(reach).any(|one| {
                        one.word == Some(*word)
                            && !(now && one.past)
                            && (*word <= IDLE || one.denied == denies)
                    })
                });
            }
            phrase.clear();
        }
    });
    found
}

/// The best of a list of scores: best first, then in the framework's order; none far behind the first.
pub fn best(scores: &[u32], most: usize) -> Vec<(u32, usize)> {
    let mut found: Vec<(u32, usize)> = Vec::new();
    while found.len() < most {
        let mut next = (0, 0);
        for (at, score) in scores.iter().enumerate() {
            if *score > next.0 && !found.iter().any(|(_, other)| *other == at) {
                next = (*score, at);
            }
        }
        let least = found.first().map_or(1, |(first, _)| first / 3 + 1);
        if next.0 < least {
            break;
        }
        found.push(next);
    }
    found
}
