//! What callers may send: sound answers in any order, and values that are no answers at all.
//! Nothing here expects anything; what must hold is said in the tests.

use super::draft::Said;
use levels_of_need::answers::{Answer, Choice};
use levels_of_need::evaluate::Engine;
use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::{Map, Value, json};

/// Values of any shape, with the names that answers know among them.
pub fn odd() -> impl Strategy<Value = Value> {
    let text = prop_oneof![
        "[a-z]{0,4}-?[0-9]{0,2}",
        proptest::sample::select(vec![
            "danger",
            "indicators",
            "looked_at",
            "repeated",
            "questions",
            "strengths",
            "consent",
            "age",
            "area",
            "agency",
            "audience",
            "yes",
            "no",
            "not-sure",
            "indicator-0",
            "topic-0",
            "question-0",
            "strength-0",
            "child",
            "family",
        ])
        .prop_map(str::to_owned),
        ".{0,6}",
    ];
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Into::into),
        any::<i64>().prop_map(Into::into),
        any::<u8>().prop_map(Into::into),
        any::<f64>().prop_map(|f| json!(f)),
        text.clone().prop_map(Into::into),
    ];
    leaf.prop_recursive(4, 32, 6, move |inner| {
        prop_oneof![
            vec(inner.clone(), 0..4).prop_map(Value::from),
            vec((text.clone(), inner), 0..6)
                .prop_map(|pairs| pairs.into_iter().collect::<Map<_, _>>().into()),
        ]
    })
}

/// How many values there are in it, itself included.
pub fn count(value: &Value) -> usize {
    1 + match value {
        Value::Array(list) => list.iter().map(count).sum(),
        Value::Object(map) => map.values().map(count).sum(),
        _ => 0,
    }
}

/// Puts junk in place of the n-th value.
pub fn put(value: &mut Value, n: &mut usize, junk: &Value) -> bool {
    if *n == 0 {
        *value = junk.clone();
        return true;
    }
    *n -= 1;
    match value {
        Value::Array(list) => list.iter_mut().any(|inner| put(inner, n, junk)),
        Value::Object(map) => map.values_mut().any(|inner| put(inner, n, junk)),
        _ => false,
    }
}

/// The answers as a caller sends them.
pub fn sent(engine: &Engine, said: &Said) -> Vec<(String, Value)> {
    let framework = engine.framework();
    let answers = said.answers(framework);
    let word = |answer: Answer| match answer {
        Answer::Yes => "yes",
        Answer::No => "no",
        Answer::NotSure => "not-sure",
    };
    let marked = |marks: &[bool]| -> Value {
        framework
            .topics
            .iter()
            .zip(marks)
            .filter(|(_, said)| **said)
            .map(|(t, _)| t.id.clone())
            .collect()
    };
    let mut sent: Vec<(String, Value)> = Vec::new();
    let mut say = |key: &str, value: Value| sent.push((key.to_owned(), value));
    if let Some(danger) = answers.danger {
        say("danger", word(danger).into());
    }
    let indicators = answers
        .indicators
        .iter()
        .map(|(p, a)| (framework.indicators[*p].id.clone(), Value::from(word(*a))));
    say("indicators", indicators.collect::<Map<_, _>>().into());
    say("looked_at", marked(&answers.looked_at));
    say("repeated", marked(&answers.repeated));
    let questions = framework
        .questions
        .iter()
        .zip(&answers.questions)
        .filter_map(|(q, choice)| {
            let option = match (*choice)? {
                Choice::NotSure => "not-sure".to_owned(),
                Choice::Option(o) => q.options[o].id.clone(),
            };
            Some((q.id.clone(), Value::from(option)))
        });
    say("questions", questions.collect::<Map<_, _>>().into());
    say(
        "strengths",
        answers
            .strengths
            .iter()
            .map(|&s| framework.strengths[s].id.clone())
            .collect(),
    );
    sent
}

/// As JSON text, the parts of objects and lists starting somewhere else.
pub fn turned(value: &Value, turn: usize) -> String {
    let start = |length: usize| if length == 0 { 0 } else { turn % length };
    match value {
        Value::Array(list) => {
            let mut list: Vec<String> = list.iter().map(|v| turned(v, turn)).collect();
            let by = start(list.len());
            list.rotate_left(by);
            format!("[{}]", list.join(","))
        }
        Value::Object(map) => {
            let mut parts: Vec<String> = map
                .iter()
                .map(|(k, v)| format!("{}:{}", json!(k), turned(v, turn)))
                .collect();
            let by = start(parts.len());
            parts.rotate_left(by);
            format!("{{{}}}", parts.join(","))
        }
        other => other.to_string(),
    }
}
