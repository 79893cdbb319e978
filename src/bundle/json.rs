//! Compiled JSON: written compactly and always alike, read back strictly.
//! Left out of the browser build, which is handed plain values.

use super::read;
use crate::framework::{Agency, Audience, Framework, Words};
use crate::plain::Plain;
use crate::problem::{Fault, Problem};
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fmt::Write;

/// The compiled JSON of a framework, with its hash.
#[must_use]
pub fn to_json(framework: &Framework) -> String {
    let mut framework = framework.clone();
    framework.hash = hash(&framework);
    text(&framework)
}

/// SHA-256 over the compiled JSON with an empty hash, as hexadecimal digits.
#[must_use]
pub fn hash(framework: &Framework) -> String {
    let bare = Framework {
        hash: String::new(),
        ..framework.clone()
    };
    let mut hex = String::with_capacity(64);
    for byte in Sha256::digest(text(&bare).as_bytes()) {
        // Writing to a text cannot fail.
        let _ = write!(hex, "{byte:02x}");
    }
    hex
}

/// The compiled JSON without words, for a browser: in place of each text for readers stands
/// `{"words": n}`, its number in the files of [`words`]. Beside it stands which other files there
/// are: the languages it is translated into, and whether it has easy words.
#[must_use]
pub fn core(framework: &Framework, languages: &[&str], easy_read: bool) -> String {
    let mut value = whole(framework);
    // An agency's version is a file of its own, read only where a page names the agency.
    value["agencies"] = json!([]);
    value["languages"] = json!(languages);
    value["easy_read"] = json!(easy_read);
    let mut next = 0u32;
    each_words(&mut value, &mut |_, object| {
        object.clear();
        object.insert("words".to_owned(), next.into());
        next += 1;
    });
    value.to_string()
}

/// One reader's words, in the order in which [`core`] numbers them.
#[must_use]
pub fn words(framework: &Framework, audience: Audience) -> String {
    let words: Vec<String> = texts(framework)
        .into_iter()
        .map(|(_, words)| words.for_reader(audience).to_owned())
        .collect();
    // The hash ties the two files together: a page refuses to join what was not built together.
    let audience = READERS[audience as usize];
    json!({ "hash": hash(framework), "audience": audience, "words": words }).to_string()
}

/// One reader's words in another language, in the same order; what has no translation stays
/// English, and its number stands in `english`. `checked`: by a native speaker.
#[must_use]
pub fn translated(
    framework: &Framework,
    audience: Audience,
    language: &str,
    checked: bool,
    words: &BTreeMap<String, Words>,
) -> String {
    let mut english = Vec::new();
    let words: Vec<String> = texts(framework)
        .into_iter()
        .enumerate()
        .map(|(i, (address, own))| {
            let words = words.get(&address).unwrap_or_else(|| {
                english.push(i);
                &own
            });
            words.for_reader(audience).to_owned()
        })
        .collect();
    json!({
        "hash": hash(framework),
        "audience": READERS[audience as usize],
        "language": language,
        "checked": checked,
        "english": english,
        "words": words,
    })
    .to_string()
}

/// Every text for readers with its address, such as `topics/bullying/name`, in the order in which
/// [`core`] numbers them.
#[must_use]
pub fn texts(framework: &Framework) -> Vec<(String, Words)> {
    let mut texts = Vec::new();
    each_words(&mut whole(framework), &mut |address, object| {
        let mut of = |reader: &str| match object.remove(reader) {
            Some(Value::String(text)) => Some(text),
            _ => None,
        };
        let words = Words {
            family: of("family"),
            young_person: of("young-person"),
            volunteer: of("volunteer"),
            practitioner: of("practitioner"),
        };
        texts.push((address.to_owned(), words));
    });
    texts
}

/// One agency's version.
#[must_use]
pub fn agency(framework: &Framework, agency: &Agency) -> String {
    json!({ "hash": hash(framework), "agency": agency }).to_string()
}

fn whole(framework: &Framework) -> Value {
    let hashed = Framework {
        hash: hash(framework),
        ..framework.clone()
    };
    serde_json::to_value(&hashed).unwrap_or_default()
}

/// Reads compiled JSON.
///
/// # Errors
/// Another format, an unknown or missing field, a file changed after it was built, or an id that
/// names nothing.
pub fn from_json(json: &str) -> Result<Framework, Vec<Problem>> {
    let value: Plain = serde_json::from_str(json).map_err(|error| {
        let (line, column) = (error.line(), error.column());
        let detail = format!("it is not JSON at line {line}, column {column}");
        vec![Fault::FrameworkUnreadable { detail }.into()]
    })?;
    let framework = read(value)?;
    if hash(&framework) != framework.hash {
        return Err(vec![Fault::FrameworkChanged.into()]);
    }
    Ok(framework)
}

fn text(framework: &Framework) -> String {
    // The model holds texts, whole numbers and lists only: all of them can be written.
    serde_json::to_string(framework).unwrap_or_default()
}

