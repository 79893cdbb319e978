//! A section of a long page: its anchor, its heading and what stands in it.
//! What it says is for the modules that make one.

use super::words;
use maud::{Markup, html};

pub struct Section {
    /// The anchor; stable, so that links into a guide stay good.
    pub id: &'static str,
    pub heading: &'static str,
    pub body: Markup,
    /// Anchors and names of what the contents list shows below it.
    pub within: Vec<(String, String)>,
}

impl Section {
    pub fn new(id: &'static str, heading: &'static str, body: Markup) -> Section {
        Section {
            id,
            heading,
            body,
            within: Vec::new(),
        }
    }

    pub fn show(&self) -> Markup {
        html! {
            section aria-labelledby=(self.id) {
                h2 id=(self.id) { (self.heading) }
                (self.body)
            }
            "\n"
        }
    }
}

/// The contents list.
pub fn contents(sections: &[Section]) -> Markup {
    html! {
        nav.contents aria-labelledby="contents" {
            h2 id="contents" { (words::CONTENTS) }
            ol {
                @for section in sections {
                    li {
                        a href={ "#" (section.id) } { (section.heading) }
                        @if !section.within.is_empty() {
                            ul {
                                @for (id, name) in &section.within {
                                    li { a href={ "#" (id) } { (name) } }
                                }
                            }
                        }
                    }
                }
            }
        }
        "\n"
    }
}
