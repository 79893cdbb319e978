//! Where a topic climbs through the levels: a criterion worded more strongly that stands lower, and harm with a weaker route that stands higher.
//! It compares words, not children: an editor decides whether the document means it.

use super::lists::Lists;
use super::{Criterion, lower_and_higher};
use crate::framework::Kind;
use crate::problem::Problem;
use crate::problem::author;
use crate::source::Folder;

pub(super) fn check(
    folder: &Folder,
    criteria: &[Criterion],
    lists: &Lists,
    problems: &mut Vec<Problem>,
) {
    let graded: Vec<&str> = crate::check::read(&folder.topics).map_or_else(Vec::new, |(_, t)| {
        let graded = t.topic.iter().filter(|t| t.graded);
        graded.map(|t| t.id.as_str()).collect()
    });
    for (lower, higher) in lower_and_higher(criteria) {
        let same = lower.topic().filter(|t| graded.contains(t)) == higher.topic();
        let settled = lower.is_twin_of(higher) || lower.is_settled() || higher.is_settled();
        if !same || lower.topic().is_none() || settled {
            continue;
        }
        if is_stronger(lower, higher, lists) {
            let mistake = author::stronger_stands_lower(
                lists.stronger.in_text(&lower.words),
                lists.milder.in_text(&higher.words),
                &higher.indicator.id,
                higher.lowest,
                &higher.place,
            );
            problems.push(mistake.at(lower.place.clone()));
        }
        if let (Some(weak), Some(strong)) = (higher.route, lower.route) {
            // Routes are ordered strongest first.
            if lower.is(Kind::Harm) && higher.is(Kind::Harm) && weak > strong {
                let [weak, strong] = [weak, strong].map(crate::check::structure::route_name);
                let mistake = author::weaker_route_stands_higher(
                    weak,
                    &lower.indicator.id,
                    strong,
                    lower.lowest,
                    &lower.place,
                );
                problems.push(mistake.at(higher.place.clone()));
            }
        }
    }
}

/// Both are about the same thing, and the one that stands lower is worded more strongly.
fn is_stronger(lower: &Criterion, higher: &Criterion, lists: &Lists) -> bool {
    // What a child is entitled to has no strength.
    if [lower, higher].iter().any(|c| c.is(Kind::Status)) {
        return false;
    }
    if lists.degree(&lower.words) <= lists.degree(&higher.words) {
        return false;
    }
    let [one, other] = [lower, higher].map(|c| lists.content(&c.words));
    let shared = one.intersection(&other).count();
    shared > 0 && shared * 2 >= one.len().min(other.len())
}
