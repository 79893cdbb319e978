//! `show`: everything in a framework, level by level.
//! JSON is the compiled framework itself.

use super::args::Show;
use super::page::Page;
use super::{Done, Look, moment, words};
use levels_of_need::author::{Refused, choose, english};
use levels_of_need::framework::{Audience, Framework, Indicator, Kind, Level, Words};

pub fn run(args: &Show, look: Look) -> Result<Done, Refused> {
    let today = moment(args.at)?.date();
    let framework = choose::framework(&args.framework, &today)?;
    if look.json {
        return Ok(Done::well(compiled(&framework)));
    }
    let reader = framework.audience.unwrap_or(args.audience.into());
    let mut page = Page::new(look.paint);
    head(&mut page, &framework);
    for level in &framework.levels {
        of_level(&mut page, &framework, level, reader);
    }
    tail(&mut page, &framework, reader);
    Ok(Done::well(page.done()))
}

/// As it was compiled, hash and all.
fn compiled(framework: &Framework) -> String {
    let mut text = serde_json::to_string(framework).unwrap_or_default();
    text.push('\n');
    text
}

fn head(page: &mut Page, framework: &Framework) {
    page.title(
        &format!("{}: {}", framework.id, framework.title),
        &format!(
            "{}, {}, content {}",
            framework.area, framework.source.publisher, framework.hash
        ),
    );
    page.heading("The document");
    let or = |text: &Option<String>, otherwise: &str| {
        text.clone().unwrap_or_else(|| otherwise.to_owned())
    };
    page.item(&format!(
        "version {} of our transcription, by {}",
        framework.version, framework.owner
    ));
    page.item(&format!(
        "published: {}",
        or(&framework.published, "the document does not say")
    ));
    page.item(&format!(
        "compared with the document on {}, to be compared again by {}, contacts only after {}",
        framework.checked, framework.review_by, framework.grace
    ));
    page.item(&format!(
        "adopted by: {}",
        or(
            &framework.adopted_by,
            "nobody yet, so this is a demonstration"
        )
    ));
    page.item(&format!("covers: {}", framework.ages.covers));
    page.item(&format!(
        "{} levels, {} dimensions, {} topics, {} indicators, {} strengths, {} rules, {} questions",
        framework.levels.len(),
        framework.dimensions.len(),
        framework.topics.len(),
        framework.indicators.len(),
        framework.strengths.len(),
        framework.rules.len(),
        framework.questions.len()
    ));
    framework
        .source
        .notes
        .iter()
        .for_each(|note| page.item(note));
}

fn of_level(page: &mut Page, framework: &Framework, level: &Level, reader: Audience) {
    page.heading(&format!(
        "Level {}: {} ({})",
        level.number,
        level.name,
        words::route(level.route)
    ));
    page.text(level.meaning.for_reader(reader));
    let at_level: Vec<&Indicator> = framework
        .indicators
        .iter()
        .filter(|i| i.levels.first() == Some(&level.number))
        .collect();
    for dimension in framework.dimensions.iter().map(Some).chain([None]) {
        let id = dimension.map(|d| &d.id);
        let under: Vec<&&Indicator> = at_level
            .iter()
            .filter(|i| i.dimension.as_ref() == id)
            .collect();
        if under.is_empty() {
            continue;
        }
        page.gap();
        page.strong(dimension.map_or("Without a dimension", |d| d.name.as_str()));
        for indicator in under {
            page.item(&indicator.criterion);
            page.under(&marks(indicator));
        }
    }
    if level.number == 1 && !framework.strengths.is_empty() {
        page.gap();
        page.strong("What is going well");
        framework
            .strengths
            .iter()
            .for_each(|s| page.item(&format!("{} [{}]", s.criterion, s.id)));
    }
}

/// The id and everything that sets an indicator apart.
fn marks(indicator: &Indicator) -> String {
    let mut marks = vec![indicator.id.clone()];
    marks.push(
        match indicator.kind {
            Kind::Harm => "harm",
            Kind::Need => "need",
            Kind::Circumstance => "circumstance",
            Kind::Status => "status",
        }
        .to_owned(),
    );
    marks.push(indicator.topics.join(" and "));
    if indicator.levels.len() > 1 {
        marks.push(words::levels(&indicator.levels));
    }
    marks.extend(indicator.route.map(|route| words::route(route).to_owned()));
    if indicator.red_flag {
        marks.push("red flag".to_owned());
    }
    if indicator.do_not_discuss_first {
        marks.push("ring first".to_owned());
    }
    if !indicator.same_as.is_empty() {
        marks.push(format!(
            "nearly the same as {}",
            indicator.same_as.join(" and ")
        ));
    }
    marks.join(", ")
}

fn tail(page: &mut Page, framework: &Framework, reader: Audience) {
    let say = |words: &Words| words.for_reader(reader).to_owned();
    page.heading("Questions");
    for question in &framework.questions {
        page.item(&format!("{} [{}]", say(&question.ask), question.id));
        for option in &question.options {
            page.under(&format!("{}: {}", option.id, say(&option.label)));
        }
    }
    page.heading("Rules");
    for rule in &framework.rules {
        page.item(&format!("\u{201c}{}\u{201d} [{}]", rule.quote, rule.id));
        let end = |name: &str, level: Option<u8>| level.map(|l| format!("{name} {l}"));
        let raises: Vec<String> = [end("floor", rule.floor), end("ceiling", rule.ceiling)]
            .into_iter()
            .flatten()
            .collect();
        page.under(&format!("{}; {}", raises.join(", "), say(&rule.plain)));
    }
    page.heading("Responses");
    for response in &framework.responses {
        page.item(&format!(
            "{}: {}",
            words::route(response.route),
            say(&response.title)
        ));
        response.next.iter().for_each(|step| page.under(&say(step)));
    }
    page.heading("Consent");
    for local in &framework.consent.local {
        let required = if local.required {
            "required"
        } else {
            "not required"
        };
        page.item(&format!(
            "level {}, {required}: \u{201c}{}\u{201d}",
            local.level, local.quote
        ));
    }
    framework
        .consent
        .without_consent
        .iter()
        .for_each(|passage| page.item(&say(&passage.words)));
    page.heading("Contacts");
    for contact in &framework.contacts {
        let ways = [
            &contact.phone,
            &contact.text,
            &contact.email,
            &contact.url,
            &contact.visit,
        ];
        let ways: Vec<&str> = ways.into_iter().flatten().map(String::as_str).collect();
        page.item(&format!("{} [{}]", contact.name, contact.id));
        page.under(&format!(
            "{}; {}",
            ways.join(", "),
            english::hours(&contact.hours)
        ));
    }
    page.heading("Caveats and passages");
    framework
        .caveats
        .iter()
        .for_each(|caveat| page.item(&say(&caveat.words)));
    for passage in framework.moving.iter().chain(&framework.principles) {
        page.item(&say(&passage.words));
    }
    page.heading("Glossary");
    for term in &framework.glossary {
        page.item(&format!("{} ({}): {}", term.term, term.printed, term.plain));
    }
}
