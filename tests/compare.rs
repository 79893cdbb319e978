//! The same answers beside another document: nothing said is lost, nothing is mixed, the order is fixed.
//! Halton is put beside a small framework with five levels and other names for them, in both directions.
#![cfg(feature = "author")]

mod support;

use levels_of_need::answers::Answers;
use levels_of_need::check;
use levels_of_need::contacts::Moment;
use levels_of_need::evaluate::Engine;
use levels_of_need::framework::Indicator;
use levels_of_need::view::{AnswerSaid, Comparison, CriterionCompared};
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;
use std::path::Path;
use std::sync::OnceLock;

const AT: &str = "2026-11-27T16:45";

fn halton() -> &'static Engine {
    static HALTON: OnceLock<Engine> = OnceLock::new();
    HALTON.get_or_init(|| {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("frameworks/halton");
        let checked = check::folder(&folder, "2026-11-22");
        Engine::new(checked.framework.expect("no errors")).expect("sound")
    })
}

/// Five levels, so that no number means what it means in Halton; topics of the shared list.
fn small_json() -> Value {
    let mut levels = support::LADDER.to_vec();
    levels.insert(1, ("A little more", "universal"));
    let mut all = support::empty(&levels);
    all["id"] = json!("small");
    all["topics"] = json!([
        support::topic("school-absence", &[]),
        support::topic("missing", &[]),
        support::topic("physical-abuse", &[]),
        support::topic("a-topic-of-its-own", &[]),
    ]);
    all["indicators"] = json!([
        support::indicator("late", &[2], "school-absence", "need"),
        support::indicator("absent", &[3, 4], "school-absence", "need"),
        support::indicator("often-away", &[3], "school-absence", "need"),
        support::indicator("ran-away", &[5], "missing", "harm"),
        support::indicator("stayed-out", &[2], "missing", "harm"),
        support::indicator("hurt", &[5], "physical-abuse", "harm"),
        support::indicator("own", &[4], "a-topic-of-its-own", "need"),
    ]);
    all["indicators"][3]["topics"] = json!(["missing", "school-absence"]);
    all["responses"] = json!(support::ROUTES.map(support::response));
    all
}

fn small() -> Engine {
    support::engine(&small_json())
}

/// Every indicator answered: yes, not sure and no in turn.
fn everything(engine: &Engine) -> Vec<(String, &'static str)> {
    let states = ["yes", "not-sure", "no"];
    let indicators = &engine.framework().indicators;
    indicators
        .iter()
        .zip(states.into_iter().cycle())
        .map(|(i, state)| (i.id.clone(), state))
        .collect()
}

fn sent(said: &[(String, &str)], danger: Option<&str>) -> Value {
    let indicators: Map<String, Value> = said
        .iter()
        .map(|(id, state)| (id.clone(), json!(state)))
        .collect();
    let mut sent = json!({ "indicators": indicators });
    if let Some(danger) = danger {
        sent["danger"] = json!(danger);
    }
    sent
}

fn read(engine: &Engine, sent: &Value) -> Answers {
    let plain = serde_json::from_str(&sent.to_string()).expect("plain");
    Answers::read(plain, engine.framework()).expect("known ids")
}

fn compared(here: &Engine, there: &Engine, sent: &Value) -> Comparison {
    here.compare(
        there,
        &read(here, sent),
        Moment::read(AT).expect("a moment"),
    )
}

fn indicator<'a>(engine: &'a Engine, id: &str) -> &'a Indicator {
    let found = engine.framework().indicators.iter().find(|i| i.id == id);
    found.expect("an indicator of this framework")
}

