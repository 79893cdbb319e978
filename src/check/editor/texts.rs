//! Every text written for readers, wherever it stands: found by the file's own schema, so that a new key is never forgotten.
//! What the texts say is looked at elsewhere.

use crate::problem::PlaceInFile;
use crate::source::{File, Folder};
use schemars::JsonSchema;
use serde_json::Value;

/// What the schema calls a text, or a table with a text per reader.
const WORDS: &str = "#/$defs/Words";

/// One text as a family and as a young person read it.
pub(super) struct Text<'a> {
    pub family: &'a str,
    /// `None`: the same as the family's.
    pub young: Option<&'a str>,
    place: &'a dyn Fn() -> PlaceInFile,
}

impl Text<'_> {
    pub(super) fn place(&self) -> PlaceInFile {
        (self.place)()
    }
}

/// Shows every text of a framework and of the files it shares.
pub(super) fn each(folder: &Folder, visit: &mut dyn FnMut(&Text)) {
    one(folder.framework.as_ref(), visit);
    for file in &folder.indicators {
        one(Some(file), visit);
    }
    one(folder.strengths.as_ref(), visit);
    one(folder.questions.as_ref(), visit);
    one(folder.rules.as_ref(), visit);
    one(folder.responses.as_ref(), visit);
    one(folder.consent.as_ref(), visit);
    one(folder.contacts.as_ref(), visit);
    one(folder.topics.as_ref(), visit);
    one(folder.national.as_ref(), visit);
}

fn one<T: JsonSchema>(file: Option<&File<T>>, visit: &mut dyn FnMut(&Text)) {
    let Some(file) = file.filter(|file| file.readable) else {
        return;
    };
    let schema = schemars::schema_for!(T).to_value();
    let place = |path: &str| file.place(path, false);
    let mut walk = Walk {
        schema: &schema,
        place: &place,
        visit,
    };
    walk.value(file.raw(), &schema, "");
}

struct Walk<'a> {
    schema: &'a Value,
    place: &'a dyn Fn(&str) -> PlaceInFile,
    visit: &'a mut dyn FnMut(&Text),
}

impl Walk<'_> {
    fn value(&mut self, value: &Value, schema: &Value, path: &str) {
        match schema.get("$ref").and_then(Value::as_str) {
            Some(WORDS) => return self.words(value, path),
            Some(other) => {
                let whole = self.schema;
                let found = other.strip_prefix('#').and_then(|at| whole.pointer(at));
                if let Some(found) = found {
                    self.value(value, found, path);
                }
            }
            None => {}
        }
        for forms in ["anyOf", "oneOf"] {
            for form in schema
                .get(forms)
                .and_then(Value::as_array)
                .into_iter()
                .flatten()
            {
                self.value(value, form, path);
            }
        }
        if let (Some(entries), Some(items)) = (value.as_array(), schema.get("items")) {
            for (i, entry) in entries.iter().enumerate() {
                self.value(entry, items, &format!("{path}/{i}"));
            }
        }
        if let (Some(table), Some(keys)) = (value.as_object(), schema.get("properties")) {
            for (key, entry) in table {
                if let Some(schema) = keys.get(key) {
                    self.value(entry, schema, &format!("{path}/{key}"));
                }
            }
        }
    }

    fn words(&mut self, value: &Value, path: &str) {
        let text = |key: &str| value.get(key).and_then(Value::as_str);
        let Some(family) = value.as_str().or_else(|| text("family")) else {
            return;
        };
        let place = || (self.place)(path);
        (self.visit)(&Text {
            family,
            young: text("young-person"),
            place: &place,
        });
    }
}
