//! Answers as they arrive from a file: JSON text read with care, each problem placed in its file.
//! What the answers mean against a framework is for `answers`.

use crate::answers::{Answers, RawAnswers};
use crate::framework::Framework;
use crate::plain::{Pairs, Plain};
use crate::problem::{PlaceInFile, Problem, author};
use crate::source::ExampleAnswers;

/// Reads answers from JSON text. `file` is what the person called it; `line` the line the text
/// starts at, counted from 1.
///
/// # Errors
/// Text that is not JSON, with line and column; every unknown key and id at once.
pub fn read(
    text: &str,
    framework: &Framework,
    file: &str,
    line: u32,
) -> Result<Answers, Vec<Problem>> {
    let place = PlaceInFile {
        file: Some(file.to_owned()),
        ..PlaceInFile::default()
    };
    // Some editors put a mark before the first letter that is no part of the text.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let sent: Plain =
        serde_json::from_str(text).map_err(|error| vec![syntax(&error, place.clone(), line)])?;
    Answers::read(sent, framework).map_err(|problems| {
        let placed = |problem: Problem| {
            let at = named(&problem).and_then(|name| position(text, name));
            let (line, column) = at.map_or((None, None), |(l, c)| (Some(line - 1 + l), Some(c)));
            Problem {
                place: PlaceInFile {
                    line,
                    column,
                    ..place.clone()
                },
                ..problem
            }
        };
        problems.into_iter().map(placed).collect()
    })
}

/// Reads an example's answers, as if somebody had sent them.
///
/// # Errors
/// Every unknown id and option at once.
pub fn from_example(
    answers: &ExampleAnswers,
    framework: &Framework,
) -> Result<Answers, Vec<Problem>> {
    Answers::read(as_sent(answers.raw()), framework)
}

fn as_sent(raw: RawAnswers) -> Plain {
    let one = |text: Option<String>| text.map_or(Plain::Null, Plain::Text);
    let list = |texts: Vec<String>| Plain::List(texts.into_iter().map(Plain::Text).collect());
    let pairs = |pairs: Pairs| {
        Plain::Object(
            pairs
                .0
                .into_iter()
                .map(|(key, text)| (key, Plain::Text(text)))
                .collect(),
        )
    };
    let parts = [
        ("danger", one(raw.danger)),
        ("indicators", pairs(raw.indicators)),
        ("looked_at", list(raw.looked_at)),
        ("repeated", list(raw.repeated)),
        ("questions", pairs(raw.questions)),
        ("strengths", list(raw.strengths)),
        ("consent", one(raw.consent)),
        ("age", one(raw.age)),
        ("area", one(raw.area)),
        ("agency", one(raw.agency)),
        ("audience", one(raw.audience)),
    ];
    Plain::Object(
        parts
            .into_iter()
            .map(|(key, part)| (key.to_owned(), part))
            .collect(),
    )
}

fn syntax(error: &serde_json::Error, place: PlaceInFile, first: u32) -> Problem {
    let said = error.to_string();
    let reason = said.split(" at line ").next().unwrap_or(&said);
    let line = u32::try_from(error.line()).ok().filter(|line| *line > 0);
    // Where the text just ends, the end of its last line is the place.
    let column = u32::try_from(error.column())
        .ok()
        .map(|column| column.max(1));
    author::not_json(reason).at(PlaceInFile {
        line: line.map(|line| first - 1 + line),
        column: line.and(column),
        ..place
    })
}

/// The first name a message quotes: what the person wrote.
fn named(problem: &Problem) -> Option<&str> {
    let mut quoted = problem.message.split('`').skip(1).step_by(2);
    match problem.code {
        // Its message names the question first.
        "unknown-option" => quoted.nth(1),
        "unknown-key" | "unknown-id" | "unknown-value" => quoted.next(),
        _ => None,
    }
}

/// Where a name stands, when it stands there once: a guess would send a person to the wrong line.
fn position(text: &str, name: &str) -> Option<(u32, u32)> {
    let quoted = format!("\"{name}\"");
    let mut found = text.match_indices(&quoted);
    let (at, _) = found.next()?;
    if found.next().is_some() {
        return None;
    }
    let before = &text[..at];
    let line = before.matches('\n').count() + 1;
    let column = before
        .rsplit('\n')
        .next()
        .unwrap_or_default()
        .chars()
        .count()
        + 1;
    Some((u32::try_from(line).ok()?, u32::try_from(column).ok()?))
}
