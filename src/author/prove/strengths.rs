//! P7: what is going well lowers nothing and raises nothing.
//! The whole evaluation must be the same with and without strengths, but for the list of them.

use super::bench::Bench;
use super::set::Set;
use super::{Counterexample, Shown};
use crate::answers::Answers;
use crate::view::Evaluation;

pub fn shown(bench: &Bench, _: &mut dyn FnMut(&str)) -> Shown {
    let mut shown = Shown::new(
        "P7",
        "strengths change the paragraph on what is going well and nothing else",
    );
    shown.by_construction(
        "span, routes, reasons, open questions and consent are worked out without the strengths",
    );
    words(bench, &mut shown);

    let all: Vec<usize> = (0..bench.framework.strengths.len()).collect();
    if let Some(count) = bench.all(&mut shown, bench.small_sets(false), |set| {
        changed(bench, set, &all)
    }) {
        shown.exhaustively(
            "nothing and every statement alone, without and with all strengths",
            count,
        );
    }
    let one_by_one = Set::everything(bench.index, None);
    for &strength in &all {
        let single = |set: &Set| changed(bench, set, &[strength]);
        if single(&one_by_one).is_some() {
            bench.put_down(&mut shown, one_by_one, single);
            return shown;
        }
    }
    shown.exhaustively(
        "every strength alone, beside everything at its strongest",
        all.len() as u64,
    );

    let mut random = bench.random(7);
    let sample = bench.larger_sets.min(2_000);
    for _ in 0..sample {
        let set = bench.larger_set(&mut random);
        let some: Vec<usize> = all.iter().copied().filter(|_| random.chance(50)).collect();
        let fault = |set: &Set| changed(bench, set, &some);
        if fault(&set).is_some() {
            bench.put_down(&mut shown, set, fault);
            return shown;
        }
    }
    shown.at_random(
        "larger sets, without and with some of the strengths",
        sample.into(),
    );
    shown
}

fn changed(bench: &Bench, set: &Set, strengths: &[usize]) -> Option<String> {
    let without = set.answers(bench.framework);
    let with = Answers {
        strengths: strengths.to_vec(),
        ..without.clone()
    };
    let (without, with) = (
        bench.engine.evaluate(&without, bench.at),
        bench.engine.evaluate(&with, bench.at),
    );
    if with.strengths.len() != strengths.len() {
        return Some("a strength that was said is not shown".to_owned());
    }
    let named = strengths
        .first()
        .map_or("", |&s| bench.framework.strengths[s].id.as_str());
    (Evaluation {
        strengths: Vec::new(),
        ..with
    } != without)
        .then(|| {
            format!(
                "{} strengths, `{named}` among them, change the result",
                strengths.len()
            )
        })
}

/// A strength's words must not be asked as a concern: then its "yes" would raise the span.
fn words(bench: &Bench, shown: &mut Shown) {
    let plain = |text: &str| -> String {
        text.chars()
            .filter(|c| c.is_alphanumeric())
            .flat_map(char::to_lowercase)
            .collect()
    };
    let before = shown.counterexamples.len();
    for indicator in &bench.framework.indicators {
        let criterion = plain(&indicator.criterion);
        let strength = bench
            .framework
            .strengths
            .iter()
            .find(|s| s.id == indicator.id || plain(&s.criterion) == criterion);
        if let Some(strength) = strength {
            shown.counterexamples.push(Counterexample {
                sentence: format!(
                    "the strength `{}` is asked as the concern `{}`, with the same words",
                    strength.id, indicator.id
                ),
                answers: serde_json::json!({ "indicators": { (indicator.id.as_str()): "yes" } }),
                at: None,
            });
        }
    }
    if shown.counterexamples.len() == before {
        shown.exhaustively(
            "no strength's id or words are those of an indicator",
            bench.framework.strengths.len() as u64,
        );
    }
}
