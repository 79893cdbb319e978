//! One part of a framework from its authored form: words for every reader, places, hours in minutes.
//! Nothing here looks at any other part.

use crate::check::hours;
use crate::framework::{
    AgeBand, Agency, AgencyExample, Caveat, Contact, Dimension, Element, FirstSteps, Hours, Kind,
    Level, Link, LocalConsent, Occasion, Passage, Place, Question, QuestionOption, Response, Rule,
    Term, Variant, Words,
};
use crate::source;

/// What places are made with.
pub(super) struct Parts<'a> {
    /// The source document's title.
    pub document: &'a str,
}

fn compiled(words: &[source::Words]) -> Vec<Words> {
    words.iter().map(source::Words::compiled).collect()
}

impl Parts<'_> {
    fn place(&self, section: &str, document: Option<&String>) -> Place {
        Place {
            document: document.map_or_else(|| self.document.to_owned(), Clone::clone),
            section: section.to_owned(),
            item: None,
        }
    }

    /// The place of a printed item.
    pub(super) fn item(&self, section: &str, document: Option<&String>, item: String) -> Place {
        Place {
            item: Some(item),
            ..self.place(section, document)
        }
    }

    pub(super) fn level(&self, level: &source::Level) -> Level {
        Level {
            number: level.number,
            name: level.name.clone(),
            route: level.route,
            headline: level.headline.compiled(),
            meaning: level.meaning.compiled(),
            place: self.place(&level.section, level.document.as_ref()),
        }
    }

    pub(super) fn question(&self, question: &source::Question) -> Question {
        Question {
            id: question.id.clone(),
            ask: question.ask.compiled(),
            hint: question.hint.as_ref().map(source::Words::compiled),
            kind: question.kind.unwrap_or(Kind::Need),
            quote: question.quote.clone(),
            place: self.place(&question.section, question.document.as_ref()),
            options: question
                .option
                .iter()
                .map(|option| QuestionOption {
                    id: option.id.clone(),
                    label: option.label.compiled(),
                })
                .collect(),
        }
    }

    pub(super) fn rule(&self, rule: &source::Rule) -> Rule {
        Rule {
            id: rule.id.clone(),
            quote: rule.quote.clone(),
            plain: rule.plain.compiled(),
            place: self.place(&rule.section, rule.document.as_ref()),
            when: rule.when.clone(),
            floor: rule.floor,
            ceiling: rule.ceiling,
            route: rule.route,
            do_not_discuss_first: rule.do_not_discuss_first,
        }
    }

    pub(super) fn response(&self, response: &source::Response) -> Response {
        Response {
            route: response.route,
            title: response.title.compiled(),
            next: compiled(&response.next),
            lead: response.lead.compiled(),
            if_you_hear_nothing: response.if_you_hear_nothing.compiled(),
            place: self.place(&response.section, response.document.as_ref()),
            also: response.also.iter().map(|v| self.variant(v)).collect(),
        }
    }

    fn variant(&self, variant: &source::Variant) -> Variant {
        Variant {
            id: variant.id.clone(),
            when: variant.when.clone(),
            ages: variant.ages.clone(),
            title: variant.title.compiled(),
            next: compiled(&variant.next),
            place: self.place(&variant.section, variant.document.as_ref()),
        }
    }

    pub(super) fn consent(&self, local: &source::LocalConsent) -> LocalConsent {
        LocalConsent {
            level: local.level,
            required: local.required,
            quote: local.quote.clone(),
            help: local.help.compiled(),
            sharing: local.sharing.compiled(),
            if_refused: local.if_refused.as_ref().map(source::Words::compiled),
            who_may_override: local.who_may_override.as_ref().map(source::Words::compiled),
            grounds: compiled(&local.grounds),
            record: compiled(&local.record),
            place: self.place(&local.section, local.document.as_ref()),
        }
    }

    pub(super) fn caveat(&self, caveat: &source::Caveat) -> Caveat {
        Caveat {
            id: caveat.id.clone(),
            when: caveat.when.unwrap_or(Occasion::Always),
            words: caveat.words.compiled(),
            place: caveat
                .section
                .as_ref()
                .map(|s| self.place(s, caveat.document.as_ref())),
        }
    }

    pub(super) fn passage(&self, passage: &source::Passage) -> Passage {
        Passage {
            id: passage.id.clone(),
            words: passage.words.compiled(),
            place: self.place(&passage.section, passage.document.as_ref()),
        }
    }
}

pub(super) fn band(band: &source::AgeBand) -> AgeBand {
    AgeBand {
        id: band.id.clone(),
        name: band.name.compiled(),
        over: band.over,
    }
}

pub(super) fn dimension(dimension: &source::Dimension) -> Dimension {
    Dimension {
        id: dimension.id.clone(),
        name: dimension.name.clone(),
        plain: dimension.plain.compiled(),
    }
}

pub(super) fn term(term: &source::Term) -> Term {
    Term {
        term: term.term.clone(),
        printed: term.printed.clone(),
        plain: term.plain.clone(),
    }
}

pub(super) fn link(link: &source::Link) -> Link {
    Link {
        id: link.id.clone(),
        name: link.name.clone(),
        url: link.url.clone(),
        about: link.about.compiled(),
    }
}

pub(super) fn contact(contact: &source::Contact, local: bool) -> Contact {
    Contact {
        id: contact.id.clone(),
        name: contact.name.clone(),
        about: contact.about.compiled(),
        phone: contact.phone.clone(),
        email: contact.email.clone(),
        url: contact.url.clone(),
        text: contact.text.clone(),
        visit: contact.visit.clone(),
        hours: match &contact.hours {
            None => Hours::NotGiven,
            Some(source::Hours::Always(_)) => Hours::Always,
            Some(source::Hours::WhenClosed(closed)) => {
                Hours::WhenClosed(closed.when_closed.clone())
            }
            // Hours with a mistake in them never count as open; the mistake is reported elsewhere.
            Some(source::Hours::Weekly(week)) => {
                hours::week(week).map_or(Hours::NotGiven, Hours::Weekly)
            }
        },
        bank_holidays: contact.bank_holidays,
        fit_for: contact.fit_for.clone(),
        first_for: contact.first_for.clone(),
        topics: contact.topics.clone(),
        emergency: contact.emergency,
        local,
        checked: contact.checked.clone(),
        note: contact.note.as_ref().map(source::Words::compiled),
    }
}

pub(super) fn element(element: &source::Element) -> Element {
    Element {
        id: element.id,
        state: element.state,
        section: element.section.clone(),
        note: element.note.clone(),
    }
}

pub(super) fn agency(agency: &source::Agency) -> Agency {
    let mut first: Vec<FirstSteps> = agency
        .first
        .iter()
        .map(|first| FirstSteps {
            route: first.route,
            steps: first.steps.clone(),
        })
        .collect();
    first.sort_by_key(|first| first.route);
    Agency {
        id: agency.id.clone(),
        name: agency.name.clone(),
        who: agency.who.clone(),
        first,
        examples: agency
            .example
            .iter()
            .map(|example| AgencyExample {
                topic: example.topic.clone(),
                texts: example.examples.clone(),
            })
            .collect(),
    }
}
