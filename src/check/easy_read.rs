//! `easy-read.toml`: that every name in it is known, every picture can be drawn, and every sentence is easy.
//! How a page looks is not known here; whether the drawings are good ones, people must judge.

use super::names::{self, Names, Sort};
use super::reading_age::{self, Measure};
use super::references::Look;
use super::{read, wording};
use crate::framework::Audience;
use crate::problem::author;
use crate::problem::{PlaceInFile, Problem};
use crate::source::{EasyReadFile, File, FirstPage, Folder, Sentence};
use std::collections::BTreeMap;

/// Easy words and pictures, as far as the files have them.
#[derive(Clone, Debug, Default)]
pub struct EasyRead {
    /// What every framework shares.
    pub shared: EasyReadFile,
    /// The framework's own, which comes first.
    pub own: EasyReadFile,
}

/// What the files say; `None` without either.
pub(super) fn of(folder: &Folder) -> Option<EasyRead> {
    if folder.easy_read.is_none() && folder.shared_easy_read.is_none() {
        return None;
    }
    Some(EasyRead {
        shared: read(&folder.shared_easy_read).map_or_else(Default::default, |(_, e)| e.clone()),
        own: read(&folder.easy_read).map_or_else(Default::default, |(_, e)| e.clone()),
    })
}

const FEWEST: usize = 3;
const MOST: usize = 6;
const MOST_WORDS: usize = 12;
const HARDEST: f64 = 3.0;
/// Drawings lie on a grid of this size; steps may go as far either way.
const GRID: f64 = 64.0;

pub(super) fn check(folder: &Folder, names: &Names, problems: &mut Vec<Problem>) {
    let files = [&folder.shared_easy_read, &folder.easy_read];
    let mut pictures: Vec<&str> = Vec::new();
    let mut pages: Vec<FirstPage> = Vec::new();
    let mut last = None;
    for (file, data) in files.into_iter().filter_map(read) {
        pictures.extend(data.picture.iter().map(|p| p.id.as_str()));
        pages.extend(data.page.iter().map(|p| p.id));
        self::drawings(file, data, problems);
        self::sentences(file, data, &pictures, names, problems);
        last = Some(file);
    }
    let Some(file) = last.filter(|file| file.whole) else {
        return;
    };
    for page in FirstPage::ALL.into_iter().filter(|p| !pages.contains(p)) {
        problems.push(author::missing_easy_page(page.word()).at(file.itself()));
    }
}

fn drawings(file: &File<EasyReadFile>, data: &EasyReadFile, problems: &mut Vec<Problem>) {
    let mut seen = BTreeMap::new();
    for (i, picture) in data.picture.iter().enumerate() {
        let place = file.at(&format!("/picture/{i}/id"));
        if !names::is_id(&picture.id) {
            problems.push(author::bad_id(&picture.id).at(place.clone()));
        }
        once("picture", &picture.id, place, &mut seen, problems);
        for (key, all) in [("lines", &picture.lines), ("shapes", &picture.shapes)] {
            for (n, path) in all.iter().enumerate().filter(|(_, path)| !is_path(path)) {
                let place = file.at(&format!("/picture/{i}/{key}/{n}"));
                problems.push(author::bad_drawing(path).at(place));
            }
        }
    }
}

/// Path data and nothing else: it is put into a page as it stands.
fn is_path(text: &str) -> bool {
    let is_letter = |c: char| "MmLlHhVvCcSsQqTtAaZz".contains(c);
    let is_other = |c: char| c.is_ascii_digit() || " ,.-".contains(c);
    let numbers = text.replace('-', " -");
    let numbers = numbers.split(|c: char| is_letter(c) || c == ' ' || c == ',');
    text.starts_with('M')
        && text.chars().all(|c| is_letter(c) || is_other(c))
        && numbers
            .filter(|number| !number.is_empty())
            .all(|number| number.parse::<f64>().is_ok_and(|n| n.abs() <= GRID))
}

fn once<'a>(
    table: &str,
    id: &'a str,
    place: PlaceInFile,
    seen: &mut BTreeMap<&'a str, PlaceInFile>,
    problems: &mut Vec<Problem>,
) {
    if let Some(first) = seen.get(id) {
        problems.push(author::duplicate_id(table, id, first).at(place));
    } else {
        seen.insert(id, place);
    }
}

fn sentences(
    file: &File<EasyReadFile>,
    data: &EasyReadFile,
    pictures: &[&str],
    names: &Names,
    problems: &mut Vec<Problem>,
) {
    let (mut pages, mut topics) = (BTreeMap::new(), BTreeMap::new());
    for (i, page) in data.page.iter().enumerate() {
        let at = format!("/page/{i}");
        let place = file.at(&format!("{at}/id"));
        once("page", page.id.word(), place, &mut pages, problems);
        self::easy(file, &at, &page.say, pictures, problems);
    }
    for (i, topic) in data.topic.iter().enumerate() {
        let at = format!("/topic/{i}");
        let place = file.at(&format!("{at}/id"));
        let mut look = Look { names, problems };
        look.name(Sort::Topic, &topic.id, place.clone());
        once("topic", &topic.id, place, &mut topics, problems);
        self::easy(file, &at, &topic.say, pictures, problems);
    }
}

fn easy(
    file: &File<EasyReadFile>,
    at: &str,
    say: &[Sentence],
    pictures: &[&str],
    problems: &mut Vec<Problem>,
) {
    if !(FEWEST..=MOST).contains(&say.len()) {
        problems.push(author::easy_read_length(say.len(), FEWEST, MOST).at(file.at(at)));
    }
    let mut measures: BTreeMap<Audience, Measure> = BTreeMap::new();
    for (n, sentence) in say.iter().enumerate() {
        let at = format!("{at}/say/{n}");
        if !pictures.contains(&sentence.picture.as_str()) {
            let mistake = author::unknown_picture(&sentence.picture, pictures.iter().copied());
            problems.push(mistake.at(file.at(&format!("{at}/picture"))));
        }
        let words = sentence.words.compiled();
        let long = Audience::ALL.into_iter().find(|reader| {
            let text = words.for_reader(*reader);
            measures.entry(*reader).or_default().add(text);
            text.split_whitespace().count() > MOST_WORDS || reading_age::sentences(text) > 1
        });
        if let Some(reader) = long {
            let mistake = author::sentence_too_long(words.for_reader(reader), MOST_WORDS);
            problems.push(mistake.at(file.at(&format!("{at}/words"))));
        }
    }
    let hard = measures.iter().find(|(_, m)| m.grade() > HARDEST);
    if let Some((reader, measure)) = hard {
        let reader = wording::called(*reader);
        let (grade, hardest) = (measure.grade(), measure.hardest());
        problems.push(author::easy_read_hard(reader, grade, HARDEST, hardest).at(file.at(at)));
    }
}
