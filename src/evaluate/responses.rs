//! What happens next on each route found, in the reader's words, with what is added by what was said.
//! Only looks up; a framework without a response for a route is refused by `check`.

use super::span::{self, Holds, Said};
use crate::answers::Answers;
use crate::framework::{Audience, Framework, Index, Response, Words};
use crate::view::{ResponseShown, RouteFound, VariantShown};

/// One response per route, strongest first.
#[must_use]
pub fn of(
    framework: &Framework,
    index: &Index,
    answers: &Answers,
    said: &Said,
    routes: &[RouteFound],
    audience: Audience,
) -> Vec<ResponseShown> {
    let say = |words: &Words| words.for_reader(audience).to_owned();
    let mut shown = Vec::with_capacity(routes.len());
    for found in routes {
        let Some(position) = framework.responses.iter().position(|r| r.route == found.id) else {
            continue;
        };
        let response = &framework.responses[position];
        shown.push(ResponseShown {
            route: found.id,
            sure: found.sure,
            title: say(&response.title),
            next: response.next.iter().map(say).collect(),
            lead: say(&response.lead),
            if_you_hear_nothing: say(&response.if_you_hear_nothing),
            place: response.place.clone(),
            also: also(response, position, index, answers, said, audience),
        });
    }
    shown
}

/// Additions whose condition holds, or would if everything not sure were so. Without an age nobody
/// is left out.
fn also(
    response: &Response,
    position: usize,
    index: &Index,
    answers: &Answers,
    said: &Said,
    audience: Audience,
) -> Vec<VariantShown> {
    let Some(indexed) = index.variants.get(position).filter(|v| !v.is_empty()) else {
        return Vec::new();
    };
    let say = |words: &Words| words.for_reader(audience).to_owned();
    let holds = span::conditions(index, said, indexed.iter().map(|v| &v.when));
    response
        .also
        .iter()
        .zip(indexed)
        .zip(holds)
        .filter(|((_, indexed), holds)| {
            let fits = |age| indexed.ages.is_empty() || indexed.ages.contains(&age);
            *holds != Holds::No && answers.age.is_none_or(fits)
        })
        .map(|((variant, _), holds)| VariantShown {
            id: variant.id.clone(),
            sure: holds == Holds::Sure,
            title: say(&variant.title),
            next: variant.next.iter().map(say).collect(),
            place: variant.place.clone(),
        })
        .collect()
}
