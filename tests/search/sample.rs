//! The benchmark: what is found for a sample of worries, against what should be.
//! The sample is for measuring; no phrase may be taken from it.

use levels_of_need::author::search;
use levels_of_need::check;
use levels_of_need::framework::Framework;
use levels_of_need::search::Search;
use serde_json::Value;
use std::path::Path;

/// A worry with the criteria that would be right.
struct Worry {
    id: String,
    text: String,
    danger: bool,
    none: bool,
    right: Vec<String>,
}

fn worries(file: &Path, framework: &str) -> Vec<Worry> {
    let text = std::fs::read_to_string(file).unwrap();
    let all: Vec<Value> = serde_json::from_str(&text).unwrap();
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    all.iter()
        .map(|worry| Worry {
            id: text(&worry["id"]),
            text: text(&worry["text"]),
            danger: worry["danger"] == true,
            none: worry["none"] == true,
            right: worry[framework]
                .as_array()
                .unwrap()
                .iter()
                .map(text)
                .collect(),
        })
        .collect()
}

/// Of how many, how many.
#[derive(Clone, Copy, Debug, Default)]
pub struct Part {
    pub found: usize,
    pub of: usize,
}

impl Part {
    fn note(&mut self, found: bool) {
        self.of += 1;
        self.found += usize::from(found);
    }

    pub fn percent(self) -> f64 {
        100.0 * self.found as f64 / self.of.max(1) as f64
    }
}

impl std::fmt::Display for Part {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        write!(
            f,
            "{:3} of {:3}  {:5.1} %",
            self.found,
            self.of,
            self.percent()
        )
    }
}

#[derive(Clone, Copy, Debug, Default)]
pub struct Figures {
    pub first: Part,
    pub first_3: Part,
    pub first_5: Part,
    pub topic_3: Part,
    pub danger: Part,
    pub false_alarms: Part,
    pub nothing: Part,
    /// Not a measure of its own: worries that fit and were offered nothing.
    pub missed: Part,
}

pub fn loaded(framework: &str) -> (Framework, Search) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("frameworks")
        .join(framework);
    let checked = check::folder(&folder, "2026-11-22");
    let framework = checked.framework.expect("the framework has no errors");
    let search = search::ready(&framework, &checked.search.unwrap_or_default()).unwrap();
    (framework, search)
}

pub fn measure(framework: &Framework, search: &Search, file: &Path, say: bool) -> Figures {
    let mut figures = Figures::default();
    let bare = |text: &str| {
        text.split_whitespace()
            .collect::<Vec<_>>()
            .join(" ")
            .to_lowercase()
    };
    for worry in worries(file, &framework.id) {
        let found = search.search(framework, &worry.text);
        if worry.danger {
            figures.danger.note(found.danger);
        } else {
            figures.false_alarms.note(found.danger);
        }
        if worry.danger != found.danger && say {
            println!("danger {}: {} {}", found.danger, worry.id, worry.text);
        }
        let criterion = |id: &str| framework.indicators.iter().find(|i| i.id == id).unwrap();
        if worry.none {
            figures.nothing.note(found.matches.is_empty());
            if !found.matches.is_empty() && say {
                println!(
                    "offered {} {}: {} {}",
                    found.matches[0].id, found.matches[0].score, worry.id, worry.text
                );
            }
        }
        if worry.right.is_empty() {
            continue;
        }
        let right: Vec<String> = worry.right.iter().map(|r| bare(r)).collect();
        let known: Vec<_> = framework
            .indicators
            .iter()
            .filter(|i| right.contains(&bare(&i.criterion)))
            .collect();
        assert!(
            !known.is_empty(),
            "{}: {:?} is no criterion",
            worry.id,
            worry.right
        );
        let rank = found
            .matches
            .iter()
            .position(|m| right.contains(&bare(&criterion(&m.id).criterion)));
        let within = |n: usize| rank.is_some_and(|rank| rank < n);
        figures.first.note(within(1));
        figures.first_3.note(within(3));
        figures.first_5.note(within(5));
        figures.missed.note(found.matches.is_empty());
        figures.topic_3.note(
            found
                .topics
                .iter()
                .take(3)
                .any(|t| known.iter().any(|i| i.topics.contains(t))),
        );
        if !within(3) && say {
            let offered: Vec<String> = found
                .matches
                .iter()
                .take(3)
                .map(|m| format!("{} {}", m.id, m.score))
                .collect();
            let right: Vec<&str> = known.iter().map(|i| i.id.as_str()).collect();
            println!(
                "rank {rank:?}: {} {}\n    offered {offered:?} topics {:?}\n    right {right:?}",
                worry.id, worry.text, found.topics
            );
        }
    }
    figures
}

