//! What each word tells of each target, learned from phrases: softmax regression over the pairs of
//! word and target that the phrases show. Which phrases, and what becomes of the weights, is for `author::search`.
//!
//! Pairs nobody wrote stay without weight, which keeps the file small and, measured, finds more:
//! a word unknown of a target is no proof against it. What is seldom of use is left out, and what
//! remains learns once more without it. The order of the work is fixed, so the same phrases always
//! give the same weights.

use std::collections::BTreeMap;
use std::ops::Range;

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

/// How often all lessons are gone through, before pairs are left out and after; how fast is learned; and what
/// holds the weights small.
const ROUNDS: usize = 40;
const ROUNDS_AGAIN: usize = 40;
const PACE: f64 = 0.4;
const HOLD: f64 = 0.05;
/// A pair that tells less is left out.
const LEAST: f64 = 1.0;

/// How much a pair of word and target tells, learned.
pub type Weights = BTreeMap<(Feature, usize), f64>;

/// A pair of word and target.
struct Pair {
    word: Feature,
    target: usize,
    /// How much its word counts in a phrase.
    much: f64,
    /// In how many lessons it stands.
    said: f64,
}

/// The pairs of all words, word by word.
struct Pairs {
    all: Vec<Pair>,
    /// Of each pair, in lists of their own, which is several times as fast.
    targets: Vec<usize>,
    weights: Vec<f64>,
    spans: BTreeMap<Feature, Range<usize>>,
}

/// Of the pairs that the lessons show, those `most` that are of most use, each with what it tells.
pub fn learn(lessons: &[Lesson], targets: usize, most: usize) -> Weights {
    let mut pairs = Pairs::of(lessons);
    pairs.learn(lessons, targets, ROUNDS);
    pairs.keep(most);
    pairs.learn(lessons, targets, ROUNDS_AGAIN);
    let told = pairs.all.iter().zip(&pairs.weights);
    told.filter(|(_, weight)| **weight > 0.0)
        .map(|(pair, weight)| ((pair.word, pair.target), weight * pair.much))
        .collect()
}

impl Pairs {
    fn of(lessons: &[Lesson]) -> Pairs {
        let mut shown: BTreeMap<(Feature, usize), (f64, f64)> = BTreeMap::new();
        for lesson in lessons {
            for (word, much) in &lesson.words {
                for (target, _) in &lesson.targets {
                    let (of, said) = shown.entry((*word, *target)).or_default();
                    *of = *much;
                    *said += lesson.worth;
                }
            }
        }
        let pair = |((word, target), (much, said))| Pair {
            word,
            target,
            much,
            said,
        };
        Pairs::listed(shown.into_iter().map(|shown| (pair(shown), 0.0)))
    }

    /// Pairs of one word stand together.
    fn listed(pairs: impl Iterator<Item = (Pair, f64)>) -> Pairs {
        let (all, weights): (Vec<Pair>, Vec<f64>) = pairs.unzip();
        let mut spans: BTreeMap<Feature, Range<usize>> = BTreeMap::new();
        for (at, pair) in all.iter().enumerate() {
            spans.entry(pair.word).or_insert(at..at).end = at + 1;
        }
        Pairs {
            targets: all.iter().map(|pair| pair.target).collect(),
            all,
            weights,
            spans,
        }
    }

    /// Leaves out all but the most useful: how much is lost without a pair is what it tells, as often
    /// as it is said.
    fn keep(&mut self, most: usize) {
        let weighed = self.all.iter().zip(&self.weights);
        let tells: Vec<f64> = weighed.map(|(pair, weight)| weight * pair.much).collect();
        let said = self.all.iter().map(|pair| pair.said);
        let uses: Vec<f64> = tells
            .iter()
            .zip(said)
            .map(|(t, said)| t * said.powf(1.5))
            .collect();
        let mut sorted = uses.clone();
        sorted.sort_by(|one, other| other.total_cmp(one));
        let least = sorted.get(most).copied().unwrap_or(0.0);
        let kept = tells.iter().zip(&uses);
        let kept = kept.map(|(tells, of)| *tells >= LEAST && *of > least);
        let all = std::mem::take(&mut self.all).into_iter();
        let all = all.zip(std::mem::take(&mut self.weights)).zip(kept);
        *self = Pairs::listed(all.filter(|(_, kept)| *kept).map(|(pair, _)| pair));
    }

    fn learn(&mut self, lessons: &[Lesson], targets: usize, rounds: usize) {
        // Where the pairs of each lesson's words stand.
        let places: Vec<Vec<(Range<usize>, f64)>> = lessons
            .iter()
            .map(|lesson| {
                // As if every phrase were of one length.
                let length = (lesson.words.len().max(1) as f64).sqrt();
                let words = lesson.words.iter();
                words
                    .filter_map(|(word, much)| Some((self.spans.get(word)?.clone(), much / length)))
                    .collect()
            })
            .collect();
        let mut sums = vec![0.0; targets];
        let mut slopes = vec![0.0; self.weights.len()];
        // All slopes so far, squared: what was corrected often is corrected gently (AdaGrad).
        let mut past = vec![0.0; self.weights.len()];
        for _ in 0..rounds {
            for (lesson, places) in lessons.iter().zip(&places) {
                self.correct(lesson, places, &mut slopes, &mut sums);
            }
            for ((weight, slope), past) in self.weights.iter_mut().zip(&mut slopes).zip(&mut past) {
                *slope += HOLD * *weight;
                *past += *slope * *slope;
                if *past > 0.0 {
                    *weight -= PACE * *slope / past.sqrt();
                }
                *slope = 0.0;
            }
        }
    }

    /// Notes how far each pair of a lesson is off.
    fn correct(
        &self,
        lesson: &Lesson,
        places: &[(Range<usize>, f64)],
        slopes: &mut [f64],
        sums: &mut [f64],
    ) {
        sums.fill(0.0);
        for (span, much) in places {
            let targets = self.targets.get(span.clone()).unwrap_or_default();
            let weights = self.weights.get(span.clone()).unwrap_or_default();
            for (target, weight) in targets.iter().zip(weights) {
                if let Some(sum) = sums.get_mut(*target) {
                    *sum += weight * much;
                }
            }
        }
        let most = sums.iter().copied().fold(0.0, f64::max);
        let mut all = 0.0;
        for sum in &mut *sums {
            *sum = (*sum - most).exp();
            all += *sum;
        }
        for sum in &mut *sums {
            *sum *= lesson.worth / all;
        }
        for (target, share) in &lesson.targets {
            if let Some(sum) = sums.get_mut(*target) {
                *sum -= share * lesson.worth;
            }
        }
        for (span, much) in places {
            let targets = self.targets.get(span.clone()).unwrap_or_default();
            let slopes = slopes.get_mut(span.clone()).unwrap_or_default();
            for (target, slope) in targets.iter().zip(slopes) {
                *slope += sums.get(*target).copied().unwrap_or(0.0) * much;
            }
        }
    }
}
