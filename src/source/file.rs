//! One authoring file: its tree, what could be read of it, and the place of everything in it.
//! A table with something wrong in it is left out, so that the rest of the file is still checked.

use super::disk;
use super::extends::Base;
use super::shape::{self, Finding};
use super::tree::Tree;
use crate::problem::author;
use crate::problem::{PlaceInFile, Problem};
use schemars::JsonSchema;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// One file of a framework.
#[derive(Clone, Debug)]
pub struct File<T> {
    /// Its path as a person wrote it.
    pub name: String,
    /// What stands in it; `None` when it cannot be read at all.
    pub data: Option<T>,
    /// Nothing was left out of `data`.
    pub whole: bool,
    /// Its form is good: no name in it was overlooked.
    pub readable: bool,
    tree: Tree,
    /// Original positions of what is in `data`, for tables something was left out of.
    kept: BTreeMap<String, Vec<usize>>,
}

impl<T: DeserializeOwned + JsonSchema> File<T> {
    /// Reads a file; whatever is wrong with it goes to `problems`.
    pub(crate) fn read(path: &Path, problems: &mut Vec<Problem>) -> File<T> {
        let mut file = File::open(path, problems);
        file.shape(problems);
        file
    }

    /// Reads a file that is laid over another framework's file of the same name.
    pub(crate) fn read_over(
        path: &Path,
        other: &Path,
        base: &mut Base,
        problems: &mut Vec<Problem>,
    ) -> File<T> {
        let own: File<T> = if path.symlink_metadata().is_ok() {
            File::open(path, problems)
        } else {
            // Nothing of its own: every place is in the other file.
            File {
                readable: true,
                ..File::empty(disk::shown(other))
            }
        };
        let other: File<T> = File::open(other, problems);
        let mut file = File {
            readable: own.readable && other.readable,
            tree: base.lay(own.tree, other.tree, other.name),
            ..File::empty(own.name)
        };
        file.shape(problems);
        file
    }

    fn empty(name: String) -> File<T> {
        File {
            name,
            data: None,
            whole: false,
            readable: false,
            tree: Tree::default(),
            kept: BTreeMap::new(),
        }
    }

    /// Reads a file's text; whether it has the right keys is not looked at yet.
    pub(crate) fn open(path: &Path, problems: &mut Vec<Problem>) -> File<T> {
        let mut file = File::empty(disk::shown(path));
        let text = match disk::text(path) {
            Ok(text) => text,
            Err(problem) => {
                problems.push(problem);
                return file;
            }
        };
        let (tree, errors) = Tree::parse(text);
        file.tree = tree;
        if errors.is_empty() {
            file.readable = true;
            return file;
        }
        for error in errors {
            let mistake = if error.reason.contains("duplicate key") {
                author::given_twice(&error.found)
            } else {
                author::syntax(&error.reason, &error.text)
            };
            problems.push(mistake.at(PlaceInFile {
                file: Some(file.name.clone()),
                line: Some(error.line),
                column: Some(error.column),
                item: None,
            }));
        }
        file
    }

    /// Takes over what has the right keys, and reports the rest.
    fn shape(&mut self, problems: &mut Vec<Problem>) {
        if !self.readable {
            return;
        }
        let mut value = self.tree.value.clone();
        let mut dropped: BTreeMap<String, BTreeSet<usize>> = BTreeMap::new();
        let mut lost = false;
        let mut new = Vec::new();
        let findings = shape::check::<T>(&self.tree);
        for finding in &findings {
            let place = self.place(&finding.path, finding.is_key);
            if !is_mistyped(finding, &findings) {
                new.push(finding.mistake.clone().at(place));
            }
            if finding.is_key {
                remove(&mut value, &finding.path);
                continue;
            }
            match entry_of(&finding.path) {
                Some((table, position)) => {
                    dropped
                        .entry(table.to_owned())
                        .or_default()
                        .insert(position);
                }
                None => lost = true,
            }
        }
        self.whole = dropped.is_empty() && !lost;
        new.sort_by_key(|p| (p.place.line, p.place.column));
        problems.append(&mut new);
        for (table, positions) in dropped {
            let Some(list) = value.get_mut(&table).and_then(Value::as_array_mut) else {
                continue;
            };
            let all = std::mem::take(list);
            let mut kept = Vec::new();
            for (i, entry) in all.into_iter().enumerate() {
                if !positions.contains(&i) {
                    kept.push(i);
                    list.push(entry);
                }
            }
            self.kept.insert(table, kept);
        }
        if lost {
            return;
        }
        match serde_json::from_value(value) {
            Ok(data) => self.data = Some(data),
            Err(_) => {
                self.whole = false;
                problems.push(author::wrong_shape().at(self.place("", false)));
            }
        }
    }
}

