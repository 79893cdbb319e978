//! Wording for ids: what an id may look like, names that stand twice and names that name nothing.
//! Which names there are is collected in `check::names`.

use super::{Mistake, elsewhere, list, meant, shown};
use crate::problem::PlaceInFile;

/// An id with characters it cannot have.
#[must_use]
pub fn bad_id(id: &str) -> Mistake {
    Mistake::error(
        "bad-id",
        format!("`{}` cannot be an id", shown(id)),
        "an id has lower-case letters, digits and single hyphens: `missed-appointments`",
    )
}

/// An id that means something of its own.
#[must_use]
pub fn reserved_id(id: &str) -> Mistake {
    Mistake::error(
        "bad-id",
        format!("`{id}` is kept for an answer every framework has"),
        "choose another id",
    )
}

/// The same id twice; names both places.
#[must_use]
pub fn duplicate_id(what: &str, id: &str, first: &PlaceInFile) -> Mistake {
    Mistake::error(
        "duplicate-id",
        format!("{what} `{}` stands twice", shown(id)),
        format!(
            "the first is in {}; rename or remove one of the two",
            elsewhere(first)
        ),
    )
}

/// Two things of different sorts with one id, where a result must tell them apart.
#[must_use]
pub fn shared_id(what: &str, id: &str, other: &str, first: &PlaceInFile) -> Mistake {
    Mistake::error(
        "duplicate-id",
        format!("{what} `{id}` has the id of a {other}"),
        format!(
            "the {other} is in {}; rename one of the two",
            elsewhere(first)
        ),
    )
}

/// An id of nothing.
#[must_use]
pub fn unknown_id<'a>(
    code: &'static str,
    what: &str,
    id: &str,
    listed_in: &str,
    known: impl IntoIterator<Item = &'a str>,
) -> Mistake {
    Mistake::error(
        code,
        format!("no {what} is called `{}`", shown(id)),
        meant(id, known, || {
            format!("every {what} is listed in {listed_in}")
        }),
    )
}

/// A level the framework does not have.
#[must_use]
pub fn unknown_level(level: u64, known: &[String]) -> Mistake {
    Mistake::error(
        "unknown-level",
        format!("there is no level `{level}`"),
        if known.is_empty() {
            "levels are listed in `framework.toml`".to_owned()
        } else {
            format!("the levels are {}", list(known))
        },
    )
}

/// An option its question does not have.
#[must_use]
pub fn unknown_option(question: &str, option: &str, known: &[String]) -> Mistake {
    Mistake::error(
        "unknown-option",
        format!("question `{question}` has no option `{}`", shown(option)),
        meant(option, known.iter().map(String::as_str), || {
            format!("its options are {}", list(known))
        }),
    )
}

/// A strength where only a concern can stand.
#[must_use]
pub fn strength_as_concern(id: &str) -> Mistake {
    Mistake::error(
        "strength-as-concern",
        format!("`{id}` is a strength; it cannot count as a concern"),
        "a strength never raises or lowers anything; name an indicator instead",
    )
}
