//! Every id one file uses and another gives, and every level named: each must exist.
//! What a name is used for is looked at elsewhere.

use super::names::{Names, Sort};
use crate::answers::AGENCY_NAMES;
use crate::problem::author;
use crate::problem::{PlaceInFile, Problem};
use crate::source::{Contact, Example, ExamplesFile, File, Folder, Hours};

/// Looks every name up, and reports those that name nothing.
pub(super) fn check(folder: &Folder, names: &Names, problems: &mut Vec<Problem>) {
    let mut look = Look { names, problems };
    criteria(folder, &mut look);
    if let Some((file, data)) = super::read(&folder.framework) {
        for (i, printed) in data.printed.iter().enumerate() {
            look.level(printed.level, file.at(&format!("/printed/{i}/level")));
            look.dimension(
                printed.dimension.as_deref(),
                &file.at(&format!("/printed/{i}")),
                |_| file.at(&format!("/printed/{i}/dimension")),
            );
        }
    }
    responses(folder, &mut look);
    agencies(folder, &mut look);
    if let Some((file, data)) = super::read(&folder.consent) {
        for (i, local) in data.local.iter().enumerate() {
            look.level(local.level, file.at(&format!("/local/{i}/level")));
        }
    }
    if let Some((file, data)) = super::read(&folder.contacts) {
        contacts(file, &data.contact, &mut look);
    }
    if let Some((file, data)) = super::read(&folder.national) {
        contacts(file, &data.contact, &mut look);
    }
    if let Some((file, data)) = super::read(&folder.topics) {
        for (i, topic) in data.topic.iter().enumerate() {
            look.name(
                Sort::Group,
                &topic.group,
                file.at(&format!("/topic/{i}/group")),
            );
            for (h, id) in topic.helplines.iter().enumerate() {
                look.name(
                    Sort::Contact,
                    id,
                    file.at(&format!("/topic/{i}/helplines/{h}")),
                );
            }
        }
    }
    if let Some((file, data)) = super::read(&folder.examples) {
        examples(file, data, &mut look);
    }
}

/// Looks names up one by one.
pub(super) struct Look<'a> {
    pub names: &'a Names,
    pub problems: &'a mut Vec<Problem>,
}

impl Look<'_> {
    /// An id of a certain sort.
    pub(super) fn name(&mut self, sort: Sort, id: &str, place: PlaceInFile) {
        if self.names.has(sort, id) {
            return;
        }
        if sort == Sort::Indicator && self.names.ids(Sort::Strength).any(|s| s == id) {
            self.problems
                .push(author::strength_as_concern(id).at(place));
            return;
        }
        let (code, listed_in) = match sort {
            Sort::Indicator => ("unknown-indicator", "the files in `indicators`"),
            Sort::Strength => ("unknown-strength", "`strengths.toml`"),
            Sort::Question => ("unknown-question", "`questions.toml`"),
            Sort::Topic => ("unknown-topic", "`topics.toml`"),
            Sort::Group => ("unknown-group", "`topics.toml`"),
            Sort::Dimension => ("unknown-dimension", "`framework.toml`"),
            Sort::AgeBand => ("unknown-age-band", "`framework.toml`"),
            Sort::Contact | Sort::NationalContact => {
                ("unknown-contact", "`contacts.toml` or `national.toml`")
            }
            _ => ("unknown-id", "its own file"),
        };
        let mistake = author::unknown_id(code, sort.called(), id, listed_in, self.names.ids(sort));
        self.problems.push(mistake.at(place));
    }

    /// A level's number.
    pub(super) fn level(&mut self, level: u8, place: PlaceInFile) {
        if !self.names.has_level(level) {
            let mistake = author::unknown_level(u64::from(level), &self.names.level_list());
            self.problems.push(mistake.at(place));
        }
    }

    /// An option of a question; `not-sure` only where a person answers.
    pub(super) fn option(&mut self, question: &str, option: &str, place: PlaceInFile) {
        let Some((_, options)) = self.names.options.iter().find(|(id, _)| id == question) else {
            return;
        };
        if !options.iter().any(|o| o == option) {
            self.problems
                .push(author::unknown_option(question, option, options).at(place));
        }
    }

    /// The dimension something is printed under; left out exactly where the framework has none.
    fn dimension(
        &mut self,
        id: Option<&str>,
        around: &PlaceInFile,
        at: impl Fn(&str) -> PlaceInFile,
    ) {
        match id {
            Some(id) => self.name(Sort::Dimension, id, at(id)),
            None if self.names.ids(Sort::Dimension).next().is_some() => {
                self.problems
                    .push(author::missing_dimension().at(around.clone()));
            }
            None => {}
        }
    }
}

