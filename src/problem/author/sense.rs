//! Wording for what contradicts itself: levels, printed counts, near-twins, routes and plain wording.
//! What contradicts what is decided in `check`.

use super::{Mistake, elsewhere, shown};
use crate::problem::PlaceInFile;

/// Levels that do not count 1, 2, 3.
#[must_use]
pub fn level_gap(missing: u64) -> Mistake {
    Mistake::error(
        "level-gap",
        format!("level `{missing}` is missing"),
        "levels are numbered from 1 without a gap",
    )
}

/// Levels that do not rise.
#[must_use]
pub fn levels_out_of_order(number: u64, after: u64) -> Mistake {
    Mistake::error(
        "levels-out-of-order",
        format!("level `{number}` stands after level `{after}`"),
        "put the lowest level first",
    )
}

/// A framework without levels.
#[must_use]
pub fn no_levels() -> Mistake {
    Mistake::error(
        "level-gap",
        "there are no levels",
        "add a [[level]] for each step, numbered from 1",
    )
}

/// A dimension left out where the framework has dimensions.
#[must_use]
pub fn missing_dimension() -> Mistake {
    Mistake::error(
        "missing-dimension",
        "no `dimension` is given",
        "this framework has dimensions: say under which one this is printed",
    )
}

/// Fewer or more criteria than the document prints.
#[must_use]
pub fn printed_count(cell: &str, printed: u16, found: usize) -> Mistake {
    let criteria = if found == 1 { "criterion" } else { "criteria" };
    Mistake::error(
        "printed-count",
        format!("{cell} has {found} {criteria} here, but the document prints {printed}"),
        "compare the list with the document: something was cut, doubled or miscounted",
    )
}

/// Criteria whose number in print nobody gave.
#[must_use]
pub fn printed_count_missing(cell: &str, found: usize) -> Mistake {
    let criteria = if found == 1 { "criterion" } else { "criteria" };
    Mistake::error(
        "printed-count",
        format!(
            "{cell} has {found} {criteria}, but no [[printed]] says how many the document prints"
        ),
        "count them in the document and add a [[printed]] with `level`, `dimension` and `count`",
    )
}

/// Two criteria at one place of the printed list.
#[must_use]
pub fn doubled_item(cell: &str, item: u64, first: &PlaceInFile) -> Mistake {
    Mistake::error(
        "doubled-item",
        format!("item {item} of {cell} stands twice"),
        format!(
            "the first is in {}; give each its place in the printed list",
            elsewhere(first)
        ),
    )
}

/// A place of the printed list without a criterion.
#[must_use]
pub fn missing_item(cell: &str, items: &str) -> Mistake {
    Mistake::error(
        "missing-item",
        format!("{cell} has no item {items}"),
        "items are counted from 1 in the document's order, without a gap",
    )
}

/// The same criterion twice in one printed list.
#[must_use]
pub fn doubled_criterion(cell: &str, first: &PlaceInFile) -> Mistake {
    Mistake::error(
        "doubled-criterion",
        format!("this criterion stands twice in {cell}"),
        format!(
            "the first is in {}; compare both with the document",
            elsewhere(first)
        ),
    )
}

/// An indicator printed twice at one level.
#[must_use]
pub fn printed_at_own_level(level: u8) -> Mistake {
    Mistake::error(
        "doubled-level",
        format!("this indicator is printed at level `{level}` already"),
        "`also_printed` names other levels, each once",
    )
}

/// An indicator that is its own near-twin.
#[must_use]
pub fn same_as_itself(id: &str) -> Mistake {
    Mistake::error(
        "same-as-itself",
        format!("indicator `{id}` names itself in `same_as`"),
        "name its near-twin at another level, or leave `same_as` out",
    )
}

/// Near-twins at one level.
#[must_use]
pub fn same_as_same_level(other: &str, level: u8) -> Mistake {
    Mistake::error(
        "same-as-same-level",
        format!("`same_as` names `{other}`, which stands at level `{level}` too"),
        "near-twins stand at different levels",
    )
}

/// A near-twin that does not name back.
#[must_use]
pub fn same_as_one_way(id: &str, other: &str) -> Mistake {
    Mistake::error(
        "same-as-one-way",
        format!("`{other}` does not name `{id}` in its `same_as`"),
        format!("add `{id}` to the `same_as` of `{other}`, so that each names the other"),
    )
}

/// A circumstance that would be treated as harm.
#[must_use]
pub fn circumstance_as_harm(route: &str, level: Option<u8>) -> Mistake {
    Mistake::error(
        "circumstance-as-harm",
        match level {
            Some(level) => {
                format!("a circumstance takes the route `{route}` of level {level} here")
            }
            None => format!("a circumstance cannot take the route `{route}`"),
        },
        "poverty, disability, culture and the like keep their level but take a route of support: give `route`, such as `child-in-need`",
    )
}

/// A rule by which circumstances would be treated as harm.
#[must_use]
pub fn circumstances_as_harm(route: &str) -> Mistake {
    Mistake::error(
        "circumstances-as-harm",
        format!("circumstances alone can take the route `{route}` by this rule"),
        "give the rule a route of support, such as route = \"child-in-need\", or count only what is no circumstance",
    )
}

/// A route somebody can reach without being told what happens.
#[must_use]
pub fn missing_response(route: &str, from: &str) -> Mistake {
    Mistake::error(
        "missing-response",
        format!("no response says what happens on the route `{route}`"),
        format!("{from} leads there: add a [[response]] with route = \"{route}\""),
    )
}

/// A level without its consent rule.
#[must_use]
pub fn missing_consent(level: &str) -> Mistake {
    Mistake::error(
        "missing-consent",
        format!("nothing is said about consent at level `{level}`"),
        format!("add a [[local]] with level = {level}"),
    )
}

/// A plain wording that only repeats.
#[must_use]
pub fn plain_is_criterion(readers: &str) -> Mistake {
    Mistake::error(
        "plain-is-criterion",
        format!("the plain wording for {readers} is the criterion itself"),
        "say the same thing in words that reader uses",
    )
}

/// Two criteria one reader cannot tell apart.
#[must_use]
pub fn same_wording(readers: &str, other: &str, first: &PlaceInFile) -> Mistake {
    Mistake::error(
        "same-wording",
        format!("the plain wording for {readers} is that of `{other}` too"),
        format!(
            "the other is in {}; word them so that they can be told apart",
            elsewhere(first)
        ),
    )
}

/// Words too hard for the people they are for.
#[must_use]
pub fn hard_to_read(what: &str, reader: &str, grade: f64, words: usize, hardest: &str) -> Mistake {
    Mistake::warning(
        "hard-to-read",
        format!("{what} for {reader} reads at grade {grade:.1} over {words} words; the most is 6"),
        format!(
            "use shorter sentences and shorter words; the hardest is `{}`",
            shown(hardest)
        ),
    )
}

/// An occasion on which a result would have nothing to say about itself.
#[must_use]
pub fn missing_caveat(occasion: &str) -> Mistake {
    Mistake::error(
        "missing-caveat",
        format!("no caveat is said on the occasion `{occasion}`"),
        format!("add a [[caveat]] with when = \"{occasion}\""),
    )
}
