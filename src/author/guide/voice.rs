//! Whose words a page speaks: everyone's, with those for people who work with children below, or the latter alone.
//! Which words there are is the framework's matter.

use super::words;
use crate::framework::{Audience, Place, Words};
use maud::{Markup, html};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Voice {
    Everyone,
    Work,
}

impl Voice {
    /// The one text, for a line with room for no more.
    pub fn short(self, text: &Words) -> &str {
        match self {
            Voice::Everyone => text.for_reader(Audience::Family),
            Voice::Work => text.for_reader(Audience::Practitioner),
        }
    }

    /// The text in full: a paragraph, and one for people who work with children where it differs.
    pub fn say(self, text: &Words) -> Markup {
        html! {
            p { (self.short(text)) }
            @if let Some(work) = self.also(text) {
                p.work { span.label { (words::FOR_WORK) ":" } " " (work) }
            }
        }
    }

    /// Several texts in a row, as a list for each kind of reader.
    pub fn list(self, texts: &[Words], numbered: bool) -> Markup {
        let list = |items: Vec<&str>| {
            html! {
                @if numbered { ol { @for item in items { li { (item) } } } }
                @else { ul { @for item in items { li { (item) } } } }
            }
        };
        let differ = texts.iter().any(|text| self.also(text).is_some());
        html! {
            (list(texts.iter().map(|text| self.short(text)).collect()))
            @if differ {
                div.work {
                    p.label { (words::FOR_WORK) ":" }
                    (list(texts.iter().map(|text| text.for_reader(Audience::Practitioner)).collect()))
                }
            }
        }
    }

    /// What people who work with children read besides.
    fn also(self, text: &Words) -> Option<&str> {
        let work = text.for_reader(Audience::Practitioner);
        (self == Voice::Everyone && work != self.short(text)).then_some(work)
    }
}

/// Where a quotation stands: "Level 2, Health and Wellbeing, item 4".
pub fn place(place: &Place) -> String {
    let mut text = if place.section.is_empty() {
        place.document.clone()
    } else {
        place.section.clone()
    };
    if let Some(item) = &place.item {
        text.push_str(", item ");
        text.push_str(item);
    }
    text
}

/// The place as the small print below what stands there.
pub fn small_place(at: &Place) -> Markup {
    html! { p.place { (place(at)) } }
}
