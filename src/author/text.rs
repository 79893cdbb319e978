//! Files a person names in a call: opened with care, never read further than they may be long.
//! What stands in them is for others.

use super::Refused;
use crate::problem::author::{self, Mistake};
use crate::problem::{PlaceInFile, Problem};
use std::fs::File;
use std::io::{ErrorKind, Read};

/// The name that stands for standard input.
pub const STANDARD_INPUT: &str = "-";

/// What a file is called in messages.
#[must_use]
pub fn name(path: &str) -> &str {
    if path == STANDARD_INPUT {
        "standard input"
    } else {
        path
    }
}

/// The text of a file, or of standard input.
///
/// # Errors
/// A file that is not there, cannot be read, is longer than so many megabytes or is not UTF-8.
pub fn read(path: &str, most_megabytes: u64) -> Result<String, Refused> {
    let place = || PlaceInFile {
        file: Some(name(path).to_owned()),
        ..PlaceInFile::default()
    };
    let refused = |mistake: Mistake| Refused::Call(vec![mistake.at(place())]);
    let unreadable = |error: std::io::Error| match error.kind() {
        ErrorKind::NotFound => {
            Refused::Call(vec![author::no_such_file(path).at(PlaceInFile::default())])
        }
        kind => refused(author::cannot_read(name(path), &kind.to_string())),
    };

    let most = most_megabytes * 1_000_000;
    let mut bytes = Vec::new();
    if path == STANDARD_INPUT {
        std::io::stdin()
            .lock()
            .take(most + 1)
            .read_to_end(&mut bytes)
            .map_err(unreadable)?;
    } else {
        let file = File::open(path).map_err(unreadable)?;
        file.take(most + 1)
            .read_to_end(&mut bytes)
            .map_err(unreadable)?;
    }
    if bytes.len() as u64 > most {
        return Err(refused(author::larger_than(name(path), most_megabytes)));
    }
    String::from_utf8(bytes).map_err(|error| {
        let good = error.utf8_error().valid_up_to();
        let line = error.as_bytes()[..good]
            .iter()
            .filter(|b| **b == b'\n')
            .count()
            + 1;
        let place = PlaceInFile {
            line: u32::try_from(line).ok(),
            ..place()
        };
        let problem: Problem = author::invalid_text().at(place);
        Refused::Errors(vec![problem])
    })
}
