//! P1: another concern, or a firmer one, never lowers anything.
//! Every step from a weaker answer to the next firmer one is looked at, in every small set and in larger ones at random.

use super::Shown;
use super::bench::{Bench, SIZES, TRIPLES_DRAWN, lost};
use super::set::{Set, Statement};
use crate::answers::Answer;
use crate::evaluate::span::{Said, Span, span};
use crate::view::Evaluation;

/// Other statements that are added to each larger set, one at a time.
const ADDED: usize = 8;

pub fn shown(bench: &Bench, progress: &mut dyn FnMut(&str)) -> Shown {
    let mut shown = Shown::new(
        "P1",
        "another concern, or a firmer one, never lowers floor or ceiling and never takes away a route, \
         the national override or ring first",
    );
    shown.by_construction(
        "conditions know no negation over indicators and no arithmetic beyond counts, so a rule can only raise",
    );
    small(bench, &mut shown);
    if shown.holds() && !bench.every_triple() {
        some_triples(bench, &mut shown);
    } else if shown.holds() {
        triples(bench, &mut shown, progress);
    }
    if shown.holds() {
        larger(bench, &mut shown, progress);
    }
    if shown.holds() {
        the_same_evaluated(bench, &mut shown);
    }
    shown
}

/// What is wrong with a set: something a weaker set has that it lacks.
fn fault(bench: &Bench, set: &Set) -> Option<String> {
    let firmer = bench.span(set);
    set.0.iter().enumerate().find_map(|(position, statement)| {
        statement.weaker(bench.index).into_iter().find_map(|by| {
            let weaker = set.exchanged(position, by);
            let lost = lost(&bench.span(&weaker), &firmer)?;
            Some(format!(
                "{lost}, compared with the same {}",
                weaker.say(bench.framework)
            ))
        })
    })
}

fn small(bench: &Bench, shown: &mut Shown) {
    if let Some(count) = bench.all(shown, bench.small_sets(true), |set| fault(bench, set)) {
        bench.looked_at_small(shown,
            "nothing, every statement alone and every two, in every state: indicators and danger yes \
             or not sure, every option, every topic repeated; each with every answer of it one step weaker",
            count,
        );
    }
}

/// Every three indicators, all yes, against the three pairs in them.
fn triples(bench: &Bench, shown: &mut Shown, progress: &mut dyn FnMut(&str)) {
    let n = bench.index.concerns.len();
    let mut said = Said::nothing(bench.index);
    let mut of = |indicators: &[usize]| -> Span {
        said.yes.clear();
        said.yes.extend_from_slice(indicators);
        span(bench.index, &said)
    };
    let mut pairs: Vec<Span> = Vec::with_capacity(n * n);
    for a in 0..n {
        for b in 0..n {
            // Only the half above the diagonal is asked for again.
            pairs.push(of(&[a.min(b), a.max(b)]));
        }
    }
    let mut count = 0_u64;
    for a in 0..n {
        for b in a + 1..n {
            for c in b + 1..n {
                count += 1;
                let three = of(&[a, b, c]);
                let two = [(a, b), (a, c), (b, c)];
                if two
                    .into_iter()
                    .any(|(x, y)| lost(&pairs[x * n + y], &three).is_some())
                {
                    let yes = |i| Statement::Indicator(i, Answer::Yes);
                    bench.put_down(shown, Set(vec![yes(a), yes(b), yes(c)]), |set| {
                        dropped(bench, set)
                    });
                    return;
                }
            }
        }
        if a % 16 == 15 {
            progress(&format!("P1: {count} triples"));
        }
    }
    shown.exhaustively(
        "every three indicators, all yes, against every two of the three",
        count,
    );
}

/// Three indicators at random, all yes, where there are too many to try every three.
fn some_triples(bench: &Bench, shown: &mut Shown) {
    let mut random = bench.random(101);
    let yes: Vec<Statement> = (0..bench.index.concerns.len())
        .map(|i| Statement::Indicator(i, Answer::Yes))
        .collect();
    let sets = (0..TRIPLES_DRAWN).map(|_| Set::random(&yes, 3, &mut random));
    if let Some(count) = bench.all(shown, sets, |set| dropped(bench, set)) {
        shown.at_random(
            "three indicators, all yes, against every two of the three",
            count,
        );
    }
}

/// What is wrong with a set: something it has no more that it has with one statement left out.
fn dropped(bench: &Bench, set: &Set) -> Option<String> {
    let firmer = bench.span(set);
    (0..set.0.len()).find_map(|position| {
        let weaker = set.exchanged(position, None);
        let lost = lost(&bench.span(&weaker), &firmer)?;
        Some(format!(
            "{lost}, compared with the same {}",
            weaker.say(bench.framework)
        ))
    })
}

fn larger(bench: &Bench, shown: &mut Shown, progress: &mut dyn FnMut(&str)) {
    let mut random = bench.random(1);
    for drawn in 1..=bench.larger_sets {
        let set = bench.larger_set(&mut random);
        if fault(bench, &set).is_some() {
            bench.put_down(shown, set, |set| fault(bench, set));
            return;
        }
        let before = bench.span(&set);
        for _ in 0..ADDED {
            let Some(&added) = bench.every.get(random.below(bench.every.len())) else {
                break;
            };
            if !set.room_for(added) {
                continue;
            }
            let more = set.with(added);
            if lost(&before, &bench.span(&more)).is_some() {
                bench.put_down(shown, more, |set| dropped(bench, set));
                return;
            }
        }
        if drawn % 25_000 == 0 {
            progress(&format!("P1: {drawn} larger sets"));
        }
    }
    shown.at_random(
        format!(
            "sets of {} to {} statements, with danger, questions and repeated topics; each with every \
             answer of it one step weaker and up to {ADDED} further statements",
            SIZES.0, SIZES.1
        ),
        bench.larger_sets.into(),
    );
}

/// What holds for the span holds for people only if the whole evaluation says the same.
fn the_same_evaluated(bench: &Bench, shown: &mut Shown) {
    let differs = |set: &Set| {
        (!same(&bench.evaluate(set), &bench.span(set)))
            .then(|| "the evaluation says something else than the span".to_owned())
    };
    if let Some(count) = bench.all(shown, bench.small_sets(false), differs) {
        shown.exhaustively(
            "nothing and every statement alone: the whole evaluation says what the span says",
            count,
        );
    }
    let sample = bench.larger_sets.min(1_000);
    if let Some(count) = bench.all(shown, bench.larger_sets(11, sample), differs) {
        shown.at_random(
            "larger sets: the whole evaluation says what the span says",
            count,
        );
    }
}

fn same(evaluation: &Evaluation, span: &Span) -> bool {
    evaluation.floor == span.floor
        && evaluation.ceiling == span.ceiling
        && evaluation.emergency == span.emergency
        && evaluation.consent.national_override == span.national_override
        && evaluation.consent.ring_first == span.ring_first
        && evaluation
            .routes
            .iter()
            .map(|r| r.id)
            .eq(span.possible.iter())
        && evaluation
            .routes
            .iter()
            .filter(|r| r.sure)
            .map(|r| r.id)
            .eq(span.sure.iter())
}
