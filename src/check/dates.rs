//! Dates: that they are dates, stand in order, and are not past.
//! Nothing here knows the time; the day it is comes from outside.

use crate::problem::Problem;
use crate::problem::author;
use crate::source::Folder;

pub(super) fn check(folder: &Folder, today: &str, problems: &mut Vec<Problem>) {
    if let Some((file, data)) = super::read(&folder.examples) {
        for (i, example) in data.example.iter().enumerate() {
            if let Some(at) = example.at.as_deref().filter(|at| !is_moment(at)) {
                problems.push(author::bad_moment(at).at(file.at(&format!("/example/{i}/at"))));
            }
        }
    }
    let Some((file, data)) = super::read(&folder.framework) else {
        return;
    };
    let dates = [
        ("checked", &data.checked),
        ("review_by", &data.review_by),
        ("grace", &data.grace),
    ];
    let mut good = true;
    for (key, date) in dates {
        if !is_date(date) {
            good = false;
            problems.push(author::bad_date(key, date).at(file.at(&format!("/{key}"))));
        }
    }
    if let Some(published) = data
        .published
        .as_deref()
        .filter(|date| !is_publication(date))
    {
        problems.push(author::bad_date("published", published).at(file.at("/published")));
    }
    if !good {
        return;
    }
    // ISO dates compare as texts.
    for pair in dates.windows(2) {
        if let [(early, a), (late, b)] = pair
            && a > b
        {
            let place = file.at(&format!("/{early}"));
            problems.push(author::dates_out_of_order(early, late).at(place));
        }
    }
    if data.grace.as_str() < today {
        problems.push(author::grace_past(&data.grace).at(file.at("/grace")));
    } else if data.review_by.as_str() < today {
        problems.push(author::review_past(&data.review_by).at(file.at("/review_by")));
    }
    if let Some((national, shared)) = super::read(&folder.national) {
        let last = shared
            .bank_holiday
            .iter()
            .map(|h| h.date.as_str())
            .filter(|d| is_date(d))
            .max();
        // The year's last holidays are at Christmas: a list covers the years it has any of.
        let year = |date: &str| date.get(..4).map(str::to_owned);
        if national.whole && last.and_then(year) < year(&data.grace) {
            problems.push(author::bank_holidays_end(last, &data.grace).at(national.itself()));
        }
    }
}

/// A day, as 2026-11-22.
pub(super) fn is_date(text: &str) -> bool {
    let bytes = text.as_bytes();
    bytes.len() == 10
        && bytes.iter().enumerate().all(|(i, b)| match i {
            4 | 7 => *b == b'-',
            _ => b.is_ascii_digit(),
        })
        && text.parse::<jiff::civil::Date>().is_ok()
}

/// A day and time, as 2026-11-27T16:45.
fn is_moment(text: &str) -> bool {
    let Some((date, time)) = text.split_once('T') else {
        return false;
    };
    let bytes = time.as_bytes();
    is_date(date)
        && bytes.len() == 5
        && bytes.iter().enumerate().all(|(i, b)| {
            if i == 2 {
                *b == b':'
            } else {
                b.is_ascii_digit()
            }
        })
        && time.parse::<jiff::civil::Time>().is_ok()
}

/// A year, a month or a day: documents often say no more.
fn is_publication(text: &str) -> bool {
    match text.len() {
        4 => is_date(&format!("{text}-01-01")),
        7 => is_date(&format!("{text}-01")),
        _ => is_date(text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_and_moments() {
        assert!(is_date("2024-02-29"));
        for bad in [
            "2023-02-29",
            "2026-13-01",
            "22-11-2026",
            "2026-11-2",
            "20261122",
            "2026-11-22T10:00",
            "",
            "２０２６",
        ] {
            assert!(!is_date(bad), "{bad}");
        }
        assert!(is_moment("2026-11-27T16:45"));
        for bad in [
            "2026-11-27",
            "2026-11-27 16:45",
            "2026-11-27T24:45",
            "2026-11-27T16:45:00",
            "2026-11-27T1645",
        ] {
            assert!(!is_moment(bad), "{bad}");
        }
        assert!(
            is_publication("2023") && is_publication("2023-09") && is_publication("2023-09-01")
        );
        assert!(!is_publication("September 2023"));
    }
}
