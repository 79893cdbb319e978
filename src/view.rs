//! What crosses to JavaScript and to `--json`: plain values only.
//! Nothing is decided here; the field order is the order of the JSON.

mod comparison;
mod found;

pub use comparison::*;
pub use found::*;

use crate::framework::{AgencyExample, Audience, FirstSteps, Occasion, Place, Route};
use serde::Serialize;

/// What the engine says about one set of answers at one moment. Indicative, never a verdict.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Evaluation {
    pub framework: FrameworkName,
    /// London civil time, `2026-11-27T16:45`.
    pub at: String,
    /// The level that what is known reaches.
    pub floor: u8,
    /// The level that what is not sure could reach.
    pub ceiling: u8,
    pub emergency: bool,
    pub headline: Headline,
    /// Strongest first; the lowest level's route is always there.
    pub routes: Vec<RouteFound>,
    pub reasons: Vec<Reason>,
    pub open_questions: Vec<OpenQuestion>,
    /// Topic ids nobody went through, after `danger` where that was not asked.
    pub not_looked_at: Vec<String>,
    /// Indicators, yes or not sure, that could mean danger now.
    pub red_flags: Vec<String>,
    /// What is going well, in the document's words. It changes nothing else.
    pub strengths: Vec<Quotation>,
    pub responses: Vec<ResponseShown>,
    pub consent: ConsentAdvice,
    pub contacts: Vec<ContactNow>,
    pub caveats: Vec<CaveatShown>,
    pub review: Review,
    /// `None`: no agency was named, or this framework has no version for it.
    pub agency: Option<AgencyShown>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FrameworkName {
    pub id: String,
    pub version: String,
    pub hash: String,
}

/// Which opening the result has. Only `universal` may sound calm, and it never says "no need".
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Headline {
    /// Danger now: 999.
    Emergency,
    /// Danger is not sure: 999 first, the rest after.
    PossibleEmergency,
    /// A criterion or rule was met or may be.
    Concern,
    /// A topic was looked at for which the document prints no criterion: ring.
    NoCriterion,
    /// Nothing was found, but nobody was asked about danger.
    DangerNotAsked,
    /// Nothing was found: universal support and "still worried?".
    Universal,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct RouteFound {
    pub id: Route,
    pub sure: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ReasonKind {
    Indicator,
    Rule,
    Answer,
}

/// A criterion, rule or answer that counted, with its exact words and their place.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Reason {
    pub kind: ReasonKind,
    pub id: String,
    pub levels: Vec<u8>,
    pub quote: String,
    pub place: Place,
    /// False: it was "not sure", or a rule that holds only if it were.
    pub sure: bool,
    /// It sets the floor.
    pub sets_floor: bool,
    /// It sets the ceiling.
    pub sets_ceiling: bool,
    /// Nearly the same words at other levels.
    pub same_as: Vec<Quotation>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Quotation {
    pub id: String,
    pub levels: Vec<u8>,
    pub quote: String,
    pub place: Place,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum OpenKind {
    Danger,
    Indicator,
    Question,
}

/// Something unknown that could still matter.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct OpenQuestion {
    pub kind: OpenKind,
    pub id: String,
    /// The highest level it could lead to.
    pub could_reach: u8,
}

/// What happens next on a route, in the reader's words.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ResponseShown {
    pub route: Route,
    pub sure: bool,
    pub title: String,
    pub next: Vec<String>,
    pub lead: String,
    pub if_you_hear_nothing: String,
    pub place: Place,
    /// What is added by what is known besides, in the framework's order.
    pub also: Vec<VariantShown>,
}

/// An addition to a response.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct VariantShown {
    pub id: String,
    /// False: only if what is not sure is so.
    pub sure: bool,
    pub title: String,
    pub next: Vec<String>,
    pub place: Place,
}

/// The reader's agency beside this result: never more than examples and first steps.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AgencyShown {
    pub id: String,
    pub name: String,
    /// For each route found, strongest first.
    pub first: Vec<FirstSteps>,
    /// For each topic raised, in the order of topics.
    pub examples: Vec<AgencyExample>,
}

/// Agreeing to help and sharing information, in the reader's words.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ConsentAdvice {
    /// The framework's rule at the floor; `None`: it states none for that level.
    pub local: Option<LocalAdvice>,
    /// The framework's rule at the ceiling, where that is another level.
    pub local_at_ceiling: Option<LocalAdvice>,
    /// Consent is not needed to share what protects a child: stands above the local rule.
    pub national_override: bool,
    pub national_rule: String,
    /// Set when the override holds and a local rule shown here asks for more than it.
    pub stricter: Option<String>,
    /// Telling the adults at home first could put the child at risk.
    pub ring_first: bool,
    pub ring_first_words: Option<String>,
    /// The indicators and rules that say so.
    pub ring_first_because: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LocalAdvice {
    pub level: u8,
    pub required: bool,
    pub quote: String,
    pub help: String,
    pub sharing: String,
    pub if_refused: Option<String>,
    pub who_may_override: Option<String>,
    pub grounds: Vec<String>,
    pub record: Vec<String>,
    pub place: Place,
}

/// A contact as it stands at the moment asked about.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ContactNow {
    pub id: String,
    pub name: String,
    pub about: String,
    pub phone: Option<String>,
    pub email: Option<String>,
    pub url: Option<String>,
    pub text: Option<String>,
    pub visit: Option<String>,
    #[serde(rename = "for")]
    pub fit_for: Vec<Route>,
    pub topics: Vec<String>,
    /// `None`: hours not given. Never counts as open.
    pub open: Option<bool>,
    /// When that changes (London civil time); `None`: never, not known, or not within three weeks.
    pub until: Option<String>,
    pub emergency: bool,
    pub local: bool,
    pub checked: String,
    pub note: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CaveatShown {
    pub id: String,
    /// Why it is said, so that a page can put it where it belongs.
    pub when: Occasion,
    pub words: String,
    /// The topics it is about, where it is about any.
    pub topics: Vec<String>,
}

/// Whether our transcription is still within its dates.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Review {
    InDate,
    /// Past `review_by`: say so.
    Due,
    /// Past `grace`: show contacts only.
    PastGrace,
}

/// The pages a person sees, in order.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Journey {
    pub audience: Audience,
    pub pages: Vec<Page>,
    /// Every topic, for browsing: by dimension where the document has them, else by group.
    pub browse: Vec<BrowseGroup>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Page {
    Start,
    Danger,
    /// Instead of everything after it, once danger is yes; the rest stays reachable.
    Emergency,
    Child,
    /// The child is over the framework's age: a page of its own.
    OverAge,
    Worries,
    Topic {
        topic: String,
        /// Mildest first; empty: the document prints no criterion for it.
        indicators: Vec<String>,
        /// Where the topic is said to have happened before: those of the indicators, not answered
        /// yet, that the document prints one step further.
        next: Vec<String>,
    },
    Strengths,
    /// The framework's own questions.
    Questions {
        questions: Vec<String>,
    },
    /// For volunteers and practitioners.
    Consent,
    Check,
    Result,
    /// Past the grace date: contacts only.
    ContactsOnly,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct BrowseGroup {
    /// A dimension's or a topic group's id.
    pub id: String,
    pub name: String,
    pub topics: Vec<String>,
}
