//! Four readers, one outcome: whoever reads, the same answers lead to the same place, in words meant for them.
//! What the words say of a framework is for `check`; here only who is spoken to, and how easily.
#![cfg(feature = "author")]

#[path = "readers/said.rs"]
mod said;
#[path = "readers/screens.rs"]
mod screens;
mod support;

use levels_of_need::answers::Answers;
use levels_of_need::check;
use levels_of_need::contacts::Moment;
use levels_of_need::evaluate::Engine;
use levels_of_need::framework::{Audience, Framework};
use levels_of_need::view::{ContactNow, Evaluation, Page};
use proptest::prelude::*;
use std::path::Path;
use std::sync::LazyLock;
use support::draft;

fn frameworks() -> Vec<Framework> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("frameworks");
    check::find(&[folder])
        .unwrap()
        .iter()
        .map(|path| check::folder(path, "2026-11-22").framework.unwrap())
        .collect()
}

static ENGINES: LazyLock<Vec<Engine>> = LazyLock::new(|| {
    let engine = |framework| Engine::new(framework).unwrap();
    frameworks().into_iter().map(engine).collect()
});

/// What may not differ from reader to reader; words and the order of contacts may.
fn outcome(found: &Evaluation) -> String {
    let reasons: Vec<_> = found
        .reasons
        .iter()
        .map(|r| (&r.id, r.sure, r.sets_floor, r.sets_ceiling, &r.levels))
        .collect();
    let responses: Vec<_> = found.responses.iter().map(|r| (r.route, r.sure)).collect();
    let mut contacts: Vec<_> = found.contacts.iter().map(|c| (&c.id, c.open)).collect();
    contacts.sort();
    let caveats: Vec<_> = found.caveats.iter().map(|c| &c.id).collect();
    format!(
        "{:?}",
        (
            (found.floor, found.ceiling, found.emergency, found.headline),
            (&found.routes, reasons, &found.open_questions),
            (&found.not_looked_at, &found.red_flags, responses),
            (found.consent.national_override, found.consent.ring_first),
            (&found.consent.ring_first_because, contacts, caveats),
        )
    )
}

fn topic_pages(engine: &Engine, answers: &Answers, at: Moment) -> Vec<Page> {
    let topics: Vec<String> = engine
        .framework()
        .topics
        .iter()
        .map(|t| t.id.clone())
        .collect();
    let mut pages = engine.journey(answers, &topics, at).unwrap().pages;
    pages.retain(|page| matches!(page, Page::Topic { .. }));
    pages
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    // Break: in `evaluate.rs`, the span of a young person who is not sure of danger leaves danger out.
    #[test]
    fn whoever_reads_the_outcome_is_the_same(said in draft::said(), at in draft::moment()) {
        for engine in ENGINES.iter() {
            let answers = said.answers(engine.framework());
            let read_by = |audience| Answers { audience: Some(audience), ..answers.clone() };
            let family = engine.evaluate(&read_by(Audience::Family), at);
            for audience in Audience::ALL {
                let answers = read_by(audience);
                prop_assert_eq!(outcome(&engine.evaluate(&answers, at)), outcome(&family));
                prop_assert_eq!(
                    topic_pages(engine, &answers, at),
                    topic_pages(engine, &read_by(Audience::Family), at)
                );
            }
        }
    }
}

/// The contacts of a result, 999 left out.
fn contacts(engine: &Engine, audience: Audience, at: &str) -> Vec<ContactNow> {
    let answers = Answers {
        audience: Some(audience),
        ..Answers::none(engine.framework())
    };
    let mut found = engine
        .evaluate(&answers, Moment::read(at).unwrap())
        .contacts;
    found.retain(|contact| !contact.emergency);
    found
}

/// A working day, a night, Christmas Day.
const MOMENTS: [&str; 3] = ["2026-11-24T10:00", "2026-11-29T03:00", "2026-12-25T11:00"];

#[test]
fn a_young_person_is_told_of_childline_first() {
    for engine in ENGINES.iter() {
        for at in MOMENTS {
            let id = &engine.framework().id;
            let young = contacts(engine, Audience::YoungPerson, at);
            assert_eq!(young[0].id, "childline", "{id} at {at}");
            assert_eq!(young[0].open, Some(true));
            for audience in [
                Audience::Family,
                Audience::Volunteer,
                Audience::Practitioner,
            ] {
                let first = &contacts(engine, audience, at)[0].id;
                assert_ne!(first, "childline", "{id} at {at} for {audience:?}");
            }
        }
    }
}

#[test]
fn where_a_council_gives_no_hours_a_national_line_stands_in_for_its_front_door() {
    use levels_of_need::framework::{Hours, Route};
    let mut without = 0;
    for engine in ENGINES.iter() {
        let framework = engine.framework();
        let own = framework.contacts.iter().filter(|c| c.local);
        let hours = own.clone().any(|c| c.hours != Hours::NotGiven);
        without += usize::from(!hours);
        for at in MOMENTS {
            for route in framework.responses.iter().map(|r| r.route) {
                let found = contacts(engine, Audience::Family, at);
                let open = found
                    .iter()
                    .find(|c| c.open == Some(true) && c.fit_for.contains(&route));
                let who = open.unwrap_or_else(|| panic!("nobody at {at} for {route:?}"));
                assert!(hours || !who.local);
            }
        }
        // Where the council answers by itself, nobody stands between.
        let police = framework.contacts.iter().find(|c| c.id == "101").unwrap();
        let stands_in = police.fit_for.contains(&Route::Accommodation);
        assert_eq!(stands_in, !hours, "{}", framework.id);
    }
    assert!(without > 0, "no framework without hours to see it on");
}

#[test]
fn a_rule_about_what_the_adults_at_home_must_not_hear_first_puts_ringing_first() {
    let engine = ENGINES.iter().find(|e| e.framework().id == "rochdale");
    let engine = engine.unwrap();
    let ring_first = |option: &str| {
        let sent = format!(r#"{{"danger":"no","questions":{{"significant-harm":"{option}"}}}}"#);
        let plain = serde_json::from_str(&sent).unwrap();
        let answers = Answers::read(plain, engine.framework()).unwrap();
        let found = engine.evaluate(&answers, Moment::read(MOMENTS[0]).unwrap());
        (found.consent.ring_first, found.consent.ring_first_because)
    };
    let because = vec!["at-risk-of-significant-harm".to_owned()];
    assert_eq!(ring_first("yes"), (true, because.clone()));
    // Acts on what is not sure as well.
    assert_eq!(ring_first("not-sure"), (true, because));
    assert_eq!(ring_first("no"), (false, Vec::new()));
}
