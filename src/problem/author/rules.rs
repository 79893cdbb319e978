//! Wording for rules that can never hold, always hold, or say something a rule cannot say.
//! How a rule is read is decided in `rule`.

use super::Mistake;

/// A rule that raises nothing.
#[must_use]
pub fn raises_nothing() -> Mistake {
    Mistake::error(
        "raises-nothing",
        "this rule has neither `floor` nor `ceiling`",
        "say which level it raises: `ceiling` for what is possible, `floor` where the document says must",
    )
}

/// A floor above its own ceiling.
#[must_use]
pub fn floor_above_ceiling(floor: u8, ceiling: u8) -> Mistake {
    Mistake::error(
        "floor-above-ceiling",
        format!("`floor` {floor} is above `ceiling` {ceiling}"),
        "the ceiling is at least the floor; leave `ceiling` out when they are the same",
    )
}

/// A rule that one indicator alone satisfies.
#[must_use]
pub fn one_indicator_rule(indicator: &str) -> Mistake {
    Mistake::error(
        "one-indicator-rule",
        format!("indicator `{indicator}` alone makes this rule hold"),
        "a rule needs two concerns, or one and an answer to a question; an indicator's own level is its criterion's",
    )
}

/// A rule that holds before anybody said anything.
#[must_use]
pub fn always_holds() -> Mistake {
    Mistake::error(
        "always-holds",
        "this rule holds with nothing said",
        "name at least one concern or one answer it needs",
    )
}

/// A rule on a question's first option.
#[must_use]
pub fn first_option(question: &str, option: &str) -> Mistake {
    Mistake::error(
        "first-option",
        format!(
            "`{option}` is the first option of question `{question}`, which says that nothing applies"
        ),
        "name the second option or a later one",
    )
}

/// More wanted than there are.
#[must_use]
pub fn more_than_listed(n: u16, listed: usize) -> Mistake {
    Mistake::error(
        "never-holds",
        format!("at least {n} of {listed} can never hold"),
        format!("the most is {listed}"),
    )
}

/// More counted than the framework has.
#[must_use]
pub fn more_than_match(n: u16, matching: usize) -> Mistake {
    Mistake::error(
        "never-holds",
        format!(
            "at least {n} can never hold: {matching} of the framework's indicators are of that sort"
        ),
        "ask for fewer, or leave one of the conditions of the count out",
    )
}

/// Conditions that cannot hold together.
#[must_use]
pub fn never_holds() -> Mistake {
    Mistake::error(
        "never-holds",
        "this rule can never hold, whatever is answered",
        "each part of it can, but not together: look at its counts and levels",
    )
}

/// A count or choice of nothing.
#[must_use]
pub fn count_of_zero(key: &str) -> Mistake {
    Mistake::error(
        "count-of-zero",
        format!("`{key} = 0` holds always"),
        "count at least 1",
    )
}

/// A list of conditions with nothing in it.
#[must_use]
pub fn empty_list(key: &str) -> Mistake {
    Mistake::error(
        "empty-list",
        format!("`{key}` has no conditions in it"),
        "add at least one condition",
    )
}
