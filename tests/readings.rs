//! A second, independent reading of each published document against the framework made from it.
//! Every criterion, level, dimension and place must be the same in both, in the printed order.
#![cfg(feature = "author")]

use levels_of_need::check;
use levels_of_need::framework::Framework;
use std::path::Path;

/// Level, dimension as printed, place in the list, criterion.
type Line = (u8, String, u32, String);

fn framework(id: &str) -> Framework {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("frameworks")
        .join(id);
    let checked = check::folder(&folder, "2026-11-22");
    checked
        .framework
        .unwrap_or_else(|| panic!("{:#?}", checked.problems))
}

fn second_reading(id: &str) -> Vec<Line> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/readings/{id}.tsv"));
    let text = std::fs::read_to_string(path).unwrap();
    text.lines()
        .filter(|line| !line.starts_with('#') && !line.is_empty())
        .map(|line| {
            let columns: Vec<&str> = line.split('\t').collect();
            let [level, dimension, item, criterion] = columns[..] else {
                panic!("{line}")
            };
            (
                level.parse().unwrap(),
                dimension.to_owned(),
                item.parse().unwrap(),
                criterion.to_owned(),
            )
        })
        .collect()
}

/// The framework's own criteria as printed: one printed at two levels stands in both lists.
fn printed(framework: &Framework) -> Vec<Line> {
    // Printed order; a framework without dimensions has one nameless list a level.
    let dimension = |id: &Option<String>| {
        let found = framework
            .dimensions
            .iter()
            .position(|d| Some(&d.id) == id.as_ref());
        assert!(found.is_some() || id.is_none(), "{id:?}");
        found
    };
    let lowest = framework.levels[0].number;
    let mut all: Vec<(u8, Option<usize>, u32, String)> = Vec::new();
    for strength in &framework.strengths {
        let item = strength.place.item.as_ref().unwrap().parse().unwrap();
        all.push((
            lowest,
            dimension(&strength.dimension),
            item,
            strength.criterion.clone(),
        ));
    }
    for indicator in &framework.indicators {
        let items = indicator.place.item.as_ref().unwrap().split("; ");
        let items: Vec<u32> = items.map(|item| item.parse().unwrap()).collect();
        assert_eq!(items.len(), indicator.levels.len(), "{}", indicator.id);
        for (level, item) in indicator.levels.iter().zip(items) {
            all.push((
                *level,
                dimension(&indicator.dimension),
                item,
                indicator.criterion.clone(),
            ));
        }
    }
    all.sort();
    all.into_iter()
        .map(|(level, d, item, criterion)| {
            let name = d.map_or_else(String::new, |d| framework.dimensions[d].name.clone());
            (level, name, item, criterion)
        })
        .collect()
}

#[test]
fn halton_is_read_twice_alike() {
    let (one, two) = (printed(&framework("halton")), second_reading("halton"));
    for (one, two) in one.iter().zip(&two) {
        assert_eq!(one, two);
    }
    assert_eq!((one.len(), two.len()), (215, 215));
}

#[test]
fn rochdale_is_read_twice_alike() {
    let framework = framework("rochdale");
    let (one, two) = (printed(&framework), second_reading("rochdale"));
    for (one, two) in one.iter().zip(&two) {
        assert_eq!(one, two);
    }
    assert_eq!((one.len(), two.len()), (82, 82));
    assert_eq!(framework.strengths.len(), 25);
}

/// Devon prints no list of criteria: they stand in sentences and lists of several kinds. The second
/// reading has whole lines as printed; each of its lines about when to refer is a criterion, and each
/// criterion out of a list stands in such a line.
#[test]
fn devons_lists_are_read_twice_alike() {
    let framework = framework("devon");
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/readings/devon.tsv");
    let text = std::fs::read_to_string(path).unwrap();
    let lines: Vec<(&str, &str)> = text
        .lines()
        .filter(|line| !line.starts_with('#') && !line.is_empty())
        .map(|line| {
            let columns: Vec<&str> = line.split('\t').collect();
            let [section, _, words] = columns[..] else {
                panic!("{line}")
            };
            (section, words)
        })
        .collect();
    assert_eq!(lines.len(), 18);

    // Headings without a need of their own, and services; the reasons stand in source.notes.
    let not_criteria = ["S17 child in need", "S47 (child protection)"];
    let services = [
        "Targeted Help (Level 3)",
        "Adolescent Safety Framework and Safer Me Plans",
    ];
    let mut met = 0;
    for (section, words) in &lines {
        if services.contains(section) || not_criteria.iter().any(|n| words.starts_with(n)) {
            continue;
        }
        let of_line = framework
            .indicators
            .iter()
            .filter(|i| words.contains(i.criterion.as_str()))
            .count();
        assert_eq!(of_line, 1, "{words}");
        met += 1;
    }
    assert_eq!(met, 9);
    for indicator in &framework.indicators {
        let listed = lines
            .iter()
            .any(|(section, _)| indicator.place.section.contains(section));
        if listed {
            let in_a_line = lines
                .iter()
                .any(|(_, words)| words.contains(&indicator.criterion));
            assert!(in_a_line, "{}", indicator.criterion);
        }
    }
}

#[test]
fn places_name_the_section_as_printed() {
    let framework = framework("halton");
    let neet = framework
        .indicators
        .iter()
        .find(|i| i.id == "neet")
        .unwrap();
    assert_eq!(neet.levels, [3]);
    assert!(
        neet.place.section.starts_with("Level 3, "),
        "{}",
        neet.place.section
    );
    let twice: Vec<&str> = framework
        .indicators
        .iter()
        .filter(|i| i.levels == [2, 3])
        .map(|i| i.id.as_str())
        .collect();
    assert_eq!(twice.len(), 2, "{twice:?}");
}
