//! The schemas beside the frameworks, the line in each file that leads an editor to them, and the README for authors.
//!
//! After a change to the authoring files: `UPDATE_GOLDEN=1 cargo test --test schema`, then read the difference.
#![cfg(feature = "author")]

use levels_of_need::author::{schema, starter};
use levels_of_need::check;
use std::fs;
use std::path::{Path, PathBuf};

fn frameworks() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("frameworks")
}

fn update() -> bool {
    std::env::var_os("UPDATE_GOLDEN").is_some()
}

/// A file that is made from the code is as the code makes it.
fn is(path: &Path, text: &str) -> bool {
    if update() {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    fs::read_to_string(path).is_ok_and(|there| there == text)
}

/// Every authoring file below a folder.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        } else if path.extension().is_some_and(|e| e == "toml") {
            found.push(path);
        }
    }
    found.sort();
    found
}

#[test]
fn the_schemas_beside_the_frameworks_are_up_to_date() {
    let folder = frameworks().join("schema");
    let stale: Vec<String> = schema::all()
        .iter()
        .filter(|one| !is(&folder.join(one.file_name()), &one.text()))
        .map(schema::Schema::file_name)
        .collect();
    assert!(
        stale.is_empty(),
        "UPDATE_GOLDEN=1 writes them anew: {stale:?}"
    );
    let there = fs::read_dir(&folder).unwrap().count();
    assert_eq!(
        there,
        schema::all().len(),
        "a schema of a file that is gone"
    );
}

#[test]
fn every_file_leads_an_editor_to_its_schema() {
    for path in files(&frameworks()) {
        // Not every shared file is read by `check`.
        let Some(one) = schema::of_file(&path) else {
            continue;
        };
        let text = fs::read_to_string(&path).unwrap();
        let line = one.line();
        if update() && !text.starts_with("#:schema ") {
            fs::write(&path, format!("{line}\n{text}")).unwrap();
        }
        let text = fs::read_to_string(&path).unwrap();
        assert_eq!(
            text.lines().next(),
            Some(line.as_str()),
            "{}",
            path.display()
        );
        let way = line.strip_prefix("#:schema ").unwrap();
        assert!(
            path.parent().unwrap().join(way).is_file(),
            "{}: {way}",
            path.display()
        );
    }
}

#[test]
fn the_starter_leads_an_editor_to_its_schemas_too() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("starter-lines");
    let _ = fs::remove_dir_all(&folder);
    starter::write(&folder.join("place"), None, "2026-11-22").unwrap();
    starter::write(&folder.join("other"), Some("place"), "2026-11-22").unwrap();
    for path in files(&folder) {
        let one = schema::of_file(&path).unwrap();
        let text = fs::read_to_string(&path).unwrap();
        assert_eq!(
            text.lines().next(),
            Some(one.line().as_str()),
            "{}",
            path.display()
        );
        let way = one.line().replace("#:schema ", "");
        assert!(
            path.parent().unwrap().join(way).is_file(),
            "{}",
            path.display()
        );
    }
    fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn the_folder_of_the_schemas_is_no_framework() {
    let found = check::find(&[frameworks()]).unwrap();
    assert!(
        !found.iter().any(|path| path.ends_with("schema")),
        "{found:?}"
    );
    assert!(found.iter().any(|path| path.ends_with("halton")));
    // Named by itself it says so.
    let alone = check::find(&[frameworks().join("schema")]).unwrap_err();
    assert_eq!(alone[0].code, "empty-folder");
}

#[test]
fn every_key_is_described() {
    fn look(value: &serde_json::Value, path: &str, missing: &mut Vec<String>) {
        let keys = value.get("properties").and_then(|p| p.as_object());
        for (key, inner) in keys.into_iter().flatten() {
            // A choice of tables with one key each is described as a choice.
            let choice = keys.is_some_and(|k| k.len() == 1) && value.get("description").is_some();
            let described = choice || inner.get("description").is_some();
            if !described {
                missing.push(format!("{path}/{key}"));
            }
        }
        if let Some(table) = value.as_object() {
            table
                .iter()
                .for_each(|(key, inner)| look(inner, &format!("{path}/{key}"), missing));
        }
    }
    let mut missing = Vec::new();
    for one in schema::all() {
        look(&one.schema, &one.name, &mut missing);
    }
    assert!(missing.is_empty(), "no words for {missing:#?}");
}

const BEGIN: &str = "<!-- generated from the schemas: UPDATE_GOLDEN=1 cargo test --test schema -->";
const END: &str = "<!-- end -->";

fn readme() -> String {
    fs::read_to_string(frameworks().join("README.md")).unwrap()
}

#[test]
fn the_readme_says_what_every_key_means() {
    let text = readme();
    let (before, rest) = text.split_once(BEGIN).unwrap();
    let (_, after) = rest.split_once(END).unwrap();
    let wanted = format!("{before}{BEGIN}\n\n{}\n{END}{after}", schema::reference());
    assert!(
        is(&frameworks().join("README.md"), &wanted),
        "UPDATE_GOLDEN=1 writes it anew"
    );
}

/// The TOML blocks of the README, each with its line and the file named in its first remark.
fn blocks(text: &str) -> Vec<(usize, String, String)> {
    let mut found = Vec::new();
    let mut lines = text.lines().enumerate();
    while let Some((number, line)) = lines.next() {
        if line != "```toml" {
            continue;
        }
        let block: Vec<&str> = lines
            .by_ref()
            .map(|(_, l)| l)
            .take_while(|l| *l != "```")
            .collect();
        let file = block[0].strip_prefix("# ").unwrap_or_default().to_owned();
        found.push((number + 1, file, block.join("\n")));
    }
    found
}

/// Keys may be missing from an example, but none may be unknown or hold the wrong thing.
#[test]
fn every_example_in_the_readme_is_right() {
    let all = blocks(&readme());
    assert!(all.len() >= 12, "only {} examples were found", all.len());
    for (line, file, text) in all {
        let one = schema::of_file(Path::new(&file))
            .unwrap_or_else(|| panic!("line {line}: `{file}` is no authoring file"));
        let mut schema = one.schema;
        if let Some(top) = schema.as_object_mut() {
            top.remove("required");
        }
        let table: toml::Table = text.parse().unwrap_or_else(|e| panic!("line {line}: {e}"));
        let value = serde_json::to_value(table).unwrap();
        let wrong: Vec<String> = jsonschema::validator_for(&schema)
            .unwrap()
            .iter_errors(&value)
            .map(|e| format!("{}: {e}", e.instance_path()))
            .collect();
        assert!(wrong.is_empty(), "README, line {line} ({file}): {wrong:#?}");
    }
}
