//! A moment in London civil time: a date and a minute of the day, nothing finer.
//! Only the calendar is known here; summer time is the business of whoever produced the moment.

use crate::problem::{Fault, Problem};

/// London civil time to the minute. In the hour that summer time repeats, both
/// passes are the same moment here, and nobody's hours change in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment {
    /// Days since 1970-01-01.
    day: i32,
    /// Minutes since midnight, 0 to 1439.
    minute: u16,
}

impl Moment {
    /// Minutes in a day of civil time.
    pub const DAY: u16 = 24 * 60;

    /// Reads `2026-11-27T16:45`, with or without seconds; they are dropped.
    ///
    /// # Errors
    /// `bad-moment` for anything else, impossible dates included.
    pub fn read(text: &str) -> Result<Moment, Problem> {
        let bad = || {
            Problem::from(Fault::BadMoment {
                text: text.to_owned(),
            })
        };
        let (date, time) = text.split_once('T').ok_or_else(bad)?;
        let day = read_day(date).ok_or_else(bad)?;
        let mut parts = time.split(':');
        let hour = parts.next().and_then(|p| digits(p, 2)).ok_or_else(bad)?;
        let minute = parts.next().and_then(|p| digits(p, 2)).ok_or_else(bad)?;
        let second = match parts.next() {
            Some(part) => digits(part, 2).ok_or_else(bad)?,
            None => 0,
        };
        if parts.next().is_some() || hour > 23 || minute > 59 || second > 59 {
            return Err(bad());
        }
        u16::try_from(hour * 60 + minute)
            .map(|minute| Moment { day, minute })
            .map_err(|_| bad())
    }

    /// The first minute of a day counted from 1970-01-01, plus so many minutes.
    #[must_use]
    pub fn of_day(day: i32, minute: u16) -> Moment {
        Moment {
            day: day + i32::from(minute / Moment::DAY),
            minute: minute % Moment::DAY,
        }
    }

    #[must_use]
    pub fn day(self) -> i32 {
        self.day
    }

    #[must_use]
    pub fn minute(self) -> u16 {
        self.minute
    }

    /// Monday is 0.
    #[must_use]
    pub fn weekday(self) -> usize {
        // 1970-01-01 was a Thursday.
        usize::try_from((self.day + 3).rem_euclid(7)).unwrap_or(0)
    }

    /// `2026-11-27`.
    #[must_use]
    pub fn date(self) -> String {
        let (year, month, day) = civil(self.day);
        let mut text = String::with_capacity(16);
        pad(&mut text, year, 4);
        text.push('-');
        pad(&mut text, month, 2);
        text.push('-');
        pad(&mut text, day, 2);
        text
    }

    /// `2026-11-27T16:45`.
    #[must_use]
    pub fn text(self) -> String {
        let mut text = self.date();
        text.push('T');
        pad(&mut text, u32::from(self.minute / 60), 2);
        text.push(':');
        pad(&mut text, u32::from(self.minute % 60), 2);
        text
    }
}

/// Days since 1970-01-01 of `2026-11-27`; `None` for a date that does not exist.
#[must_use]
pub fn read_day(date: &str) -> Option<i32> {
    let mut parts = date.split('-');
    let year = digits(parts.next()?, 4)?;
    let month = digits(parts.next()?, 2)?;
    let day = digits(parts.next()?, 2)?;
    if parts.next().is_some() || !(1..=12).contains(&month) || day < 1 {
        return None;
    }
    let days = days_from_civil(year, month, day);
    (civil(days) == (year, month, day)).then_some(days)
}

fn digits(text: &str, length: usize) -> Option<u32> {
    (text.len() == length && text.bytes().all(|b| b.is_ascii_digit()))
        .then(|| text.bytes().fold(0, |n, b| n * 10 + u32::from(b - b'0')))
}

fn pad(text: &mut String, number: u32, width: u32) {
    for place in (0..width).rev() {
        let digit = number / 10u32.pow(place) % 10;
        text.push(char::from_digit(digit, 10).unwrap_or('0'));
    }
}

// The proleptic Gregorian calendar in whole days, counting years from March so that the leap
// day comes last. Four-digit years only, so nothing below can overflow.

fn days_from_civil(year: u32, month: u32, day: u32) -> i32 {
    let year = if month <= 2 {
        year as i32 - 1
    } else {
        year as i32
    };
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let month = (month as i32 + 9) % 12;
    let day_of_year = (153 * month + 2) / 5 + day as i32 - 1;
    let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    era * 146_097 + day_of_era - 719_468
}

fn civil(days: i32) -> (u32, u32, u32) {
    let days = days + 719_468;
    let era = days.div_euclid(146_097);
    let day_of_era = days.rem_euclid(146_097);
    let year_of_era =
        (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * shifted + 2) / 5 + 1;
    let month = if shifted < 10 {
        shifted + 3
    } else {
        shifted - 9
    };
    let year = year_of_era + era * 400 + i32::from(month <= 2);
    (
        year.unsigned_abs(),
        month.unsigned_abs(),
        day.unsigned_abs(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_reads_back_as_it_was_written() {
        for text in [
            "2026-11-27T16:45",
            "2024-02-29T00:00",
            "1970-01-01T23:59",
            "2000-12-31T12:00",
        ] {
            assert_eq!(Moment::read(text).unwrap().text(), text);
        }
        assert_eq!(
            Moment::read("2026-11-27T16:45:59").unwrap().text(),
            "2026-11-27T16:45"
        );
    }

    #[test]
    fn weekdays_are_those_of_the_calendar() {
        assert_eq!(
            Moment::read("2026-11-22T00:00").unwrap().weekday(),
            6,
            "a Sunday"
        );
        assert_eq!(
            Moment::read("2026-11-27T00:00").unwrap().weekday(),
            4,
            "a Friday"
        );
        assert_eq!(
            Moment::read("1970-01-01T00:00").unwrap().weekday(),
            3,
            "a Thursday"
        );
    }

    #[test]
    fn what_is_not_a_moment_is_refused() {
        for text in [
            "",
            "2026-11-27",
            "2026-02-29T10:00",
            "2026-13-01T10:00",
            "2026-11-27T24:00",
            "2026-11-27T16:60",
            "2026-11-27 16:45",
            "26-11-27T16:45",
            "2026-11-27T16:45Z",
            "２０２６-11-27T16:45",
        ] {
            assert!(Moment::read(text).is_err(), "{text}");
        }
    }
}
