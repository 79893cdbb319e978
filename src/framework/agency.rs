//! An agency's version of a framework: its examples and first steps beside the same criteria.
//! Nothing here can change a level, a route or a word of the document.

use super::Route;
use serde::Serialize;

/// One agency's version, in words for practitioners.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Agency {
    /// As in answers and in the element's attribute: `health`.
    pub id: String,
    pub name: String,
    /// Who works there.
    pub who: String,
    /// What they do first, by route, strongest first.
    pub first: Vec<FirstSteps>,
    /// What they may see or hear, by topic.
    pub examples: Vec<AgencyExample>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FirstSteps {
    pub route: Route,
    pub steps: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AgencyExample {
    pub topic: String,
    pub texts: Vec<String>,
}
