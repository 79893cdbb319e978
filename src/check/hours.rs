//! Opening hours as authors write them, read into minutes of the day, Monday first.
//! Whether a contact is open at a moment is for `contacts`.

use crate::problem::author::{self, Mistake};
use crate::source::Week;

/// Minutes of a day.
const DAY: u16 = 24 * 60;

/// A mistake in one day's hours: the day, the position of the text in it, and what is wrong.
pub(super) type DayMistake = (&'static str, usize, Mistake);

/// The week in minutes, ascending, spans that touch joined; or everything wrong with it.
pub(super) fn week(week: &Week) -> Result<Vec<Vec<[u16; 2]>>, Vec<DayMistake>> {
    let mut mistakes: Vec<DayMistake> = Vec::new();
    let mut days = Vec::new();
    for (day, texts) in week.days() {
        let mut spans: Vec<([u16; 2], usize)> = Vec::new();
        for (n, text) in texts.iter().enumerate() {
            match span(text) {
                Ok(span) => spans.push((span, n)),
                Err(mistake) => mistakes.push((day, n, mistake)),
            }
        }
        spans.sort_unstable();
        let mut joined: Vec<[u16; 2]> = Vec::new();
        let mut last_text = "";
        for ([from, until], n) in spans {
            let text = texts.get(n).map_or("", String::as_str);
            match joined.last_mut() {
                Some(last) if from < last[1] => {
                    mistakes.push((day, n, author::hours_overlap(day, last_text, text)));
                    last[1] = last[1].max(until);
                }
                Some(last) if from == last[1] => last[1] = until,
                _ => joined.push([from, until]),
            }
            last_text = text;
        }
        days.push(joined);
    }
    if mistakes.is_empty() {
        Ok(days)
    } else {
        Err(mistakes)
    }
}

/// `09:00-17:00` as minutes since midnight.
fn span(text: &str) -> Result<[u16; 2], Mistake> {
    let (from, until) = text
        .split_once('-')
        .ok_or_else(|| author::bad_hours(text))?;
    let from = minutes(from.trim()).ok_or_else(|| author::bad_hours(text))?;
    let until = minutes(until.trim()).ok_or_else(|| author::bad_hours(text))?;
    if from > DAY || until > DAY {
        return Err(author::past_midnight(text));
    }
    if until <= from {
        return Err(author::ends_before_start(text));
    }
    Ok([from, until])
}

/// `09:00` as minutes since midnight; hours past 24 are left to the caller.
fn minutes(text: &str) -> Option<u16> {
    let (hours, minutes) = text.split_once(':')?;
    let number = |part: &str| -> Option<u16> {
        if part.len() == 2 && part.bytes().all(|b| b.is_ascii_digit()) {
            part.parse().ok()
        } else {
            None
        }
    };
    let (hours, minutes) = (number(hours)?, number(minutes)?);
    (minutes < 60).then_some(hours * 60 + minutes)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn monday(texts: &[&str]) -> Result<Vec<[u16; 2]>, Vec<DayMistake>> {
        let mon = texts.iter().map(|t| (*t).to_owned()).collect();
        week(&Week {
            mon,
            ..Week::default()
        })
        .map(|mut days| days.swap_remove(0))
    }

    #[test]
    fn hours_are_minutes_in_order_and_joined_where_they_touch() {
        assert_eq!(
            monday(&["13:00-17:00", "09:00-12:30"]),
            Ok(vec![[540, 750], [780, 1020]])
        );
        assert_eq!(
            monday(&["09:00-12:00", "12:00-24:00"]),
            Ok(vec![[540, 1440]])
        );
        assert_eq!(monday(&[]), Ok(vec![]));
    }

    #[test]
    fn what_is_no_opening_time_is_refused() {
        for bad in [
            "9-5",
            "09:00",
            "9:00-17:00",
            "09:60-10:00",
            "17:00-09:00",
            "09:00-09:00",
            "22:00-25:00",
            "ab:cd-10:00",
        ] {
            assert!(monday(&[bad]).is_err(), "{bad}");
        }
        assert!(monday(&["09:00-12:00", "11:00-13:00"]).is_err());
        assert!(monday(&["09:00-17:00", "10:00-11:00", "16:00-18:00"]).is_err());
    }
}
