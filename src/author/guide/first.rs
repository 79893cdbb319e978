//! The sections a reader meets first: whom to ring, what this is, how to use it.
//! The full list of contacts is in `contacts`.

use super::section::Section;
use super::voice::Voice;
use super::{Guide, contacts, frame, when, words};
use maud::{Markup, html};

pub fn ring(guide: &Guide, voice: Voice) -> Option<Section> {
    let body = html! {
        p { (words::RING_NOW_WORDS) }
        (frame::no_own_contacts(guide))
        ul.contacts {
            @for contact in contacts::first(guide.framework) {
                (contacts::card(guide, voice, contact, false))
            }
        }
        p { a href={ "#" (contacts::ID) } { (words::ALL_CONTACTS) } }
    };
    Some(Section::new("ring", words::RING_NOW, body))
}

pub fn about(guide: &Guide, voice: Voice) -> Option<Section> {
    let framework = guide.framework;
    let row = |name: &str, value: Markup| html! { div { dt { (name) } dd { (value) } } };
    let day = |iso: &str| html! { time datetime=(iso) { (when::date(iso)) } };
    let or = |text: &Option<String>, otherwise: &str| match text {
        Some(text) => html! { (text) },
        None => html! { (otherwise) },
    };
    let published = match &framework.published {
        Some(iso) => day(iso),
        None => html! { (words::NOT_STATED) },
    };
    let body = html! {
        dl.facts {
            (row(words::DOCUMENT, html! { cite { (framework.source.document) } }))
            (row(words::PUBLISHER, html! { (framework.source.publisher) }))
            @if let Some(url) = &framework.source.url { (row(words::WEB, frame::address(url))) }
            @if let Some(base) = &framework.extends {
                (row(words::EXTENDS, html! { cite { (base.document) } ", " (base.publisher) }))
            }
            (row(words::AREA, html! { (framework.area) }))
            (row(words::COVERS, html! { (framework.ages.covers) }))
            (row(words::PUBLISHED, published))
            (row(words::CHECKED, day(&framework.checked)))
            (row(words::REVIEW_BY, day(&framework.review_by)))
            (row(words::GRACE, day(&framework.grace)))
            (row(words::VERSION, html! { (framework.version) }))
            (row(words::OWNER, html! { (framework.owner) }))
            (row(words::ADOPTED, or(&framework.adopted_by, words::NOBODY)))
        }
        h3 { (words::OVER_AGE) }
        (voice.say(&framework.ages.over))
    };
    Some(Section::new("about", words::ABOUT, body))
}

pub fn how_to_use() -> Option<Section> {
    let body = html! {
        p.lead { strong { (words::USE_LEAD) } }
        ol { @for step in words::USE_STEPS { li { (step) } } }
        p { (words::QUOTES) }
    };
    Some(Section::new("use", words::USE, body))
}
