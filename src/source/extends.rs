//! One file laid over another: what a framework states itself, and what it takes over from the one it builds on.
//! Nothing here judges; every value taken over keeps its place in the file it came from.

use super::tree::{Origins, Tree};
use serde_json::{Map, Value};
use std::collections::BTreeSet;
use std::path::PathBuf;

/// What a framework says for itself; never taken over from another one.
const ALWAYS_OWN: &[&str] = &[
    "title",
    "area",
    "version",
    "published",
    "checked",
    "review_by",
    "grace",
    "owner",
    "adopted_by",
    "source",
    "extends",
    "leave_out",
];

/// The framework another one builds on.
#[derive(Debug)]
pub(crate) struct Base {
    pub path: PathBuf,
    /// The title of its document: whose words those are that are taken over.
    pub document: String,
    /// Ids that are not taken over.
    pub left_out: BTreeSet<String>,
    /// Those of them that were met.
    pub met: BTreeSet<String>,
}

/// A file laid over another.
pub(crate) struct Laid {
    pub value: Value,
    pub origins: Origins,
}

impl Base {
    /// The own file over the other framework's file of the same name.
    pub(crate) fn lay(&mut self, own: Tree, other: Tree, other_file: String) -> Tree {
        let mut laid = Laid {
            value: Value::Null,
            origins: Origins::default(),
        };
        let empty = Map::new();
        let (ours, theirs) = (
            own.value.as_object().unwrap_or(&empty),
            other.value.as_object().unwrap_or(&empty),
        );
        laid.value = Value::Object(self.table(ours, theirs, "", &mut laid.origins));
        outdated(&mut laid.value, &other.value, &mut laid.origins);
        Tree::laid(laid.value, laid.origins, own, other, other_file)
    }

    fn table(
        &mut self,
        own: &Map<String, Value>,
        other: &Map<String, Value>,
        path: &str,
        origins: &mut Origins,
    ) -> Map<String, Value> {
        let mut result = Map::new();
        for (key, value) in own {
            let at = format!("{path}/{key}");
            let value = match (value, other.get(key)) {
                (Value::Array(ours), Some(Value::Array(theirs)))
                    if is_tables(ours)
                        && is_tables(theirs)
                        && !ALWAYS_OWN.contains(&key.as_str()) =>
                {
                    Value::Array(self.list(key, ours, theirs, &at, origins))
                }
                (Value::Object(ours), Some(Value::Object(theirs)))
                    if matches!(key.as_str(), "ages" | "national") =>
                {
                    Value::Object(self.table(ours, theirs, &at, origins))
                }
                _ => value.clone(),
            };
            result.insert(key.clone(), value);
        }
        for (key, value) in other {
            if own.contains_key(key) || (path.is_empty() && ALWAYS_OWN.contains(&key.as_str())) {
                continue;
            }
            let at = format!("{path}/{key}");
            let value = match value {
                Value::Array(theirs) if is_tables(theirs) => {
                    Value::Array(self.list(key, &[], theirs, &at, origins))
                }
                other => {
                    origins.taken_over(&at, &at);
                    other.clone()
                }
            };
            result.insert(key.clone(), value);
        }
        result
    }

    /// The other's entries in their order, each replaced by the own one of the same name; own ones
    /// besides come after.
    fn list(
        &mut self,
        key: &str,
        own: &[Value],
        other: &[Value],
        path: &str,
        origins: &mut Origins,
    ) -> Vec<Value> {
        let mut result = Vec::new();
        let mut used = BTreeSet::new();
        for (theirs, entry) in other.iter().enumerate() {
            let name = identity(key, entry);
            let ours = own.iter().position(|o| identity(key, o) == name);
            if let Some(ours) = ours.filter(|ours| used.insert(*ours)) {
                origins.own(
                    &format!("{path}/{}", result.len()),
                    &format!("{path}/{ours}"),
                );
                result.push(own[ours].clone());
                continue;
            }
            let id = entry.get("id").and_then(Value::as_str);
            if let Some(id) = id.filter(|id| self.left_out.contains(*id)) {
                self.met.insert(id.to_owned());
                continue;
            }
            let at = format!("{path}/{}", result.len());
            origins.taken_over(&at, &format!("{path}/{theirs}"));
            result.push(self.taken_over(entry));
        }
        for (ours, entry) in own.iter().enumerate() {
            if !used.contains(&ours) {
                origins.own(
                    &format!("{path}/{}", result.len()),
                    &format!("{path}/{ours}"),
                );
                result.push(entry.clone());
            }
        }
        result
    }

    /// An entry as it is taken over: with the document its words stand in, and without the names of
    /// near-twins that are left out.
    fn taken_over(&self, entry: &Value) -> Value {
        let mut entry = entry.clone();
        let Some(table) = entry.as_object_mut() else {
            return entry;
        };
        let printed = table.contains_key("section") || table.contains_key("criterion");
        // A count of printed criteria and a declared element name no document of their own.
        let counted = table.contains_key("count") || table.contains_key("state");
        if printed && !counted {
            table
                .entry("document")
                .or_insert_with(|| Value::String(self.document.clone()));
        }
        if let Some(Value::Array(twins)) = table.get_mut("same_as") {
            twins.retain(|twin| twin.as_str().is_none_or(|t| !self.left_out.contains(t)));
        }
        if let Some(Value::Array(also)) = table.get_mut("also") {
            *also = also
                .iter()
                .map(|variant| self.taken_over(variant))
                .collect();
        }
        entry
    }
}

/// Words taken over are as old as the law they cite: what the other document cites that has been
/// replaced is told here too.
fn outdated(laid: &mut Value, other: &Value, origins: &mut Origins) {
    const LIST: &str = "/source/superseded";
    let theirs = other.pointer(LIST).and_then(Value::as_array);
    let (Some(theirs), Some(source)) = (theirs, laid.pointer_mut("/source")) else {
        return;
    };
    let Some(source) = source.as_object_mut() else {
        return;
    };
    let list = source
        .entry("superseded")
        .or_insert_with(|| Value::Array(Vec::new()));
    let Some(list) = list.as_array_mut() else {
        return;
    };
    for (i, entry) in theirs.iter().enumerate() {
        if !list
            .iter()
            .any(|own| own.get("cites") == entry.get("cites"))
        {
            origins.taken_over(&format!("{LIST}/{}", list.len()), &format!("{LIST}/{i}"));
            list.push(entry.clone());
        }
    }
}

fn is_tables(list: &[Value]) -> bool {
    !list.is_empty() && list.iter().all(Value::is_object)
}

/// What an entry of a list is known by.
fn identity(list: &str, entry: &Value) -> Vec<Value> {
    let keys: &[&str] = match list {
        "level" => &["number"],
        "response" | "first" => &["route"],
        "local" => &["level"],
        "printed" => &["level", "dimension", "section"],
        "term" => &["term"],
        _ => &["id"],
    };
    keys.iter()
        .map(|key| entry.get(*key).cloned().unwrap_or_default())
        .collect()
}
