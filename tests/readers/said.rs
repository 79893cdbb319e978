//! Who is spoken to: a young person is "you", a parent hears of "your child", a neighbour of "the child".
//! Every text a framework has for them is read, wherever it stands.

use levels_of_need::framework::{Audience, Words};
use serde_json::{Map, Value};

/// Every text of a compiled framework, with the way to it.
fn each(value: &Value, way: &str, visit: &mut dyn FnMut(&str, &Map<String, Value>)) {
    const READERS: [&str; 4] = ["family", "young-person", "volunteer", "practitioner"];
    match value {
        Value::Object(map) if map.keys().all(|k| READERS.contains(&k.as_str())) => visit(way, map),
        Value::Object(map) => map
            .iter()
            .for_each(|(key, inner)| each(inner, &format!("{way}/{key}"), visit)),
        Value::Array(list) => list.iter().for_each(|inner| {
            let id = inner.get("id").and_then(Value::as_str).unwrap_or("");
            each(inner, &format!("{way}/{id}"), visit);
        }),
        _ => {}
    }
}

fn words(map: &Map<String, Value>) -> Words {
    let text = |key: &str| map.get(key).and_then(Value::as_str).map(str::to_owned);
    Words {
        family: text("family"),
        young_person: text("young-person"),
        volunteer: text("volunteer"),
        practitioner: text("practitioner"),
    }
}

/// Whether a phrase stands in a text as whole words; what a meeting is called is left out.
fn says(text: &str, phrase: &str) -> bool {
    let plain: String = text
        .to_lowercase()
        .replace("team around the child", "")
        .chars()
        .map(|c| if c.is_alphanumeric() { c } else { ' ' })
        .collect();
    let spaced = format!(
        " {} ",
        plain.split_whitespace().collect::<Vec<_>>().join(" ")
    );
    spaced.contains(&format!(" {phrase} "))
}

/// What a reader may not be called, and where: everywhere, or in what they answer and are told of it.
const WRONG: [(Audience, bool, &[&str]); 3] = [
    (
        Audience::YoungPerson,
        true,
        &[
            "your child",
            "the child",
            "this child",
            "your son",
            "your daughter",
        ],
    ),
    (
        Audience::Volunteer,
        true,
        &["your child", "your son", "your daughter"],
    ),
    // What is said of all children in general may be said to a parent too.
    (Audience::Family, false, &["the child", "this child"]),
];

fn wrong(way: &str, words: &Words) -> Option<String> {
    let answered = ["/indicators/", "/strengths/", "/questions/", "/rules/"]
        .iter()
        .any(|part| way.starts_with(part));
    WRONG.iter().find_map(|(reader, everywhere, phrases)| {
        let text = words.for_reader(*reader);
        let found = phrases.iter().find(|phrase| says(text, phrase))?;
        (*everywhere || answered).then(|| format!("{way} says `{found}` to {reader:?}: {text}"))
    })
}

#[test]
fn each_reader_is_spoken_to_as_themselves() {
    let (mut seen, mut found) = (0, Vec::new());
    for framework in super::frameworks() {
        let json = levels_of_need::bundle::to_json(&framework);
        let value: Value = serde_json::from_str(&json).unwrap();
        each(&value, "", &mut |way, map| {
            seen += 1;
            found.extend(wrong(way, &words(map)).map(|text| format!("{}: {text}", framework.id)));
        });
    }
    assert!(seen > 2000, "only {seen} texts were found");
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn the_lint_finds_what_it_looks_for() {
    let to = |reader: &str, text: &str| {
        let mut map = Map::new();
        for other in ["family", "young-person", "volunteer", "practitioner"] {
            let said = if reader == other { text } else { "Nothing." };
            map.insert(other.to_owned(), said.into());
        }
        wrong("/indicators/one/plain", &words(&map)).is_some()
    };
    assert!(to("young-person", "Your child is sad."));
    assert!(to("young-person", "People talk with the child's school."));
    assert!(!to("young-person", "There is a team around the child."));
    assert!(!to("young-person", "You and the children at home are sad."));
    assert!(to("volunteer", "Your child is sad."));
    assert!(!to("volunteer", "The child is sad."));
    assert!(to("family", "The child is sad."));
    assert!(!to("practitioner", "The child is sad."));
}
