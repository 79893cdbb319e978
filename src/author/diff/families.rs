//! The families that are asked about under both versions: always the same ones for the same two.
//! They say only what both versions know; what becomes of them is for `groups`.

use super::Drawn;
use super::shared::Shared;
use crate::answers::Answer;
use crate::author::prove::random::Random;
use crate::author::prove::set::{Set, Statement};
use crate::evaluate::Engine;

/// How many families are drawn.
pub const FAMILIES: usize = 20_000;
/// What the draws start from.
pub const SEED: u64 = 1;

/// How many of them say two things.
const PAIRS: usize = 5_000;
/// Smallest and largest number of things the others say.
const SIZES: (usize, usize) = (3, 10);

/// Every statement alone, pairs, and larger families. Most families stand low: so each of the larger
/// ones says nothing above a level drawn for it, or a change at a low level would hardly be seen.
pub fn drawn(old: &Engine, shared: &Shared) -> (Vec<Set>, Vec<Drawn>) {
    let index = old.index();
    let known: Vec<Statement> = Statement::every(index)
        .into_iter()
        .filter(|s| shared.statement(*s).is_some())
        .collect();
    let said: Vec<Statement> = known
        .iter()
        .copied()
        .filter(|s| !matches!(s, Statement::Danger(_)))
        .collect();
    let up_to = |level: u8| -> Vec<Statement> {
        let low = |s: &Statement| match s {
            Statement::Indicator(i, _) => {
                index.concerns.get(*i).is_some_and(|c| c.highest <= level)
            }
            _ => true,
        };
        said.iter().copied().filter(low).collect()
    };
    let ladders: Vec<Vec<Statement>> = (index.lowest.saturating_add(1)..=index.top)
        .map(up_to)
        .collect();

    let calm = Statement::Danger(Answer::No);
    let mut families = vec![Set(Vec::new()), Set(vec![calm])];
    families.extend(known.iter().map(|&statement| match statement {
        Statement::Danger(_) => Set(vec![statement]),
        other => Set(vec![calm, other]),
    }));
    let alone = families.len();

    let mut random = Random::new(SEED);
    for _ in 0..PAIRS {
        let mut pair = Set::random(&said, 2, &mut random);
        pair.0.insert(0, calm);
        families.push(pair);
    }
    let larger = FAMILIES.saturating_sub(families.len());
    for _ in 0..larger {
        let ladder = ladders.get(random.below(ladders.len())).unwrap_or(&said);
        let size = SIZES.0 + random.below(SIZES.1 - SIZES.0 + 1);
        let mut family = Set::random(ladder, size, &mut random);
        match random.below(20) {
            0 => family.0.insert(0, Statement::Danger(Answer::Yes)),
            1 => family.0.insert(0, Statement::Danger(Answer::NotSure)),
            // Nobody was asked.
            2 | 3 => {}
            _ => family.0.insert(0, calm),
        }
        families.push(family);
    }
    let drawn = vec![
        Drawn {
            what: "saying nothing, or one thing alone, in every state",
            count: alone,
        },
        Drawn {
            what: "saying two things",
            count: PAIRS,
        },
        Drawn {
            what: "saying three to ten things, with danger, questions and what happened before",
            count: larger,
        },
    ];
    (families, drawn)
}
