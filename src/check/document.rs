//! The document as a whole: whether it covers what a threshold document must, and what it cites that is out of date.
//! Single criteria and their levels are looked at elsewhere.

use super::structure;
use crate::framework::{ElementId, State};
use crate::problem::Problem;
use crate::problem::author;
use crate::source::{File, Folder, FrameworkFile};

pub(super) fn check(folder: &Folder, problems: &mut Vec<Problem>) {
    let Some(file) = &folder.framework else {
        return;
    };
    nothing_to_decide(folder, file, problems);
    let Some(data) = &file.data else { return };
    for (i, element) in data.element.iter().enumerate() {
        let at = |rest: &str| file.at(&format!("/element/{i}{rest}"));
        let earlier = data.element.get(..i).unwrap_or_default();
        if let Some(first) = earlier.iter().position(|e| e.id == element.id) {
            let first = file.at(&format!("/element/{first}/id"));
            let mistake = author::duplicate_id("element", &super::word(&element.id), &first);
            problems.push(mistake.at(at("/id")));
        }
        if element.state == State::Declared && element.section.is_none() {
            let name = super::word(&element.id);
            problems.push(author::element_without_place(&name).at(at("")));
        }
    }
    let missing: Vec<String> = missing(data).iter().map(super::word).collect();
    if file.whole && !missing.is_empty() && has_criteria(folder) {
        problems.push(author::missing_elements(&missing).at(file.itself()));
    }
    for (i, superseded) in data.source.superseded.iter().enumerate() {
        let mistake = author::superseded(&superseded.cites, &superseded.now);
        problems.push(mistake.at(file.at(&format!("/source/superseded/{i}"))));
    }
}

fn missing(data: &FrameworkFile) -> Vec<ElementId> {
    ElementId::ALL
        .into_iter()
        .filter(|id| !data.element.iter().any(|e| e.id == *id))
        .collect()
}

fn has_criteria(folder: &Folder) -> bool {
    structure::indicators(folder).next().is_some()
}

/// A page about levels of need that prints neither levels nor criteria decides nothing: said once,
/// with what would have to stand there.
fn nothing_to_decide(folder: &Folder, file: &File<FrameworkFile>, problems: &mut Vec<Problem>) {
    let levels = super::names::entries(file.raw(), "/level").next().is_some();
    if levels || has_criteria(folder) || !file.readable || folder.extends.is_some() {
        return;
    }
    let declared: Vec<&str> = super::names::entries(file.raw(), "/element")
        .filter(|(_, e)| e.get("state").and_then(|s| s.as_str()) == Some("declared"))
        .filter_map(|(_, e)| e.get("id").and_then(|id| id.as_str()))
        .collect();
    let wanted: Vec<String> = ElementId::ALL
        .iter()
        .map(super::word)
        .filter(|id| !declared.contains(&id.as_str()))
        .collect();
    problems.push(author::no_thresholds(&wanted).at(file.itself()));
}
