//! Levels, printed counts, items, near-twins, routes of circumstances, responses and consent: what one file says against another.
//! Names that name nothing are left to `references`.

use super::names::{Names, Sort};
use crate::framework::{Kind, Occasion, Route};
use crate::problem::author;
use crate::problem::{PlaceInFile, Problem};
use crate::source::{File, Folder, FrameworkFile, Indicator, IndicatorsFile};
use std::collections::BTreeMap;

pub(super) fn check(folder: &Folder, names: &Names, problems: &mut Vec<Problem>) {
    levels(folder, names, problems);
    same_as(folder, problems);
    if let Some((file, data)) = super::read(&folder.framework) {
        circumstances(folder, data, problems);
        responses(folder, file, data, problems);
        caveats(folder, file, data, problems);
    }
    consent(folder, names, problems);
}

/// An indicator with its file and position there.
pub(super) fn indicators(
    folder: &Folder,
) -> impl Iterator<Item = (&File<IndicatorsFile>, &IndicatorsFile, usize, &Indicator)> {
    folder
        .indicators
        .iter()
        .filter_map(|file| Some((file, file.data.as_ref()?)))
        .flat_map(|(file, data)| {
            data.indicator
                .iter()
                .enumerate()
                .map(move |(i, ind)| (file, data, i, ind))
        })
}

/// Every level an indicator is printed at, ascending.
pub(super) fn levels_of(data: &IndicatorsFile, indicator: &Indicator) -> Vec<u8> {
    let mut levels = vec![data.level];
    levels.extend(indicator.also_printed.iter().map(|also| also.level));
    levels.sort_unstable();
    levels.dedup();
    levels
}

/// Numbered from 1, rising, without a gap.
fn levels(folder: &Folder, names: &Names, problems: &mut Vec<Problem>) {
    let Some(file) = &folder.framework else {
        return;
    };
    if names.levels.is_empty() {
        if file.whole {
            problems.push(author::no_levels().at(file.itself()));
        }
        return;
    }
    let mut highest = 0;
    for (i, (number, place)) in names.levels.iter().enumerate() {
        let earlier = names.levels.get(..i).unwrap_or_default();
        if let Some((_, first)) = earlier.iter().find(|(other, _)| other == number) {
            problems
                .push(author::duplicate_id("level", &number.to_string(), first).at(place.clone()));
        } else if *number < highest {
            problems.push(author::levels_out_of_order(*number, highest).at(place.clone()));
        }
        highest = highest.max(*number);
    }
    let mut numbers: Vec<u64> = names.levels.iter().map(|(number, _)| *number).collect();
    numbers.sort_unstable();
    numbers.dedup();
    let mut expected = 1;
    for number in numbers {
        if number > expected {
            let first = names.levels.iter().find(|(n, _)| *n == number);
            let place = first.map_or_else(PlaceInFile::default, |(_, place)| place.clone());
            problems.push(author::level_gap(expected).at(place));
        }
        expected = number + 1;
    }
}

/// Near-twins stand at different levels and name each other.
fn same_as(folder: &Folder, problems: &mut Vec<Problem>) {
    let all: BTreeMap<&str, (Vec<u8>, &Indicator)> = indicators(folder)
        .map(|(_, data, _, ind)| (ind.id.as_str(), (levels_of(data, ind), ind)))
        .collect();
    for (file, data, i, indicator) in indicators(folder) {
        let own = levels_of(data, indicator);
        for (n, other) in indicator.same_as.iter().enumerate() {
            let place = || file.at(&format!("/indicator/{i}/same_as/{n}"));
            if *other == indicator.id {
                problems.push(author::same_as_itself(other).at(place()));
                continue;
            }
            let Some((levels, twin)) = all.get(other.as_str()) else {
                continue;
            };
            if let Some(level) = own.iter().find(|level| levels.contains(level)) {
                problems.push(author::same_as_same_level(other, *level).at(place()));
            }
            if !twin.same_as.contains(&indicator.id) {
                problems.push(author::same_as_one_way(&indicator.id, other).at(place()));
            }
        }
        for (n, also) in indicator.also_printed.iter().enumerate() {
            let earlier = indicator.also_printed.get(..n).unwrap_or_default();
            if also.level == data.level || earlier.iter().any(|e| e.level == also.level) {
                let place = file.at(&format!("/indicator/{i}/also_printed/{n}"));
                problems.push(author::printed_at_own_level(also.level).at(place));
            }
        }
    }
}

/// A circumstance is never treated as harm, at any of its levels.
fn circumstances(folder: &Folder, framework: &FrameworkFile, problems: &mut Vec<Problem>) {
    for (file, data, i, indicator) in indicators(folder) {
        if indicator.kind != Kind::Circumstance {
            continue;
        }
        if let Some(route) = indicator.route {
            if is_harm(route) {
                let place = file.at(&format!("/indicator/{i}/route"));
                problems.push(author::circumstance_as_harm(route_name(route), None).at(place));
            }
            continue;
        }
        for number in levels_of(data, indicator) {
            let Some(level) = framework.level.iter().find(|l| l.number == number) else {
                continue;
            };
            if is_harm(level.route) {
                let place = file.at(&format!("/indicator/{i}/kind"));
                let mistake = author::circumstance_as_harm(route_name(level.route), Some(number));
                problems.push(mistake.at(place));
            }
        }
    }
}

