//! A framework to start from: small, complete, about no real place, in files full of remarks.
//! Its words stand in `starter/*` as the files they become; nothing here words one.

use super::{Refused, folder, schema};
use crate::problem::author::{self, Mistake};
use crate::problem::{PlaceInFile, Problem};
use crate::source::{beside, disk, name_of};
use crate::{check, problem::Severity};
use jiff::ToSpan;
use jiff::civil::Date;
use serde::Serialize;
use std::fs;
use std::path::Path;

macro_rules! files {
    ($folder:literal: $($name:literal),+ $(,)?) => {
        &[$(($name, include_str!(concat!("starter/", $folder, "/", $name)))),+]
    };
}

/// A framework of its own.
const FULL: &[(&str, &str)] = files!("full":
    "framework.toml",
    "indicators/2.toml",
    "indicators/3.toml",
    "indicators/4.toml",
    "strengths.toml",
    "questions.toml",
    "rules.toml",
    "responses.toml",
    "consent.toml",
    "contacts.toml",
    "glossary.toml",
    "examples.toml",
);
/// One that states only what differs from another.
const OVER: &[(&str, &str)] = files!("over": "framework.toml", "examples.toml");
/// What every framework needs beside its folder, and what is of use there.
const SHARED: &[(&str, &str, bool)] = &[
    (
        "topics.toml",
        include_str!("../../frameworks/topics.toml"),
        true,
    ),
    (
        "national.toml",
        include_str!("../../frameworks/national.toml"),
        true,
    ),
    (
        "agencies.toml",
        include_str!("../../frameworks/agencies.toml"),
        false,
    ),
    ("law.toml", include_str!("../../frameworks/law.toml"), false),
    (
        "editor.toml",
        include_str!("../../frameworks/editor.toml"),
        false,
    ),
];

/// The dates in the starter's files: today, in half a year, in a year.
const TODAY: &str = "2000-01-01";
const REVIEW: &str = "2000-07-01";
const GRACE: &str = "2001-01-01";
/// The framework it builds on, as the starter's file names it.
const BASE: &str = "another-framework";

/// What was written.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Written {
    /// The folder's name, by which the framework is called.
    pub id: String,
    /// The framework it builds on.
    pub extends: Option<String>,
    /// The framework's own files.
    pub files: Vec<String>,
    /// Files beside the folder that were missing.
    pub shared: Vec<String>,
}

/// Writes a starter into a folder that holds nothing yet, and beside it whatever shared file is missing.
/// `today` is an ISO date.
///
/// # Errors
/// A folder that holds something, a name that is no id, a framework to build on that is not there or has
/// errors, a file that cannot be written.
pub fn write(dir: &Path, extends: Option<&str>, today: &str) -> Result<Written, Refused> {
    let refused = |mistake: Mistake| Refused::Call(vec![mistake.at(PlaceInFile::default())]);
    let id = name_of(dir);
    if !check::is_id(&id) {
        return Err(refused(author::bad_id(&id)));
    }
    if holds_something(dir) {
        return Err(refused(author::not_empty(&disk::shown(dir))));
    }
    let around = beside(dir);
    if let Some(base) = extends {
        builds_on(base, &around, today)?;
    }
    let files = if extends.is_some() { OVER } else { FULL };
    let dates = dates(today);
    let mut written = Written {
        id,
        extends: extends.map(str::to_owned),
        files: Vec::new(),
        shared: Vec::new(),
    };
    for (name, text) in files {
        let mut text = (*text).to_owned();
        for (from, to) in &dates {
            text = text.replace(from, to);
        }
        text = text.replace(BASE, extends.unwrap_or(BASE));
        written.files.push(put(&dir.join(name), &text)?);
    }
    if extends.is_none() {
        written.shared = shared(&around)?;
    }
    Ok(written)
}

/// A framework to build on lies beside, is free of errors, and builds on no other.
fn builds_on(base: &str, around: &Path, today: &str) -> Result<(), Refused> {
    let refused = |mistake: Mistake| Refused::Call(vec![mistake.at(PlaceInFile::default())]);
    let path = around.join(base);
    if !check::is_id(base) || !path.join("framework.toml").is_file() {
        let listing = disk::listing(around).unwrap_or_default();
        let known = listing.folders.iter().map(String::as_str);
        let known = known.filter(|name| around.join(name).join("framework.toml").is_file());
        let here = Path::new(".");
        let looked_at = if around.as_os_str().is_empty() {
            here
        } else {
            around
        };
        let mistake = author::unknown_base(base, &disk::shown(looked_at), known);
        return Err(refused(mistake));
    }
    let checked = check::folder(&path, today);
    let Some(framework) = checked.framework else {
        let errors = checked.problems.into_iter();
        let errors: Vec<Problem> = errors.filter(|p| p.severity == Severity::Error).collect();
        return Err(Refused::Errors(errors));
    };
    match framework.extends {
        Some(further) => Err(refused(author::base_extends(base, &further.id))),
        None => Ok(()),
    }
}

/// Shared files that are missing. Where the topics are there, whoever keeps them chose what else is.
fn shared(around: &Path) -> Result<Vec<String>, Refused> {
    let fresh = !around.join("topics.toml").exists();
    let mut written = Vec::new();
    for (name, text, needed) in SHARED {
        let path = around.join(name);
        if (*needed || fresh) && !path.exists() {
            written.push(put(&path, text)?);
        }
    }
    if !around.join("schema").exists() {
        for one in schema::all() {
            let path = around.join("schema").join(one.file_name());
            written.push(put(&path, &one.text())?);
        }
    }
    Ok(written)
}

fn holds_something(dir: &Path) -> bool {
    match fs::read_dir(dir) {
        Ok(mut entries) => entries.next().is_some(),
        // A file of that name is something too.
        Err(_) => dir.symlink_metadata().is_ok(),
    }
}

/// What each date in the starter becomes.
fn dates(today: &str) -> [(&'static str, String); 3] {
    let after = |months: i32| {
        let date: Result<Date, _> = today.parse();
        let later = date.and_then(|date| date.checked_add(months.months()));
        later.map_or_else(|_| today.to_owned(), |date| date.to_string())
    };
    [(REVIEW, after(6)), (GRACE, after(12)), (TODAY, after(0))]
}

/// Writes one file, and gives its path as a person reads it.
fn put(path: &Path, text: &str) -> Result<String, Refused> {
    folder::put(path, text)?;
    Ok(disk::shown(path))
}
