//! What a person said, checked against one framework: unknown keys and ids are errors, never skipped.
//! Nothing here knows what an answer leads to.

mod raw;

pub use raw::RawAnswers;

use crate::framework::{Audience, Framework};
use crate::plain::{FromPlain, Plain};
use crate::problem::{Fault, Problem};

/// Yes, no or not sure; an absent answer is `None` around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Answer {
    No,
    NotSure,
    Yes,
}

/// What was chosen in a single-choice question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    NotSure,
    /// Position among the options, mildest first.
    Option(usize),
}

/// Everything a person told us. Positions are those of the framework it was read against.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Answers {
    pub danger: Option<Answer>,
    /// Answered indicators by position, ascending, each once.
    pub indicators: Vec<(usize, Answer)>,
    /// Per topic.
    pub looked_at: Vec<bool>,
    pub repeated: Vec<bool>,
    /// Per question; `None`: nothing yet.
    pub questions: Vec<Option<Choice>>,
    /// Positions, ascending.
    pub strengths: Vec<usize>,
    pub consent: Option<ConsentGiven>,
    /// Position of the age band.
    pub age: Option<usize>,
    pub area: Option<Area>,
    pub agency: Option<Agency>,
    pub audience: Option<Audience>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ConsentGiven {
    Agreed,
    Refused,
    NotAsked,
    NotSafe,
}

/// Whether the child lives where the framework applies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Area {
    Inside,
    Outside,
    NotSure,
}

/// The reader's agency: words only, never a level.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Agency {
    Health,
    Education,
    EarlyYears,
    Police,
    Housing,
    Voluntary,
}

impl Agency {
    /// The agency of a name.
    #[must_use]
    pub fn named(name: &str) -> Option<Agency> {
        AGENCY.iter().find(|(n, _)| *n == name).map(|(_, a)| *a)
    }

    /// Its name in answers and files.
    #[must_use]
    pub fn name(self) -> &'static str {
        AGENCY_NAMES[self as usize]
    }
}

const ANSWER: [(&str, Answer); 3] = [
    ("yes", Answer::Yes),
    ("no", Answer::No),
    ("not-sure", Answer::NotSure),
];
const ANSWER_NAMES: &[&str] = &["yes", "no", "not-sure"];

impl Answers {
    /// Nothing said yet.
    #[must_use]
    pub fn none(framework: &Framework) -> Answers {
        Answers {
            looked_at: vec![false; framework.topics.len()],
            repeated: vec![false; framework.topics.len()],
            questions: vec![None; framework.questions.len()],
            ..Answers::default()
        }
    }

