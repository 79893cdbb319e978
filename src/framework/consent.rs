//! What a framework says about agreeing to help and about sharing information.
//! The document's rule and the national one side by side; which of them counts is not decided here.

use super::{Passage, Place, Words};
use serde::Serialize;

/// Agreeing to help and sharing information, kept apart.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Consent {
    /// One for each level, lowest first.
    pub local: Vec<LocalConsent>,
    /// The national rule that stands above.
    pub national: NationalConsent,
    /// When enquiries may begin without consent, as the document has it.
    pub without_consent: Vec<Passage>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LocalConsent {
    pub level: u8,
    /// The document makes agreement a condition at this level.
    pub required: bool,
    /// The document's own sentence.
    pub quote: String,
    pub help: Words,
    pub sharing: Words,
    pub if_refused: Option<Words>,
    pub who_may_override: Option<Words>,
    pub grounds: Vec<Words>,
    pub record: Vec<Words>,
    pub place: Place,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct NationalConsent {
    pub rule: Words,
    /// Said when the local text is stricter than the national rule.
    pub stricter: Words,
    /// "Ring first": said when telling the adults at home could put the child at risk.
    pub ring_first: Words,
    pub source: String,
}
