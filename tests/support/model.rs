//! DESIGN section 3 read a second time, as plainly as it can be: which span and routes answers must give.
//! Slow and without cleverness on purpose; it shares nothing with the engine but the framework and the answers.

use levels_of_need::answers::{Answer, Answers, Choice};
use levels_of_need::framework::{Framework, Indicator, Route};
use levels_of_need::rule::{Condition, Count};
use std::collections::BTreeSet;

#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    pub floor: u8,
    pub ceiling: u8,
    pub emergency: bool,
    pub sure: BTreeSet<Route>,
    pub possible: BTreeSet<Route>,
    pub national_override: bool,
    pub ring_first: bool,
}

/// One of the two readings of a rule.
struct Reading<'a> {
    framework: &'a Framework,
    answers: &'a Answers,
    not_sure_is_yes: bool,
}

pub fn outcome(framework: &Framework, answers: &Answers) -> Outcome {
    let start = framework.levels.first().expect("a level");
    let top = framework.levels.last().expect("a level").number;
    let route_of = |level: u8| {
        framework
            .levels
            .iter()
            .find(|l| l.number == level)
            .expect("a level")
            .route
    };
    let mut out = Outcome {
        floor: start.number,
        ceiling: start.number,
        emergency: false,
        sure: BTreeSet::from([start.route]),
        possible: BTreeSet::new(),
        national_override: false,
        ring_first: false,
    };

    for &(position, answer) in &answers.indicators {
        let indicator = &framework.indicators[position];
        if answer == Answer::No {
            continue;
        }
        for &level in &indicator.levels {
            out.ceiling = out.ceiling.max(level);
            out.possible
                .insert(indicator.route.unwrap_or(route_of(level)));
        }
        if answer == Answer::Yes {
            let lowest = *indicator.levels.iter().min().expect("a level");
            let highest = *indicator.levels.iter().max().expect("a level");
            out.floor = out.floor.max(lowest);
            out.sure.insert(indicator.route.unwrap_or(route_of(lowest)));
            for twin in framework
                .indicators
                .iter()
                .filter(|t| indicator.same_as.contains(&t.id))
            {
                if twin.levels.iter().all(|&level| level <= highest) {
                    continue;
                }
                for &level in &twin.levels {
                    out.ceiling = out.ceiling.max(level);
                    out.possible.insert(twin.route.unwrap_or(route_of(level)));
                }
            }
        }
        out.national_override |= indicator.red_flag;
        out.ring_first |= indicator.do_not_discuss_first;
    }

    for rule in &framework.rules {
        let known = Reading {
            framework,
            answers,
            not_sure_is_yes: false,
        }
        .holds(&rule.when);
        let possible = Reading {
            framework,
            answers,
            not_sure_is_yes: true,
        }
        .holds(&rule.when);
        let larger = rule.floor.max(rule.ceiling).expect("a level to raise to");
        if known || possible {
            out.ring_first |= rule.do_not_discuss_first;
            out.ceiling = out.ceiling.max(larger);
            out.possible.insert(rule.route.unwrap_or(route_of(larger)));
            out.possible.extend(
                rule.floor
                    .map(|floor| rule.route.unwrap_or(route_of(floor))),
            );
        }
        if let (true, Some(floor)) = (known, rule.floor) {
            out.floor = out.floor.max(floor);
            out.sure.insert(rule.route.unwrap_or(route_of(floor)));
        }
    }

    match answers.danger {
        Some(Answer::Yes) => {
            out.emergency = true;
            (out.floor, out.ceiling) = (top, top);
            out.sure.insert(Route::Emergency);
            out.national_override = true;
        }
        Some(Answer::NotSure) => {
            out.ceiling = top;
            out.possible.insert(Route::Emergency);
            out.national_override = true;
        }
        Some(Answer::No) | None => {}
    }
    out.ceiling = out.ceiling.max(out.floor);
    out.possible.extend(out.sure.iter().copied());
    for route in [Route::Emergency, Route::ChildProtection, Route::CareOrder] {
        out.national_override |= out.possible.contains(&route);
    }
    out
}

impl Reading<'_> {
    fn holds(&self, when: &Condition) -> bool {
        let ticked = |position: usize| match self.answers.indicator(position) {
            Some(Answer::Yes) => true,
            Some(Answer::NotSure) => self.not_sure_is_yes,
            Some(Answer::No) | None => false,
        };
        let indicators = || {
            self.framework
                .indicators
                .iter()
                .enumerate()
                .filter(|(p, _)| ticked(*p))
                .map(|(_, i)| i)
        };
        match when {
            Condition::Indicator(id) => indicators().any(|i| i.id == *id),
            Condition::Any(of) => of.iter().any(|c| self.holds(c)),
            Condition::All(of) => of.iter().all(|c| self.holds(c)),
            Condition::AtLeast { n, of } => {
                of.iter().filter(|c| self.holds(c)).count() >= usize::from(*n)
            }
            Condition::Count(count) => {
                indicators().filter(|i| self.counts(count, i)).count()
                    >= usize::from(count.at_least)
            }
            Condition::Repeated(id) => self
                .framework
                .topics
                .iter()
                .zip(&self.answers.repeated)
                .any(|(t, said)| *said && t.id == *id),
            Condition::Answer { question, option } => {
                let q = self
                    .framework
                    .questions
                    .iter()
                    .position(|q| q.id == *question)
                    .expect("a question");
                let options = &self.framework.questions[q].options;
                let asked = options
                    .iter()
                    .position(|o| o.id == *option)
                    .expect("an option");
                match self.answers.questions[q] {
                    Some(Choice::Option(chosen)) => chosen >= asked,
                    // As strong as it can be.
                    Some(Choice::NotSure) => self.not_sure_is_yes,
                    None => false,
                }
            }
        }
    }

    /// At its lowest level in the first reading, at its highest in the second.
    fn counts(&self, count: &Count, indicator: &Indicator) -> bool {
        let level = if self.not_sure_is_yes {
            indicator.levels.iter().max()
        } else {
            indicator.levels.iter().min()
        };
        let level = *level.expect("a level");
        let of_level = self
            .framework
            .levels
            .iter()
            .find(|l| l.number == level)
            .expect("a level")
            .route;
        count.level.is_none_or(|l| level == l)
            && count.from_level.is_none_or(|l| level >= l)
            && count
                .topic
                .as_ref()
                .is_none_or(|t| indicator.topics.contains(t))
            && count
                .dimension
                .as_ref()
                .is_none_or(|d| indicator.dimension.as_ref() == Some(d))
            && count
                .route
                .is_none_or(|r| indicator.route.unwrap_or(of_level) == r)
            && count.kind.is_none_or(|k| indicator.kind == k)
            && !count.besides.contains(&indicator.id)
    }
}
