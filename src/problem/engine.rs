//! The wording of everything that can be wrong with a call: answers, a moment, a compiled framework.
//! Problems of authoring files are worded in `author`.

use super::{PlaceInFile, Problem, Severity, nearest};

/// What can be wrong with a call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The answers are not JSON, or not of the right shape.
    AnswersUnreadable {
        detail: String,
    },
    /// A value that no JSON could hold.
    NotPlain,
    UnknownKey {
        key: String,
        known: &'static [&'static str],
    },
    /// The same id answered twice.
    AnsweredTwice {
        what: &'static str,
        id: String,
    },
    UnknownId {
        what: &'static str,
        id: String,
        near: Option<String>,
    },
    UnknownOption {
        question: String,
        option: String,
        options: Vec<String>,
    },
    UnknownValue {
        what: &'static str,
        value: String,
        known: &'static [&'static str],
    },
    BadMoment {
        text: String,
    },
    /// Not a compiled framework at all, or with parts this engine does not know.
    FrameworkUnreadable {
        detail: String,
    },
    OtherFormat {
        found: u32,
        reads: u32,
    },
    FrameworkChanged,
    /// Not compiled search words at all, or with parts this engine does not know.
    SearchUnreadable {
        detail: String,
    },
    /// Search words built with another framework than the one that is asked.
    SearchOfAnother,
    /// A search without search words.
    SearchNotLoaded,
    /// An id inside a compiled framework names nothing.
    FrameworkBroken {
        detail: String,
    },
}

impl Fault {
    /// An id nobody knows, with the nearest that somebody does.
    #[must_use]
    pub fn unknown_id<'a>(
        what: &'static str,
        id: &str,
        known: impl IntoIterator<Item = &'a str>,
    ) -> Fault {
        Fault::UnknownId {
            what,
            id: id.to_owned(),
            near: nearest(id, known).map(str::to_owned),
        }
    }

    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Fault::AnswersUnreadable { .. } => "answers-unreadable",
            Fault::NotPlain => "not-plain",
            Fault::UnknownKey { .. } => "unknown-key",
            Fault::AnsweredTwice { .. } => "answered-twice",
            Fault::UnknownId { .. } => "unknown-id",
            Fault::UnknownOption { .. } => "unknown-option",
            Fault::UnknownValue { .. } => "unknown-value",
            Fault::BadMoment { .. } => "bad-moment",
            Fault::FrameworkUnreadable { .. } => "framework-unreadable",
            Fault::OtherFormat { .. } => "other-format",
            Fault::FrameworkChanged => "framework-changed",
            Fault::FrameworkBroken { .. } => "framework-broken",
            Fault::SearchUnreadable { .. } => "search-unreadable",
            Fault::SearchOfAnother => "search-of-another",
            Fault::SearchNotLoaded => "search-not-loaded",
        }
    }

    fn words(&self) -> (String, String) {
        match self {
            Fault::AnswersUnreadable { detail } => (
                format!("the answers cannot be read: {detail}"),
                "answers are one JSON object, such as {\"danger\":\"no\",\"indicators\":{\"ID\":\"yes\"}}".into(),
            ),
            Fault::NotPlain => (
                "this is not plain JSON data".into(),
                "pass objects, lists, texts, whole numbers, true, false or null only".into(),
            ),
            Fault::UnknownKey { key, known } => (
                format!("answers have no part called `{key}`"),
                match nearest(key, known.iter().copied()) {
                    Some(near) => format!("did you mean `{near}`?"),
                    None => format!("the parts are {}", list(known)),
                },
            ),
            Fault::AnsweredTwice { what, id } => (
                format!("{what} `{id}` is answered twice"),
                "leave one of the two answers out".into(),
            ),
            Fault::UnknownId { what, id, near } => (
                format!("no {what} is called `{id}` in this framework"),
                match near {
                    Some(near) => format!("did you mean `{near}`?"),
                    None => format!("`show` lists every {what}"),
                },
            ),
            Fault::UnknownOption { question, option, options } => (
                format!("question `{question}` has no option `{option}`"),
                format!("its options are {}, `not-sure`", list(options)),
            ),
            Fault::UnknownValue { what, value, known } => (
                format!("{what} cannot be `{value}`"),
                format!("it is one of {}", list(known)),
            ),
            Fault::BadMoment { text } => (
                format!("`{text}` is not a date and time"),
                "give London time as 2026-11-27T16:45".into(),
            ),
            Fault::FrameworkUnreadable { detail } => (
                format!("this is not a compiled framework this engine can read: {detail}"),
                "build it again with this version's `build`".into(),
            ),
            Fault::OtherFormat { found, reads } => (
                format!("this framework has format {found}; this engine reads format {reads}"),
                "build the framework again with the engine's own version, or update the engine".into(),
            ),
            Fault::FrameworkChanged => (
                "this compiled framework was changed after it was built".into(),
                "change the TOML files and build it again".into(),
            ),
            Fault::SearchUnreadable { detail } => (
                format!("these are no search words this engine can read: {detail}"),
                "build the framework again with this version's `build`".into(),
            ),
            Fault::SearchOfAnother => (
                "these search words were built with another framework".into(),
                "use the two files of one build".into(),
            ),
            Fault::SearchNotLoaded => (
                "no search words were loaded".into(),
                "load the framework's `.search.json` first".into(),
            ),
            Fault::FrameworkBroken { detail } => (
                format!("this compiled framework contradicts itself: {detail}"),
                "run `check` on its files and build it again".into(),
            ),
        }
    }
}

fn list<S: AsRef<str>>(names: &[S]) -> String {
    let mut text = String::new();
    for (i, name) in names.iter().enumerate() {
        if i > 0 {
            text.push_str(", ");
        }
        text.push('`');
        text.push_str(name.as_ref());
        text.push('`');
    }
    text
}

impl From<Fault> for Problem {
    fn from(fault: Fault) -> Problem {
        let (message, help) = fault.words();
        Problem {
            code: fault.code(),
            severity: Severity::Error,
            message,
            help,
            place: PlaceInFile::default(),
        }
    }
}
