//! Every framework that ships, spoiled in the same five ways: each is found under its own property.
//! Which framework has which criteria is nobody's business here: what is spoiled is looked up in it.

use super::{SEED, push, rule};
use levels_of_need::author::prove::{Proof, prove_with};
use levels_of_need::bundle;
use levels_of_need::check;
use levels_of_need::evaluate::Engine;
use serde_json::{Value, json};
use std::path::Path;

/// Every framework in the folder, compiled.
fn each() -> Vec<Value> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("frameworks");
    let found = check::find(&[folder]).expect("frameworks");
    assert!(found.len() >= 4, "{found:?}");
    found
        .iter()
        .map(|path| {
            let checked = check::folder(path, "2026-11-22");
            let framework = checked
                .framework
                .unwrap_or_else(|| panic!("{:#?}", checked.problems));
            let mut compiled: Value = serde_json::from_str(&bundle::to_json(&framework)).unwrap();
            thinned(&mut compiled);
            compiled
        })
        .collect()
}

/// Fewer criteria, so that small sets are few: those that rules and near-twins name, and the first
/// of every level, route and kind. What is spoiled is spoiled the same way among fewer.
fn thinned(compiled: &mut Value) {
    let text = compiled["rules"].to_string() + &compiled["responses"].to_string();
    let indicators = compiled["indicators"].as_array().unwrap().clone();
    let mut seen = Vec::new();
    let keep: Vec<&Value> = indicators
        .iter()
        .filter(|i| {
            let sort = json!([i["levels"], i["route"], i["kind"]]);
            let new = seen.iter().filter(|s| **s == sort).count() < 3;
            seen.push(sort);
            new || text.contains(&i["id"].to_string())
        })
        .collect();
    let kept: Vec<Value> = keep.iter().map(|i| i["id"].clone()).collect();
    let mut keep: Vec<Value> = keep.into_iter().cloned().collect();
    for indicator in &mut keep {
        let twins = indicator["same_as"].as_array_mut().unwrap();
        twins.retain(|twin| kept.contains(twin));
    }
    compiled["indicators"] = json!(keep);
}

fn proved(compiled: &Value) -> Proof {
    prove_with(&super::engine(compiled), SEED, 50, &mut |_| {})
}

fn is_found(compiled: &Value, property: &str, spoiled: &str) {
    let id = &compiled["id"];
    let proof = proved(compiled);
    let broken = super::broken(&proof);
    assert!(
        broken.contains(&property),
        "{id}, {spoiled}: only {broken:?} broken"
    );
}

#[test]
fn as_they_are_they_keep_every_property() {
    for compiled in each() {
        let proof = proved(&compiled);
        assert!(
            proof.holds(),
            "{}: {:?}",
            compiled["id"],
            super::broken(&proof)
        );
    }
}

#[test]
fn a_gap_in_the_hours_is_found_in_each() {
    for mut compiled in each() {
        // Whoever answers at night, except 999, goes home at five.
        for contact in compiled["contacts"].as_array_mut().unwrap() {
            let always =
                contact["hours"] == "always" || contact["hours"]["when-closed"].is_string();
            if always && contact["emergency"] == false {
                let day = json!([[540, 1020]]);
                contact["hours"] = json!({ "weekly": [day, day, day, day, day, [], []] });
            }
        }
        is_found(&compiled, "P5", "a gap in the hours");
    }
}

#[test]
fn a_circumstance_treated_as_harm_is_found_in_each() {
    for mut compiled in each() {
        let indicator = compiled["indicators"]
            .as_array_mut()
            .unwrap()
            .iter_mut()
            .find(|i| i["kind"] == "circumstance")
            .expect("a circumstance");
        indicator["route"] = json!("child-protection");
        is_found(&compiled, "P6", "a circumstance as harm");
    }
}

#[test]
fn a_rule_of_one_indicator_is_found_in_each() {
    for mut compiled in each() {
        let first = compiled["indicators"][0].clone();
        let above = first["levels"][0].as_u64().unwrap() as u8 + 1;
        let top = compiled["levels"].as_array().unwrap().len() as u8;
        // Where every criterion stands at the top, the rule gives another route.
        let (floor, route) = if above > top {
            (top, Some("universal"))
        } else {
            (above, None)
        };
        push(
            &mut compiled["rules"],
            rule(
                "alone",
                json!({ "indicator": first["id"] }),
                Some(floor),
                None,
                route,
            ),
        );
        is_found(&compiled, "P4", "a rule of one indicator");
    }
}

#[test]
fn a_level_nothing_reaches_is_found_in_each() {
    for mut compiled in each() {
        let levels = compiled["levels"].as_array_mut().unwrap();
        let mut one_more = levels.last().unwrap().clone();
        one_more["number"] = json!(levels.len() + 1);
        levels.push(one_more);
        is_found(&compiled, "P8", "a level nothing reaches");
    }
}

#[test]
fn a_strength_asked_as_a_concern_is_found_in_each() {
    for mut compiled in each() {
        compiled["indicators"][0]["criterion"] = compiled["strengths"][0]["criterion"].clone();
        is_found(&compiled, "P7", "a strength as a concern");
    }
}

/// The engine is not asked here for more than it says it does.
#[test]
fn large_frameworks_are_tried_no_more_often_than_the_help_says() {
    use levels_of_need::author::prove::{PAIRS_DRAWN, TRIPLES_DRAWN};
    let mut compiled = each().remove(0);
    let first = compiled["indicators"][0].clone();
    for n in 0..2_000 {
        let mut one = first.clone();
        one["id"] = json!(format!("more-{n}"));
        one["same_as"] = json!([]);
        push(&mut compiled["indicators"], one);
    }
    let engine: Engine = super::engine(&compiled);
    let proof = prove_with(&engine, SEED, 50, &mut |_| {});
    let most = u64::from(PAIRS_DRAWN.max(TRIPLES_DRAWN)) + 10_000;
    for property in &proof.properties {
        // Every minute of two years is another matter: it does not grow with the criteria.
        if property.property == "P5" {
            continue;
        }
        for way in &property.ways {
            assert!(way.count <= most, "{}: {way:?}", property.property);
        }
    }
    let said: Vec<&str> = proof.properties[0]
        .ways
        .iter()
        .map(|w| w.what.as_str())
        .collect();
    assert!(said.iter().any(|w| w.contains("were drawn")), "{said:#?}");
}
