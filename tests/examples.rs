//! Every framework that ships is shown by examples: each rule, level, route and option of a question in one at least.
//! Whether an example comes out as it says is for `test`; here it is only whether it is there.
#![cfg(feature = "author")]

use levels_of_need::author::sent;
use levels_of_need::check;
use levels_of_need::contacts::Moment;
use levels_of_need::evaluate::Engine;
use levels_of_need::framework::Route;
use std::collections::BTreeSet;
use std::path::Path;

#[test]
fn every_rule_level_route_and_option_has_an_example() {
    let frameworks = Path::new(env!("CARGO_MANIFEST_DIR")).join("frameworks");
    let mut missing = Vec::new();
    for path in check::find(&[frameworks]).unwrap() {
        let checked = check::folder(&path, "2026-11-22");
        let framework = checked.framework.unwrap();
        // What builds on another has its own examples and the other's behaviour.
        if framework.extends.is_some() {
            continue;
        }
        let examples = &checked.examples;
        let mut lacks =
            |what: &str, id: &str| missing.push(format!("{}: {what} {id}", framework.id));
        let engine = Engine::new(framework.clone()).unwrap();
        let noon = Moment::read("2026-11-22T12:00").unwrap();
        // A rule may hold beside another that decides: all reasons are looked at, not those alone.
        let reasons: BTreeSet<String> = examples
            .iter()
            .flat_map(|e| {
                let answers = sent::from_example(&e.answers, &framework).unwrap();
                engine.evaluate(&answers, noon).reasons
            })
            .map(|reason| reason.id)
            .collect();
        for rule in &framework.rules {
            if !reasons.contains(&rule.id) {
                lacks("rule", &rule.id);
            }
        }
        for level in &framework.levels {
            if !examples.iter().any(|e| e.floor == level.number) {
                lacks("level", &level.name);
            }
        }
        let shown: BTreeSet<Route> = examples
            .iter()
            .flat_map(|e| e.routes.iter().chain(&e.possible).flatten())
            .copied()
            .collect();
        for response in &framework.responses {
            if !shown.contains(&response.route) {
                lacks("route", &format!("{:?}", response.route));
            }
        }
        for question in &framework.questions {
            for option in question
                .options
                .iter()
                .map(|o| o.id.as_str())
                .chain(["not-sure"])
            {
                let said = |e: &&levels_of_need::source::Example| {
                    e.answers.questions.get(&question.id).map(String::as_str) == Some(option)
                };
                if !examples.iter().any(|e| said(&e)) {
                    lacks("answer", &format!("{} = {option}", question.id));
                }
            }
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
}
