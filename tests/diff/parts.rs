//! Every part of a framework changed at once: each difference has its own sentence.
//! What the changes do to families is tested beside this.

use super::{compiled, support};
use levels_of_need::author::diff::diff;
use serde_json::json;

#[test]
fn every_part_has_a_sentence() {
    let old = support::small();
    let mut new = old.clone();
    let option = json!({ "id": "tried-3", "label": support::words("much") });
    new["questions"][0]["options"]
        .as_array_mut()
        .unwrap()
        .push(option);
    for (path, value) in [
        ("/levels/1/name", json!("Extra help")),
        ("/indicators/0/kind", json!("circumstance")),
        ("/indicators/0/topics", json!(["school", "home"])),
        ("/indicators/1/route", json!("early-help")),
        (
            "/indicators/2/plain/family",
            json!("Not allowed in school."),
        ),
        (
            "/strengths/0/criterion",
            json!("The guide is glad of good friends"),
        ),
        ("/responses/1/next/0/family", json!("We come to you.")),
        ("/responses/1/lead/family", json!("A nurse")),
        ("/consent/local/1/required", json!(false)),
        ("/consent/national/source", json!("other advice")),
        ("/contacts/1/phone", json!("01632 960001")),
        ("/contacts/1/hours", json!("always")),
        ("/rules/0/when/all/0/count/at_least", json!(2)),
        ("/rules/1/route", json!("child-in-need")),
        ("/indicators/5/place/item", json!("7")),
        (
            "/glossary",
            json!([{ "term": "MAP", "printed": "plan", "plain": "A plan." }]),
        ),
    ] {
        *new.pointer_mut(path).unwrap_or_else(|| panic!("no {path}")) = value;
    }
    let found = diff(&compiled(&old), &compiled(&new));
    let sentences: Vec<&str> = found.changes.iter().map(|c| c.sentence.as_str()).collect();
    assert_eq!(
        sentences,
        [
            "Level 2 is called “Extra help” instead of “Early help”.",
            "“The guide prints “late”” counts as `circumstance` instead of `need`; it stands under the topics `school` and `home` instead of `school`.",
            "“The guide prints “absent”” takes the route `early-help` instead of its level's route.",
            "“The guide prints “excluded”” has other plain words for families: “Not allowed in school.” instead of “excluded”.",
            "1 criterion stands at another place in the document, with nothing else different.",
            "The strength “The guide is glad of friends” is reworded to “The guide is glad of good friends”.",
            "The question “tried” has the options `tried-0`, `tried-1`, `tried-2` and `tried-3` instead of `tried-0`, `tried-1` and `tried-2`.",
            "The rule “The guide says help-not-enough” holds on all of (at least 2 criteria at level 2; `tried` is answered `tried-2` or more) instead of on all of (at least 1 criterion at level 2; `tried` is answered `tried-2` or more).",
            "The rule “The guide says two-at-three” takes the route `child-in-need` instead of the route of the level it raises.",
            "What happens next on the route `child-protection` has other words for “lead” for families: “A nurse” instead of “lead”; it has something else for “next”.",
            "The consent rule of level 2 no longer needs agreement.",
            "The contact “front-door” answers day and night instead of Mon 09:00-17:00, Tue 09:00-17:00, Wed 09:00-17:00, Thu 09:00-17:00, Fri 09:00-17:00; it has the number `01632 960001` instead of `01632 960000`.",
            "The part `consent`, besides the rules of its levels, is different.",
            "The part `glossary` is different.",
        ]
    );
}
