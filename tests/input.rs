//! Whatever a caller sends, the engine answers or refuses; it never panics and never half accepts.
//! Each test names one deliberate break that it was seen to catch.
#![cfg(feature = "author")]

mod support;

use levels_of_need::answers::{Answer, Answers};
use levels_of_need::bundle;
use levels_of_need::contacts::Moment;
use levels_of_need::evaluate::Engine;
use levels_of_need::framework::Framework;
use levels_of_need::plain::{FromPlain, Plain};
use proptest::prelude::*;
use serde_json::Value;
use support::draft;
use support::engine;
use support::input::{count, odd, put};

proptest! {
    // No files of failures beside the sources: what fails is printed small enough to be kept as a test.
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    // Break: in `answers.rs`, a strength nobody knows marks the place after the last.
    #[test]
    fn no_answers_however_odd_make_the_engine_panic(draft in draft::framework(), value in odd(), at in draft::moment()) {
        let loaded = engine(&draft.compiled());
        let Ok(plain) = serde_json::from_str(&value.to_string()) else { return Ok(()) };
        if let Ok(answers) = Answers::read(plain, loaded.framework()) {
            let _ = loaded.evaluate(&answers, at);
            let topics: Vec<String> = loaded.framework().topics.iter().map(|t| t.id.clone()).collect();
            let _ = loaded.journey(&answers, &topics, at);
        }
    }

    // Break: in `contacts/moment.rs`, `digits` does not look at the length.
    #[test]
    fn no_text_however_odd_is_a_moment_by_mistake(any in ".{0,24}", near in "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2})?") {
        for text in [any, near] {
            if let Ok(moment) = Moment::read(&text) {
                prop_assert_eq!(moment.text(), &text[..16]);
                prop_assert!(moment.weekday() < 7);
            }
        }
    }

    // Break: in `bundle/json.rs`, the hash is not compared.
    #[test]
    fn a_compiled_framework_changed_by_hand_is_refused_or_still_sound(draft in draft::framework(), junk in odd(), at in draft::moment(), place in any::<usize>(), rehash in any::<bool>()) {
        let whole = serde_json::from_str::<Value>(&bundle::to_json(engine(&draft.compiled()).framework())).expect("JSON");
        let mut changed = whole.clone();
        let places = count(&changed);
        put(&mut changed, &mut (place % places), &junk);
        let text = changed.to_string();
        let read = if rehash {
            // Whoever changes a file can also work out its hash again.
            let plain = serde_json::from_str::<Plain>(&text).ok();
            let framework = plain.and_then(|p| Framework::read(p).ok());
            framework.map(|f| bundle::from_json(&bundle::to_json(&f)))
        } else {
            let read = bundle::from_json(&text);
            prop_assert!(read.is_err() || changed == whole, "a changed file was accepted");
            Some(read)
        };
        if let Some(Ok(framework)) = read {
            let loaded = Engine::new(framework).expect("what was read can be loaded");
            let all = (0..loaded.framework().indicators.len()).map(|p| (p, Answer::Yes)).collect();
            let answers = Answers { indicators: all, ..Answers::none(loaded.framework()) };
            let _ = loaded.evaluate(&answers, at);
            let _ = loaded.evaluate(&Answers::none(loaded.framework()), at);
        }
    }
}
