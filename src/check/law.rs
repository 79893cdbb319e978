//! The shared `law.toml`: ids that stand once, and dates that are dates.
//! Its form, unknown routes among it, was looked at when it was read.

use super::{dates, names, wording};
use crate::problem::{PlaceInFile, Problem, author};
use crate::source::{File, LawFile};

pub(super) fn check(file: &File<LawFile>, problems: &mut Vec<Problem>) {
    wording::empty(file, problems);
    for (table, called) in [("/law", "law"), ("/transition", "transition")] {
        ids(file, table, called, problems);
    }
    let laws = file.data.iter().flat_map(|data| &data.law).enumerate();
    for (i, law) in laws.filter(|(_, law)| !dates::is_date(&law.checked)) {
        let place = file.at(&format!("/law/{i}/checked"));
        problems.push(author::bad_date("checked", &law.checked).at(place));
    }
}

fn ids(file: &File<LawFile>, table: &str, called: &str, problems: &mut Vec<Problem>) {
    let mut seen: Vec<(&str, PlaceInFile)> = Vec::new();
    for (i, entry) in names::entries(file.raw(), table) {
        let Some(id) = entry.get("id").and_then(|id| id.as_str()) else {
            continue;
        };
        let place = file.place(&format!("{table}/{i}/id"), false);
        if !names::is_id(id) {
            problems.push(author::bad_id(id).at(place.clone()));
        }
        match seen.iter().find(|(other, _)| *other == id) {
            Some((_, first)) => {
                problems.push(author::duplicate_id(called, id, first).at(place));
            }
            None => seen.push((id, place)),
        }
    }
}
