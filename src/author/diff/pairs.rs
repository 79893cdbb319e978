//! The two versions of everything, matched by id, and what is different between them.
//! A dropped and an added thing that say the same are one thing with another id.

use super::items::{self, Item};
use super::phrases;
use crate::author::english::capital;
use crate::framework::Framework;
use serde::Serialize;
use serde_json::Value;

/// One difference between the two versions.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Change {
    pub part: Part,
    /// In the new version; in the old one where it was dropped.
    pub id: String,
    /// Its id in the old version, where that was another.
    pub was: Option<String>,
    pub what: What,
    /// It can change an outcome.
    pub decides: bool,
    pub sentence: String,
    pub details: Vec<Detail>,
    /// As it is called in the middle of a sentence.
    #[serde(skip)]
    pub name: String,
    /// What is said of it after "which": "moves from level 2 to level 3".
    #[serde(skip)]
    pub phrase: String,
}

/// One field of it, as compiled.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Detail {
    pub field: String,
    pub old: Value,
    pub new: Value,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Part {
    Level,
    Topic,
    Criterion,
    Strength,
    Question,
    Rule,
    Response,
    Consent,
    Contact,
    /// What has no id of its own: version and dates, glossary, caveats, passages.
    Framework,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum What {
    Added,
    Dropped,
    /// It has another id and says the same.
    Renamed,
    /// A criterion stands at another level.
    Moved,
    /// Only words are different.
    Reworded,
    Changed,
    /// Many criteria stand at another place of the document and nothing else about them is different.
    Reprinted,
}

/// Every difference, part by part, in the order of the new version; what was dropped stands last in its part.
pub fn changes(old: &Framework, new: &Framework) -> Vec<Change> {
    let (old, new) = (items::of(old), items::of(new));
    let same = |a: &Item, b: &Item| a.part == b.part && a.id == b.id;
    let dropped: Vec<&Item> = old
        .iter()
        .filter(|o| !new.iter().any(|n| same(o, n)))
        .collect();
    let added: Vec<&Item> = new
        .iter()
        .filter(|n| !old.iter().any(|o| same(o, n)))
        .collect();
    let renamed = renamed(&dropped, &added);

    let mut changes = Vec::new();
    let mut reprinted = 0;
    for item in &new {
        let before = old.iter().find(|o| same(o, item));
        let known_by_text = renamed.iter().find(|(_, n)| same(n, item)).map(|(o, _)| *o);
        match before.or(known_by_text) {
            Some(before) => match compared(before, item) {
                Some(change) if change.what == What::Reprinted => reprinted += 1,
                Some(change) => changes.push(change),
                None => {}
            },
            None => changes.push(alone(item, What::Added)),
        }
    }
    for item in dropped {
        if !renamed.iter().any(|(o, _)| same(o, item)) {
            changes.push(alone(item, What::Dropped));
        }
    }
    if reprinted > 0 {
        changes.push(elsewhere(reprinted));
    }
    changes.sort_by_key(|change| change.part);
    changes
}

/// Those that say the same, where it is clear which is which.
fn renamed<'a>(
    dropped: &[&'a Item<'a>],
    added: &[&'a Item<'a>],
) -> Vec<(&'a Item<'a>, &'a Item<'a>)> {
    let alike = |a: &Item, b: &Item| a.part == b.part && a.text == b.text && !a.text.is_empty();
    let one = |item: &Item, among: &[&Item]| among.iter().filter(|o| alike(item, o)).count() == 1;
    dropped
        .iter()
        .filter(|item| one(item, dropped) && one(item, added))
        .filter_map(|item| Some((*item, *added.iter().find(|o| alike(item, o))?)))
        .collect()
}

fn compared(old: &Item, new: &Item) -> Option<Change> {
    if old.value == new.value {
        return None;
    }
    let details = details(old, new);
    let told: Vec<&Detail> = details
        .iter()
        .filter(|d| !matches!(d.field.as_str(), "id" | "place"))
        .collect();
    let renamed = old.id != new.id;
    let mut phrases: Vec<String> = renamed
        .then(|| format!("has the id `{}` instead of `{}`", new.id, old.id))
        .into_iter()
        .collect();
    phrases.extend(phrases::of(old, new, &told));
    let decides = told.iter().any(|d| phrases::decides(new.part, d));
    let moved = told.iter().any(|d| d.field == "levels");
    let what = match (renamed, moved, decides, told.is_empty()) {
        (true, ..) => What::Renamed,
        (_, true, ..) => What::Moved,
        (.., true) if new.part == Part::Criterion => What::Reprinted,
        (_, _, false, _) if told.iter().all(|d| phrases::is_wording(new.part, d)) => What::Reworded,
        _ => What::Changed,
    };
    if phrases.is_empty() {
        phrases.push("stands at another place in the document".to_owned());
    }
    let phrase = phrases.join("; it ");
    let name = old.name();
    Some(Change {
        part: new.part,
        id: new.id.clone(),
        was: renamed.then(|| old.id.clone()),
        what,
        decides,
        sentence: format!("{} {phrase}.", capital(&name)),
        details,
        name,
        phrase,
    })
}

/// What is different, field by field; a thing without fields is its own.
fn details(old: &Item, new: &Item) -> Vec<Detail> {
    let (Some(before), Some(after)) = (old.value.as_object(), new.value.as_object()) else {
        return vec![Detail {
            field: new.id.clone(),
            old: old.value.clone(),
            new: new.value.clone(),
        }];
    };
    let gone = before.keys().filter(|key| !after.contains_key(*key));
    after
        .keys()
        .chain(gone)
        .filter(|key| before.get(*key) != after.get(*key))
        .map(|key| Detail {
            field: key.clone(),
            old: before.get(key).cloned().unwrap_or_default(),
            new: after.get(key).cloned().unwrap_or_default(),
        })
        .collect()
}

/// Something that is in one version only.
fn alone(item: &Item, what: What) -> Change {
    let name = item.name();
    let phrase = phrases::alone(item, what == What::Added);
    Change {
        part: item.part,
        id: item.id.clone(),
        was: None,
        what,
        decides: matches!(
            item.part,
            Part::Criterion | Part::Rule | Part::Question | Part::Level
        ),
        sentence: format!("{} {phrase}.", capital(&name)),
        details: Vec::new(),
        name,
        phrase,
    }
}

fn elsewhere(count: usize) -> Change {
    let (criteria, stand) = if count == 1 {
        ("criterion", "stands")
    } else {
        ("criteria", "stand")
    };
    let name = format!("{count} {criteria}");
    let phrase = format!("{stand} at another place in the document, with nothing else different");
    Change {
        part: Part::Criterion,
        id: String::new(),
        was: None,
        what: What::Reprinted,
        decides: false,
        sentence: format!("{name} {phrase}."),
        details: Vec::new(),
        name,
        phrase,
    }
}
