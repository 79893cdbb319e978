//! Somebody to ring, and when they answer.
//! Hours as the source gives them; who is open at a moment is not decided here.

use super::{Audience, Route, Words};
use serde::Serialize;

/// Somebody to ring, write to or visit.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Contact {
    pub id: String,
    pub name: String,
    pub about: Words,
    pub phone: Option<String>,
    pub email: Option<String>,
    pub url: Option<String>,
    pub text: Option<String>,
    pub visit: Option<String>,
    pub hours: Hours,
    pub bank_holidays: BankHolidays,
    /// The routes it is fit for; empty for a helpline that belongs to topics only.
    #[serde(rename = "for")]
    pub fit_for: Vec<Route>,
    /// Readers for whom it is listed first.
    pub first_for: Vec<Audience>,
    pub topics: Vec<String>,
    /// 999 itself, which never counts as "somebody besides 999".
    pub emergency: bool,
    /// The council's or partnership's own, as the document prints it.
    pub local: bool,
    pub checked: String,
    pub note: Option<Words>,
}

/// When a contact answers, London time. Minutes since midnight; a span may not cross midnight.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Hours {
    Always,
    NotGiven,
    /// Every minute in which the named contact is closed.
    WhenClosed(String),
    /// Monday first; spans `[from, until)` ascending, not touching.
    Weekly(Vec<Vec<[u16; 2]>>),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "author", derive(serde::Deserialize, schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum BankHolidays {
    AsUsual,
    Closed,
    /// The source does not say: on a bank holiday this never counts as open.
    Unknown,
}
