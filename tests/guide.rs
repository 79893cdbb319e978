//! `guide`: everything a framework says stands on its pages, nothing on them runs, and age is told first.
//! How the pages look, on screen and paper, is seen in `tests/browser/guide.spec.ts`.
#![cfg(feature = "author")]

#[path = "guide/contents.rs"]
mod contents;
#[path = "guide/pages.rs"]
mod made;

use levels_of_need::author::clock;
use levels_of_need::author::guide::{Choice, Page, pages};
use levels_of_need::check;
use levels_of_need::contacts::Moment;
use levels_of_need::framework::{Agency, AgencyExample, FirstSteps, Framework, Route};
use levels_of_need::source::LawFile;
use std::path::Path;

const TODAY: &str = "2026-11-22";

fn at(day: &str) -> Moment {
    clock::read(day).unwrap()
}

fn halton() -> Framework {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("frameworks/halton");
    let checked = check::folder(&folder, TODAY);
    checked.framework.expect("Halton's framework has no errors")
}

fn law() -> LawFile {
    let shared = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/bad/_base");
    let mut problems = Vec::new();
    let file = LawFile::read(&shared, &mut problems).expect("a law file");
    assert_eq!(problems, []);
    file.data.unwrap()
}

fn agency() -> Agency {
    Agency {
        id: "lighthouse".into(),
        name: "Lighthouses".into(),
        who: "Keepers & their <families>".into(),
        first: vec![
            FirstSteps {
                route: Route::EarlyHelp,
                steps: vec!["Light the lamp.".into()],
            },
            FirstSteps {
                route: Route::Accommodation,
                steps: vec!["Make up a bed.".into()],
            },
        ],
        examples: vec![AgencyExample {
            topic: "missing".into(),
            texts: vec!["A child rows out alone.".into()],
        }],
    }
}

/// Every page there is.
fn all(framework: &Framework, day: &str) -> Vec<Page> {
    let (law, agency) = (law(), agency());
    let choice = Choice {
        poster: true,
        leaflet: true,
        agency: Some(&agency),
        legislation: Some(&law),
        transitions: Some(&law),
    };
    pages(framework, &choice, at(day))
}

fn html(framework: &Framework, day: &str) -> Vec<Page> {
    let mut pages = all(framework, day);
    pages.retain(|page| page.file.ends_with(".html"));
    assert_eq!(pages.len(), 6);
    pages
}

fn page(framework: &Framework, file: &str, day: &str) -> String {
    let found = all(framework, day).into_iter().find(|p| p.file == file);
    found.unwrap_or_else(|| panic!("no {file}")).text
}

/// As it stands in markup.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

#[track_caller]
fn holds(page: &str, text: &str) {
    assert!(page.contains(&escaped(text)), "`{text}` is missing");
}

/// The part of a page between an anchor and the next section.
fn section<'a>(page: &'a str, id: &str) -> &'a str {
    let start = page
        .find(&format!("aria-labelledby=\"{id}\""))
        .unwrap_or_else(|| panic!("no section {id}"));
    let rest = &page[start..];
    &rest[..rest.find("</section>").unwrap()]
}
