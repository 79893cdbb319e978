//! P8: everything a framework has can be reached, so that nothing in it is dead.
//! Because more never takes away (P1), what everything at its strongest does not reach, nothing reaches.

use super::bench::{Bench, name};
use super::set::{Set, Statement};
use super::{Counterexample, Shown};
use crate::answers::{Answer, Answers};
use crate::contacts::{Moment, opening};
use crate::evaluate::span::{Holds, rules};
use crate::framework::{Hours, Route, RouteSet};

pub fn shown(bench: &Bench, _: &mut dyn FnMut(&str)) -> Shown {
    let mut shown = Shown::new(
        "P8",
        "every level, rule, route, response and contact can be reached",
    );
    let fired = fired(bench, &mut shown);
    levels(bench, &mut shown, &fired);
    routes(bench, &mut shown);
    responses_and_contacts(bench, &mut shown);
    shown
}

fn dead(shown: &mut Shown, sentence: String, answers: serde_json::Value) {
    shown.counterexamples.push(Counterexample {
        sentence,
        answers,
        at: None,
    });
}

/// The smallest set for each rule that holds it for sure.
fn fired(bench: &Bench, shown: &mut Shown) -> Vec<Set> {
    let everything = Set::everything(bench.index, None);
    let mut sets = Vec::new();
    for (position, rule) in bench.framework.rules.iter().enumerate() {
        let held = |set: &Set| {
            rules(bench.index, &set.said(bench.index))
                .get(position)
                .copied()
        };
        match held(&everything) {
            Some(Holds::Sure) => {
                sets.push(
                    everything
                        .clone()
                        .shrunk(|set| held(set) == Some(Holds::Sure)),
                );
            }
            Some(Holds::IfNotSure) => dead(
                shown,
                format!(
                    "the rule `{}` never holds for sure: with everything yes and every answer at its \
                     strongest it is still only possible",
                    rule.id
                ),
                everything.json(bench.framework),
            ),
            _ => dead(
                shown,
                format!(
                    "the rule `{}` never holds, even with everything yes and every answer at its strongest",
                    rule.id
                ),
                everything.json(bench.framework),
            ),
        }
    }
    if sets.len() == bench.framework.rules.len() {
        let sizes: Vec<String> = sets.iter().map(|set| set.0.len().to_string()).collect();
        shown.exhaustively(
            format!(
                "rules, each by its smallest answers (statements needed: {})",
                sizes.join(", ")
            ),
            sets.len() as u64,
        );
    }
    sets
}

/// A level must be reached by what the document prints. Danger reaches the top of any framework,
/// so it is left out: a top level with nothing in it is dead all the same.
fn levels(bench: &Bench, shown: &mut Shown, fired: &[Set]) {
    let alone = (0..bench.index.concerns.len()).flat_map(|i| {
        [Answer::Yes, Answer::NotSure].map(|answer| Set(vec![Statement::Indicator(i, answer)]))
    });
    let mut reached = vec![bench.index.lowest];
    for set in alone.chain(fired.iter().cloned()) {
        let span = bench.span(&set);
        reached.extend([span.floor, span.ceiling]);
    }
    let before = shown.counterexamples.len();
    for level in &bench.framework.levels {
        if !reached.contains(&level.number) {
            let sentence = format!(
                "no indicator and no rule reaches level {}, `{}`",
                level.number, level.name
            );
            dead(shown, sentence, serde_json::json!({}));
        }
    }
    if shown.counterexamples.len() == before {
        shown.exhaustively(
            "levels, by an indicator or a rule",
            bench.framework.levels.len() as u64,
        );
    }
}

fn routes(bench: &Bench, shown: &mut Shown) {
    let framework = bench.framework;
    let own = framework.indicators.iter().filter_map(|i| i.route);
    let named = framework
        .levels
        .iter()
        .map(|l| l.route)
        .chain(own)
        .chain(framework.rules.iter().filter_map(|r| r.route))
        .fold(RouteSet::of(Route::Emergency), |set, route| {
            set.with(RouteSet::of(route))
        });
    let everything = Set::everything(bench.index, Some(Answer::Yes));
    let reached = bench.span(&everything).possible;
    let mut count = 0;
    for route in named.iter() {
        if reached.has(route) {
            count += 1;
        } else {
            dead(
                shown,
                format!("nothing leads to the route `{}`", name(route)),
                everything.json(framework),
            );
        }
    }
    if reached.contains(named) {
        shown.exhaustively(
            "routes that a level, an indicator, a rule or danger names",
            count,
        );
    }
}

fn responses_and_contacts(bench: &Bench, shown: &mut Shown) {
    let framework = bench.framework;
    let everything = Set::everything(bench.index, Some(Answer::Yes));
    let answers = Answers {
        looked_at: vec![true; framework.topics.len()],
        ..everything.answers(framework)
    };
    let evaluation = bench.engine.evaluate(&answers, bench.at);

    let before = shown.counterexamples.len();
    for response in &framework.responses {
        if !evaluation
            .responses
            .iter()
            .any(|r| r.route == response.route)
        {
            let sentence = format!(
                "nothing leads to the response for the route `{}`",
                name(response.route)
            );
            dead(shown, sentence, everything.json(framework));
        }
    }
    if shown.counterexamples.len() == before {
        shown.exhaustively("responses", framework.responses.len() as u64);
    }

    let before = shown.counterexamples.len();
    for (position, contact) in framework.contacts.iter().enumerate() {
        if !evaluation.contacts.iter().any(|c| c.id == contact.id) {
            let sentence = format!(
                "no result lists the contact `{}`: it fits no route and no topic",
                contact.id
            );
            dead(shown, sentence, everything.json(framework));
        } else if never_open(bench, position) {
            let sentence = format!("the contact `{}` is never open", contact.id);
            dead(shown, sentence, everything.json(framework));
        }
    }
    if shown.counterexamples.len() == before {
        shown.exhaustively(
            "contacts, each listed in some result and open at some minute, or with hours not given",
            framework.contacts.len() as u64,
        );
    }
}

/// Known to be closed at every minute of four weeks: hours are weekly, and bank holidays are
/// too few to hide a whole month.
fn never_open(bench: &Bench, contact: usize) -> bool {
    if matches!(
        bench.framework.contacts[contact].hours,
        Hours::Always | Hours::NotGiven
    ) {
        return false;
    }
    (0..28).all(|day| {
        (0..Moment::DAY).all(|minute| {
            let moment = Moment::of_day(bench.at.day() + day, minute);
            opening(bench.framework, contact, moment).open == Some(false)
        })
    })
}
