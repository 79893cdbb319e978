//! From the authoring files to a framework, or to every problem in them at once.
//! Nothing here words a message; all wording stands in `problem::author`.

mod assemble;
mod cells;
mod contacts;
mod dates;
mod document;
mod easy_read;
mod editor;
mod hours;
mod law;
mod names;
mod pools;
mod reading_age;
mod references;
mod rules;
mod search;
mod structure;
mod translation;
mod wording;

use crate::framework::Framework;
use crate::problem::author;
use crate::problem::{Problem, Severity};
use crate::source::{Example, File, Folder, disk};
pub(crate) use names::is_id;

pub use easy_read::EasyRead;
use names::Names;
pub use search::Sayings;
use serde::Serialize;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
pub use translation::Translation;

/// What a folder came to.
#[derive(Clone, Debug, Default)]
pub struct Checked {
    /// Only when there are no errors.
    pub framework: Option<Framework>,
    /// Errors and warnings, in the order of files and lines.
    pub problems: Vec<Problem>,
    /// The framework's own worked examples.
    pub examples: Vec<Example>,
    /// What people say, where somebody wrote it down.
    pub search: Option<Sayings>,
    /// Easy words, where somebody wrote them.
    pub easy_read: Option<EasyRead>,
    /// The framework's words in other languages.
    pub translations: Vec<Translation>,
}

/// Checks one framework's folder. `today` is an ISO date: what is past by then is warned of.
#[must_use]
pub fn folder(path: &Path, today: &str) -> Checked {
    let mut problems = Vec::new();
    let Some(folder) = Folder::read(path, &mut problems) else {
        return Checked {
            problems,
            ..Checked::default()
        };
    };
    let names = Names::of(&folder, &mut problems);
    references::check(&folder, &names, &mut problems);
    structure::check(&folder, &names, &mut problems);
    cells::check(&folder, &mut problems);
    contacts::check(&folder, &mut problems);
    dates::check(&folder, today, &mut problems);
    document::check(&folder, &mut problems);
    empty_words(&folder, &mut problems);
    wording::check(&folder, &mut problems);
    pools::check(&folder, &mut problems);
    search::check(&folder, &names, &mut problems);
    easy_read::check(&folder, &names, &mut problems);
    if let Some(file) = &folder.law {
        law::check(file, &mut problems);
    }
    rules::check(&folder, &names, &mut problems);
    editor::check(&folder, &mut problems);
    if !names::is_id(&folder.id) {
        problems.push(author::bad_id(&folder.id).at(disk::whole(&folder.path)));
    }

    let framework = assemble::assemble(&folder);
    let mut translations = Vec::new();
    if let Some(framework) = &framework {
        translations = translation::check(&folder, framework, &mut problems);
        rules::check_whole(&folder, framework, &mut problems);
    }
    sort(&mut problems);
    let good = !problems.iter().any(|p| p.severity == Severity::Error);
    let mut framework = framework.filter(|_| good);
    if let Some(framework) = &mut framework {
        framework.hash = crate::bundle::hash(framework);
    }
    Checked {
        framework,
        problems,
        examples: examples(&folder),
        search: search::sayings(&folder),
        easy_read: easy_read::of(&folder),
        translations,
    }
}

/// How many words texts that are read together have, and the school grade that can read them:
/// the measure that framework files are checked with, for words that stand elsewhere.
#[must_use]
pub fn reading_grade<'a>(texts: impl IntoIterator<Item = &'a str>) -> (usize, f64) {
    let mut pool = reading_age::Measure::default();
    texts.into_iter().for_each(|text| pool.add(text));
    (pool.words, pool.grade())
}

/// The frameworks' folders: each DIR is a folder with one framework, or with many.
///
/// # Errors
/// Folders that are missing or hold no framework, all of them.
pub fn find(dirs: &[PathBuf]) -> Result<Vec<PathBuf>, Vec<Problem>> {
    let mut found: Vec<PathBuf> = Vec::new();
    let mut problems = Vec::new();
    for dir in dirs {
        let listing = match disk::folder(dir) {
            Ok(listing) => listing,
            Err(problem) => {
                problems.push(problem);
                continue;
            }
        };
        // A framework whose main file is missing is still one: its other files say so.
        let is_framework = listing.files.iter().any(|f| f == "framework.toml")
            || listing.folders.iter().any(|f| f == "indicators");
        let folders = if is_framework {
            vec![dir.clone()]
        } else {
            let inside = listing.folders.iter().map(|name| dir.join(name));
            inside.filter(|path| may_be_framework(path)).collect()
        };
        if folders.is_empty() {
            problems.push(author::empty_folder(&disk::shown(dir)).at(disk::whole(dir)));
            continue;
        }
        for folder in folders {
            if !found.contains(&folder) {
                found.push(folder);
            }
        }
    }
    if problems.is_empty() {
        Ok(found)
    } else {
        Err(problems)
    }
}

/// A folder among frameworks that holds files, but neither a `.toml` nor `indicators`, is something
/// else, such as the schemas. An empty one is told.
fn may_be_framework(path: &Path) -> bool {
    let Ok(listing) = disk::folder(path) else {
        return true;
    };
    listing.files.is_empty()
        || listing.files.iter().any(|name| name.ends_with(".toml"))
        || listing.folders.iter().any(|name| name == "indicators")
}

/// A file that could be read, with what stands in it.
fn read<T>(file: &Option<File<T>>) -> Option<(&File<T>, &T)> {
    let file = file.as_ref()?;
    Some((file, file.data.as_ref()?))
}

/// A value of a fixed list as files name it.
fn word<T: Serialize>(value: &T) -> String {
    serde_json::to_value(value)
        .ok()
        .and_then(|value| value.as_str().map(str::to_owned))
        .unwrap_or_default()
}

fn empty_words(folder: &Folder, problems: &mut Vec<Problem>) {
    fn one<T>(file: &Option<File<T>>, problems: &mut Vec<Problem>) {
        if let Some(file) = file {
            wording::empty(file, problems);
        }
    }
    one(&folder.framework, problems);
    for file in &folder.indicators {
        wording::empty(file, problems);
    }
    one(&folder.strengths, problems);
    one(&folder.questions, problems);
    one(&folder.rules, problems);
    one(&folder.responses, problems);
    one(&folder.consent, problems);
    one(&folder.contacts, problems);
    one(&folder.glossary, problems);
    one(&folder.examples, problems);
    one(&folder.topics, problems);
    one(&folder.national, problems);
    one(&folder.agencies, problems);
    one(&folder.editor, problems);
    one(&folder.search, problems);
    one(&folder.shared_search, problems);
    one(&folder.easy_read, problems);
    one(&folder.shared_easy_read, problems);
}

fn examples(folder: &Folder) -> Vec<Example> {
    let Some((file, data)) = read(&folder.examples) else {
        return Vec::new();
    };
    let place = |i: usize| file.at(&format!("/example/{i}"));
    data.example
        .iter()
        .enumerate()
        .map(|(i, example)| Example {
            place: place(i),
            ..example.clone()
        })
        .collect()
}

/// By file and line; the same thing is said once.
fn sort(problems: &mut Vec<Problem>) {
    let key = |p: &Problem| (p.place.file.clone(), p.place.line, p.place.column);
    problems.sort_by_key(key);
    let mut said: BTreeSet<String> = BTreeSet::new();
    // Place and all: the same words about another line are another problem.
    problems.retain(|problem| said.insert(format!("{problem:?}")));
}