    /// Reads what a caller sent against a framework.
    ///
    /// # Errors
    /// Every unknown key, id, option and value at once.
    pub fn read(sent: Plain, framework: &Framework) -> Result<Answers, Vec<Problem>> {
        let raw = RawAnswers::read(sent).map_err(|misfits| -> Vec<Problem> {
            misfits
                .into_iter()
                .map(|detail| Fault::AnswersUnreadable { detail }.into())
                .collect()
        })?;
        let mut faults: Vec<Fault> = Vec::new();
        for key in raw.unknown {
            faults.push(Fault::UnknownKey {
                key,
                known: RawAnswers::KEYS,
            });
        }
        let mut answers = Answers::none(framework);

        answers.danger = raw
            .danger
            .and_then(|v| pick("danger", &v, &ANSWER, ANSWER_NAMES, &mut faults));

        // One place per indicator keeps document order without sorting.
        let mut answered = vec![None; framework.indicators.len()];
        for (id, value) in raw.indicators.0 {
            let position = framework.indicators.iter().position(|i| i.id == id);
            let answer = pick("an answer", &value, &ANSWER, ANSWER_NAMES, &mut faults);
            match position {
                None => faults.push(Fault::unknown_id(
                    "indicator",
                    &id,
                    framework.indicators.iter().map(|i| i.id.as_str()),
                )),
                Some(p) if answered[p].is_some() => {
                    faults.push(Fault::AnsweredTwice {
                        what: "indicator",
                        id,
                    });
                }
                Some(p) => answered[p] = answer,
            }
        }
        answers.indicators = answered
            .into_iter()
            .enumerate()
            .filter_map(|(p, answer)| Some((p, answer?)))
            .collect();

        let topic = |id: &str| framework.topics.iter().position(|t| t.id == id);
        for (ids, marks) in [
            (raw.looked_at, &mut answers.looked_at),
            (raw.repeated, &mut answers.repeated),
        ] {
            for id in ids {
                match topic(&id) {
                    Some(p) => marks[p] = true,
                    None => faults.push(Fault::unknown_id(
                        "topic",
                        &id,
                        framework.topics.iter().map(|t| t.id.as_str()),
                    )),
                }
            }
        }

        for (id, option) in raw.questions.0 {
            let Some(p) = framework.questions.iter().position(|q| q.id == id) else {
                faults.push(Fault::unknown_id(
                    "question",
                    &id,
                    framework.questions.iter().map(|q| q.id.as_str()),
                ));
                continue;
            };
            if answers.questions[p].is_some() {
                faults.push(Fault::AnsweredTwice {
                    what: "question",
                    id,
                });
                continue;
            }
            let options = &framework.questions[p].options;
            match options.iter().position(|o| o.id == option) {
                Some(o) => answers.questions[p] = Some(Choice::Option(o)),
                None if option == "not-sure" => answers.questions[p] = Some(Choice::NotSure),
                None => faults.push(Fault::UnknownOption {
                    question: id,
                    option,
                    options: options.iter().map(|o| o.id.clone()).collect(),
                }),
            }
        }

        let mut going_well = vec![false; framework.strengths.len()];
        for id in raw.strengths {
            match framework.strengths.iter().position(|s| s.id == id) {
                Some(p) => going_well[p] = true,
                None => faults.push(Fault::unknown_id(
                    "strength",
                    &id,
                    framework.strengths.iter().map(|s| s.id.as_str()),
                )),
            }
        }
        answers.strengths = (0..going_well.len()).filter(|&p| going_well[p]).collect();

        if let Some(id) = raw.age {
            answers.age = framework.ages.bands.iter().position(|b| b.id == id);
            if answers.age.is_none() {
                faults.push(Fault::unknown_id(
                    "age band",
                    &id,
                    framework.ages.bands.iter().map(|b| b.id.as_str()),
                ));
            }
        }
        answers.consent = raw.consent.and_then(|v| {
            pick(
                "consent",
                &v,
                &CONSENT,
                &["agreed", "refused", "not-asked", "not-safe"],
                &mut faults,
            )
        });
        answers.area = raw.area.and_then(|v| {
            pick(
                "area",
                &v,
                &AREA,
                &["inside", "outside", "not-sure"],
                &mut faults,
            )
        });
        answers.agency = raw
            .agency
            .and_then(|v| pick("agency", &v, &AGENCY, AGENCY_NAMES, &mut faults));
        answers.audience = raw.audience.and_then(|v| read_audience(&v, &mut faults));

        if faults.is_empty() {
            Ok(answers)
        } else {
            Err(faults.into_iter().map(Problem::from).collect())
        }
    }

    #[must_use]
    pub fn indicator(&self, position: usize) -> Option<Answer> {
        self.indicators
            .binary_search_by_key(&position, |(p, _)| *p)
            .ok()
            .map(|i| self.indicators[i].1)
    }
}

const CONSENT: [(&str, ConsentGiven); 4] = [
    ("agreed", ConsentGiven::Agreed),
    ("refused", ConsentGiven::Refused),
    ("not-asked", ConsentGiven::NotAsked),
    ("not-safe", ConsentGiven::NotSafe),
];
const AREA: [(&str, Area); 3] = [
    ("inside", Area::Inside),
    ("outside", Area::Outside),
    ("not-sure", Area::NotSure),
];
const AGENCY: [(&str, Agency); 6] = [
    ("health", Agency::Health),
    ("education", Agency::Education),
    ("early-years", Agency::EarlyYears),
    ("police", Agency::Police),
    ("housing", Agency::Housing),
    ("voluntary", Agency::Voluntary),
];
/// The agencies answers may name.
pub const AGENCY_NAMES: &[&str] = &[
    "health",
    "education",
    "early-years",
    "police",
    "housing",
    "voluntary",
];
const AUDIENCE: [(&str, Audience); 4] = [
    ("family", Audience::Family),
    ("young-person", Audience::YoungPerson),
    ("volunteer", Audience::Volunteer),
    ("practitioner", Audience::Practitioner),
];

fn read_audience(value: &str, faults: &mut Vec<Fault>) -> Option<Audience> {
    pick(
        "audience",
        value,
        &AUDIENCE,
        &["family", "young-person", "volunteer", "practitioner"],
        faults,
    )
}

impl Audience {
    /// Reads a reader's name.
    ///
    /// # Errors
    /// A name that is none of the four.
    pub fn named(name: &str) -> Result<Audience, Problem> {
        let mut faults = Vec::new();
        read_audience(name, &mut faults).ok_or_else(|| match faults.pop() {
            Some(fault) => fault.into(),
            None => Fault::AnswersUnreadable {
                detail: String::new(),
            }
            .into(),
        })
    }
}

fn pick<T: Copy>(
    what: &'static str,
    value: &str,
    values: &[(&str, T)],
    known: &'static [&'static str],
    faults: &mut Vec<Fault>,
) -> Option<T> {
    let found = values
        .iter()
        .find(|(name, _)| *name == value)
        .map(|(_, v)| *v);
    if found.is_none() {
        faults.push(Fault::UnknownValue {
            what,
            value: value.to_owned(),
            known,
        });
    }
    found
}
