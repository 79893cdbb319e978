//! Contacts: numbers and addresses that can be right, hours that can be kept, and 999 among them.
//! Whether somebody is open at every minute is for `prove`.

use super::{dates, hours};
use crate::problem::Problem;
use crate::problem::author;
use crate::source::{Contact, File, Folder, Hours};

pub(super) fn check(folder: &Folder, problems: &mut Vec<Problem>) {
    if let Some((file, data)) = super::read(&folder.contacts) {
        each(file, &data.contact, problems);
    }
    if let Some((file, data)) = super::read(&folder.national) {
        each(file, &data.contact, problems);
        for (i, holiday) in data.bank_holiday.iter().enumerate() {
            let place = file.at(&format!("/bank_holiday/{i}/date"));
            if !dates::is_date(&holiday.date) {
                problems.push(author::bad_date("date", &holiday.date).at(place));
                continue;
            }
            let earlier = data.bank_holiday.get(..i).unwrap_or_default();
            if let Some(first) = earlier.iter().position(|h| h.date == holiday.date) {
                let first = file.at(&format!("/bank_holiday/{first}/date"));
                let mistake = author::duplicate_id("bank holiday", &holiday.date, &first);
                problems.push(mistake.at(place));
            }
        }
    }
    if let Some((file, data)) = super::read(&folder.framework) {
        if let Some(url) = data.source.url.as_deref().filter(|url| !is_url(url)) {
            problems.push(author::bad_url(url).at(file.at("/source/url")));
        }
        for (i, link) in data.link.iter().enumerate() {
            if let Some(url) = link.url.as_deref().filter(|url| !is_url(url)) {
                problems.push(author::bad_url(url).at(file.at(&format!("/link/{i}/url"))));
            }
        }
    }
    circles(folder, problems);
    emergency(folder, problems);
}

fn each<T>(file: &File<T>, contacts: &[Contact], problems: &mut Vec<Problem>) {
    for (i, contact) in contacts.iter().enumerate() {
        let at = |key: &str| file.at(&format!("/contact/{i}/{key}"));
        if let Some(phone) = contact.phone.as_deref().filter(|text| !is_phone(text)) {
            problems.push(author::bad_phone(phone).at(at("phone")));
        }
        if let Some(text) = contact.text.as_deref().filter(|text| !has_number(text)) {
            problems.push(author::bad_text_number(text).at(at("text")));
        }
        if let Some(email) = &contact.email {
            if !is_email(email) {
                problems.push(author::bad_email(email).at(at("email")));
            } else if let Some(part) = misspelt(email) {
                problems.push(author::doubtful_email(email, &part).at(at("email")));
            }
        }
        if let Some(url) = contact.url.as_deref().filter(|url| !is_url(url)) {
            problems.push(author::bad_url(url).at(at("url")));
        }
        let ways = [
            &contact.phone,
            &contact.email,
            &contact.url,
            &contact.text,
            &contact.visit,
        ];
        if ways.iter().all(|way| way.is_none()) {
            problems.push(author::no_way_to_reach().at(file.at(&format!("/contact/{i}"))));
        }
        if !dates::is_date(&contact.checked) {
            problems.push(author::bad_date("checked", &contact.checked).at(at("checked")));
        }
        if let Some(Hours::Weekly(week)) = &contact.hours {
            match hours::week(week) {
                Ok(days) if days.iter().all(Vec::is_empty) => {
                    problems.push(author::never_open().at(at("hours")));
                }
                Ok(_) => {}
                Err(mistakes) => {
                    for (day, n, mistake) in mistakes {
                        problems.push(mistake.at(at(&format!("hours/{day}/{n}"))));
                    }
                }
            }
        }
    }
}

/// Local contacts first; a national one of the same id is replaced. With the place of each one's hours.
fn joined(folder: &Folder) -> Vec<(&Contact, crate::problem::PlaceInFile)> {
    let mut all: Vec<(&Contact, _)> = Vec::new();
    if let Some((file, data)) = super::read(&folder.contacts) {
        all.extend(
            data.contact
                .iter()
                .enumerate()
                .map(|(i, c)| (c, file.at(&format!("/contact/{i}/hours")))),
        );
    }
    if let Some((file, data)) = super::read(&folder.national) {
        for (i, contact) in data.contact.iter().enumerate() {
            if !all.iter().any(|(local, _)| local.id == contact.id) {
                all.push((contact, file.at(&format!("/contact/{i}/hours"))));
            }
        }
    }
    all
}

/// Contacts that are open when each other is closed would never be known to be either.
fn circles(folder: &Folder, problems: &mut Vec<Problem>) {
    let all = joined(folder);
    let next = |id: &str| {
        all.iter()
            .find(|(c, _)| c.id == id)
            .and_then(|(c, _)| match &c.hours {
                Some(Hours::WhenClosed(closed)) => Some(closed.when_closed.as_str()),
                _ => None,
            })
    };
    for (contact, place) in &all {
        let mut way = vec![contact.id.as_str()];
        while let Some(to) = way.last().and_then(|id| next(id)) {
            if to == contact.id {
                way.push(to);
                let shown = way
                    .iter()
                    .map(|id| format!("`{id}`"))
                    .collect::<Vec<_>>()
                    .join(" to ");
                problems.push(author::closed_circle(&shown).at(place.clone()));
                break;
            }
            if way.contains(&to) {
                break;
            }
            way.push(to);
        }
    }
}

