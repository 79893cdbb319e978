//! How much each word alarms: logistic regression of what is said in danger against everything else people say.
//! What was learned becomes small whole numbers here; what is done about danger is for the engine.

use super::learn::Feature;
use super::meanings::Meanings;
use crate::check::Sayings;
use crate::search::{ALARM, MOST_ALARM, is_alarming};
use std::collections::{BTreeMap, BTreeSet};

/// How much a phrase of danger counts, and one that was written because it sounds like danger and is none.
const DANGER: f64 = 3.0;
const CALM: f64 = 3.0;
/// From these log-odds on it is danger. Phrases of danger count so much that this is rather once too
/// often than once too seldom.
const LEAST: f64 = 0.0;

/// How often all phrases are gone through, how fast is learned, and what holds the weights small.
const ROUNDS: usize = 15;
const PACE: f64 = 0.3;
const HOLD: f64 = 0.02;
/// Phrases are gone through in an order that mixes them, the same one every time.
const STRIDE: usize = 7919;

/// What danger is told with.
#[derive(Debug)]
pub struct Alarms {
    /// How much each word alarms, from `-MOST_ALARM` to `MOST_ALARM`; said, or denied.
    pub words: BTreeMap<Feature, i8>,
    /// Phrases of danger that their words alone would not tell and that nothing else in the files says.
    pub phrases: BTreeSet<Vec<Feature>>,
}

struct Phrase {
    words: Vec<Feature>,
    danger: bool,
    worth: f64,
}

/// A word's weight, and the slopes it was corrected by so far, squared (AdaGrad).
#[derive(Default)]
struct Weight {
    now: f64,
    past: f64,
}

/// Learns how much each word alarms.
pub fn alarms(sayings: &Sayings, meanings: &Meanings) -> Alarms {
    let all = phrases(sayings, meanings);
    let (weights, start) = learn(&all);
    // So much is one step that `ALARM` steps are the least that is danger.
    let step = (LEAST - start) / f64::from(ALARM);
    let most = f64::from(MOST_ALARM);
    let steps = |weight: &Weight| (weight.now / step).round().clamp(-most, most) as i8;
    let words: BTreeMap<Feature, i8> = weights
        .iter()
        .map(|(word, weight)| (*word, steps(weight)))
        .filter(|(_, steps)| *steps != 0)
        .collect();
    let much = |word: &Feature| i32::from(*words.get(word).unwrap_or(&0));
    let told = |phrase: &Phrase| {
        let alarm: i32 = phrase.words.iter().map(much).sum();
        is_alarming(alarm, phrase.words.len())
    };
    // One word alone says too little, unless it is denied: "not breathing".
    let worth_keeping =
        |phrase: &Phrase| phrase.words.len() > 1 || phrase.words.iter().any(|word| word.denied);
    let calm: Vec<&Phrase> = all
        .iter()
        .filter(|phrase| !phrase.danger && phrase.worth > 1.0)
        .collect();
    let said_elsewhere = |phrase: &Phrase| {
        let holds = |other: &&Phrase| phrase.words.iter().all(|word| other.words.contains(word));
        calm.iter().any(holds)
    };
    let unheard = all.iter().filter(|phrase| phrase.danger && !told(phrase));
    let phrases = unheard.filter(|phrase| worth_keeping(phrase) && !said_elsewhere(phrase));
    let phrases = phrases.map(|phrase| phrase.words.clone()).collect();
    Alarms { words, phrases }
}

fn phrases(sayings: &Sayings, meanings: &Meanings) -> Vec<Phrase> {
    let shared = &sayings.shared;
    let words = &shared.words;
    let mut phrases = Vec::new();
    let mut add = |said: &[String], danger: bool, worth: f64| {
        for phrase in said {
            let words: Vec<Feature> = meanings.words(phrase).into_iter().map(|(f, _)| f).collect();
            if !words.is_empty() {
                phrases.push(Phrase {
                    words,
                    danger,
                    worth,
                });
            }
        }
    };
    for danger in &shared.danger {
        add(&danger.say, true, DANGER);
    }
    for said in shared.topic.iter().chain(&sayings.own.indicator) {
        add(&said.say, false, 1.0);
    }
    add(&words.none, false, 1.0);
    add(&words.everyday, false, CALM);
    add(&words.calm, false, CALM);
    phrases
}

/// The weight of every word, and what the odds are before any.
fn learn(phrases: &[Phrase]) -> (BTreeMap<Feature, Weight>, f64) {
    let mut weights: BTreeMap<Feature, Weight> = BTreeMap::new();
    let mut start = -2.0;
    let count = phrases.len();
    let order = |at: usize| at.wrapping_mul(STRIDE) % count.max(1);
    for _ in 0..ROUNDS {
        for phrase in (0..count).filter_map(|at| phrases.get(order(at))) {
            // As if every phrase were of one length; the engine counts in the same way.
            let share = 1.0 / ((phrase.words.len() + 1) as f64).sqrt();
            let known = |word: &Feature| weights.get(word).map_or(0.0, |weight| weight.now);
            let odds = start + phrase.words.iter().map(known).sum::<f64>() * share;
            let off =
                (1.0 / (1.0 + (-odds).exp()) - f64::from(u8::from(phrase.danger))) * phrase.worth;
            start -= 0.01 * off;
            for word in &phrase.words {
                let weight = weights.entry(*word).or_default();
                let slope = off * share + HOLD * weight.now;
                weight.past += slope * slope;
                weight.now -= PACE * slope / (weight.past + 0.001).sqrt();
            }
        }
    }
    (weights, start)
}
