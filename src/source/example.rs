//! `examples.toml`: worked examples, each a sentence with answers and what the engine must say to them.
//! Only their shape; running them is for `author`.

use crate::answers::RawAnswers;
use crate::framework::{Audience, Route};
use crate::plain::Pairs;
use crate::problem::PlaceInFile;
use schemars::JsonSchema;
use serde::Deserialize;
use std::collections::BTreeMap;

/// `examples.toml`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ExamplesFile {
    /// In any order.
    #[serde(default)]
    pub example: Vec<Example>,
}

/// A worked example.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Example {
    /// A sentence that says what is shown.
    pub name: String,
    /// What a person answered.
    pub answers: ExampleAnswers,
    /// The level that what is known must reach.
    pub floor: u8,
    /// The level that what is not sure must be able to reach.
    pub ceiling: u8,
    /// The level the document itself gives in a worked example it prints.
    pub published_level: Option<u8>,
    /// Why the document's own list says otherwise; needed where its level is outside floor and ceiling.
    pub conflict: Option<String>,
    /// Every route that is sure, in any order.
    pub routes: Option<Vec<Route>>,
    /// Every route that is not sure, in any order.
    pub possible: Option<Vec<Route>>,
    /// Ids that must be among the reasons that set floor or ceiling.
    #[serde(default)]
    pub reasons: Vec<String>,
    /// Ids that must not be among them: the rule that only just does not hold.
    #[serde(default)]
    pub not_reasons: Vec<String>,
    /// Whether it must be an emergency.
    pub emergency: Option<bool>,
    /// Whether the national rule on sharing must stand above.
    pub national_override: Option<bool>,
    /// Whether ringing first must be said.
    pub ring_first: Option<bool>,
    /// London time, as 2026-11-27T16:45.
    pub at: Option<String>,
    /// Contacts that must be open then.
    #[serde(default)]
    pub open: Vec<String>,
    /// Contacts that must be closed then.
    #[serde(default)]
    pub closed: Vec<String>,
    /// The opening the result must have.
    pub headline: Option<ExampleHeadline>,
    /// Where it stands; filled in when it is read.
    #[serde(skip)]
    pub place: PlaceInFile,
}

/// The opening a result may have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ExampleHeadline {
    /// Danger now.
    Emergency,
    /// Danger is not sure.
    PossibleEmergency,
    /// A criterion or rule was met or may be.
    Concern,
    /// A topic without a printed criterion was looked at.
    NoCriterion,
    /// Nobody was asked about danger.
    DangerNotAsked,
    /// Nothing was found.
    Universal,
}

impl ExampleHeadline {
    /// The name as written in files and in an evaluation.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            ExampleHeadline::Emergency => "emergency",
            ExampleHeadline::PossibleEmergency => "possible-emergency",
            ExampleHeadline::Concern => "concern",
            ExampleHeadline::NoCriterion => "no-criterion",
            ExampleHeadline::DangerNotAsked => "danger-not-asked",
            ExampleHeadline::Universal => "universal",
        }
    }
}

/// What a person answered, as in an answers file.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ExampleAnswers {
    /// Is the child in danger now?
    pub danger: Option<ExampleAnswer>,
    /// Indicators by id.
    #[serde(default)]
    pub indicators: BTreeMap<String, ExampleAnswer>,
    /// Topics a person went through.
    #[serde(default)]
    pub looked_at: Vec<String>,
    /// Topics said to have happened before.
    #[serde(default)]
    pub repeated: Vec<String>,
    /// Questions by id: an option's id, or `not-sure`.
    #[serde(default)]
    pub questions: BTreeMap<String, String>,
    /// What is going well.
    #[serde(default)]
    pub strengths: Vec<String>,
    /// Agreement to help.
    pub consent: Option<ExampleConsent>,
    /// An age band's id.
    pub age: Option<String>,
    /// Whether the child lives where the framework applies.
    pub area: Option<ExampleArea>,
    /// The reader's agency.
    pub agency: Option<ExampleAgency>,
    /// The reader.
    pub audience: Option<Audience>,
}

macro_rules! word {
    ($(#[$doc:meta])* $name:ident { $($(#[$each:meta])* $variant:ident = $word:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
        pub enum $name { $($(#[$each])* #[serde(rename = $word)] $variant),+ }
        impl $name {
            /// The word as written in files.
            #[must_use]
            pub fn word(self) -> &'static str {
                match self { $($name::$variant => $word),+ }
            }
        }
    };
}

word!(
    /// Yes, no or not sure.
    ExampleAnswer {
        /// It is so.
        Yes = "yes",
        /// It is not so.
        No = "no",
        /// It may be so.
        NotSure = "not-sure",
    }
);
word!(
    /// Whether the family agreed to help.
    ExampleConsent {
        /// They agreed.
        Agreed = "agreed",
        /// They refused.
        Refused = "refused",
        /// Nobody asked.
        NotAsked = "not-asked",
        /// Asking could put somebody at risk.
        NotSafe = "not-safe",
    }
);
word!(
    /// Whether the child lives where the framework applies.
    ExampleArea {
        /// In the area.
        Inside = "inside",
        /// Somewhere else.
        Outside = "outside",
        /// Not known.
        NotSure = "not-sure",
    }
);
word!(
    /// The reader's agency.
    ExampleAgency {
        /// Health.
        Health = "health",
        /// Schools and colleges.
        Education = "education",
        /// Nurseries and childminders.
        EarlyYears = "early-years",
        /// Police.
        Police = "police",
        /// Housing.
        Housing = "housing",
        /// Charities and groups.
        Voluntary = "voluntary",
    }
);

impl ExampleAnswers {
    /// The answers as a caller would have sent them.
    #[must_use]
    pub fn raw(&self) -> RawAnswers {
        let word = |w: &'static str| w.to_owned();
        RawAnswers {
            danger: self.danger.map(|a| word(a.word())),
            indicators: Pairs(
                self.indicators
                    .iter()
                    .map(|(id, a)| (id.clone(), word(a.word())))
                    .collect(),
            ),
            looked_at: self.looked_at.clone(),
            repeated: self.repeated.clone(),
            questions: Pairs(
                self.questions
                    .iter()
                    .map(|(id, o)| (id.clone(), o.clone()))
                    .collect(),
            ),
            strengths: self.strengths.clone(),
            consent: self.consent.map(|c| word(c.word())),
            age: self.age.clone(),
            area: self.area.map(|a| word(a.word())),
            agency: self.agency.map(|a| word(a.word())),
            audience: self.audience.map(|a| {
                word(match a {
                    Audience::Family => "family",
                    Audience::YoungPerson => "young-person",
                    Audience::Volunteer => "volunteer",
                    Audience::Practitioner => "practitioner",
                })
            }),
            unknown: Vec::new(),
        }
    }
}
