//! Minutes of the week in which nobody of the council's own answers, though its hours are given.
//! Bank holidays and the national lines that answer then are for `prove`.

use crate::author::english::DAYS;
use crate::check::hours;
use crate::problem::Problem;
use crate::problem::author;
use crate::source::{Contact, Folder, Hours};

const DAY: usize = 24 * 60;
const WEEK: usize = 7 * DAY;

pub(super) fn check(folder: &Folder, problems: &mut Vec<Problem>) {
    let Some((file, data)) = crate::check::read(&folder.contacts) else {
        return;
    };
    // A contact that was left out for a mistake in it may be the one that answers.
    if !file.whole {
        return;
    }
    // A helpline for one topic answers for nothing else.
    let serving: Vec<(usize, &Contact)> = data
        .contact
        .iter()
        .enumerate()
        .filter(|(_, c)| !c.fit_for.is_empty() && c.hours.is_some())
        .collect();
    let Some((first, _)) = serving.first() else {
        return;
    };
    let mut open = vec![false; WEEK];
    for (_, contact) in &serving {
        let Some(minutes) = minutes(contact, &data.contact, 0) else {
            return;
        };
        for (all, one) in open.iter_mut().zip(minutes) {
            *all |= one;
        }
    }
    if let Some(from) = start(&open) {
        let until = (from..from + WEEK).find(|m| open.get(m % WEEK) == Some(&true));
        let gap = format!("{} until {}", moment(from), moment(until.unwrap_or(from)));
        let place = file.at(&format!("/contact/{first}/hours"));
        problems.push(author::hours_gap(&gap).at(place));
    }
}

/// The minutes of the week in which a contact answers; `None` where that cannot be told.
fn minutes(contact: &Contact, all: &[Contact], depth: usize) -> Option<Vec<bool>> {
    match contact.hours.as_ref()? {
        Hours::Always(_) => Some(vec![true; WEEK]),
        Hours::WhenClosed(other) => {
            let other = all.iter().find(|c| c.id == other.when_closed)?;
            if depth > all.len() {
                return None;
            }
            let open = minutes(other, all, depth + 1)?;
            Some(open.into_iter().map(|open| !open).collect())
        }
        Hours::Weekly(week) => {
            let mut open = vec![false; WEEK];
            let days = hours::week(week).ok()?;
            // Hours without a day are a mistake of their own.
            if days.iter().all(Vec::is_empty) {
                return None;
            }
            for (day, spans) in days.into_iter().enumerate() {
                for [from, until] in spans {
                    let span = day * DAY + usize::from(from)..day * DAY + usize::from(until);
                    open.get_mut(span)?.fill(true);
                }
            }
            Some(open)
        }
    }
}

/// The first minute of the first gap of the week; one that began on Sunday counts from there.
fn start(open: &[bool]) -> Option<usize> {
    let first = open.iter().position(|open| !open)?;
    if first > 0 {
        return Some(first);
    }
    // Closed as the week begins: the gap began at the week's end, if somebody answers at all.
    let last = open.iter().rposition(|open| *open);
    Some(last.map_or(0, |last| (last + 1) % WEEK))
}

fn moment(minute: usize) -> String {
    let minute = minute % WEEK;
    let day = DAYS.get(minute / DAY).copied().unwrap_or_default();
    format!("{day} {:02}:{:02}", minute % DAY / 60, minute % 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_gap_over_the_weeks_end_begins_on_its_own_day() {
        let mut open = vec![true; WEEK];
        assert_eq!(start(&open), None);
        open[..60].fill(false);
        assert_eq!(start(&open), Some(0));
        open[WEEK - 60..].fill(false);
        assert_eq!(start(&open).map(moment), Some("Sunday 23:00".to_owned()));
        assert_eq!(start(&vec![false; WEEK]), Some(0));
    }
}