impl<T> File<T> {
    /// The place of something in `data`, by its path there: `/rule/3/when`.
    #[must_use]
    pub fn at(&self, path: &str) -> PlaceInFile {
        let Some((table, position)) = entry_of(path) else {
            return self.place(path, false);
        };
        match self.kept.get(table).and_then(|kept| kept.get(position)) {
            Some(original) => {
                let rest = path
                    .splitn(4, '/')
                    .nth(3)
                    .map_or_else(String::new, |r| format!("/{r}"));
                self.place(&format!("/{table}/{original}{rest}"), false)
            }
            None => self.place(path, false),
        }
    }

    /// The file as a whole, by its first line.
    #[must_use]
    pub fn itself(&self) -> PlaceInFile {
        PlaceInFile {
            file: Some(self.name.clone()),
            line: Some(1),
            ..PlaceInFile::default()
        }
    }

    /// Whether something in the file as written was taken over from another framework.
    #[must_use]
    pub fn was_taken_over(&self, path: &str) -> bool {
        self.tree.is_taken_over(path)
    }

    /// The file exactly as written, as plain values.
    #[must_use]
    pub fn raw(&self) -> &Value {
        &self.tree.value
    }

    /// The place of something in the file as written, or of a key.
    pub(crate) fn place(&self, path: &str, is_key: bool) -> PlaceInFile {
        let (other, at) = self.tree.found(path, is_key);
        PlaceInFile {
            file: Some(other.map_or_else(|| self.name.clone(), str::to_owned)),
            line: at.map(|(line, _)| line),
            column: at.map(|(_, column)| column),
            item: self.item(path),
        }
    }

    /// What a person calls the table a path leads into: ``indicator `neet` ``.
    fn item(&self, path: &str) -> Option<String> {
        let mut steps = path.splitn(5, '/').skip(1);
        let (first, second) = (steps.next()?, steps.next()?);
        let (what, start) = match (first, second) {
            ("ages", "band") => ("age band", format!("/ages/band/{}", steps.next()?)),
            (table, position) if position.parse::<usize>().is_ok() => {
                (called(table), format!("/{table}/{position}"))
            }
            _ => return None,
        };
        let entry = self.tree.value.pointer(&start)?;
        let identity = ["id", "term", "route", "number", "date", "level", "name"]
            .iter()
            .find_map(|key| entry.get(*key))?;
        let name = identity
            .as_str()
            .map_or_else(|| identity.to_string(), str::to_owned);
        Some(format!("{what} `{name}`"))
    }
}

/// What a person calls an entry of a table.
fn called(table: &str) -> &str {
    match table {
        "bank_holiday" => "bank holiday",
        "local" => "consent at level",
        "printed" => "printed count of level",
        "without_consent" => "enquiries without consent",
        other => other,
    }
}

/// The list and the position in it that a path leads into.
fn entry_of(path: &str) -> Option<(&str, usize)> {
    let mut steps = path.splitn(4, '/').skip(1);
    let table = steps.next()?;
    Some((table, steps.next()?.parse().ok()?))
}

/// A missing key that stands there mistyped: one slip, told once.
fn is_mistyped(missing: &Finding, findings: &[Finding]) -> bool {
    !missing.is_key
        && missing.key.is_some()
        && findings.iter().any(|other| {
            other.is_key
                && other.key == missing.key
                && other
                    .path
                    .rsplit_once('/')
                    .is_some_and(|(table, _)| table == missing.path)
        })
}

fn remove(value: &mut Value, path: &str) {
    let Some((table, key)) = path.rsplit_once('/') else {
        return;
    };
    if let Some(table) = value.pointer_mut(table).and_then(Value::as_object_mut) {
        table.remove(&super::tree::unescape(key));
    }
}
