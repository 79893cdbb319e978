//! `guide`: a framework as pages for screen and paper, which need no script.
//! What stands on them is worked out in the library.

use super::args::Guide;
use super::page::Page;
use super::{Done, Look, json, moment};
use levels_of_need::author::guide::{self, Choice};
use levels_of_need::author::{Refused, choose, folder};
use levels_of_need::problem::{PlaceInFile, Problem, Severity, author};
use levels_of_need::source::LawFile;
use serde::Serialize;

#[derive(Serialize)]
struct Written {
    files: Vec<File>,
}

#[derive(Serialize)]
struct File {
    file: String,
    bytes: usize,
}

pub fn run(args: &Guide, look: Look) -> Result<Done, Refused> {
    let wrong = |mistake: author::Mistake| Refused::Call(vec![mistake.at(PlaceInFile::default())]);
    let at = moment(args.at)?;
    let out = args.out.as_ref().ok_or_else(|| wrong(author::no_out()))?;
    let framework = choose::framework(&args.framework, &at.date())?;
    let agencies = &framework.agencies;
    let agency = match &args.agency {
        None => None,
        Some(id) => {
            let known: Vec<&str> = agencies.iter().map(|a| a.id.as_str()).collect();
            let found = agencies.iter().find(|agency| agency.id == *id);
            Some(found.ok_or_else(|| wrong(author::unknown_agency(id, &known)))?)
        }
    };
    let law = if args.legislation || args.transitions {
        Some(law(&args.framework)?)
    } else {
        None
    };
    let choice = Choice {
        poster: args.poster,
        leaflet: args.leaflet,
        agency,
        legislation: law.as_ref().filter(|_| args.legislation),
        transitions: law.as_ref().filter(|_| args.transitions),
    };
    let pages = guide::pages(&framework, &choice, at);
    let files = pages.iter().map(|p| (p.file.as_str(), p.text.as_str()));
    folder::write(out, files)?;
    if look.json {
        let files = pages
            .iter()
            .map(|page| File {
                file: page.file.clone(),
                bytes: page.text.len(),
            })
            .collect();
        return Ok(Done::well(json(&Written { files })));
    }
    let mut told = Page::new(look.paint);
    for page in &pages {
        told.row(&out.join(&page.file).display().to_string());
    }
    Ok(Done::well(told.done()))
}

/// The law file beside a framework.
fn law(framework: &str) -> Result<LawFile, Refused> {
    let shared = choose::shared(framework)?;
    let mut problems: Vec<Problem> = Vec::new();
    let Some(file) = LawFile::read(&shared, &mut problems) else {
        let place = shared.display().to_string();
        return Err(Refused::Call(vec![
            author::no_law(&place).at(PlaceInFile::default()),
        ]));
    };
    problems.retain(|problem| problem.severity == Severity::Error);
    match file.data {
        Some(data) if problems.is_empty() => Ok(data),
        _ => Err(Refused::Errors(problems)),
    }
}
