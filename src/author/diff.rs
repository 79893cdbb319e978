//! What a change to a framework does: what is different in its files, and which outcomes change with it.
//! Both are told in plain English with what causes them; whether a change is right is for people to say.

mod causes;
mod condition;
mod effects;
mod examples;
mod families;
mod groups;
mod items;
mod pairs;
mod phrases;
mod shared;

pub use examples::{ExampleChanged, Examples};
pub use families::{FAMILIES, SEED};
pub use groups::{Also, Group, Smallest};
pub use pairs::{Change, Detail, Part, What};
pub use shared::{InBoth, Known};

use crate::answers::Answer;
use crate::author::prove::set::{Set, Statement};
use crate::evaluate::Engine;
use crate::source::Example;
use effects::Outcome;
use serde::Serialize;
use shared::Shared;

/// What is different between two versions of a framework.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Diff {
    pub old: Version,
    pub new: Version,
    /// Nothing at all is different.
    pub same: bool,
    /// Part by part, in the order of the documents.
    pub changes: Vec<Change>,
    pub outcomes: Outcomes,
}

/// One of the two.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Version {
    pub id: String,
    pub title: String,
    pub version: String,
    pub hash: String,
}

/// What the changes do to families.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Outcomes {
    /// The same seed draws the same families, as long as both know the same.
    pub seed: u64,
    /// How many families were asked about under both.
    pub families: usize,
    /// How the families were drawn, one way after the other.
    pub drawn: Vec<Drawn>,
    /// What both versions know, and so what these families can say.
    pub known: Known,
    /// How many of the families have another outcome.
    pub changed: usize,
    /// The largest first. A family with several effects of several causes is in several groups.
    pub groups: Vec<Group>,
    pub examples: Examples,
}

/// One way in which families were drawn.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Drawn {
    pub what: &'static str,
    pub count: usize,
}

/// A framework with the examples of its folder; a compiled file has none.
#[derive(Clone, Debug)]
pub struct Sample {
    pub engine: Engine,
    pub examples: Vec<Example>,
}

/// Compares two versions. Nothing in it depends on the day or the hour: who is open decides no outcome.
#[must_use]
pub fn diff(old: &Sample, new: &Sample) -> Diff {
    let mut changes = pairs::changes(old.engine.framework(), new.engine.framework());
    said_alone(&mut changes, &old.engine, &new.engine);
    let changes = changes;
    let there = Shared::of(&old.engine, &new.engine, &changes, false);
    let back = Shared::of(&new.engine, &old.engine, &changes, true);
    let causes = causes::Causes::of(&old.engine, &new.engine, &changes);

    let (families, drawn) = families::drawn(&old.engine, &there);
    let (changed, groups) = groups::of(&families, &there, &causes);
    let examples = examples::compared(old, new, &there, &back, &causes);
    Diff {
        old: version(&old.engine),
        new: version(&new.engine),
        same: changes.is_empty(),
        outcomes: Outcomes {
            seed: SEED,
            families: families.len(),
            drawn,
            known: there.known(new.engine.framework()),
            changed,
            groups,
            examples,
        },
        changes,
    }
}

/// What only one version knows no family can be asked about under both: so what it came to, said
/// alone, is told with it.
fn said_alone(changes: &mut [Change], old: &Engine, new: &Engine) {
    for change in changes.iter_mut().filter(|c| c.part == Part::Criterion) {
        let (engine, leads) = match change.what {
            What::Added => (new, "it leads"),
            What::Dropped => (old, "it led"),
            _ => continue,
        };
        let indicators = &engine.framework().indicators;
        let Some(position) = indicators.iter().position(|i| i.id == change.id) else {
            continue;
        };
        let alone = Set(vec![Statement::Indicator(position, Answer::Yes)]);
        let outcome = Outcome::of(engine, &alone.answers(engine.framework()));
        let sentence = change.sentence.trim_end_matches('.');
        change.sentence = format!("{sentence}. Said alone, {leads} to {}.", outcome.words());
    }
}

fn version(engine: &Engine) -> Version {
    let framework = engine.framework();
    Version {
        id: framework.id.clone(),
        title: framework.title.clone(),
        version: framework.version.clone(),
        hash: framework.hash.clone(),
    }
}
