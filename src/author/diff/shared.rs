//! What both versions know, so that the same family can be asked about under both.
//! Positions only; what something leads to is for `effects`.

use super::pairs::{Change, Part};
use crate::answers::{Answers, Choice};
use crate::author::prove::set::{Set, Statement};
use crate::evaluate::Engine;
use crate::framework::Framework;
use serde::Serialize;

/// How much both versions know.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Known {
    pub criteria: InBoth,
    pub questions: InBoth,
    pub topics: InBoth,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct InBoth {
    pub both: usize,
    pub old_only: usize,
    pub new_only: usize,
}

/// For every position in one version the position of the same thing in the other.
#[derive(Clone, Debug)]
pub struct Shared {
    indicators: Vec<Option<usize>>,
    /// With the positions of its options.
    questions: Vec<Option<(usize, Vec<Option<usize>>)>>,
    topics: Vec<Option<usize>>,
    strengths: Vec<Option<usize>>,
    bands: Vec<Option<usize>>,
    /// The other version's lengths.
    other: Answers,
}

impl Shared {
    /// From one version to the other; `back` when that is from the new one to the old one.
    pub fn of(from: &Engine, to: &Engine, changes: &[Change], back: bool) -> Shared {
        let (from, to) = (from.framework(), to.framework());
        // An id that was changed still names the same thing.
        let called = |part: Part, id: &str| -> String {
            let renamed = changes.iter().filter(|c| c.part == part).find_map(|c| {
                let was = c.was.as_deref()?;
                let (here, there) = if back {
                    (c.id.as_str(), was)
                } else {
                    (was, c.id.as_str())
                };
                (here == id).then(|| there.to_owned())
            });
            renamed.unwrap_or_else(|| id.to_owned())
        };
        let place = |ids: Vec<&str>, id: String| ids.iter().position(|other| *other == id);
        Shared {
            indicators: from
                .indicators
                .iter()
                .map(|i| {
                    let ids = to.indicators.iter().map(|i| i.id.as_str()).collect();
                    place(ids, called(Part::Criterion, &i.id))
                })
                .collect(),
            questions: from
                .questions
                .iter()
                .map(|question| {
                    let id = called(Part::Question, &question.id);
                    let q = to.questions.iter().position(|q| q.id == id)?;
                    let there = &to.questions.get(q)?.options;
                    let options = question.options.iter();
                    let options = options.map(|o| there.iter().position(|p| p.id == o.id));
                    Some((q, options.collect()))
                })
                .collect(),
            topics: from
                .topics
                .iter()
                .map(|t| to.topics.iter().position(|other| other.id == t.id))
                .collect(),
            strengths: from
                .strengths
                .iter()
                .map(|s| {
                    let ids = to.strengths.iter().map(|s| s.id.as_str()).collect();
                    place(ids, called(Part::Strength, &s.id))
                })
                .collect(),
            bands: from
                .ages
                .bands
                .iter()
                .map(|b| to.ages.bands.iter().position(|other| other.id == b.id))
                .collect(),
            other: Answers::none(to),
        }
    }

    /// The same statement in the other version.
    pub fn statement(&self, statement: Statement) -> Option<Statement> {
        Some(match statement {
            Statement::Danger(answer) => Statement::Danger(answer),
            Statement::Indicator(i, answer) => {
                Statement::Indicator((*self.indicators.get(i)?)?, answer)
            }
            Statement::Question(q, choice) => {
                let (q, choice) = self.choice(q, choice)?;
                Statement::Question(q, choice)
            }
            Statement::Repeated(t) => Statement::Repeated((*self.topics.get(t)?)?),
        })
    }

    fn choice(&self, question: usize, choice: Choice) -> Option<(usize, Choice)> {
        let (q, options) = self.questions.get(question)?.as_ref()?;
        let choice = match choice {
            Choice::NotSure => Choice::NotSure,
            Choice::Option(o) => Choice::Option((*options.get(o)?)?),
        };
        Some((*q, choice))
    }

    /// The same set, where the other version knows all of it.
    pub fn set(&self, set: &Set) -> Option<Set> {
        set.0
            .iter()
            .map(|s| self.statement(*s))
            .collect::<Option<Vec<_>>>()
            .map(Set)
    }

    /// The same answers, where the other version knows all of them.
    pub fn answers(&self, answers: &Answers) -> Option<Answers> {
        let place = |positions: &[Option<usize>], p: usize| positions.get(p).copied().flatten();
        let mut other = self.other.clone();
        for (i, answer) in &answers.indicators {
            other
                .indicators
                .push((place(&self.indicators, *i)?, *answer));
        }
        other.indicators.sort_unstable();
        for (marks, said) in [
            (&mut other.looked_at, &answers.looked_at),
            (&mut other.repeated, &answers.repeated),
        ] {
            for (t, _) in said.iter().enumerate().filter(|(_, said)| **said) {
                *marks.get_mut(place(&self.topics, t)?)? = true;
            }
        }
        for (q, choice) in answers.questions.iter().enumerate() {
            if let Some(choice) = choice {
                let (q, choice) = self.choice(q, *choice)?;
                *other.questions.get_mut(q)? = Some(choice);
            }
        }
        for s in &answers.strengths {
            other.strengths.push(place(&self.strengths, *s)?);
        }
        other.strengths.sort_unstable();
        other.age = match answers.age {
            Some(band) => Some(place(&self.bands, band)?),
            None => None,
        };
        Some(Answers {
            danger: answers.danger,
            consent: answers.consent,
            area: answers.area,
            agency: answers.agency,
            audience: answers.audience,
            ..other
        })
    }

    /// How much both know, seen from the old version.
    pub fn known(&self, new: &Framework) -> Known {
        let count = |known: Vec<bool>, there: usize| {
            let both = known.iter().filter(|k| **k).count();
            InBoth {
                both,
                old_only: known.len() - both,
                new_only: there.saturating_sub(both),
            }
        };
        let some = |all: &[Option<usize>]| all.iter().map(Option::is_some).collect::<Vec<_>>();
        Known {
            criteria: count(some(&self.indicators), new.indicators.len()),
            questions: count(
                self.questions.iter().map(Option::is_some).collect(),
                new.questions.len(),
            ),
            topics: count(some(&self.topics), new.topics.len()),
        }
    }
}
