//! P5: whoever asks, at whatever minute, somebody besides 999 is known to be open for every route.
//! It walks real London time minute by minute, so that the hours the clocks skip and repeat are walked as they happen.

use super::bench::{Bench, name};
use super::set::Set;
use super::{Counterexample, Shown};
use crate::answers::Answer;
use crate::contacts::{Moment, opening};
use crate::framework::{Audience, Hours, Route, RouteSet};
use jiff::Timestamp;
use jiff::tz::TimeZone;

/// London's rule since 1996: summer time from the last Sunday in March to the last in October, 01:00 UTC.
/// Written out because a machine need not have a time zone database.
const LONDON: &str = "GMT0BST,M3.5.0/1,M10.5.0";

pub fn shown(bench: &Bench, progress: &mut dyn FnMut(&str)) -> Shown {
    let mut shown = Shown::new(
        "P5",
        "every outcome, at every minute, has someone besides 999, fit for the route, who is known to be open",
    );
    let (first, last) = years(bench);
    let Some(minutes) = london(first, last) else {
        shown.counterexamples.push(Counterexample {
            sentence: format!("London time from {first} to {last} could not be worked out"),
            answers: serde_json::json!({}),
            at: None,
        });
        return shown;
    };
    let mut days = Days::of(bench);
    let (mut count, mut changes, mut holidays) = (0_u64, 0_u32, 0_u32);
    let mut offset_before = None;
    let mut month_before = String::new();
    for (moment, offset) in minutes {
        count += 1;
        if offset_before
            .replace(offset)
            .is_some_and(|before| before != offset)
        {
            changes += 1;
        }
        if moment.minute() == 0 {
            let date = moment.date();
            holidays += u32::from(bench.framework.bank_holidays.binary_search(&date).is_ok());
            if date.get(..4) != month_before.get(..4) {
                progress(&format!("P5: {}", date.get(..4).unwrap_or_default()));
                month_before = date;
            }
        }
        if count % CHECKED_DIRECTLY == 0 && days.doors.closed_to(moment) != days.closed_to(moment) {
            shown.counterexamples.push(Counterexample {
                sentence: format!(
                    "at {} other contacts are open than on other days of the same sort",
                    moment.text()
                ),
                answers: serde_json::json!({}),
                at: Some(moment.text()),
            });
            return shown;
        }
        if let Some((audience, route)) = days.closed_to(moment) {
            shown
                .counterexamples
                .push(stranded(bench, audience, route, moment));
            return shown;
        }
    }
    let routes: Vec<&str> = days.doors.needed.iter().map(name).collect();
    shown.exhaustively(
        format!(
            "minutes of London time from {first} to {last}, with {holidays} bank holidays and {changes} \
             clock changes, for each of the four readers and each route that can be reached: {}",
            routes.join(", ")
        ),
        count,
    );
    shown
}

/// From the year in which the transcription was checked to the year in which it may last be used.
fn years(bench: &Bench) -> (i16, i16) {
    let year = |date: &str| date.get(..4).and_then(|y| y.parse::<i16>().ok());
    let first = year(&bench.framework.checked).unwrap_or(2026);
    let last = year(&bench.framework.grace).unwrap_or(first);
    // A date far off must not keep the proof busy for hours.
    (first, last.clamp(first, first.saturating_add(2)))
}

/// Every minute as it happens, with London's offset from UTC in seconds.
fn london(first: i16, last: i16) -> Option<impl Iterator<Item = (Moment, i32)>> {
    let london = TimeZone::posix(LONDON).ok()?;
    let new_year = |year: i16| {
        let start = jiff::civil::Date::new(year, 1, 1)
            .ok()?
            .to_zoned(london.clone())
            .ok()?;
        Some(start.timestamp().as_second())
    };
    let (start, end) = (new_year(first)?, new_year(last.checked_add(1)?)?);
    // London's clock only ever changes on the hour, so the offset is asked for once an hour.
    let hours = (start..end).step_by(3_600).filter_map(move |second| {
        Some((
            second,
            london
                .to_offset(Timestamp::from_second(second).ok()?)
                .seconds(),
        ))
    });
    Some(hours.flat_map(|(hour, offset)| {
        (0..60).filter_map(move |minute| {
            let civil = hour + minute * 60 + i64::from(offset);
            let day = i32::try_from(civil.div_euclid(86_400)).ok()?;
            let minute = u16::try_from(civil.rem_euclid(86_400) / 60).ok()?;
            Some((Moment::of_day(day, minute), offset))
        })
    }))
}

/// Every so many minutes the engine is asked directly, so that what is kept below is known to be
/// what it says. No divisor of a day: all times of the day come up.
const CHECKED_DIRECTLY: u64 = 61;

/// Who has nobody to ring, minute by minute.
type Day = Vec<Option<(Audience, Route)>>;

/// What a day is like, kept by weekday and whether it is a bank holiday: hours depend on nothing else.
struct Days<'a> {
    doors: Doors<'a>,
    kept: [[Option<Day>; 2]; 7],
    /// The day looked at last, and its sort.
    today: Option<(i32, bool)>,
}

