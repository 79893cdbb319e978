//! The consent and information-sharing advice: the local rule as the framework has it, the national one above.
//! It reads the span and never changes it.

use crate::evaluate::span::Span;
use crate::framework::{Audience, Framework, LocalConsent, Words};
use crate::view::{ConsentAdvice, LocalAdvice};

/// What is said about agreeing to help and sharing information.
#[must_use]
pub fn advice(
    framework: &Framework,
    span: &Span,
    audience: Audience,
    ring_first_because: Vec<String>,
) -> ConsentAdvice {
    let say = |words: &Words| words.for_reader(audience).to_owned();
    let consent = &framework.consent;
    let at = |level: u8| consent.local.iter().find(|l| l.level == level);
    let shown = |local: &LocalConsent| LocalAdvice {
        level: local.level,
        required: local.required,
        quote: local.quote.clone(),
        help: say(&local.help),
        sharing: say(&local.sharing),
        if_refused: local.if_refused.as_ref().map(say),
        who_may_override: local.who_may_override.as_ref().map(say),
        grounds: local.grounds.iter().map(say).collect(),
        record: local.record.iter().map(say).collect(),
        place: local.place.clone(),
    };
    let floor = at(span.floor);
    let ceiling = at(span.ceiling).filter(|_| span.ceiling != span.floor);
    let stricter = span.national_override
        && [floor, ceiling]
            .into_iter()
            .flatten()
            .any(|local| local.required);
    ConsentAdvice {
        local: floor.map(shown),
        local_at_ceiling: ceiling.map(shown),
        national_override: span.national_override,
        national_rule: say(&consent.national.rule),
        stricter: stricter.then(|| say(&consent.national.stricter)),
        ring_first: span.ring_first,
        ring_first_words: span.ring_first.then(|| say(&consent.national.ring_first)),
        ring_first_because,
    }
}
