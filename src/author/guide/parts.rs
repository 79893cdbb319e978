//! The shorter sections: strengths, questions, rules, passages, glossary, caveats, notes, links.
//! Each is left out where the framework has nothing for it.

use super::section::Section;
use super::voice::{Voice, place, small_place};
use super::{Guide, criteria, frame, words};
use crate::framework::{Occasion, Passage, Rule};
use maud::{Markup, html};

/// A section, or none where there is nothing to say.
fn unless(empty: bool, id: &'static str, heading: &'static str, body: Markup) -> Option<Section> {
    (!empty).then(|| Section::new(id, heading, body))
}

pub fn strengths(guide: &Guide, voice: Voice) -> Option<Section> {
    let body = html! {
        p { (words::STRENGTHS_WORDS) }
        h3 { (words::CRITERIA) }
        (criteria::strengths(guide, voice))
    };
    let empty = guide.framework.strengths.is_empty();
    unless(empty, "strengths", words::STRENGTHS, body)
}

fn quote(text: &str) -> Markup {
    html! { blockquote { p { "\u{201c}" (text) "\u{201d}" } } }
}

pub fn questions(guide: &Guide, voice: Voice) -> Option<Section> {
    let questions = &guide.framework.questions;
    let body = html! {
        @for question in questions {
            h3 { (voice.short(&question.ask)) }
            @if let Some(hint) = &question.hint { (voice.say(hint)) }
            p { (words::ANSWERS) ":" }
            ol { @for option in &question.options { li { (voice.say(&option.label)) } } }
            (quote(&question.quote))
            (small_place(&question.place))
        }
    };
    unless(questions.is_empty(), "questions", words::QUESTIONS, body)
}

pub fn rules(guide: &Guide, voice: Voice) -> Option<Section> {
    let rules = &guide.framework.rules;
    let body = html! {
        p { (words::RULES_WORDS) }
        ol.rules {
            @for rule in rules {
                li id={ "rule-" (rule.id) } {
                    (quote(&rule.quote))
                    (small_place(&rule.place))
                    (voice.say(&rule.plain))
                    (raises(guide, voice, rule))
                }
            }
        }
    };
    unless(rules.is_empty(), "rules", words::RULES, body)
}

fn raises(guide: &Guide, voice: Voice, rule: &Rule) -> Markup {
    html! {
        p.label {
            @if let Some(floor) = rule.floor { (words::RAISES_FLOOR) " " (floor) ". " }
            @if let Some(ceiling) = rule.ceiling.filter(|c| Some(*c) != rule.floor) {
                (words::RAISES_CEILING) " " (ceiling) ". "
            }
            @if let Some(route) = rule.route { (words::LEADS_TO) " " (guide.route(voice, route)) "." }
        }
    }
}

/// Passages of the document in our words, each with its place.
pub fn passages(voice: Voice, passages: &[Passage]) -> Markup {
    html! {
        ul.passages {
            @for passage in passages {
                li { (voice.say(&passage.words)) (small_place(&passage.place)) }
            }
        }
    }
}

pub fn moving(guide: &Guide, voice: Voice) -> Option<Section> {
    let said = &guide.framework.moving;
    unless(
        said.is_empty(),
        "moving",
        words::MOVING,
        passages(voice, said),
    )
}

pub fn principles(guide: &Guide, voice: Voice) -> Option<Section> {
    let said = &guide.framework.principles;
    unless(
        said.is_empty(),
        "principles",
        words::PRINCIPLES,
        passages(voice, said),
    )
}

pub fn glossary(guide: &Guide) -> Option<Section> {
    let terms = &guide.framework.glossary;
    let body = html! {
        table {
            caption { (words::GLOSSARY_OF) }
            thead {
                tr {
                    th scope="col" { (words::TERM) ", " (words::IN_DOCUMENT) }
                    th scope="col" { (words::IN_PLAIN) }
                }
            }
            tbody {
                @for term in terms {
                    tr {
                        th scope="row" { strong { (term.term) } ": " (term.printed) }
                        td { (term.plain) }
                    }
                    "\n"
                }
            }
        }
    };
    unless(terms.is_empty(), "glossary", words::GLOSSARY, body)
}

pub fn advice(guide: &Guide, voice: Voice) -> Option<Section> {
    let said = &guide.framework.advice;
    unless(
        said.is_empty(),
        "advice",
        words::ADVICE,
        passages(voice, said),
    )
}

pub fn disagreement(guide: &Guide, voice: Voice) -> Option<Section> {
    let said = &guide.framework.disagreement;
    let body = passages(voice, said);
    unless(said.is_empty(), "disagreement", words::DISAGREEMENT, body)
}

/// What is true of the whole guide; the rest is said where and when it is true.
pub fn caveats(guide: &Guide, voice: Voice) -> Option<Section> {
    let framework = guide.framework;
    let said: Vec<_> = framework
        .caveats
        .iter()
        .filter(|caveat| match caveat.when {
            Occasion::Always | Occasion::NoCriterion | Occasion::OtherArea => true,
            Occasion::Superseded => !framework.source.superseded.is_empty(),
            // Said beside the contacts, and at the head of every page.
            Occasion::NoOwnContacts
            | Occasion::NotAdopted
            | Occasion::ReviewDue
            | Occasion::PastGrace => false,
        })
        .collect();
    let body = html! {
        ul.passages {
            @for caveat in &said {
                li {
                    (voice.say(&caveat.words))
                    @if let Some(at) = &caveat.place { p.place { (place(at)) } }
                }
            }
        }
    };
    unless(said.is_empty(), "caveats", words::CAVEATS, body)
}

pub fn notes(guide: &Guide) -> Option<Section> {
    let notes = &guide.framework.source.notes;
    let body = html! { ul { @for note in notes { li { (note) } } } };
    unless(notes.is_empty(), "notes", words::NOTES, body)
}

pub fn links(guide: &Guide, voice: Voice) -> Option<Section> {
    let links = &guide.framework.links;
    let body = html! {
        ul.passages {
            @for link in links {
                li {
                    p {
                        strong { (link.name) } ". "
                        @match &link.url {
                            Some(url) => (frame::address(url)),
                            None => (words::NO_ADDRESS),
                        }
                    }
                    (voice.say(&link.about))
                }
            }
        }
    };
    unless(links.is_empty(), "links", words::LINKS, body)
}
