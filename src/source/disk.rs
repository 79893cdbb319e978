//! Files and folders as they lie on the disk, read with care: size first, then encoding.
//! Nothing here understands what stands in a file.

use crate::problem::author::{self, Mistake};
use crate::problem::{PlaceInFile, Problem};
use std::fs;
use std::io::Read;
use std::path::Path;

/// The largest, the shared search.toml, has a quarter of this; a larger one is never read whole.
const MOST_BYTES: u64 = 4_000_000;

/// A path as a person wrote it.
pub(crate) fn shown(path: &Path) -> String {
    path.display().to_string()
}

/// A place that is a whole file.
pub(crate) fn whole(path: &Path) -> PlaceInFile {
    PlaceInFile {
        file: Some(shown(path)),
        ..PlaceInFile::default()
    }
}

/// The text of a file.
pub(crate) fn text(path: &Path) -> Result<String, Problem> {
    let at = |mistake: Mistake| mistake.at(whole(path));
    let name = || {
        path.file_name()
            .map_or_else(|| shown(path), |n| n.to_string_lossy().into_owned())
    };
    let unreadable = |_| at(author::unreadable(&name()));

    let about = fs::metadata(path).map_err(unreadable)?;
    if !about.is_file() {
        return Err(at(author::unreadable(&name())));
    }
    if about.len() > MOST_BYTES {
        return Err(at(author::too_large(about.len() / 1_000_000)));
    }
    let mut bytes = Vec::new();
    fs::File::open(path)
        .and_then(|file| file.take(MOST_BYTES + 1).read_to_end(&mut bytes))
        .map_err(unreadable)?;
    if bytes.len() as u64 > MOST_BYTES {
        return Err(at(author::too_large(0)));
    }
    match String::from_utf8(bytes) {
        // Some editors put a mark before the first letter that is no part of the text.
        Ok(text) => Ok(text
            .strip_prefix('\u{feff}')
            .map_or_else(|| text.clone(), str::to_owned)),
        Err(error) => {
            let good = error.utf8_error().valid_up_to();
            let line = error
                .as_bytes()
                .iter()
                .take(good)
                .filter(|b| **b == b'\n')
                .count()
                + 1;
            Err(author::invalid_text().at(PlaceInFile {
                line: u32::try_from(line).ok(),
                ..whole(path)
            }))
        }
    }
}

/// What lies in a folder.
#[derive(Clone, Debug, Default)]
pub(crate) struct Listing {
    pub files: Vec<String>,
    pub folders: Vec<String>,
}

/// What lies in a folder, by name; files that editors and systems hide are left out.
pub(crate) fn listing(path: &Path) -> Result<Listing, Problem> {
    let unreadable = |_| author::unreadable(&shown(path)).at(whole(path));
    let mut listing = Listing::default();
    for entry in fs::read_dir(path).map_err(unreadable)? {
        let entry = entry.map_err(unreadable)?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.starts_with('.') || name.ends_with('~') {
            continue;
        }
        // A link counts as what it leads to.
        if entry.path().is_dir() {
            listing.folders.push(name);
        } else {
            listing.files.push(name);
        }
    }
    listing.files.sort();
    listing.folders.sort();
    Ok(listing)
}

/// What lies in a folder somebody named.
pub(crate) fn folder(path: &Path) -> Result<Listing, Problem> {
    let at = |mistake: Mistake| mistake.at(whole(path));
    match fs::metadata(path) {
        Err(_) => Err(at(author::missing_folder(&shown(path)))),
        Ok(about) if !about.is_dir() => Err(at(author::not_a_folder(&shown(path)))),
        Ok(_) => listing(path),
    }
}
