//! How each part of the compiled JSON is read: every field named, none skipped.
//! The types and their meaning stand in the module above; a field forgotten here does not compile.

use super::*;
use crate::plain::{FromPlain, Misfits, Parts, Plain, names, record};
use crate::rule::{Condition, Count};

record!(Framework {
    format,
    id,
    hash,
    title,
    area,
    version,
    published,
    checked,
    review_by,
    grace,
    owner,
    adopted_by,
    source,
    extends,
    elements,
    audience,
    ages,
    levels,
    dimensions,
    topic_groups,
    topics,
    indicators,
    strengths,
    questions,
    rules,
    responses,
    consent,
    contacts,
    bank_holidays,
    glossary,
    caveats,
    moving,
    principles,
    advice,
    disagreement,
    links,
    agencies,
});
record!(Source {
    document,
    publisher,
    url,
    notes,
    superseded
});
record!(Place {
    document,
    section,
    item
});
record!(Ages {
    covers,
    bands,
    over
});
record!(AgeBand { id, name, over });
record!(Level {
    number,
    name,
    route,
    headline,
    meaning,
    place
});
record!(Dimension { id, name, plain });
record!(TopicGroup { id, name });
record!(Topic {
    id,
    group,
    dimension,
    name,
    hint,
    helplines
});
record!(Indicator {
    id,
    levels,
    dimension,
    topics,
    criterion,
    plain,
    place,
    route,
    kind,
    red_flag,
    do_not_discuss_first,
    same_as,
    ages,
});
record!(Strength {
    id,
    dimension,
    criterion,
    plain,
    place
});
record!(Question {
    id,
    ask,
    hint,
    kind,
    quote,
    place,
    options
});
record!(QuestionOption { id, label });
record!(Rule {
    id,
    quote,
    plain,
    place,
    when,
    floor,
    ceiling,
    route,
    do_not_discuss_first
});
record!(Response {
    route,
    title,
    next,
    lead,
    if_you_hear_nothing,
    place,
    also
});
record!(Variant {
    id,
    when,
    ages,
    title,
    next,
    place
});
record!(Agency {
    id,
    name,
    who,
    first,
    examples
});
record!(FirstSteps { route, steps });
record!(AgencyExample { topic, texts });
record!(Extends {
    id,
    title,
    version,
    document,
    publisher,
    inherited
});
record!(Inherited { part, ids });
record!(Superseded { cites, now });
record!(Element {
    id,
    state,
    section,
    note
});
record!(Consent {
    local,
    national,
    without_consent
});
record!(LocalConsent {
    level,
    required,
    quote,
    help,
    sharing,
    if_refused,
    who_may_override,
    grounds,
    record,
    place,
});
record!(NationalConsent {
    rule,
    stricter,
    ring_first,
    source
});
record!(Contact {
    id, name, about, phone, email, url, text, visit, hours, bank_holidays, fit_for as "for",
    first_for, topics, emergency, local, checked, note,
});
record!(Term {
    term,
    printed,
    plain
});
record!(Caveat {
    id,
    when,
    words,
    place
});
record!(Passage { id, words, place });
record!(Link {
    id,
    name,
    url,
    about
});
record!(Count {
    at_least,
    level,
    from_level,
    topic,
    dimension,
    route,
    kind,
    besides
});

names!(Kind { "harm" => Harm, "need" => Need, "circumstance" => Circumstance, "status" => Status });
names!(Route {
    "emergency" => Emergency,
    "child-protection" => ChildProtection,
    "care-order" => CareOrder,
    "accommodation" => Accommodation,
    "child-in-need" => ChildInNeed,
    "targeted" => Targeted,
    "early-help" => EarlyHelp,
    "universal" => Universal,
});
names!(BankHolidays { "as-usual" => AsUsual, "closed" => Closed, "unknown" => Unknown });
names!(Occasion {
    "not-adopted" => NotAdopted,
    "review-due" => ReviewDue,
    "past-grace" => PastGrace,
    "no-criterion" => NoCriterion,
    "other-area" => OtherArea,
    "no-own-contacts" => NoOwnContacts,
    "superseded" => Superseded,
    "always" => Always,
});
names!(State { "declared" => Declared, "not-stated" => NotStated });
names!(ElementId {
    "early-help-process" => EarlyHelpProcess,
    "child-in-need" => ChildInNeed,
    "child-protection" => ChildProtection,
    "care-order" => CareOrder,
    "accommodation" => Accommodation,
    "exploitation" => Exploitation,
    "secure-estate" => SecureEstate,
    "disabled-children" => DisabledChildren,
    "information-sharing" => InformationSharing,
    "consent" => Consent,
    "contacts-with-hours" => ContactsWithHours,
    "escalation" => Escalation,
    "owner" => Owner,
    "review-date" => ReviewDate,
});
names!(Audience {
    "family" => Family,
    "young-person" => YoungPerson,
    "volunteer" => Volunteer,
    "practitioner" => Practitioner,
});

impl FromPlain for Words {
    fn from_plain(value: Plain, misfits: &mut Misfits) -> Words {
        let mut parts = Parts::of(value, misfits);
        let words = Words {
            family: parts.optional("family", misfits),
            young_person: parts.optional("young-person", misfits),
            volunteer: parts.optional("volunteer", misfits),
            practitioner: parts.optional("practitioner", misfits),
        };
        parts.end(misfits);
        words
    }
}

impl FromPlain for Hours {
    fn from_plain(value: Plain, misfits: &mut Misfits) -> Hours {
        if let Plain::Text(name) = &value {
            if name == "always" {
                return Hours::Always;
            }
            if name != "not-given" {
                misfits.note("is not a name known here");
            }
            return Hours::NotGiven;
        }
        let mut parts = Parts::of(value, misfits);
        let hours = match parts.optional("when-closed", misfits) {
            Some(contact) => Hours::WhenClosed(contact),
            None => Hours::Weekly(parts.take("weekly", misfits)),
        };
        parts.end(misfits);
        hours
    }
}

impl FromPlain for Condition {
    fn from_plain(value: Plain, misfits: &mut Misfits) -> Condition {
        let mut parts = Parts::of(value, misfits);
        let condition = if let Some(id) = parts.optional("indicator", misfits) {
            Condition::Indicator(id)
        } else if let Some(of) = parts.optional("any", misfits) {
            Condition::Any(of)
        } else if let Some(of) = parts.optional("all", misfits) {
            Condition::All(of)
        } else if let Some(count) = parts.optional("count", misfits) {
            Condition::Count(count)
        } else if let Some(topic) = parts.optional("repeated", misfits) {
            Condition::Repeated(topic)
        } else if let Some(some) = parts.optional::<Plain>("at_least", misfits) {
            let mut some = Parts::of(some, misfits);
            let condition = Condition::AtLeast {
                n: some.take("n", misfits),
                of: some.take("of", misfits),
            };
            some.end(misfits);
            condition
        } else {
            let answer: Plain = parts.take("answer", misfits);
            let mut answer = Parts::of(answer, misfits);
            let condition = Condition::Answer {
                question: answer.take("question", misfits),
                option: answer.take("option", misfits),
            };
            answer.end(misfits);
            condition
        };
        parts.end(misfits);
        condition
    }
}
