//! Which words alarm, and which phrases of danger are worth shipping beside them.
//! Counts of phrases only; what is done about danger is for the engine.

use super::learn::Feature;
use super::meanings::Meanings;
use crate::check::Sayings;
use crate::search::ALARM;
use std::collections::{BTreeMap, BTreeSet};

/// How much alarm one halving of the odds is.
const STEP: f64 = 2.0;
/// No word alarms more.
const MOST: f64 = 14.0;
/// A phrase that so many calm ones hold tells no danger.
const COMMON: usize = 3;

/// What danger is told with.
#[derive(Debug, Default)]
pub struct Alarms {
    /// How much each word of a danger phrase alarms, by its name.
    pub words: BTreeMap<u16, u8>,
    /// Phrases that the words alone would not notice.
    pub phrases: BTreeSet<Vec<Feature>>,
}

/// Counts how often each word is said of danger and otherwise.
pub fn alarms(sayings: &Sayings, meanings: &Meanings) -> Alarms {
    let heard = |phrase: &String| -> BTreeSet<Feature> {
        meanings
            .words(phrase)
            .into_iter()
            .map(|(word, _)| word)
            .collect()
    };
    let shared = &sayings.shared;
    let danger = shared
        .danger
        .iter()
        .flat_map(|danger| &danger.say)
        .map(heard);
    let danger = smallest(danger.filter(|phrase| !phrase.is_empty()).collect());
    let words = &shared.words;
    let about = shared.topic.iter().chain(&sayings.own.indicator);
    let mut calm: Vec<BTreeSet<Feature>> = about.flat_map(|said| &said.say).map(heard).collect();
    // What was written because it sounds alike counts twice.
    let alike = words.calm.iter().chain(&words.everyday).map(heard);
    for phrase in alike.collect::<Vec<_>>() {
        calm.extend([phrase.clone(), phrase]);
    }
    let (danger_counts, danger_all) = count(&danger);
    let (calm_counts, calm_all) = count(&calm);
    let common = (calm_all.max(1.0) / danger_all.max(1.0)).log2();
    let mut alarms = Alarms::default();
    for (name, times) in &danger_counts {
        let otherwise = calm_counts.get(name).copied().unwrap_or(0.0);
        let odds = (4.0 * times + 1.0).log2() - (4.0 * otherwise + 1.0).log2() + common;
        let much = (odds * STEP).round().clamp(0.0, MOST);
        alarms.words.insert(*name, much as u8);
    }
    for phrase in &danger {
        let holding = calm.iter().filter(|calm| phrase.is_subset(calm));
        let much = |word: &Feature| alarms.words.get(&word.key).map_or(0, |m| u32::from(*m));
        let said = phrase.iter().filter(|word| !word.denied);
        let noticed = said.map(much).sum::<u32>() > ALARM + 1;
        if !noticed && holding.count() < COMMON {
            let (denied, said): (Vec<_>, Vec<_>) = phrase.iter().partition(|word| word.denied);
            alarms
                .phrases
                .insert(said.into_iter().chain(denied).collect());
        }
    }
    alarms
}

fn count(phrases: &[BTreeSet<Feature>]) -> (BTreeMap<u16, f64>, f64) {
    let mut counts: BTreeMap<u16, f64> = BTreeMap::new();
    let mut all = 0.0;
    for word in phrases.iter().flatten() {
        *counts.entry(word.key).or_default() += 1.0;
        all += 1.0;
    }
    (counts, all)
}

/// Phrases none of which holds another: who says the longer one says the shorter one.
fn smallest(phrases: BTreeSet<BTreeSet<Feature>>) -> Vec<BTreeSet<Feature>> {
    let holds = |long: &BTreeSet<Feature>, short: &BTreeSet<Feature>| {
        long.len() > short.len() && short.is_subset(long)
    };
    let small = |phrase: &&BTreeSet<Feature>| !phrases.iter().any(|other| holds(phrase, other));
    phrases.iter().filter(small).cloned().collect()
}
