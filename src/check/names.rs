//! Every id the files give, with its place: what an id may look like, and that each stands once.
//! Ids are taken from the files as written, so that a table with another mistake in it still counts as there.

use crate::problem::author;
use crate::problem::{PlaceInFile, Problem};
use crate::source::{File, Folder};
use serde_json::Value;

/// What sort of thing an id names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sort {
    Indicator,
    Strength,
    Question,
    Rule,
    Topic,
    Group,
    Dimension,
    AgeBand,
    Contact,
    NationalContact,
    Caveat,
    Moving,
    Principle,
    Link,
    WithoutConsent,
}

impl Sort {
    /// The word for it in a message.
    pub(super) fn called(self) -> &'static str {
        match self {
            Sort::Indicator => "indicator",
            Sort::Strength => "strength",
            Sort::Question => "question",
            Sort::Rule => "rule",
            Sort::Topic => "topic",
            Sort::Group => "group",
            Sort::Dimension => "dimension",
            Sort::AgeBand => "age band",
            Sort::Contact | Sort::NationalContact => "contact",
            Sort::Caveat => "caveat",
            Sort::Moving => "moving",
            Sort::Principle => "principle",
            Sort::Link => "link",
            Sort::WithoutConsent => "enquiries without consent",
        }
    }

    /// A result names these side by side, so no two of them may share an id.
    fn stands_in_results(self) -> bool {
        matches!(
            self,
            Sort::Indicator | Sort::Strength | Sort::Question | Sort::Rule
        )
    }
}

/// An id somebody gave.
#[derive(Clone, Debug)]
struct Named {
    sort: Sort,
    id: String,
    place: PlaceInFile,
}

/// Every id of a framework.
#[derive(Clone, Debug, Default)]
pub(super) struct Names {
    all: Vec<Named>,
    /// Sorts some of whose names may not have been seen, because their file cannot be read.
    unseen: Vec<Sort>,
    /// Level numbers as given, with their places.
    pub levels: Vec<(u64, PlaceInFile)>,
    /// Questions with their options' ids.
    pub options: Vec<(String, Vec<String>)>,
}

impl Names {
    pub(super) fn of(folder: &Folder, problems: &mut Vec<Problem>) -> Names {
        let mut names = Names::default();
        match &folder.framework {
            Some(file) => {
                names.take(file, "/dimension", Sort::Dimension);
                names.take(file, "/ages/band", Sort::AgeBand);
                names.take(file, "/caveat", Sort::Caveat);
                names.take(file, "/moving", Sort::Moving);
                names.take(file, "/principle", Sort::Principle);
                names.take(file, "/link", Sort::Link);
                names.take_levels(file);
            }
            None => names.unseen.extend([Sort::Dimension, Sort::AgeBand]),
        }
        for file in &folder.indicators {
            names.take(file, "/indicator", Sort::Indicator);
        }
        if folder.indicators.is_empty() {
            names.unseen.push(Sort::Indicator);
        }
        names.take_from(folder.strengths.as_ref(), "/strength", Sort::Strength);
        names.take_from(folder.questions.as_ref(), "/question", Sort::Question);
        names.take_from(folder.rules.as_ref(), "/rule", Sort::Rule);
        names.take_needed(folder.contacts.as_ref(), "/contact", Sort::Contact);
        names.take_needed(folder.national.as_ref(), "/contact", Sort::NationalContact);
        names.take_needed(folder.topics.as_ref(), "/group", Sort::Group);
        names.take_needed(folder.topics.as_ref(), "/topic", Sort::Topic);
        names.take_from(
            folder.consent.as_ref(),
            "/without_consent",
            Sort::WithoutConsent,
        );
        if let Some(file) = &folder.questions {
            names.take_options(file, problems);
        }
        names.look(problems);
        names
    }

    /// Every id of a sort, in the files' order. Contacts are local and national ones together.
    pub(super) fn ids(&self, sort: Sort) -> impl Iterator<Item = &str> {
        let also = if sort == Sort::Contact {
            Sort::NationalContact
        } else {
            sort
        };
        self.all
            .iter()
            .filter(move |n| n.sort == sort || n.sort == also)
            .map(|n| n.id.as_str())
    }

    /// Whether an id names something of this sort; also when that cannot be known.
    pub(super) fn has(&self, sort: Sort, id: &str) -> bool {
        self.unseen(sort) || self.ids(sort).any(|known| known == id)
    }

