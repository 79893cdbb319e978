//! The guide's own words: headings, labels and the sentences between what the framework says.
//! No number, quotation or name of a council may stand here; those come from the framework.

use crate::framework::{ElementId, Kind, Route};

pub const LANG: &str = "en-GB";

// Every page.
pub const SKIP: &str = "Skip to the guide";
pub const DANGER: &str = "Is a child in danger now, or left alone?";
pub const RING: &str = "Ring";
pub const PART_OF: &str = "Levels of need:";
pub const DEMONSTRATION: &str = "A demonstration, not checked by";
pub const REVIEW_DUE: &str = "Past its review date:";
pub const PAST_GRACE: &str = "Too old to be used. Only the people to ring are shown.";
pub const CONTENTS: &str = "Contents";
pub const PAGES: &str = "More pages";
pub const FOR_WORK: &str = "For people who work with children";
pub const FOOT: &str = "A guide to a conversation, not a checklist. Nobody is judged by it, and it does not decide anything by itself.";
pub const MADE_FROM: &str = "Made from";

// The pages by name.
pub const GUIDE: &str = "The whole guide";
pub const LEAFLET: &str = "Leaflet for families";
pub const POSTER: &str = "Poster";
pub const LEGISLATION: &str = "Legislative context";
pub const TRANSITIONS: &str = "Transitions";
pub const FOR_AGENCY: &str = "For";

// First: whom to ring.
pub const RING_NOW: &str = "If you are worried now";
pub const RING_NOW_WORDS: &str = "You do not have to be sure, and you do not have to read all of this first. Ring and talk about it.";
pub const ALL_CONTACTS: &str = "All contacts and helplines";

// About the document.
pub const ABOUT: &str = "About this guide";
pub const DOCUMENT: &str = "Document";
pub const PUBLISHER: &str = "Publisher";
pub const AREA: &str = "Area";
pub const COVERS: &str = "Covers";
pub const PUBLISHED: &str = "Published";
pub const NOT_STATED: &str = "not stated";
pub const CHECKED: &str = "Compared with the document";
pub const REVIEW_BY: &str = "To be compared again by";
pub const GRACE: &str = "Contacts only after";
pub const VERSION: &str = "Version of this copy";
pub const OWNER: &str = "Who answers for this copy";
pub const ADOPTED: &str = "Adopted by";
pub const NOBODY: &str = "nobody yet: this is a demonstration";
pub const OVER_AGE: &str = "Somebody older";

// How to use it.
pub const USE: &str = "How to use it";
pub const USE_LEAD: &str = "This is a guide to a conversation, not a checklist.";
pub const USE_STEPS: [&str; 4] = [
    "Look up your worry, by topic or by level. Each line shows the document's own words, where they stand, and our plain words.",
    "A line that fits does not decide anything. A worry that is not in the guide still counts.",
    "Read what happens next at that level, then ring somebody and talk about it.",
    "Several worries together, or one that has gone on for long, can mean more than each alone. Say so when you ring.",
];
pub const QUOTES: &str = "Words in the first column of the tables, and words in quotation marks, are the document's own. All other words are ours.";

// The drawing.
pub const DRAWING: &str = "The levels at a glance";
pub const DRAWING_WORDS: &str = "A family can move along in both directions, as things change. Help from one level does not end when that from another begins.";
pub const DRAWING_ALT: &str =
    "A half circle in equal parts like a windscreen, one part for each level, from left to right:";
pub const HUB: [&str; 2] = ["Child", "and family"];

// Levels.
pub const LEVELS: &str = "The levels";
pub const LEVEL: &str = "Level";
pub const NEXT: &str = "What happens next";
pub const LEAD: &str = "Who leads";
pub const NOTHING: &str = "If you hear nothing";
pub const CRITERIA: &str = "What the document lists";
pub const NO_CRITERIA: &str =
    "The document lists no worries at this level, only what goes well. That stands under";
pub const IN_DOCUMENT: &str = "In the document's words";
pub const IN_PLAIN: &str = "In plain words";
pub const OTHER_ROUTES: &str = "Other kinds of help";
pub const OTHER_ROUTES_WORDS: &str =
    "Some worries lead to help of another kind than their level's.";
