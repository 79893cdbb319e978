//! Runs a framework's own worked examples: each a sentence, answers, and what must come of them.
//! It compares only what an example states; what it leaves out may be anything.

use super::{clock, sent};
use crate::contacts::{self, Moment};
use crate::evaluate::Engine;
use crate::framework::{Audience, Route};
use crate::problem::{PlaceInFile, Problem};
use crate::source::Example;
use crate::view::Evaluation;
use serde::Serialize;

/// How one example came out.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Outcome {
    pub name: String,
    pub place: PlaceInFile,
    pub passed: bool,
    /// Everything that came out otherwise than the example says.
    pub misses: Vec<Miss>,
    /// What is wrong with the example's own answers, so that it could not run.
    pub problems: Vec<Problem>,
}

/// One thing that came out otherwise.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Miss {
    /// The key of the example that says so.
    pub what: &'static str,
    pub expected: String,
    pub got: String,
}

/// Runs every example. `today` is the moment of an example that names none.
#[must_use]
pub fn run(engine: &Engine, examples: &[Example], today: Moment) -> Vec<Outcome> {
    examples
        .iter()
        .map(|example| one(engine, example, today))
        .collect()
}

fn one(engine: &Engine, example: &Example, today: Moment) -> Outcome {
    let (misses, problems) = match evaluation(engine, example, today) {
        Ok((evaluation, moment)) => (compare(engine, example, &evaluation, moment), Vec::new()),
        Err(problems) => (Vec::new(), problems),
    };
    Outcome {
        name: example.name.clone(),
        place: example.place.clone(),
        passed: misses.is_empty() && problems.is_empty(),
        misses,
        problems: problems
            .into_iter()
            .map(|problem| Problem {
                place: example.place.clone(),
                ..problem
            })
            .collect(),
    }
}

fn evaluation(
    engine: &Engine,
    example: &Example,
    today: Moment,
) -> Result<(Evaluation, Moment), Vec<Problem>> {
    let moment = match &example.at {
        Some(at) => clock::read(at).map_err(|problem| vec![problem])?,
        None => today,
    };
    let answers = sent::from_example(&example.answers, engine.framework())?;
    Ok((engine.evaluate(&answers, moment), moment))
}

fn compare(
    engine: &Engine,
    example: &Example,
    evaluation: &Evaluation,
    moment: Moment,
) -> Vec<Miss> {
    let mut misses = Misses(Vec::new());
    misses.equal("floor", Some(example.floor), evaluation.floor);
    misses.equal("ceiling", Some(example.ceiling), evaluation.ceiling);
    misses.equal("emergency", example.emergency, evaluation.emergency);
    misses.equal(
        "national_override",
        example.national_override,
        evaluation.consent.national_override,
    );
    misses.equal(
        "ring_first",
        example.ring_first,
        evaluation.consent.ring_first,
    );

    let routes = |sure: bool| -> Vec<String> {
        evaluation
            .routes
            .iter()
            .filter(|r| r.sure == sure)
            .map(|r| name(r.id))
            .collect()
    };
    misses.same("routes", example.routes.as_deref(), routes(true));
    misses.same("possible", example.possible.as_deref(), routes(false));

    // Other reasons are listed too; here it is about those that decided.
    let deciding = evaluation
        .reasons
        .iter()
        .filter(|r| r.sets_floor || r.sets_ceiling);
    let deciding: Vec<&str> = deciding.map(|r| r.id.as_str()).collect();
    misses.among("reasons", &example.reasons, &deciding);
    misses.absent("not_reasons", &example.not_reasons, &deciding);

    // A contact need not be listed in a result to be open.
    let everyone = contacts::all(engine.framework(), Audience::Family, moment);
    let state = |wanted: Option<bool>| -> Vec<&str> {
        everyone
            .iter()
            .filter(|c| c.open == wanted)
            .map(|c| c.id.as_str())
            .collect()
    };
    misses.among("open", &example.open, &state(Some(true)));
    misses.among("closed", &example.closed, &state(Some(false)));

    if let Some(headline) = example.headline {
        misses.equal(
            "headline",
            Some(headline.name().to_owned()),
            name(evaluation.headline),
        );
    }
    misses.0
}

struct Misses(Vec<Miss>);

impl Misses {
    fn note(&mut self, what: &'static str, expected: String, got: String) {
        self.0.push(Miss {
            what,
            expected,
            got,
        });
    }

    fn equal<T: PartialEq + ToString>(&mut self, what: &'static str, expected: Option<T>, got: T) {
        if let Some(expected) = expected.filter(|e| *e != got) {
            self.note(what, expected.to_string(), got.to_string());
        }
    }

    /// The same routes, in any order.
    fn same(&mut self, what: &'static str, expected: Option<&[Route]>, got: Vec<String>) {
        let Some(expected) = expected else { return };
        let expected: Vec<String> = Route::ALL
            .into_iter()
            .filter(|r| expected.contains(r))
            .map(name)
            .collect();
        if expected != got {
            self.note(what, listed(&expected), listed(&got));
        }
    }

    fn among(&mut self, what: &'static str, expected: &[String], got: &[&str]) {
        let missing: Vec<&String> = expected
            .iter()
            .filter(|id| !got.contains(&id.as_str()))
            .collect();
        if !missing.is_empty() {
            self.note(what, listed(&missing), listed(got));
        }
    }

    fn absent(&mut self, what: &'static str, unwanted: &[String], got: &[&str]) {
        let there: Vec<&String> = unwanted
            .iter()
            .filter(|id| got.contains(&id.as_str()))
            .collect();
        if !there.is_empty() {
            self.note(what, format!("not {}", listed(&there)), listed(got));
        }
    }
}

fn listed<S: AsRef<str>>(names: &[S]) -> String {
    let names: Vec<&str> = names.iter().map(AsRef::as_ref).collect();
    if names.is_empty() {
        "none".to_owned()
    } else {
        names.join(", ")
    }
}

/// The name a value has in JSON and in the authoring files.
fn name<T: Serialize>(value: T) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(name)) => name,
        _ => String::new(),
    }
}
