//! Agreeing to help and sharing information: the national rule first, then the document's, level by level.
//! Agreement is never put as a condition to families: what is asked of professionals is told to them.

use super::section::Section;
use super::voice::{Voice, small_place};
use super::{Guide, words};
use crate::framework::{LocalConsent, Words};
use maud::{Markup, html};

pub fn section(guide: &Guide, voice: Voice) -> Option<Section> {
    let consent = &guide.framework.consent;
    let national = &consent.national;
    let body = html! {
        div.inset {
            h3 { (words::NATIONAL) }
            (voice.say(&national.rule))
            p.place { (words::SOURCE) " " (national.source) }
        }
        @if consent.local.iter().any(|local| local.required) { (voice.say(&national.stricter)) }
        h3 { (words::RING_BEFORE) }
        (voice.say(&national.ring_first))
        @for local in &consent.local { (at_level(guide, voice, local)) "\n" }
        @if !consent.without_consent.is_empty() {
            h3 { (words::WITHOUT_CONSENT) }
            ul {
                @for passage in &consent.without_consent {
                    li { (voice.say(&passage.words)) (small_place(&passage.place)) }
                }
            }
        }
    };
    Some(Section::new("consent", words::CONSENT, body))
}

fn at_level(guide: &Guide, voice: Voice, local: &LocalConsent) -> Markup {
    let level = guide
        .framework
        .levels
        .iter()
        .find(|l| l.number == local.level);
    let part = |name: &str, body: Markup| html! { div { dt { (name) } dd { (body) } } };
    let one = |words: &Option<Words>| words.as_ref().map(|words| voice.say(words));
    let rule = if local.required {
        words::REQUIRED
    } else {
        words::NOT_REQUIRED
    };
    html! {
        h3 {
            @if let Some(level) = level { (guide.level(level)) }
            @else { (words::LEVEL) " " (local.level) }
        }
        dl {
            (part(words::HELP, voice.say(&local.help)))
            (part(words::SHARING, voice.say(&local.sharing)))
            @if let Some(said) = one(&local.if_refused) { (part(words::REFUSED, said)) }
            @if let Some(said) = one(&local.who_may_override) { (part(words::OVERRIDE, said)) }
            @if !local.grounds.is_empty() { (part(words::GROUNDS, voice.list(&local.grounds, false))) }
            @if !local.record.is_empty() { (part(words::RECORD, voice.list(&local.record, false))) }
        }
        div.work {
            p {
                @if voice == Voice::Everyone { span.label { (words::FOR_WORK) ":" } " " }
                (rule)
            }
            blockquote { p { "\u{201c}" (local.quote) "\u{201d}" } }
            (small_place(&local.place))
        }
    }
}