impl<'a> Days<'a> {
    fn of(bench: &'a Bench<'a>) -> Days<'a> {
        Days {
            doors: Doors::of(bench),
            kept: Default::default(),
            today: None,
        }
    }

    fn closed_to(&mut self, moment: Moment) -> Option<(Audience, Route)> {
        let holiday = match self.today {
            Some((day, holiday)) if day == moment.day() => holiday,
            _ => self
                .doors
                .bench
                .framework
                .bank_holidays
                .binary_search(&moment.date())
                .is_ok(),
        };
        self.today = Some((moment.day(), holiday));
        let doors = &self.doors;
        let day = self.kept[moment.weekday()][usize::from(holiday)].get_or_insert_with(|| {
            let minutes = 0..Moment::DAY;
            minutes
                .map(|minute| doors.closed_to(Moment::of_day(moment.day(), minute)))
                .collect()
        });
        day.get(usize::from(moment.minute())).copied().flatten()
    }
}

/// The contacts that count, and what they are needed for.
struct Doors<'a> {
    bench: &'a Bench<'a>,
    needed: RouteSet,
    /// Positions; those that never close first, because they answer without looking at the clock.
    contacts: Vec<(usize, RouteSet)>,
}

impl<'a> Doors<'a> {
    fn of(bench: &'a Bench<'a>) -> Doors<'a> {
        let everything = Set::everything(bench.index, Some(Answer::Yes));
        let mut contacts: Vec<(usize, RouteSet)> = bench
            .framework
            .contacts
            .iter()
            .enumerate()
            .filter(|(_, contact)| !contact.emergency && contact.hours != Hours::NotGiven)
            .map(|(position, contact)| {
                let fit = contact
                    .fit_for
                    .iter()
                    .fold(RouteSet::EMPTY, |set, &r| set.with(RouteSet::of(r)));
                (position, fit)
            })
            .filter(|(_, fit)| *fit != RouteSet::EMPTY)
            .collect();
        contacts.sort_by_key(|&(position, _)| {
            bench.framework.contacts[position].hours != Hours::Always
        });
        Doors {
            bench,
            needed: bench.span(&everything).possible,
            contacts,
        }
    }

    /// The first reader and route with nobody to ring.
    fn closed_to(&self, moment: Moment) -> Option<(Audience, Route)> {
        let mut answered = [RouteSet::EMPTY; Audience::ALL.len()];
        for &(position, fit) in &self.contacts {
            if opening(self.bench.framework, position, moment).open != Some(true) {
                continue;
            }
            // A line kept first for some readers is made for them: Childline is nobody whom a
            // teacher could ring about a care order.
            let made_for = &self.bench.framework.contacts[position].first_for;
            for (answered, audience) in answered.iter_mut().zip(Audience::ALL) {
                if made_for.is_empty() || made_for.contains(&audience) {
                    *answered = answered.with(fit);
                }
            }
            if answered.iter().all(|routes| routes.contains(self.needed)) {
                return None;
            }
        }
        answered
            .iter()
            .zip(Audience::ALL)
            .find_map(|(routes, audience)| {
                let route = self.needed.iter().find(|r| !routes.has(*r))?;
                Some((audience, route))
            })
    }
}

fn stranded(bench: &Bench, audience: Audience, route: Route, moment: Moment) -> Counterexample {
    let danger = (route == Route::Emergency).then_some(Answer::Yes);
    let set =
        Set::everything(bench.index, danger).shrunk(|set| bench.span(set).possible.has(route));
    let (reader, said) = match audience {
        Audience::Family => ("family", "a family"),
        Audience::YoungPerson => ("young-person", "a young person"),
        Audience::Volunteer => ("volunteer", "a volunteer"),
        Audience::Practitioner => ("practitioner", "a practitioner"),
    };
    let mut answers = set.json(bench.framework);
    if let Some(parts) = answers.as_object_mut() {
        parts.insert("audience".to_owned(), reader.into());
    }
    Counterexample {
        sentence: format!(
            "at {} {said} on the route `{}` has nobody besides 999 who is known to be open",
            moment.text(),
            name(route)
        ),
        answers,
        at: Some(moment.text()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_year_has_all_its_minutes_and_both_clock_changes() {
        let minutes: Vec<(Moment, i32)> = london(2026, 2026).expect("a valid rule").collect();
        assert_eq!(minutes.len(), 365 * 24 * 60);
        let at = |text: &str| {
            let moment = Moment::read(text).expect("a moment");
            minutes.iter().filter(|(m, _)| *m == moment).count()
        };
        assert_eq!(at("2026-01-01T00:00"), 1);
        assert_eq!(at("2026-12-31T23:59"), 1);
        assert_eq!(at("2026-03-29T01:30"), 0, "skipped");
        assert_eq!(at("2026-10-25T01:30"), 2, "twice");
        let changes = minutes
            .windows(2)
            .filter(|two| two[0].1 != two[1].1)
            .count();
        assert_eq!(changes, 2);
    }
}