/// Visits every text for readers with its address, always in the same order.
fn each_words(value: &mut Value, visit: &mut dyn FnMut(&str, &mut Map<String, Value>)) {
    fn step(
        value: &mut Value,
        address: &str,
        visit: &mut dyn FnMut(&str, &mut Map<String, Value>),
    ) {
        match value {
            Value::Array(list) => {
                for (i, entry) in list.iter_mut().enumerate() {
                    let name = name_of(entry).unwrap_or_else(|| i.to_string());
                    step(entry, &join(address, &name), visit);
                }
            }
            Value::Object(object) => {
                let is_words =
                    !object.is_empty() && object.keys().all(|key| READERS.contains(&key.as_str()));
                if is_words {
                    return visit(address, object);
                }
                for (key, entry) in object {
                    step(entry, &join(address, key), visit);
                }
            }
            _ => {}
        }
    }
    step(value, "", visit);
}

fn join(address: &str, key: &str) -> String {
    if address.is_empty() {
        return key.to_owned();
    }
    format!("{address}/{key}")
}

/// What an entry of a list goes by; one without a name goes by its position.
fn name_of(entry: &Value) -> Option<String> {
    let name = ["id", "number", "level", "route"]
        .iter()
        .find_map(|key| entry.get(*key))?;
    let text = name.as_str().map(str::to_owned);
    text.or_else(|| name.as_u64().map(|number| number.to_string()))
}

/// In the order of [`Audience::ALL`].
const READERS: [&str; 4] = ["family", "young-person", "volunteer", "practitioner"];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check;
    use std::path::Path;

    fn small() -> Framework {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/bad/_base/small");
        check::folder(&folder, "2026-11-22").framework.unwrap()
    }

    fn code(json: &str) -> &'static str {
        from_json(json).unwrap_err()[0].code
    }

    #[test]
    fn what_is_written_is_read_back_and_always_written_alike() {
        let framework = small();
        let json = to_json(&framework);
        assert_eq!(from_json(&json), Ok(framework.clone()));
        assert_eq!(json, to_json(&from_json(&json).unwrap()));
        assert_eq!(framework.hash.len(), 64);
        assert!(json.starts_with("{\"format\":2,\"id\":\"small\",\"hash\":\""));
    }

    #[test]
    fn whatever_is_changed_is_noticed() {
        let json = to_json(&small());
        assert_eq!(
            code(&json.replace("0151 496 0000", "0151 496 0009")),
            "framework-changed"
        );
        assert_eq!(
            code(&json.replacen("\"levels\":[2]", "\"levels\":[1]", 1)),
            "framework-changed"
        );
        assert_eq!(
            code(&json.replace("{\"format\":2", "{\"format\":3")),
            "other-format"
        );
        assert_eq!(
            code(&json.replace("\"red_flag\"", "\"red_flags\"")),
            "framework-unreadable"
        );
        assert_eq!(
            code(&json.replace("{\"format\":2", "{\"format\":2,\"extra\":1")),
            "framework-unreadable"
        );
        assert_eq!(code(&json[..json.len() / 2]), "framework-unreadable");
        for other in [
            "",
            "{}",
            "[]",
            "null",
            "1e9",
            "\u{feff}",
            &"[".repeat(100_000),
        ] {
            assert_eq!(code(other), "framework-unreadable");
        }
    }

    #[test]
    fn an_id_that_names_nothing_is_refused_with_a_good_hash_too() {
        let mut framework = small();
        framework.indicators[0].topics[0] = "nothing".into();
        assert_eq!(code(&to_json(&framework)), "framework-broken");
        let mut framework = small();
        framework.levels.remove(1);
        assert_eq!(code(&to_json(&framework)), "framework-broken");
    }

    #[test]
    fn core_and_one_readers_words_make_the_framework_in_that_readers_words() {
        let framework = small();
        let core: Value = serde_json::from_str(&core(&framework, &[], false)).unwrap();
        for audience in Audience::ALL {
            let file: Value = serde_json::from_str(&words(&framework, audience)).unwrap();
            assert_eq!(file["hash"], core["hash"]);
            let mut joined = core.clone();
            let parts = joined.as_object_mut().unwrap();
            parts.remove("languages");
            parts.remove("easy_read");
            join(&mut joined, &file);
            joined["audience"] = file["audience"].clone();
            let plain = serde_json::from_value(joined).unwrap();
            let read = read(plain).unwrap();
            for (cut, whole) in read.indicators.iter().zip(&framework.indicators) {
                assert_eq!(
                    cut.plain.for_reader(audience),
                    whole.plain.for_reader(audience)
                );
            }
            assert_eq!(read.hash, framework.hash);
        }
    }

    /// What the page does with the two files.
    fn join(value: &mut Value, file: &Value) {
        match value {
            Value::Object(object) if object.len() == 1 && object.contains_key("words") => {
                let number = object["words"].as_u64().unwrap();
                let text = file["words"][usize::try_from(number).unwrap()].clone();
                *value = json!({ (file["audience"].as_str().unwrap()): text });
            }
            Value::Object(object) => object.values_mut().for_each(|v| join(v, file)),
            Value::Array(list) => list.iter_mut().for_each(|v| join(v, file)),
            _ => {}
        }
    }
}
