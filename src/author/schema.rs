//! The JSON Schemas of the authoring files, as files for editors and as tables for people.
//! The schemas come from the structures in `source` alone; nothing here knows a key.

use crate::source;
use serde_json::Value;
use std::collections::BTreeSet;

/// One authoring file's schema.
#[derive(Clone, Debug, PartialEq)]
pub struct Schema {
    /// Short: `framework`, `indicators`, `topics`.
    pub name: String,
    /// The authoring file: `framework.toml`, `indicators/*.toml`, `../topics.toml`.
    pub file: &'static str,
    pub schema: Value,
}

impl Schema {
    /// The file the schema is written to.
    #[must_use]
    pub fn file_name(&self) -> String {
        format!("{}.json", self.name)
    }

    /// The schema as it is written to a file.
    #[must_use]
    pub fn text(&self) -> String {
        let mut text = serde_json::to_string_pretty(&self.schema).unwrap_or_default();
        text.push('\n');
        text
    }

    /// The first line of an authoring file that gives an editor its completion, with the way
    /// from the file to the folder of the schemas.
    #[must_use]
    pub fn line(&self) -> String {
        let up = match self.file.split_once('/') {
            Some(("..", _)) => "./",
            Some(_) => "../../",
            None => "../",
        };
        format!("#:schema {up}schema/{}", self.file_name())
    }
}

/// Every authoring file's schema, in the order in which they are written.
#[must_use]
pub fn all() -> Vec<Schema> {
    let mut all = each();
    // A file with the same keys in both places has one schema.
    let mut seen = BTreeSet::new();
    all.retain(|one| seen.insert(one.name.clone()));
    all
}

/// The schema for every place a file may stand in.
fn each() -> Vec<Schema> {
    source::schemas()
        .into_iter()
        .map(|(file, schema)| Schema {
            name: name(file).to_owned(),
            file,
            schema,
        })
        .collect()
}

/// `indicators` for `indicators/*.toml`, `topics` for `../topics.toml`.
fn name(file: &str) -> &str {
    match file {
        // Its keys are others than those of a framework's own.
        "../search.toml" => return "shared-search",
        "LANGUAGE.toml" | "../LANGUAGE.toml" => return "translation",
        _ => {}
    }
    let file = file.strip_prefix("../").unwrap_or(file);
    let file = file.strip_suffix("/*.toml").unwrap_or(file);
    file.strip_suffix(".toml").unwrap_or(file)
}

/// The schema of an authoring file, by its path: `halton/indicators/2.toml`, `topics.toml`.
#[must_use]
pub fn of_file(path: &std::path::Path) -> Option<Schema> {
    let name = path.file_name()?.to_str()?;
    let folder = path.parent()?;
    let in_indicators = folder.file_name().is_some_and(|name| name == "indicators");
    // Where both places have a file of this name: shared ones stand beside frameworks, not in one.
    let is_shared = folder.as_os_str().is_empty()
        || (folder.is_dir() && !folder.join("framework.toml").is_file());
    let mut found = each();
    found.retain(|one| match one.file {
        "indicators/*.toml" => in_indicators && name.ends_with(".toml"),
        "LANGUAGE.toml" | "../LANGUAGE.toml" => source::language_of(name).is_some(),
        file => !in_indicators && file.strip_prefix("../").unwrap_or(file) == name,
    });
    let place = |one: &Schema| one.file.starts_with("../") == is_shared;
    let best = found.iter().position(place).unwrap_or(0);
    (best < found.len()).then(|| found.swap_remove(best))
}

/// What each key of each file means, as Markdown tables.
#[must_use]
pub fn reference() -> String {
    let mut text = String::new();
    let mut shared: Vec<String> = Vec::new();
    for one in all() {
        let shown = one.file.strip_prefix("../").unwrap_or(one.file);
        text.push_str(&format!("\n#### `{shown}`\n"));
        tables(&one.schema, &mut shared, &mut text);
    }
    text.trim_start().to_owned()
}