/// What is shown of a criterion is its own document's and nothing else.
fn is_printed_in(engine: &Engine, shown: &CriterionCompared) {
    let printed = indicator(engine, &shown.id);
    let names: Vec<String> = printed
        .levels
        .iter()
        .map(|n| {
            let level = engine.framework().levels.iter().find(|l| l.number == *n);
            level.expect("a level").name.clone()
        })
        .collect();
    let lowest = engine.index().route_of_level(printed.levels[0]);
    assert_eq!(
        (
            &shown.levels,
            &shown.level_names,
            &shown.quote,
            &shown.place
        ),
        (&printed.levels, &names, &printed.criterion, &printed.place),
        "{}",
        shown.id
    );
    assert_eq!(shown.route, printed.route.unwrap_or(lowest), "{}", shown.id);
}

fn both_ways(check: impl Fn(&Engine, &Engine)) {
    let small = small();
    check(halton(), &small);
    check(&small, halton());
}

#[test]
fn nothing_said_is_lost_and_nothing_else_is_shown() {
    both_ways(|here, there| {
        let said = everything(here);
        let comparison = compared(here, there, &sent(&said, None));
        let mut expected = BTreeSet::new();
        for (id, state) in said.iter().filter(|(_, state)| *state != "no") {
            for topic in &indicator(here, id).topics {
                expected.insert((topic.clone(), id.clone(), *state));
            }
        }
        let mut shown = BTreeSet::new();
        for topic in &comparison.topics {
            for criterion in &topic.said {
                is_printed_in(here, criterion);
                let state = match criterion.answer {
                    Some(AnswerSaid::Yes) => "yes",
                    Some(AnswerSaid::NotSure) => "not-sure",
                    Some(AnswerSaid::No) | None => "no",
                };
                let new = shown.insert((topic.topic.clone(), criterion.id.clone(), state));
                assert!(new, "{} is shown twice", criterion.id);
            }
        }
        assert_eq!(shown, expected);
    });
}

#[test]
fn everything_the_other_document_prints_under_a_topic_stands_beside_it() {
    both_ways(|here, there| {
        let comparison = compared(here, there, &sent(&everything(here), None));
        let mut some = 0;
        for topic in &comparison.topics {
            topic.there.iter().for_each(|c| {
                is_printed_in(there, c);
                assert_eq!(c.answer, None, "nobody answered {}", c.id);
            });
            let shown: BTreeSet<&str> = topic.there.iter().map(|c| c.id.as_str()).collect();
            let printed = there.framework().indicators.iter();
            let printed: BTreeSet<&str> = printed
                .filter(|i| i.topics.contains(&topic.topic))
                .map(|i| i.id.as_str())
                .collect();
            assert_eq!(shown, printed, "{}", topic.topic);
            assert_eq!(shown.len(), topic.there.len(), "{}", topic.topic);
            assert_eq!(
                comparison.only_here.contains(&topic.topic),
                shown.is_empty(),
                "{}",
                topic.topic
            );
            some += shown.len();
        }
        assert!(some > 0, "an empty test");
        assert!(!comparison.only_here.is_empty(), "an empty test");
    });
}

#[test]
fn the_order_is_that_of_the_topics_then_main_topic_first_and_there_lowest_first() {
    both_ways(|here, there| {
        let comparison = compared(here, there, &sent(&everything(here), None));
        let position = |engine: &Engine, id: &str| {
            let all = &engine.framework().indicators;
            all.iter().position(|i| i.id == id).expect("known")
        };
        let topics: Vec<usize> = comparison
            .topics
            .iter()
            .map(|shown| {
                let topics = &here.framework().topics;
                topics
                    .iter()
                    .position(|t| t.id == shown.topic)
                    .expect("known")
            })
            .collect();
        assert!(topics.is_sorted_by(|a, b| a < b));
        for topic in &comparison.topics {
            let said = topic.said.iter().map(|c| {
                let main = indicator(here, &c.id).topics[0] == topic.topic;
                (!main, position(here, &c.id))
            });
            assert!(said.is_sorted(), "{}", topic.topic);
            let printed = topic.there.iter().map(|c| {
                let (low, high) = (c.levels[0], c.levels[c.levels.len() - 1]);
                (low, high, position(there, &c.id))
            });
            assert!(printed.is_sorted(), "{}", topic.topic);
        }
    });
}

