//! What is different about one thing, in words: what follows after its name.
//! Every field has a phrase, those nobody has thought of a general one, so that nothing is left unsaid.

use super::condition;
use super::items::{Item, plain};
use super::pairs::{Detail, Part};
use crate::author::english::{and, levels, other_hours, readers};
use crate::framework::Audience;
use crate::rule::Condition;
use serde_json::Value;

/// The fields that can change an outcome.
pub fn decides(part: Part, detail: &Detail) -> bool {
    match part {
        Part::Criterion => matches!(
            detail.field.as_str(),
            "levels"
                | "route"
                | "kind"
                | "topics"
                | "dimension"
                | "red_flag"
                | "do_not_discuss_first"
                | "same_as"
        ),
        Part::Rule => matches!(
            detail.field.as_str(),
            "when" | "floor" | "ceiling" | "route"
        ),
        Part::Question => detail.field == "options" && ids(&detail.old) != ids(&detail.new),
        Part::Level => detail.field == "route",
        _ => false,
    }
}

/// Whether only words are different.
pub fn is_wording(part: Part, detail: &Detail) -> bool {
    match detail.field.as_str() {
        "criterion" | "quote" | "plain" | "place" => true,
        "options" => part == Part::Question && ids(&detail.old) == ids(&detail.new),
        _ => is_words(&detail.old) && is_words(&detail.new),
    }
}

/// A phrase for everything that is different, most telling first.
pub fn of(old: &Item, new: &Item, details: &[&Detail]) -> Vec<String> {
    let mut phrases: Vec<(bool, String)> = details
        .iter()
        // The two ends of a rule are told together.
        .filter(|d| !(new.part == Part::Rule && d.field == "ceiling" && has(details, "floor")))
        .map(|d| (!decides(new.part, d), phrase(old, new, d)))
        .collect();
    phrases.sort_by_key(|(words_only, _)| *words_only);
    phrases.into_iter().map(|(_, phrase)| phrase).collect()
}

fn has(details: &[&Detail], field: &str) -> bool {
    details.iter().any(|d| d.field == field)
}

fn phrase(old: &Item, new: &Item, detail: &Detail) -> String {
    let (before, after) = (&detail.old, &detail.new);
    let instead = |what: &str| format!("{what} {} instead of {}", short(after), short(before));
    match (new.part, detail.field.as_str()) {
        (Part::Framework, _) => whole(before, after),
        (_, "levels") => format!("moves from {} to {}", numbers(before), numbers(after)),
        (Part::Criterion | Part::Rule, "route") => format!(
            "takes {} instead of {}",
            route(after, new.part),
            route(before, old.part)
        ),
        (_, "route") => instead("has the route"),
        (_, "kind") => instead("counts as"),
        (_, "topics") => instead("stands under the topics"),
        (_, "dimension") => instead("stands under the dimension"),
        (_, "red_flag") => now(after, "is now a red flag", "is no red flag any more"),
        (_, "do_not_discuss_first") => now(
            after,
            "now says to ring before anybody talks to the parents",
            "no longer says to ring before anybody talks to the parents",
        ),
        (_, "same_as") => instead("has the near-twins"),
        (_, "ages") => instead("is asked at the ages"),
        (_, "criterion" | "quote") => format!("is reworded to “{}”", plain(after)),
        (_, "when") => format!("holds on {} instead of on {}", when(after), when(before)),
        (Part::Rule, "floor" | "ceiling") => {
            format!("raises {} instead of {}", raises(new), raises(old))
        }
        (Part::Question, "options") if ids(before) != ids(after) => format!(
            "has the options {} instead of {}",
            ids(after).unwrap_or_default(),
            ids(before).unwrap_or_default()
        ),
        (_, "hours") => {
            let both = old.contact().zip(new.contact());
            let (before, after) = both.map_or_else(Default::default, |(before, after)| {
                other_hours(&before.hours, &after.hours)
            });
            format!("answers {after} instead of {before}")
        }
        (_, "bank_holidays") => instead("is on bank holidays"),
        (_, "phone") => instead("has the number"),
        (Part::Contact, "for") => instead("is for the routes"),
        (Part::Consent, "required") => {
            now(after, "now needs agreement", "no longer needs agreement")
        }
        (Part::Level | Part::Contact, "name") => {
            format!(
                "is called “{}” instead of “{}”",
                plain(after),
                plain(before)
            )
        }
        (_, "plain") => worded("plain words", before, after),
        (_, field) => {
            let field = field.replace('_', " ");
            if is_words(before) && is_words(after) {
                worded(&format!("words for “{field}”"), before, after)
            } else if is_short(before) && is_short(after) {
                format!(
                    "has for “{field}” {} instead of {}",
                    short(after),
                    short(before)
                )
            } else {
                format!("has something else for “{field}”")
            }
        }
    }
}

