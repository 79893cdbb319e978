//! Writing what was made into a folder a person named.
//! What the files hold is for others.

use super::Refused;
use crate::problem::{PlaceInFile, author};
use std::fs;
use std::io;
use std::path::Path;

/// Writes files, by name and text, into a folder, which is made where it is missing.
///
/// # Errors
/// The first file that cannot be written.
pub fn write<'a>(
    folder: &Path,
    files: impl IntoIterator<Item = (&'a str, &'a str)>,
) -> Result<(), Refused> {
    fs::create_dir_all(folder).map_err(|error| refused(folder, &error))?;
    for (name, text) in files {
        put(&folder.join(name), text)?;
    }
    Ok(())
}

/// Writes one file; its folder is made where it is missing.
///
/// # Errors
/// `cannot-write`.
pub fn put(path: &Path, text: &str) -> Result<(), Refused> {
    let folder = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty());
    let made = folder.map_or(Ok(()), fs::create_dir_all);
    made.and_then(|()| fs::write(path, text))
        .map_err(|error| refused(path, &error))
}

fn refused(path: &Path, error: &io::Error) -> Refused {
    let mistake = author::cannot_write(&path.display().to_string(), &error.kind().to_string());
    Refused::Call(vec![mistake.at(PlaceInFile::default())])
}
