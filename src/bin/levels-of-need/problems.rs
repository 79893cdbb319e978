//! Problems as a person reads them: what, where, what would be right, and how many.
//! Their wording comes with them.

use super::page::{Paint, clean};
use super::{Done, Look, json};
use levels_of_need::problem::{Problem, Severity};
use serde::Serialize;

#[derive(Serialize)]
struct Problems<'a> {
    problems: &'a [Problem],
}

/// What a command that was not done says.
pub fn refused(problems: &[Problem], look: Look) -> Done {
    if look.json {
        return Done {
            text: json(&Problems { problems }),
            aside: String::new(),
            well: false,
        };
    }
    Done {
        text: String::new(),
        aside: shown(problems, look.aside),
        well: false,
    }
}

/// Every problem, one after the other.
pub fn shown(problems: &[Problem], paint: Paint) -> String {
    let mut text = String::new();
    for problem in problems {
        if !text.is_empty() {
            text.push('\n');
        }
        text.push_str(&one(problem, paint));
    }
    text
}

fn one(problem: &Problem, paint: Paint) -> String {
    let severity = match problem.severity {
        Severity::Error => paint.red(&format!("error[{}]", problem.code)),
        Severity::Warning => paint.yellow(&format!("warning[{}]", problem.code)),
    };
    let mut text = format!("{severity}: {}\n", paint.bold(&clean(&problem.message)));
    if let Some(place) = place(problem) {
        text.push_str(&format!("  {} {place}\n", paint.dim("-->")));
    }
    if !problem.help.is_empty() {
        text.push_str(&format!(
            "  {} {}\n",
            paint.dim("help:"),
            clean(&problem.help)
        ));
    }
    text
}

/// `frameworks/halton/rules.toml:12:5 (rule `x`)`, as far as known.
pub fn place(problem: &Problem) -> Option<String> {
    let place = &problem.place;
    let mut text = place.file.as_deref().map(clean).unwrap_or_default();
    for number in [place.line, place.column].into_iter().map_while(|n| n) {
        text.push_str(&format!(":{number}"));
    }
    match (&place.item, text.is_empty()) {
        (Some(item), true) => Some(clean(item)),
        (Some(item), false) => Some(format!("{text} ({})", clean(item))),
        (None, true) => None,
        (None, false) => Some(text),
    }
}

/// "2 errors and 1 warning".
pub fn counted(errors: usize, warnings: usize) -> String {
    let of = |n: usize, what: &str| match n {
        0 => format!("no {what}s"),
        1 => format!("1 {what}"),
        n => format!("{n} {what}s"),
    };
    match (errors, warnings) {
        (0, 0) => "no errors".to_owned(),
        (errors, 0) => of(errors, "error"),
        (errors, warnings) => format!("{} and {}", of(errors, "error"), of(warnings, "warning")),
    }
}

/// How many errors and how many warnings.
pub fn count(problems: &[Problem]) -> (usize, usize) {
    let errors = problems
        .iter()
        .filter(|p| p.severity == Severity::Error)
        .count();
    (errors, problems.len() - errors)
}
