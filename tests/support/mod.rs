//! A small framework as compiled JSON, and the way from such JSON to an engine.
//! Nothing here expects anything; what must hold is said in the tests.
#![allow(dead_code, unused_imports, reason = "each test file uses its own part")]

pub mod draft;
pub mod input;
pub mod model;

use levels_of_need::bundle;
use levels_of_need::evaluate::Engine;
use levels_of_need::framework::Framework;
use levels_of_need::plain::{FromPlain, Plain};
use serde_json::{Value, json};

/// The engine for a compiled framework, read as any caller's file is read.
pub fn engine(compiled: &Value) -> Engine {
    let plain: Plain = serde_json::from_str(&compiled.to_string()).expect("plain values");
    let framework = Framework::read(plain).expect("every field");
    // Written once more, because only that gives it the hash that reading asks for.
    let framework = bundle::from_json(&bundle::to_json(&framework)).expect("a sound framework");
    Engine::new(framework).expect("ids that name something")
}

pub fn words(text: &str) -> Value {
    json!({ "family": text, "young-person": text, "volunteer": text, "practitioner": text })
}

pub fn place(section: &str, item: Option<usize>) -> Value {
    json!({ "document": "A guide", "section": section, "item": item.map(|i| i.to_string()) })
}

/// Level names, routes: a framework of the usual four.
pub const LADDER: [(&str, &str); 4] = [
    ("Universal", "universal"),
    ("Early help", "early-help"),
    ("Child in need", "child-in-need"),
    ("Protection", "child-protection"),
];

/// Every part of a compiled framework, with levels but without anything in them.
pub fn empty(levels: &[(&str, &str)]) -> Value {
    let level = |(number, (name, route)): (usize, &(&str, &str))| {
        json!({
            "number": number + 1, "name": name, "route": route, "headline": words(name),
            "meaning": words(name), "place": place(name, None),
        })
    };
    let consent = |number: usize| {
        json!({
            "level": number + 1, "required": number == 1, "quote": format!("Consent at {number}."),
            "help": words("help"), "sharing": words("sharing"), "if_refused": null,
            "who_may_override": null, "grounds": [], "record": [], "place": place("Consent", None),
        })
    };
    json!({
        "format": 2, "id": "small", "hash": "", "title": "A guide", "area": "Smallshire",
        "version": "1", "published": null, "checked": "2026-11-22", "review_by": "2027-05-22",
        "grace": "2027-11-22", "owner": "tests", "adopted_by": null,
        "source": { "document": "A guide", "publisher": "Smallshire", "url": null, "notes": [], "superseded": [] },
        "extends": null, "elements": [],
        "audience": null,
        "ages": { "covers": "all", "bands": [
            { "id": "child", "name": words("child"), "over": false },
            { "id": "grown", "name": words("grown"), "over": true },
        ], "over": words("over") },
        "levels": levels.iter().enumerate().map(level).collect::<Vec<_>>(),
        "dimensions": [], "topic_groups": [{ "id": "all", "name": words("All") }], "topics": [],
        "indicators": [], "strengths": [], "questions": [], "rules": [], "responses": [],
        "consent": {
            "local": (0..levels.len()).map(consent).collect::<Vec<_>>(),
            "national": {
                "rule": words("rule"), "stricter": words("stricter"),
                "ring_first": words("ring first"), "source": "advice",
            },
            "without_consent": [],
        },
        "contacts": [], "bank_holidays": ["2026-12-25", "2026-12-28", "2027-01-01"],
        "glossary": [], "caveats": [], "moving": [], "principles": [], "advice": [], "disagreement": [], "links": [], "agencies": [],
    })
}

pub fn response(route: &str) -> Value {
    json!({
        "route": route, "title": words(route), "next": [words("next")], "lead": words("lead"),
        "if_you_hear_nothing": words("ring again"), "place": place(route, None), "also": [],
    })
}

pub fn topic(id: &str, helplines: &[&str]) -> Value {
    json!({
        "id": id, "group": "all", "dimension": null, "name": words(id), "hint": words(id),
        "helplines": helplines,
    })
}

pub fn indicator(id: &str, levels: &[u8], topic: &str, kind: &str) -> Value {
    json!({
        "id": id, "levels": levels, "dimension": null, "topics": [topic],
        "criterion": format!("The guide prints “{id}”"), "plain": words(id),
        "place": place("Indicators", Some(1)), "route": null, "kind": kind, "red_flag": false,
        "do_not_discuss_first": false, "same_as": [], "ages": [],
    })
}

