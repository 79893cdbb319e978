//! Compiled files: a framework as JSON whole, and for browsers without words beside each reader's words.
//! The same framework always gives the same bytes; nothing with errors comes here.

use super::Refused;
use crate::bundle;
use crate::check::{Checked, Translation};
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

/// The files of these frameworks; what has errors has none.
///
/// # Errors
/// Two frameworks with the same id.
pub fn files(checked: &[Checked]) -> Result<Vec<Compiled>, Refused> {
    let frameworks: Vec<&Framework> = checked
        .iter()
        .filter_map(|c| c.framework.as_ref())
        .collect();
    let mut problems: Vec<Problem> = Vec::new();
    for (i, framework) in frameworks.iter().enumerate() {
        if frameworks[..i].iter().any(|f| f.id == framework.id) {
            problems.push(author::same_framework(&framework.id).at(PlaceInFile::default()));
        }
    }
    if !problems.is_empty() {
        return Err(Refused::Call(problems));
    }
    let mut files: Vec<Compiled> = checked.iter().flat_map(of).collect();
    files.extend(checked.iter().filter_map(search));
    Ok(files)
}

fn file(framework: &Framework, name: &str, audience: Option<Audience>, text: String) -> Compiled {
    Compiled {
        file: format!("{}{name}.json", framework.id),
        framework: framework.id.clone(),
        audience,
        bytes: text.len(),
        hash: framework.hash.clone(),
        text,
    }
}

fn of(checked: &Checked) -> Vec<Compiled> {
    let Some(framework) = &checked.framework else {
        return Vec::new();
    };
    let languages: Vec<&str> = checked
        .translations
        .iter()
        .map(|t| t.language.as_str())
        .collect();
    let easy_read = checked.easy_read.is_some();
    let core = bundle::core(framework, &languages, easy_read);
    let mut files = vec![
        file(framework, "", None, bundle::to_json(framework)),
        file(framework, ".core", None, core),
    ];
    for audience in Audience::ALL {
        let name = format!(".{}", word(audience));
        let text = bundle::words(framework, audience);
        files.push(file(framework, &name, Some(audience), text));
    }
    for agency in &framework.agencies {
        let name = format!(".agency.{}", agency.id);
        files.push(file(
            framework,
            &name,
            None,
            bundle::agency(framework, agency),
        ));
    }
    if let Some(easy) = &checked.easy_read {
        let text = super::easy_read::to_json(framework, easy);
        files.push(file(framework, ".easy-read", None, text));
    }
    for translation in &checked.translations {
        for audience in Audience::ALL {
            let name = format!(".{}.{}", word(audience), translation.language);
            let text = translated(framework, translation, audience);
            files.push(file(framework, &name, Some(audience), text));
        }
    }
    files
}

/// One reader's words in another language.
#[must_use]
pub fn translated(framework: &Framework, into: &Translation, audience: Audience) -> String {
    let (language, words) = (&into.language, &into.words);
    bundle::translated(framework, audience, language, into.checked, words)
}

/// The search words of a framework: a file that is fetched only when somebody searches.
fn search(checked: &Checked) -> Option<Compiled> {
    let (framework, sayings) = (checked.framework.as_ref()?, checked.search.as_ref()?);
    let text = super::search::to_json(&super::search::compile(framework, sayings));
    Some(file(framework, ".search", None, text))
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
