//! The poster: one A3 sheet with the drawing, each level with a few criteria, and whom to ring.
//! Criteria are in the document's exact words and chosen by counting.

use super::voice::Voice;
use super::{Guide, contacts, frame, leaflet, pick, windscreen, words};
use crate::framework::Level;
use maud::{Markup, html};

pub const FILE: &str = "poster.html";

/// Lines there are below the drawing, and characters on a line of all columns together, as measured on paper.
const LINES: usize = 16;
const WIDTH: usize = 168;
/// With more levels than this they stand in two rows, by name and headline alone.
const ONE_ROW: usize = 6;
const MOST_CONTACTS: usize = 4;

pub fn sheet(guide: &Guide) -> Markup {
    let framework = guide.framework;
    let levels = &framework.levels;
    html! {
        header.top {
            div {
                p.area { (words::PART_OF) " " (framework.area) }
                h1 { (framework.title) }
                p.lead { (words::USE_LEAD) " " (words::DRAWING_WORDS) }
            }
            (frame::danger(guide))
        }
        "\n"
        main id="main" tabindex="-1" {
            div.upper {
                (windscreen::drawing(guide))
                section aria-labelledby="ring" {
                    h2 id="ring" { (words::CONTACTS) }
                    (frame::no_own_contacts(guide))
                    ul.ring {
                        @for contact in contacts::besides_emergency(framework).take(MOST_CONTACTS) {
                            (leaflet::card(guide, contact))
                        }
                    }
                }
            }
            "\n"
            section aria-labelledby="levels" {
                h2.vh id="levels" { (words::LEVELS) }
                div.columns.two-rows[levels.len() > ONE_ROW] {
                    @for level in levels { (column(guide, level)) "\n" }
                }
            }
        }
        "\n"
        footer {
            (frame::standing(guide))
            p { (words::POSTER_SOME) " " (frame::made_from(guide)) }
        }
    }
}

fn column(guide: &Guide, level: &Level) -> Markup {
    let framework = guide.framework;
    let voice = Voice::Everyone;
    let many = framework.levels.len().max(1);
    let (all, strengths) = pick::criteria(framework, level);
    let headline = voice.short(&level.headline);
    let width = WIDTH / many;
    // Names are set larger than the rest.
    let head = pick::lines(&level.name, width * 3 / 4) + pick::lines(headline, width) + 1;
    let room = LINES.saturating_sub(head);
    let meaning = pick::sentences(voice.short(&level.meaning), room * width * 2 / 5);
    let left = room.saturating_sub(pick::lines(meaning, width));
    let some = pick::first(all.iter().copied(), left, |text| {
        pick::lines(text, width.saturating_sub(4))
    });
    let heading = if strengths {
        words::POSTER_STRENGTHS
    } else {
        words::POSTER_CRITERIA
    };
    html! {
        div.level {
            h3 { span.key { (level.number) } " " (level.name) }
            p.headline { strong { (headline) } }
            @if many <= ONE_ROW {
                p { (meaning) }
                @if !some.is_empty() {
                    h4 { (heading) " (" (some.len()) " " (words::OF) " " (all.len()) ")" }
                    ul { @for criterion in &some { li { (criterion) } } }
                }
            }
        }
    }
}
