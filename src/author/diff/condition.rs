//! A rule's condition in words.
//! It follows the closed vocabulary of `rule`, and knows no more than that.

use crate::author::english::and;
use crate::author::prove::bench;
use crate::framework::Kind;
use crate::rule::{Condition, Count};

/// "at least 2 criteria at level 2 and `tried` answered `not-enough` or more".
pub fn words(condition: &Condition) -> String {
    match condition {
        Condition::Indicator(id) => format!("`{id}`"),
        Condition::Any(of) => format!("one of ({})", list(of)),
        Condition::All(of) => match of.as_slice() {
            [one] => words(one),
            all => format!("all of ({})", list(all)),
        },
        Condition::AtLeast { n, of } => format!("at least {n} of ({})", list(of)),
        Condition::Count(count) => counted(count),
        Condition::Repeated(topic) => format!("`{topic}` happened before"),
        Condition::Answer { question, option } => {
            format!("`{question}` is answered `{option}` or more")
        }
    }
}

fn list(conditions: &[Condition]) -> String {
    let texts: Vec<String> = conditions.iter().map(words).collect();
    texts.join("; ")
}

fn counted(count: &Count) -> String {
    let criteria = if count.at_least == 1 {
        "criterion"
    } else {
        "criteria"
    };
    let mut text = format!("at least {} {criteria}", count.at_least);
    let kind = count.kind.map(kind);
    let route = count.route.map(bench::name);
    for (label, value) in [
        ("at level", count.level.map(|l| l.to_string())),
        ("from level", count.from_level.map(|l| l.to_string())),
        (
            "under the topic",
            count.topic.as_ref().map(|t| format!("`{t}`")),
        ),
        (
            "under the dimension",
            count.dimension.as_ref().map(|d| format!("`{d}`")),
        ),
        ("on the route", route.map(|r| format!("`{r}`"))),
        ("of the kind", kind.map(|k| format!("`{k}`"))),
    ] {
        if let Some(value) = value {
            text.push_str(&format!(" {label} {value}"));
        }
    }
    if !count.besides.is_empty() {
        let besides: Vec<String> = count.besides.iter().map(|id| format!("`{id}`")).collect();
        text.push_str(&format!(" besides {}", and(&besides)));
    }
    text
}

fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Harm => "harm",
        Kind::Need => "need",
        Kind::Circumstance => "circumstance",
        Kind::Status => "status",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_condition_has_words() {
        let read = |text: &str| words(&serde_json::from_str(text).unwrap());
        assert_eq!(
            read(
                r#"{"all":[{"count":{"at_least":2,"level":3,"kind":"harm","besides":["a","b"]}},
                {"answer":{"question":"tried","option":"enough"}}]}"#
            ),
            "all of (at least 2 criteria at level 3 of the kind `harm` besides `a` and `b`; \
             `tried` is answered `enough` or more)"
        );
        assert_eq!(
            read(
                r#"{"at_least":{"n":2,"of":[{"indicator":"a"},{"repeated":"missing"},
                {"any":[{"count":{"at_least":1,"from_level":2,"topic":"t","dimension":"d","route":"targeted"}}]}]}}"#
            ),
            "at least 2 of (`a`; `missing` happened before; one of (at least 1 criterion from level 2 \
             under the topic `t` under the dimension `d` on the route `targeted`))"
        );
    }
}
