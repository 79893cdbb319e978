//! A sign learned from texts that show it and texts that do not: logistic regression over words and neighbours.
//! Which texts, and what the sign is of, is for `signs`.

use crate::search::{MOST_WEIGHT, PARTS_OF_ONE, Shown};
use std::collections::BTreeMap;

/// A text to learn from.
#[derive(Debug)]
pub struct Text {
    pub shown: Shown,
    /// It shows the sign.
    pub yes: bool,
    /// How much it counts.
    pub worth: f64,
}

/// What is learned.
#[derive(Debug)]
pub struct Learned {
    /// The least that makes a yes, in parts.
    pub least: i32,
    /// Every feature's weight, never nothing.
    pub weights: BTreeMap<u32, i32>,
}

/// How often all texts are gone through, how fast is learned, and what holds the weights small.
const ROUNDS: usize = 120;
const PACE: f64 = 0.4;
const HOLD: f64 = 0.3;

struct Model<'a> {
    texts: &'a [Text],
    /// Of each text, where its features stand, and its share.
    places: Vec<(Vec<usize>, f64)>,
    weights: Vec<f64>,
    start: f64,
}

/// The `most` features that are of most use. `odds` is from which log-odds on it is a yes.
pub fn learn(texts: &[Text], most: usize, odds: f64) -> Learned {
    let mut counts: BTreeMap<u32, usize> = BTreeMap::new();
    for feature in texts.iter().flat_map(|text| &text.shown.features) {
        *counts.entry(*feature).or_default() += 1;
    }
    let features: Vec<u32> = counts.keys().copied().collect();
    let mut model = Model::of(texts, &features, Vec::new(), -2.0);
    model.learn();
    // A strong weight of a rare feature against a weak one of a common one.
    let said = counts.values().map(|count| (*count as f64).sqrt());
    let uses = model
        .weights
        .iter()
        .zip(said)
        .map(|(w, said)| w.abs() * said);
    let uses: Vec<f64> = uses.collect();
    let mut sorted = uses.clone();
    sorted.sort_by(|one, other| other.total_cmp(one));
    let least = sorted.get(most).copied().unwrap_or(0.0);
    let kept = || uses.iter().map(|of| *of > least);
    let only = |all: &[u32]| -> Vec<u32> {
        let all = all.iter().copied().zip(kept());
        all.filter(|(_, kept)| *kept).map(|(one, _)| one).collect()
    };
    let weights = model.weights.iter().copied().zip(kept());
    let weights = weights.filter(|(_, kept)| *kept).map(|(w, _)| w).collect();
    let features = only(&features);
    let mut model = Model::of(texts, &features, weights, model.start);
    model.learn();
    let steps = |weight: &f64| {
        let most = f64::from(MOST_WEIGHT);
        weight.round().clamp(-most, most) as i32
    };
    let weights = features
        .iter()
        .copied()
        .zip(model.weights.iter().map(steps));
    Learned {
        least: ((odds - model.start) * f64::from(PARTS_OF_ONE)).round() as i32,
        weights: weights.filter(|(_, steps)| *steps != 0).collect(),
    }
}

impl Model<'_> {
    fn of<'a>(texts: &'a [Text], features: &[u32], weights: Vec<f64>, start: f64) -> Model<'a> {
        let known = |feature: &u32| features.binary_search(feature).ok();
        let places = texts.iter().map(|text| {
            let places = text.shown.features.iter().filter_map(known).collect();
            // As if every text were of one length; the engine counts in the same way.
            (places, 1.0 / f64::from(text.shown.words + 1).sqrt())
        });
        let mut weights = weights;
        weights.resize(features.len(), 0.0);
        Model {
            texts,
            places: places.collect(),
            weights,
            start,
        }
    }

    fn learn(&mut self) {
        // All slopes so far, squared: what was corrected often is corrected gently (AdaGrad).
        let mut past = vec![0.0; self.weights.len()];
        let mut start_past = 0.0;
        let mut slopes = vec![0.0; self.weights.len()];
        for _ in 0..ROUNDS {
            let mut start_slope = 0.0;
            for (text, (places, share)) in self.texts.iter().zip(&self.places) {
                let of = |at: &usize| self.weights.get(*at).copied().unwrap_or(0.0);
                let odds = self.start + places.iter().map(of).sum::<f64>() * share;
                let chance = 1.0 / (1.0 + (-odds).exp());
                let off = (chance - f64::from(u8::from(text.yes))) * text.worth;
                start_slope += off;
                for at in places {
                    if let Some(slope) = slopes.get_mut(*at) {
                        *slope += off * share;
                    }
                }
            }
            start_past += start_slope * start_slope;
            self.start -= PACE * start_slope / (start_past + 1e-12_f64).sqrt();
            for ((weight, slope), past) in self.weights.iter_mut().zip(&mut slopes).zip(&mut past) {
                *slope += HOLD * *weight;
                *past += *slope * *slope;
                *weight -= PACE * *slope / (*past + 1e-12_f64).sqrt();
                *slope = 0.0;
            }
        }
    }
}
