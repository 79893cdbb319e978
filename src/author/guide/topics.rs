//! The criteria once more by topic, as a ladder from the mildest, and the helplines for each topic.
//! Topics and their order come from the framework.

use super::criteria::numbers;
use super::section::Section;
use super::voice::Voice;
use super::{Guide, contacts, words};
use crate::framework::{Agency, Contact, Indicator, Topic};
use maud::{Markup, html};

/// By topic; for an agency with what its people may see.
pub fn section(guide: &Guide, voice: Voice, agency: Option<&Agency>) -> Option<Section> {
    let framework = guide.framework;
    let body = html! {
        p { (words::TOPICS_WORDS) }
        @for group in &framework.topic_groups {
            @let topics: Vec<&Topic> = framework.topics.iter().filter(|t| t.group == group.id).collect();
            @if !topics.is_empty() {
                h3 id={ "topics-" (group.id) } { (voice.short(&group.name)) }
                div.group {
                    @for topic in topics { (ladder(guide, voice, topic, agency)) "\n" }
                }
            }
        }
    };
    let within = framework
        .topic_groups
        .iter()
        .filter(|group| framework.topics.iter().any(|t| t.group == group.id))
        .map(|group| {
            let name = voice.short(&group.name).to_owned();
            (format!("topics-{}", group.id), name)
        })
        .collect();
    Some(Section {
        within,
        ..Section::new("topics", words::TOPICS, body)
    })
}

fn ladder(guide: &Guide, voice: Voice, topic: &Topic, agency: Option<&Agency>) -> Markup {
    let mut rungs: Vec<&Indicator> = guide
        .framework
        .indicators
        .iter()
        .filter(|indicator| indicator.topics.contains(&topic.id))
        .collect();
    // A stable sort: within a level the document's order stays.
    rungs.sort_by(|a, b| a.levels.cmp(&b.levels));
    let seen = agency
        .and_then(|agency| agency.examples.iter().find(|e| e.topic == topic.id))
        .filter(|examples| !examples.texts.is_empty());
    html! {
        div.topic {
            h4 { (voice.short(&topic.name)) }
            p.hint { (voice.short(&topic.hint)) "." }
            @if rungs.is_empty() {
                p { (words::NO_WORDS) }
            } @else {
                ul.ladder {
                    @for rung in rungs {
                        li {
                            span.rung { (words::LEVEL) " " (numbers(&rung.levels)) }
                            " " span { (rung.criterion) }
                        }
                    }
                }
            }
            @if let Some(seen) = seen {
                p.label { (words::MAY_SEE) }
                ul { @for text in &seen.texts { li { (text) } } }
            }
        }
    }
}

pub fn helplines(guide: &Guide, voice: Voice) -> Option<Section> {
    let framework = guide.framework;
    let of = |topic: &Topic| -> Vec<&Contact> {
        let find = |id: &String| framework.contacts.iter().find(|c| c.id == *id);
        topic.helplines.iter().filter_map(find).collect()
    };
    let body = html! {
        table {
            caption { (words::HELPLINES_FOR) }
            thead { tr { th scope="col" { (words::TOPIC) } th scope="col" { (words::WHO) } } }
            tbody {
                @for topic in &framework.topics {
                    tr {
                        th scope="row" { (voice.short(&topic.name)) }
                        td { (lines(&of(topic))) }
                    }
                    "\n"
                }
            }
        }
    };
    (!framework.topics.is_empty()).then(|| Section::new("helplines", words::HELPLINES, body))
}

fn lines(helplines: &[&Contact]) -> Markup {
    html! {
        @if helplines.is_empty() { (words::NO_HELPLINE) }
        @else {
            ul.lines {
                @for contact in helplines {
                    li {
                        (contact.name)
                        @if let Some(phone) = &contact.phone { ", " (contacts::number(phone)) }
                        @else if let Some(text) = &contact.text { ", " (words::TEXT) " " (text) }
                    }
                }
            }
        }
    }
}