/// What is said of something that is in one version only.
pub fn alone(item: &Item, added: bool) -> String {
    let level = || numbers(item.field("levels"));
    let flags: Vec<&str> = [
        ("red_flag", "a red flag"),
        (
            "do_not_discuss_first",
            "and says to ring before anybody talks to the parents",
        ),
    ]
    .into_iter()
    .filter(|(field, _)| item.field(field) == &Value::Bool(true))
    .map(|(_, words)| words)
    .collect();
    let flags = if flags.is_empty() {
        String::new()
    } else {
        format!(", {}", flags.join(", "))
    };
    match (item.part, added) {
        (Part::Criterion, true) => format!("is new, at {}{flags}", level()),
        (Part::Criterion, false) => format!("is dropped; it stood at {}{flags}", level()),
        (Part::Rule, true) => format!("is new; it raises {}", raises(item)),
        (Part::Rule, false) => format!("is dropped; it raised {}", raises(item)),
        (_, true) => "is new".to_owned(),
        (_, false) => "is dropped".to_owned(),
    }
}

/// "the floor to level 3 and the ceiling to level 4".
fn raises(rule: &Item) -> String {
    let end = |name: &str, field: &str| {
        let level = rule.field(field).as_u64()?;
        Some(format!("the {name} to level {level}"))
    };
    let ends: Vec<String> = [end("floor", "floor"), end("ceiling", "ceiling")]
        .into_iter()
        .flatten()
        .collect();
    and(&ends)
}

fn route(value: &Value, part: Part) -> String {
    match value.as_str() {
        Some(route) => format!("the route `{route}`"),
        None if part == Part::Rule => "the route of the level it raises".to_owned(),
        None => "its level's route".to_owned(),
    }
}

fn when(value: &Value) -> String {
    match serde_json::from_value::<Condition>(value.clone()) {
        Ok(condition) => condition::words(&condition),
        Err(_) => value.to_string(),
    }
}

/// Something without fields of its own: version, dates, lists of passages.
fn whole(old: &Value, new: &Value) -> String {
    if is_short(old) && is_short(new) {
        format!("is {} instead of {}", short(new), short(old))
    } else {
        "is different".to_owned()
    }
}

/// The first reader's words that are different, and who else's are.
fn worded(what: &str, old: &Value, new: &Value) -> String {
    let (mut whose, mut first) = (Vec::new(), None);
    for audience in Audience::ALL {
        let Some(key) = serde_json::to_value(audience)
            .ok()
            .and_then(|v| v.as_str().map(str::to_owned))
        else {
            continue;
        };
        let (before, after) = (old.get(&key), new.get(&key));
        if before != after {
            whose.push(readers(audience));
            first = first.or(before.zip(after));
        }
    }
    let quoted = first.map_or_else(String::new, |(before, after)| {
        format!(": “{}” instead of “{}”", plain(after), plain(before))
    });
    format!("has other {what} for {}{quoted}", and(&whose))
}

fn now(value: &Value, yes: &str, no: &str) -> String {
    if value == &Value::Bool(true) { yes } else { no }.to_owned()
}

/// One text in each reader's words.
fn is_words(value: &Value) -> bool {
    let readers = ["family", "young-person", "volunteer", "practitioner"];
    value.as_object().is_some_and(|words| {
        !words.is_empty() && words.keys().all(|key| readers.contains(&key.as_str()))
    })
}

/// The ids in a list of things that have some.
fn ids(value: &Value) -> Option<String> {
    let ids = value
        .as_array()?
        .iter()
        .map(|v| Some(format!("`{}`", v.get("id")?.as_str()?)));
    Some(and(&ids.collect::<Option<Vec<_>>>()?))
}

fn numbers(value: &Value) -> String {
    let numbers = value.as_array().into_iter().flatten();
    let numbers: Vec<u8> = numbers
        .filter_map(|n| u8::try_from(n.as_u64()?).ok())
        .collect();
    levels(&numbers)
}

/// Can be told on a line.
fn is_short(value: &Value) -> bool {
    match value {
        Value::Object(_) => false,
        Value::Array(list) => list.iter().all(|v| !v.is_array() && !v.is_object()),
        _ => true,
    }
}

fn short(value: &Value) -> String {
    match value {
        Value::Null => "none".to_owned(),
        Value::Array(list) if list.is_empty() => "none".to_owned(),
        Value::Array(list) => and(&list.iter().map(short).collect::<Vec<_>>()),
        Value::String(text) => format!("`{text}`"),
        Value::Bool(true) => "yes".to_owned(),
        Value::Bool(false) => "no".to_owned(),
        other => other.to_string(),
    }
}
