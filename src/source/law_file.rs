//! The shared `law.toml`: the law behind each kind of help, and how families move between levels.
//! Only its shape; whether its ids stand once is for `check`.

use super::{File, Words};
use crate::framework::Route;
use crate::problem::Problem;
use schemars::JsonSchema;
use serde::Deserialize;
use std::path::Path;

/// `law.toml`, beside the frameworks' folders. Only the guide reads it, so it may be missing.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LawFile {
    /// In the order they are listed.
    #[serde(default)]
    pub law: Vec<Law>,
    /// In the order they are listed.
    #[serde(default)]
    pub transition: Vec<Transition>,
}

/// A law or guidance that stands behind one or more kinds of help.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Law {
    /// Lower-case letters, digits and hyphens.
    pub id: String,
    /// As it is cited: Children Act 1989, section 17.
    pub name: String,
    /// The kinds of help it stands behind; empty: all of them, being general.
    pub routes: Vec<Route>,
    /// What it says, in our words.
    pub about: Words,
    /// The day it was last compared with the law in force, as 2026-11-22.
    pub checked: String,
}

/// A change in a child's life at which help has to move with the child.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Transition {
    /// Lower-case letters, digits and hyphens.
    pub id: String,
    /// What it is called.
    pub name: Words,
    /// What happens then, and who should see to it.
    pub about: Words,
}

impl LawFile {
    /// The name it has in the folder that holds the frameworks.
    pub const NAME: &str = "law.toml";

    /// Reads the file in a folder of shared files; `None` where there is none.
    /// Whatever is wrong with it goes to `problems`.
    pub fn read(shared: &Path, problems: &mut Vec<Problem>) -> Option<File<LawFile>> {
        let path = shared.join(Self::NAME);
        // A link that leads nowhere counts as there, so that it is reported.
        path.symlink_metadata().ok()?;
        Some(File::read(&path, problems))
    }
}
