//! Plain wording: that it is there, says more than the criterion, and differs from every other's.
//! How hard it is to read is measured in `reading_age`.

use super::structure;
use crate::framework::{Audience, Words};
use crate::problem::author;
use crate::problem::{PlaceInFile, Problem};
use crate::source::{File, Folder};
use serde_json::Value;
use std::collections::BTreeMap;

pub(super) fn check(folder: &Folder, problems: &mut Vec<Problem>) {
    let mut all: Vec<Worded> = structure::indicators(folder)
        .map(|(file, _, i, indicator)| Worded {
            id: &indicator.id,
            criterion: &indicator.criterion,
            words: indicator.plain.compiled(),
            place: file.at(&format!("/indicator/{i}/plain")),
            is_strength: false,
        })
        .collect();
    if let Some((file, data)) = super::read(&folder.strengths) {
        all.extend(
            data.strength
                .iter()
                .enumerate()
                .map(|(i, strength)| Worded {
                    id: &strength.id,
                    criterion: &strength.criterion,
                    words: strength.plain.compiled(),
                    place: file.at(&format!("/strength/{i}/plain")),
                    is_strength: true,
                }),
        );
    }
    criteria(&all, problems);
    others(&all, problems);
    strengths(&all, problems);
}

/// A criterion with its plain wording.
struct Worded<'a> {
    id: &'a str,
    criterion: &'a str,
    words: Words,
    place: PlaceInFile,
    is_strength: bool,
}

/// What a text says, whatever its capitals, stops and spaces.
pub(super) fn bare(text: &str) -> String {
    let words: Vec<String> = text
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect();
    words.join(" ")
}

fn criteria(all: &[Worded], problems: &mut Vec<Problem>) {
    for one in all {
        let criterion = bare(one.criterion);
        let readers: Vec<&str> = Audience::ALL
            .into_iter()
            .filter(|reader| {
                bare(one.words.for_reader(*reader)) == criterion && !criterion.is_empty()
            })
            .map(called)
            .collect();
        if !readers.is_empty() {
            problems.push(author::plain_is_criterion(&and(&readers)).at(one.place.clone()));
        }
    }
}

fn others(all: &[Worded], problems: &mut Vec<Problem>) {
    let mut first: BTreeMap<(Audience, String), usize> = BTreeMap::new();
    for (i, one) in all.iter().enumerate() {
        // Readers by the earlier criterion whose wording they share.
        let mut shared: BTreeMap<usize, Vec<&str>> = BTreeMap::new();
        for reader in Audience::ALL {
            let text = bare(one.words.for_reader(reader));
            if text.is_empty() {
                continue;
            }
            match first.get(&(reader, text.clone())) {
                Some(other) => shared.entry(*other).or_default().push(called(reader)),
                None => {
                    first.insert((reader, text), i);
                }
            }
        }
        for (other, readers) in shared {
            let Some(other) = all.get(other) else {
                continue;
            };
            let mistake = author::same_wording(&and(&readers), other.id, &other.place);
            problems.push(mistake.at(one.place.clone()));
        }
    }
}

/// What the document lists as going well is never a worry too.
fn strengths(all: &[Worded], problems: &mut Vec<Problem>) {
    for strength in all.iter().filter(|one| one.is_strength) {
        let criterion = bare(strength.criterion);
        for concern in all
            .iter()
            .filter(|one| !one.is_strength && bare(one.criterion) == criterion)
        {
            problems.push(author::strength_as_concern(strength.id).at(concern.place.clone()));
        }
    }
}

/// A reader as a message names them.
pub(super) fn called(reader: Audience) -> &'static str {
    match reader {
        Audience::Family => "families",
        Audience::YoungPerson => "young people",
        Audience::Volunteer => "volunteers",
        Audience::Practitioner => "practitioners",
    }
}

fn and(readers: &[&str]) -> String {
    match readers {
        [rest @ .., before, last] if !rest.is_empty() => {
            format!("{}, {before} and {last}", rest.join(", "))
        }
        [before, last] => format!("{before} and {last}"),
        readers => readers.concat(),
    }
}

/// Texts with nothing in them, wherever they stand.
pub(super) fn empty<T>(file: &File<T>, problems: &mut Vec<Problem>) {
    // Half a line may look like an empty text.
    if !file.readable {
        return;
    }
    walk(file.raw(), &mut String::new(), "", &mut |path, key| {
        problems.push(author::empty_words(key).at(file.place(path, false)));
    });
}

fn walk(value: &Value, path: &mut String, key: &str, found: &mut impl FnMut(&str, &str)) {
    let length = path.len();
    match value {
        Value::String(text) if text.trim().is_empty() => found(path, key),
        Value::Array(list) => {
            for (i, entry) in list.iter().enumerate() {
                path.push_str(&format!("/{i}"));
                walk(entry, path, key, found);
                path.truncate(length);
            }
        }
        Value::Object(table) => {
            for (key, entry) in table {
                path.push_str(&format!("/{}", key.replace('~', "~0").replace('/', "~1")));
                walk(entry, path, key, found);
                path.truncate(length);
            }
        }
        _ => {}
    }
}
