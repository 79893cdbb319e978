//! Every pair of spans of up to twelve levels: the five movements, each for exactly the pairs it names.
//! And with Halton: another concern never moves a span down or narrower.
#![cfg(feature = "author")]

use levels_of_need::answers::{Answer, Answers};
use levels_of_need::check;
use levels_of_need::evaluate::Engine;
use levels_of_need::since::{Movement, moved};
use std::path::Path;

fn spans() -> impl Iterator<Item = [u8; 2]> {
    (1..=12).flat_map(|floor| (floor..=12).map(move |ceiling| [floor, ceiling]))
}

#[test]
fn each_pair_of_spans_has_the_movement_it_shows() {
    for from in spans() {
        for to in spans() {
            let [floor, ceiling] = [0, 1].map(|i| i16::from(to[i]) - i16::from(from[i]));
            let expected = if floor == 0 && ceiling == 0 {
                Movement::Same
            } else if floor >= 0 && ceiling >= 0 {
                Movement::Up
            } else if floor <= 0 && ceiling <= 0 {
                Movement::Down
            } else if floor < 0 {
                Movement::Wider
            } else {
                Movement::Narrower
            };
            assert_eq!(moved(from, to), expected, "{from:?} to {to:?}");
        }
    }
}

#[test]
fn another_concern_never_moves_a_span_down() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("frameworks/halton");
    let framework = check::folder(&folder, "2026-11-22").framework;
    let engine = Engine::new(framework.expect("no errors")).expect("sound");
    let span = |answers: &Answers| {
        let found = engine.span(answers);
        [found.floor, found.ceiling]
    };
    let mut answers = Answers::none(engine.framework());
    let mut before = span(&answers);
    for position in 0..engine.framework().indicators.len() {
        for firmer in [Answer::NotSure, Answer::Yes] {
            answers.indicators.retain(|(p, _)| *p != position);
            answers.indicators.push((position, firmer));
            let now = span(&answers);
            let movement = moved(before, now);
            let expected = [Movement::Same, Movement::Up].contains(&movement);
            assert!(expected, "{movement:?} at {position}");
            before = now;
        }
    }
}
