//! Random answers that fit whatever framework they are put to.
//! What they lead to is said in the tests.

use super::distinct;
use levels_of_need::answers::{Answer, Answers, Choice};
use levels_of_need::framework::{Audience, Framework};
use proptest::collection::vec;
use proptest::prelude::*;

/// What a person said, by numbers: `answers` gives it the ids of one framework.
#[derive(Clone, Debug)]
pub struct Said {
    danger: Option<usize>,
    indicators: Vec<(usize, usize)>,
    looked_at: Vec<usize>,
    repeated: Vec<usize>,
    questions: Vec<(usize, usize)>,
    strengths: Vec<usize>,
    audience: Option<usize>,
}

pub fn said() -> impl Strategy<Value = Said> {
    let some = |most| vec(any::<usize>(), 0..most);
    (
        proptest::option::of(0..3_usize),
        vec((any::<usize>(), 0..3_usize), 0..12),
        some(4),
        some(3),
        vec((any::<usize>(), any::<usize>()), 0..3),
        some(3),
        proptest::option::of(0..4_usize),
    )
        .prop_map(
            |(danger, indicators, looked_at, repeated, questions, strengths, audience)| Said {
                danger,
                indicators,
                looked_at,
                repeated,
                questions,
                strengths,
                audience,
            },
        )
}

const ANSWERS: [Answer; 3] = [Answer::No, Answer::NotSure, Answer::Yes];

impl Said {
    pub fn answers(&self, framework: &Framework) -> Answers {
        let mut answers = Answers::none(framework);
        answers.danger = self.danger.map(|n| ANSWERS[n]);
        let mut answered = vec![None; framework.indicators.len()];
        for &(n, answer) in &self.indicators {
            if !answered.is_empty() {
                let position = n % answered.len();
                answered[position] = Some(ANSWERS[answer]);
            }
        }
        answers.indicators = answered
            .into_iter()
            .enumerate()
            .filter_map(|(p, a)| Some((p, a?)))
            .collect();
        for (marks, said) in [
            (&mut answers.looked_at, &self.looked_at),
            (&mut answers.repeated, &self.repeated),
        ] {
            said.iter().for_each(|t| {
                let position = t % marks.len();
                marks[position] = true;
            });
        }
        for &(q, o) in &self.questions {
            if !framework.questions.is_empty() {
                let q = q % framework.questions.len();
                let options = framework.questions[q].options.len();
                // One past the last option: not sure.
                let choice = o % (options + 1);
                answers.questions[q] = Some(if choice == options {
                    Choice::NotSure
                } else {
                    Choice::Option(choice)
                });
            }
        }
        answers.strengths = distinct(&self.strengths, framework.strengths.len()).collect();
        answers.audience = self.audience.map(|a| Audience::ALL[a]);
        answers
    }
}
