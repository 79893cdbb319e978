//! Where the moment comes from: the clock on a London wall, or what a person typed.
//! What a moment means is for `contacts`.

use crate::contacts::Moment;
use crate::problem::{Fault, Problem};
use jiff::Timestamp;
use jiff::tz::TimeZone;

/// The hour a date alone stands for: a weekday's offices have opened.
const MORNING: &str = "T09:00";

/// Now, in London.
///
/// # Errors
/// A computer whose clock is outside the years a date can be written with.
pub fn now() -> Result<Moment, Problem> {
    // A machine without its own list of time zones still gets London's rule, which is the
    // same until Parliament changes it.
    let london = TimeZone::get("Europe/London")
        .or_else(|_| TimeZone::posix("GMT0BST,M3.5.0/1,M10.5.0"))
        .unwrap_or(TimeZone::UTC);
    let now = Timestamp::now().to_zoned(london);
    Moment::read(&now.strftime("%Y-%m-%dT%H:%M").to_string())
}

/// Reads `2026-11-27T16:45`, or a date alone, which stands for nine in the morning.
///
/// # Errors
/// `bad-moment` for anything else.
pub fn read(text: &str) -> Result<Moment, Problem> {
    if text.contains('T') {
        return Moment::read(text);
    }
    Moment::read(&format!("{text}{MORNING}")).map_err(|_| {
        Fault::BadMoment {
            text: text.to_owned(),
        }
        .into()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_alone_is_nine_in_the_morning() {
        assert_eq!(read("2026-11-27").unwrap().text(), "2026-11-27T09:00");
        assert_eq!(read("2026-11-27T16:45").unwrap().text(), "2026-11-27T16:45");
    }

    #[test]
    fn what_was_typed_is_named_when_it_is_no_date() {
        for text in ["tomorrow", "2026-02-30", "27/11/2026", ""] {
            let problem = read(text).unwrap_err();
            assert_eq!(problem.code, "bad-moment");
            assert!(
                problem.message.starts_with(&format!("`{text}`")),
                "{}",
                problem.message
            );
        }
    }

    #[test]
    fn the_clock_can_be_read() {
        assert!(now().unwrap() > read("2025-01-01").unwrap());
    }
}