pub const RED_FLAG: &str = "If this is happening now, ring";
pub const RING_FIRST: &str = "Ring first, before you talk about this with anyone at home.";
pub const LEADS_TO: &str = "Leads to:";
pub const PRINTED_AT: &str = "Printed at levels";
pub const NEARLY: &str = "Nearly the same words at level";
pub const AGES: &str = "Age:";

// By topic.
pub const TOPICS: &str = "Criteria by topic";
pub const TOPICS_WORDS: &str = "The same criteria once more, gathered by what the worry is about, mildest first. The topics are ours, the words the document's.";
pub const NO_WORDS: &str = "The document has no words for this worry. That does not make it small: ring and say what worries you.";
pub const MAY_SEE: &str = "What you may see";
pub const STRENGTHS: &str = "What is going well";
pub const STRENGTHS_WORDS: &str = "The document lists these for children who are doing well. They matter, and they never make a worry smaller.";
pub const ANYWHERE: &str = "Without a heading";

// Rules and questions.
pub const QUESTIONS: &str = "Questions the document asks";
pub const ANSWERS: &str = "Answers, from the mildest on";
pub const RULES: &str = "Rules the document gives";
pub const RULES_WORDS: &str = "Rules can only raise a level, never lower it.";
pub const RAISES_FLOOR: &str = "When it holds: at least level";
pub const RAISES_CEILING: &str = "When it holds: possibly level";

// Consent.
pub const CONSENT: &str = "Agreeing to help, and sharing information";
pub const NATIONAL: &str = "First: the national rule";
pub const SOURCE: &str = "Source:";
pub const RING_BEFORE: &str = "When telling people at home could put a child at risk";
pub const HELP: &str = "Agreeing to help";
pub const SHARING: &str = "Sharing information";
pub const REFUSED: &str = "If the answer is no";
pub const OVERRIDE: &str = "Who may decide otherwise";
pub const GROUNDS: &str = "On which grounds";
pub const RECORD: &str = "What is written down";
pub const REQUIRED: &str =
    "The document makes agreement a condition of professionals at this level:";
pub const NOT_REQUIRED: &str =
    "The document asks for agreement here, but does not make it a condition:";
pub const WITHOUT_CONSENT: &str = "When enquiries may begin without agreement";

// What the document declares, and whose words it has.
pub const ADVICE: &str = "Asking others for advice";
pub const DISAGREEMENT: &str = "If people disagree";
pub const ELEMENTS: &str = "What a threshold document must cover";
pub const ELEMENT: &str = "It must cover";
pub const IN_DOCUMENT_AT: &str = "Where the document says it";
pub const DECLARED: &str = "Said in the document.";
pub const NOT_DECLARED: &str = "Not stated in the document.";
pub const SUPERSEDED: &str = "Law and guidance that has been replaced";
pub const CITES: &str = "The document cites";
pub const NOW: &str = "What stands in its place now";
pub const EXTENDS: &str = "Builds on";
pub const ALSO: &str = "In some cases:";

// The rest.
pub const MOVING: &str = "Moving up and down";
pub const PRINCIPLES: &str = "What the document stands for";
pub const CONTACTS: &str = "Whom to ring";
pub const LOCAL: &str = "In";
pub const EVERYWHERE: &str = "Everywhere in England";
pub const HELPLINES: &str = "Helplines by topic";
pub const HELPLINES_FOR: &str = "Who can help with which worry";
pub const TOPIC: &str = "Topic";
pub const WHO: &str = "Who can help";
pub const NO_HELPLINE: &str = "The people to ring above";
pub const GLOSSARY: &str = "Glossary";
pub const GLOSSARY_OF: &str = "Terms of the document";
pub const TERM: &str = "Term";
pub const CAVEATS: &str = "What this guide cannot do";
pub const NOTES: &str = "Notes on the document";
pub const LINKS: &str = "Pages and forms the document names";
pub const NO_ADDRESS: &str = "The document prints no address.";

