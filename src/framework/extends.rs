//! Where a framework's words come from: the framework it builds on, what its document declares, what is out of date.
//! Nothing here decides anything; it is told to whoever asks whose words they read.

use serde::Serialize;

/// The framework another one builds on.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Extends {
    pub id: String,
    pub title: String,
    pub version: String,
    /// The document its words come from.
    pub document: String,
    pub publisher: String,
    /// What was taken over unchanged, part by part.
    pub inherited: Vec<Inherited>,
}

/// The ids (level numbers, routes) of one part that were taken over unchanged.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Inherited {
    /// As the part is called in the compiled framework: `indicators`.
    pub part: String,
    pub ids: Vec<String>,
}

/// Law or guidance the document cites that has been replaced since.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Superseded {
    pub cites: String,
    /// What stands in its place.
    pub now: String,
}

/// Something a threshold document must cover.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Element {
    pub id: ElementId,
    pub state: State,
    /// Where the document says it.
    pub section: Option<String>,
    /// What it says, or what is missing, in our words.
    pub note: Option<String>,
}

/// Whether the document says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "author", derive(serde::Deserialize, schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum State {
    Declared,
    /// The source does not say it.
    NotStated,
}

/// What a threshold document must cover: the statutory guidance's list, and what makes one usable.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "author", derive(serde::Deserialize, schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum ElementId {
    /// How early help is found, assessed and given.
    EarlyHelpProcess,
    /// Section 17 of the Children Act 1989.
    ChildInNeed,
    /// Section 47.
    ChildProtection,
    /// Section 31.
    CareOrder,
    /// Section 20.
    Accommodation,
    /// Abuse, neglect and exploitation, also outside the home.
    Exploitation,
    /// Children in custody and other secure places.
    SecureEstate,
    DisabledChildren,
    InformationSharing,
    Consent,
    ContactsWithHours,
    /// What to do when people disagree.
    Escalation,
    Owner,
    ReviewDate,
}

impl ElementId {
    pub const ALL: [ElementId; 14] = [
        ElementId::EarlyHelpProcess,
        ElementId::ChildInNeed,
        ElementId::ChildProtection,
        ElementId::CareOrder,
        ElementId::Accommodation,
        ElementId::Exploitation,
        ElementId::SecureEstate,
        ElementId::DisabledChildren,
        ElementId::InformationSharing,
        ElementId::Consent,
        ElementId::ContactsWithHours,
        ElementId::Escalation,
        ElementId::Owner,
        ElementId::ReviewDate,
    ];
}
