//! The law behind each kind of help, and the moves a child makes, from the shared law file.
//! The laws are told in the file's words; what the document says of moving comes from the framework.

use super::section::Section;
use super::voice::Voice;
use super::{Guide, consent, contacts, parts, when, words};
use crate::framework::Route;
use crate::source::{Law, LawFile};
use maud::{Markup, html};

pub const LEGISLATION: &str = "legislative-context.html";
pub const TRANSITIONS: &str = "transitions.html";

/// By level and route: which law stands behind.
pub fn legislation(guide: &Guide, file: &LawFile) -> Vec<Section> {
    let voice = Voice::Everyone;
    [
        Some(by_route(guide, file)),
        Some(laws(guide, file)),
        consent::section(guide, voice),
        contacts::section(guide, voice),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn by_route(guide: &Guide, file: &LawFile) -> Section {
    let framework = guide.framework;
    let behind = |route: Route| -> Vec<&Law> {
        file.law
            .iter()
            .filter(|law| law.routes.contains(&route))
            .collect()
    };
    // Strongest last, as the levels stand; routes that are no level's own follow them.
    let others = Route::ALL.into_iter().rev().filter(|route| {
        framework.levels.iter().all(|level| level.route != *route)
            && framework.responses.iter().any(|r| r.route == *route)
    });
    let general: Vec<&Law> = file
        .law
        .iter()
        .filter(|law| law.routes.is_empty())
        .collect();
    let body = html! {
        p.lead { (words::LAW_LEAD) }
        table {
            caption { (words::LAW_TABLE) }
            thead { tr { th scope="col" { (words::KIND_OF_HELP) } th scope="col" { (words::LAW) } } }
            tbody {
                @for level in &framework.levels {
                    (row(&guide.level(level), guide.route(Voice::Work, level.route), &behind(level.route)))
                }
                @for route in others {
                    (row(words::route(route), guide.route(Voice::Work, route), &behind(route)))
                }
                @if !general.is_empty() { (row(words::EVERY_KIND, "", &general)) }
            }
        }
    };
    Section::new("by-level", words::KIND_OF_HELP, body)
}

fn row(name: &str, title: &str, laws: &[&Law]) -> Markup {
    html! {
        tr {
            th scope="row" { strong { (name) } @if title != name { " " span.place { (title) } } }
            td {
                @if laws.is_empty() { (words::NO_LAW) }
                @else { ul.lines { @for law in laws { li { a href={ "#law-" (law.id) } { (law.name) } } } } }
            }
        }
        "\n"
    }
}

fn laws(guide: &Guide, file: &LawFile) -> Section {
    let voice = Voice::Everyone;
    let body = html! {
        @for law in &file.law {
            h3 id={ "law-" (law.id) } { (law.name) }
            (voice.say(&law.about.compiled()))
            p { span.label { (words::SUPPORTS) } " " (supported(guide, law)) "." }
            p.place { (words::LAW_CHECKED) " " (when::date(&law.checked)) }
        }
    };
    Section {
        within: file
            .law
            .iter()
            .map(|law| (format!("law-{}", law.id), law.name.clone()))
            .collect(),
        ..Section::new("laws", words::LAWS, body)
    }
}

/// The levels, and the other kinds of help, that a law stands behind.
fn supported(guide: &Guide, law: &Law) -> String {
    let name = |route: &Route| {
        let level = guide.framework.levels.iter().find(|l| l.route == *route);
        level.map_or_else(|| words::route(*route).to_owned(), |l| guide.level(l))
    };
    if law.routes.is_empty() {
        return words::EVERY_KIND.to_lowercase();
    }
    let names: Vec<String> = law.routes.iter().map(name).collect();
    names.join("; ")
}

/// Between levels as the document says, and between parts of life.
pub fn transitions(guide: &Guide, file: &LawFile) -> Vec<Section> {
    let voice = Voice::Everyone;
    let between = html! {
        p.lead { (words::TRANSITIONS_LEAD) }
        (parts::passages(voice, &guide.framework.moving))
    };
    let parts_of_life = html! {
        @for transition in &file.transition {
            h3 id={ "transition-" (transition.id) } { (voice.short(&transition.name.compiled())) }
            (voice.say(&transition.about.compiled()))
        }
    };
    let within = file
        .transition
        .iter()
        .map(|t| {
            (
                format!("transition-{}", t.id),
                voice.short(&t.name.compiled()).to_owned(),
            )
        })
        .collect();
    [
        Some(Section::new(
            "between-levels",
            words::BETWEEN_LEVELS,
            between,
        )),
        Some(Section {
            within,
            ..Section::new("between-parts", words::BETWEEN_PARTS, parts_of_life)
        }),
        parts::rules(guide, voice),
        contacts::section(guide, voice),
    ]
    .into_iter()
    .flatten()
    .collect()
}
