//! What is looked at next because a worry has happened before, for every framework that ships.
//! What such a worry comes to is shown by the frameworks' own examples.
#![cfg(feature = "author")]

use levels_of_need::answers::{Answer, Answers};
use levels_of_need::check;
use levels_of_need::contacts::Moment;
use levels_of_need::evaluate::Engine;
use levels_of_need::framework::Framework;
use levels_of_need::view::Page;
use std::path::Path;

fn engines() -> Vec<Engine> {
    let frameworks = Path::new(env!("CARGO_MANIFEST_DIR")).join("frameworks");
    check::find(&[frameworks])
        .unwrap()
        .iter()
        .map(|path| check::folder(path, "2026-11-22").framework.unwrap())
        .map(|framework| Engine::new(framework).unwrap())
        .collect()
}

fn topic(framework: &Framework, id: &str) -> usize {
    framework.topics.iter().position(|t| t.id == id).unwrap()
}

fn indicator(framework: &Framework, id: &str) -> usize {
    framework
        .indicators
        .iter()
        .position(|i| i.id == id)
        .unwrap()
}

/// The indicators of one topic's page, and those to look at next.
fn page(engine: &Engine, answers: &Answers, id: &str) -> (Vec<String>, Vec<String>) {
    let noon = Moment::read("2026-11-22T12:00").unwrap();
    let journey = engine.journey(answers, &[id.to_owned()], noon).unwrap();
    let found = journey.pages.into_iter().find_map(|page| match page {
        Page::Topic {
            indicators, next, ..
        } => Some((indicators, next)),
        _ => None,
    });
    found.unwrap()
}

fn halton() -> Engine {
    let mut all = engines();
    all.retain(|engine| engine.framework().id == "halton");
    all.remove(0)
}

#[test]
fn going_missing_again_asks_what_is_printed_one_step_further() {
    let engine = halton();
    let framework = engine.framework();
    let next = |said: &[(&str, Answer)], before: bool| {
        let mut answers = Answers::none(framework);
        answers.indicators = said
            .iter()
            .map(|(id, answer)| (indicator(framework, id), *answer))
            .collect();
        answers.repeated[topic(framework, "missing")] = before;
        page(&engine, &answers, "missing").1
    };
    let (first, again) = ("started-going-missing", "repeatedly-missing");
    let top = ["secure-accommodation-criteria", "missing-regularly-or-long"];
    assert_eq!(next(&[(first, Answer::Yes)], true), [again]);
    assert_eq!(next(&[(first, Answer::NotSure)], true), [again]);
    assert_eq!(
        next(&[(first, Answer::Yes), (again, Answer::Yes)], true),
        top
    );
    // What was answered no is not asked again: the next step is the one above it.
    assert_eq!(
        next(&[(first, Answer::Yes), (again, Answer::No)], true),
        top
    );
    assert!(next(&[(first, Answer::Yes)], false).is_empty());
    // Nothing is marked: nobody knows where to go on from.
    assert!(next(&[], true).is_empty());
    assert!(next(&[(first, Answer::No)], true).is_empty());
}

#[test]
fn what_is_next_stands_unanswered_in_the_ladder_above_what_was_marked() {
    let (mut topics, mut asked) = (0, 0);
    for engine in engines() {
        let framework = engine.framework();
        let level = |id: &String| engine.index().concerns[indicator(framework, id)].lowest;
        for (position, id) in framework.topics.iter().map(|t| &t.id).enumerate() {
            let mut answers = Answers::none(framework);
            answers.repeated[position] = true;
            let (ladder, _) = page(&engine, &answers, id);
            topics += 1;
            for marked in &ladder {
                answers.indicators = vec![(indicator(framework, marked), Answer::Yes)];
                let (same, next) = page(&engine, &answers, id);
                assert_eq!(same, ladder, "the ladder stays as it is");
                let higher: Vec<u8> = ladder
                    .iter()
                    .map(level)
                    .filter(|l| *l > level(marked))
                    .collect();
                let nearest = higher.iter().min();
                let expected: Vec<&String> = ladder
                    .iter()
                    .filter(|one| Some(&level(one)) == nearest)
                    .collect();
                assert_eq!(next.iter().collect::<Vec<_>>(), expected, "{marked}");
                asked += next.len();
            }
        }
    }
    assert!(topics > 200 && asked > 500, "{topics}, {asked}");
}
