//! What a good editor would ask about: warnings, never errors, each found in a module of its own.
//! The words that are looked for stand in the shared `editor.toml`; nothing here may know one.

mod coverage;
mod gaps;
mod jargon;
mod kinds;
mod lists;
mod replaced;
mod severity;
mod texts;
mod twins;

use super::structure;
use crate::framework::{Kind, Route};
use crate::problem::{PlaceInFile, Problem};
use crate::source::{Folder, Indicator};
use lists::Lists;
use std::path::Path;

pub(super) fn check(folder: &Folder, problems: &mut Vec<Problem>) {
    let lists = Lists::of(folder);
    let mut found = Vec::new();
    let criteria = criteria(folder);
    coverage::levels(folder, &mut found);
    coverage::elements(folder, &mut found);
    gaps::check(folder, &mut found);
    twins::check(&criteria, &lists, &mut found);
    severity::check(folder, &criteria, &lists, &mut found);
    kinds::check(&criteria, &lists, &mut found);
    jargon::check(folder, &lists, &mut found);
    replaced::check(folder, &lists, &mut found);
    // What was taken over is asked about where it stands, when that framework is checked.
    found.retain(|problem| is_own(folder, &problem.place));
    problems.append(&mut found);
}

/// A criterion with what the questions about it need.
struct Criterion<'a> {
    indicator: &'a Indicator,
    dimension: Option<&'a str>,
    lowest: u8,
    highest: u8,
    /// Its own route, or its lowest level's.
    route: Option<Route>,
    /// The criterion's words, ready to be searched.
    words: String,
    /// Where the criterion stands.
    place: PlaceInFile,
}

impl Criterion<'_> {
    fn is_twin_of(&self, other: &Criterion) -> bool {
        self.indicator.same_as.contains(&other.indicator.id)
            || other.indicator.same_as.contains(&self.indicator.id)
    }

    fn is(&self, kind: Kind) -> bool {
        self.indicator.kind == kind
    }

    /// An editor looked and said why it stays.
    fn is_settled(&self) -> bool {
        self.indicator.kept_because.is_some()
    }

    fn topic(&self) -> Option<&str> {
        self.indicator.topics.first().map(String::as_str)
    }
}

fn criteria(folder: &Folder) -> Vec<Criterion<'_>> {
    let levels = super::read(&folder.framework).map_or(&[][..], |(_, data)| &data.level);
    structure::indicators(folder)
        .filter_map(|(file, data, i, indicator)| {
            let printed = structure::levels_of(data, indicator);
            let (lowest, highest) = (*printed.first()?, *printed.last()?);
            let of_level = levels.iter().find(|l| l.number == lowest).map(|l| l.route);
            Some(Criterion {
                indicator,
                dimension: data.dimension.as_deref(),
                lowest,
                highest,
                route: indicator.route.or(of_level),
                words: lists::spaced(&indicator.criterion),
                place: file.at(&format!("/indicator/{i}/criterion")),
            })
        })
        .collect()
}

/// Pairs of criteria of which the first stands at a lower level.
fn lower_and_higher<'a, 'c>(
    criteria: &'c [Criterion<'a>],
) -> impl Iterator<Item = (&'c Criterion<'a>, &'c Criterion<'a>)> {
    criteria.iter().flat_map(move |lower| {
        let above = move |higher: &&Criterion| lower.highest < higher.lowest;
        criteria
            .iter()
            .filter(above)
            .map(move |higher| (lower, higher))
    })
}

fn is_own(folder: &Folder, place: &PlaceInFile) -> bool {
    let Some(file) = &place.file else { return true };
    let shared = [
        folder.topics.as_ref().map(|f| &f.name),
        folder.national.as_ref().map(|f| &f.name),
    ];
    folder.extends.is_none()
        || Path::new(file).starts_with(&folder.path)
        || shared.into_iter().flatten().any(|name| name == file)
}
