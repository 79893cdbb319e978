//! The guide as one agency needs it: its first steps and examples beside the same criteria.
//! Steps and examples come from the shared agencies file; everything else is the same as in the whole guide.

use super::section::Section;
use super::voice::Voice;
use super::{Guide, consent, contacts, first, levels, parts, topics, windscreen, words};
use crate::framework::Agency;
use maud::html;

pub fn page(guide: &Guide, agency: &Agency) -> Vec<Section> {
    let voice = Voice::Work;
    vec![
        first::ring(guide, voice),
        steps(guide, agency),
        first::about(guide, voice),
        first::how_to_use(),
        windscreen::section(guide, voice),
        levels::section(guide, voice),
        levels::other_routes(guide, voice),
        topics::section(guide, voice, Some(agency)),
        parts::strengths(guide, voice),
        parts::rules(guide, voice),
        consent::section(guide, voice),
        parts::moving(guide, voice),
        parts::advice(guide, voice),
        parts::disagreement(guide, voice),
        contacts::section(guide, voice),
        parts::glossary(guide),
        parts::caveats(guide, voice),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// What its people do first on each route, the levels' own routes named by level.
fn steps(guide: &Guide, agency: &Agency) -> Option<Section> {
    let levels = &guide.framework.levels;
    let body = html! {
        p.lead { (agency.who) }
        @for first in &agency.first {
            @let level = levels.iter().find(|level| level.route == first.route);
            h3 {
                @match level {
                    Some(level) => (guide.level(level)),
                    None => (guide.route(Voice::Work, first.route)),
                }
            }
            ol { @for step in &first.steps { li { (step) } } }
        }
    };
    Some(Section::new("first-steps", words::FIRST_STEPS, body))
}
