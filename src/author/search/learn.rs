//! What each word tells of each target, learned from phrases: softmax regression over the pairs of
//! word and target that the phrases show. Which phrases, and what becomes of the weights, is for `author::search`.
//!
//! Pairs nobody wrote stay without weight, which keeps the file small and, measured, finds more:
//! a word unknown of a target is no proof against it. The order of the work is fixed, so the same
//! phrases always give the same weights.

use std::collections::BTreeMap;

/// A word as a phrase has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Feature {
    /// The key of the word's name.
    pub key: u16,
    pub denied: bool,
}

/// A phrase to learn from.
#[derive(Clone, Debug)]
pub struct Lesson {
    /// Its words with how much each counts.
    pub words: Vec<(Feature, f64)>,
    /// The targets it is about, with shares that add up to 1.
    pub targets: Vec<(usize, f64)>,
    /// How much the lesson counts.
    pub worth: f64,
}

/// How often all lessons are gone through, how fast is learned, and what holds the weights small.
const ROUNDS: usize = 40;
const PACE: f64 = 0.4;
const HOLD: f64 = 0.05;

struct Pair {
    target: usize,
    weight: f64,
    slope: f64,
    /// All slopes so far, squared: what was corrected often is corrected gently (AdaGrad).
    past: f64,
}

/// The weight of every pair of word and target that some lesson shows.
pub fn learn(lessons: &[Lesson], targets: usize) -> BTreeMap<(Feature, usize), f64> {
    let mut index: BTreeMap<Feature, BTreeMap<usize, usize>> = BTreeMap::new();
    for lesson in lessons {
        for (word, _) in &lesson.words {
            let pairs = index.entry(*word).or_default();
            pairs.extend(lesson.targets.iter().map(|(target, _)| (*target, 0)));
        }
    }
    let mut pairs: Vec<Pair> = Vec::new();
    let mut spans: BTreeMap<Feature, std::ops::Range<usize>> = BTreeMap::new();
    for (word, of) in &index {
        let from = pairs.len();
        pairs.extend(of.keys().map(|target| Pair {
            target: *target,
            weight: 0.0,
            slope: 0.0,
            past: 0.0,
        }));
        spans.insert(*word, from..pairs.len());
    }
    // Where the pairs of each lesson's words stand.
    let places: Vec<Vec<(std::ops::Range<usize>, f64)>> = lessons
        .iter()
        .map(|lesson| {
            // As if every phrase were of one length.
            let length = (lesson.words.len().max(1) as f64).sqrt();
            let words = lesson.words.iter();
            words
                .filter_map(|(word, much)| Some((spans.get(word)?.clone(), much / length)))
                .collect()
        })
        .collect();
    let mut sums = vec![0.0; targets];
    for _ in 0..ROUNDS {
        for (lesson, places) in lessons.iter().zip(&places) {
            correct(lesson, places, &mut pairs, &mut sums);
        }
        for pair in &mut pairs {
            let slope = pair.slope + HOLD * pair.weight;
            pair.slope = 0.0;
            pair.past += slope * slope;
            if pair.past > 0.0 {
                pair.weight -= PACE * slope / pair.past.sqrt();
            }
        }
    }
    let mut learned = BTreeMap::new();
    for (word, span) in spans {
        for pair in pairs.get(span).unwrap_or_default() {
            learned.insert((word, pair.target), pair.weight);
        }
    }
    learned
}

/// Notes how far each pair of a lesson is off.
fn correct(
    lesson: &Lesson,
    places: &[(std::ops::Range<usize>, f64)],
    pairs: &mut [Pair],
    sums: &mut [f64],
) {
    sums.fill(0.0);
    for (span, much) in places {
        for pair in pairs.get(span.clone()).unwrap_or_default() {
            if let Some(sum) = sums.get_mut(pair.target) {
                *sum += pair.weight * much;
            }
        }
    }
    let most = sums.iter().copied().fold(0.0, f64::max);
    let mut all = 0.0;
    for sum in &mut *sums {
        *sum = (*sum - most).exp();
        all += *sum;
    }
    for (span, much) in places {
        for pair in pairs.get_mut(span.clone()).unwrap_or_default() {
            let chance = sums.get(pair.target).map_or(0.0, |sum| sum / all);
            let share = lesson.targets.iter().find(|(t, _)| *t == pair.target);
            let right = share.map_or(0.0, |(_, share)| *share);
            pair.slope += (chance - right) * much * lesson.worth;
        }
    }
}
