//! Families whose outcome changes, grouped by what changes and by what it comes from.
//! Each group keeps its smallest family, so that anybody can ask about it again.

use super::causes::{Cause, Causes, Voices};
use super::effects::Effect;
use super::shared::Shared;
use crate::author::english::{and, capital, thousands};
use crate::author::prove::set::Set;
use serde::Serialize;

/// Families with the same effect of the same cause.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Group {
    pub count: usize,
    /// What happens to how many, and what all of them have in common.
    pub sentence: String,
    /// The ids of the changes it comes from; none: no single change explains it.
    pub causes: Vec<String>,
    /// What else comes of the same cause, for as many of them.
    pub also: Vec<Also>,
    pub smallest: Smallest,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Also {
    pub count: usize,
    pub sentence: String,
}

/// The smallest family of a group.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Smallest {
    /// What it says and what becomes of it.
    pub sentence: String,
    /// Answers as `evaluate` reads them, with the ids of the old version.
    pub answers: serde_json::Value,
}

/// A group as it grows.
#[derive(Debug)]
struct Growing {
    kind: Kind,
    causes: Vec<Cause>,
    count: usize,
    also: Vec<(Effect, usize)>,
    voices: Voices,
    smallest: Set,
}

/// What a group is about. Routes go together: one moved criterion changes them in a dozen ways.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    One(Effect),
    Routes,
}

impl Kind {
    fn of(effect: Effect) -> Kind {
        match effect {
            Effect::Route(..) => Kind::Routes,
            other => Kind::One(other),
        }
    }

    fn words(self, many: bool) -> String {
        match (self, many) {
            (Kind::One(effect), many) => effect.words(many),
            (Kind::Routes, true) => {
                "have other routes, or have them more or less surely".to_owned()
            }
            (Kind::Routes, false) => "has other routes, or has them more or less surely".to_owned(),
        }
    }
}

/// How many families change, and in which groups; the largest group first.
pub fn of(families: &[Set], shared: &Shared, causes: &Causes) -> (usize, Vec<Group>) {
    let mut changed = 0;
    let mut growing: Vec<Growing> = Vec::new();
    for family in families {
        let mut left = causes.effects(family, shared);
        changed += usize::from(!left.is_empty());
        while let Some(effect) = left.first().copied() {
            let reason = Reason::of(family, effect, shared, causes);
            left.retain(|e| *e != effect);
            // What comes of the same few statements belongs to the same cause.
            let mut also: Vec<Effect> = left
                .extract_if(.., |e| reason.effects.contains(e))
                .collect();
            let kind = Kind::of(effect);
            if kind == Kind::Routes {
                also.insert(0, effect);
            }
            let same = |g: &&mut Growing| g.kind == kind && g.causes == reason.causes;
            match growing.iter_mut().find(same) {
                Some(group) => group.add(reason, &also),
                None => growing.push(Growing::new(kind, reason, &also)),
            }
        }
    }
    // Equally large groups stay in the order in which they were found.
    growing.sort_by_key(|group| std::cmp::Reverse(group.count));
    let total = families.len();
    let groups = growing.into_iter().map(|g| g.told(total, shared, causes));
    (changed, groups.collect())
}

/// Why one family has one effect.
#[derive(Debug)]
pub struct Reason {
    /// The fewest of its statements with the same effect, and with none that is more telling
    /// where this was the most telling one of the family.
    pub least: Set,
    pub effects: Vec<Effect>,
    pub causes: Vec<Cause>,
    pub voices: Voices,
}

impl Reason {
    pub fn of(family: &Set, effect: Effect, shared: &Shared, causes: &Causes) -> Reason {
        let effects = |set: &Set| causes.effects(set, shared);
        // For the cause everything that is not needed goes, whatever else comes of what is left.
        let needed = family.clone().shrunk(|set| effects(set).contains(&effect));
        let touched = causes.touched(&needed, effect, shared);
        let least = if effects(family).first() == Some(&effect) {
            family
                .clone()
                .shrunk(|set| effects(set).first() == Some(&effect))
        } else {
            needed.clone()
        };
        Reason {
            effects: effects(&needed),
            voices: causes.voices(&needed, &touched, effect, shared),
            causes: touched,
            least,
        }
    }
}

impl Growing {
    fn new(kind: Kind, reason: Reason, also: &[Effect]) -> Growing {
        Growing {
            kind,
            causes: reason.causes,
            count: 1,
            also: also.iter().map(|e| (*e, 1)).collect(),
            voices: reason.voices,
            smallest: reason.least,
        }
    }

    fn add(&mut self, reason: Reason, also: &[Effect]) {
        self.count += 1;
        for effect in also {
            match self.also.iter_mut().find(|(e, _)| e == effect) {
                Some((_, count)) => *count += 1,
                None => self.also.push((*effect, 1)),
            }
        }
        self.voices.yes |= reason.voices.yes;
        self.voices.not_sure |= reason.voices.not_sure;
        if reason.least.0.len() < self.smallest.0.len() {
            self.smallest = reason.least;
        }
    }

    fn told(self, total: usize, shared: &Shared, causes: &Causes) -> Group {
        let many = self.count != 1;
        let number = |n: usize| thousands(n as u64);
        let because = causes.words(&self.causes, self.voices, many);
        let ids = self
            .causes
            .iter()
            .filter_map(|c| causes.changes.get(c.change));
        Group {
            count: self.count,
            sentence: format!(
                "{} of {} families {}. {because}",
                number(self.count),
                number(total),
                self.kind.words(many)
            ),
            causes: ids.map(|change| change.id.clone()).collect(),
            also: self
                .also
                .iter()
                .map(|(effect, count)| Also {
                    count: *count,
                    sentence: format!("{} of them {}", number(*count), effect.words(*count != 1)),
                })
                .collect(),
            smallest: smallest(&self.smallest, shared, causes),
        }
    }
}

fn smallest(set: &Set, shared: &Shared, causes: &Causes) -> Smallest {
    let old = causes.old.framework();
    let effects = causes.effects(set, shared);
    let words: Vec<String> = effects.iter().map(|e| e.words(false)).collect();
    Smallest {
        sentence: format!("{}, a family {}", capital(&set.say(old)), and(&words)),
        answers: set.json(old),
    }
}
