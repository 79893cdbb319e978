//! What happens next on each route found, in the reader's words.
//! Only looks up; a framework without a response for a route is refused by `check`.

use crate::framework::{Audience, Framework, Words};
use crate::view::{ResponseShown, RouteFound};

/// One response per route, strongest first.
#[must_use]
pub fn of(framework: &Framework, routes: &[RouteFound], audience: Audience) -> Vec<ResponseShown> {
    let say = |words: &Words| words.for_reader(audience).to_owned();
    routes
        .iter()
        .filter_map(|found| {
            let response = framework.responses.iter().find(|r| r.route == found.id)?;
            Some(ResponseShown {
                route: found.id,
                sure: found.sure,
                title: say(&response.title),
                next: response.next.iter().map(say).collect(),
                lead: say(&response.lead),
                if_you_hear_nothing: say(&response.if_you_hear_nothing),
                place: response.place.clone(),
            })
        })
        .collect()
}
