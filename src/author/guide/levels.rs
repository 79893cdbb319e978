//! The levels: what each means, what happens next, and what the document lists there.
//! The tables of criteria themselves are in `criteria`.

use super::section::Section;
use super::voice::{Voice, place, small_place};
use super::{Guide, criteria, words};
use crate::framework::{Level, Response, Route};
use maud::{Markup, html};

impl Guide<'_> {
    /// What a kind of help is called: the framework's title for it, where it has one.
    pub fn route(&self, voice: Voice, route: Route) -> &str {
        self.response(route)
            .map_or_else(|| words::route(route), |r| voice.short(&r.title))
    }

    pub fn response(&self, route: Route) -> Option<&Response> {
        self.framework.responses.iter().find(|r| r.route == route)
    }

    /// "Level 2: Early Help".
    pub fn level(&self, level: &Level) -> String {
        format!("{} {}: {}", words::LEVEL, level.number, level.name)
    }
}

/// The anchor of a level.
pub fn anchor(level: &Level) -> String {
    format!("level-{}", level.number)
}

pub fn section(guide: &Guide, voice: Voice) -> Option<Section> {
    let levels = &guide.framework.levels;
    let body = html! {
        @for level in levels { (one(guide, voice, level)) }
    };
    let within = levels.iter().map(|l| (anchor(l), guide.level(l))).collect();
    Some(Section {
        within,
        ..Section::new("levels", words::LEVELS, body)
    })
}

fn one(guide: &Guide, voice: Voice, level: &Level) -> Markup {
    let listed = criteria::tables(guide, voice, level);
    let empty = listed.0.is_empty();
    html! {
        div.level {
            h3 id=(anchor(level)) { (guide.level(level)) }
            p.headline { strong { (voice.short(&level.headline)) } }
            (voice.say(&level.meaning))
            (small_place(&level.place))
            @if let Some(response) = guide.response(level.route) {
                (of_response(voice, response))
            }
            @if empty {
                p { (words::NO_CRITERIA) " " a href="#strengths" { (words::STRENGTHS) } "." }
            } @else {
                (listed)
            }
        }
        "\n"
    }
}

/// What happens next on one route, inside a part with a heading of the third rank.
fn of_response(voice: Voice, response: &Response) -> Markup {
    html! {
        div.response {
            h4 { (words::NEXT) ": " (voice.short(&response.title)) }
            (voice.list(&response.next, true))
            dl {
                div { dt { (words::LEAD) } dd { (voice.say(&response.lead)) } }
                div { dt { (words::NOTHING) } dd { (voice.say(&response.if_you_hear_nothing)) } }
            }
            p.place { (place(&response.place)) }
            @for also in &response.also {
                h5 { (words::ALSO) " " (voice.short(&also.title)) }
                (voice.list(&also.next, true))
                p.place { (place(&also.place)) }
            }
        }
    }
}

/// Responses of routes that are no level's own.
pub fn other_routes(guide: &Guide, voice: Voice) -> Option<Section> {
    let framework = guide.framework;
    let others: Vec<&Response> = framework
        .responses
        .iter()
        .filter(|response| framework.levels.iter().all(|l| l.route != response.route))
        .collect();
    let body = html! {
        p { (words::OTHER_ROUTES_WORDS) }
        @for response in &others {
            h3 { (words::route(response.route)) }
            (of_response(voice, response))
        }
    };
    (!others.is_empty()).then(|| Section::new("other-help", words::OTHER_ROUTES, body))
}
