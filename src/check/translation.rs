//! Translations: that each text in one stands for a text of the framework, reader for reader.
//! Only words can be given, so nothing here could change what is decided.

use super::wording;
use crate::bundle;
use crate::framework::{Audience, Framework, Words};
use crate::problem::Problem;
use crate::problem::author;
use crate::source::{self, File, Folder, TranslationFile};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// A framework's words in another language.
#[derive(Clone, Debug, Default)]
pub struct Translation {
    /// The language's code: `cy`.
    pub language: String,
    /// A native speaker has checked all of it.
    pub checked: bool,
    /// Texts by their address; what is not here stays English.
    pub words: BTreeMap<String, Words>,
}

/// How many missing texts are named.
const NAMED: usize = 5;

/// The framework's translations, all mistakes in them reported.
pub(super) fn check(
    folder: &Folder,
    framework: &Framework,
    problems: &mut Vec<Problem>,
) -> Vec<Translation> {
    let english = bundle::texts(framework);
    folder
        .translations
        .iter()
        .map(|files| {
            let mut translation = Translation {
                language: files.language.clone(),
                checked: true,
                words: BTreeMap::new(),
            };
            let mut left: BTreeSet<&str> = BTreeSet::new();
            for file in [Some(&files.own), files.shared.as_ref()] {
                let Some((file, data)) = file.and_then(|f| Some((f, f.data.as_ref()?))) else {
                    continue;
                };
                translation.checked &= !data.checked_by.trim().is_empty();
                left.extend(data.left_in_english.iter().map(String::as_str));
                self::left(file, data, &english, problems);
                let words = Value::Object(data.words.clone());
                let mut walk = Walk {
                    file,
                    english: &english,
                    found: &mut translation.words,
                    problems,
                };
                walk.step(&words, "");
            }
            if files.own.data.is_some() {
                missing(&files.own, &translation, &left, &english, problems);
            }
            translation
        })
        .collect()
}

fn part(address: &str) -> &str {
    address.split('/').next().unwrap_or_default()
}

fn left(
    file: &File<TranslationFile>,
    data: &TranslationFile,
    english: &[(String, Words)],
    problems: &mut Vec<Problem>,
) {
    let parts: BTreeSet<&str> = english.iter().map(|(address, _)| part(address)).collect();
    for (i, name) in data.left_in_english.iter().enumerate() {
        if !parts.contains(name.as_str()) {
            let mistake = author::unknown_part(name, parts.iter().copied());
            problems.push(mistake.at(file.at(&format!("/left_in_english/{i}"))));
        }
    }
}

fn missing(
    file: &File<TranslationFile>,
    translation: &Translation,
    left: &BTreeSet<&str>,
    english: &[(String, Words)],
    problems: &mut Vec<Problem>,
) {
    let missing: Vec<String> = english
        .iter()
        .map(|(address, _)| address)
        .filter(|address| !left.contains(part(address)))
        .filter(|address| !translation.words.contains_key(*address))
        .map(|address| address.replace('/', "."))
        .collect();
    if !missing.is_empty() {
        let first = missing.get(..NAMED).unwrap_or(&missing);
        let mistake = author::untranslated(missing.len(), english.len(), first);
        problems.push(mistake.at(file.itself()));
    }
}

/// One file's words, looked up text by text.
struct Walk<'a> {
    file: &'a File<TranslationFile>,
    english: &'a [(String, Words)],
    found: &'a mut BTreeMap<String, Words>,
    problems: &'a mut Vec<Problem>,
}

impl<'a> Walk<'a> {
    fn step(&mut self, value: &Value, address: &str) {
        if let Some((_, english)) = self.english.iter().find(|(known, _)| known == address) {
            return self.words(value, address, english);
        }
        let below = self.below(address);
        match value {
            Value::Object(table) => {
                for (key, entry) in table {
                    if below.contains(&key.as_str()) {
                        self.step(entry, &join(address, key));
                    } else {
                        let mistake = author::unknown_text(key, below.iter().copied());
                        self.say(mistake, &join(address, key));
                    }
                }
            }
            Value::Array(list) if below.first() == Some(&"0") => {
                if list.len() != below.len() {
                    let mistake = author::other_count(list.len(), below.len());
                    return self.say(mistake, address);
                }
                for (i, entry) in list.iter().enumerate() {
                    self.step(entry, &join(address, &i.to_string()));
                }
            }
            _ => {
                let name = address.rsplit('/').next().unwrap_or_default();
                self.say(author::not_words(name), address);
            }
        }
    }

    /// The names that lead on from an address, in the framework's order.
    fn below(&self, address: &str) -> Vec<&'a str> {
        let mut names = Vec::new();
        for (known, _) in self.english {
            let rest = if address.is_empty() {
                Some(known.as_str())
            } else {
                known
                    .strip_prefix(address)
                    .and_then(|rest| rest.strip_prefix('/'))
            };
            let name = rest.and_then(|rest| rest.split('/').next());
            if let Some(name) = name.filter(|name| names.last() != Some(name)) {
                names.push(name);
            }
        }
        names
    }

    fn words(&mut self, value: &Value, address: &str, english: &Words) {
        let name = address.rsplit('/').next().unwrap_or_default();
        let Ok(written) = serde_json::from_value::<source::Words>(value.clone()) else {
            return self.say(author::not_words(name), address);
        };
        let words = written.compiled();
        let empty = |reader: &Audience| words.for_reader(*reader).trim().is_empty();
        if Audience::ALL.iter().any(empty) {
            return self.say(author::empty_words(name), address);
        }
        if let Some((reader, other)) = merged(&written, english) {
            let (reader, other) = (wording::called(reader), wording::called(other));
            return self.say(author::one_text_for_all(reader, other), address);
        }
        // What the framework says itself goes before what all say.
        self.found.entry(address.to_owned()).or_insert(words);
    }

    fn say(&mut self, mistake: author::Mistake, address: &str) {
        self.problems
            .push(mistake.at(self.file.at(&format!("/words/{address}"))));
    }
}

/// Two readers for whom one text stands here, but not in English: "your child" is not "you".
fn merged(written: &source::Words, english: &Words) -> Option<(Audience, Audience)> {
    use Audience::{Family, Practitioner, Volunteer, YoungPerson};
    let shared = match written {
        source::Words::Same(_) => vec![YoungPerson, Volunteer, Practitioner],
        source::Words::Each(each) => [
            (YoungPerson, each.young_person.is_none()),
            (Volunteer, each.volunteer.is_none()),
        ]
        .into_iter()
        .filter_map(|(reader, left_out)| left_out.then_some(reader))
        .collect(),
    };
    let differs = |reader: &Audience| english.for_reader(*reader) != english.for_reader(Family);
    shared
        .into_iter()
        .find(differs)
        .map(|reader| (reader, Family))
}

fn join(address: &str, key: &str) -> String {
    if address.is_empty() {
        return key.to_owned();
    }
    format!("{address}/{key}")
}