/// The table of a file, then one for each table inside it that was not shown yet.
fn tables(schema: &Value, shown: &mut Vec<String>, text: &mut String) {
    table(schema, schema, text);
    let mut next = mentioned(schema);
    while !next.is_empty() {
        let mut further = Vec::new();
        for name in next {
            let Some(inner) = definition(schema, &name).filter(|_| !shown.contains(&name)) else {
                continue;
            };
            further.extend(mentioned(inner));
            shown.push(name);
            if keys(inner).next().is_some() {
                text.push_str(&format!("\n*{}*\n", first_sentence(description(inner))));
                table(inner, schema, text);
            }
        }
        next = further;
    }
}

fn definition<'a>(schema: &'a Value, name: &str) -> Option<&'a Value> {
    schema.pointer(&format!("/$defs/{name}"))
}

/// The keys of a table, with what is said of each; those of a choice of tables with one key each too.
fn keys(schema: &Value) -> impl Iterator<Item = (&String, &Value, &str, bool)> {
    let needed = |key: &String, of: &Value| {
        let list = of.get("required").and_then(Value::as_array);
        list.is_some_and(|all| all.iter().any(|one| one.as_str() == Some(key)))
    };
    let own = schema.get("properties").and_then(Value::as_object);
    let own = own.into_iter().flatten();
    let own = own.map(move |(key, value)| (key, value, description(value), needed(key, schema)));
    let choices = schema.get("oneOf").and_then(Value::as_array);
    let chosen = choices.into_iter().flatten().filter_map(|choice| {
        let (key, value) = choice.get("properties")?.as_object()?.iter().next()?;
        Some((key, value, description(choice), false))
    });
    own.chain(chosen)
}

fn table(table: &Value, schema: &Value, text: &mut String) {
    text.push_str("\n| key | | meaning |\n| --- | --- | --- |\n");
    for (key, value, meaning, needed) in keys(table) {
        let must = if needed { "needed" } else { "" };
        let words = words(value, schema);
        let one_of = if words.is_empty() || meaning.contains(&words) {
            String::new()
        } else {
            format!(" One of {words}.")
        };
        let meaning = meaning.replace('\n', " ").replace('|', "\\|");
        text.push_str(&format!("| `{key}` | {must} | {meaning}{one_of} |\n"));
    }
}

/// The words a key may have, where they are a fixed list.
fn words(value: &Value, schema: &Value) -> String {
    let mut names = Vec::new();
    collect(value, &mut names);
    let lists = names.iter().filter_map(|name| definition(schema, name));
    let mut words: Vec<String> = Vec::new();
    for list in lists {
        let plain = list.get("enum").and_then(Value::as_array);
        let plain = plain.into_iter().flatten();
        let told = list.get("oneOf").and_then(Value::as_array);
        let told = told.into_iter().flatten().flat_map(|one| {
            let several = one.get("enum").and_then(Value::as_array);
            one.get("const")
                .into_iter()
                .chain(several.into_iter().flatten())
        });
        words.extend(
            plain
                .chain(told)
                .filter_map(Value::as_str)
                .map(|word| format!("`{word}`")),
        );
    }
    words.join(", ")
}

fn description(value: &Value) -> &str {
    value
        .get("description")
        .and_then(Value::as_str)
        .unwrap_or_default()
}

fn first_sentence(text: &str) -> String {
    let text = text.replace('\n', " ");
    match text.find(". ") {
        Some(end) => text.get(..=end).unwrap_or(&text).to_owned(),
        None => text,
    }
}

/// The names of the definitions a schema's keys lead to, in their order.
fn mentioned(schema: &Value) -> Vec<String> {
    let mut names = Vec::new();
    let own = ["properties", "items", "anyOf", "oneOf"];
    for part in own.iter().filter_map(|key| schema.get(*key)) {
        collect(part, &mut names);
    }
    names
}

fn collect(value: &Value, names: &mut Vec<String>) {
    match value {
        Value::Object(table) => {
            let name = table.get("$ref").and_then(Value::as_str);
            let name = name.and_then(|r| r.strip_prefix("#/$defs/"));
            if let Some(name) = name.filter(|name| !names.iter().any(|n| n == name)) {
                names.push(name.to_owned());
            }
            table.values().for_each(|value| collect(value, names));
        }
        Value::Array(list) => list.iter().for_each(|value| collect(value, names)),
        _ => {}
    }
}
