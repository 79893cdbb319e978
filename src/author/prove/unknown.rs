//! P3: "not sure" is never less than "no", and every unknown that could matter is an open question.
//! An unknown matters when making it known would change floor, ceiling or routes.

use super::Shown;
use super::bench::{Bench, lost};
use super::set::{Set, Statement};
use crate::answers::{Answer, Choice};
use crate::evaluate::span::Span;
use crate::view::OpenKind;

pub fn shown(bench: &Bench, progress: &mut dyn FnMut(&str)) -> Shown {
    let mut shown = Shown::new(
        "P3",
        "not sure never gives less than no, and every unknown that could matter is an open question",
    );
    let unsure = |set: &Set| set.0.iter().any(|&s| denied(s).is_some());
    let small = bench.small_sets(true).filter(unsure);
    if let Some(count) = bench.all(&mut shown, small, |set| less_than_no(bench, set)) {
        bench.looked_at_small(
            &mut shown,
            "not sure against no: every statement alone and every two with a not sure among them",
            count,
        );
    }
    let larger = bench
        .larger_sets(3, bench.larger_sets.min(10_000))
        .filter(unsure);
    if let Some(count) = bench.all(&mut shown, larger, |set| less_than_no(bench, set)) {
        shown.at_random(
            "not sure against no: larger sets with a not sure among them",
            count,
        );
    }
    progress("P3: open questions");
    if let Some(count) = bench.all(&mut shown, bench.small_sets(true), |set| {
        not_asked(bench, set)
    }) {
        bench.looked_at_small(
            &mut shown,
            "open questions: nothing, every statement alone and every two, in every state",
            count,
        );
    }
    let larger = bench.larger_sets(33, bench.larger_sets.min(5_000));
    if let Some(count) = bench.all(&mut shown, larger, |set| not_asked(bench, set)) {
        shown.at_random("open questions: larger sets", count);
    }
    shown
}

/// The "no" of a "not sure": a question's is its first option.
fn denied(statement: Statement) -> Option<Statement> {
    match statement {
        Statement::Danger(Answer::NotSure) => Some(Statement::Danger(Answer::No)),
        Statement::Indicator(i, Answer::NotSure) => Some(Statement::Indicator(i, Answer::No)),
        Statement::Question(q, Choice::NotSure) => Some(Statement::Question(q, Choice::Option(0))),
        _ => None,
    }
}

fn less_than_no(bench: &Bench, set: &Set) -> Option<String> {
    // Through the answers themselves: "no" is dropped on the way, and that is part of what is shown.
    let asked = |set: &Set| bench.engine.span(&set.answers(bench.framework));
    let not_sure = asked(set);
    set.0.iter().enumerate().find_map(|(position, &statement)| {
        let no = set.exchanged(position, Some(denied(statement)?));
        let lost = lost(&asked(&no), &not_sure)?;
        Some(format!(
            "{lost}, compared with the same {}",
            no.say(bench.framework)
        ))
    })
}

/// An unknown that could matter and is not among the open questions.
fn not_asked(bench: &Bench, set: &Set) -> Option<String> {
    let now = bench.span(set);
    let answers = set.answers(bench.framework);
    let listed = bench.quiet.evaluate(&answers, bench.at).open_questions;
    let is_listed = |kind: OpenKind, id: &str| listed.iter().any(|q| q.kind == kind && q.id == id);
    let framework = bench.framework;

    let danger = set.0.iter().find(|s| matches!(s, Statement::Danger(_)));
    if !matches!(danger, Some(Statement::Danger(Answer::Yes | Answer::No)))
        && !is_listed(OpenKind::Danger, "danger")
    {
        return Some("danger is not known and no open question".to_owned());
    }
    for &statement in &set.0 {
        let Statement::Indicator(i, Answer::NotSure) = statement else {
            continue;
        };
        let id = &framework.indicators[i].id;
        let known = bench.span(&set.with(Statement::Indicator(i, Answer::Yes)));
        if moved(&now, &known) && !is_listed(OpenKind::Indicator, id) {
            return Some(format!(
                "`{id}` could change the result and is no open question"
            ));
        }
    }
    for (q, &options) in bench.index.options.iter().enumerate() {
        let answered = set
            .0
            .iter()
            .any(|s| matches!(s, Statement::Question(p, Choice::Option(_)) if *p == q));
        let id = &framework.questions[q].id;
        if answered || is_listed(OpenKind::Question, id) {
            continue;
        }
        for option in 0..options {
            let known = bench.span(&set.with(Statement::Question(q, Choice::Option(option))));
            if moved(&now, &known) {
                return Some(format!(
                    "`{id}` could change the result by `{}` and is no open question",
                    framework.questions[q].options[option].id
                ));
            }
        }
    }
    None
}

fn moved(now: &Span, known: &Span) -> bool {
    (now.floor, now.ceiling, now.sure, now.possible)
        != (known.floor, known.ceiling, known.sure, known.possible)
}
