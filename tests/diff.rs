//! What a change does: every edit is named, every family whose outcome moves is found and explained.
//! What it says is checked against whole evaluations of both versions, which share nothing with it.
#![cfg(feature = "author")]

#[path = "diff/edits.rs"]
mod edits;
#[path = "diff/parts.rs"]
mod parts;
#[path = "diff/program.rs"]
mod program;
mod support;

use edits::{Copy, TODAY, changed_halton, root};
use levels_of_need::answers::Answers;
use levels_of_need::author::choose;
use levels_of_need::author::diff::{Change, Diff, FAMILIES, Group, Part, Sample, What, diff};
use levels_of_need::contacts::Moment;
use levels_of_need::evaluate::Engine;
use levels_of_need::view::Evaluation;
use serde_json::{Value, json};
use std::collections::BTreeSet;

fn halton() -> Sample {
    sample(root().join("frameworks/halton").to_str().unwrap())
}

fn sample(path: &str) -> Sample {
    let (framework, examples) =
        choose::with_examples(path, TODAY).unwrap_or_else(|refused| panic!("{refused:#?}"));
    Sample {
        engine: Engine::new(framework).unwrap(),
        examples,
    }
}

fn compiled(framework: &Value) -> Sample {
    Sample {
        engine: support::engine(framework),
        examples: Vec::new(),
    }
}

fn change<'a>(diff: &'a Diff, id: &str) -> &'a Change {
    let found = diff.changes.iter().find(|c| c.id == id);
    found.unwrap_or_else(|| panic!("nothing about `{id}` in {:#?}", diff.changes))
}

fn groups_of<'a>(diff: &'a Diff, id: &str) -> Vec<&'a Group> {
    let groups = diff.outcomes.groups.iter();
    groups
        .filter(|g| g.causes.iter().any(|c| c == id))
        .collect()
}

fn evaluate(engine: &Engine, answers: &Value) -> Evaluation {
    let plain = serde_json::from_str(&answers.to_string()).unwrap();
    let answers = Answers::read(plain, engine.framework()).unwrap();
    engine.evaluate(&answers, Moment::read("2026-11-24T12:00").unwrap())
}

/// What counts as an outcome, from the whole evaluation.
fn outcome(engine: &Engine, answers: &Value) -> Value {
    let e = evaluate(engine, answers);
    json!([
        e.floor,
        e.ceiling,
        e.emergency,
        e.routes,
        e.headline,
        e.consent.national_override,
        e.consent.ring_first,
    ])
}

/// Every group has a smallest family that anybody can try.
fn smallest_families_change(diff: &Diff, old: &Engine, new: &Engine) {
    for group in &diff.outcomes.groups {
        let answers = &group.smallest.answers;
        assert_ne!(outcome(old, answers), outcome(new, answers), "{group:#?}");
    }
}

