//! The trusted model: one council's published framework, checked and complete.
//! Only `check` (from TOML) and `bundle` (from compiled JSON) may build one; nothing here decides anything.
//!
//! The field order below is the order of the compiled JSON, which the content hash covers:
//! moving a field is a change of format.

mod agency;
mod consent;
mod contact;
mod extends;
mod index;
mod read;
mod words;

pub use agency::{Agency, AgencyExample, FirstSteps};
pub use consent::{Consent, LocalConsent, NationalConsent};
pub use contact::{BankHolidays, Contact, Hours};
pub use extends::{Element, ElementId, Extends, Inherited, State, Superseded};
pub use index::{Concern, Index, RouteSet};
pub use words::{Audience, Words};

use serde::Serialize;

/// The compiled format this engine reads and writes. Any other number is refused.
pub const FORMAT: u32 = 2;

/// One council's framework. Field names are those of the compiled JSON (DESIGN section 4).
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Framework {
    pub format: u32,
    /// The folder's name: lower-case letters, digits and hyphens.
    pub id: String,
    /// SHA-256 of the whole compiled framework (all readers' words), as hexadecimal digits.
    pub hash: String,
    pub title: String,
    /// The place whose families it serves, as people there call it: "Halton".
    pub area: String,
    /// Version of our transcription, not of the document.
    pub version: String,
    /// When the council published it; `None`: the document does not say.
    pub published: Option<String>,
    /// The day our transcription was last compared with the document (ISO date).
    pub checked: String,
    /// The day by which it must be compared again (ISO date).
    pub review_by: String,
    /// After this day only contacts are shown (ISO date).
    pub grace: String,
    /// Who answers for these files.
    pub owner: String,
    /// The council's own adoption; until it is set, every page says this is a demonstration.
    pub adopted_by: Option<String>,
    pub source: Source,
    /// The framework this one builds on, and which parts are its words; `None`: all its own.
    pub extends: Option<Extends>,
    /// What a threshold document must cover, and whether this one says it.
    pub elements: Vec<Element>,
    /// Set when this file carries one reader's words only.
    pub audience: Option<Audience>,
    pub ages: Ages,
    /// Lowest first, numbered from 1 without a gap.
    pub levels: Vec<Level>,
    /// As the document prints them; empty where it prints none.
    pub dimensions: Vec<Dimension>,
    pub topic_groups: Vec<TopicGroup>,
    pub topics: Vec<Topic>,
    pub indicators: Vec<Indicator>,
    pub strengths: Vec<Strength>,
    pub questions: Vec<Question>,
    pub rules: Vec<Rule>,
    /// One per route that can be reached.
    pub responses: Vec<Response>,
    pub consent: Consent,
    pub contacts: Vec<Contact>,
    /// ISO dates, ascending; England and Wales.
    pub bank_holidays: Vec<String>,
    pub glossary: Vec<Term>,
    pub caveats: Vec<Caveat>,
    /// How needs step up and down between levels.
    pub moving: Vec<Passage>,
    /// What the document stands for: principles and how it is to be used.
    pub principles: Vec<Passage>,
    /// Asking others for advice, also without names.
    pub advice: Vec<Passage>,
    /// What to do when people disagree, step by step.
    pub disagreement: Vec<Passage>,
    /// The council's own pages and forms.
    pub links: Vec<Link>,
    /// What agencies see and do first. In a browser's files each stands in a file of its own.
    pub agencies: Vec<Agency>,
}

/// The published document a framework was transcribed from.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Source {
    pub document: String,
    pub publisher: String,
    pub url: Option<String>,
    /// What a reader should know about the print itself: doubtful spellings, gaps, age.
    pub notes: Vec<String>,
    /// Law and guidance it cites that has been replaced since.
    pub superseded: Vec<Superseded>,
}

/// Where a quotation stands in the published document.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Place {
    pub document: String,
    pub section: String,
    /// Its number within the section, counted from 1 as printed; `None` for running text.
    pub item: Option<String>,
}

/// Whom the framework covers, and the bands a person chooses from.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Ages {
    /// The range as the document gives it, in words.
    pub covers: String,
    /// Youngest first; the last may be `over` the framework's range.
    pub bands: Vec<AgeBand>,
    /// What somebody over the range is told.
    pub over: Words,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AgeBand {
    pub id: String,
    pub name: Words,
    /// Outside the framework: gets a page of its own.
    pub over: bool,
}

/// A step of the framework.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Level {
    pub number: u8,
    /// The printed name.
    pub name: String,
    pub route: Route,
    /// A plain headline, without the number, for a person who has never heard of levels.
    pub headline: Words,
    /// What it means, in our words.
    pub meaning: Words,
    pub place: Place,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Dimension {
    pub id: String,
    /// The printed name.
    pub name: String,
    pub plain: Words,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TopicGroup {
    pub id: String,
    pub name: Words,
}

/// Our own thread through levels and councils, from the shared list.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Topic {
    pub id: String,
    pub group: String,
    /// The dimension most of its indicators stand under; `None` without dimensions or indicators.
    pub dimension: Option<String>,
    pub name: Words,
    pub hint: Words,
    /// Contact ids, best first.
    pub helplines: Vec<String>,
}

