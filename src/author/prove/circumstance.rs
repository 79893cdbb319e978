//! P6: circumstances, alone or together, never lead to child protection or a care order.
//! Whatever was tried and whatever happened before is put beside them, because those are no harm either.

use super::Shown;
use super::bench::{Bench, EVERY_PAIR, PAIRS_DRAWN, name};
use super::set::{Set, Statement};
use crate::answers::{Answer, Choice};
use crate::framework::{Kind, Route};

pub fn shown(bench: &Bench, _: &mut dyn FnMut(&str)) -> Shown {
    let mut shown = Shown::new(
        "P6",
        "circumstances keep their published level but never reach child protection or a care order, \
         alone or together",
    );
    let circumstances: Vec<usize> = (0..bench.index.concerns.len())
        .filter(|&i| bench.framework.indicators[i].kind == Kind::Circumstance)
        .collect();
    let states = [Answer::NotSure, Answer::Yes];
    let every: Vec<Statement> = circumstances
        .iter()
        .flat_map(|&i| states.map(|answer| Statement::Indicator(i, answer)))
        .collect();

    let of_harm = |q: usize| bench.framework.questions[q].kind == Kind::Harm;
    let beside = beside(bench, &of_harm);
    let one = every.iter().map(|&s| vec![s]);
    let two = every.iter().enumerate().flat_map(|(position, &first)| {
        every[position + 1..]
            .iter()
            .filter(move |second| !second.excludes(first))
            .map(move |&second| vec![first, second])
    });
    // As with every two statements: of too many, some are drawn.
    let few = every.len() * every.len() / 2 * beside.len() <= EVERY_PAIR;
    let mut random = bench.random(106);
    let drawn = if few {
        0
    } else {
        PAIRS_DRAWN as usize / beside.len()
    };
    let drawn = (0..drawn).map(|_| Set::random(&every, 2, &mut random).0);
    let two = two.take(if few { usize::MAX } else { 0 }).chain(drawn);
    let all = states.into_iter().map(|answer| {
        circumstances
            .iter()
            .map(|&i| Statement::Indicator(i, answer))
            .collect::<Vec<_>>()
    });
    let groups = [
        (
            Box::new(one) as Box<dyn Iterator<Item = Vec<Statement>>>,
            "every circumstance alone",
        ),
        (
            Box::new(two),
            if few {
                "every two circumstances"
            } else {
                "two circumstances at random"
            },
        ),
        (Box::new(all), "all circumstances together"),
    ];
    for (sets, what) in groups {
        let sets = sets.flat_map(|set| {
            beside
                .iter()
                .map(move |more| Set(set.iter().chain(more).copied().collect()))
        });
        if let Some(count) = bench.all(&mut shown, sets, |set| harm(bench, set)) {
            let way = if what.ends_with("random") {
                Shown::at_random
            } else {
                Shown::exhaustively
            };
            way(
                &mut shown,
                format!(
                    "{what}, yes and not sure, with every answer to a question that does not itself ask about harm, and with every topic repeated"
                ),
                count,
            );
        }
    }
    shown
}

/// What is said besides: nothing, each answer to each question, the strongest of all of them;
/// each without and with every topic repeated. Not the questions that ask about harm itself: an
/// answer there is no circumstance.
fn beside(bench: &Bench, of_harm: &dyn Fn(usize) -> bool) -> Vec<Vec<Statement>> {
    let mut beside: Vec<Vec<Statement>> = vec![Vec::new()];
    for (q, &options) in bench.index.options.iter().enumerate() {
        if of_harm(q) {
            continue;
        }
        beside.extend((0..options).map(|o| vec![Statement::Question(q, Choice::Option(o))]));
        beside.push(vec![Statement::Question(q, Choice::NotSure)]);
    }
    if bench.index.options.len() > 1 {
        let strongest = Set::everything(bench.index, None).0;
        beside.push(
            strongest
                .into_iter()
                .filter(|s| matches!(s, Statement::Question(q, _) if !of_harm(*q)))
                .collect(),
        );
    }
    let repeated: Vec<Statement> = (0..bench.index.topics).map(Statement::Repeated).collect();
    let with_history: Vec<Vec<Statement>> = beside
        .iter()
        .map(|more| more.iter().chain(&repeated).copied().collect())
        .collect();
    beside.extend(with_history);
    beside
}

fn harm(bench: &Bench, set: &Set) -> Option<String> {
    // What is left of a set made smaller must still be a circumstance; an answer alone that
    // reaches child protection is a fault of another sort, and is found here all the same.
    let span = bench.span(set);
    let route = [Route::ChildProtection, Route::CareOrder]
        .into_iter()
        .find(|r| span.possible.has(*r))?;
    Some(format!(
        "the route `{}` is possible, though nobody named any harm",
        name(route)
    ))
}
