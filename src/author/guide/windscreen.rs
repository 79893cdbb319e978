//! The drawing of the whole continuum as a half circle, and the same in text, for any number of levels.
//! The shape is that of the checker's own drawing; numbers and names tell the levels apart, colour only helps.

use super::section::Section;
use super::voice::Voice;
use super::{Guide, words};
use maud::{Markup, html};
use std::f64::consts::PI;

const OUTER: f64 = 100.0;
const INNER: f64 = 46.0;
const GAP: f64 = 0.018;

/// Where a part has no room for its name, no part has one; the list below the drawing has them all.
const MOST_NAMES: usize = 5;

/// Characters of a name that fit on a line inside a part, and lines.
const LINE: usize = 15;
const LINES: usize = 4;

pub fn section(guide: &Guide, voice: Voice) -> Option<Section> {
    let body = html! {
        (figure(guide, voice))
        p { (words::DRAWING_WORDS) }
    };
    Some(Section::new("at-a-glance", words::DRAWING, body))
}

/// The drawing with its text twin.
pub fn figure(guide: &Guide, voice: Voice) -> Markup {
    html! {
        figure.screen {
            (drawing(guide))
            figcaption {
                ol.steps {
                    @for level in &guide.framework.levels {
                        li {
                            span.key aria-hidden="true" { (level.number) }
                            span {
                                span.vh { (words::LEVEL) " " (level.number) ": " }
                                strong { (level.name) } ". " (voice.short(&level.headline)) "."
                            }
                        }
                    }
                }
            }
        }
    }
}

pub fn drawing(guide: &Guide) -> Markup {
    let levels = &guide.framework.levels;
    let part = 1.0 / many(levels.len().max(1));
    let told: Vec<String> = levels
        .iter()
        .map(|level| format!("{}, {}", level.number, level.name))
        .collect();
    let said = format!("{} {}.", words::DRAWING_ALT, told.join("; "));
    let last = levels.len().saturating_sub(1);
    let names: Vec<Vec<String>> = levels.iter().map(|level| wrap(&level.name)).collect();
    let fits = |lines: &Vec<String>| {
        lines.len() <= LINES && lines.iter().all(|line| line.chars().count() <= LINE)
    };
    let named = levels.len() <= MOST_NAMES && names.iter().all(fits);
    html! {
        svg.windscreen viewBox="-104 -104 208 110" role="img" aria-label=(said) {
            @for (i, level) in levels.iter().enumerate() {
                @let from = many(i) * part + if i > 0 { GAP / 2.0 } else { 0.0 };
                @let to = many(i + 1) * part - if i < last { GAP / 2.0 } else { 0.0 };
                @let (x, y) = point((many(i) + 0.5) * part, (INNER + OUTER) / 2.0);
                @let lines = if named { names.get(i).cloned().unwrap_or_default() } else { Vec::new() };
                @let up = many(lines.len()) * 2.6;
                path.step d=(segment(from, to)) fill-opacity=(shade(i, last)) {}
                text.number x=(short(x)) y=(short(y - up)) dy=(if lines.is_empty() { "0.36em" } else { "0.1em" }) text-anchor="middle" { (level.number) }
                @for (n, line) in lines.iter().enumerate() {
                    text.level-name x=(short(x)) y=(short(y - up + 6.5 + 5.4 * many(n))) text-anchor="middle" { (line) }
                }
            }
            @for (n, line) in words::HUB.iter().enumerate() {
                text.hub x="0" y=(short(-14.0 + 8.0 * many(n))) text-anchor="middle" { (line) }
            }
        }
    }
}

fn many(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX))
}

fn short(number: f64) -> String {
    format!("{number:.2}")
}

/// Deeper for each level; never so deep that a number could not be read on it.
fn shade(i: usize, last: usize) -> String {
    short(0.06 + 0.34 * many(i) / many(last.max(1)))
}

/// A point on the half circle; `turn` runs from 0 at the left to 1 at the right.
fn point(turn: f64, radius: f64) -> (f64, f64) {
    let angle = PI * (1.0 - turn);
    (angle.cos() * radius, -angle.sin() * radius)
}

fn segment(from: f64, to: f64) -> String {
    let at = |turn: f64, radius: f64| {
        let (x, y) = point(turn, radius);
        format!("{} {}", short(x), short(y))
    };
    format!(
        "M{} L{} A{OUTER} {OUTER} 0 0 1 {} L{} A{INNER} {INNER} 0 0 0 {}Z",
        at(from, INNER),
        at(from, OUTER),
        at(to, OUTER),
        at(to, INNER),
        at(from, INNER)
    )
}

/// A name in lines short enough for a part; a slash may end one.
fn wrap(name: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let spaced = name.replace('/', "/ ");
    let mut glued = false;
    for word in spaced.split_whitespace() {
        let gap = usize::from(!glued);
        match lines.last_mut() {
            Some(line) if line.chars().count() + gap + word.chars().count() <= LINE => {
                if !glued {
                    line.push(' ');
                }
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
        glued = word.ends_with('/');
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_broken_at_spaces_and_slashes_and_lose_no_letter() {
        let lines = wrap("Some Complex/Unmet Needs and Low Risk");
        assert_eq!(lines, ["Some Complex/", "Unmet Needs and", "Low Risk"]);
        assert_eq!(wrap("Either/Or"), ["Either/Or"]);
        assert_eq!(wrap("Universal"), ["Universal"]);
    }

    #[test]
    fn the_half_circle_is_filled_from_left_to_right() {
        assert!(segment(0.0, 0.5).starts_with("M-46.00 -0.00 L-100.00 -0.00 A100 100"));
        assert!(segment(0.5, 1.0).contains("100.00 -0.00"));
    }
}
