//! The frameworks' own examples under both versions: which of them come out otherwise.
//! Whether an example says what it should is for `test`; here only whether the outcome is still the same.

use super::Sample;
use super::causes::Causes;
use super::effects::{Effect, Outcome, between};
use super::groups::Reason;
use super::shared::Shared;
use crate::answers::{Answers, Choice};
use crate::author::english::and;
use crate::author::prove::set::{Set, Statement};
use crate::author::sent;
use serde::Serialize;

/// What becomes of the examples.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Examples {
    /// How many were asked about under both; one that is in both folders counts once.
    pub asked: usize,
    pub changed: Vec<ExampleChanged>,
    /// Names of those that say something only one version knows.
    pub left_out: Vec<String>,
}

/// An example with another outcome.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ExampleChanged {
    pub name: String,
    pub sentence: String,
    pub causes: Vec<String>,
}

/// Asks about every example of both folders.
pub fn compared(
    old: &Sample,
    new: &Sample,
    there: &Shared,
    back: &Shared,
    causes: &Causes,
) -> Examples {
    let mut asked: Vec<(Answers, Answers)> = Vec::new();
    let (mut changed, mut left_out) = (Vec::new(), Vec::new());
    for (sample, other, is_old) in [(old, there, true), (new, back, false)] {
        for example in &sample.examples {
            let framework = sample.engine.framework();
            // An example that cannot be read is for `check` to say.
            let Ok(answers) = sent::from_example(&example.answers, framework) else {
                continue;
            };
            let Some(others) = other.answers(&answers) else {
                left_out.push(example.name.clone());
                continue;
            };
            let pair = if is_old {
                (answers, others)
            } else {
                (others, answers)
            };
            if asked.contains(&pair) {
                continue;
            }
            let before = Outcome::of(causes.old, &pair.0);
            let after = Outcome::of(causes.new, &pair.1);
            let effects = between(&before, &after);
            if let Some(first) = effects.first() {
                let said = set(&pair.0);
                let reason = Reason::of(&said, *first, there, causes);
                let because = causes.words(&reason.causes, reason.voices, false);
                let ids = reason
                    .causes
                    .iter()
                    .filter_map(|c| causes.changes.get(c.change));
                changed.push(ExampleChanged {
                    name: example.name.clone(),
                    sentence: format!("It {}. {because}", told(&effects)),
                    causes: ids.map(|c| c.id.clone()).collect(),
                });
            }
            asked.push(pair);
        }
    }
    Examples {
        asked: asked.len(),
        changed,
        left_out,
    }
}

fn told(effects: &[Effect]) -> String {
    let words: Vec<String> = effects.iter().map(|e| e.words(false)).collect();
    and(&words)
}

/// What of these answers can decide.
fn set(answers: &Answers) -> Set {
    let mut set: Vec<Statement> = answers.danger.map(Statement::Danger).into_iter().collect();
    let indicators = answers.indicators.iter();
    set.extend(indicators.map(|(i, answer)| Statement::Indicator(*i, *answer)));
    let question = |(q, choice): (usize, &Option<Choice>)| Some(Statement::Question(q, (*choice)?));
    set.extend(answers.questions.iter().enumerate().filter_map(question));
    let repeated = answers.repeated.iter().enumerate();
    set.extend(
        repeated
            .filter(|(_, said)| **said)
            .map(|(t, _)| Statement::Repeated(t)),
    );
    Set(set)
}
