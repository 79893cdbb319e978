//! Each level and dimension against what the document prints there: how many criteria, in which places, each once.
//! Reads the files as written, so that a criterion with another mistake in it still counts as there.

use super::names::entries;
use crate::problem::author;
use crate::problem::{PlaceInFile, Problem};
use crate::source::{File, Folder};
use serde_json::Value;
use std::collections::BTreeMap;

/// A criterion at a place of the printed list.
struct Printing {
    /// `None`: the file does not say it in a readable way, which is reported elsewhere.
    item: Option<u64>,
    criterion: Option<String>,
    place: PlaceInFile,
}

/// Level, dimension, and the section where that is one of its own.
type Cell = (u64, Option<String>, Option<String>);

pub(super) fn check(folder: &Folder, problems: &mut Vec<Problem>) {
    let mut cells: BTreeMap<Cell, Vec<Printing>> = BTreeMap::new();
    // A file nobody can read may hold anything.
    let mut all_seen = !folder.indicators.is_empty();
    for file in &folder.indicators {
        all_seen &= file.readable && take_indicators(file, &mut cells).is_some();
    }
    let lowest = lowest_level(folder);
    if let (Some(file), Some(level)) = (&folder.strengths, lowest) {
        all_seen &= file.readable;
        take_strengths(file, level, &mut cells);
    }
    let called = |cell: &Cell| name(folder, cell);
    for (cell, printings) in &mut cells {
        printings.sort_by_key(|p| p.item);
        items(&called(cell), printings, all_seen, problems);
        criteria(&called(cell), printings, problems);
    }
    if all_seen && folder.framework.is_some() {
        counts(folder, &cells, problems);
    }
}

fn take_indicators<T>(file: &File<T>, cells: &mut BTreeMap<Cell, Vec<Printing>>) -> Option<()> {
    let raw = file.raw();
    let level = raw.get("level")?.as_u64()?;
    let dimension = raw
        .get("dimension")
        .and_then(Value::as_str)
        .map(str::to_owned);
    for (i, entry) in entries(raw, "/indicator") {
        // What another framework prints was counted there.
        if file.was_taken_over(&format!("/indicator/{i}")) {
            continue;
        }
        let criterion = text(entry, "criterion");
        let path = format!("/indicator/{i}");
        cells
            .entry((level, dimension.clone(), text(entry, "section")))
            .or_default()
            .push(Printing {
                item: entry.get("item").and_then(Value::as_u64),
                criterion: criterion.clone(),
                place: file.place(&format!("{path}/item"), false),
            });
        for (n, also) in entries(entry, "/also_printed") {
            let Some(level) = also.get("level").and_then(Value::as_u64) else {
                continue;
            };
            cells
                .entry((level, dimension.clone(), text(entry, "section")))
                .or_default()
                .push(Printing {
                    item: also.get("item").and_then(Value::as_u64),
                    criterion: criterion.clone(),
                    place: file.place(&format!("{path}/also_printed/{n}"), false),
                });
        }
    }
    Some(())
}

fn take_strengths<T>(file: &File<T>, level: u64, cells: &mut BTreeMap<Cell, Vec<Printing>>) {
    for (i, entry) in entries(file.raw(), "/strength") {
        if file.was_taken_over(&format!("/strength/{i}")) {
            continue;
        }
        cells
            .entry((level, text(entry, "dimension"), text(entry, "section")))
            .or_default()
            .push(Printing {
                item: entry.get("item").and_then(Value::as_u64),
                criterion: text(entry, "criterion"),
                place: file.place(&format!("/strength/{i}/item"), false),
            });
    }
}

fn text(entry: &Value, key: &str) -> Option<String> {
    entry.get(key).and_then(Value::as_str).map(str::to_owned)
}

/// Strengths stand at the lowest level.
fn lowest_level(folder: &Folder) -> Option<u64> {
    let file = folder.framework.as_ref()?;
    entries(file.raw(), "/level")
        .filter_map(|(_, level)| level.get("number")?.as_u64())
        .min()
}

fn name(folder: &Folder, (level, dimension, section): &Cell) -> String {
    let within = section
        .as_ref()
        .map_or_else(String::new, |s| format!(", “{s}”"));
    let Some(id) = dimension else {
        return format!("level {level}{within}");
    };
    let printed = folder.framework.as_ref().and_then(|file| {
        entries(file.raw(), "/dimension")
            .find(|(_, d)| d.get("id").and_then(Value::as_str) == Some(id.as_str()))
            .and_then(|(_, d)| text(d, "name"))
    });
    format!(
        "level {level}, {}{within}",
        printed.unwrap_or_else(|| id.clone())
    )
}

/// Counted from 1, each once, without a gap.
fn items(cell: &str, printings: &[Printing], all_seen: bool, problems: &mut Vec<Problem>) {
    let mut missing = Vec::new();
    let mut after: Option<&PlaceInFile> = None;
    let mut expected = 1;
    let mut last: Option<&Printing> = None;
    for printing in printings {
        let Some(item) = printing.item else { continue };
        if let Some(first) = last.filter(|l| l.item == printing.item) {
            problems
                .push(author::doubled_item(cell, item, &first.place).at(printing.place.clone()));
        }
        // A slip such as 1000 for 10 is one mistake, not a thousand.
        while expected < item && missing.len() < 5 {
            missing.push(expected.to_string());
            after = after.or(Some(&printing.place));
            expected += 1;
        }
        expected = item
            .max(expected)
            .saturating_add(u64::from(item >= expected));
        last = Some(printing);
    }
    let complete = all_seen && printings.iter().all(|p| p.item.is_some());
    if let (true, Some(after)) = (complete, after) {
        problems.push(author::missing_item(cell, &missing.join(", ")).at(after.clone()));
    }
}

fn criteria(cell: &str, printings: &[Printing], problems: &mut Vec<Problem>) {
    let mut seen: BTreeMap<&str, &PlaceInFile> = BTreeMap::new();
    for printing in printings {
        let Some(criterion) = printing.criterion.as_deref() else {
            continue;
        };
        match seen.get(criterion) {
            Some(first) => {
                problems.push(author::doubled_criterion(cell, first).at(printing.place.clone()));
            }
            None => {
                seen.insert(criterion, &printing.place);
            }
        }
    }
}

fn counts(folder: &Folder, cells: &BTreeMap<Cell, Vec<Printing>>, problems: &mut Vec<Problem>) {
    let Some((file, data)) = super::read(&folder.framework) else {
        return;
    };
    let mut said: BTreeMap<Cell, PlaceInFile> = BTreeMap::new();
    for (i, printed) in data.printed.iter().enumerate() {
        let cell: Cell = (
            u64::from(printed.level),
            printed.dimension.clone(),
            printed.section.clone(),
        );
        if file.was_taken_over(&format!("/printed/{i}")) {
            continue;
        }
        let place = file.at(&format!("/printed/{i}/count"));
        if let Some(first) = said.get(&cell) {
            let called = name(folder, &cell);
            problems.push(author::duplicate_id("printed count of", &called, first).at(place));
            continue;
        }
        let found = cells.get(&cell).map_or(0, Vec::len);
        if found != usize::from(printed.count) {
            let mistake = author::printed_count(&name(folder, &cell), printed.count, found);
            problems.push(mistake.at(place.clone()));
        }
        said.insert(cell, place);
    }
    if !file.whole {
        return;
    }
    for (cell, printings) in cells.iter().filter(|(cell, _)| !said.contains_key(*cell)) {
        let mistake = author::printed_count_missing(&name(folder, cell), printings.len());
        problems.push(mistake.at(file.itself()));
    }
}
