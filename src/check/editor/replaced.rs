//! Law, guidance and bodies that have been replaced, named in a framework that does not say so.
//! Which they are stands in `editor.toml`; what the document admits stands in `source.superseded`.

use super::lists::{self, Lists, Phrases};
use crate::problem::author;
use crate::problem::{PlaceInFile, Problem};
use crate::source::{File, Folder};
use serde_json::Value;

pub(super) fn check(folder: &Folder, lists: &Lists, problems: &mut Vec<Problem>) {
    let said = said(folder);
    for (names, now) in &lists.replaced {
        if said.iter().any(|text| names.in_text(text).is_some()) {
            continue;
        }
        let mut search = Search {
            names,
            first: None,
            places: 0,
        };
        search.folder(folder);
        if let Some((name, place)) = search.first {
            problems.push(author::replaced(&name, now, search.places).at(place));
        }
    }
}

/// What the document is said to cite.
fn said(folder: &Folder) -> Vec<String> {
    crate::check::read(&folder.framework).map_or_else(Vec::new, |(_, data)| {
        let both = data
            .source
            .superseded
            .iter()
            .flat_map(|s| [&s.cites, &s.now]);
        both.map(|text| lists::spaced(text)).collect()
    })
}

struct Search<'a> {
    names: &'a Phrases,
    first: Option<(String, PlaceInFile)>,
    places: usize,
}

impl Search<'_> {
    fn folder(&mut self, folder: &Folder) {
        self.file(folder.framework.as_ref());
        for file in &folder.indicators {
            self.file(Some(file));
        }
        self.file(folder.strengths.as_ref());
        self.file(folder.questions.as_ref());
        self.file(folder.rules.as_ref());
        self.file(folder.responses.as_ref());
        self.file(folder.consent.as_ref());
        self.file(folder.contacts.as_ref());
        self.file(folder.glossary.as_ref());
    }

    fn file<T>(&mut self, file: Option<&File<T>>) {
        if let Some(file) = file {
            self.value(file.raw(), "", &|path| {
                // What was taken over is looked at where it stands.
                (!file.was_taken_over(path)).then(|| file.place(path, false))
            });
        }
    }

    fn value(&mut self, value: &Value, path: &str, place: &dyn Fn(&str) -> Option<PlaceInFile>) {
        match value {
            Value::String(text) => self.text(text, &|| place(path)),
            Value::Array(list) => {
                for (i, entry) in list.iter().enumerate() {
                    self.value(entry, &format!("{path}/{i}"), place);
                }
            }
            Value::Object(table) => {
                for (key, entry) in table {
                    // The notes on the print may name whatever was found there.
                    if !(path.is_empty() && key == "source") && key != "id" {
                        self.value(entry, &format!("{path}/{key}"), place);
                    }
                }
            }
            _ => {}
        }
    }

    fn text(&mut self, text: &str, place: &dyn Fn() -> Option<PlaceInFile>) {
        let Some(name) = self.names.in_text(&lists::spaced(text)) else {
            return;
        };
        let Some(place) = place() else { return };
        self.places += 1;
        self.first.get_or_insert_with(|| (name.to_owned(), place));
    }
}
