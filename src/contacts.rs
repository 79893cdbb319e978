//! Who is open at a moment, in London civil time, and whom a result lists first.
//! Time zones are not known here: the moment arrives as civil time, whoever produced it.

mod hours;
mod moment;

use hours::{Calendar, opening_in};
pub use hours::{Opening, opening};
pub use moment::Moment;

use crate::framework::{Audience, Contact, Framework, Route};
use crate::view::ContactNow;

/// What decides the order of contacts, apart from who is open.
#[derive(Debug)]
pub struct Wanted<'a> {
    pub audience: Audience,
    /// 999 stands above everything.
    pub emergency_first: bool,
    /// Specialist lines stand first: the adults at home may be part of the danger.
    pub specialists: &'a [usize],
    /// Topic positions whose helplines are listed.
    pub topics: &'a [usize],
    /// The strongest route; contacts fit for it come before others.
    pub route: Route,
}

/// Every contact of the framework as it stands at the moment, open ones first.
#[must_use]
pub fn all(framework: &Framework, audience: Audience, at: Moment) -> Vec<ContactNow> {
    let everything: Vec<usize> = (0..framework.contacts.len()).collect();
    let wanted = Wanted {
        audience,
        emergency_first: true,
        specialists: &[],
        topics: &[],
        route: Route::Emergency,
    };
    ordered(framework, everything, &wanted, at)
}

/// The contacts a result lists: every front door, and the helplines of the topics raised.
#[must_use]
pub fn listed(framework: &Framework, wanted: &Wanted, at: Moment) -> Vec<ContactNow> {
    let chosen = (0..framework.contacts.len())
        .filter(|&i| {
            let contact = &framework.contacts[i];
            !contact.fit_for.is_empty()
                || wanted.topics.iter().any(|&t| is_helpline(framework, i, t))
        })
        .collect();
    ordered(framework, chosen, wanted, at)
}

/// Whether a contact is a helpline for a topic: the topic names it or it names the topic.
fn is_helpline(framework: &Framework, contact: usize, topic: usize) -> bool {
    let (contact, topic) = (&framework.contacts[contact], &framework.topics[topic]);
    topic.helplines.contains(&contact.id) || contact.topics.contains(&topic.id)
}

fn ordered(
    framework: &Framework,
    chosen: Vec<usize>,
    wanted: &Wanted,
    at: Moment,
) -> Vec<ContactNow> {
    let calendar = Calendar::of(framework);
    let openings: Vec<Opening> = chosen
        .iter()
        .map(|&i| opening_in(&calendar, framework, i, at))
        .collect();
    let mut order: Vec<usize> = (0..chosen.len()).collect();
    order.sort_by_key(|&o| {
        let contact = &framework.contacts[chosen[o]];
        let own = contact.first_for.contains(&wanted.audience);
        let special = wanted
            .specialists
            .iter()
            .any(|&t| is_helpline(framework, chosen[o], t));
        (
            !(wanted.emergency_first && contact.emergency),
            match openings[o].open {
                Some(true) => 0,
                None => 1,
                Some(false) => 2,
            },
            !special,
            !own,
            !contact.local,
            !contact.fit_for.contains(&wanted.route),
            // Of two that fit, the one meant first for other readers comes after.
            !own && !contact.first_for.is_empty(),
            chosen[o],
        )
    });
    order
        .iter()
        .map(|&o| show(&framework.contacts[chosen[o]], openings[o], wanted.audience))
        .collect()
}

fn show(contact: &Contact, opening: Opening, audience: Audience) -> ContactNow {
    ContactNow {
        id: contact.id.clone(),
        name: contact.name.clone(),
        about: contact.about.for_reader(audience).to_owned(),
        phone: contact.phone.clone(),
        email: contact.email.clone(),
        url: contact.url.clone(),
        text: contact.text.clone(),
        visit: contact.visit.clone(),
        fit_for: contact.fit_for.clone(),
        topics: contact.topics.clone(),
        open: opening.open,
        until: opening.until.map(Moment::text),
        emergency: contact.emergency,
        local: contact.local,
        checked: contact.checked.clone(),
        note: contact
            .note
            .as_ref()
            .map(|n| n.for_reader(audience).to_owned()),
    }
}