fn emergency(folder: &Folder, problems: &mut Vec<Problem>) {
    let Some(national) = &folder.national else {
        return;
    };
    // A contact left out for another mistake may be the one.
    let unsure = !national.whole || folder.contacts.as_ref().is_some_and(|file| !file.whole);
    if !unsure && !joined(folder).iter().any(|(contact, _)| contact.emergency) {
        problems.push(author::no_emergency_contact().at(national.itself()));
    }
}

/// A British telephone number, written with digits and spaces.
pub(super) fn is_phone(text: &str) -> bool {
    if text.is_empty() || !text.chars().all(|c| c.is_ascii_digit() || c == ' ') {
        return false;
    }
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    match digits.len() {
        3 | 5 | 6 => true,
        10 | 11 => digits.starts_with('0') && !digits.starts_with("00"),
        // Childline's is the one number of this length that is still in use.
        8 => digits == "08001111",
        _ => false,
    }
}

/// A number to text, somewhere in a short instruction.
fn has_number(text: &str) -> bool {
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    is_phone(&digits)
}

fn is_email(text: &str) -> bool {
    let Some((name, host)) = text.split_once('@') else {
        return false;
    };
    let good = |c: char| c.is_ascii_alphanumeric() || "._%+-'&/=?^{}~!#$*|`".contains(c);
    !name.is_empty()
        && name.chars().all(good)
        && !name.starts_with('.')
        && !name.ends_with('.')
        && !name.contains("..")
        && is_host(host)
}

fn is_host(host: &str) -> bool {
    let part = |part: &str| {
        !part.is_empty()
            && !part.starts_with('-')
            && !part.ends_with('-')
            && part.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
    };
    let last = host.rsplit('.').next().unwrap_or_default();
    host.contains('.')
        && host.split('.').all(part)
        && last.len() >= 2
        && last.chars().all(|c| c.is_ascii_alphabetic())
}

fn is_url(text: &str) -> bool {
    let Some(rest) = text.strip_prefix("https://") else {
        return false;
    };
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    is_host(host)
        && !text
            .chars()
            .any(|c| c.is_whitespace() || c.is_control() || "<>\"\\^`{|}".contains(c))
}

/// The part of an address that looks like a slip of the pen.
fn misspelt(email: &str) -> Option<String> {
    let name = email.split('@').next()?.to_ascii_lowercase();
    let letters: Vec<char> = name.chars().collect();
    for three in letters.windows(3) {
        if three[0].is_ascii_alphabetic() && three[0] == three[1] && three[1] == three[2] {
            return Some(three.iter().collect());
        }
    }
    let at = name.find("ttteam").or_else(|| name.find("tteam"))?;
    name.get(at..at + 5).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn telephone_numbers_as_people_write_them() {
        for good in [
            "999",
            "101",
            "116 123",
            "0800 1111",
            "0808 800 5000",
            "0151 907 8305",
            "07700 900123",
            "82111",
        ] {
            assert!(is_phone(good), "{good}");
        }
        for bad in [
            "",
            " ",
            "99",
            "0151 907 83",
            "0151 907 83055",
            "1151 907 8305",
            "0151-907-8305",
            "ring us",
            "0044 151 907 8305",
            "00151 90783",
        ] {
            assert!(!is_phone(bad), "{bad}");
        }
    }

    #[test]
    fn addresses_that_can_be_right() {
        assert!(is_email("contactandreferraltteam@halton.gov.uk"));
        assert!(is_email("o'brien.team+x@example.org"));
        for bad in [
            "", "a", "a@", "@b.uk", "a@b", "a b@c.uk", "a@@c.uk", "a@c..uk", "a.@c.uk", "a@-c.uk",
            "a@c.1",
        ] {
            assert!(!is_email(bad), "{bad}");
        }
        assert!(is_url("https://www.halton.gov.uk/a?b=c#d"));
        for bad in [
            "",
            "http://a.uk",
            "https://",
            "https://a",
            "https:// a.uk",
            "www.a.uk",
            "https://a.uk/b c",
            "https://a..uk",
        ] {
            assert!(!is_url(bad), "{bad}");
        }
    }

    #[test]
    fn doubtful_spellings_are_seen() {
        assert_eq!(
            misspelt("contactandreferraltteam@halton.gov.uk").as_deref(),
            Some("tteam")
        );
        assert_eq!(misspelt("helllo@halton.gov.uk").as_deref(), Some("lll"));
        assert_eq!(
            misspelt("supportteam@halton.gov.uk").as_deref(),
            Some("tteam")
        );
        assert_eq!(misspelt("referralteam@halton.gov.uk"), None);
        assert_eq!(misspelt("www2000@halton.gov.uk").as_deref(), Some("www"));
        assert_eq!(misspelt("team1000@halton.gov.uk"), None);
    }
}