pub fn print(name: &str, figures: &Figures) {
    println!("{name}");
    for (what, part) in [
        ("right criterion first", figures.first),
        ("within the first 3", figures.first_3),
        ("within the first 5", figures.first_5),
        ("right topic within 3", figures.topic_3),
        ("offered nothing, wrongly", figures.missed),
        ("danger noticed", figures.danger),
        ("false alarms", figures.false_alarms),
        ("nothing offered for nothing", figures.nothing),
    ] {
        println!("  {what:28} {part}");
    }
}

#[test]
fn the_sample() {
    let sample = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/search/worries.json");
    let other = std::env::var_os("SEARCH_WORRIES");
    let say = std::env::var_os("SEARCH_SAY").is_some();
    for id in ["halton", "rochdale"] {
        let (framework, search) = loaded(id);
        let figures = measure(&framework, &search, &sample, say && other.is_none());
        print(&format!("{id}, the sample"), &figures);
        // Aimed at on worries nobody has seen are 85 of 100 within the first 3 and 92 within the first 5. Held
        // here is a little less than is measured.
        let (first_3, first_5) = if id == "halton" {
            (92.0, 94.0)
        } else {
            (85.0, 88.0)
        };
        assert!(figures.first_3.percent() >= first_3);
        assert!(figures.first_5.percent() >= first_5);
        assert_eq!(figures.danger.found, figures.danger.of);
        assert!(figures.nothing.percent() >= 90.0);
        // Aimed at are 3 of 100; it is measured at 3 to 6.
        assert!(figures.false_alarms.percent() < 7.0);
        if let Some(other) = &other {
            let figures = measure(&framework, &search, Path::new(other), say);
            print(&format!("{id}, {}", Path::new(other).display()), &figures);
        }
    }
}

#[test]
fn what_the_files_call_danger_is_heard() {
    let text = std::fs::read_to_string(
        Path::new(env!("CARGO_MANIFEST_DIR")).join("frameworks/search.toml"),
    )
    .unwrap();
    let words: toml::Value = toml::from_str(&text).unwrap();
    let (framework, search) = loaded("halton");
    let mut all = Part::default();
    for danger in words["danger"].as_array().unwrap() {
        let mut one = Part::default();
        for said in danger["say"].as_array().unwrap() {
            let heard = search.search(&framework, said.as_str().unwrap()).danger;
            one.note(heard);
            all.note(heard);
        }
        // Many are told as darkly as people tell them; of no kind may most be missed.
        assert!(one.percent() >= 73.0, "{}: {one}", danger["id"]);
    }
    assert!(all.of > 1000);
    assert!(all.percent() >= 83.0, "{all}");
}

#[test]
fn danger_that_fits_a_criterion_too_is_heard_more_often_than_not() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("frameworks");
    let says = |file: &str, table: &str| -> Vec<String> {
        let text = std::fs::read_to_string(root.join(file)).unwrap();
        let file: toml::Value = toml::from_str(&text).unwrap();
        let entries = file[table].as_array().unwrap().iter();
        let said = entries.flat_map(|one| one["say"].as_array().unwrap());
        said.map(|said| said.as_str().unwrap().to_owned()).collect()
    };
    let danger = says("search.toml", "danger");
    let (framework, search) = loaded("halton");
    let mut both = Part::default();
    for said in says("halton/search.toml", "indicator") {
        if danger.contains(&said) {
            both.note(search.search(&framework, &said).danger);
        }
    }
    assert!(both.of > 30, "{both}");
    // Taught as calm under its criterion as well, it was heard half as often.
    assert!(both.percent() > 50.0, "{both}");
}
