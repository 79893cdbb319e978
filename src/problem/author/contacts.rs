//! Wording for numbers, addresses, opening hours and dates that cannot be right.
//! What a good one looks like is decided in `check`.

use super::{Mistake, shown};

/// A telephone number that cannot be one.
#[must_use]
pub fn bad_phone(text: &str) -> Mistake {
    Mistake::error(
        "bad-phone",
        format!("`{}` cannot be a telephone number", shown(text)),
        "give 10 or 11 digits that begin with 0, or a short number such as `101`, with spaces but no other signs",
    )
}

/// A way to text that has no number in it.
#[must_use]
pub fn bad_text_number(text: &str) -> Mistake {
    Mistake::error(
        "bad-phone",
        format!("`{}` has no number one can text", shown(text)),
        "give the number, as in `SHOUT to 85258`",
    )
}

/// An e-mail address that cannot be one.
#[must_use]
pub fn bad_email(text: &str) -> Mistake {
    Mistake::error(
        "bad-email",
        format!("`{}` cannot be an e-mail address", shown(text)),
        "an address looks like `name@council.gov.uk`",
    )
}

/// An e-mail address that looks misspelt.
#[must_use]
pub fn doubtful_email(text: &str, part: &str) -> Mistake {
    Mistake::warning(
        "doubtful-email",
        format!("`{}` looks misspelt at `{part}`", shown(text)),
        "keep what is printed and ask the publisher which is right",
    )
}

/// A web address that cannot be one.
#[must_use]
pub fn bad_url(text: &str) -> Mistake {
    Mistake::error(
        "bad-url",
        format!("`{}` cannot be a web address", shown(text)),
        "an address begins with `https://` and has no spaces",
    )
}

/// A contact nobody can reach.
#[must_use]
pub fn no_way_to_reach() -> Mistake {
    Mistake::error(
        "no-way-to-reach",
        "this contact has no way to reach it",
        "add `phone`, `email`, `url`, `text` or `visit`",
    )
}

/// Not an opening time.
#[must_use]
pub fn bad_hours(text: &str) -> Mistake {
    Mistake::error(
        "bad-hours",
        format!("`{}` is not an opening time", shown(text)),
        "write it as `09:00-17:00`",
    )
}

/// A clock time that no day has.
#[must_use]
pub fn past_midnight(text: &str) -> Mistake {
    Mistake::error(
        "bad-hours",
        format!("`{}` goes past 24:00", shown(text)),
        "end at 24:00 and go on at 00:00 on the next day",
    )
}

/// An end that does not come after its start.
#[must_use]
pub fn ends_before_start(text: &str) -> Mistake {
    Mistake::error(
        "bad-hours",
        format!("`{}` ends before it starts", shown(text)),
        "hours over midnight are two: up to 24:00, and from 00:00 on the next day",
    )
}

/// Two opening times of a day that overlap.
#[must_use]
pub fn hours_overlap(day: &str, one: &str, other: &str) -> Mistake {
    Mistake::error(
        "hours-overlap",
        format!("on `{day}` the hours `{one}` and `{other}` overlap"),
        "join them into one, or correct the times",
    )
}

/// A week without any opening time.
#[must_use]
pub fn never_open() -> Mistake {
    Mistake::error(
        "bad-hours",
        "`hours` names no day on which this contact is open",
        "leave `hours` out when nobody says when it is open",
    )
}

/// A contact open when itself is closed.
#[must_use]
pub fn closed_circle(contacts: &str) -> Mistake {
    Mistake::error(
        "closed-circle",
        format!("`when_closed` leads back to itself: {contacts}"),
        "name a contact that has opening hours of its own",
    )
}

/// A framework without 999.
#[must_use]
pub fn no_emergency_contact() -> Mistake {
    Mistake::error(
        "no-emergency-contact",
        "no contact has `emergency = true`",
        "999 stands in `national.toml` with `emergency = true`; keep it there",
    )
}

/// Not a date.
#[must_use]
pub fn bad_date(key: &str, text: &str) -> Mistake {
    Mistake::error(
        "bad-date",
        format!("`{key}` is not a date: `{}`", shown(text)),
        "write dates as `2026-11-22`: year, month, day",
    )
}

/// Not a date and time.
#[must_use]
pub fn bad_moment(text: &str) -> Mistake {
    Mistake::error(
        "bad-date",
        format!("`at` is not a date and time: `{}`", shown(text)),
        "write London time as `2026-11-27T16:45`",
    )
}

/// Two dates the wrong way round.
#[must_use]
pub fn dates_out_of_order(early: &str, late: &str) -> Mistake {
    Mistake::error(
        "dates-out-of-order",
        format!("`{early}` comes after `{late}`"),
        "`checked` comes first, then `review_by`, then `grace`",
    )
}

/// The day of the next comparison is past.
#[must_use]
pub fn review_past(date: &str) -> Mistake {
    Mistake::warning(
        "review-past",
        format!("this framework was to be compared with its document by {date}"),
        "compare it again, then set `checked`, `review_by` and `grace`",
    )
}

/// The last day is past: only contacts are shown.
#[must_use]
pub fn grace_past(date: &str) -> Mistake {
    Mistake::warning(
        "grace-past",
        format!("since {date} people are shown contacts only"),
        "compare the framework with its document, then set `checked`, `review_by` and `grace`",
    )
}

/// Bank holidays that end too early.
#[must_use]
pub fn bank_holidays_end(last: Option<&str>, grace: &str) -> Mistake {
    Mistake::warning(
        "bank-holidays-end",
        match last {
            Some(last) => format!("bank holidays are listed up to {last}, but `grace` is {grace}"),
            None => "no bank holidays are listed".to_owned(),
        },
        "add the missing years to `national.toml` from https://www.gov.uk/bank-holidays",
    )
}
