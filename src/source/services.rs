//! `responses.toml`, `consent.toml`, `contacts.toml`, and the shared `topics.toml` and `national.toml`.
//! Only their shape; whether they make sense is for `check`.

use super::Words;
use crate::framework::{Audience, BankHolidays, Route};
use crate::rule::Condition;
use schemars::JsonSchema;
use serde::Deserialize;

/// `responses.toml`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ResponsesFile {
    /// One for each route that can be reached.
    pub response: Vec<Response>,
}

/// What happens next on one route.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Response {
    /// The route it answers.
    pub route: Route,
    /// A short title.
    pub title: Words,
    /// What happens next, step by step.
    #[schemars(length(min = 1))]
    pub next: Vec<Words>,
    /// Who leads.
    pub lead: Words,
    /// What to do if nobody answers.
    pub if_you_hear_nothing: Words,
    /// Where it stands in the document.
    pub section: String,
    /// When it stands in another document than the source.
    pub document: Option<String>,
    /// What is added when more is known: where the harm happens, what was tried.
    #[serde(default)]
    pub also: Vec<Variant>,
}

/// An addition to a response. It never changes a level or a route.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Variant {
    /// A name for it that other files use: lower-case letters, digits and hyphens. Never shown; keep it
    /// once it is published.
    pub id: String,
    /// What must be answered for it to be shown.
    pub when: Condition,
    /// Only for these age bands; without an age it is shown.
    #[serde(default)]
    pub ages: Vec<String>,
    /// A short title.
    pub title: Words,
    /// What is added, step by step.
    #[schemars(length(min = 1))]
    pub next: Vec<Words>,
    /// Where it stands in the document.
    pub section: String,
    /// When it stands in another document than the source.
    pub document: Option<String>,
}

/// `consent.toml`.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ConsentFile {
    /// One for each level.
    pub local: Vec<LocalConsent>,
    /// The national rule that stands above.
    pub national: NationalConsent,
    /// When enquiries may begin without consent.
    #[serde(default)]
    pub without_consent: Vec<super::Passage>,
}

/// What the document says about consent at one level.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LocalConsent {
    /// The level's number.
    pub level: u8,
    /// Whether the document makes agreement a condition.
    pub required: bool,
    /// The document's own sentence.
    pub quote: String,
    /// About agreeing to help.
    pub help: Words,
    /// About sharing information.
    pub sharing: Words,
    /// What if it is refused.
    pub if_refused: Option<Words>,
    /// Who may decide otherwise.
    pub who_may_override: Option<Words>,
    /// On which grounds.
    #[serde(default)]
    pub grounds: Vec<Words>,
    /// What to write down.
    #[serde(default)]
    pub record: Vec<Words>,
    /// Where it stands in the document.
    pub section: String,
    /// When it stands in another document than the source.
    pub document: Option<String>,
}

/// The national rule about sharing information.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct NationalConsent {
    /// The rule.
    pub rule: Words,
    /// Said when the local text is stricter.
    pub stricter: Words,
    /// Said when telling the adults at home could put the child at risk.
    pub ring_first: Words,
    /// The document it comes from.
    pub source: String,
}

/// `contacts.toml`: the council's own.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ContactsFile {
    /// In the order they are listed; none where the document prints none.
    pub contact: Vec<Contact>,
}

/// `national.toml`: contacts and bank holidays every framework shares.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct NationalFile {
    /// In the order they are listed.
    pub contact: Vec<Contact>,
    /// England and Wales.
    #[serde(default)]
    pub bank_holiday: Vec<BankHoliday>,
}

/// Somebody to ring, write to or visit.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Contact {
    /// A name for it that other files use: lower-case letters, digits and hyphens. Never shown; keep it
    /// once it is published.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// What it is for.
    pub about: Words,
    /// A telephone number, with spaces as people write it.
    pub phone: Option<String>,
    /// An e-mail address.
    pub email: Option<String>,
    /// A web address.
    pub url: Option<String>,
    /// How to text it.
    pub text: Option<String>,
    /// Where to go.
    pub visit: Option<String>,
    /// When it answers, London time; leave out when nobody says.
    pub hours: Option<Hours>,
    /// What happens on bank holidays.
    pub bank_holidays: BankHolidays,
    /// The routes it is fit for.
    #[serde(rename = "for")]
    pub fit_for: Vec<Route>,
    /// For a national contact: routes it is fit for too where the council gives no hours of its own.
    #[serde(default)]
    pub stands_in_for: Vec<Route>,
    /// Readers for whom it is listed first.
    #[serde(default)]
    pub first_for: Vec<Audience>,
    /// Topics it is a helpline for.
    #[serde(default)]
    pub topics: Vec<String>,
    /// 999 itself.
    #[serde(default)]
    pub emergency: bool,
    /// The day its details were last checked, as 2026-11-22.
    pub checked: String,
    /// Where the details come from.
    pub source: Option<String>,
    /// What a caller should know.
    pub note: Option<Words>,
}

/// When a contact answers.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Hours {
    /// Day and night.
    Always(Always),
    /// Every minute in which another contact is closed.
    WhenClosed(WhenClosed),
    /// By day of the week.
    Weekly(Week),
}

/// Day and night.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Always {
    /// Day and night.
    Always,
}

/// Every minute in which another contact is closed.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct WhenClosed {
    /// The other contact's id.
    pub when_closed: String,
}

/// Opening times by day; a day left out is closed.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Week {
    /// Monday, as `["09:00-17:00"]`.
    #[serde(default)]
    pub mon: Vec<String>,
    /// Tuesday.
    #[serde(default)]
    pub tue: Vec<String>,
    /// Wednesday.
    #[serde(default)]
    pub wed: Vec<String>,
    /// Thursday.
    #[serde(default)]
    pub thu: Vec<String>,
    /// Friday.
    #[serde(default)]
    pub fri: Vec<String>,
    /// Saturday.
    #[serde(default)]
    pub sat: Vec<String>,
    /// Sunday.
    #[serde(default)]
    pub sun: Vec<String>,
}

impl Week {
    /// The days as authors name them, Monday first.
    #[must_use]
    pub fn days(&self) -> [(&'static str, &[String]); 7] {
        [
            ("mon", &self.mon),
            ("tue", &self.tue),
            ("wed", &self.wed),
            ("thu", &self.thu),
            ("fri", &self.fri),
            ("sat", &self.sat),
            ("sun", &self.sun),
        ]
    }
}

/// A bank holiday in England and Wales.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct BankHoliday {
    /// As 2026-12-25.
    pub date: String,
    /// What it is called.
    pub name: String,
}

/// `topics.toml`: our own threads through levels and councils.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TopicsFile {
    /// In the order a person sees them.
    pub group: Vec<TopicGroup>,
    /// In the order a person sees them.
    pub topic: Vec<Topic>,
}

/// A group of topics.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TopicGroup {
    /// A name for it that other files use: lower-case letters, digits and hyphens. Never shown; keep it
    /// once it is published.
    pub id: String,
    /// What a person reads.
    pub name: Words,
}

/// A topic.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Topic {
    /// A name for it that other files use: lower-case letters, digits and hyphens. Never shown; keep it
    /// once it is published.
    pub id: String,
    /// The group's id.
    pub group: String,
    /// What a person reads.
    pub name: Words,
    /// One short line of examples.
    pub hint: Words,
    /// Its criteria climb through the levels: then `check` compares how strongly they are worded. Only
    /// for `check`; it changes no result.
    #[serde(default)]
    pub graded: bool,
    /// Contact ids, best first.
    #[serde(default)]
    pub helplines: Vec<String>,
}
