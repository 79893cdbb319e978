//! What the document declares of itself: the elements it must cover, and what it cites that has been replaced.
//! Whether it ought to say more is not judged here.

use super::section::Section;
use super::{Guide, words};
use crate::framework::State;
use maud::html;

pub fn elements(guide: &Guide) -> Option<Section> {
    let elements = &guide.framework.elements;
    let body = html! {
        table {
            caption { (words::ELEMENTS) }
            thead {
                tr {
                    th scope="col" { (words::ELEMENT) }
                    th scope="col" { (words::IN_DOCUMENT_AT) }
                }
            }
            tbody {
                @for element in elements {
                    tr {
                        th scope="row" { (words::element(element.id)) }
                        td {
                            @match (element.state, &element.section) {
                                (State::NotStated, _) => (words::NOT_DECLARED),
                                (State::Declared, Some(section)) => (section),
                                (State::Declared, None) => (words::DECLARED),
                            }
                            @if let Some(note) = &element.note { span.mark { (note) } }
                        }
                    }
                    "\n"
                }
            }
        }
    };
    (!elements.is_empty()).then(|| Section::new("elements", words::ELEMENTS, body))
}

pub fn superseded(guide: &Guide) -> Option<Section> {
    let replaced = &guide.framework.source.superseded;
    let body = html! {
        table {
            caption { (words::SUPERSEDED) }
            thead { tr { th scope="col" { (words::CITES) } th scope="col" { (words::NOW) } } }
            tbody {
                @for one in replaced {
                    tr { th scope="row" { (one.cites) } td { (one.now) } }
                    "\n"
                }
            }
        }
    };
    (!replaced.is_empty()).then(|| Section::new("superseded", words::SUPERSEDED, body))
}
