//! `compare`: the same answers beside another council's document, topic by topic, in both documents' words.
//! No level is ever set against one of the other document: each stands with its own name.

use super::args::Compare;
use super::page::Page;
use super::{Done, Look, json, moment, words};
use levels_of_need::author::{Refused, choose, sent, text};
use levels_of_need::evaluate::Engine;
use levels_of_need::framework::Audience;
use levels_of_need::view::{
    AnswerSaid, Comparison, CriterionCompared, DocumentCompared, Review, TopicCompared,
};

/// No person's answers come near this.
const MOST_MEGABYTES: u64 = 1;

pub fn run(args: &Compare, look: Look) -> Result<Done, Refused> {
    let at = moment(args.at)?;
    let engine = |name: &str| {
        let framework = choose::framework(name, &at.date())?;
        Engine::new(framework).map_err(|problem| Refused::Errors(vec![problem]))
    };
    let (here, there) = (engine(&args.framework)?, engine(&args.other)?);
    let file = text::name(&args.answers);
    let answers = text::read(&args.answers, MOST_MEGABYTES)?;
    let answers = sent::read(&answers, here.framework(), file, 1).map_err(Refused::Errors)?;
    let comparison = here.compare(&there, &answers, at);
    if look.json {
        return Ok(Done::well(json(&comparison)));
    }
    let mut page = Page::new(look.paint);
    page.title(
        &format!(
            "{} and {}: the same answers",
            comparison.here.area, comparison.there.area
        ),
        &format!("{}, {}, London time", words::day(at), words::time(at)),
    );
    first(&mut page, &comparison, &here, here.reader(&answers));
    documents(&mut page, &comparison);
    for topic in &comparison.topics {
        topic_in_both(&mut page, &comparison, topic);
    }
    if comparison.topics.is_empty() {
        nothing(&mut page, &comparison);
    }
    Ok(Done::well(page.done()))
}

/// 999 stands above everything else.
fn first(page: &mut Page, comparison: &Comparison, here: &Engine, reader: Audience) {
    page.gap();
    match comparison.danger_said {
        Some(AnswerSaid::Yes) => page.strong("Ring 999 now."),
        Some(AnswerSaid::NotSure) => {
            page.strong("If the child could be in danger now, ring 999 first. Everything below comes after.");
        }
        Some(AnswerSaid::No) => {}
        None => page.strong("Nobody has said yet whether the child is in danger now."),
    }
    for id in &comparison.red_flags {
        let indicator = here.framework().indicators.iter().find(|i| i.id == *id);
        if let Some(indicator) = indicator {
            page.strong(&format!(
                "If this is happening now, ring 999: {}",
                indicator.plain.for_reader(reader)
            ));
        }
    }
}

fn documents(page: &mut Page, comparison: &Comparison) {
    page.text(
        "The level numbers of two documents do not mean the same, and neither document is the \
         right one. Compare the words, not the numbers.",
    );
    for document in [&comparison.here, &comparison.there] {
        page.heading(&document.area);
        page.text(&format!("{}, version {}", document.title, document.version));
        let levels: Vec<String> = document
            .levels
            .iter()
            .map(|level| format!("{} {}", level.number, level.name))
            .collect();
        page.under(&format!("its levels: {}", levels.join("; ")));
        for caveat in &document.caveats {
            page.item(&caveat.words);
        }
    }
}

fn topic_in_both(page: &mut Page, comparison: &Comparison, topic: &TopicCompared) {
    page.heading(&topic.name);
    page.strong(&format!("{}, what was said", comparison.here.area));
    topic.said.iter().for_each(|c| criterion(page, c));
    page.strong(&format!(
        "{}, everything printed under this topic",
        comparison.there.area
    ));
    if topic.there.is_empty() {
        page.item(
            "The document prints no criterion under this topic. That does not mean that nothing \
             would be done: ring and ask.",
        );
    }
    topic.there.iter().for_each(|c| criterion(page, c));
}

fn criterion(page: &mut Page, criterion: &CriterionCompared) {
    page.item(&format!("\u{201c}{}\u{201d}", criterion.quote));
    let not_sure = match criterion.answer {
        Some(AnswerSaid::NotSure) => "; not sure",
        _ => "",
    };
    page.under(&format!(
        "{} ({}); {}; {}{not_sure}",
        words::levels(&criterion.levels),
        criterion.level_names.join("; "),
        words::route(criterion.route),
        words::place(&criterion.place, "")
    ));
}

fn nothing(page: &mut Page, comparison: &Comparison) {
    page.gap();
    let old = |document: &DocumentCompared| document.review == Review::PastGrace;
    let old = [&comparison.here, &comparison.there]
        .into_iter()
        .filter(|d| old(d))
        .map(|d| d.area.as_str());
    let old: Vec<&str> = old.collect();
    page.text(&if old.is_empty() {
        "No criterion was answered yes or not sure, so there is nothing to put side by side."
            .to_owned()
    } else {
        format!(
            "Nothing is put side by side: our copy of the document is too old to rely on ({}).",
            old.join(", ")
        )
    });
}