/// Every route that can be reached is answered.
fn responses(
    folder: &Folder,
    file: &File<FrameworkFile>,
    framework: &FrameworkFile,
    problems: &mut Vec<Problem>,
) {
    let Some((answers, data)) = super::read(&folder.responses) else {
        return;
    };
    let mut answered: BTreeMap<Route, PlaceInFile> = BTreeMap::new();
    for (i, response) in data.response.iter().enumerate() {
        let place = answers.at(&format!("/response/{i}/route"));
        match answered.get(&response.route) {
            Some(first) => {
                let name = route_name(response.route);
                problems.push(author::duplicate_id("response", name, first).at(place));
            }
            None => {
                answered.insert(response.route, place);
            }
        }
    }
    if !answers.whole {
        return;
    }
    let mut reached: BTreeMap<Route, (String, PlaceInFile)> = BTreeMap::new();
    reached.insert(Route::Emergency, ("danger now".into(), answers.itself()));
    for (i, level) in framework.level.iter().enumerate() {
        let from = (
            format!("level {}", level.number),
            file.at(&format!("/level/{i}/route")),
        );
        reached.entry(level.route).or_insert(from);
    }
    for (file, _, i, indicator) in indicators(folder) {
        if let Some(route) = indicator.route {
            let from = (
                format!("indicator `{}`", indicator.id),
                file.at(&format!("/indicator/{i}/route")),
            );
            reached.entry(route).or_insert(from);
        }
    }
    if let Some((file, data)) = super::read(&folder.rules) {
        for (i, rule) in data.rule.iter().enumerate() {
            if let Some(route) = rule.route {
                let from = (
                    format!("rule `{}`", rule.id),
                    file.at(&format!("/rule/{i}/route")),
                );
                reached.entry(route).or_insert(from);
            }
        }
    }
    for (route, (from, place)) in reached {
        if !answered.contains_key(&route) {
            problems.push(author::missing_response(route_name(route), &from).at(place));
        }
    }
}

/// Whatever a result may have to say about itself has its words.
fn caveats(
    folder: &Folder,
    file: &File<FrameworkFile>,
    data: &FrameworkFile,
    problems: &mut Vec<Problem>,
) {
    if !file.whole {
        return;
    }
    for occasion in Occasion::ALL {
        let own = super::read(&folder.contacts).is_none_or(|(_, c)| !c.contact.is_empty());
        let never = match occasion {
            Occasion::NotAdopted => data.adopted_by.is_some(),
            Occasion::NoOwnContacts => own,
            Occasion::Superseded => data.source.superseded.is_empty(),
            Occasion::Always => true,
            _ => false,
        };
        let said = data
            .caveat
            .iter()
            .any(|c| c.when.unwrap_or(Occasion::Always) == occasion);
        if !said && !never {
            let name = super::word(&occasion);
            problems.push(author::missing_caveat(&name).at(file.itself()));
        }
    }
}

/// Every level has its rule on consent, once.
fn consent(folder: &Folder, names: &Names, problems: &mut Vec<Problem>) {
    let Some((file, data)) = super::read(&folder.consent) else {
        return;
    };
    let mut said: BTreeMap<u8, PlaceInFile> = BTreeMap::new();
    for (i, local) in data.local.iter().enumerate() {
        let place = file.at(&format!("/local/{i}/level"));
        match said.get(&local.level) {
            Some(first) => {
                let level = local.level.to_string();
                problems.push(author::duplicate_id("consent at level", &level, first).at(place));
            }
            None => {
                said.insert(local.level, place);
            }
        }
    }
    if !file.whole || names.unseen(Sort::Dimension) {
        return;
    }
    for (number, _) in &names.levels {
        if !said.keys().any(|level| u64::from(*level) == *number) {
            problems.push(author::missing_consent(&number.to_string()).at(file.itself()));
        }
    }
}

/// A route no circumstance may take.
pub(super) fn is_harm(route: Route) -> bool {
    matches!(
        route,
        Route::Emergency | Route::ChildProtection | Route::CareOrder
    )
}

/// A route as files name it.
pub(super) fn route_name(route: Route) -> &'static str {
    match route {
        Route::Emergency => "emergency",
        Route::ChildProtection => "child-protection",
        Route::CareOrder => "care-order",
        Route::Accommodation => "accommodation",
        Route::ChildInNeed => "child-in-need",
        Route::Targeted => "targeted",
        Route::EarlyHelp => "early-help",
        Route::Universal => "universal",
    }
}
