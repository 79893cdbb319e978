//! Turns what the validator found into a mistake an officer can mend, with the path it stands at.
//! Where a value may take one of several forms, the form it was meant to have is chosen first.

use crate::problem::author::{self, Mistake};
use crate::problem::nearest;
use crate::source::tree::{escape, unescape};
use jsonschema::ValidationError;
use jsonschema::error::{TypeKind, ValidationErrorKind as Kind};
use serde_json::Value;

/// Something wrong with a value or a key.
#[derive(Clone, Debug)]
pub(crate) struct Finding {
    /// The value's path, or the key's.
    pub path: String,
    /// It is the key that is wrong, and everything else can be read without it.
    pub is_key: bool,
    /// The key that is missing, or the one a mistyped key was meant to be.
    pub key: Option<String>,
    pub mistake: Mistake,
}

/// Adds what one error means.
pub(crate) fn explain(error: &ValidationError, schema: &Value, found: &mut Vec<Finding>) {
    let path = error.instance_path().as_str();
    let key = key_of(path);
    let at = |mistake| Finding {
        path: path.to_owned(),
        is_key: false,
        key: None,
        mistake,
    };
    match error.kind() {
        Kind::AdditionalProperties { unexpected } => {
            let known = keys_at(schema, error.schema_path().as_str());
            for key in unexpected {
                found.push(Finding {
                    path: format!("{path}/{}", escape(key)),
                    is_key: true,
                    key: nearest(key, known.iter().map(String::as_str)).map(str::to_owned),
                    mistake: author::unknown_key(key, &known),
                });
            }
        }
        Kind::Required { property } => {
            let missing = property.as_str().unwrap_or_default();
            let key = Some(missing.to_owned());
            found.push(Finding {
                key,
                ..at(author::missing_key(missing))
            });
        }
        Kind::Type { kind } => {
            found.push(at(author::wrong_type(
                &key,
                what(error.instance()),
                &wanted(kind),
            )));
        }
        Kind::Minimum { limit } => {
            found.push(at(author::out_of_range(
                &key,
                &error.instance().to_string(),
                &limit.to_string(),
                true,
            )));
        }
        Kind::Maximum { limit } => {
            found.push(at(author::out_of_range(
                &key,
                &error.instance().to_string(),
                &limit.to_string(),
                false,
            )));
        }
        Kind::MinItems { limit } => found.push(at(author::too_few(&key, *limit))),
        Kind::Enum { .. } | Kind::Constant { .. } => {
            let known = words(error);
            found.push(at(author::unknown_value(
                &key,
                &text(error.instance()),
                &known,
            )));
        }
        Kind::AnyOf { .. } | Kind::OneOfNotValid { .. } => choose(error, schema, found),
        _ => found.push(at(author::wrong_shape())),
    }
}

