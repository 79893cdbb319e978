//! P9: the order of what was said does not matter, and the same input always gives the same bytes.
//! Answers go in as a caller sends them, in shuffled order, and come out as bytes.

use super::Shown;
use super::bench::Bench;
use super::random::Random;
use super::set::{Set, Statement};
use crate::answers::{Answer, Answers};
use crate::plain::Plain;
use std::cell::RefCell;

pub fn shown(bench: &Bench, _: &mut dyn FnMut(&str)) -> Shown {
    let mut shown = Shown::new(
        "P9",
        "order does not matter, and the same input always gives the same bytes",
    );
    shown.by_construction(
        "an evaluation depends on its arguments alone: no clock, no randomness, no maps without order",
    );
    // The check itself shuffles; the fault of a set must not move with the set made smaller.
    let random = RefCell::new(bench.random(9));
    let fault = |set: &Set| {
        let sent = shuffled(bench, set, &mut random.borrow_mut());
        differs(bench, set, sent)
    };
    if let Some(count) = bench.all(&mut shown, bench.small_sets(false), fault) {
        shown.exhaustively("nothing and every statement alone, sent three times", count);
    }
    let sample = bench.larger_sets.min(2_000);
    let larger = bench.larger_sets(99, sample).map(|mut set| {
        // Some "no" among them: they are answers too.
        for (position, statement) in set.0.iter_mut().enumerate() {
            if let (Statement::Indicator(i, _), 0) = (*statement, position % 5) {
                *statement = Statement::Indicator(i, Answer::No);
            }
        }
        set
    });
    if let Some(count) = bench.all(&mut shown, larger, fault) {
        shown.at_random(
            "larger sets, some no among them, sent in their own order, shuffled and again",
            count,
        );
    }
    shown
}

/// The same answers with parts, ids and lists in another order, and lists with doubled entries.
fn shuffled(bench: &Bench, set: &Set, random: &mut Random) -> Plain {
    let mut parts = set.plain(bench.framework);
    random.shuffle(&mut parts);
    for (_, part) in &mut parts {
        match part {
            Plain::Object(inner) => random.shuffle(inner),
            Plain::List(inner) => {
                inner.extend_from_within(..);
                random.shuffle(inner);
            }
            _ => {}
        }
    }
    Plain::Object(parts)
}

fn differs(bench: &Bench, set: &Set, shuffled: Plain) -> Option<String> {
    let bytes = |sent: Plain| -> Result<String, String> {
        let answers = Answers::read(sent, bench.framework).map_err(|problems| {
            problems
                .into_iter()
                .map(|p| p.message)
                .collect::<Vec<_>>()
                .join("; ")
        })?;
        serde_json::to_string(&bench.engine.evaluate(&answers, bench.at)).map_err(|e| e.to_string())
    };
    let in_order = || bytes(Plain::Object(set.plain(bench.framework)));
    match (in_order(), in_order(), bytes(shuffled)) {
        (Ok(first), Ok(again), Ok(shuffled)) => {
            if first != again {
                Some("the same answers gave different bytes".to_owned())
            } else if first != shuffled {
                Some("another order of the same answers gave different bytes".to_owned())
            } else {
                None
            }
        }
        (Err(problem), ..) | (_, Err(problem), _) | (.., Err(problem)) => {
            Some(format!("the answers are refused: {problem}"))
        }
    }
}
