//! What a framework promises and does not keep: levels nothing leads to, elements nothing stands behind.
//! That every element is named at all is looked at in `document`.

use crate::check::{read, structure};
use crate::framework::{ElementId, Route, State};
use crate::problem::Problem;
use crate::problem::author;
use crate::source::Folder;

/// Levels that no criterion and no rule reaches. The lowest is where everybody starts.
pub(super) fn levels(folder: &Folder, problems: &mut Vec<Problem>) {
    let Some((file, data)) = read(&folder.framework) else {
        return;
    };
    // Where a file cannot be read, its criteria may lead anywhere.
    let rules = folder.rules.as_ref();
    let unread = folder.indicators.iter().any(|f| !f.whole) || rules.is_some_and(|f| !f.whole);
    if unread || structure::indicators(folder).next().is_none() {
        return;
    }
    let mut reached: Vec<u8> = structure::indicators(folder)
        .flat_map(|(_, data, _, indicator)| structure::levels_of(data, indicator))
        .collect();
    if let Some((_, rules)) = read(&folder.rules) {
        let raised = rules.rule.iter().flat_map(|r| [r.floor, r.ceiling]);
        reached.extend(raised.flatten());
    }
    // Where levels are misnumbered, criteria of one were meant for another.
    let numbers: Vec<u8> = data.level.iter().map(|l| l.number).collect();
    let counted = (1..)
        .zip(&numbers)
        .all(|(wanted, number)| *number == wanted);
    if !counted || reached.iter().any(|level| !numbers.contains(level)) {
        return;
    }
    for (i, level) in data.level.iter().enumerate() {
        if level.number > 1 && !reached.contains(&level.number) {
            let place = file.at(&format!("/level/{i}/number"));
            problems.push(author::unreachable_level(level.number).at(place));
        }
    }
}

/// Elements that are declared although nothing in the files stands behind them.
pub(super) fn elements(folder: &Folder, problems: &mut Vec<Problem>) {
    let Some((file, data)) = read(&folder.framework) else {
        return;
    };
    for (i, element) in data.element.iter().enumerate() {
        if element.state != State::Declared {
            continue;
        }
        if let Some(wanted) = missing(folder, element.id) {
            let place = file.at(&format!("/element/{i}/id"));
            let name = crate::check::word(&element.id);
            problems.push(author::element_not_backed(&name, wanted).at(place));
        }
    }
}

/// What would stand behind an element, where it does not.
fn missing(folder: &Folder, element: ElementId) -> Option<&'static str> {
    let (there, wanted) = match element {
        ElementId::EarlyHelpProcess => (
            answered(folder, Route::EarlyHelp) || answered(folder, Route::Targeted),
            "a [[response]] with route = \"early-help\"",
        ),
        ElementId::ChildInNeed => (
            answered(folder, Route::ChildInNeed),
            "a [[response]] with route = \"child-in-need\"",
        ),
        ElementId::ChildProtection => (
            answered(folder, Route::ChildProtection),
            "a [[response]] with route = \"child-protection\"",
        ),
        ElementId::CareOrder => (
            answered(folder, Route::CareOrder),
            "a [[response]] with route = \"care-order\"",
        ),
        ElementId::Accommodation => (
            answered(folder, Route::Accommodation),
            "a [[response]] with route = \"accommodation\"",
        ),
        ElementId::Exploitation => (
            about(folder, "exploitation"),
            "an [[indicator]] with the topic `exploitation`",
        ),
        ElementId::DisabledChildren => (
            about(folder, "disability"),
            "an [[indicator]] with the topic `disability`",
        ),
        ElementId::Consent => (
            read(&folder.consent).is_some_and(|(_, c)| !c.local.is_empty()),
            "a [[local]] in consent.toml",
        ),
        ElementId::ContactsWithHours => (
            read(&folder.contacts)
                .is_some_and(|(_, c)| c.contact.iter().any(|c| c.hours.is_some())),
            "a [[contact]] with `hours` in contacts.toml",
        ),
        ElementId::Escalation => (
            read(&folder.framework).is_some_and(|(_, f)| !f.disagreement.is_empty()),
            "a [[disagreement]] in framework.toml, step by step",
        ),
        // These are told in words of the document that need no table of their own.
        ElementId::SecureEstate
        | ElementId::InformationSharing
        | ElementId::Owner
        | ElementId::ReviewDate => return None,
    };
    (!there).then_some(wanted)
}

fn answered(folder: &Folder, route: Route) -> bool {
    read(&folder.responses).is_some_and(|(_, data)| data.response.iter().any(|r| r.route == route))
}

fn about(folder: &Folder, topic: &str) -> bool {
    structure::indicators(folder).any(|(_, _, _, i)| i.topics.iter().any(|t| t == topic))
}
