//! Dates, times of day and opening hours as a person reads them.
//! Whether somebody is open at a moment is for `contacts`.

use crate::author::english::DAYS;
pub use crate::author::english::date;
use crate::framework::{BankHolidays, Contact, Framework, Hours};

/// "9am", "4.30pm", "noon", "midnight".
fn clock(minute: u16) -> String {
    let (hour, rest) = (minute / 60, minute % 60);
    match (hour, rest) {
        (0 | 24, 0) => return "midnight".to_owned(),
        (12, 0) => return "noon".to_owned(),
        _ => {}
    }
    let half = if hour % 24 < 12 { "am" } else { "pm" };
    let hour = match hour % 12 {
        0 => 12,
        other => other,
    };
    if rest == 0 {
        format!("{hour}{half}")
    } else {
        format!("{hour}.{rest:02}{half}")
    }
}

/// "Monday to Thursday, 9am to 5pm; Friday, 9am to 4.30pm. Closed on bank holidays."
pub fn hours(framework: &Framework, contact: &Contact) -> String {
    let (open, always) = match &contact.hours {
        Hours::Always => ("day and night, every day".to_owned(), true),
        // Nothing more can be said of a bank holiday where no other day is known.
        Hours::NotGiven => return "hours not stated".to_owned(),
        Hours::WhenClosed(other) => (when_closed(framework, other), true),
        Hours::Weekly(days) => (week(days), false),
    };
    match contact.bank_holidays {
        BankHolidays::AsUsual if always => format!("{open}, bank holidays too"),
        BankHolidays::AsUsual => format!("{open}. The same on bank holidays"),
        BankHolidays::Closed => format!("{open}. Closed on bank holidays"),
        BankHolidays::Unknown => format!("{open}. Bank holidays: not stated"),
    }
}

fn when_closed(framework: &Framework, other: &str) -> String {
    let name = framework
        .contacts
        .iter()
        .find(|contact| contact.id == other)
        .map_or(other, |contact| contact.name.as_str());
    format!("whenever {name} is closed")
}

/// Days with the same times are told together when they follow each other.
fn week(days: &[Vec<[u16; 2]>]) -> String {
    let mut runs: Vec<(usize, usize, &Vec<[u16; 2]>)> = Vec::new();
    for (day, spans) in days.iter().enumerate().filter(|(_, s)| !s.is_empty()) {
        match runs.last_mut() {
            Some((_, last, same)) if *last + 1 == day && *same == spans => *last = day,
            _ => runs.push((day, day, spans)),
        }
    }
    let told: Vec<String> = runs
        .into_iter()
        .map(|(first, last, spans)| format!("{}, {}", named(first, last), times(spans)))
        .collect();
    told.join("; ")
}

fn named(first: usize, last: usize) -> String {
    let name = |day: usize| DAYS.get(day).copied().unwrap_or_default();
    match last - first {
        0 => name(first).to_owned(),
        1 => format!("{} and {}", name(first), name(last)),
        6 => "every day".to_owned(),
        _ => format!("{} to {}", name(first), name(last)),
    }
}

fn times(spans: &[[u16; 2]]) -> String {
    let told: Vec<String> = spans
        .iter()
        .map(|[from, until]| match (from, until) {
            (0, 1440) => "all day".to_owned(),
            _ => format!("{} to {}", clock(*from), clock(*until)),
        })
        .collect();
    told.join(" and ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_told_as_far_as_they_are_known() {
        assert_eq!(date("2026-11-02"), "2 November 2026");
        assert_eq!(date("2023-04"), "April 2023");
        assert_eq!(date("2023"), "2023");
        assert_eq!(date("2023-13-01"), "2023-13-01");
    }

    #[test]
    fn times_are_told_by_the_half_day() {
        let told: Vec<String> = [0, 30, 540, 720, 750, 990, 1440].map(clock).to_vec();
        let right = [
            "midnight", "12.30am", "9am", "noon", "12.30pm", "4.30pm", "midnight",
        ];
        assert_eq!(told, right);
    }

    #[test]
    fn days_alike_are_told_together() {
        let day = vec![[540, 1020]];
        let short = vec![[540, 720], [780, 990]];
        let none = Vec::new();
        let usual = [&day, &day, &day, &day, &short, &none, &none].map(Clone::clone);
        assert_eq!(
            week(&usual),
            "Monday to Thursday, 9am to 5pm; Friday, 9am to noon and 1pm to 4.30pm"
        );
        assert_eq!(week(&vec![day.clone(); 7]), "every day, 9am to 5pm");
        let gap = [&day, &none, &day, &none, &none, &day, &day].map(Clone::clone);
        assert_eq!(
            week(&gap),
            "Monday, 9am to 5pm; Wednesday, 9am to 5pm; Saturday and Sunday, 9am to 5pm"
        );
        assert_eq!(week(&vec![vec![[0, 1440]]; 7]), "every day, all day");
    }
}
