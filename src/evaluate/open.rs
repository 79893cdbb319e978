//! What is still unknown and could matter, and what nobody looked at.
//! Silence is never read as reassurance; nothing here changes the span.

use super::span::{Holds, Said, Span};
use crate::answers::{Answer, Answers, Choice};
use crate::framework::{Framework, Index, RouteSet};
use crate::rule::{Reading, Standing};
use crate::view::{OpenKind, OpenQuestion};

/// The unknowns that could still move the span, highest reach first.
#[must_use]
pub fn questions(
    framework: &Framework,
    index: &Index,
    said: &Said,
    span: &Span,
    holds: &[Holds],
) -> Vec<OpenQuestion> {
    let waiting = waiting_rules(index, said, holds);
    let mut open: Vec<OpenQuestion> = Vec::new();

    let danger_known = matches!(said.danger, Some(Answer::Yes | Answer::No));
    if !danger_known {
        open.push(OpenQuestion {
            kind: OpenKind::Danger,
            id: "danger".to_owned(),
            could_reach: index.top,
        });
    }

    for &i in &said.not_sure {
        let concern = &index.concerns[i];
        let rule_reach = waiting
            .iter()
            .map(|&r| &index.rules[r])
            .filter(|rule| rule.when.involves(i, concern))
            .map(|rule| rule.ceiling)
            .max();
        let routes = concern.routes.with(concern.twin_routes);
        let could_matter =
            concern.reach > span.floor || !span.sure.contains(routes) || rule_reach.is_some();
        if could_matter {
            open.push(OpenQuestion {
                kind: OpenKind::Indicator,
                id: framework.indicators[i].id.clone(),
                could_reach: concern.reach.max(rule_reach.unwrap_or(0)),
            });
        }
    }

    for (q, answer) in said.questions.iter().enumerate() {
        if matches!(answer, Some(Choice::Option(_))) {
            continue;
        }
        let reach = waiting
            .iter()
            .map(|&r| &index.rules[r])
            .filter(|rule| rule.when.asks(q))
            .filter(|rule| {
                rule.ceiling > span.floor
                    || !span
                        .sure
                        .contains(RouteSet::of(rule.route).with(RouteSet::of(rule.ceiling_route)))
            })
            .map(|rule| rule.ceiling)
            .max();
        if let Some(could_reach) = reach {
            open.push(OpenQuestion {
                kind: OpenKind::Question,
                id: framework.questions[q].id.clone(),
                could_reach,
            });
        }
    }

    // Highest reach first, document order within a level.
    let mut sorted = Vec::with_capacity(open.len());
    for level in (index.lowest..=index.top).rev() {
        sorted.extend(open.extract_if(.., |q| q.could_reach == level));
    }
    sorted
}

/// Rules that do not hold now and would if everything unknown were as strong as it can be.
/// An indicator at two levels may count at either of them once it is known, so both are tried.
fn waiting_rules(index: &Index, said: &Said, holds: &[Holds]) -> Vec<usize> {
    let strongest = said.strongest(index, true);
    let ticked = said.ticked();
    let reading = |standing| Reading {
        concerns: &index.concerns,
        ticked: &ticked,
        standing,
        options: &strongest,
        repeated: &said.repeated,
    };
    let (highest, lowest) = (reading(Standing::Highest), reading(Standing::Lowest));
    (0..index.rules.len())
        .filter(|&r| holds.get(r) != Some(&Holds::Sure))
        .filter(|&r| index.rules[r].when.holds(&highest) || index.rules[r].when.holds(&lowest))
        .collect()
}

/// Topic ids nobody went through, after `danger` where that was not asked.
#[must_use]
pub fn not_looked_at(framework: &Framework, index: &Index, answers: &Answers) -> Vec<String> {
    let mut seen = answers.looked_at.clone();
    for (i, _) in &answers.indicators {
        for &topic in &index.concerns[*i].topics {
            seen[topic] = true;
        }
    }
    let danger = answers.danger.is_none().then(|| "danger".to_owned());
    let topics = framework.topics.iter().zip(seen).filter(|(_, seen)| !seen);
    danger
        .into_iter()
        .chain(topics.map(|(topic, _)| topic.id.clone()))
        .collect()
}
