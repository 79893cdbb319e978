//! Which of the changes an effect comes from: those that the fewest statements with the same effect touch.
//! A likely cause, found by what these statements say and which rules they meet, and said as such.

use super::effects::{Effect, Outcome, between};
use super::pairs::{Change, Part};
use super::phrases;
use super::shared::Shared;
use crate::answers::Answer;
use crate::author::english::capital;
use crate::author::prove::set::{Set, Statement};
use crate::evaluate::Engine;
use crate::evaluate::span::{Holds, rules};

/// How a change comes into it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Through {
    /// It was said.
    Said,
    /// Its near-twin was said.
    Twin,
    Rule,
    Question,
    Level,
}

/// A change and how it comes into it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cause {
    pub through: Through,
    /// Its place among the changes.
    pub change: usize,
}

/// Both versions with what is different between them.
#[derive(Debug)]
pub struct Causes<'a> {
    pub old: &'a Engine,
    pub new: &'a Engine,
    pub changes: &'a [Change],
}

/// Whether the families say it, are not sure, or some of each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Voices {
    pub yes: bool,
    pub not_sure: bool,
}

impl<'a> Causes<'a> {
    pub fn of(old: &'a Engine, new: &'a Engine, changes: &'a [Change]) -> Causes<'a> {
        Causes { old, new, changes }
    }

    /// Everything that is not the same for a set that both know.
    pub fn effects(&self, set: &Set, shared: &Shared) -> Vec<Effect> {
        let Some(there) = shared.set(set) else {
            return Vec::new();
        };
        let before = Outcome::of(self.old, &set.answers(self.old.framework()));
        let after = Outcome::of(self.new, &there.answers(self.new.framework()));
        between(&before, &after)
    }

    /// The changes a small set touches that can have this effect. None of them: no single change
    /// explains it.
    pub fn touched(&self, set: &Set, effect: Effect, shared: &Shared) -> Vec<Cause> {
        let mut causes: Vec<Cause> = Vec::new();
        let mut add = |through, change: Option<usize>| {
            let cause = change.map(|change| Cause { through, change });
            causes.extend(cause.filter(|c| !causes.contains(c)));
        };
        let twins_of = |engine: &Engine, statement: &Statement| -> Vec<String> {
            let Statement::Indicator(i, Answer::Yes) = *statement else {
                return Vec::new();
            };
            let twins = engine.index().concerns.get(i).map(|c| c.twins.as_slice());
            let indicators = &engine.framework().indicators;
            let ids = twins
                .into_iter()
                .flatten()
                .filter_map(|t| indicators.get(*t));
            ids.map(|i| i.id.clone()).collect()
        };
        for statement in &set.0 {
            match *statement {
                Statement::Indicator(i, _) => {
                    let id = self
                        .old
                        .framework()
                        .indicators
                        .get(i)
                        .map(|i| i.id.as_str());
                    add(
                        Through::Said,
                        id.and_then(|id| self.change(Part::Criterion, id, effect)),
                    );
                    let there = shared.statement(*statement);
                    let mut twins = twins_of(self.old, statement);
                    twins.extend(there.map(|s| twins_of(self.new, &s)).unwrap_or_default());
                    for twin in twins {
                        add(Through::Twin, self.change(Part::Criterion, &twin, effect));
                    }
                }
                Statement::Question(q, _) => {
                    let id = self.old.framework().questions.get(q).map(|q| q.id.as_str());
                    add(
                        Through::Question,
                        id.and_then(|id| self.change(Part::Question, id, effect)),
                    );
                }
                Statement::Danger(_) | Statement::Repeated(_) => {}
            }
        }
        for id in self.rules_met(self.old, Some(set)) {
            add(Through::Rule, self.change(Part::Rule, id, effect));
        }
        for id in self.rules_met(self.new, shared.set(set).as_ref()) {
            add(Through::Rule, self.change(Part::Rule, id, effect));
        }
        if causes.is_empty() {
            let levels = self.changes.iter().enumerate();
            let levels = levels.filter(|(_, c)| c.part == Part::Level && c.decides);
            let level = |(change, _)| Cause {
                through: Through::Level,
                change,
            };
            causes.extend(levels.map(level));
        }
        causes
    }

    /// The change of something, under its id in either version, if it can have this effect.
    fn change(&self, part: Part, id: &str, effect: Effect) -> Option<usize> {
        self.changes.iter().position(|c| {
            c.part == part && (c.id == id || c.was.as_deref() == Some(id)) && can(c, effect)
        })
    }

    /// Whether the statements that have to do with these causes are yes or not sure.
    pub fn voices(&self, set: &Set, causes: &[Cause], effect: Effect, shared: &Shared) -> Voices {
        let said = |wanted: Answer| {
            set.0.iter().any(|statement| {
                matches!(statement, Statement::Indicator(_, answer) if *answer == wanted)
                    && self
                        .touched(&Set(vec![*statement]), effect, shared)
                        .iter()
                        .any(|cause| causes.contains(cause))
            })
        };
        Voices {
            yes: said(Answer::Yes),
            not_sure: said(Answer::NotSure),
        }
    }

    fn rules_met<'e>(&self, engine: &'e Engine, set: Option<&Set>) -> Vec<&'e str> {
        let Some(set) = set.filter(|_| !engine.index().rules.is_empty()) else {
            return Vec::new();
        };
        let held = rules(engine.index(), &set.said(engine.index()));
        let ids = engine.framework().rules.iter().zip(held);
        ids.filter(|(_, held)| *held != Holds::No)
            .map(|(rule, _)| rule.id.as_str())
            .collect()
    }

    /// One sentence for each cause: "All of them say “…”, which moves from level 2 to level 3."
    pub fn words(&self, causes: &[Cause], voices: Voices, many: bool) -> String {
        let all = if many { "All of them" } else { "It" };
        let says = match (voices.yes, voices.not_sure, many) {
            (true, true, true) => "say or are not sure about",
            (false, true, true) => "are not sure about",
            (_, false, true) => "say",
            (true, true, false) => "says or is not sure about",
            (false, true, false) => "is not sure about",
            (_, false, false) => "says",
        };
        let meets = if many { "meet" } else { "meets" };
        let mut sentences = Vec::new();
        for cause in causes {
            let Some(change) = self.changes.get(cause.change) else {
                continue;
            };
            let (name, phrase) = (&change.name, &change.phrase);
            sentences.push(match cause.through {
                Through::Said => format!("{all} {says} {name}, which {phrase}."),
                Through::Twin => format!("{all} {says} a near-twin of {name}, which {phrase}."),
                Through::Rule => format!("{all} {meets} {name}, which {phrase}."),
                Through::Question => format!("{all} answered {name}, which {phrase}."),
                Through::Level => format!("{} {phrase}.", capital(name)),
            });
        }
        if sentences.is_empty() {
            sentences.push("No single change explains it.".to_owned());
        }
        sentences.join(" ")
    }
}

/// Whether a change can have this effect: ringing first and red flags raise nothing, and nothing else
/// makes anybody ring first.
fn can(change: &Change, effect: Effect) -> bool {
    let fits = |field: &str| match effect {
        Effect::RingFirst(_) => field == "do_not_discuss_first",
        Effect::NationalOverride(_) => field != "do_not_discuss_first",
        _ => !matches!(field, "do_not_discuss_first" | "red_flag"),
    };
    change.decides
        && (change.details.is_empty()
            || change
                .details
                .iter()
                .any(|d| phrases::decides(change.part, d) && fits(&d.field)))
}