    /// Whether some names of this sort may not have been seen.
    pub(super) fn unseen(&self, sort: Sort) -> bool {
        self.unseen.contains(&sort)
            || (sort == Sort::Contact && self.unseen.contains(&Sort::NationalContact))
    }

    /// Whether a number is a level; also when that cannot be known.
    pub(super) fn has_level(&self, level: u8) -> bool {
        self.levels.is_empty()
            || self
                .levels
                .iter()
                .any(|(number, _)| *number == u64::from(level))
    }

    /// The levels as text, for a message.
    pub(super) fn level_list(&self) -> Vec<String> {
        self.levels
            .iter()
            .map(|(number, _)| number.to_string())
            .collect()
    }

    fn take_from<T>(&mut self, file: Option<&File<T>>, table: &str, sort: Sort) {
        if let Some(file) = file {
            self.take(file, table, sort);
        }
    }

    fn take_needed<T>(&mut self, file: Option<&File<T>>, table: &str, sort: Sort) {
        match file {
            Some(file) => self.take(file, table, sort),
            None => self.unseen.push(sort),
        }
    }

    fn take<T>(&mut self, file: &File<T>, table: &str, sort: Sort) {
        if !file.readable {
            self.unseen.push(sort);
        }
        for (i, entry) in entries(file.raw(), table) {
            let Some(id) = entry.get("id").and_then(Value::as_str) else {
                continue;
            };
            let place = file.place(&format!("{table}/{i}/id"), false);
            self.all.push(Named {
                sort,
                id: id.to_owned(),
                place,
            });
        }
    }

    fn take_levels<T>(&mut self, file: &File<T>) {
        for (i, entry) in entries(file.raw(), "/level") {
            if let Some(number) = entry.get("number").and_then(Value::as_u64) {
                self.levels
                    .push((number, file.place(&format!("/level/{i}/number"), false)));
            }
        }
    }

    fn take_options<T>(&mut self, file: &File<T>, problems: &mut Vec<Problem>) {
        for (i, question) in entries(file.raw(), "/question") {
            let mut options: Vec<(String, PlaceInFile)> = Vec::new();
            for (o, option) in entries(question, "/option") {
                let Some(id) = option.get("id").and_then(Value::as_str) else {
                    continue;
                };
                let place = file.place(&format!("/question/{i}/option/{o}/id"), false);
                if !is_id(id) {
                    problems.push(author::bad_id(id).at(place.clone()));
                } else if id == "not-sure" {
                    problems.push(author::reserved_id(id).at(place.clone()));
                }
                match options.iter().find(|(other, _)| other == id) {
                    Some((_, first)) => {
                        problems.push(author::duplicate_id("option", id, first).at(place));
                    }
                    None => options.push((id.to_owned(), place)),
                }
            }
            if let Some(id) = question.get("id").and_then(Value::as_str) {
                self.options.push((
                    id.to_owned(),
                    options.into_iter().map(|(id, _)| id).collect(),
                ));
            }
        }
    }

    /// Ids of the wrong form, and ids that stand twice.
    fn look(&self, problems: &mut Vec<Problem>) {
        for (i, named) in self.all.iter().enumerate() {
            let Named { sort, id, place } = named;
            if !is_id(id) {
                problems.push(author::bad_id(id).at(place.clone()));
            } else if id == "danger" && (sort.stands_in_results() || *sort == Sort::Topic) {
                problems.push(author::reserved_id(id).at(place.clone()));
            }
            let earlier = self.all.get(..i).unwrap_or_default();
            let same = |other: &&Named| {
                other.id == *id
                    && (other.sort == *sort
                        || (other.sort.stands_in_results() && sort.stands_in_results()))
            };
            let Some(first) = earlier.iter().find(same) else {
                continue;
            };
            let mistake = if first.sort == *sort {
                author::duplicate_id(sort.called(), id, &first.place)
            } else if first.sort == Sort::Indicator && *sort == Sort::Strength {
                author::strength_as_concern(id)
            } else {
                author::shared_id(sort.called(), id, first.sort.called(), &first.place)
            };
            problems.push(mistake.at(place.clone()));
        }
    }
}

/// The entries of a list, by position.
pub(super) fn entries<'a>(
    value: &'a Value,
    path: &str,
) -> impl Iterator<Item = (usize, &'a Value)> {
    value
        .pointer(path)
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .enumerate()
}

/// Lower-case letters, digits and single hyphens between them.
pub(crate) fn is_id(text: &str) -> bool {
    text.split('-').all(|part| {
        !part.is_empty()
            && part
                .bytes()
                .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
    })
}