#[test]
fn every_edit_is_named_and_every_effect_explained() {
    let changed = changed_halton();
    let (old, new) = (halton(), sample(&changed.path()));
    let found = diff(&old, &new);
    assert!(!found.same);

    let moved = change(&found, "unsafe-online-activities");
    assert_eq!((moved.part, moved.what), (Part::Criterion, What::Moved));
    assert_eq!(
        moved.sentence,
        "“Engaging in potentially unsafe online activities” moves from level 2 to level 3."
    );
    let dropped = change(&found, "sexting-or-social-media-bullying");
    assert_eq!(dropped.what, What::Dropped);
    assert!(
        dropped
            .sentence
            .contains("is dropped; it stood at level 3. Said alone, it led to level 3")
    );
    let reworded = change(&found, "started-going-missing");
    assert_eq!(reworded.what, What::Reworded);
    assert!(
        reworded
            .sentence
            .contains("have started going missing from home” is reworded to “")
    );
    assert!(reworded.sentence.ends_with("have begun to go missing”."));
    let ring = change(&found, "inadequate-supervision");
    assert!(
        ring.sentence
            .contains("now says to ring before anybody talks to the parents")
    );
    let rule = change(&found, "early-help-not-enough");
    assert!(
        rule.sentence
            .ends_with("raises the floor to level 3 instead of the ceiling to level 3.")
    );
    let contact = change(&found, "icart");
    assert!(
        contact
            .sentence
            .ends_with("answers Fri 09:00-17:00 instead of Fri 09:00-16:30.")
    );
    // Nothing else was touched but the rule that can no longer count what moved.
    assert_eq!(found.changes.len(), 7, "{:#?}", found.changes);

    let says = |id: &str, parts: &[&str]| {
        let groups = groups_of(&found, id);
        let says = groups
            .iter()
            .any(|g| parts.iter().all(|part| g.sentence.contains(part)));
        assert!(says, "{parts:?} in {groups:#?}");
    };
    says(
        "unsafe-online-activities",
        &[
            "of 20,000 families go from level 2 to level 3. All of them say “Engaging in potentially",
            "which moves from level 2 to level 3.",
        ],
    );
    says(
        "unsafe-online-activities",
        &["could now reach level 3 instead of level 2. All of them are not sure about “Engaging"],
    );
    says(
        "inadequate-supervision",
        &["are now told to ring first. All of them say or are not sure about “Inadequate"],
    );
    says(
        "early-help-not-enough",
        &["go from level 2 to level 3. All of them meet the rule “a child supported"],
    );
    // What decides nothing causes nothing, and nothing is left unexplained.
    for group in &found.outcomes.groups {
        assert!(!group.causes.is_empty(), "{group:#?}");
        for cause in &group.causes {
            assert!(change(&found, cause).decides, "{group:#?}");
        }
    }
    smallest_families_change(&found, &old.engine, &new.engine);

    let outcomes = &found.outcomes;
    assert_eq!(outcomes.families, FAMILIES);
    assert_eq!(
        outcomes.drawn.iter().map(|d| d.count).sum::<usize>(),
        FAMILIES
    );
    assert_eq!(
        (
            outcomes.known.criteria.old_only,
            outcomes.known.criteria.new_only
        ),
        (1, 0)
    );
    let example = outcomes
        .examples
        .changed
        .iter()
        .find(|e| e.name.starts_with("Not sure about a worry"));
    let example = example.expect("an example of the moved criterion");
    assert_eq!(example.causes, ["unsafe-online-activities"]);
}

#[test]
fn whoever_says_one_thing_alone_is_found_when_whole_evaluations_differ() {
    let changed = changed_halton();
    let (old, new) = (halton(), sample(&changed.path()));
    let found = diff(&old, &new);
    let new_ids: BTreeSet<&str> = new
        .engine
        .framework()
        .indicators
        .iter()
        .map(|i| i.id.as_str())
        .collect();
    let mut moved = BTreeSet::new();
    for indicator in &old.engine.framework().indicators {
        for state in ["yes", "not-sure"] {
            let id = indicator.id.as_str();
            let answers = json!({ "danger": "no", "indicators": { id: state } });
            if new_ids.contains(id)
                && outcome(&old.engine, &answers) != outcome(&new.engine, &answers)
            {
                moved.insert(id);
            }
        }
    }
    assert_eq!(
        moved,
        BTreeSet::from(["unsafe-online-activities", "inadequate-supervision"])
    );
    for id in moved {
        let alone = |g: &&Group| {
            let said = g.smallest.answers["indicators"].as_object();
            said.is_some_and(|said| said.len() == 1 && said.contains_key(id))
        };
        assert!(groups_of(&found, id).iter().any(alone), "{id}");
    }
}

#[test]
fn no_edit_is_no_change() {
    let copy = Copy::of_halton();
    let found = diff(&halton(), &sample(&copy.path()));
    assert!(found.same);
    assert!(found.changes.is_empty() && found.outcomes.groups.is_empty());
    assert_eq!(found.outcomes.changed, 0);
    let examples = &found.outcomes.examples;
    assert!(examples.asked > 40 && examples.changed.is_empty() && examples.left_out.is_empty());
}

