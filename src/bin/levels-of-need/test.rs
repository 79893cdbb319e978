//! `test`: the frameworks' own examples.
//! One line for each that fails, what was expected and what came out below it, and a count.

use super::args::Many;
use super::page::clean;
use super::{Done, Look, json, moment, problems};
use levels_of_need::author::examples::{self, Outcome};
use levels_of_need::author::{Refused, choose};
use levels_of_need::check;
use levels_of_need::evaluate::Engine;
use levels_of_need::problem::{Problem, Severity};
use serde::Serialize;

#[derive(Serialize)]
struct Tested {
    passed: usize,
    failed: usize,
    frameworks: Vec<Examples>,
    problems: Vec<Problem>,
}

#[derive(Serialize)]
struct Examples {
    id: String,
    passed: usize,
    failed: usize,
    examples: Vec<Outcome>,
}

pub fn run(args: &Many, look: Look) -> Result<Done, Refused> {
    let today = moment(args.at)?;
    let (folders, mut wrong) = choose::folders(&args.dirs);
    let mut frameworks: Vec<Examples> = Vec::new();
    for folder in folders {
        let checked = check::folder(&folder, &today.date());
        let engine = checked.framework.map(Engine::new);
        wrong.extend(
            checked
                .problems
                .into_iter()
                .filter(|p| p.severity == Severity::Error),
        );
        match engine {
            Some(Ok(engine)) => {
                let outcomes = examples::run(&engine, &checked.examples, today);
                frameworks.push(Examples {
                    id: engine.framework().id.clone(),
                    passed: outcomes.iter().filter(|o| o.passed).count(),
                    failed: outcomes.iter().filter(|o| !o.passed).count(),
                    examples: outcomes,
                });
            }
            Some(Err(problem)) => wrong.push(problem),
            None => {}
        }
    }
    let passed = frameworks.iter().map(|f| f.passed).sum();
    let failed = frameworks.iter().map(|f| f.failed).sum();
    let well = failed == 0 && wrong.is_empty();
    if look.json {
        let tested = Tested {
            passed,
            failed,
            frameworks,
            problems: wrong,
        };
        return Ok(Done {
            text: json(&tested),
            aside: String::new(),
            well,
        });
    }
    let mut text = String::new();
    for framework in &frameworks {
        for outcome in framework.examples.iter().filter(|o| !o.passed) {
            text.push_str(&failure(outcome, look));
        }
        text.push_str(&format!(
            "{}: {}\n",
            framework.id,
            counted(framework.passed, framework.failed)
        ));
    }
    if frameworks.len() > 1 {
        text.push_str(&format!("all: {}\n", counted(passed, failed)));
    }
    Ok(Done {
        text,
        aside: problems::shown(&wrong, look.aside),
        well,
    })
}

fn counted(passed: usize, failed: usize) -> String {
    format!("{passed} passed, {failed} failed")
}

fn failure(outcome: &Outcome, look: Look) -> String {
    let mut text = format!("{} {}\n", look.paint.red("failed:"), clean(&outcome.name));
    let place = &outcome.place;
    if let Some(file) = &place.file {
        let line = place
            .line
            .map_or_else(String::new, |line| format!(":{line}"));
        text.push_str(&format!("  {} {file}{line}\n", look.paint.dim("-->")));
    }
    for miss in &outcome.misses {
        text.push_str(&format!(
            "  {}: expected {}, got {}\n",
            miss.what, miss.expected, miss.got
        ));
    }
    for problem in &outcome.problems {
        text.push_str(&format!(
            "  {}; {}\n",
            clean(&problem.message),
            clean(&problem.help)
        ));
    }
    text
}
