//! Circumstances called harm, and who somebody is named as a concern.
//! The words for both stand in `editor.toml`.

use super::Criterion;
use super::lists::{self, Lists};
use crate::framework::{Audience, Kind};
use crate::problem::Problem;
use crate::problem::author;

pub(super) fn check(criteria: &[Criterion], lists: &Lists, problems: &mut Vec<Problem>) {
    let asked = criteria.iter().filter(|c| !c.is_settled());
    for criterion in asked {
        if criterion.is(Kind::Harm) && only_circumstance(criterion, lists) {
            problems.push(author::circumstance_called_harm().at(criterion.place.clone()));
        }
        // A circumstance or a legal position is no concern about anybody.
        if criterion.is(Kind::Circumstance) || criterion.is(Kind::Status) {
            continue;
        }
        let plain = criterion.indicator.plain.compiled();
        let plain = lists::spaced(plain.for_reader(Audience::Family));
        let named = |text: &str| lists.protected.in_text(text);
        if let Some(named) = named(&criterion.words).or_else(|| named(&plain)) {
            problems.push(author::protected_characteristic(named).at(criterion.place.clone()));
        }
    }
}

/// Nothing is left of it but words that say nothing.
fn only_circumstance(criterion: &Criterion, lists: &Lists) -> bool {
    lists.circumstances.in_text(&criterion.words).is_some()
        && lists
            .content(&lists.circumstances.cut_from(&criterion.words))
            .is_empty()
}
