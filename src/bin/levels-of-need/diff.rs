//! `diff`: what a change to a framework does, in its words and for families.
//! Ends well whenever the two could be compared, whatever is different.

use super::args::Diff;
use super::page::Page;
use super::{Done, Look, json, moment};
use levels_of_need::author::diff::{self, Group, InBoth, Outcomes, Part, Sample};
use levels_of_need::author::english::{and, thousands};
use levels_of_need::author::{Refused, choose};
use levels_of_need::evaluate::Engine;

/// How many groups are shown; `--json` has them all.
const MOST_GROUPS: usize = 30;

pub fn run(args: &Diff, look: Look) -> Result<Done, Refused> {
    let today = moment(args.at)?.date();
    let (old, new) = (sample(&args.old, &today)?, sample(&args.new, &today)?);
    let found = diff::diff(&old, &new);
    if look.json {
        return Ok(Done::well(json(&found)));
    }
    let mut page = Page::new(look.paint);
    let version = |v: &diff::Version| {
        let content = v.hash.get(..12).unwrap_or(&v.hash);
        format!("{}, version {}, content {content}", v.title, v.version)
    };
    page.title(
        "What the change does",
        &format!("old: {}", version(&found.old)),
    );
    page.aside(&format!("new: {}", version(&found.new)));
    if found.same {
        page.gap();
        page.row(
            &look
                .paint
                .green("Nothing changed: both say the same and decide the same."),
        );
        return Ok(Done::well(page.done()));
    }
    changes(&mut page, &found.changes);
    families(&mut page, &found.outcomes);
    examples(&mut page, &found.outcomes);
    Ok(Done::well(page.done()))
}

fn sample(name: &str, today: &str) -> Result<Sample, Refused> {
    let (framework, examples) = choose::with_examples(name, today)?;
    let engine = Engine::new(framework).map_err(|problem| Refused::Errors(vec![problem]))?;
    Ok(Sample { engine, examples })
}

fn changes(page: &mut Page, changes: &[diff::Change]) {
    let mut part = None;
    for change in changes {
        if part != Some(change.part) {
            page.heading(title(change.part));
            part = Some(change.part);
        }
        page.item(&change.sentence);
        if !change.id.is_empty() && change.part != Part::Framework {
            page.under(&change.id);
        }
    }
}

fn title(part: Part) -> &'static str {
    match part {
        Part::Level => "Levels",
        Part::Topic => "Topics",
        Part::Criterion => "Criteria",
        Part::Strength => "Strengths",
        Part::Question => "Questions",
        Part::Rule => "Rules",
        Part::Response => "What happens next",
        Part::Consent => "Consent",
        Part::Contact => "Contacts",
        Part::Framework => "Everything else",
    }
}

fn families(page: &mut Page, outcomes: &Outcomes) {
    page.heading("What becomes of families");
    let drawn: Vec<String> = outcomes
        .drawn
        .iter()
        .map(|drawn| format!("{} {}", thousands(drawn.count as u64), drawn.what))
        .collect();
    page.text(&format!(
        "{} families were asked about under both, drawn with seed {}: {}. They say only what both \
         know: {}.",
        thousands(outcomes.families as u64),
        outcomes.seed,
        drawn.join("; "),
        known(outcomes)
    ));
    page.gap();
    if outcomes.groups.is_empty() {
        page.strong("None of them has another outcome.");
        return;
    }
    page.strong(&format!(
        "{} of them have another outcome.",
        thousands(outcomes.changed as u64)
    ));
    for group in outcomes.groups.iter().take(MOST_GROUPS) {
        page.gap();
        one(page, group);
    }
    let more = outcomes.groups.len().saturating_sub(MOST_GROUPS);
    if more > 0 {
        page.gap();
        page.text(&format!(
            "{more} smaller groups are not shown; `--json` has them all."
        ));
    }
}

fn known(outcomes: &Outcomes) -> String {
    let of = |one: &str, what: &str, n: InBoth| {
        let only = |n: usize, which: &str| (n > 0).then(|| format!("{n} only in the {which}"));
        let only: Vec<String> = [only(n.old_only, "old"), only(n.new_only, "new")]
            .into_iter()
            .flatten()
            .collect();
        match only.as_slice() {
            [] if n.both == 1 => format!("1 {one}"),
            [] => format!("all {} {what}", n.both),
            only => format!("{} {what} ({})", n.both, only.join(", ")),
        }
    };
    let known = &outcomes.known;
    and(&[
        of("criterion", "criteria", known.criteria),
        of("question", "questions", known.questions),
        of("topic", "topics", known.topics),
    ])
}

fn one(page: &mut Page, group: &Group) {
    page.item(&group.sentence);
    if !group.also.is_empty() {
        let also: Vec<&str> = group
            .also
            .iter()
            .map(|also| also.sentence.as_str())
            .collect();
        page.under(&format!("{}.", also.join("; ")));
    }
    page.under(&format!("smallest: {}", group.smallest.sentence));
}

fn examples(page: &mut Page, outcomes: &Outcomes) {
    let examples = &outcomes.examples;
    page.heading("What becomes of the examples");
    match (examples.asked, examples.changed.len()) {
        (0, _) => page.text("There are none that both could be asked about."),
        (asked, 0) => page.text(&format!("All {asked} come out as they did.")),
        (asked, changed) => page.text(&format!("{changed} of {asked} come out otherwise.")),
    }
    for example in &examples.changed {
        page.item(&format!("“{}”", example.name));
        page.under(&example.sentence);
    }
    if !examples.left_out.is_empty() {
        page.gap();
        page.text("These say something that only one of the two knows:");
        examples
            .left_out
            .iter()
            .for_each(|name| page.item(&format!("“{name}”")));
    }
}
