//! The framework a person means: an id, a folder or a compiled file.
//! Folders are checked on the way, so nothing broken is ever chosen.

use super::{Refused, search, text};
use crate::framework::Framework;
use crate::problem::{PlaceInFile, Problem, Severity, author};
use crate::search::Search;
use crate::source::{self, Example};
use crate::{bundle, check};
use std::path::{Path, PathBuf};

/// Where frameworks are looked for by their id.
pub const HOME: &str = "frameworks";

/// No compiled framework comes near this.
const MOST_MEGABYTES: u64 = 20;

/// Finds and reads a framework. An id comes before a folder or file of the same name.
/// `today` is an ISO date.
///
/// # Errors
/// A name that is none of the three, or a framework with errors.
pub fn framework(name: &str, today: &str) -> Result<Framework, Refused> {
    with_examples(name, today).map(|(framework, _)| framework)
}

/// The same with the examples of its folder; a compiled file has none.
///
/// # Errors
/// As for the framework alone.
pub fn with_examples(name: &str, today: &str) -> Result<(Framework, Vec<Example>), Refused> {
    let at_home = Path::new(HOME).join(name);
    // A name with a slash in it is a path; joined to the home it could lead anywhere.
    if is_name(name) && at_home.join("framework.toml").is_file() {
        return folder(&at_home, today);
    }
    let path = Path::new(name);
    if path.is_dir() {
        return folder(&only(path)?, today);
    }
    if path.is_file() {
        return Ok((compiled(name)?, Vec::new()));
    }
    let known = known();
    let known: Vec<&str> = known.iter().map(String::as_str).collect();
    Err(Refused::Call(vec![
        author::unknown_framework(name, &known).at(PlaceInFile::default()),
    ]))
}

/// The same with its search words: from its folder, or from the file beside a compiled one.
///
/// # Errors
/// As for the framework alone, and where there are no search words.
pub fn with_search(name: &str, today: &str) -> Result<(Framework, Search), Refused> {
    let at_home = Path::new(HOME).join(name);
    let none = || {
        let mistake = author::no_search_words(name);
        Refused::Call(vec![mistake.at(PlaceInFile::default())])
    };
    let path = if is_name(name) && at_home.join("framework.toml").is_file() {
        at_home
    } else {
        PathBuf::from(name)
    };
    if path.is_dir() {
        let checked = check::folder(&only(&path)?, today);
        let (framework, sayings) = (checked.framework, checked.search);
        let Some(framework) = framework else {
            let errors = checked.problems.into_iter();
            let errors = errors.filter(|p| p.severity == Severity::Error);
            return Err(Refused::Errors(errors.collect()));
        };
        let sayings = sayings.ok_or_else(none)?;
        let ready = search::ready(&framework, &sayings).map_err(Refused::Errors)?;
        return Ok((framework, ready));
    }
    let framework = self::framework(name, today)?;
    let beside = name
        .strip_suffix(".json")
        .map(|bare| format!("{bare}.search.json"));
    let beside = beside
        .filter(|file| Path::new(file).is_file())
        .ok_or_else(none)?;
    let words = text::read(&beside, MOST_MEGABYTES)?;
    let ready = search::from_json(&words, &framework).map_err(Refused::Errors)?;
    Ok((framework, ready))
}

/// Where the files stand that every framework beside this one shares. A compiled file has none
/// beside it, so the home's are taken.
///
/// # Errors
/// A folder with several frameworks.
pub fn shared(name: &str) -> Result<PathBuf, Refused> {
    let home = PathBuf::from(HOME);
    let path = Path::new(name);
    let at_home = is_name(name) && home.join(name).join("framework.toml").is_file();
    if at_home || !path.is_dir() {
        return Ok(home);
    }
    Ok(source::beside(&only(path)?))
}

/// The folders of every DIR, and what is wrong with the DIRs themselves.
#[must_use]
pub fn folders(dirs: &[PathBuf]) -> (Vec<PathBuf>, Vec<Problem>) {
    let (mut folders, mut problems) = (Vec::new(), Vec::new());
    for dir in dirs {
        match check::find(std::slice::from_ref(dir)) {
            Ok(found) => folders.extend(found),
            Err(found) => problems.extend(found),
        }
    }
    let mut seen = Vec::new();
    folders.retain(|folder| {
        // The same folder named twice is one framework.
        let real = folder.canonicalize().unwrap_or_else(|_| folder.clone());
        let new = !seen.contains(&real);
        seen.push(real);
        new
    });
    (folders, problems)
}

fn is_name(name: &str) -> bool {
    Path::new(name).file_name().is_some_and(|last| last == name)
}

fn folder(path: &Path, today: &str) -> Result<(Framework, Vec<Example>), Refused> {
    let checked = check::folder(path, today);
    match checked.framework {
        Some(framework) => Ok((framework, checked.examples)),
        None => {
            let errors = checked
                .problems
                .into_iter()
                .filter(|p| p.severity == Severity::Error);
            Err(Refused::Errors(errors.collect()))
        }
    }
}

/// The one framework in a folder.
fn only(path: &Path) -> Result<PathBuf, Refused> {
    let mut found = check::find(&[path.to_owned()]).map_err(Refused::Errors)?;
    if found.len() > 1 {
        let names: Vec<String> = found.iter().map(|f| f.display().to_string()).collect();
        let mistake = author::several_frameworks(&path.display().to_string(), &names);
        return Err(Refused::Call(vec![mistake.at(PlaceInFile::default())]));
    }
    Ok(found.pop().unwrap_or_else(|| path.to_owned()))
}

fn compiled(path: &str) -> Result<Framework, Refused> {
    let text = text::read(path, MOST_MEGABYTES)?;
    bundle::from_json(&text).map_err(|mut problems| {
        if let Some(whole) = whole_of(path) {
            problems = vec![author::part_of_framework(path, &whole).at(PlaceInFile::default())];
        }
        for problem in &mut problems {
            problem.place.file = Some(path.to_owned());
        }
        Refused::Errors(problems)
    })
}

/// The whole file a file for browsers belongs to, going by its name.
fn whole_of(path: &str) -> Option<String> {
    const PARTS: [&str; 6] = [
        "core",
        "search",
        "family",
        "young-person",
        "volunteer",
        "practitioner",
    ];
    let (whole, part) = path.strip_suffix(".json")?.rsplit_once('.')?;
    PARTS.contains(&part).then(|| format!("{whole}.json"))
}

/// The ids of the frameworks at home.
fn known() -> Vec<String> {
    let mut names: Vec<String> = check::find(&[PathBuf::from(HOME)])
        .unwrap_or_default()
        .iter()
        .filter_map(|folder| Some(folder.file_name()?.to_string_lossy().into_owned()))
        .collect();
    names.sort();
    names
}
