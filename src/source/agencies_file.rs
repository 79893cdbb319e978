//! The shared `agencies.toml`: what each agency sees and does first, beside the criteria of every framework.
//! Only its shape; it can name topics and routes, never a level.

use crate::framework::Route;
use schemars::JsonSchema;
use serde::Deserialize;

/// `agencies.toml`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AgenciesFile {
    /// In the order they are listed.
    pub agency: Vec<Agency>,
}

/// One agency's version, in words for practitioners.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Agency {
    /// One of those answers may name: `health`, `education`, `early-years`, `police`, `housing`, `voluntary`.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// Who works there.
    pub who: String,
    /// What they do first, by route.
    #[serde(default)]
    pub first: Vec<FirstSteps>,
    /// What they may see or hear, by topic.
    #[serde(default)]
    pub example: Vec<AgencyExample>,
}

/// What an agency does first on one route.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FirstSteps {
    /// The route.
    pub route: Route,
    /// One sentence or two each.
    #[schemars(length(min = 1))]
    pub steps: Vec<String>,
}

/// What an agency may see or hear.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AgencyExample {
    /// The topic's id.
    pub topic: String,
    /// One short sentence each: what can be observed.
    #[schemars(length(min = 1))]
    pub examples: Vec<String>,
}