fn criteria(folder: &Folder, look: &mut Look) {
    for file in &folder.indicators {
        let Some(data) = &file.data else { continue };
        look.level(data.level, file.at("/level"));
        look.dimension(data.dimension.as_deref(), &file.itself(), |_| {
            file.at("/dimension")
        });
        for (i, indicator) in data.indicator.iter().enumerate() {
            let at = |rest: String| file.at(&format!("/indicator/{i}/{rest}"));
            for (n, id) in indicator.topics.iter().enumerate() {
                look.name(Sort::Topic, id, at(format!("topics/{n}")));
            }
            for (n, id) in indicator.same_as.iter().enumerate() {
                look.name(Sort::Indicator, id, at(format!("same_as/{n}")));
            }
            for (n, id) in indicator.ages.iter().enumerate() {
                look.name(Sort::AgeBand, id, at(format!("ages/{n}")));
            }
            for (n, also) in indicator.also_printed.iter().enumerate() {
                look.level(also.level, at(format!("also_printed/{n}/level")));
            }
        }
    }
    if let Some((file, data)) = super::read(&folder.strengths) {
        for (i, strength) in data.strength.iter().enumerate() {
            look.dimension(
                strength.dimension.as_deref(),
                &file.at(&format!("/strength/{i}")),
                |_| file.at(&format!("/strength/{i}/dimension")),
            );
        }
    }
}

fn responses(folder: &Folder, look: &mut Look) {
    let Some((file, data)) = super::read(&folder.responses) else {
        return;
    };
    for (i, response) in data.response.iter().enumerate() {
        for (n, variant) in response.also.iter().enumerate() {
            let path = format!("/response/{i}/also/{n}");
            super::rules::condition(&variant.when, &format!("{path}/when"), file, look);
            for (a, id) in variant.ages.iter().enumerate() {
                look.name(Sort::AgeBand, id, file.at(&format!("{path}/ages/{a}")));
            }
            let earlier = response.also.get(..n).unwrap_or_default();
            if earlier.iter().any(|other| other.id == variant.id) {
                let first = file.at(&format!("/response/{i}/also"));
                let mistake = author::duplicate_id("addition", &variant.id, &first);
                look.problems
                    .push(mistake.at(file.at(&format!("{path}/id"))));
            }
        }
    }
}

fn agencies(folder: &Folder, look: &mut Look) {
    let Some((file, data)) = super::read(&folder.agencies) else {
        return;
    };
    for (i, agency) in data.agency.iter().enumerate() {
        let at = file.at(&format!("/agency/{i}/id"));
        if !AGENCY_NAMES.contains(&agency.id.as_str()) {
            let known = AGENCY_NAMES.iter().copied();
            let mistake =
                author::unknown_id("unknown-agency", "agency", &agency.id, "the list", known);
            look.problems.push(mistake.at(at.clone()));
        }
        let earlier = data.agency.get(..i).unwrap_or_default();
        if let Some(first) = earlier.iter().position(|other| other.id == agency.id) {
            let first = file.at(&format!("/agency/{first}/id"));
            look.problems
                .push(author::duplicate_id("agency", &agency.id, &first).at(at));
        }
        for (n, example) in agency.example.iter().enumerate() {
            let at = file.at(&format!("/agency/{i}/example/{n}/topic"));
            look.name(Sort::Topic, &example.topic, at.clone());
            let earlier = agency.example.get(..n).unwrap_or_default();
            if let Some(first) = earlier.iter().position(|e| e.topic == example.topic) {
                let first = file.at(&format!("/agency/{i}/example/{first}/topic"));
                look.problems
                    .push(author::duplicate_id("topic", &example.topic, &first).at(at));
            }
        }
    }
}

