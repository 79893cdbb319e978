//! `contacts`: who is open at a moment.
//! Open ones first, as the engine orders them.

use super::args::Contacts;
use super::page::{Page, Paint, table};
use super::{Done, Look, json, moment, words};
use levels_of_need::author::{Refused, choose};
use levels_of_need::contacts::{self, Moment};
use levels_of_need::view::ContactNow;
use serde::Serialize;

#[derive(Serialize)]
struct Now {
    at: String,
    framework: String,
    contacts: Vec<ContactNow>,
}

pub fn run(args: &Contacts, look: Look) -> Result<Done, Refused> {
    let at = moment(args.at)?;
    let framework = choose::framework(&args.framework, &at.date())?;
    let contacts = contacts::all(&framework, args.audience.into(), at);
    if look.json {
        let now = Now {
            at: at.text(),
            framework: framework.id,
            contacts,
        };
        return Ok(Done::well(json(&now)));
    }
    let mut page = Page::new(look.paint);
    let title = format!("{}: who is open", framework.area);
    page.title(
        &title,
        &format!("{}, {}, London time", words::day(at), words::time(at)),
    );
    page.gap();
    rows(&mut page, &contacts, at);
    Ok(Done::well(page.done()))
}

/// One line for each contact; the further ways to reach it below.
pub fn rows(page: &mut Page, contacts: &[ContactNow], at: Moment) {
    let ways: Vec<Vec<String>> = contacts.iter().map(words::reach).collect();
    let mut cells = Vec::new();
    for (contact, ways) in contacts.iter().zip(&ways) {
        cells.push(vec![
            String::new(),
            contact.name.clone(),
            ways.first().cloned().unwrap_or_default(),
            words::opening(contact, at),
        ]);
    }
    for ((row, contact), ways) in table(&cells).iter().zip(contacts).zip(&ways) {
        let paint = match contact.open {
            Some(true) => Paint::green,
            _ => Paint::dim,
        };
        page.row(&paint(page.paint, row));
        for way in ways.iter().skip(1) {
            page.under(way);
        }
        page.under(&contact.about);
    }
}
