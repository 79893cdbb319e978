//! Shows that a framework keeps the nine safety properties, or finds the smallest answers for which it does not.
//! It asks the same engine that the browser asks and decides nothing itself.

pub(super) mod bench;
mod circumstance;
mod danger;
mod faithful;
mod monotone;
mod order;
pub(super) mod random;
mod reachable;
pub(super) mod set;
mod stranded;
mod strengths;
mod unknown;

use crate::evaluate::Engine;
use crate::framework::Kind;
use bench::Bench;
pub use bench::{EVERY_PAIR, EVERY_TRIPLE, PAIRS_DRAWN, TRIPLES_DRAWN};
use serde::Serialize;

/// How many larger sets of answers are drawn at random.
pub const LARGER_SETS: u32 = 100_000;

/// What was shown about one framework.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Proof {
    /// The framework's id.
    pub framework: String,
    pub hash: String,
    /// The same seed draws the same sets, on every machine and in every later version.
    pub seed: u64,
    /// P1 to P9, in this order.
    pub properties: Vec<Shown>,
    /// How many circumstance indicators are printed at each level, so that an empty P6 is seen.
    pub circumstances: Vec<AtLevel>,
}

/// One safety property and how it was shown.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Shown {
    /// `P1` to `P9`.
    pub property: &'static str,
    /// What it says, in one sentence.
    pub says: &'static str,
    pub ways: Vec<Way>,
    /// Where it does not hold; empty when it does. The smallest first.
    pub counterexamples: Vec<Counterexample>,
}

/// One way in which a property was shown.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Way {
    pub how: How,
    /// What was looked at.
    pub what: String,
    /// How many of them; 0 for a property of the language itself.
    pub count: u64,
}

/// How something was shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum How {
    ByConstruction,
    Exhaustively,
    AtRandom,
}

/// Answers for which a property does not hold.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Counterexample {
    /// What is wrong, in one plain sentence.
    pub sentence: String,
    /// Answers as `evaluate` reads them.
    pub answers: serde_json::Value,
    /// The moment, where it matters: London time.
    pub at: Option<String>,
}

/// A level with the number of circumstance indicators printed there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct AtLevel {
    pub level: u8,
    pub count: usize,
}

impl Proof {
    /// Whether every property holds.
    #[must_use]
    pub fn holds(&self) -> bool {
        self.properties.iter().all(Shown::holds)
    }
}

impl Shown {
    /// Whether this property holds.
    #[must_use]
    pub fn holds(&self) -> bool {
        self.counterexamples.is_empty()
    }
}

/// Shows P1 to P9. `progress` is told what is being done, a line at a time.
#[must_use]
pub fn prove(engine: &Engine, seed: u64, progress: &mut dyn FnMut(&str)) -> Proof {
    prove_with(engine, seed, LARGER_SETS, progress)
}

/// One property's check, which reports how far it has come.
type Check = fn(&Bench, &mut dyn FnMut(&str)) -> Shown;

/// The same with another number of larger sets; small frameworks in tests need far fewer.
#[must_use]
pub fn prove_with(
    engine: &Engine,
    seed: u64,
    larger_sets: u32,
    progress: &mut dyn FnMut(&str),
) -> Proof {
    let bench = Bench::new(engine, seed, larger_sets);
    let framework = engine.framework();
    let mut step = |line: &str, check: Check| {
        progress(line);
        check(&bench, progress)
    };
    let properties = vec![
        step("P1: raising every answer, one at a time", monotone::shown),
        step("P2: danger with everything else", danger::shown),
        step("P3: what is not sure", unknown::shown),
        step("P4: each indicator alone", faithful::shown),
        step("P5: who is open, minute by minute", stranded::shown),
        step("P6: circumstances alone and together", circumstance::shown),
        step("P7: strengths", strengths::shown),
        step("P8: what can be reached", reachable::shown),
        step("P9: the same answers in another order", order::shown),
    ];
    Proof {
        framework: framework.id.clone(),
        hash: framework.hash.clone(),
        seed,
        properties,
        circumstances: framework
            .levels
            .iter()
            .map(|level| AtLevel {
                level: level.number,
                count: framework
                    .indicators
                    .iter()
                    .filter(|i| i.kind == Kind::Circumstance && i.levels.contains(&level.number))
                    .count(),
            })
            .collect(),
    }
}

/// Collects the ways in which one property is shown.
impl Shown {
    fn new(property: &'static str, says: &'static str) -> Shown {
        Shown {
            property,
            says,
            ways: Vec::new(),
            counterexamples: Vec::new(),
        }
    }

    fn by_construction(&mut self, what: &str) {
        self.way(How::ByConstruction, what.to_owned(), 0);
    }

    fn exhaustively(&mut self, what: impl Into<String>, count: u64) {
        self.way(How::Exhaustively, what.into(), count);
    }

    fn at_random(&mut self, what: impl Into<String>, count: u64) {
        self.way(How::AtRandom, what.into(), count);
    }

    fn way(&mut self, how: How, what: String, count: u64) {
        self.ways.push(Way { how, what, count });
    }
}
