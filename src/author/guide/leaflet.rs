//! The leaflet: one A4 page for families, in their words alone.
//! What does not fit is left out whole; the guide has all of it.

use super::voice::Voice;
use super::{Guide, contacts, frame, pick, when, words};
use crate::framework::{Contact, Framework, Level, Response};
use maud::{Markup, html};

pub const FILE: &str = "leaflet.html";

/// Characters there is room for, measured on paper with the longest texts there are.
const LEVELS: usize = 600;
const STEPS: usize = 330;
const ABOUT: usize = 90;
/// With more levels than this, only their headlines.
const MOST_LEVELS: usize = 5;
const MOST_CONTACTS: usize = 5;

pub fn sheet(guide: &Guide) -> Markup {
    let framework = guide.framework;
    let contacts = contacts::besides_emergency(framework).take(MOST_CONTACTS);
    let contacts: Vec<&Contact> = contacts.collect();
    html! {
        header.top {
            p.area { (words::PART_OF) " " (framework.area) }
            h1 { (words::LEAFLET_TITLE) }
            p.lead { (words::LEAFLET_LEAD) }
            (frame::danger(guide))
        }
        "\n"
        main id="main" tabindex="-1" {
            section aria-labelledby="ring" {
                h2 id="ring" { (words::CONTACTS) }
                (frame::no_own_contacts(guide))
                ul.ring.three[contacts.len() % 2 == 1] {
                    @for contact in contacts { (card(guide, contact)) }
                }
            }
            "\n"
            section aria-labelledby="levels" {
                h2 id="levels" { (words::LEAFLET_LEVELS) }
                ol.levels { @for level in &framework.levels { (one(framework, level)) } }
            }
            "\n"
            div.two {
                @if let Some(response) = asked(guide) { (next(response)) }
                (your_say(framework))
            }
            @if let Some(response) = asked(guide) {
                p { strong { (words::NOTHING) ". " } (Voice::Everyone.short(&response.if_you_hear_nothing)) }
            }
        }
        "\n"
        footer {
            (frame::standing(guide))
            p { (words::LEAFLET_FOOT) " " (frame::made_from(guide)) }
        }
    }
}

/// A contact in a few lines.
pub fn card(guide: &Guide, contact: &Contact) -> Markup {
    let about = pick::sentences(Voice::Everyone.short(&contact.about), ABOUT);
    html! {
        li {
            strong { (contact.name) }
            @if let Some(phone) = &contact.phone { p.phone { (contacts::number(phone)) } }
            @else if let Some(text) = &contact.text { p.phone { (words::TEXT) " " (text) } }
            @else if let Some(email) = frame::mail(contact) { p { (email) } }
            @else if let Some(url) = &contact.url { p { (frame::address(url)) } }
            p { (about.trim_end_matches('.')) ". " span.label { (words::HOURS) } " " (when::hours(guide.framework, contact)) "." }
        }
    }
}

fn one(framework: &Framework, level: &Level) -> Markup {
    let voice = Voice::Everyone;
    let many = framework.levels.len();
    html! {
        li {
            span.key aria-hidden="true" { (level.number) }
            p {
                strong { (voice.short(&level.headline).trim_end_matches('.')) "." }
                @if many <= MOST_LEVELS {
                    " " (pick::sentences(voice.short(&level.meaning), LEVELS / many.max(1)))
                }
            }
        }
    }
}

/// What most families ask for: the first help that is more than what is open to everyone.
fn asked<'a>(guide: &Guide<'a>) -> Option<&'a Response> {
    let levels = &guide.framework.levels;
    let level = levels.get(1).or(levels.first())?;
    let route = level.route;
    guide.framework.responses.iter().find(|r| r.route == route)
}

fn next(response: &Response) -> Markup {
    let voice = Voice::Everyone;
    let steps = response.next.iter().map(|step| voice.short(step));
    html! {
        section aria-labelledby="next" {
            h2 id="next" { (words::LEAFLET_NEXT) }
            ol.next { @for step in pick::first(steps, STEPS, |step| step.chars().count()) { li { (step) } } }
        }
    }
}

/// Nothing here is a condition: a family may ring whatever is agreed.
fn your_say(framework: &Framework) -> Markup {
    let voice = Voice::Everyone;
    let consent = &framework.consent;
    let asked = framework.levels.get(1).or(framework.levels.first());
    let local = asked.and_then(|level| consent.local.iter().find(|l| l.level == level.number));
    html! {
        section aria-labelledby="say" {
            h2 id="say" { (words::LEAFLET_SAY) }
            @if let Some(local) = local { p { (voice.short(&local.help)) } }
            p { (voice.short(&consent.national.rule)) }
        }
    }
}
