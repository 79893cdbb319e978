//! Numbers, lists, dates and hours as a person writes them.
//! Nothing here knows what is told with them.

use crate::framework::{Audience, Hours};

/// Monday first.
pub const DAYS: [&str; 7] = [
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday",
];

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// "22 November 2026"; a month or year alone as far as it goes; anything else as it stands.
#[must_use]
pub fn date(iso: &str) -> String {
    let mut parts = iso.split('-');
    let year = parts.next().unwrap_or_default();
    let month = parts.next().and_then(|m| m.parse::<usize>().ok());
    let Some(month) = month.and_then(|m| MONTHS.get(m.checked_sub(1)?)) else {
        return iso.to_owned();
    };
    match parts.next() {
        Some(day) => format!("{} {month} {year}", day.trim_start_matches('0')),
        None => format!("{month} {year}"),
    }
}

/// 1234567 as "1,234,567".
#[must_use]
pub fn thousands(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// "levels 2 and 3".
#[must_use]
pub fn levels(numbers: &[u8]) -> String {
    let texts: Vec<String> = numbers.iter().map(u8::to_string).collect();
    match texts.len() {
        0 => String::new(),
        1 => format!("level {}", and(&texts)),
        _ => format!("levels {}", and(&texts)),
    }
}

/// "a, b and c".
#[must_use]
pub fn and<S: AsRef<str>>(texts: &[S]) -> String {
    let texts: Vec<&str> = texts.iter().map(AsRef::as_ref).collect();
    match texts.split_last() {
        None => String::new(),
        Some((last, [])) => (*last).to_owned(),
        Some((last, rest)) => format!("{} and {last}", rest.join(", ")),
    }
}

/// With a capital letter at its beginning.
#[must_use]
pub fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}

/// Several of one reader.
#[must_use]
pub fn readers(audience: Audience) -> &'static str {
    match audience {
        Audience::Family => "families",
        Audience::YoungPerson => "young people",
        Audience::Volunteer => "volunteers",
        Audience::Practitioner => "practitioners",
    }
}

const SHORT_DAYS: [&str; 7] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

/// "Mon 09:00-17:00, Tue 09:00-12:30 and 13:00-17:00".
#[must_use]
pub fn hours(hours: &Hours) -> String {
    match hours {
        Hours::Always => "day and night".to_owned(),
        Hours::NotGiven => "hours not given".to_owned(),
        Hours::WhenClosed(other) => format!("when {other} is closed"),
        Hours::Weekly(week) => {
            let open = SHORT_DAYS
                .iter()
                .zip(week)
                .filter(|(_, spans)| !spans.is_empty());
            let days: Vec<String> = open.map(|(day, spans)| on_day(day, spans)).collect();
            days.join(", ")
        }
    }
}

/// Both hours, as far as they are not the same: of two weeks only the days that are not.
#[must_use]
pub fn other_hours(old: &Hours, new: &Hours) -> (String, String) {
    let (Hours::Weekly(before), Hours::Weekly(after)) = (old, new) else {
        return (hours(old), hours(new));
    };
    let days = SHORT_DAYS.iter().zip(before.iter().zip(after));
    let (old, new): (Vec<String>, Vec<String>) = days
        .filter(|(_, (before, after))| before != after)
        .map(|(day, (before, after))| (on_day(day, before), on_day(day, after)))
        .unzip();
    (old.join(", "), new.join(", "))
}

fn on_day(day: &str, spans: &[[u16; 2]]) -> String {
    let clock = |minute: u16| format!("{:02}:{:02}", minute / 60, minute % 60);
    let span = |[from, until]: &[u16; 2]| format!("{}-{}", clock(*from), clock(*until));
    let spans: Vec<String> = spans.iter().map(span).collect();
    if spans.is_empty() {
        format!("{day} not at all")
    } else {
        format!("{day} {}", spans.join(" and "))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_lists_are_written_as_people_write_them() {
        assert_eq!(thousands(7), "7");
        assert_eq!(thousands(20_000), "20,000");
        assert_eq!(thousands(1_234_567), "1,234,567");
        assert_eq!(levels(&[3]), "level 3");
        assert_eq!(levels(&[2, 3, 4]), "levels 2, 3 and 4");
        assert_eq!(and::<&str>(&[]), "");
        assert_eq!(capital("“a” moves"), "“a” moves");
        assert_eq!(capital("the rule"), "The rule");
    }

    #[test]
    fn hours_are_told_by_the_day() {
        let mut week = vec![vec![[540, 1020]]; 7];
        week[1] = vec![[540, 750], [780, 1020]];
        week[5].clear();
        let mut shorter = week.clone();
        shorter[1].pop();
        shorter[6].clear();
        assert_eq!(
            other_hours(&Hours::Weekly(week.clone()), &Hours::Weekly(shorter)),
            (
                "Tue 09:00-12:30 and 13:00-17:00, Sun 09:00-17:00".to_owned(),
                "Tue 09:00-12:30, Sun not at all".to_owned()
            )
        );
        assert_eq!(
            hours(&Hours::Weekly(week)),
            "Mon 09:00-17:00, Tue 09:00-12:30 and 13:00-17:00, Wed 09:00-17:00, Thu 09:00-17:00, \
             Fri 09:00-17:00, Sun 09:00-17:00"
        );
    }
}
