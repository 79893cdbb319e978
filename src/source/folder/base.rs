//! The framework a folder builds on: where it lies, whose words it holds, and what was taken over from it.
//! Laying one file over another is `extends`; here the folder to lay upon is found.

use super::{Folder, beside, name_of};
use crate::framework::{Extends, Inherited};
use crate::problem::Problem;
use crate::problem::author;
use crate::source::extends::Base;
use crate::source::{File, FrameworkFile, disk};
use serde_json::Value;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// The other framework as its own file names it.
pub(super) struct Named {
    id: String,
    title: String,
    version: String,
    publisher: String,
}

/// The framework a folder builds on, if its `framework.toml` names one.
pub(super) fn of(path: &Path, problems: &mut Vec<Problem>) -> (Option<Base>, Option<Named>) {
    // What is wrong in this file is told when it is read as a whole.
    let own: File<FrameworkFile> = File::open(&path.join("framework.toml"), &mut Vec::new());
    let text = |value: &Value, at: &str| {
        value
            .pointer(at)
            .and_then(Value::as_str)
            .unwrap_or_default()
            .to_owned()
    };
    let left_out: BTreeSet<String> = own
        .raw()
        .pointer("/leave_out")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(|id| id.as_str().map(str::to_owned))
        .collect();
    let Some(named) = own.raw().get("extends").and_then(Value::as_str) else {
        if !left_out.is_empty() {
            let at = own.place("/leave_out", false);
            problems.push(author::leaves_out_nothing().at(at));
        }
        return (None, None);
    };
    let at = own.place("/extends", false);
    let around = beside(path);
    let Some(found) = [around.join(named), path.join(named)]
        .into_iter()
        .find(|folder| folder.join("framework.toml").is_file())
    else {
        let near = others(&around);
        let known = near.iter().map(String::as_str);
        problems.push(author::unknown_base(named, &disk::shown(&around), known).at(at));
        return (None, None);
    };
    let other: File<FrameworkFile> = File::open(&found.join("framework.toml"), &mut Vec::new());
    let further = text(other.raw(), "/extends");
    if !further.is_empty() {
        problems.push(author::base_extends(named, &further).at(at));
        return (None, None);
    }
    let base = Base {
        document: text(other.raw(), "/source/document"),
        left_out,
        met: BTreeSet::new(),
        path: found.clone(),
    };
    let named = Named {
        id: name_of(&found),
        title: text(other.raw(), "/title"),
        version: text(other.raw(), "/version"),
        publisher: text(other.raw(), "/source/publisher"),
    };
    (Some(base), Some(named))
}

/// Frameworks in a folder, by name.
fn others(folder: &Path) -> Vec<String> {
    disk::listing(folder).map_or_else(
        |_| Vec::new(),
        |listing| {
            let is_framework = |name: &String| {
                let path: PathBuf = folder.join(name);
                path.join("framework.toml").is_file()
            };
            listing.folders.into_iter().filter(is_framework).collect()
        },
    )
}

/// Notes what was taken over, and reports what was left out without ever having been there.
pub(super) fn finish(
    folder: &mut Folder,
    base: Option<Base>,
    named: Option<Named>,
    problems: &mut Vec<Problem>,
) {
    let (Some(base), Some(named)) = (base, named) else {
        return;
    };
    if let Some(file) = &folder.framework {
        let known: Vec<String> = folder.indicators.iter().flat_map(all_ids).collect();
        for (i, id) in left_out(file).iter().enumerate() {
            if !base.met.contains(id) {
                let known = known.iter().map(String::as_str);
                let at = file.place(&format!("/leave_out/{i}"), false);
                problems.push(author::unknown_left_out(id, &named.id, known).at(at));
            }
        }
    }
    folder.extends = Some(Extends {
        id: named.id,
        title: named.title,
        version: named.version,
        document: base.document,
        publisher: named.publisher,
        inherited: inherited(folder),
    });
}

fn left_out(file: &File<FrameworkFile>) -> Vec<String> {
    let list = file.raw().get("leave_out").and_then(Value::as_array);
    list.into_iter()
        .flatten()
        .map(|id| id.as_str().unwrap_or_default().to_owned())
        .collect()
}

fn all_ids<T>(file: &File<T>) -> Vec<String> {
    let Some(tables) = file.raw().as_object() else {
        return Vec::new();
    };
    tables
        .values()
        .filter_map(Value::as_array)
        .flatten()
        .filter_map(|entry| entry.get("id")?.as_str().map(str::to_owned))
        .collect()
}

/// What was taken over unchanged, part by part, as the compiled framework calls the parts.
fn inherited(folder: &Folder) -> Vec<Inherited> {
    let mut parts: Vec<Inherited> = Vec::new();
    let mut take = |part: &str, ids: Vec<String>| {
        if ids.is_empty() {
            return;
        }
        match parts.iter_mut().find(|p| p.part == part) {
            Some(known) => known.ids.extend(ids),
            None => parts.push(Inherited {
                part: part.to_owned(),
                ids,
            }),
        }
    };
    if let Some(file) = &folder.framework {
        for (part, table) in [
            ("levels", "level"),
            ("dimensions", "dimension"),
            ("elements", "element"),
            ("caveats", "caveat"),
            ("moving", "moving"),
            ("principles", "principle"),
            ("advice", "advice"),
            ("disagreement", "disagreement"),
            ("links", "link"),
        ] {
            take(part, taken_over(file, table));
        }
    }
    for file in &folder.indicators {
        take("indicators", taken_over(file, "indicator"));
    }
    let mut one = |part: &str, ids: Option<Vec<String>>| take(part, ids.unwrap_or_default());
    one(
        "strengths",
        folder.strengths.as_ref().map(|f| taken_over(f, "strength")),
    );
    one(
        "questions",
        folder.questions.as_ref().map(|f| taken_over(f, "question")),
    );
    one(
        "rules",
        folder.rules.as_ref().map(|f| taken_over(f, "rule")),
    );
    one(
        "responses",
        folder.responses.as_ref().map(|f| taken_over(f, "response")),
    );
    one(
        "consent",
        folder.consent.as_ref().map(|f| taken_over(f, "local")),
    );
    one(
        "contacts",
        folder.contacts.as_ref().map(|f| taken_over(f, "contact")),
    );
    one(
        "glossary",
        folder.glossary.as_ref().map(|f| taken_over(f, "term")),
    );
    parts
}

fn taken_over<T>(file: &File<T>, table: &str) -> Vec<String> {
    let list = file.raw().get(table).and_then(Value::as_array);
    list.into_iter()
        .flatten()
        .enumerate()
        .filter(|(i, _)| file.was_taken_over(&format!("/{table}/{i}")))
        .filter_map(|(_, entry)| {
            let name = ["id", "number", "route", "level", "term"]
                .iter()
                .find_map(|key| entry.get(*key))?;
            Some(
                name.as_str()
                    .map_or_else(|| name.to_string(), str::to_owned),
            )
        })
        .collect()
}
