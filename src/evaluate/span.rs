//! The span and the routes: how far what a person said reaches, and nothing else.
//! No words and no allocation beyond the reading, because `prove` comes here a million times.

use crate::answers::{Answer, Answers, Choice};
use crate::framework::{Index, Route, RouteSet};
use crate::rule::{Reading, Resolved, Standing};

/// What was said, reduced to what can decide. Positions are ascending.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Said {
    pub danger: Option<Answer>,
    pub yes: Vec<usize>,
    pub not_sure: Vec<usize>,
    pub questions: Vec<Option<Choice>>,
    pub repeated: Vec<bool>,
}

/// The outcome of the deciding half of an evaluation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    pub floor: u8,
    pub ceiling: u8,
    pub emergency: bool,
    /// Routes taken for sure.
    pub sure: RouteSet,
    /// Routes sure or possible.
    pub possible: RouteSet,
    /// Consent is not needed to share what protects this child.
    pub national_override: bool,
    pub ring_first: bool,
}

impl Said {
    #[must_use]
    pub fn nothing(index: &Index) -> Said {
        Said {
            questions: vec![None; index.options.len()],
            repeated: vec![false; index.topics],
            ..Said::default()
        }
    }

    #[must_use]
    pub fn of(answers: &Answers) -> Said {
        let with = |wanted: Answer| {
            answers
                .indicators
                .iter()
                .filter(|(_, a)| *a == wanted)
                .map(|(p, _)| *p)
                .collect()
        };
        Said {
            danger: answers.danger,
            yes: with(Answer::Yes),
            not_sure: with(Answer::NotSure),
            questions: answers.questions.clone(),
            repeated: answers.repeated.clone(),
        }
    }

    /// What counts in the first reading: options chosen for sure.
    #[must_use]
    pub fn chosen(&self) -> Vec<Option<usize>> {
        self.questions
            .iter()
            .map(|q| match q {
                Some(Choice::Option(o)) => Some(*o),
                Some(Choice::NotSure) | None => None,
            })
            .collect()
    }

    /// What counts in the second reading: not sure is the strongest option.
    /// With `unanswered` a question nobody answered counts as its strongest too.
    #[must_use]
    pub fn strongest(&self, index: &Index, unanswered: bool) -> Vec<Option<usize>> {
        self.questions
            .iter()
            .zip(&index.options)
            .map(|(q, options)| match q {
                Some(Choice::Option(o)) => Some(*o),
                Some(Choice::NotSure) => options.checked_sub(1),
                None if unanswered => options.checked_sub(1),
                None => None,
            })
            .collect()
    }

    /// Yes and not-sure indicators together, ascending.
    #[must_use]
    pub fn ticked(&self) -> Vec<usize> {
        let (mut yes, mut not_sure) = (self.yes.iter().peekable(), self.not_sure.iter().peekable());
        let mut all = Vec::with_capacity(self.yes.len() + self.not_sure.len());
        loop {
            let next = match (yes.peek(), not_sure.peek()) {
                (Some(y), Some(n)) if y < n => yes.next(),
                (Some(_), None) => yes.next(),
                (_, Some(_)) => not_sure.next(),
                (None, None) => return all,
            };
            all.extend(next);
        }
    }
}

/// How a rule holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holds {
    No,
    /// Only once every not-sure counts as yes.
    IfNotSure,
    Sure,
}

/// Reads every rule twice: on what is known, then with every not-sure as yes.
#[must_use]
pub fn rules(index: &Index, said: &Said) -> Vec<Holds> {
    if index.rules.is_empty() {
        return Vec::new();
    }
    conditions(index, said, index.rules.iter().map(|rule| &rule.when))
}

/// Reads conditions twice, as rules are read.
#[must_use]
pub fn conditions<'a>(
    index: &Index,
    said: &Said,
    conditions: impl Iterator<Item = &'a Resolved>,
) -> Vec<Holds> {
    let (chosen, strongest) = (said.chosen(), said.strongest(index, false));
    let ticked = said.ticked();
    let known = Reading {
        concerns: &index.concerns,
        ticked: &said.yes,
        standing: Standing::Lowest,
        options: &chosen,
        repeated: &said.repeated,
    };
    let possible = Reading {
        ticked: &ticked,
        standing: Standing::Highest,
        options: &strongest,
        ..known
    };
    conditions
        .map(|when| {
            if when.holds(&known) {
                Holds::Sure
            } else if when.holds(&possible) {
                Holds::IfNotSure
            } else {
                Holds::No
            }
        })
        .collect()
}

/// The span of what was said.
#[must_use]
pub fn span(index: &Index, said: &Said) -> Span {
    let universal = RouteSet::of(index.universal);
    let mut span = Span {
        floor: index.lowest,
        ceiling: index.lowest,
        emergency: false,
        sure: universal,
        possible: universal,
        national_override: false,
        ring_first: false,
    };

    for &i in &said.yes {
        let concern = &index.concerns[i];
        span.floor = span.floor.max(concern.lowest);
        span.ceiling = span.ceiling.max(concern.reach);
        span.sure = span.sure.with(RouteSet::of(concern.sure_route));
        span.possible = span.possible.with(concern.routes).with(concern.twin_routes);
        span.national_override |= concern.red_flag;
        span.ring_first |= concern.do_not_discuss_first;
    }
    for &i in &said.not_sure {
        let concern = &index.concerns[i];
        span.ceiling = span.ceiling.max(concern.highest);
        span.possible = span.possible.with(concern.routes);
        span.national_override |= concern.red_flag;
        span.ring_first |= concern.do_not_discuss_first;
    }

    for (rule, holds) in index.rules.iter().zip(rules(index, said)) {
        if holds == Holds::No {
            continue;
        }
        if holds == Holds::Sure && rule.raises_floor {
            span.floor = span.floor.max(rule.floor);
            span.sure = span.sure.with(RouteSet::of(rule.route));
        }
        span.ring_first |= rule.do_not_discuss_first;
        span.ceiling = span.ceiling.max(rule.ceiling);
        span.possible =
            span.possible
                .with(RouteSet::of(rule.ceiling_route))
                .with(if rule.raises_floor {
                    RouteSet::of(rule.route)
                } else {
                    RouteSet::EMPTY
                });
    }

    match said.danger {
        Some(Answer::Yes) => {
            span.emergency = true;
            span.floor = index.top;
            span.ceiling = index.top;
            span.sure = span.sure.with(RouteSet::of(Route::Emergency));
            span.national_override = true;
        }
        Some(Answer::NotSure) => {
            span.ceiling = index.top;
            span.possible = span.possible.with(RouteSet::of(Route::Emergency));
            span.national_override = true;
        }
        Some(Answer::No) | None => {}
    }

    // A floor always lifts the ceiling with it.
    span.ceiling = span.ceiling.max(span.floor);
    span.possible = span.possible.with(span.sure);
    span.national_override |= [Route::Emergency, Route::ChildProtection, Route::CareOrder]
        .into_iter()
        .any(|route| span.possible.has(route));
    span
}
