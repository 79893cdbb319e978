//! Compiled files: a framework as JSON whole, and for browsers without words beside each reader's words.
//! The same framework always gives the same bytes; nothing with errors comes here.

use super::Refused;
use crate::bundle;
use crate::check::Sayings;
use crate::framework::{Audience, Framework};
use crate::problem::{PlaceInFile, Problem, author};
use serde::Serialize;
use std::path::Path;

/// One compiled file.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Compiled {
    pub file: String,
    pub framework: String,
    /// The reader whose words it holds; `None`: every reader's, or none.
    pub audience: Option<Audience>,
    pub bytes: usize,
    pub hash: String,
    #[serde(skip)]
    pub text: String,
}

/// The files of these frameworks.
///
/// # Errors
/// Two frameworks with the same id.
pub fn files(frameworks: &[Framework]) -> Result<Vec<Compiled>, Refused> {
    let mut problems: Vec<Problem> = Vec::new();
    for (i, framework) in frameworks.iter().enumerate() {
        if frameworks[..i].iter().any(|f| f.id == framework.id) {
            problems.push(author::same_framework(&framework.id).at(PlaceInFile::default()));
        }
    }
    if !problems.is_empty() {
        return Err(Refused::Call(problems));
    }
    Ok(frameworks.iter().flat_map(of).collect())
}

fn of(framework: &Framework) -> Vec<Compiled> {
    let file = |name: String, audience: Option<Audience>, text: String| Compiled {
        file: name,
        framework: framework.id.clone(),
        audience,
        bytes: text.len(),
        hash: framework.hash.clone(),
        text,
    };
    let mut files = vec![file(
        format!("{}.json", framework.id),
        None,
        bundle::to_json(framework),
    )];
    files.push(file(
        format!("{}.core.json", framework.id),
        None,
        bundle::core(framework),
    ));
    for audience in Audience::ALL {
        let name = format!("{}.{}.json", framework.id, word(audience));
        files.push(file(
            name,
            Some(audience),
            bundle::words(framework, audience),
        ));
    }
    for agency in &framework.agencies {
        let name = format!("{}.agency.{}.json", framework.id, agency.id);
        files.push(file(name, None, bundle::agency(framework, agency)));
    }
    files
}

/// The search words of a framework: a file that is fetched only when somebody searches.
#[must_use]
pub fn search(framework: &Framework, sayings: &Sayings) -> Compiled {
    let text = super::search::to_json(&super::search::compile(framework, sayings));
    Compiled {
        file: format!("{}.search.json", framework.id),
        framework: framework.id.clone(),
        audience: None,
        bytes: text.len(),
        hash: framework.hash.clone(),
        text,
    }
}

/// Writes the files into a folder, which is made where it is missing.
///
/// # Errors
/// The first file that cannot be written.
pub fn write(files: &[Compiled], folder: &Path) -> Result<(), Refused> {
    let files = files.iter().map(|f| (f.file.as_str(), f.text.as_str()));
    super::folder::write(folder, files)
}

/// A reader's name as it stands in file names.
fn word(audience: Audience) -> &'static str {
    match audience {
        Audience::Family => "family",
        Audience::YoungPerson => "young-person",
        Audience::Volunteer => "volunteer",
        Audience::Practitioner => "practitioner",
    }
}
