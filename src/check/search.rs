//! `search.toml`: that its ids exist and stand once, and that every phrase is written as a search reads it.
//! Whether the phrases are good ones is measured by `tests/search`, not here.

use super::names::{self, Names, Sort};
use super::read;
use super::references::Look;
use crate::problem::author;
use crate::problem::{PlaceInFile, Problem};
use crate::search::{self, Token};
use crate::source::{File, Folder, Near, Said, SearchFile, SharedSearchFile};
use std::collections::BTreeMap;

/// What people say, as far as the files have it.
#[derive(Clone, Debug, Default)]
pub struct Sayings {
    /// What every framework shares.
    pub shared: SharedSearchFile,
    /// The framework's own.
    pub own: SearchFile,
    /// What leads to criteria of the frameworks beside it.
    pub near: Vec<Near>,
}

/// What the files say; `None` without either.
pub(super) fn sayings(folder: &Folder) -> Option<Sayings> {
    if folder.search.is_none() && folder.shared_search.is_none() {
        return None;
    }
    Some(Sayings {
        shared: read(&folder.shared_search).map_or_else(Default::default, |(_, s)| s.clone()),
        own: read(&folder.search).map_or_else(Default::default, |(_, s)| s.clone()),
        near: folder.near(),
    })
}

/// The most words a phrase may have.
const MOST_WORDS: usize = 60;

pub(super) fn check(folder: &Folder, names: &Names, problems: &mut Vec<Problem>) {
    let mut idle = Vec::new();
    if let Some((file, data)) = read(&folder.shared_search) {
        idle.clone_from(&data.words.idle);
        words(file, data, problems);
        said(
            file,
            "topic",
            &data.topic,
            Some(Sort::Topic),
            &idle,
            names,
            problems,
        );
        said(file, "danger", &data.danger, None, &idle, names, problems);
    }
    if let Some((file, data)) = read(&folder.search) {
        let sort = Some(Sort::Indicator);
        said(
            file,
            "indicator",
            &data.indicator,
            sort,
            &idle,
            names,
            problems,
        );
    }
}

fn said<T>(
    file: &File<T>,
    table: &'static str,
    entries: &[Said],
    sort: Option<Sort>,
    idle: &[String],
    names: &Names,
    problems: &mut Vec<Problem>,
) {
    let mut seen: BTreeMap<&str, PlaceInFile> = BTreeMap::new();
    for (i, entry) in entries.iter().enumerate() {
        let place = file.at(&format!("/{table}/{i}/id"));
        match (sort, seen.get(entry.id.as_str())) {
            (_, Some(first)) => {
                problems.push(author::duplicate_id(table, &entry.id, first).at(place));
            }
            (Some(sort), None) => {
                let mut look = Look { names, problems };
                look.name(sort, &entry.id, place.clone());
                seen.insert(&entry.id, place);
            }
            (None, None) => {
                if !names::is_id(&entry.id) {
                    problems.push(author::bad_id(&entry.id).at(place.clone()));
                }
                seen.insert(&entry.id, place);
            }
        }
        phrases(
            file,
            &format!("/{table}/{i}/say"),
            &entry.say,
            idle,
            problems,
        );
    }
}

fn phrases<T>(
    file: &File<T>,
    path: &str,
    list: &[String],
    idle: &[String],
    problems: &mut Vec<Problem>,
) {
    let mut seen: BTreeMap<&str, PlaceInFile> = BTreeMap::new();
    for (n, phrase) in list.iter().enumerate() {
        let place = file.at(&format!("{path}/{n}"));
        let words = search::tokens(phrase);
        let plain = plain(&words);
        if plain != *phrase {
            problems.push(author::phrase_not_plain(phrase, &plain).at(place.clone()));
        } else if words.len() > MOST_WORDS {
            problems.push(author::phrase_too_long(phrase, MOST_WORDS).at(place.clone()));
        } else if words.iter().all(|token| idle.contains(&token.word)) {
            problems.push(author::phrase_says_nothing(phrase).at(place.clone()));
        }
        match seen.get(phrase.as_str()) {
            Some(first) => problems.push(author::phrase_twice(phrase, first).at(place)),
            None => {
                seen.insert(phrase, place);
            }
        }
    }
}

/// A phrase as a search would read it: its words, with a comma where another thought begins.
fn plain(words: &[Token]) -> String {
    let mut text = String::new();
    let mut clause = 0;
    for token in words {
        if !text.is_empty() {
            text.push_str(if token.clause == clause { " " } else { ", " });
        }
        clause = token.clause;
        text.push_str(&token.word);
    }
    text
}

/// Each word, in all its forms, means one thing.
fn words(file: &File<SharedSearchFile>, data: &SharedSearchFile, problems: &mut Vec<Problem>) {
    let words = &data.words;
    // Forms may stand side by side in one list: they say the same of the word.
    let mut seen: BTreeMap<String, (String, &str, PlaceInFile)> = BTreeMap::new();
    let lists = [
        ("deny".to_owned(), &words.deny),
        ("idle".to_owned(), &words.idle),
    ];
    let same = words.same.iter().enumerate();
    let same = same.map(|(i, same)| (format!("same/{i}"), same));
    for (path, list) in lists.into_iter().chain(same) {
        for (n, word) in list.iter().enumerate() {
            let place = file.at(&format!("/words/{path}/{n}"));
            if !is_one(word, &place, problems) {
                continue;
            }
            let stem = search::stem(word);
            match seen.get(&stem) {
                Some((list, other, first)) if *list != path || other == word => {
                    problems.push(author::word_twice(word, first).at(place));
                }
                Some(_) => {}
                None => {
                    seen.insert(stem, (path.clone(), word, place));
                }
            }
        }
    }
    // A weak word may go by another's name, but one that says nothing cannot say little.
    let mut weak: BTreeMap<&str, PlaceInFile> = BTreeMap::new();
    for (n, word) in words.weak.iter().enumerate() {
        let place = file.at(&format!("/words/weak/{n}"));
        if !is_one(word, &place, problems) {
            continue;
        }
        let told = seen.get(&search::stem(word));
        let told = told.filter(|(list, ..)| !list.starts_with("same"));
        let first = told.map(|(.., first)| first).or(weak.get(word.as_str()));
        match first {
            Some(first) => problems.push(author::word_twice(word, first).at(place)),
            None => {
                weak.insert(word, place);
            }
        }
    }
    for (list, called) in [(&words.calm, "calm"), (&words.none, "none")] {
        let path = format!("/words/{called}");
        phrases(file, &path, list, &[], problems);
    }
}

/// Whether it is a single word, written as a search reads it.
fn is_one(word: &str, place: &PlaceInFile, problems: &mut Vec<Problem>) -> bool {
    let letter = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit();
    let is_one = !word.is_empty() && word.bytes().all(letter);
    if !is_one {
        let right = plain(&search::tokens(word));
        problems.push(author::phrase_not_plain(word, &right).at(place.clone()));
    }
    is_one
}
