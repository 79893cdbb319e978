//! The answers exactly as a caller sent them, before any id is looked up.
//! Only the shape is read here; every unknown key is kept, so that all can be named at once.

use crate::plain::{FromPlain, Misfits, Pairs, Parts, Plain};

/// Answers as sent. Ids and values are only text here.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RawAnswers {
    pub danger: Option<String>,
    /// In the order sent, so that an id answered twice is seen.
    pub indicators: Pairs,
    pub looked_at: Vec<String>,
    pub repeated: Vec<String>,
    pub questions: Pairs,
    pub strengths: Vec<String>,
    pub consent: Option<String>,
    pub age: Option<String>,
    pub area: Option<String>,
    pub agency: Option<String>,
    pub audience: Option<String>,
    /// Keys that no answers have, or that stand twice.
    pub unknown: Vec<String>,
}

impl RawAnswers {
    /// Every key answers may have.
    pub const KEYS: &'static [&'static str] = &[
        "danger",
        "indicators",
        "looked_at",
        "repeated",
        "questions",
        "strengths",
        "consent",
        "age",
        "area",
        "agency",
        "audience",
    ];
}

impl FromPlain for RawAnswers {
    fn from_plain(value: Plain, misfits: &mut Misfits) -> RawAnswers {
        let mut parts = Parts::of(value, misfits);
        RawAnswers {
            danger: parts.optional("danger", misfits),
            indicators: parts.optional("indicators", misfits).unwrap_or_default(),
            looked_at: parts.optional("looked_at", misfits).unwrap_or_default(),
            repeated: parts.optional("repeated", misfits).unwrap_or_default(),
            questions: parts.optional("questions", misfits).unwrap_or_default(),
            strengths: parts.optional("strengths", misfits).unwrap_or_default(),
            consent: parts.optional("consent", misfits),
            age: parts.optional("age", misfits),
            area: parts.optional("area", misfits),
            agency: parts.optional("agency", misfits),
            audience: parts.optional("audience", misfits),
            unknown: parts.left(),
        }
    }
}
