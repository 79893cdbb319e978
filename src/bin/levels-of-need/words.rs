//! Names and dates as a person reads them.
//! The words of the frameworks come from their files; here only what surrounds them.

pub use levels_of_need::author::english::levels;
use levels_of_need::author::english::{DAYS, date};
use levels_of_need::contacts::Moment;
use levels_of_need::framework::{Framework, Place, Route};
use levels_of_need::view::ContactNow;

pub fn route(route: Route) -> &'static str {
    match route {
        Route::Emergency => "emergency: 999",
        Route::ChildProtection => "child protection (section 47)",
        Route::CareOrder => "care order (section 31)",
        Route::Accommodation => "accommodation (section 20)",
        Route::ChildInNeed => "child in need (section 17)",
        Route::Targeted => "targeted help",
        Route::EarlyHelp => "early help",
        Route::Universal => "help that is open to everyone",
    }
}

/// "level 2 (Early Help)".
pub fn level(framework: &Framework, number: u8) -> String {
    match framework.levels.iter().find(|l| l.number == number) {
        Some(level) => format!("level {number} ({})", level.name),
        None => format!("level {number}"),
    }
}

/// Where a quotation stands: "Level 2, Safe from Harm, item 4".
/// Where something stands; the document is named where it is not the framework's own.
pub fn place(place: &Place, own: &str) -> String {
    let mut text = if place.section.is_empty() {
        place.document.clone()
    } else if place.document == own {
        place.section.clone()
    } else {
        format!("{}, {}", place.document, place.section)
    };
    if let Some(item) = &place.item {
        text.push_str(", item ");
        text.push_str(item);
    }
    text
}

/// "Friday 27 November 2026".
pub fn day(moment: Moment) -> String {
    let weekday = DAYS.get(moment.weekday()).copied().unwrap_or_default();
    format!("{weekday} {}", date(&moment.date()))
}

/// "16:45".
pub fn time(moment: Moment) -> String {
    moment
        .text()
        .split('T')
        .nth(1)
        .unwrap_or_default()
        .to_owned()
}

/// "open until 17:00", "closed until Monday 30 November 2026, 09:00", "hours not given".
pub fn opening(contact: &ContactNow, at: Moment) -> String {
    let state = match contact.open {
        Some(true) => "open",
        Some(false) => "closed",
        None => "hours not given",
    };
    match contact.until.as_deref().map(Moment::read) {
        Some(Ok(until)) if until.day() == at.day() => format!("{state} until {}", time(until)),
        Some(Ok(until)) => format!("{state} until {}, {}", day(until), time(until)),
        _ if contact.open == Some(true) => "open day and night".to_owned(),
        _ => state.to_owned(),
    }
}

/// Every way to reach a contact, best first.
pub fn reach(contact: &ContactNow) -> Vec<String> {
    let labelled =
        |label: &str, value: &Option<String>| value.as_ref().map(|v| format!("{label}{v}"));
    [
        labelled("", &contact.phone),
        labelled("text ", &contact.text),
        labelled("", &contact.email),
        labelled("", &contact.url),
        labelled("visit ", &contact.visit),
    ]
    .into_iter()
    .flatten()
    .collect()
}
