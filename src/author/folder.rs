//! Writing what was made into a folder a person named.
//! What the files hold is for others.

use super::Refused;
use crate::problem::{PlaceInFile, author};
use std::fs;
use std::path::Path;

/// Writes files, by name and text, into a folder, which is made where it is missing.
///
/// # Errors
/// The first file that cannot be written.
pub fn write<'a>(
    folder: &Path,
    files: impl IntoIterator<Item = (&'a str, &'a str)>,
) -> Result<(), Refused> {
    let refused = |path: &Path, error: &std::io::Error| {
        let mistake = author::cannot_write(&path.display().to_string(), &error.kind().to_string());
        Refused::Call(vec![mistake.at(PlaceInFile::default())])
    };
    fs::create_dir_all(folder).map_err(|error| refused(folder, &error))?;
    for (name, text) in files {
        let path = folder.join(name);
        fs::write(&path, text).map_err(|error| refused(&path, &error))?;
    }
    Ok(())
}
