//! Whom to ring: every way to reach somebody, with the hours in words.
//! Paper does not know the time, so nobody is called open or closed here.

use super::section::Section;
use super::voice::Voice;
use super::{Guide, frame, when, words};
use crate::framework::{Contact, Framework, Route};
use maud::{Markup, html};

pub const ID: &str = "contacts";

/// About a year of them; a list much longer would be read by nobody.
const MOST_HOLIDAYS: usize = 9;

/// A telephone number as a link dials it.
pub fn dial(phone: &str) -> String {
    phone
        .chars()
        .filter(|c| c.is_ascii_digit() || *c == '+')
        .collect()
}

/// Whom anybody may ring about any worry: the emergency number, the council's own, the lines for everyone.
pub fn first(framework: &Framework) -> impl Iterator<Item = &Contact> {
    let emergency = framework.contacts.iter().filter(|c| c.emergency);
    emergency.chain(besides_emergency(framework))
}

/// The same without the emergency number, the council's own first.
pub fn besides_emergency(framework: &Framework) -> impl Iterator<Item = &Contact> {
    let all = || framework.contacts.iter().filter(|c| !c.emergency);
    let local = all().filter(|c| c.local && !c.fit_for.is_empty());
    let national = all().filter(|c| !c.local && c.fit_for.contains(&Route::Universal));
    local.chain(national)
}

pub fn section(guide: &Guide, voice: Voice) -> Option<Section> {
    let framework = guide.framework;
    let (local, national): (Vec<&Contact>, Vec<&Contact>) =
        framework.contacts.iter().partition(|c| c.local);
    let (emergency, national): (Vec<&Contact>, Vec<&Contact>) =
        national.into_iter().partition(|c| c.emergency);
    let list = |contacts: &[&Contact]| {
        html! {
            ul.contacts { @for contact in contacts { (card(guide, voice, contact, true)) } }
        }
    };
    let body = html! {
        (frame::no_own_contacts(guide))
        (list(&emergency))
        @if !local.is_empty() {
            h3 { (words::LOCAL) " " (framework.area) }
            (list(&local))
        }
        @if !national.is_empty() {
            h3 { (words::EVERYWHERE) }
            (list(&national))
        }
        (bank_holidays(guide))
    };
    Some(Section::new(ID, words::CONTACTS, body))
}

/// The days meant by "bank holidays", from today on.
fn bank_holidays(guide: &Guide) -> Markup {
    let today = guide.at.date();
    let to_come = guide.framework.bank_holidays.iter();
    let to_come: Vec<&String> = to_come
        .filter(|day| **day >= today)
        .take(MOST_HOLIDAYS)
        .collect();
    html! {
        @if !to_come.is_empty() {
            h3 { (words::BANK_HOLIDAYS) }
            ul.days { @for day in to_come { li { time datetime=(day) { (when::date(day)) } } } }
        }
    }
}

/// One contact, with or without its notes.
pub fn card(guide: &Guide, voice: Voice, contact: &Contact, full: bool) -> Markup {
    let way = |label: &str, value: Markup| html! { p { span.label { (label) } " " (value) } };
    html! {
        li.contact.emergency[contact.emergency] {
            p.name { strong { (contact.name) } }
            @if let Some(phone) = &contact.phone { p.phone { (number(phone)) } }
            p { (voice.short(&contact.about).trim_end_matches('.')) "." }
            (way(words::HOURS, html! { (when::hours(guide.framework, contact)) "." }))
            @if let Some(text) = &contact.text { (way(words::TEXT, html! { (text) })) }
            @if let Some(email) = frame::mail(contact) { (way(words::EMAIL, email)) }
            @if let Some(url) = &contact.url { (way(words::WEB, frame::address(url))) }
            @if let Some(visit) = &contact.visit { (way(words::VISIT, html! { (visit) })) }
            @if full {
                @if let Some(note) = &contact.note { div.note { (voice.say(note)) } }
                p.place { (words::CONTACT_CHECKED) " " (when::date(&contact.checked)) }
            }
        }
    }
}

/// A telephone number to tap.
pub fn number(phone: &str) -> Markup {
    html! { a href={ "tel:" (dial(phone)) } { (phone) } }
}
