//! What the frameworks beside this one have people say, and of which topics: a search learns from all of them.
//! Only what search needs is read here; what is wrong in such a file is told when its own framework is checked.

use super::{Folder, beside};
use crate::source::{SearchFile, disk};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// What leads to one criterion of another framework.
#[derive(Clone, Debug)]
pub struct Near {
    /// The criterion's topics, the main one first.
    pub topics: Vec<String>,
    pub say: Vec<String>,
}

#[derive(Deserialize)]
struct Criteria {
    #[serde(default)]
    indicator: Vec<Criterion>,
}

#[derive(Deserialize)]
struct Criterion {
    id: String,
    #[serde(default)]
    topics: Vec<String>,
}

impl Folder {
    /// The sayings of all frameworks beside this one, but not of the one it builds on: those are its own.
    /// Of one that itself builds on another, what it says of that one's criteria is left out.
    pub(crate) fn near(&self) -> Vec<Near> {
        let mut around = beside(&self.path);
        if around.as_os_str().is_empty() {
            around = PathBuf::from(".");
        }
        let base = self.extends.as_ref().map(|extends| extends.id.as_str());
        let mut near = Vec::new();
        for name in disk::folder(&around).unwrap_or_default().folders {
            if name != self.id && Some(name.as_str()) != base {
                near.extend(of(&around.join(name)));
            }
        }
        near
    }
}

fn of(folder: &Path) -> Vec<Near> {
    let Some(search) = read::<SearchFile>(&folder.join("search.toml")) else {
        return Vec::new();
    };
    let mut topics: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let indicators = folder.join("indicators");
    let names = disk::folder(&indicators).unwrap_or_default().files;
    for name in names.iter().filter(|name| name.ends_with(".toml")) {
        let criteria = read::<Criteria>(&indicators.join(name));
        for one in criteria.into_iter().flat_map(|file| file.indicator) {
            topics.insert(one.id, one.topics);
        }
    }
    let said = search.indicator.into_iter().filter_map(|said| {
        let topics = topics.get(&said.id)?.clone();
        Some(Near {
            topics,
            say: said.say,
        })
    });
    said.collect()
}

fn read<T: for<'a> Deserialize<'a>>(path: &Path) -> Option<T> {
    toml::from_str(&disk::text(path).ok()?).ok()
}