pub fn strength(id: &str) -> Value {
    json!({
        "id": id, "dimension": null, "criterion": format!("The guide is glad of {id}"),
        "plain": words(id), "place": place("Strengths", Some(1)),
    })
}

pub fn question(id: &str, options: usize) -> Value {
    let option = |o: usize| json!({ "id": format!("{id}-{o}"), "label": words("option") });
    json!({
        "id": id, "ask": words(id), "hint": null, "kind": "need", "quote": format!("The guide asks {id}"),
        "place": place("Questions", None), "options": (0..options).map(option).collect::<Vec<_>>(),
    })
}

pub fn rule(
    id: &str,
    when: Value,
    floor: Option<u8>,
    ceiling: Option<u8>,
    route: Option<&str>,
) -> Value {
    json!({
        "id": id, "quote": format!("The guide says {id}"), "plain": words(id),
        "place": place("Rules", None), "when": when, "floor": floor, "ceiling": ceiling, "route": route,
        "do_not_discuss_first": false,
    })
}

/// A count as compiled: every filter named. `filters` are those that are not null.
pub fn count(at_least: usize, filters: Value) -> Value {
    let mut count = json!({
        "at_least": at_least, "level": null, "from_level": null, "topic": null, "dimension": null,
        "route": null, "kind": null, "besides": [],
    });
    for (key, value) in filters.as_object().into_iter().flatten() {
        count[key] = value.clone();
    }
    json!({ "count": count })
}

pub fn contact(id: &str, hours: Value, routes: &[&str]) -> Value {
    json!({
        "id": id, "name": id, "about": words(id), "phone": "01632 960000", "email": null,
        "url": null, "text": null, "visit": null, "hours": hours, "bank_holidays": "closed",
        "for": routes, "first_for": [], "topics": [], "emergency": id == "999", "local": true,
        "checked": "2026-11-22", "note": null,
    })
}

pub const ROUTES: [&str; 8] = [
    "emergency",
    "child-protection",
    "care-order",
    "accommodation",
    "child-in-need",
    "targeted",
    "early-help",
    "universal",
];

/// Office hours on weekdays: minutes since midnight, nine to five.
pub fn office_hours() -> Value {
    let day = json!([[540, 1020]]);
    json!({ "weekly": [day, day, day, day, day, [], []] })
}

/// A framework with a little of everything, for which every property holds.
pub fn small() -> Value {
    let mut all = empty(&LADDER);
    all["topics"] = json!([
        topic("missing", &[]),
        topic("school", &[]),
        topic("home", &["helpline"])
    ]);
    all["indicators"] = json!([
        indicator("late", &[2], "school", "need"),
        indicator("absent", &[2, 3], "school", "need"),
        indicator("excluded", &[3], "school", "need"),
        indicator("stayed-out", &[3], "missing", "harm"),
        indicator("ran-away", &[4], "missing", "harm"),
        indicator("debt", &[2], "home", "circumstance"),
        indicator("homeless", &[4], "home", "circumstance"),
        indicator("hurt", &[4], "home", "harm"),
    ]);
    all["indicators"][3]["same_as"] = json!(["ran-away"]);
    all["indicators"][6]["route"] = json!("child-in-need");
    all["indicators"][7]["red_flag"] = json!(true);
    all["indicators"][7]["do_not_discuss_first"] = json!(true);
    all["strengths"] = json!([strength("friends"), strength("sport")]);
    all["questions"] = json!([question("tried", 3)]);
    all["rules"] = json!([
        rule(
            "help-not-enough",
            json!({ "all": [
                count(1, json!({ "level": 2 })),
                { "answer": { "question": "tried", "option": "tried-2" } },
            ] }),
            None,
            Some(3),
            None,
        ),
        rule(
            "two-at-three",
            count(2, json!({ "level": 3 })),
            Some(3),
            Some(4),
            None
        ),
        rule(
            "missing-again",
            json!({ "all": [{ "indicator": "stayed-out" }, { "repeated": "missing" }] }),
            None,
            Some(4),
            None,
        ),
    ]);
    all["responses"] = json!(
        [
            "emergency",
            "child-protection",
            "child-in-need",
            "early-help",
            "universal"
        ]
        .map(response)
    );
    all["contacts"] = json!([
        contact("999", json!("always"), &ROUTES),
        contact("front-door", office_hours(), &ROUTES),
        contact(
            "night-line",
            json!({ "when-closed": "front-door" }),
            &ROUTES
        ),
        contact("helpline", json!("not-given"), &[]),
    ]);
    all
}
