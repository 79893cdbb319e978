//! Which words a family or young person reads together, and whether each such pool is easy enough.
//! Quoted criteria and names are left out: they are not ours to word.

use super::reading_age::Measure;
use super::{structure, wording};
use crate::framework::Audience;
use crate::problem::author;
use crate::problem::{PlaceInFile, Problem};
use crate::source::{Contact, Folder, Words};
use std::collections::BTreeMap;

/// The hardest a pool may be, and the fewest words that make a pool worth measuring.
const HARDEST: f64 = 6.0;
const FEWEST_WORDS: usize = 100;

pub(super) fn check(folder: &Folder, problems: &mut Vec<Problem>) {
    let mut measured: Vec<Pool> = Vec::new();
    of_files(folder, &mut measured);
    of_topics(folder, &mut measured);
    for pool in measured {
        for (reader, measure) in [
            (Audience::Family, &pool.family),
            (Audience::YoungPerson, &pool.young),
        ] {
            if measure.words >= FEWEST_WORDS && measure.grade() > HARDEST {
                let mistake = author::hard_to_read(
                    &pool.what,
                    wording::called(reader),
                    measure.grade(),
                    measure.words,
                    measure.hardest(),
                );
                problems.push(mistake.at(pool.place.clone()));
            }
        }
    }
}

/// Words read together.
struct Pool {
    what: String,
    place: PlaceInFile,
    family: Measure,
    young: Measure,
}

impl Pool {
    fn of<'a>(what: &str, place: PlaceInFile, words: impl IntoIterator<Item = &'a Words>) -> Pool {
        let mut pool = Pool {
            what: what.to_owned(),
            place,
            family: Measure::default(),
            young: Measure::default(),
        };
        for words in words {
            pool.add(words);
        }
        pool
    }

    fn add(&mut self, words: &Words) {
        let words = words.compiled();
        self.family.add(words.for_reader(Audience::Family));
        self.young.add(words.for_reader(Audience::YoungPerson));
    }
}

fn of_files(folder: &Folder, pools: &mut Vec<Pool>) {
    if let Some((file, data)) = super::read(&folder.framework) {
        let levels = data.level.iter().flat_map(|l| [&l.headline, &l.meaning]);
        pools.push(Pool::of("what the levels mean", file.itself(), levels));
        let passages = data.moving.iter().chain(&data.principle).map(|p| &p.words);
        let rest = data.caveat.iter().map(|c| &c.words).chain(passages);
        let rest = rest.chain(data.dimension.iter().map(|d| &d.plain));
        let rest = rest
            .chain(data.link.iter().map(|l| &l.about))
            .chain([&data.ages.over]);
        pools.push(Pool::of("what every page says", file.itself(), rest));
        let others = data.advice.iter().chain(&data.disagreement);
        let others = others.map(|p| &p.words);
        pools.push(Pool::of(
            "what is said about advice and disagreement",
            file.itself(),
            others,
        ));
    }
    if let Some((file, data)) = super::read(&folder.strengths) {
        pools.push(Pool::of(
            "the strengths",
            file.itself(),
            data.strength.iter().map(|s| &s.plain),
        ));
    }
    if let Some((file, data)) = super::read(&folder.questions) {
        let words = data.question.iter().flat_map(|q| {
            [&q.ask]
                .into_iter()
                .chain(&q.hint)
                .chain(q.option.iter().map(|o| &o.label))
        });
        pools.push(Pool::of("the questions", file.itself(), words));
    }
    if let Some((file, data)) = super::read(&folder.rules) {
        pools.push(Pool::of(
            "the rules",
            file.itself(),
            data.rule.iter().map(|r| &r.plain),
        ));
    }
    if let Some((file, data)) = super::read(&folder.responses) {
        for (i, response) in data.response.iter().enumerate() {
            let words = [
                &response.title,
                &response.lead,
                &response.if_you_hear_nothing,
            ];
            let also = response.also.iter();
            let also = also.flat_map(|also| [&also.title].into_iter().chain(&also.next));
            let words = words.into_iter().chain(&response.next).chain(also);
            pools.push(Pool::of(
                "this response",
                file.at(&format!("/response/{i}")),
                words,
            ));
        }
    }
    if let Some((file, data)) = super::read(&folder.consent) {
        for (i, local) in data.local.iter().enumerate() {
            let words = [&local.help, &local.sharing]
                .into_iter()
                .chain(&local.if_refused);
            let words = words
                .chain(&local.who_may_override)
                .chain(&local.grounds)
                .chain(&local.record);
            pools.push(Pool::of(
                "what is said about consent",
                file.at(&format!("/local/{i}")),
                words,
            ));
        }
        let national = [
            &data.national.rule,
            &data.national.stricter,
            &data.national.ring_first,
        ];
        let words = national
            .into_iter()
            .chain(data.without_consent.iter().map(|p| &p.words));
        pools.push(Pool::of("what is said about sharing", file.itself(), words));
    }
    let contacts = |contacts: &[Contact]| -> Vec<Words> {
        contacts
            .iter()
            .flat_map(|c| [Some(c.about.clone()), c.note.clone()])
            .flatten()
            .collect()
    };
    if let Some((file, data)) = super::read(&folder.contacts) {
        pools.push(Pool::of(
            "what is said about contacts",
            file.itself(),
            &contacts(&data.contact),
        ));
    }
    if let Some((file, data)) = super::read(&folder.national) {
        pools.push(Pool::of(
            "what is said about contacts",
            file.itself(),
            &contacts(&data.contact),
        ));
    }
    if let Some((file, data)) = super::read(&folder.topics) {
        pools.push(Pool::of(
            "the hints",
            file.itself(),
            data.topic.iter().map(|t| &t.hint),
        ));
    }
    if let Some((file, data)) = super::read(&folder.glossary) {
        let words: Vec<Words> = data
            .term
            .iter()
            .map(|t| Words::Same(t.plain.clone()))
            .collect();
        pools.push(Pool::of("the glossary", file.itself(), &words));
    }
}

/// A topic's page, and each file of criteria: a topic may have few words, and a file many topics.
fn of_topics(folder: &Folder, pools: &mut Vec<Pool>) {
    let mut topics: BTreeMap<&str, Pool> = BTreeMap::new();
    for (file, _, i, indicator) in structure::indicators(folder) {
        let Some(topic) = indicator.topics.first() else {
            continue;
        };
        topics
            .entry(topic)
            .or_insert_with(|| {
                let place = file.at(&format!("/indicator/{i}/plain"));
                Pool::of(
                    &format!("topic `{topic}`"),
                    PlaceInFile {
                        item: None,
                        ..place
                    },
                    [],
                )
            })
            .add(&indicator.plain);
    }
    pools.extend(topics.into_values());
    for file in &folder.indicators {
        let Some(data) = &file.data else { continue };
        let words = data.indicator.iter().map(|i| &i.plain);
        pools.push(Pool::of(
            "the wording of these criteria",
            file.itself(),
            words,
        ));
    }
}
