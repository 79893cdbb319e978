//! How long the engine takes natively on Halton: a whole evaluation, its span alone, a journey, the contacts.
//! Figures only; the budgets they stand beside are those of the design, and no test is timed.

use criterion::{Criterion, criterion_group, criterion_main};
use levels_of_need::answers::{Answer, Answers, Choice};
use levels_of_need::check;
use levels_of_need::contacts::{self, Moment};
use levels_of_need::evaluate::Engine;
use levels_of_need::framework::Audience;
use std::hint::black_box;
use std::path::Path;

fn halton() -> Engine {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("frameworks/halton");
    let checked = check::folder(&folder, "2026-11-22");
    let framework = checked
        .framework
        .unwrap_or_else(|| panic!("{:#?}", checked.problems));
    Engine::new(framework).expect("a checked framework can be loaded")
}

/// Twenty answers spread over the document, one in three not sure, and everything else a person says.
fn twenty(engine: &Engine) -> Answers {
    let framework = engine.framework();
    let step = framework.indicators.len() / 20;
    let mut answers = Answers::none(framework);
    answers.danger = Some(Answer::No);
    answers.indicators = (0..20)
        .map(|n| {
            (
                n * step,
                if n % 3 == 2 {
                    Answer::NotSure
                } else {
                    Answer::Yes
                },
            )
        })
        .collect();
    answers.looked_at = vec![true; framework.topics.len()];
    answers.repeated[0] = true;
    answers.questions = framework
        .questions
        .iter()
        .map(|_| Some(Choice::Option(1)))
        .collect();
    answers.strengths = vec![0, 1];
    answers.audience = Some(Audience::Practitioner);
    answers
}

fn engine(criterion: &mut Criterion) {
    let engine = halton();
    let answers = twenty(&engine);
    let at = Moment::read("2026-11-27T16:45").expect("a moment");
    let picked: Vec<String> = engine
        .framework()
        .topics
        .iter()
        .take(5)
        .map(|topic| topic.id.clone())
        .collect();

    criterion.bench_function("evaluate, 20 answers", |b| {
        b.iter(|| engine.evaluate(black_box(&answers), black_box(at)));
    });
    criterion.bench_function("span alone, 20 answers", |b| {
        b.iter(|| engine.span(black_box(&answers)));
    });
    criterion.bench_function("journey, 5 topics", |b| {
        b.iter(|| engine.journey(black_box(&answers), black_box(&picked), black_box(at)));
    });
    criterion.bench_function("contacts at a moment", |b| {
        b.iter(|| contacts::all(engine.framework(), Audience::Family, black_box(at)));
    });
}

criterion_group!(benches, engine);
criterion_main!(benches);
