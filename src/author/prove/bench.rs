//! What every check needs: the engine, every statement, the random sets and the moment of asking.
//! It compares outcomes; what a difference means is for the checks.

use super::random::Random;
use super::set::{Set, Statement};
use super::{Counterexample, Shown};
use crate::contacts::Moment;
use crate::evaluate::Engine;
use crate::evaluate::span::{Span, span};
use crate::framework::{Framework, Index, Route, RouteSet};
use crate::view::Evaluation;

#[derive(Debug)]
pub struct Bench<'a> {
    pub engine: &'a Engine,
    pub framework: &'a Framework,
    pub index: &'a Index,
    /// The same framework without contacts: who is open takes most of an evaluation and
    /// decides nothing about spans and open questions.
    pub quiet: Engine,
    /// Every statement in every state.
    pub every: Vec<Statement>,
    /// Noon on the day the transcription was checked.
    pub at: Moment,
    pub larger_sets: u32,
    seed: u64,
}

/// Up to so many pairs of statements every one is tried; of more, so many are drawn at random.
pub const EVERY_PAIR: usize = 300_000;
pub const PAIRS_DRAWN: u32 = 100_000;

/// Up to so many triples of indicators every one is tried; of more, so many are drawn at random.
pub const EVERY_TRIPLE: usize = 1_500_000;
pub const TRIPLES_DRAWN: u32 = 100_000;

/// Smallest and largest size of the larger sets.
pub const SIZES: (usize, usize) = (4, 25);

impl<'a> Bench<'a> {
    pub fn new(engine: &'a Engine, seed: u64, larger_sets: u32) -> Bench<'a> {
        let (framework, index) = (engine.framework(), engine.index());
        Bench {
            engine,
            framework,
            index,
            quiet: Engine::new(Framework {
                contacts: Vec::new(),
                ..framework.clone()
            })
            .unwrap_or_else(|_| engine.clone()),
            every: Statement::every(index),
            at: Moment::read(&format!("{}T12:00", framework.checked))
                .unwrap_or_else(|_| Moment::of_day(0, 0)),
            larger_sets,
            seed,
        }
    }

    /// The numbers for one property: none depends on how many another has drawn.
    pub fn random(&self, property: u64) -> Random {
        Random::new(self.seed.wrapping_add(property << 32))
    }

    pub fn larger_set(&self, random: &mut Random) -> Set {
        let size = SIZES.0 + random.below(SIZES.1 - SIZES.0 + 1);
        Set::random(&self.every, size, random)
    }

    /// Whether there are few enough pairs to try every one.
    pub fn every_pair(&self) -> bool {
        let n = self.every.len();
        n * n.saturating_sub(1) / 2 <= EVERY_PAIR
    }

    /// Whether there are few enough triples of indicators to try every one.
    pub fn every_triple(&self) -> bool {
        let n = self.index.concerns.len();
        n * n.saturating_sub(1) / 2 * n.saturating_sub(2) / 3 <= EVERY_TRIPLE
    }

    /// Notes that small sets were looked at; of too many pairs only some were.
    pub fn looked_at_small(&self, shown: &mut Shown, what: &str, count: u64) {
        if self.every_pair() {
            shown.exhaustively(what, count);
        } else {
            shown.at_random(
                format!("{what}; of every two, {PAIRS_DRAWN} were drawn"),
                count,
            );
        }
    }

    /// Nothing, every statement alone and, with `pairs`, every two that can be said together, as far
    /// as there are few enough; else some of them.
    pub fn small_sets(&self, pairs: bool) -> impl Iterator<Item = Set> + '_ {
        let all = self.every_pair();
        let mut random = self.random(100);
        let drawn = if pairs && !all { PAIRS_DRAWN } else { 0 };
        let drawn = (0..drawn).map(move |_| Set::random(&self.every, 2, &mut random));
        let pairs = pairs && all;
        let none = std::iter::once(Set::default());
        let alone = self.every.iter().map(|&s| Set(vec![s]));
        let two = self.every.iter().enumerate().flat_map(move |(i, &first)| {
            let others = if pairs { &self.every[i + 1..] } else { &[] };
            others
                .iter()
                .filter(move |second| !second.excludes(first))
                .map(move |&second| Set(vec![first, second]))
        });
        none.chain(alone).chain(two).chain(drawn)
    }

    pub fn span(&self, set: &Set) -> Span {
        span(self.index, &set.said(self.index))
    }

    pub fn evaluate(&self, set: &Set) -> Evaluation {
        self.engine.evaluate(&set.answers(self.framework), self.at)
    }

    /// Larger sets at random.
    pub fn larger_sets(&self, property: u64, count: u32) -> impl Iterator<Item = Set> + '_ {
        let mut random = self.random(property);
        (0..count).map(move |_| self.larger_set(&mut random))
    }

    /// Looks for a set with a fault and counts those without. The first found is made as small as
    /// it can be while it still has a fault, and put down; then nothing was shown.
    pub fn all(
        &self,
        shown: &mut Shown,
        sets: impl Iterator<Item = Set>,
        fault: impl Fn(&Set) -> Option<String>,
    ) -> Option<u64> {
        let mut count = 0;
        for set in sets {
            if fault(&set).is_some() {
                self.put_down(shown, set, fault);
                return None;
            }
            count += 1;
        }
        Some(count)
    }

    pub fn put_down(&self, shown: &mut Shown, set: Set, fault: impl Fn(&Set) -> Option<String>) {
        let set = set.shrunk(|smaller| fault(smaller).is_some());
        let sentence = fault(&set).unwrap_or_default();
        shown.counterexamples.push(Counterexample {
            sentence: format!("{}, {sentence}", set.say(self.framework)),
            answers: set.json(self.framework),
            at: None,
        });
    }
}

/// What the firmer outcome lacks of the weaker one.
pub fn lost(weaker: &Span, firmer: &Span) -> Option<String> {
    let route = |all: RouteSet, kept: RouteSet| all.iter().find(|r| !kept.has(*r));
    if firmer.floor < weaker.floor {
        return Some(format!(
            "the floor falls from {} to {}",
            weaker.floor, firmer.floor
        ));
    }
    if firmer.ceiling < weaker.ceiling {
        return Some(format!(
            "the ceiling falls from {} to {}",
            weaker.ceiling, firmer.ceiling
        ));
    }
    if firmer.ceiling < firmer.floor {
        return Some(format!(
            "the ceiling {} is below the floor {}",
            firmer.ceiling, firmer.floor
        ));
    }
    if let Some(gone) = route(weaker.sure, firmer.sure) {
        return Some(format!("the route `{}` is no longer sure", name(gone)));
    }
    if let Some(gone) = route(weaker.possible, firmer.possible) {
        return Some(format!("the route `{}` is gone", name(gone)));
    }
    if weaker.emergency && !firmer.emergency {
        return Some("it is no emergency any more".to_owned());
    }
    if weaker.national_override && !firmer.national_override {
        return Some("the national rule on sharing no longer stands above".to_owned());
    }
    if weaker.ring_first && !firmer.ring_first {
        return Some("nobody is told to ring first any more".to_owned());
    }
    None
}

/// A route's name as it stands in files.
pub fn name(route: Route) -> &'static str {
    match route {
        Route::Emergency => "emergency",
        Route::ChildProtection => "child-protection",
        Route::CareOrder => "care-order",
        Route::Accommodation => "accommodation",
        Route::ChildInNeed => "child-in-need",
        Route::Targeted => "targeted",
        Route::EarlyHelp => "early-help",
        Route::Universal => "universal",
    }
}