fn contacts<T>(file: &File<T>, contacts: &[Contact], look: &mut Look) {
    for (i, contact) in contacts.iter().enumerate() {
        for (n, id) in contact.topics.iter().enumerate() {
            look.name(
                Sort::Topic,
                id,
                file.at(&format!("/contact/{i}/topics/{n}")),
            );
        }
        if let Some(Hours::WhenClosed(closed)) = &contact.hours {
            let place = file.at(&format!("/contact/{i}/hours/when_closed"));
            look.name(Sort::Contact, &closed.when_closed, place);
        }
    }
}

/// A worked example the document prints agrees with its own list, or says why not.
fn published(example: &Example, at: &impl Fn(String) -> PlaceInFile, look: &mut Look) {
    let Some(level) = example.published_level else {
        if example.conflict.is_some() {
            look.problems
                .push(author::conflict_without_level().at(at("conflict".into())));
        }
        return;
    };
    look.level(level, at("published_level".into()));
    let (floor, ceiling) = (example.floor, example.ceiling);
    let agrees = (floor..=ceiling).contains(&level);
    match &example.conflict {
        None if !agrees => {
            let mistake = author::conflict_unexplained(level, floor, ceiling);
            look.problems.push(mistake.at(at("published_level".into())));
        }
        Some(_) if agrees => look
            .problems
            .push(author::conflict_without_level().at(at("conflict".into()))),
        Some(why) => look
            .problems
            .push(author::document_conflict(level, floor, ceiling, why).at(at("conflict".into()))),
        None => {}
    }
}

fn examples(file: &File<ExamplesFile>, data: &ExamplesFile, look: &mut Look) {
    for (i, example) in data.example.iter().enumerate() {
        let at = |rest: String| file.at(&format!("/example/{i}/{rest}"));
        look.level(example.floor, at("floor".into()));
        look.level(example.ceiling, at("ceiling".into()));
        published(example, &at, look);
        let answers = &example.answers;
        for id in answers.indicators.keys() {
            look.name(Sort::Indicator, id, at(format!("answers/indicators/{id}")));
        }
        for (key, ids, sort) in [
            ("looked_at", &answers.looked_at, Sort::Topic),
            ("repeated", &answers.repeated, Sort::Topic),
            ("strengths", &answers.strengths, Sort::Strength),
        ] {
            for (n, id) in ids.iter().enumerate() {
                look.name(sort, id, at(format!("answers/{key}/{n}")));
            }
        }
        for (question, option) in &answers.questions {
            let place = at(format!("answers/questions/{question}"));
            look.name(Sort::Question, question, place.clone());
            if option != "not-sure" {
                look.option(question, option, place);
            }
        }
        if let Some(id) = &answers.age {
            look.name(Sort::AgeBand, id, at("answers/age".into()));
        }
        for (key, ids) in [("open", &example.open), ("closed", &example.closed)] {
            for (n, id) in ids.iter().enumerate() {
                look.name(Sort::Contact, id, at(format!("{key}/{n}")));
            }
        }
        for (key, ids) in [
            ("reasons", &example.reasons),
            ("not_reasons", &example.not_reasons),
        ] {
            for (n, id) in ids.iter().enumerate() {
                let sorts = [Sort::Indicator, Sort::Rule, Sort::Question];
                if id == "danger" || sorts.iter().any(|sort| look.names.has(*sort, id)) {
                    continue;
                }
                let known = sorts.iter().flat_map(|sort| look.names.ids(*sort));
                let mistake = author::unknown_id(
                    "unknown-reason",
                    "indicator or rule",
                    id,
                    "its own file",
                    known,
                );
                look.problems.push(mistake.at(at(format!("{key}/{n}"))));
            }
        }
    }
}
