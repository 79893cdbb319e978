//! `prove`: how the frameworks behave, and how each property was shown.
//! What is being done goes to standard error while it is done.

use super::args::Prove;
use super::page::Page;
use super::{Done, Look, json, moment, problems};
use levels_of_need::author::english::thousands;
use levels_of_need::author::prove::{self, How, Proof, Shown};
use levels_of_need::author::{Refused, choose};
use levels_of_need::check;
use levels_of_need::evaluate::Engine;
use levels_of_need::problem::{Problem, Severity};
use serde::Serialize;
use std::io::Write;

#[derive(Serialize)]
struct Proofs {
    holds: bool,
    proofs: Vec<Proof>,
    problems: Vec<Problem>,
}

pub fn run(args: &Prove, look: Look) -> Result<Done, Refused> {
    let today = moment(args.many.at)?.date();
    let (folders, mut wrong) = choose::folders(&args.many.dirs);
    let mut proofs = Vec::new();
    for folder in folders {
        let checked = check::folder(&folder, &today);
        wrong.extend(
            checked
                .problems
                .into_iter()
                .filter(|p| p.severity == Severity::Error),
        );
        match checked.framework.map(Engine::new) {
            Some(Ok(engine)) => {
                let id = engine.framework().id.clone();
                let mut progress = |line: &str| {
                    // Nobody listening is no reason to stop.
                    let _ = writeln!(std::io::stderr(), "{id}: {line}");
                };
                proofs.push(prove::prove(&engine, args.seed, &mut progress));
            }
            Some(Err(problem)) => wrong.push(problem),
            None => {}
        }
    }
    let holds = wrong.is_empty() && proofs.iter().all(Proof::holds);
    if look.json {
        let text = json(&Proofs {
            holds,
            proofs,
            problems: wrong,
        });
        return Ok(Done {
            text,
            aside: String::new(),
            well: holds,
        });
    }
    let mut page = Page::new(look.paint);
    for proof in &proofs {
        page.gap();
        shown(&mut page, proof, look);
    }
    Ok(Done {
        text: page.done(),
        aside: problems::shown(&wrong, look.aside),
        well: holds,
    })
}

fn shown(page: &mut Page, proof: &Proof, look: Look) {
    let under = format!("seed {}, content {}", proof.seed, proof.hash);
    page.title(
        &format!("{}: nine safety properties", proof.framework),
        &under,
    );
    for property in &proof.properties {
        one(page, property, look);
    }
    page.heading("Circumstance indicators at each level");
    let counts: Vec<String> = proof
        .circumstances
        .iter()
        .map(|at| format!("level {}: {}", at.level, at.count))
        .collect();
    page.text(&counts.join(", "));
    let broken = proof.properties.iter().filter(|p| !p.holds()).count();
    page.gap();
    page.row(&match broken {
        0 => look.paint.green(&format!(
            "{}: all {} properties hold",
            proof.framework,
            proof.properties.len()
        )),
        _ => look.paint.red(&format!(
            "{}: {broken} of {} properties do not hold",
            proof.framework,
            proof.properties.len()
        )),
    });
}

fn one(page: &mut Page, property: &Shown, look: Look) {
    page.gap();
    let verdict = if property.holds() {
        look.paint.green("holds")
    } else {
        look.paint.red("does not hold")
    };
    page.row(&format!("{} {verdict}", look.paint.bold(property.property)));
    page.text(property.says);
    for way in &property.ways {
        page.item(&match way.how {
            How::ByConstruction => format!("by construction: {}", way.what),
            How::Exhaustively => format!("every one of {}: {}", thousands(way.count), way.what),
            How::AtRandom => format!("{} at random: {}", thousands(way.count), way.what),
        });
    }
    for example in &property.counterexamples {
        page.strong(&format!("Counterexample: {}", example.sentence));
        page.under(&format!("answers {}", example.answers));
        if let Some(at) = &example.at {
            page.under(&format!("at {at}"));
        }
    }
}