// Contacts.
pub const TEXT: &str = "Text:";
pub const EMAIL: &str = "Email:";
pub const WEB: &str = "Web:";
pub const VISIT: &str = "Visit:";
pub const HOURS: &str = "Open:";
pub const BANK_HOLIDAYS: &str = "Bank holidays to come";
pub const CONTACT_CHECKED: &str = "Details compared on";

// An agency's page.
pub const FIRST_STEPS: &str = "Your first steps";

// Legislation and transitions.
pub const LAW_LEAD: &str = "Which law stands behind each kind of help. The laws are told in our words: they explain, they do not advise.";
pub const LAW_TABLE: &str = "Levels and other kinds of help, with the law behind them";
pub const KIND_OF_HELP: &str = "Kind of help";
pub const LAW: &str = "Law";
pub const LAWS: &str = "What each law says";
pub const LAW_CHECKED: &str = "Last compared with the law on";
pub const EVERY_KIND: &str = "Every kind of help";
pub const NO_LAW: &str = "no law of its own";
pub const SUPPORTS: &str = "Stands behind:";
pub const TRANSITIONS_LEAD: &str = "What has to happen when a child moves: from one level to another, and from one part of life to the next.";
pub const BETWEEN_LEVELS: &str = "Between levels, as the document says";
pub const BETWEEN_PARTS: &str = "From one part of life to the next";

// The leaflet and the poster.
pub const LEAFLET_TITLE: &str = "Worried about a child?";
pub const LEAFLET_LEAD: &str = "Every family needs help at times. This page says what help there is, whom to ring, and what happens then. You do not have to be sure. Ring and talk about it.";
pub const LEAFLET_LEVELS: &str = "The kinds of help there are";
pub const LEAFLET_NEXT: &str = "If you ask for extra help";
pub const LEAFLET_SAY: &str = "Your say";
pub const LEAFLET_FOOT: &str =
    "A place to start a talk from, not a test. Your worry counts, even if it is not on any list.";
pub const POSTER_CRITERIA: &str = "Among what the document lists";
pub const POSTER_STRENGTHS: &str = "Among what goes well";
pub const POSTER_SOME: &str = "The lists on this poster are only a beginning: the first lines under each heading of the document. A worry that is not on them still counts.";
pub const OF: &str = "of";

/// A kind of help where the framework has no title of its own for it.
pub fn route(route: Route) -> &'static str {
    match route {
        Route::Emergency => "Emergency",
        Route::ChildProtection => "Child protection",
        Route::CareOrder => "Care order",
        Route::Accommodation => "A place to live",
        Route::ChildInNeed => "Child in need",
        Route::Targeted => "Targeted help",
        Route::EarlyHelp => "Early help",
        Route::Universal => "Help that is open to everyone",
    }
}

/// What a threshold document must cover.
pub fn element(id: ElementId) -> &'static str {
    match id {
        ElementId::EarlyHelpProcess => "How early help is found, assessed and given",
        ElementId::ChildInNeed => "Children in need",
        ElementId::ChildProtection => "Child protection",
        ElementId::CareOrder => "Care orders",
        ElementId::Accommodation => "A place to live, by agreement",
        ElementId::Exploitation => "Abuse, neglect and exploitation, also outside the home",
        ElementId::SecureEstate => "Children in custody and other secure places",
        ElementId::DisabledChildren => "Disabled children",
        ElementId::InformationSharing => "Sharing information",
        ElementId::Consent => "Agreeing to help",
        ElementId::ContactsWithHours => "Whom to ring, and when",
        ElementId::Escalation => "What to do when people disagree",
        ElementId::Owner => "Who answers for it",
        ElementId::ReviewDate => "When it is looked at again",
    }
}

/// What is said of a criterion that tells of no harm.
pub fn kind(kind: Kind) -> Option<&'static str> {
    match kind {
        Kind::Harm | Kind::Need => None,
        Kind::Circumstance => Some("A circumstance, not harm: it leads to support."),
        Kind::Status => Some("A legal or care position, which is nobody's fault."),
    }
}