/// What sort of thing a criterion describes. It never changes the level, only the route and the tone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "author", derive(serde::Deserialize, schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    Harm,
    Need,
    Circumstance,
    Status,
}

/// What kind of help, strongest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[cfg_attr(feature = "author", derive(serde::Deserialize, schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Route {
    Emergency,
    /// Section 47 of the Children Act 1989.
    ChildProtection,
    /// Section 31.
    CareOrder,
    /// Section 20.
    Accommodation,
    /// Section 17.
    ChildInNeed,
    Targeted,
    EarlyHelp,
    Universal,
}

impl Route {
    pub const ALL: [Route; 8] = [
        Route::Emergency,
        Route::ChildProtection,
        Route::CareOrder,
        Route::Accommodation,
        Route::ChildInNeed,
        Route::Targeted,
        Route::EarlyHelp,
        Route::Universal,
    ];
}

/// One published criterion.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Indicator {
    pub id: String,
    /// Every level it is printed at, ascending, at least one.
    pub levels: Vec<u8>,
    pub dimension: Option<String>,
    /// At least one; the first is its main topic.
    pub topics: Vec<String>,
    /// Its exact published wording.
    pub criterion: String,
    pub plain: Words,
    pub place: Place,
    /// `None`: its level's.
    pub route: Option<Route>,
    pub kind: Kind,
    pub red_flag: bool,
    pub do_not_discuss_first: bool,
    /// Near-twins: nearly the same words at other levels.
    pub same_as: Vec<String>,
    /// Age bands it can apply to; empty: all.
    pub ages: Vec<String>,
}

/// Something going well. It never lowers anything.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Strength {
    pub id: String,
    pub dimension: Option<String>,
    pub criterion: String,
    pub plain: Words,
    pub place: Place,
}

/// A single-choice question of the framework that may decide.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Question {
    pub id: String,
    pub ask: Words,
    pub hint: Option<Words>,
    /// What it asks about: `harm` where an answer names harm itself.
    pub kind: Kind,
    /// The document's words it stands on.
    pub quote: String,
    pub place: Place,
    /// Mildest first; the first says that nothing applies.
    pub options: Vec<QuestionOption>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct QuestionOption {
    pub id: String,
    pub label: Words,
}

/// A published combination or history rule. It can only raise.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Rule {
    pub id: String,
    pub quote: String,
    pub plain: Words,
    pub place: Place,
    pub when: crate::rule::Condition,
    pub floor: Option<u8>,
    pub ceiling: Option<u8>,
    /// `None`: the route of the level it raises.
    pub route: Option<Route>,
    /// Once it may hold, telling the adults at home first could put the child at risk.
    pub do_not_discuss_first: bool,
}

/// What happens next on one route.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Response {
    pub route: Route,
    pub title: Words,
    /// What happens, step by step, honestly, with when.
    pub next: Vec<Words>,
    /// Who leads.
    pub lead: Words,
    /// What to do if nobody answers.
    pub if_you_hear_nothing: Words,
    pub place: Place,
    /// What is added when more is known: where the harm happens, what was tried.
    pub also: Vec<Variant>,
}

/// An addition to a response, shown when its condition may hold. It never changes a level or a route.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Variant {
    pub id: String,
    pub when: crate::rule::Condition,
    /// Age bands it is for; empty: all. Without an age it is shown.
    pub ages: Vec<String>,
    pub title: Words,
    pub next: Vec<Words>,
    pub place: Place,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Term {
    pub term: String,
    pub printed: String,
    pub plain: String,
}

/// What a result must say about itself. The framework's own are said `Always`; the shared ones
/// (frameworks/caveats.toml) when they are true. `check` wants one of each occasion but `Always`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Caveat {
    pub id: String,
    pub when: Occasion,
    pub words: Words,
    pub place: Option<Place>,
}

/// When a caveat is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "author", derive(serde::Deserialize, schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Occasion {
    /// Nobody has adopted the framework.
    NotAdopted,
    ReviewDue,
    PastGrace,
    /// A topic was looked at for which the document prints no criterion.
    NoCriterion,
    /// The child lives outside the framework's area.
    OtherArea,
    /// The framework lists no contact of its own.
    NoOwnContacts,
    /// The document cites law or guidance that has been replaced.
    Superseded,
    Always,
}

impl Occasion {
    pub const ALL: [Occasion; 8] = [
        Occasion::NotAdopted,
        Occasion::ReviewDue,
        Occasion::PastGrace,
        Occasion::NoCriterion,
        Occasion::OtherArea,
        Occasion::NoOwnContacts,
        Occasion::Superseded,
        Occasion::Always,
    ];
}

/// A passage of the document told in our words, with its place.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Passage {
    pub id: String,
    pub words: Words,
    pub place: Place,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Link {
    pub id: String,
    pub name: String,
    /// `None`: the document names it without printing an address.
    pub url: Option<String>,
    pub about: Words,
}
