//! Wording of what a good editor would ask about: warnings, each with what to look at again.
//! What is asked about is decided in `check::editor`; the words looked for stand in `editor.toml`.

use super::{Mistake, elsewhere, shown};
use crate::problem::PlaceInFile;

/// A level nothing leads to.
#[must_use]
pub fn unreachable_level(level: u8) -> Mistake {
    Mistake::warning(
        "unreachable-level",
        format!("no criterion and no rule leads to level {level}"),
        "add the criteria the document prints there, or a rule that raises to it",
    )
}

/// An element with nothing behind it.
#[must_use]
pub fn element_not_backed(id: &str, wanted: &str) -> Mistake {
    Mistake::warning(
        "element-not-backed",
        format!("`{id}` is declared, but nothing in these files says it"),
        format!("add {wanted}, or set state = \"not-stated\""),
    )
}

/// The same words at two levels.
#[must_use]
pub fn same_criterion(other: &str, level: u8, one_list: bool, first: &PlaceInFile) -> Mistake {
    Mistake::warning(
        "same-criterion",
        format!("`{other}` says the same at level {level}"),
        if one_list {
            format!(
                "the other is in {}; keep one of them and name the other place in its \
                 `also_printed`, or compare both with the document",
                elsewhere(first)
            )
        } else {
            format!(
                "the other is in {}; name each in the `same_as` of the other, or compare both with \
                 the document",
                elsewhere(first)
            )
        },
    )
}

/// Nearly the same words at two levels.
#[must_use]
pub fn nearly_same_criterion(other: &str, level: u8, first: &PlaceInFile) -> Mistake {
    Mistake::warning(
        "nearly-same-criterion",
        format!("`{other}` says nearly the same at level {level}"),
        format!(
            "the other is in {}; if they are twins, name each in the `same_as` of the other, so that \
             both levels are quoted",
            elsewhere(first)
        ),
    )
}

/// A criterion worded more strongly than one that stands higher.
#[must_use]
pub fn stronger_stands_lower(
    strong: Option<&str>,
    mild: Option<&str>,
    other: &str,
    level: u8,
    place: &PlaceInFile,
) -> Mistake {
    let this = strong.map_or_else(String::new, |word| format!(" (`{word}`)"));
    let that = mild.map_or_else(String::new, |word| format!(" (`{word}`)"));
    Mistake::warning(
        "severity-inverted",
        format!(
            "this is worded more strongly{this} than `{other}`{that}, which stands at level {level}"
        ),
        format!(
            "the other is in {}; compare both with the document. If it is printed so, name each in \
             the `same_as` of the other, or say why in `kept_because`",
            elsewhere(place)
        ),
    )
}

/// Harm whose route is weaker than that of harm at a lower level.
#[must_use]
pub fn weaker_route_stands_higher(
    weak: &str,
    other: &str,
    strong: &str,
    level: u8,
    place: &PlaceInFile,
) -> Mistake {
    Mistake::warning(
        "severity-inverted",
        format!(
            "this harm leads to the route `{weak}`, but `{other}` at level {level} to `{strong}`"
        ),
        format!(
            "the other is in {}; the higher level should not lead to less: look at `route` of both",
            elsewhere(place)
        ),
    )
}

/// A short form nobody explains.
#[must_use]
pub fn unexplained_acronym(short: &str) -> Mistake {
    Mistake::warning(
        "unexplained-acronym",
        format!(
            "families or young people read `{}`, which nobody explains",
            shown(short)
        ),
        "write it out, or add it to glossary.toml",
    )
}

/// The trade's own words.
#[must_use]
pub fn jargon(word: &str, say: &str) -> Mistake {
    Mistake::warning(
        "jargon",
        format!("families or young people read `{word}`"),
        format!("say {say}, or explain it in glossary.toml"),
    )
}

/// Law or guidance that has been replaced, and nobody says so.
#[must_use]
pub fn replaced(name: &str, now: &str, places: usize) -> Mistake {
    let places = match places {
        0 | 1 => String::new(),
        more => format!(
            ", here and in {} more {}",
            more - 1,
            if more == 2 { "place" } else { "places" }
        ),
    };
    Mistake::warning(
        "replaced-unsaid",
        format!("`{name}` is named{places}, and has been replaced"),
        format!(
            "in its place stands {now}. If the document cites it, add a [[source.superseded]]; if the \
             words are ours, put them right"
        ),
    )
}

/// A time in which nobody answers.
#[must_use]
pub fn hours_gap(gap: &str) -> Mistake {
    Mistake::warning(
        "hours-gap",
        format!("nobody of the council's own answers from {gap}"),
        "name who does, such as an out-of-hours team with hours = { when_closed = \"its-id\" }, or \
         put the hours right",
    )
}

/// A circumstance that is called harm.
#[must_use]
pub fn circumstance_called_harm() -> Mistake {
    Mistake::warning(
        "circumstance-called-harm",
        "this speaks of nothing but circumstances, and its kind is harm",
        "if nobody does the child any harm here, write kind = \"circumstance\"; else say why in `kept_because`",
    )
}

/// Who somebody is, named as a concern.
#[must_use]
pub fn protected_characteristic(named: &str) -> Mistake {
    Mistake::warning(
        "protected-characteristic",
        format!("`{named}` is named in a concern"),
        "look again: who somebody is is no concern. Where it is about support or about how others treat \
         them, write kind = \"circumstance\"; otherwise say in `kept_because` why it stays",
    )
}
