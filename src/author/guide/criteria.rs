//! The criteria of one level, in tables as the document prints them: its words, their place, our words.
//! What the level means and what follows from it is in `levels`.

use super::voice::{Voice, place};
use super::{Guide, words};
use crate::framework::{Dimension, Indicator, Level, Place, Words};
use maud::{Markup, html};

/// The tables of a level, one for each dimension the document prints.
pub fn tables(guide: &Guide, voice: Voice, level: &Level) -> Markup {
    let rows: Vec<Row> = guide
        .framework
        .indicators
        .iter()
        .filter(|indicator| indicator.levels.contains(&level.number))
        .map(|indicator| Row {
            anchor: (indicator.levels.first() == Some(&level.number))
                .then_some(indicator.id.as_str()),
            dimension: indicator.dimension.as_deref(),
            criterion: &indicator.criterion,
            plain: &indicator.plain,
            place: &indicator.place,
            marks: marks(guide, voice, indicator),
        })
        .collect();
    let name = format!("{} {}", words::LEVEL, level.number);
    by_dimension(guide, voice, &name, &rows)
}

/// What goes well, in tables of the same form.
pub fn strengths(guide: &Guide, voice: Voice) -> Markup {
    let rows: Vec<Row> = guide
        .framework
        .strengths
        .iter()
        .map(|strength| Row {
            anchor: Some(&strength.id),
            dimension: strength.dimension.as_deref(),
            criterion: &strength.criterion,
            plain: &strength.plain,
            place: &strength.place,
            marks: Vec::new(),
        })
        .collect();
    by_dimension(guide, voice, words::STRENGTHS, &rows)
}

struct Row<'a> {
    anchor: Option<&'a str>,
    dimension: Option<&'a str>,
    criterion: &'a str,
    plain: &'a Words,
    place: &'a Place,
    marks: Vec<Markup>,
}

fn by_dimension(guide: &Guide, voice: Voice, of: &str, rows: &[Row]) -> Markup {
    let dimensions = &guide.framework.dimensions;
    let under = |dimension: Option<&Dimension>| -> Vec<&Row> {
        let id = dimension.map(|d| d.id.as_str());
        rows.iter().filter(|row| row.dimension == id).collect()
    };
    html! {
        @for dimension in dimensions.iter().map(Some).chain([None]) {
            @let rows = under(dimension);
            @if !rows.is_empty() {
                @let name = dimension.map_or(words::ANYWHERE, |d| d.name.as_str());
                @if let Some(dimension) = dimension {
                    h4 { (dimension.name) }
                    p.hint { (voice.short(&dimension.plain)) "." }
                }
                (table(voice, &if dimensions.is_empty() { of.to_owned() } else { format!("{of}, {name}") }, &rows))
            }
        }
    }
}

fn table(voice: Voice, caption: &str, rows: &[&Row]) -> Markup {
    html! {
        table.criteria {
            caption { (caption) ": " (rows.len()) }
            thead {
                tr {
                    th scope="col" { (words::IN_DOCUMENT) }
                    th scope="col" { (words::IN_PLAIN) }
                }
            }
            tbody {
                @for row in rows {
                    tr id=[row.anchor.map(|id| format!("criterion-{id}"))] {
                        th scope="row" {
                            span.criterion { (row.criterion) }
                            " " span.place { (place(row.place)) }
                        }
                        td {
                            (voice.short(row.plain))
                            @for mark in &row.marks { span.mark { (mark) } }
                        }
                    }
                    "\n"
                }
            }
        }
    }
}

/// Everything that sets a criterion apart from its neighbours.
fn marks(guide: &Guide, voice: Voice, indicator: &Indicator) -> Vec<Markup> {
    let framework = guide.framework;
    let mut marks = Vec::new();
    let emergency = framework.contacts.iter().find(|c| c.emergency);
    if let (true, Some(phone)) = (indicator.red_flag, emergency.and_then(|c| c.phone.as_ref())) {
        marks.push(html! { strong { (words::RED_FLAG) " " (phone) "." } });
    }
    if indicator.do_not_discuss_first {
        marks.push(html! { strong { (words::RING_FIRST) } });
    }
    if let Some(route) = indicator.route {
        marks.push(html! { (words::LEADS_TO) " " (guide.route(voice, route)) "." });
        // Beside another route than its level's, it must be told apart from harm.
        if let Some(kind) = words::kind(indicator.kind) {
            marks.push(html! { (kind) });
        }
    }
    if indicator.levels.len() > 1 {
        marks.push(html! { (words::PRINTED_AT) " " (numbers(&indicator.levels)) "." });
    }
    for twin in &indicator.same_as {
        if let Some(twin) = framework.indicators.iter().find(|i| i.id == *twin) {
            marks.push(html! {
                (words::NEARLY) " " (numbers(&twin.levels)) ": \u{201c}" (twin.criterion) "\u{201d}"
            });
        }
    }
    let ages: Vec<&str> = framework
        .ages
        .bands
        .iter()
        .filter(|band| indicator.ages.contains(&band.id))
        .map(|band| voice.short(&band.name))
        .collect();
    if !ages.is_empty() {
        marks.push(html! { (words::AGES) " " (ages.join(", ")) "." });
    }
    marks
}

/// "2 and 3".
pub fn numbers(levels: &[u8]) -> String {
    let texts: Vec<String> = levels.iter().map(u8::to_string).collect();
    match texts.split_last() {
        None => String::new(),
        Some((last, [])) => last.clone(),
        Some((last, rest)) => format!("{} and {last}", rest.join(", ")),
    }
}
