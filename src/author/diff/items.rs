//! A framework taken apart into the things a person would name: criteria, rules, contacts and the rest.
//! It names and quotes them; what is different between two of them is for `pairs` and `phrases`.

use super::pairs::Part;
use crate::framework::{Contact, Framework};
use serde_json::Value;

/// One thing in one of the two versions.
#[derive(Clone, Debug)]
pub struct Item<'a> {
    pub framework: &'a Framework,
    pub part: Part,
    pub id: String,
    /// What it says, as far as it can be known again by that.
    pub text: String,
    pub value: Value,
}

/// Which list of the compiled framework holds which part, what its ids are called and what it says.
const LISTS: [(&str, Part, &str, &str); 9] = [
    ("/levels", Part::Level, "number", "/name"),
    ("/topics", Part::Topic, "id", ""),
    ("/indicators", Part::Criterion, "id", "/criterion"),
    ("/strengths", Part::Strength, "id", "/criterion"),
    ("/questions", Part::Question, "id", "/ask/practitioner"),
    ("/rules", Part::Rule, "id", "/quote"),
    ("/responses", Part::Response, "route", ""),
    ("/consent/local", Part::Consent, "level", ""),
    ("/contacts", Part::Contact, "id", "/name"),
];

/// What every version has another of, or what is said with each part already.
const NOT_ALONE: [&str; 12] = [
    "format",
    "id",
    "hash",
    "audience",
    "levels",
    "topics",
    "indicators",
    "strengths",
    "questions",
    "rules",
    "responses",
    "contacts",
];

/// Everything in a framework, in its own order; what has no ids comes whole, at the end.
pub fn of(framework: &Framework) -> Vec<Item<'_>> {
    let whole = serde_json::to_value(framework).unwrap_or_default();
    let mut items = Vec::new();
    for (list, part, id, text) in LISTS {
        let entries = whole.pointer(list).and_then(Value::as_array);
        for value in entries.into_iter().flatten() {
            items.push(Item {
                framework,
                part,
                id: plain(&value[id]),
                text: match text {
                    "" => String::new(),
                    text => value.pointer(text).map(plain).unwrap_or_default(),
                },
                value: value.clone(),
            });
        }
    }
    for (key, value) in whole.as_object().into_iter().flatten() {
        let mut value = value.clone();
        if NOT_ALONE.contains(&key.as_str()) {
            continue;
        }
        if let ("consent", Some(consent)) = (key.as_str(), value.as_object_mut()) {
            consent.remove("local");
        }
        items.push(Item {
            framework,
            part: Part::Framework,
            id: key.clone(),
            text: String::new(),
            value,
        });
    }
    items
}

impl Item<'_> {
    /// As the beginning of a sentence, or in the middle of one.
    pub fn name(&self) -> String {
        let quoted = format!("“{}”", self.text);
        match self.part {
            Part::Level => format!("level {}", self.id),
            Part::Topic => format!("the topic `{}`", self.id),
            Part::Criterion => quoted,
            Part::Strength => format!("the strength {quoted}"),
            Part::Question => format!("the question {quoted}"),
            Part::Rule => format!("the rule {quoted}"),
            Part::Response => format!("what happens next on the route `{}`", self.id),
            Part::Consent => format!("the consent rule of level {}", self.id),
            Part::Contact => format!("the contact {quoted}"),
            Part::Framework if self.id == "consent" => {
                "the part `consent`, besides the rules of its levels,".to_owned()
            }
            Part::Framework => format!("the part `{}`", self.id),
        }
    }

    /// The same thing with its own types, where they say more than the compiled form.
    pub fn contact(&self) -> Option<&Contact> {
        self.framework.contacts.iter().find(|c| c.id == self.id)
    }

    pub fn field(&self, field: &str) -> &Value {
        &self.value[field]
    }
}

/// A text or number without quotation marks.
pub fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}