#[test]
fn the_same_answers_in_another_order_give_the_same_bytes() {
    both_ways(|here, there| {
        let said = everything(here);
        let text = |said: &[(String, &str)]| {
            // Written by hand: a map would put the ids in order.
            let pairs: Vec<String> = said
                .iter()
                .map(|(id, s)| format!("\"{id}\":\"{s}\""))
                .collect();
            let sent = format!(
                "{{\"danger\":\"no\",\"indicators\":{{{}}}}}",
                pairs.join(",")
            );
            let answers = serde_json::from_str(&sent).expect("plain");
            let answers = Answers::read(answers, here.framework()).expect("known ids");
            let at = Moment::read(AT).expect("a moment");
            serde_json::to_string(&here.compare(there, &answers, at)).expect("plain")
        };
        let reversed: Vec<_> = said.iter().rev().cloned().collect();
        assert_eq!(text(&said), text(&said));
        assert_eq!(text(&said), text(&reversed));
    });
}

#[test]
fn what_the_other_document_prints_changes_nothing_of_what_is_said_here() {
    let mut other = small_json();
    for (i, name) in ["A", "B", "C", "D", "E"].into_iter().enumerate() {
        other["levels"][i]["name"] = json!(name);
        other["levels"][i]["route"] = json!("child-protection");
    }
    for indicator in other["indicators"].as_array_mut().expect("a list") {
        indicator["levels"] = json!([5]);
        indicator["red_flag"] = json!(true);
    }
    let sent = sent(&everything(halton()), Some("no"));
    let (one, two) = (
        compared(halton(), &small(), &sent),
        compared(halton(), &support::engine(&other), &sent),
    );
    assert_ne!(one, two, "an empty test");
    assert_eq!(one.here, two.here);
    assert_eq!(one.red_flags, two.red_flags);
    let said = |c: &Comparison| c.topics.iter().map(|t| t.said.clone()).collect::<Vec<_>>();
    assert_eq!(said(&one), said(&two));
}

#[test]
fn a_topic_the_other_does_not_know_is_named_and_empty() {
    let small = small();
    let comparison = compared(&small, halton(), &sent(&[("own".to_owned(), "yes")], None));
    assert_eq!(comparison.only_here, ["a-topic-of-its-own"]);
    assert!(comparison.topics[0].there.is_empty());
    assert_eq!(comparison.topics[0].said[0].id, "own");
}

#[test]
fn danger_and_red_flags_stand_first() {
    let small = small();
    for (said, first) in [("yes", true), ("not-sure", true), ("no", false)] {
        let comparison = compared(halton(), &small, &sent(&[], Some(said)));
        assert_eq!(comparison.danger, first, "{said}");
        assert_eq!(json!(comparison.danger_said), json!(said));
        assert!(comparison.topics.is_empty());
    }
    let flag = &halton().framework().indicators.iter().find(|i| i.red_flag);
    let flag = flag.expect("Halton has red flags").id.clone();
    for (state, flags) in [("yes", 1), ("not-sure", 1), ("no", 0)] {
        let comparison = compared(halton(), &small, &sent(&[(flag.clone(), state)], None));
        assert_eq!((comparison.danger, comparison.danger_said), (false, None));
        assert_eq!(comparison.red_flags.len(), flags, "{state}");
    }
}

#[test]
fn each_document_says_whether_it_still_stands() {
    let small = small();
    let answers = read(halton(), &sent(&everything(halton()), None));
    let at = |text: &str| halton().compare(&small, &answers, Moment::read(text).expect("a moment"));
    let shown = at(AT);
    let ids = |c: &Comparison| {
        c.here
            .caveats
            .iter()
            .map(|c| c.id.clone())
            .collect::<Vec<_>>()
    };
    assert_eq!(ids(&shown), ["not-adopted", "superseded"]);
    assert!(ids(&at("2027-06-01T10:00")).len() > 2, "past its review");
    let old = at("2031-01-01T10:00");
    assert!(old.topics.is_empty() && old.only_here.is_empty());
}