#[test]
fn there_and_back_the_same_families_change() {
    let changed = changed_halton();
    let (old, new) = (halton(), sample(&changed.path()));
    let (there, again) = (diff(&old, &new), diff(&old, &new));
    assert_eq!(there, again);
    let back = diff(&new, &old);
    assert_eq!(
        change(&back, "sexting-or-social-media-bullying").what,
        What::Added
    );
    assert!(
        groups_of(&back, "inadequate-supervision")
            .iter()
            .any(|g| g.sentence.contains("are no longer told to ring first"))
    );
    smallest_families_change(&back, &new.engine, &old.engine);
}

#[test]
fn another_id_for_the_same_words_is_no_loss() {
    let copy = Copy::of_halton();
    copy.rename("low-self-esteem", "does-not-feel-good");
    let found = diff(&halton(), &sample(&copy.path()));
    let renamed = change(&found, "does-not-feel-good");
    assert_eq!(renamed.what, What::Renamed);
    assert_eq!(renamed.was.as_deref(), Some("low-self-esteem"));
    assert_eq!(found.changes.len(), 1, "{:#?}", found.changes);
    assert_eq!(found.outcomes.known.criteria.old_only, 0);
    assert_eq!(found.outcomes.changed, 0);
    assert!(found.outcomes.examples.left_out.is_empty());
}

#[test]
fn a_dropped_rule_is_what_its_families_have_in_common() {
    let copy = Copy::of_halton();
    copy.cut("rules.toml", "rule", "exclusion-with-other-concern");
    // They name the rule.
    copy.write("examples.toml", "");
    let (old, new) = (halton(), sample(&copy.path()));
    let found = diff(&old, &new);
    assert_eq!(
        change(&found, "exclusion-with-other-concern").what,
        What::Dropped
    );
    let [group, ..] = groups_of(&found, "exclusion-with-other-concern")[..] else {
        panic!("nobody meets the rule: {found:#?}");
    };
    assert!(
        group.sentence.contains("could now reach only level"),
        "{group:#?}"
    );
    assert!(
        group
            .sentence
            .ends_with("which is dropped; it raised the ceiling to level 4.")
    );
    assert!(
        found
            .outcomes
            .groups
            .iter()
            .all(|g| g.causes == ["exclusion-with-other-concern"])
    );
    smallest_families_change(&found, &old.engine, &new.engine);
}

#[test]
fn a_near_twin_a_level_and_a_red_flag_are_found_as_causes() {
    let old = support::small();
    let because = |path: &str, value: Value| {
        let mut new = old.clone();
        *new.pointer_mut(path).expect("a part of it") = value;
        let (old, new) = (compiled(&old), compiled(&new));
        let found = diff(&old, &new);
        smallest_families_change(&found, &old.engine, &new.engine);
        let groups = found.outcomes.groups.iter();
        groups
            .map(|g| (g.causes.clone(), g.sentence.clone()))
            .collect::<Vec<_>>()
    };
    let twin = because("/indicators/4/levels", json!([3]));
    assert!(
        twin.iter()
            .any(|(ids, said)| *ids == ["ran-away"] && said.contains("a near-twin of")),
        "{twin:#?}"
    );
    let level = because("/levels/2/route", json!("early-help"));
    assert!(
        level.iter().any(|(ids, said)| *ids == ["3"]
            && said.contains("Level 3 has the route `early-help` instead of `child-in-need`.")),
        "{level:#?}"
    );
    let flag = because("/indicators/2/red_flag", json!(true));
    assert!(
        flag.iter()
            .any(|(ids, said)| *ids == ["excluded"] && said.contains("is now a red flag")),
        "{flag:#?}"
    );
}

#[test]
fn the_opening_alone_is_the_one_of_the_whole_evaluation() {
    let sample = halton();
    for example in &sample.examples {
        let answers =
            levels_of_need::author::sent::from_example(&example.answers, sample.engine.framework())
                .unwrap();
        let at = Moment::read("2026-11-24T12:00").unwrap();
        let whole = sample.engine.evaluate(&answers, at);
        assert_eq!(
            sample.engine.headline(&answers),
            whole.headline,
            "{}",
            example.name
        );
    }
}
