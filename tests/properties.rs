//! The safety properties on random frameworks, not only on those that were written.
//! Each test names one deliberate break of the engine that it was seen to catch.
#![cfg(feature = "author")]

mod support;

use levels_of_need::answers::{Answer, Answers, Choice};
use levels_of_need::contacts::{self, Moment, opening};
use levels_of_need::evaluate::Engine;
use levels_of_need::framework::{Audience, Route};
use levels_of_need::view::{Evaluation, Headline, OpenKind, Quotation, ReasonKind};
use proptest::prelude::*;
use serde_json::{Map, Value, json};
use support::draft::{self, Draft};
use support::input::{sent, turned};
use support::{engine, model};

fn config(cases: u32) -> ProptestConfig {
    // No files of failures beside the sources: what fails is printed small enough to be kept as a test.
    ProptestConfig {
        cases,
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

fn loaded(draft: &Draft) -> Engine {
    engine(&draft.compiled())
}

fn routes(evaluation: &Evaluation, sure: bool) -> Vec<Route> {
    evaluation
        .routes
        .iter()
        .filter(|r| r.sure || !sure)
        .map(|r| r.id)
        .collect()
}

/// Nothing that the weaker result has is missing from the firmer one.
fn keeps(weaker: &Evaluation, firmer: &Evaluation) -> Result<(), TestCaseError> {
    prop_assert!(
        firmer.floor >= weaker.floor,
        "floor {} to {}",
        weaker.floor,
        firmer.floor
    );
    prop_assert!(
        firmer.ceiling >= weaker.ceiling,
        "ceiling {} to {}",
        weaker.ceiling,
        firmer.ceiling
    );
    for sure in [true, false] {
        let kept = routes(firmer, sure);
        for route in routes(weaker, sure) {
            prop_assert!(
                kept.contains(&route),
                "route {route:?} is lost (sure: {sure})"
            );
        }
    }
    prop_assert!(
        firmer.emergency || !weaker.emergency,
        "the emergency is lost"
    );
    prop_assert!(
        firmer.consent.national_override || !weaker.consent.national_override,
        "the override is lost"
    );
    prop_assert!(
        firmer.consent.ring_first || !weaker.consent.ring_first,
        "ring first is lost"
    );
    Ok(())
}

/// The same answers with one indicator answered so.
fn with(answers: &Answers, position: usize, answer: Option<Answer>) -> Answers {
    let mut answers = answers.clone();
    answers.indicators.retain(|(p, _)| *p != position);
    answers.indicators.extend(answer.map(|a| (position, a)));
    answers.indicators.sort_unstable();
    answers
}

const LADDER: [Option<Answer>; 4] = [
    None,
    Some(Answer::No),
    Some(Answer::NotSure),
    Some(Answer::Yes),
];

proptest! {
    #![proptest_config(config(128))]

    // Break: in `evaluate/span.rs`, the ceiling is the top when exactly two are not sure.
    #[test]
    fn p1_a_firmer_answer_takes_nothing_away(draft in draft::framework(), said in draft::said(), at in draft::moment()) {
        let engine = loaded(&draft);
        let framework = engine.framework();
        let answers = said.answers(framework);
        let see = |answers: &Answers| engine.evaluate(answers, at);
        let climbs = |rungs: Vec<Answers>| -> Result<(), TestCaseError> {
            rungs.windows(2).try_for_each(|two| keeps(&see(&two[0]), &see(&two[1])))
        };
        for position in 0..framework.indicators.len() {
            climbs(LADDER.map(|answer| with(&answers, position, answer)).to_vec())?;
        }
        climbs(LADDER.map(|danger| Answers { danger, ..answers.clone() }).to_vec())?;
        for (q, question) in framework.questions.iter().enumerate() {
            let chosen = |choice: Option<Choice>| {
                let mut answers = answers.clone();
                answers.questions[q] = choice;
                answers
            };
            let options = 0..question.options.len();
            let in_order = options.map(|o| Some(Choice::Option(o)));
            climbs(std::iter::once(None).chain(in_order).map(chosen).collect())?;
            let last = Choice::Option(question.options.len() - 1);
            climbs([None, Some(Choice::NotSure), Some(last)].map(chosen).to_vec())?;
        }
        for topic in 0..framework.topics.len() {
            let said = |before: bool| {
                let mut answers = answers.clone();
                answers.repeated[topic] = before;
                answers
            };
            climbs(vec![said(false), said(true)])?;
        }
    }

    // Break: in `evaluate/span.rs`, danger yes sets `span.floor` only when no indicator is yes.
    #[test]
    fn p2_danger_comes_first_whatever_else_was_said(draft in draft::framework(), said in draft::said(), at in draft::moment()) {
        let engine = loaded(&draft);
        let answers = said.answers(engine.framework());
        let top = engine.framework().levels.last().map(|l| l.number);
        let has_999 = engine.framework().contacts.iter().any(|c| c.emergency && !c.fit_for.is_empty());
        let under = |danger| engine.evaluate(&Answers { danger, ..answers.clone() }, at);
        let no = under(Some(Answer::No));

        let yes = under(Some(Answer::Yes));
        prop_assert!(yes.emergency);
        prop_assert_eq!((Some(yes.floor), Some(yes.ceiling)), (top, top));
        prop_assert!(routes(&yes, true).contains(&Route::Emergency));
        prop_assert_eq!(yes.headline, Headline::Emergency);
        prop_assert!(yes.consent.national_override);

        let not_sure = under(Some(Answer::NotSure));
        prop_assert!(!not_sure.emergency);
        prop_assert_eq!((not_sure.floor, Some(not_sure.ceiling)), (no.floor, top));
        prop_assert!(routes(&not_sure, false).contains(&Route::Emergency));
        prop_assert_eq!(not_sure.headline, Headline::PossibleEmergency);
        prop_assert!(not_sure.open_questions.iter().any(|q| q.kind == OpenKind::Danger));

        for dangerous in [&yes, &not_sure] {
            prop_assert!(!has_999 || dangerous.contacts.first().is_some_and(|c| c.emergency));
            for reason in &no.reasons {
                prop_assert!(dangerous.reasons.iter().any(|r| r.id == reason.id), "{} is hidden", reason.id);
            }
            keeps(&no, dangerous)?;
        }

        let not_asked = under(None);
        prop_assert_eq!((not_asked.floor, not_asked.ceiling), (no.floor, no.ceiling));
        prop_assert_eq!(&not_asked.routes, &no.routes);
        prop_assert_eq!(not_asked.not_looked_at.first().map(String::as_str), Some("danger"));
        prop_assert_ne!(not_asked.headline, Headline::Universal);
    }

    // Break: in `evaluate/open.rs`, `could_matter` leaves out `rule_reach.is_some()`.
    #[test]
    fn p3_what_is_not_known_and_could_matter_is_an_open_question(draft in draft::framework(), said in draft::said(), at in draft::moment()) {
        let engine = loaded(&draft);
        let framework = engine.framework();
        let answers = said.answers(framework);
        let now = engine.evaluate(&answers, at);
        let moved = |other: &Answers| {
            let other = engine.evaluate(other, at);
            (other.floor, other.ceiling, &other.routes) != (now.floor, now.ceiling, &now.routes)
        };
        let listed = |kind, id: &str| now.open_questions.iter().any(|q| q.kind == kind && q.id == id);

        for &(position, answer) in &answers.indicators {
            let id = &framework.indicators[position].id;
            if answer == Answer::NotSure {
                keeps(&engine.evaluate(&with(&answers, position, Some(Answer::No)), at), &now)?;
                let known = with(&answers, position, Some(Answer::Yes));
                prop_assert!(!moved(&known) || listed(OpenKind::Indicator, id), "{id} is not asked");
            } else {
                prop_assert!(!listed(OpenKind::Indicator, id), "{id} is known and asked");
            }
        }
        for (q, question) in framework.questions.iter().enumerate() {
            if matches!(answers.questions[q], Some(Choice::Option(_))) {
                prop_assert!(!listed(OpenKind::Question, &question.id), "{} is known and asked", question.id);
                continue;
            }
            for option in 0..question.options.len() {
                let mut known = answers.clone();
                known.questions[q] = Some(Choice::Option(option));
                prop_assert!(!moved(&known) || listed(OpenKind::Question, &question.id), "{} is not asked", question.id);
            }
        }
        let danger_known = matches!(answers.danger, Some(Answer::Yes | Answer::No));
        prop_assert_eq!(listed(OpenKind::Danger, "danger"), !danger_known);
        prop_assert!(now.open_questions.is_sorted_by_key(|q| std::cmp::Reverse(q.could_reach)));
    }

    // Break: in `framework/index.rs`, a twin's lowest level stands for its highest (`twin.levels.first()`).
    #[test]
    fn p4_each_indicator_alone_gives_what_is_printed(draft in draft::framework(), at in draft::moment()) {
        let engine = loaded(&draft.combinations_only());
        let framework = engine.framework();
        for (position, indicator) in framework.indicators.iter().enumerate() {
            let alone = with(&Answers::none(framework), position, Some(Answer::Yes));
            let evaluation = engine.evaluate(&alone, at);
            let twins = framework.indicators.iter().filter(|i| indicator.same_as.contains(&i.id));
            let highest = std::iter::once(indicator).chain(twins).flat_map(|i| &i.levels).max();
            prop_assert_eq!(Some(&evaluation.floor), indicator.levels.iter().min());
            prop_assert_eq!(Some(&evaluation.ceiling), highest);
            prop_assert!(evaluation.reasons.iter().any(|r| r.id == indicator.id && r.sure && r.sets_floor));
        }
    }

    // Break: in `evaluate.rs`, a strength that was said clears the not-sure answers.
    #[test]
    fn p7_strengths_change_nothing_but_their_own_paragraph(draft in draft::framework(), said in draft::said(), at in draft::moment()) {
        let engine = loaded(&draft);
        let answers = said.answers(engine.framework());
        let with = engine.evaluate(&answers, at);
        prop_assert_eq!(with.strengths.len(), answers.strengths.len());
        let without = engine.evaluate(&Answers { strengths: Vec::new(), ..answers }, at);
        prop_assert_eq!(Evaluation { strengths: Vec::<Quotation>::new(), ..with }, without);
    }

    // Break: in `evaluate/span.rs`, the second reading counts an indicator at its lowest level.
    #[test]
    fn the_span_is_that_of_a_plain_second_reading_of_the_design(draft in draft::framework(), said in draft::said(), at in draft::moment()) {
        let engine = loaded(&draft);
        let answers = said.answers(engine.framework());
        let expected = model::outcome(engine.framework(), &answers);
        let found = engine.evaluate(&answers, at);
        prop_assert_eq!(
            model::Outcome {
                floor: found.floor,
                ceiling: found.ceiling,
                emergency: found.emergency,
                sure: routes(&found, true).into_iter().collect(),
                possible: routes(&found, false).into_iter().collect(),
                national_override: found.consent.national_override,
                ring_first: found.consent.ring_first,
            },
            expected
        );
    }

    // Break: in `evaluate/reasons.rs`, the quotation of a twin is its `plain` words.
    #[test]
    fn every_result_quotes_exactly_and_keeps_the_lowest_route(draft in draft::framework(), said in draft::said(), at in draft::moment()) {
        let engine = loaded(&draft);
        let framework = engine.framework();
        let answers = said.answers(framework);
        let found = engine.evaluate(&answers, at);

        prop_assert!(found.ceiling >= found.floor);
        let lowest = framework.levels.first().map(|l| l.route);
        prop_assert!(found.routes.iter().any(|r| Some(r.id) == lowest && r.sure), "the lowest level's route is gone");
        prop_assert!(found.routes.is_sorted_by_key(|r| r.id), "strongest first");
        prop_assert!(found.responses.iter().map(|r| r.route).eq(found.routes.iter().map(|r| r.id)));

        let printed = |id: &str| framework.indicators.iter().find(|i| i.id == id);
        for reason in &found.reasons {
            match reason.kind {
                ReasonKind::Indicator => {
                    let printed = printed(&reason.id).expect("an indicator of this framework");
                    prop_assert_eq!((&reason.quote, &reason.place), (&printed.criterion, &printed.place));
                    prop_assert_eq!(&reason.levels, &printed.levels);
                }
                ReasonKind::Rule => {
                    let printed = framework.rules.iter().find(|r| r.id == reason.id).expect("a rule");
                    prop_assert_eq!((&reason.quote, &reason.place), (&printed.quote, &printed.place));
                }
                ReasonKind::Answer => prop_assert_eq!(&reason.id, "danger"),
            }
            for twin in &reason.same_as {
                let printed = printed(&twin.id).expect("an indicator of this framework");
                prop_assert_eq!((&twin.quote, &twin.levels), (&printed.criterion, &printed.levels));
            }
        }
        let told: Vec<&str> = found.reasons.iter().map(|r| r.id.as_str()).collect();
        for (position, answer) in &answers.indicators {
            let id = framework.indicators[*position].id.as_str();
            prop_assert_eq!(told.contains(&id), *answer != Answer::No, "{}", id);
        }
        // Somebody or something always sets the span above its start.
        let start = framework.levels.first().map_or(1, |l| l.number);
        prop_assert!(found.floor == start || found.reasons.iter().any(|r| r.sets_floor));
        prop_assert!(found.ceiling == start || found.reasons.iter().any(|r| r.sets_ceiling));
    }
}

proptest! {
    #![proptest_config(config(96))]

    // Break: in `answers.rs`, the answers keep the order sent instead of the document's.
    #[test]
    fn p9_order_does_not_matter_and_bytes_repeat(draft in draft::framework(), said in draft::said(), at in draft::moment(), turn in any::<usize>()) {
        let engine = loaded(&draft);
        let framework = engine.framework();
        let sent = sent(&engine, &said);
        let bytes = |sent: &[(String, Value)]| {
            // Written by hand, because a map would put the keys in order.
            let text: Vec<String> = sent.iter().map(|(key, value)| format!("{}:{}", json!(key), turned(value, turn))).collect();
            let plain = serde_json::from_str(&format!("{{{}}}", text.join(","))).expect("JSON");
            let answers = Answers::read(plain, framework).expect("ids of this framework");
            serde_json::to_string(&engine.evaluate(&answers, at)).expect("plain values")
        };
        let mut other = sent.clone();
        if !other.is_empty() {
            let by = turn % other.len();
            other.rotate_left(by);
        }
        let text = |all: &[(String, Value)]| {
            let answers: Value = all.iter().cloned().collect::<Map<_, _>>().into();
            let answers = Answers::read(serde_json::from_str(&answers.to_string()).expect("JSON"), framework).expect("ids");
            serde_json::to_string(&engine.evaluate(&answers, at)).expect("plain values")
        };
        prop_assert_eq!(text(&sent), bytes(&other));
        prop_assert_eq!(bytes(&sent), bytes(&sent));
    }

    // Break: in `contacts.rs`, the order of contacts does not look at who is open.
    #[test]
    fn contacts_that_are_open_stand_first(draft in draft::framework(), said in draft::said(), at in draft::moment()) {
        let engine = loaded(&draft);
        let framework = engine.framework();
        let found = engine.evaluate(&said.answers(framework), at);
        let rank = |open: Option<bool>| match open { Some(true) => 0, None => 1, Some(false) => 2 };
        let urgent = found.routes.iter().any(|r| r.id == Route::Emergency) || !found.red_flags.is_empty();
        let after_999 = found.contacts.iter().skip_while(|c| urgent && c.emergency);
        prop_assert!(after_999.clone().is_sorted_by_key(|c| rank(c.open)));
        prop_assert!(!urgent || after_999.clone().all(|c| !c.emergency), "999 stands below another");
        // Every number stays listed, whoever is open.
        for contact in framework.contacts.iter().filter(|c| !c.fit_for.is_empty()) {
            prop_assert!(found.contacts.iter().any(|c| c.id == contact.id), "{} is missing", contact.id);
        }
        let all = contacts::all(framework, Audience::Family, at);
        prop_assert_eq!(all.len(), framework.contacts.len());
    }

    // Break: in `contacts/hours.rs`, `boundaries` leaves out midnight.
    #[test]
    fn a_contact_stays_as_it_is_until_the_minute_named(draft in draft::framework(), at in draft::moment(), way in 0.0..1.0_f64) {
        let engine = loaded(&draft);
        let framework = engine.framework();
        let minutes = |m: Moment| i64::from(m.day()) * 1440 + i64::from(m.minute());
        let moment = |minutes: i64| Moment::of_day((minutes / 1440) as i32, (minutes % 1440) as u16);
        for contact in 0..framework.contacts.len() {
            let now = opening(framework, contact, at);
            let until = now.until.map_or_else(|| minutes(at) + 20 * 1440, minutes);
            prop_assert!(until > minutes(at));
            let between = minutes(at) + ((until - minutes(at)) as f64 * way) as i64;
            for same in [between, until - 1] {
                prop_assert_eq!(opening(framework, contact, moment(same)).open, now.open, "{:?}", moment(same));
            }
            if let Some(until) = now.until {
                prop_assert_ne!(opening(framework, contact, until).open, now.open);
            }
        }
    }
}
