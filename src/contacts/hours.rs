//! Whether one contact is open, closed or unknown at a moment, and when that changes.
//! "Unknown" never counts as open.

use super::Moment;
use super::moment::read_day;
use crate::framework::{BankHolidays, Contact, Framework, Hours};

/// How a contact stands at a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Opening {
    /// `None`: hours not given, or not known on this day.
    pub open: Option<bool>,
    /// The first minute at which that is different.
    pub until: Option<Moment>,
}

/// How far ahead a change is looked for; the longest public holidays end well within.
const DAYS_AHEAD: i32 = 21;

/// The bank holidays as days, so that looking one up again and again costs nothing.
#[derive(Debug)]
pub struct Calendar(Vec<i32>);

impl Calendar {
    #[must_use]
    pub fn of(framework: &Framework) -> Calendar {
        Calendar(
            framework
                .bank_holidays
                .iter()
                .filter_map(|date| read_day(date))
                .collect(),
        )
    }
}

/// The state of one contact, by its position.
#[must_use]
pub fn opening(framework: &Framework, contact: usize, at: Moment) -> Opening {
    opening_in(&Calendar::of(framework), framework, contact, at)
}

/// The same for callers that ask about many contacts.
#[must_use]
pub fn opening_in(
    calendar: &Calendar,
    framework: &Framework,
    contact: usize,
    at: Moment,
) -> Opening {
    let state = |moment: Moment| open_at(calendar, framework, contact, moment, 0);
    let open = state(at);
    let until = if matches!(
        framework.contacts[contact].hours,
        Hours::Always | Hours::NotGiven
    ) {
        None
    } else {
        let minutes = boundaries(framework, contact);
        (0..=DAYS_AHEAD).find_map(|ahead| {
            minutes
                .iter()
                .map(|&minute| Moment::of_day(at.day() + ahead, minute))
                .filter(|moment| *moment > at && state(*moment) != open)
                .min()
        })
    };
    Opening { open, until }
}

/// Whether a contact is open; `None`: not known. `depth` counts the contacts it depends on.
fn open_at(
    calendar: &Calendar,
    framework: &Framework,
    contact: usize,
    at: Moment,
    depth: usize,
) -> Option<bool> {
    let contact = &framework.contacts[contact];
    match &contact.hours {
        Hours::Always => Some(true),
        Hours::NotGiven => None,
        Hours::WhenClosed(other) => {
            // `check` refuses circles; a file from elsewhere still must not hang.
            let other = framework.contacts.iter().position(|c| c.id == *other)?;
            if depth > framework.contacts.len() {
                return None;
            }
            open_at(calendar, framework, other, at, depth + 1).map(|open| !open)
        }
        Hours::Weekly(week) => {
            if calendar.0.contains(&at.day()) {
                match contact.bank_holidays {
                    BankHolidays::AsUsual => {}
                    BankHolidays::Closed => return Some(false),
                    BankHolidays::Unknown => return None,
                }
            }
            let spans = week.get(at.weekday())?;
            Some(
                spans
                    .iter()
                    .any(|[from, until]| (*from..*until).contains(&at.minute())),
            )
        }
    }
}

/// Every minute of a day at which a contact's state may change: midnight, and the
/// ends of its spans or of those it depends on.
fn boundaries(framework: &Framework, contact: usize) -> Vec<u16> {
    let mut minutes = vec![0];
    let mut next: Option<&Contact> = framework.contacts.get(contact);
    for _ in 0..=framework.contacts.len() {
        match next.map(|c| &c.hours) {
            Some(Hours::Weekly(week)) => {
                minutes.extend(
                    week.iter()
                        .flatten()
                        .flatten()
                        .filter(|m| **m < Moment::DAY),
                );
                break;
            }
            Some(Hours::WhenClosed(id)) => next = framework.contacts.iter().find(|c| c.id == *id),
            _ => break,
        }
    }
    minutes
}
