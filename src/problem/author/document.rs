//! Wording of what is wrong with a document as a whole: what it leaves out, what it builds on, what it cites.
//! Which of these hold is decided in `check` and `source`.

use super::{Mistake, list, meant};

/// A page without levels and criteria.
#[must_use]
pub fn no_thresholds(wanted: &[String]) -> Mistake {
    Mistake::error(
        "no-thresholds",
        "this document prints no levels and no criteria, so nothing can be decided by it",
        format!(
            "a threshold document says which worries stand at which level and what follows; it also \
             states {}. If this page adds to another framework, write extends = \"its-id\" at the \
             top of framework.toml and only what differs",
            list(wanted)
        ),
    )
}

/// Elements about which nothing is said.
#[must_use]
pub fn missing_elements(missing: &[String]) -> Mistake {
    Mistake::warning(
        "missing-element",
        format!(
            "nothing is said about {}, which a threshold document must cover",
            list(missing)
        ),
        "add an [[element]] for each with state = \"declared\" and its section, or state = \
         \"not-stated\" where the document does not say it",
    )
}

/// A declared element without its place.
#[must_use]
pub fn element_without_place(id: &str) -> Mistake {
    Mistake::error(
        "element-without-place",
        format!("`{id}` is declared, but not where"),
        "add section = \"…\", the heading in the document under which it stands",
    )
}

/// Law or guidance that has been replaced.
#[must_use]
pub fn superseded(cites: &str, now: &str) -> Mistake {
    Mistake::warning(
        "superseded",
        format!("the document cites {cites}, which has been replaced"),
        format!("in its place stands {now}; ask the document's owner for a new edition"),
    )
}

/// The framework to build on is not there.
#[must_use]
pub fn unknown_base<'a>(
    named: &str,
    looked_at: &str,
    known: impl IntoIterator<Item = &'a str>,
) -> Mistake {
    Mistake::error(
        "unknown-base",
        format!("there is no framework `{named}` to build on: {looked_at} holds none"),
        meant(named, known, || {
            "name the folder of a framework beside this one, or write the path to it".to_owned()
        }),
    )
}

/// A framework that builds on one that builds on another.
#[must_use]
pub fn base_extends(named: &str, other: &str) -> Mistake {
    Mistake::error(
        "base-extends",
        format!("`{named}` itself builds on `{other}`"),
        format!("build on `{other}`, so that a reader can see whose words are whose"),
    )
}

/// Something left out that the other framework does not have.
#[must_use]
pub fn unknown_left_out<'a>(
    id: &str,
    base: &str,
    known: impl IntoIterator<Item = &'a str>,
) -> Mistake {
    Mistake::error(
        "unknown-left-out",
        format!("`{id}` is left out, but nothing in `{base}` has that id"),
        meant(id, known, || {
            "take the line away, or look the id up".to_owned()
        }),
    )
}

/// Keys that only mean something with `extends`.
#[must_use]
pub fn leaves_out_nothing() -> Mistake {
    Mistake::error(
        "unknown-left-out",
        "`leave_out` stands here, but this framework builds on no other",
        "take the line away, or name the other framework with extends = \"its-id\"",
    )
}

/// A worked example of the document that its own list contradicts.
#[must_use]
pub fn document_conflict(level: u8, floor: u8, ceiling: u8, why: &str) -> Mistake {
    Mistake::warning(
        "document-conflict",
        format!(
            "the document gives level {level} in this worked example, its own criteria give {}: {why}",
            span(floor, ceiling)
        ),
        "ask the document's owner which is meant; until then the criteria decide",
    )
}

/// A worked example of the document that is contradicted without a word about it.
#[must_use]
pub fn conflict_unexplained(level: u8, floor: u8, ceiling: u8) -> Mistake {
    Mistake::error(
        "conflict-unexplained",
        format!(
            "the document gives level {level} in this worked example, but {} is expected here",
            span(floor, ceiling)
        ),
        "add conflict = \"…\" and say which of the document's criteria says otherwise",
    )
}

/// A conflict with nothing to conflict with.
#[must_use]
pub fn conflict_without_level() -> Mistake {
    Mistake::error(
        "conflict-without-level",
        "a conflict is described, but the document's own level is not outside what is expected here",
        "take the line away, or give published_level, the level the document prints",
    )
}

fn span(floor: u8, ceiling: u8) -> String {
    if floor == ceiling {
        format!("level {floor}")
    } else {
        format!("level {floor} to {ceiling}")
    }
}
