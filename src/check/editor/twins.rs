//! The same criterion, or nearly the same, at two levels without a word about it.
//! What is only a step up in strength (`early`, `repeated`) is no twin.

use super::lists::Lists;
use super::{Criterion, lower_and_higher};
use crate::problem::Problem;
use crate::problem::author;
use std::collections::BTreeSet;

/// How alike two criteria must be, of 1.
const NEARLY: f64 = 0.85;

pub(super) fn check(criteria: &[Criterion], lists: &Lists, problems: &mut Vec<Problem>) {
    // One twin of a criterion is told; when that is settled, the next is.
    let mut told: BTreeSet<&str> = BTreeSet::new();
    for (lower, higher) in lower_and_higher(criteria) {
        if told.contains(higher.indicator.id.as_str()) {
            continue;
        }
        let other = &lower.indicator.id;
        let to_the_letter = lower.indicator.criterion.trim() == higher.indicator.criterion.trim();
        // Printed in two lists of the document, one entry cannot stand for both.
        let one_list = lower.dimension == higher.dimension
            && lower.indicator.section.is_none()
            && higher.indicator.section.is_none();
        let twins = lower.is_twin_of(higher);
        if lower.words == higher.words {
            if !twins || (to_the_letter && one_list) {
                let mistake = author::same_criterion(other, lower.lowest, one_list, &lower.place);
                problems.push(mistake.at(higher.place.clone()));
                told.insert(&higher.indicator.id);
            }
        } else if !twins && nearly(&lower.words, &higher.words, lists) {
            let mistake = author::nearly_same_criterion(other, lower.lowest, &lower.place);
            problems.push(mistake.at(higher.place.clone()));
            told.insert(&higher.indicator.id);
        }
    }
}

fn nearly(one: &str, other: &str, lists: &Lists) -> bool {
    // Lengths alone rule most pairs out, at far less cost.
    let (short, long) = (one.len().min(other.len()), one.len().max(other.len()));
    short * 100 >= long * 80
        && lists.degree(one) == lists.degree(other)
        && strsim::normalized_damerau_levenshtein(one, other) >= NEARLY
}
