//! `guide`: a whole framework as pages that need no script, for screen and paper.
//! Every number and quotation comes from the framework, every word of our own from `words`; nothing is evaluated here.

mod agency;
mod consent;
mod contacts;
mod criteria;
mod declared;
mod first;
mod frame;
mod law;
mod leaflet;
mod levels;
mod parts;
mod pick;
mod poster;
mod section;
mod topics;
mod voice;
mod when;
mod windscreen;
mod words;

use crate::contacts::Moment;
use crate::evaluate;
use crate::framework::{Agency, Framework};
use crate::source::LawFile;
use crate::view::Review;
use maud::Markup;
use section::Section;
use voice::Voice;

/// Which pages are wanted besides the guide itself.
#[derive(Clone, Copy, Debug, Default)]
pub struct Choice<'a> {
    pub poster: bool,
    pub leaflet: bool,
    pub agency: Option<&'a Agency>,
    pub legislation: Option<&'a LawFile>,
    pub transitions: Option<&'a LawFile>,
}

/// One file of the guide.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    pub file: String,
    pub text: String,
}

/// What every part of a page may look at.
struct Guide<'a> {
    framework: &'a Framework,
    at: Moment,
    review: Review,
    /// The pages written together, by file and name.
    beside: Vec<(String, String)>,
}

const INDEX: &str = "index.html";
const STYLES: &str = "guide.css";

/// The guide and the pages chosen with it, as they are on a day. The same input gives the same bytes.
#[must_use]
pub fn pages(framework: &Framework, choice: &Choice, at: Moment) -> Vec<Page> {
    let guide = Guide {
        framework,
        at,
        review: evaluate::review(framework, at),
        beside: beside(choice),
    };
    let style = |file: &str, text: &str| Page {
        file: file.to_owned(),
        text: text.to_owned(),
    };
    let mut pages = vec![
        guide.page(INDEX, &framework.title, || whole(&guide)),
        style(STYLES, include_str!("guide/guide.css")),
    ];
    if let Some(agency) = choice.agency {
        let title = format!("{}: {} {}", framework.title, words::FOR_AGENCY, agency.name);
        let file = format!("{}.html", agency.id);
        pages.push(guide.page(&file, &title, || agency::page(&guide, agency)));
    }
    if let Some(law) = choice.legislation {
        let title = format!("{}: {}", framework.title, words::LEGISLATION);
        pages.push(guide.page(law::LEGISLATION, &title, || law::legislation(&guide, law)));
    }
    if let Some(law) = choice.transitions {
        let title = format!("{}: {}", framework.title, words::TRANSITIONS);
        pages.push(guide.page(law::TRANSITIONS, &title, || law::transitions(&guide, law)));
    }
    if choice.leaflet {
        pages.push(
            guide.sheet(leaflet::FILE, words::LEAFLET_TITLE, "leaflet", || {
                leaflet::sheet(&guide)
            }),
        );
        pages.push(style("leaflet.css", include_str!("guide/leaflet.css")));
    }
    if choice.poster {
        pages.push(guide.sheet(poster::FILE, &framework.title, "poster", || {
            poster::sheet(&guide)
        }));
        pages.push(style("poster.css", include_str!("guide/poster.css")));
    }
    pages
}

/// The sections of the whole guide, in the order they are read: a further one is one line more.
fn whole(guide: &Guide) -> Vec<Section> {
    let voice = Voice::Everyone;
    vec![
        first::ring(guide, voice),
        first::about(guide, voice),
        first::how_to_use(),
        windscreen::section(guide, voice),
        levels::section(guide, voice),
        levels::other_routes(guide, voice),
        topics::section(guide, voice, None),
        parts::strengths(guide, voice),
        parts::questions(guide, voice),
        parts::rules(guide, voice),
        consent::section(guide, voice),
        parts::moving(guide, voice),
        parts::advice(guide, voice),
        parts::disagreement(guide, voice),
        parts::principles(guide, voice),
        contacts::section(guide, voice),
        topics::helplines(guide, voice),
        parts::glossary(guide),
        parts::caveats(guide, voice),
        parts::notes(guide),
        declared::elements(guide),
        declared::superseded(guide),
        parts::links(guide, voice),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn beside(choice: &Choice) -> Vec<(String, String)> {
    let agency = choice.agency.map(|agency| {
        let name = format!("{} {}", words::FOR_AGENCY, agency.name);
        (format!("{}.html", agency.id), name)
    });
    let named =
        |wanted: bool, file: &str, name: &str| wanted.then(|| (file.to_owned(), name.to_owned()));
    [
        named(true, INDEX, words::GUIDE),
        agency,
        named(
            choice.legislation.is_some(),
            law::LEGISLATION,
            words::LEGISLATION,
        ),
        named(
            choice.transitions.is_some(),
            law::TRANSITIONS,
            words::TRANSITIONS,
        ),
        named(choice.leaflet, leaflet::FILE, words::LEAFLET),
        named(choice.poster, poster::FILE, words::POSTER),
    ]
    .into_iter()
    .flatten()
    .collect()
}

impl Guide<'_> {
    /// A page of sections with its contents list; past its grace date, contacts alone.
    fn page(&self, file: &str, title: &str, sections: impl FnOnce() -> Vec<Section>) -> Page {
        let sections = match self.review {
            Review::PastGrace => contacts::section(self, Voice::Everyone)
                .into_iter()
                .collect(),
            Review::InDate | Review::Due => sections(),
        };
        Page {
            file: file.to_owned(),
            text: frame::long(self, file, title, &sections),
        }
    }

    /// A sheet of one page; past its grace date it is a page of contacts instead.
    fn sheet(&self, file: &str, title: &str, style: &str, body: impl FnOnce() -> Markup) -> Page {
        match self.review {
            Review::PastGrace => self.page(file, title, Vec::new),
            Review::InDate | Review::Due => Page {
                file: file.to_owned(),
                text: frame::one_sheet(self, title, style, body()),
            },
        }
    }
}
