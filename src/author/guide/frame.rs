//! What stands around every page: the head, danger first, what the reader must know of its standing, the foot.
//! What a page says is for others; no page carries a script, and none may run in it.

use super::section::{Section, contents};
use super::{Guide, STYLES, contacts, when, words};
use crate::framework::{Audience, Contact, Occasion};
use crate::view::Review;
use maud::{DOCTYPE, Markup, PreEscaped, html};

/// Even a page that somebody tampered with on the way runs nothing.
const POLICY: &str = "script-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'";

/// A long page with its contents list.
pub fn long(guide: &Guide, file: &str, title: &str, sections: &[Section]) -> String {
    let framework = guide.framework;
    let main = html! {
        header.page-head {
            (danger(guide))
            nav.pages aria-label=(words::PAGES) {
                @if guide.beside.len() > 1 {
                    ul {
                        @for (other, name) in &guide.beside {
                            li {
                                @if other == file { span aria-current="page" { (name) } }
                                @else { a href=(other) { (name) } }
                            }
                        }
                    }
                }
            }
        }
        "\n"
        main id="main" tabindex="-1" {
            p.area { (words::PART_OF) " " (framework.area) }
            h1 { (title) }
            (standing(guide))
            @if sections.len() > 1 { (contents(sections)) }
            @for section in sections { (section.show()) }
        }
        "\n"
        (foot(guide))
    };
    document(guide, title, None, main)
}

/// A page that fills one sheet of paper.
pub fn one_sheet(guide: &Guide, title: &str, style: &str, body: Markup) -> String {
    document(guide, title, Some(style), body)
}

fn document(guide: &Guide, title: &str, style: Option<&str>, body: Markup) -> String {
    let page = html! {
        (DOCTYPE)
        html lang=(words::LANG) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta http-equiv="Content-Security-Policy" content=(POLICY);
                meta name="color-scheme" content="light dark";
                title { (title) ", " (guide.framework.area) }
                link rel="stylesheet" href=(STYLES);
                @if let Some(style) = style { link rel="stylesheet" href={ (style) ".css" }; }
            }
            "\n"
            body class=[style] {
                a.skip href="#main" { (words::SKIP) }
                (body)
            }
        }
        "\n"
    };
    page.into_string()
}

/// 999 first.
pub fn danger(guide: &Guide) -> Markup {
    html! {
        @for contact in guide.framework.contacts.iter().filter(|c| c.emergency) {
            p.danger {
                strong { (words::DANGER) }
                @if let Some(phone) = &contact.phone {
                    " " a.call href={ "tel:" (contacts::dial(phone)) } { (words::RING) " " (phone) }
                }
            }
        }
    }
}

/// What must be known before anything is believed: who has checked it, and how old it is.
pub fn standing(guide: &Guide) -> Markup {
    let framework = guide.framework;
    let review = match guide.review {
        Review::InDate => None,
        Review::Due => Some((
            format!(
                "{} {}.",
                words::REVIEW_DUE,
                when::date(&framework.review_by)
            ),
            Occasion::ReviewDue,
        )),
        Review::PastGrace => Some((words::PAST_GRACE.to_owned(), Occasion::PastGrace)),
    };
    html! {
        @if let Some((said, occasion)) = review {
            div.notice.late { p { strong { (said) } (caveat(guide, occasion)) } }
        }
        @if framework.adopted_by.is_none() {
            div.notice {
                p {
                    strong { (words::DEMONSTRATION) " " (framework.source.publisher) "." }
                    (caveat(guide, Occasion::NotAdopted))
                }
            }
        }
    }
}

/// Said where the council's own numbers would stand, when the document prints none.
pub fn no_own_contacts(guide: &Guide) -> Markup {
    let none = guide.framework.contacts.iter().all(|c| !c.local);
    html! { @if none { p.none { (caveat(guide, Occasion::NoOwnContacts)) } } }
}

fn caveat(guide: &Guide, occasion: Occasion) -> Markup {
    let said = guide
        .framework
        .caveats
        .iter()
        .filter(|c| c.when == occasion);
    html! { @for caveat in said { " " (caveat.words.for_reader(Audience::Family)) } }
}

pub fn foot(guide: &Guide) -> Markup {
    html! {
        footer {
            p { (words::FOOT) }
            p { (made_from(guide)) }
        }
    }
}

/// The document, and how fresh our copy of it is.
pub fn made_from(guide: &Guide) -> Markup {
    let framework = guide.framework;
    let published = framework
        .published
        .as_deref()
        .map_or_else(|| words::NOT_STATED.to_owned(), when::date);
    html! {
        (words::MADE_FROM) " " cite { (framework.source.document) } ", " (framework.source.publisher)
        ". " (words::PUBLISHED) ": " (published)
        ". " (words::CHECKED) ": " (when::date(&framework.checked))
        ". " (words::REVIEW_BY) ": " (when::date(&framework.review_by)) "."
    }
}

/// An address as a link that shows itself, on paper too. Anything else than a web address stays text.
pub fn address(url: &str) -> Markup {
    let safe = ["https://", "http://"]
        .iter()
        .any(|start| url.starts_with(start));
    html! { @if safe { a href=(url) { (breakable(url)) } } @else { (url) } }
}

/// Lets a long address break after its slashes and dots.
fn breakable(text: &str) -> Markup {
    let mut parts = text.split_inclusive(['/', '.', '@', '-']);
    html! {
        @if let Some(first) = parts.next() { (first) }
        @for part in parts { (PreEscaped("<wbr>")) (part) }
    }
}

/// A contact's e-mail address.
pub fn mail(contact: &Contact) -> Option<Markup> {
    let email = contact.email.as_deref()?;
    Some(html! { a href={ "mailto:" (email) } { (breakable(email)) } })
}
