//! P2: danger comes first, whatever else was said.
//! Yes, not sure, no and not asked are put beside every small set and beside larger ones at random.

use super::Shown;
use super::bench::Bench;
use super::set::{Set, Statement};
use crate::answers::Answer;
use crate::evaluate::span::Span;
use crate::framework::Route;
use crate::view::{Evaluation, Headline, OpenKind};

pub fn shown(bench: &Bench, _: &mut dyn FnMut(&str)) -> Shown {
    let mut shown = Shown::new(
        "P2",
        "danger yes is an emergency at the top level and danger not sure puts 999 first, whatever else was said",
    );
    // Danger itself is put in by the checks.
    let without_danger = |set: &Set| {
        !set.0
            .iter()
            .any(|statement| matches!(statement, Statement::Danger(_)))
    };

    let small = bench.small_sets(true).filter(without_danger);
    if let Some(count) = bench.all(&mut shown, small, |set| span_fault(bench, set)) {
        bench.looked_at_small(&mut shown, "span and routes: nothing, every statement alone and every two, under each answer about danger", count);
    }
    let alone = bench.small_sets(false).filter(without_danger);
    if let Some(count) = bench.all(&mut shown, alone, |set| evaluation_fault(bench, set)) {
        shown.exhaustively("the whole evaluation: nothing and every statement alone, under each answer about danger", count);
    }
    let larger = bench
        .larger_sets(2, bench.larger_sets.min(2_000))
        .map(|mut set| {
            set.0
                .retain(|statement| !matches!(statement, Statement::Danger(_)));
            set
        });
    if let Some(count) = bench.all(&mut shown, larger, |set| {
        span_fault(bench, set).or_else(|| evaluation_fault(bench, set))
    }) {
        shown.at_random(
            "the whole evaluation: larger sets, under each answer about danger",
            count,
        );
    }
    shown
}

/// The same under each answer: yes, not sure, no, not asked.
fn under<T>(set: &Set, outcome: impl Fn(&Set) -> T) -> [T; 4] {
    let with = |answer| outcome(&set.with(Statement::Danger(answer)));
    [
        with(Answer::Yes),
        with(Answer::NotSure),
        with(Answer::No),
        outcome(set),
    ]
}

fn span_fault(bench: &Bench, set: &Set) -> Option<String> {
    let [yes, not_sure, no, not_asked] = under(set, |set| bench.span(set));
    let top = bench.index.top;
    let keeps = |span: &Span| span.sure.contains(no.sure) && span.possible.contains(no.possible);
    let rules = [
        (yes.emergency, "danger yes is no emergency"),
        (
            yes.floor == top && yes.ceiling == top,
            "danger yes does not reach the top level",
        ),
        (
            yes.sure.has(Route::Emergency),
            "danger yes does not lead to the emergency services for sure",
        ),
        (
            yes.national_override,
            "danger yes does not put the national rule on sharing above",
        ),
        (keeps(&yes), "danger yes hides another route"),
        (!not_sure.emergency, "danger not sure is treated as certain"),
        (
            not_sure.ceiling == top,
            "danger not sure does not reach up to the top level",
        ),
        (
            not_sure.floor == no.floor,
            "danger not sure moves the floor",
        ),
        (
            not_sure.possible.has(Route::Emergency),
            "danger not sure does not lead to the emergency services",
        ),
        (
            not_sure.sure.has(Route::Emergency) == no.sure.has(Route::Emergency),
            "danger not sure makes the emergency route sure",
        ),
        (
            not_sure.national_override,
            "danger not sure does not put the national rule on sharing above",
        ),
        (keeps(&not_sure), "danger not sure hides another route"),
        (not_asked == no, "danger that was not asked moves the span"),
    ];
    first_broken(&rules)
}

fn evaluation_fault(bench: &Bench, set: &Set) -> Option<String> {
    let [yes, not_sure, no, not_asked] = under(set, |set| bench.evaluate(set));
    let has_999 = bench.framework.contacts.iter().any(|c| c.emergency);
    let first = |e: &Evaluation| !has_999 || e.contacts.first().is_some_and(|c| c.emergency);
    let asks = |e: &Evaluation| e.open_questions.iter().any(|q| q.kind == OpenKind::Danger);
    let unseen = |e: &Evaluation| e.not_looked_at.iter().any(|id| id == "danger");
    // Everything else is still listed.
    let keeps = |e: &Evaluation| {
        no.reasons.iter().all(|r| {
            e.reasons
                .iter()
                .any(|other| other.kind == r.kind && other.id == r.id)
        }) && no
            .routes
            .iter()
            .all(|r| e.routes.iter().any(|other| other.id == r.id))
            && no
                .responses
                .iter()
                .all(|r| e.responses.iter().any(|other| other.route == r.route))
            && no
                .contacts
                .iter()
                .all(|c| e.contacts.iter().any(|other| other.id == c.id))
    };
    let rules = [
        (
            yes.headline == Headline::Emergency,
            "danger yes is not what the result says first",
        ),
        (first(&yes), "danger yes does not list 999 first"),
        (keeps(&yes), "danger yes hides something else"),
        (
            !asks(&yes) && !unseen(&yes),
            "danger yes is still asked about",
        ),
        (
            not_sure.headline == Headline::PossibleEmergency,
            "danger not sure is not what the result says first",
        ),
        (first(&not_sure), "danger not sure does not list 999 first"),
        (keeps(&not_sure), "danger not sure hides something else"),
        (asks(&not_sure), "danger not sure is no open question"),
        (!asks(&no) && !unseen(&no), "danger no is still asked about"),
        (
            not_asked.headline != Headline::Universal,
            "a calm headline is shown though nobody asked about danger",
        ),
        (
            asks(&not_asked),
            "danger that was not asked is no open question",
        ),
        (
            unseen(&not_asked),
            "danger that was not asked counts as looked at",
        ),
    ];
    first_broken(&rules)
}

fn first_broken(rules: &[(bool, &str)]) -> Option<String> {
    rules
        .iter()
        .find(|(kept, _)| !kept)
        .map(|(_, broken)| (*broken).to_owned())
}
