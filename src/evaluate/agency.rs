//! The reader's agency beside a result: first steps for the routes found, examples for the topics raised.
//! Words only: nothing here is read by anything that decides.

use crate::answers::Answers;
use crate::framework::Framework;
use crate::view::{AgencyShown, RouteFound};

/// The agency named in the answers, as far as this framework has a version for it.
#[must_use]
pub fn of(
    framework: &Framework,
    answers: &Answers,
    routes: &[RouteFound],
    raised: &[usize],
) -> Option<AgencyShown> {
    let name = answers.agency?.name();
    let agency = framework.agencies.iter().find(|a| a.id == name)?;
    let found = |topic: &String| raised.iter().any(|&t| framework.topics[t].id == *topic);
    Some(AgencyShown {
        id: agency.id.clone(),
        name: agency.name.clone(),
        first: routes
            .iter()
            .filter_map(|route| agency.first.iter().find(|f| f.route == route.id).cloned())
            .collect(),
        examples: agency
            .examples
            .iter()
            .filter(|example| found(&example.topic))
            .cloned()
            .collect(),
    })
}
