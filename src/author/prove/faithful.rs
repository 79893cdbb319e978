//! P4: each indicator alone gives exactly what the document prints for it.
//! The expectation is read off the framework itself, not off what the engine worked out from it.

use super::Shown;
use super::bench::Bench;
use super::set::{Set, Statement};
use crate::answers::Answer;
use crate::evaluate::span::{Holds, rules};

pub fn shown(bench: &Bench, _: &mut dyn FnMut(&str)) -> Shown {
    let mut shown = Shown::new(
        "P4",
        "each indicator alone, answered yes, gives floor = its lowest published level and \
         ceiling = the highest of it and its near-twins",
    );
    let alone = |answer| {
        (0..bench.index.concerns.len()).map(move |i| Set(vec![Statement::Indicator(i, answer)]))
    };
    if let Some(count) = bench.all(&mut shown, alone(Answer::Yes), |set| unfaithful(bench, set)) {
        shown.exhaustively("every indicator alone, yes", count);
    }
    if let Some(count) = bench.all(&mut shown, alone(Answer::NotSure), |set| {
        unfaithful(bench, set)
    }) {
        shown.exhaustively(
            "every indicator alone, not sure: no floor, ceiling = its highest published level",
            count,
        );
    }
    // Also where the rule would not show: what one indicator says is no combination.
    let none_or_one = std::iter::once(Set::default())
        .chain(alone(Answer::Yes))
        .chain(alone(Answer::NotSure));
    if let Some(count) = bench.all(&mut shown, none_or_one, |set| rule_alone(bench, set)) {
        shown.exhaustively("no rule holds on nothing or on one indicator alone", count);
    }
    shown
}

fn unfaithful(bench: &Bench, set: &Set) -> Option<String> {
    let (framework, span) = (
        bench.framework,
        bench.engine.span(&set.answers(bench.framework)),
    );
    let [Statement::Indicator(i, answer)] = *set.0.as_slice() else {
        return None;
    };
    let indicator = &framework.indicators[i];
    let start = framework.levels.first().map_or(1, |l| l.number);
    let lowest = indicator.levels.iter().min().copied().unwrap_or(start);
    let highest = indicator.levels.iter().max().copied().unwrap_or(start);
    let twins = framework
        .indicators
        .iter()
        .filter(|other| indicator.same_as.contains(&other.id))
        .flat_map(|other| other.levels.iter().copied());
    let (floor, ceiling) = match answer {
        Answer::Yes => (lowest, twins.fold(highest, u8::max)),
        Answer::NotSure | Answer::No => (start, highest),
    };
    (span.floor != floor || span.ceiling != ceiling).then(|| {
        format!(
            "the result is {} to {}; the document prints {floor} to {ceiling}",
            span.floor, span.ceiling
        )
    })
}

fn rule_alone(bench: &Bench, set: &Set) -> Option<String> {
    let held = rules(bench.index, &set.said(bench.index));
    let rule = held.iter().position(|h| *h != Holds::No)?;
    Some(format!(
        "the rule `{}` already holds; a rule is a combination or a history",
        bench.framework.rules[rule].id
    ))
}
