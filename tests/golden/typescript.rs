//! The golden values as a TypeScript file whose literals must satisfy the types written by hand.
//! Long lists are cut: two of a sort say as much about a type as forty.

use serde_json::Value;
use std::fmt::Write;

/// Lists in which every entry may be of another sort.
const WHOLE: &[&str] = &["routes", "pages"];
const MOST: usize = 2;

/// What of a compiled framework pages never read, and the types leave out.
const NOT_READ: &[&str] = &[
    "consent",
    "contacts",
    "bank_holidays",
    "caveats",
    "elements",
];
const NOT_READ_OF_RULES: &[&str] = &["when", "floor", "ceiling", "route"];

pub fn file(
    cases: &[(&str, Value)],
    readers: &[(String, Value)],
    comparison: &Value,
    problems: &Value,
    framework: &Value,
) -> String {
    let mut text = String::from(
        "// Written by `UPDATE_GOLDEN=1 cargo test --test golden`: what Rust says, as literals that must fit our types.\n\
         // Not for reading and not for running; `tsc` fails here when a type in ../src/types.ts has drifted.\n\n\
         import type { Answers, BrowseGroup, Comparison, ContactNow, Evaluation, Framework, Journey, Problem } from \"../src/types.js\";\n",
    );
    for (name, case) in cases {
        let parts = [
            ("answers", "Answers"),
            ("evaluation", "Evaluation"),
            ("journey", "Journey"),
        ];
        constant(&mut text, name, case, &parts);
    }
    for (name, reader) in readers {
        constant(
            &mut text,
            name,
            reader,
            &[("contacts", "ContactNow[]"), ("browse", "BrowseGroup[]")],
        );
    }
    let comparison = literal(comparison, false);
    let problems = literal(problems, true);
    let framework = literal(&pages_read(framework), false);
    let _ = write!(
        text,
        "\nexport const comparison = {comparison} satisfies Comparison;\n"
    );
    let _ = write!(
        text,
        "\nexport const problems = {problems} satisfies Problem[];\n"
    );
    let _ = write!(
        text,
        "\nexport const framework = {framework} satisfies Framework;\n"
    );
    text
}

fn constant(text: &mut String, name: &str, value: &Value, parts: &[(&str, &str)]) {
    let _ = write!(text, "\nexport const {} = {{\n", name.replace('-', "_"));
    for (part, kind) in parts {
        let literal = literal(&value[*part], *part == "contacts");
        let _ = writeln!(text, "  {part}: {literal} satisfies {kind},");
    }
    text.push_str("};\n");
}

fn literal(value: &Value, whole: bool) -> String {
    let mut value = value.clone();
    cut(&mut value, whole);
    serde_json::to_string(&value).unwrap()
}

fn cut(value: &mut Value, whole: bool) {
    match value {
        Value::Array(list) => {
            if !whole {
                list.truncate(MOST);
            }
            list.iter_mut().for_each(|entry| cut(entry, false));
        }
        Value::Object(object) => {
            for (key, entry) in object {
                cut(entry, WHOLE.contains(&key.as_str()));
            }
        }
        _ => {}
    }
}

fn pages_read(framework: &Value) -> Value {
    let mut framework = framework.clone();
    let parts = framework.as_object_mut().unwrap();
    NOT_READ
        .iter()
        .for_each(|key| assert!(parts.remove(*key).is_some(), "{key}"));
    for rule in parts["rules"].as_array_mut().unwrap() {
        let rule = rule.as_object_mut().unwrap();
        NOT_READ_OF_RULES
            .iter()
            .for_each(|key| assert!(rule.remove(*key).is_some(), "{key}"));
    }
    framework
}