/// A value that may take several forms and fits none.
fn choose(error: &ValidationError, schema: &Value, found: &mut Vec<Finding>) {
    let path = error.instance_path().as_str();
    let key = key_of(path);
    let at = |mistake| Finding {
        path: path.to_owned(),
        is_key: false,
        key: None,
        mistake,
    };
    let own = |e: &&ValidationError<'static>| e.instance_path().as_str() == path;
    let forms = forms(error);

    if let Value::String(text) = error.instance().as_ref() {
        let known: Vec<String> = forms
            .iter()
            .flat_map(|form| form.iter())
            .filter(own)
            .flat_map(words)
            .collect();
        if !known.is_empty() {
            found.push(at(author::unknown_value(&key, text, &known)));
            return;
        }
    }
    // Forms of another kind of value altogether are out.
    let other_kind = |e: &ValidationError<'static>| {
        matches!(
            e.kind(),
            Kind::Type { .. } | Kind::Enum { .. } | Kind::Constant { .. }
        )
    };
    let fitting: Vec<&[ValidationError<'static>]> = forms
        .iter()
        .copied()
        .filter(|form| !form.iter().filter(own).any(other_kind))
        .collect();
    if fitting.is_empty() {
        let mut kinds: Vec<&str> = Vec::new();
        for error in forms.iter().flat_map(|form| form.iter()).filter(own) {
            let more = match error.kind() {
                Kind::Type { kind } => wanted(kind),
                _ => vec!["a text"],
            };
            for kind in more {
                if !kinds.contains(&kind) && kind != "nothing" {
                    kinds.push(kind);
                }
            }
        }
        found.push(at(author::wrong_type(&key, what(error.instance()), &kinds)));
        return;
    }
    // The form whose keys are all there, though something inside it is wrong.
    let meant = fitting.iter().find(|form| !form.iter().any(|e| own(&e)));
    if let Some(form) = meant.or(if fitting.len() == 1 {
        fitting.first()
    } else {
        None
    }) {
        for error in *form {
            explain(error, schema, found);
        }
        return;
    }
    let mut known: Vec<String> = Vec::new();
    for error in fitting.iter().flat_map(|form| form.iter()).filter(own) {
        for key in keys_at(schema, error.schema_path().as_str()) {
            if !known.contains(&key) {
                known.push(key);
            }
        }
    }
    let given: Vec<String> = error
        .instance()
        .as_object()
        .map_or_else(Vec::new, |o| o.keys().cloned().collect());
    let unknown: Vec<&String> = given.iter().filter(|key| !known.contains(key)).collect();
    if given.is_empty() {
        found.push(at(author::missing_one_of(&known)));
    } else if unknown.is_empty() {
        found.push(at(author::keys_exclude(&given)));
    }
    for key in unknown {
        // Not merely a key too many: without it the value has no form at all.
        found.push(Finding {
            path: format!("{path}/{}", escape(key)),
            is_key: false,
            key: None,
            mistake: author::unknown_key(key, &known),
        });
    }
}

/// The forms a value may take, as what is wrong with it in each; forms of forms are spread out.
fn forms<'a>(error: &'a ValidationError<'_>) -> Vec<&'a [ValidationError<'static>]> {
    let (Kind::AnyOf { context } | Kind::OneOfNotValid { context }) = error.kind() else {
        return Vec::new();
    };
    let mut spread = Vec::new();
    for form in context {
        match form.as_slice() {
            [one]
                if one.instance_path() == error.instance_path()
                    && matches!(one.kind(), Kind::AnyOf { .. } | Kind::OneOfNotValid { .. }) =>
            {
                spread.extend(forms(one));
            }
            form => spread.push(form),
        }
    }
    spread
}

/// The words a value was compared with.
fn words(error: &ValidationError) -> Vec<String> {
    match error.kind() {
        Kind::Enum { options } => options
            .as_array()
            .map_or_else(Vec::new, |o| o.iter().map(text).collect()),
        Kind::Constant { expected_value } => vec![text(expected_value)],
        _ => Vec::new(),
    }
}

/// The keys the structure at a schema's place has; `place` is that of one of its conditions.
fn keys_at(schema: &Value, place: &str) -> Vec<String> {
    let table = place
        .rfind('/')
        .and_then(|end| place.get(..end))
        .unwrap_or_default();
    schema
        .pointer(&format!("{table}/properties"))
        .and_then(Value::as_object)
        .map_or_else(Vec::new, |keys| keys.keys().cloned().collect())
}

/// The name of what stands at a path: its key, or for an entry of a list the list's.
fn key_of(path: &str) -> String {
    path.rsplit('/')
        .find(|step| step.parse::<usize>().is_err())
        .map_or_else(String::new, unescape)
}

fn text(value: &Value) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned)
}

fn what(value: &Value) -> &'static str {
    match value {
        Value::Null => "nothing",
        Value::Bool(_) => "true or false",
        Value::Number(number) if number.is_f64() => "a number with a decimal point",
        Value::Number(_) => "a number",
        Value::String(_) => "a text",
        Value::Array(_) => "a list",
        Value::Object(_) => "a table",
    }
}

fn wanted(kind: &TypeKind) -> Vec<&'static str> {
    let name = |kind: &str| match kind {
        "string" => "a text",
        "integer" => "a whole number",
        "number" => "a number",
        "boolean" => "true or false",
        "array" => "a list",
        "object" => "a table",
        _ => "nothing",
    };
    let all: Vec<&str> = match kind {
        TypeKind::Single(one) => vec![name(one.as_str())],
        TypeKind::Multiple(several) => several.iter().map(|one| name(one.as_str())).collect(),
    };
    all.into_iter().filter(|kind| *kind != "nothing").collect()
}
