//! An evaluation as a calm page of text: where it points, why, what happens next, whom to ring.
//! Nothing is decided here; the words are the framework's, in the reader's own.

use super::page::{Page, Paint};
use super::{contacts, words};
use levels_of_need::author::english::capital;
use levels_of_need::contacts::Moment;
use levels_of_need::framework::{Audience, Framework, Occasion};
use levels_of_need::view::{
    CaveatShown, ConsentAdvice, Evaluation, Headline, LocalAdvice, OpenKind, OpenQuestion, Reason,
    ReasonKind, Review,
};

pub fn page(
    framework: &Framework,
    evaluation: &Evaluation,
    reader: Audience,
    at: Moment,
    paint: Paint,
) -> String {
    let mut page = Page::new(paint);
    let document = format!("{}, version {}", framework.title, framework.version);
    page.title(&framework.area, &document);
    page.aside(&format!(
        "{}, {}, London time",
        words::day(at),
        words::time(at)
    ));
    let (notices, always): (Vec<_>, Vec<_>) = evaluation
        .caveats
        .iter()
        .partition(|c| is_notice(framework, c));
    if !notices.is_empty() {
        page.gap();
        for notice in notices {
            page.text(&notice.words);
        }
    }
    // Words too old to rely on are not shown: whom to ring still is.
    if evaluation.review != Review::PastGrace {
        points(&mut page, framework, evaluation, reader);
        let own = framework.source.document.as_str();
        why(&mut page, evaluation, own);
        next(&mut page, evaluation, own);
        agency(&mut page, framework, evaluation);
        consent(&mut page, &evaluation.consent, reader, own);
    }
    page.heading("Who to contact");
    contacts::rows(&mut page, &evaluation.contacts, at);
    if evaluation.review != Review::PastGrace {
        unknown(&mut page, framework, evaluation, reader);
        if !evaluation.strengths.is_empty() {
            page.heading("What is going well");
            evaluation
                .strengths
                .iter()
                .for_each(|s| page.item(&s.quote));
        }
        page.heading("Please bear in mind");
        page.item("This is a guide to a conversation, not a verdict. If you are still worried, or disagree, ring.");
        always.iter().for_each(|caveat| page.item(&caveat.words));
    }
    page.done()
}

/// A caveat that is said because something is so, not always.
fn is_notice(framework: &Framework, shown: &CaveatShown) -> bool {
    framework
        .caveats
        .iter()
        .any(|c| c.id == shown.id && c.when != Occasion::Always)
}

fn points(page: &mut Page, framework: &Framework, evaluation: &Evaluation, reader: Audience) {
    page.heading("Where this points");
    match evaluation.headline {
        Headline::Emergency => page.strong("Ring 999 now."),
        Headline::PossibleEmergency => {
            page.strong("If the child could be in danger now, ring 999 first. Everything below comes after.");
        }
        Headline::DangerNotAsked => {
            page.strong("Nobody has said yet whether the child is in danger now.")
        }
        Headline::NoCriterion => page.strong("Please ring and talk it through."),
        Headline::Concern | Headline::Universal => {}
    }
    for id in &evaluation.red_flags {
        if let Some(indicator) = framework.indicators.iter().find(|i| i.id == *id) {
            let plain = indicator.plain.for_reader(reader);
            page.strong(&format!("If this is happening now, ring 999: {plain}"));
        }
    }
    let (floor, ceiling) = (evaluation.floor, evaluation.ceiling);
    if floor == ceiling {
        page.strong(&capital(&words::level(framework, floor)));
    } else {
        let (from, to) = (
            words::level(framework, floor),
            words::level(framework, ceiling),
        );
        page.strong(&format!("From {from} up to {to}"));
    }
    let mut shown = vec![floor];
    if ceiling != floor {
        shown.push(ceiling);
    }
    // A calm headline must not stand under a worry nobody has words for, nor before danger was asked.
    let calm = matches!(evaluation.headline, Headline::Concern | Headline::Universal);
    for level in framework
        .levels
        .iter()
        .filter(|l| shown.contains(&l.number))
    {
        if calm || level.number > 1 {
            page.text(level.headline.for_reader(reader));
            page.text(level.meaning.for_reader(reader));
        }
    }
    page.heading("What kind of help");
    for route in &evaluation.routes {
        let sure = if route.sure { "" } else { ", not sure yet" };
        page.item(&format!("{}{sure}", words::route(route.id)));
    }
}

fn why(page: &mut Page, evaluation: &Evaluation, own: &str) {
    page.heading("Why, in the document's own words");
    if evaluation.reasons.is_empty() {
        page.text("No criterion was met.");
    }
    for reason in &evaluation.reasons {
        page.item(&format!("\u{201c}{}\u{201d}", reason.quote));
        page.under(&told(reason, own));
        for twin in &reason.same_as {
            let place = words::place(&twin.place, own);
            page.under(&format!(
                "nearly the same at {}: \u{201c}{}\u{201d}, {place}",
                words::levels(&twin.levels),
                twin.quote
            ));
        }
    }
}

/// "level 3, Level 3 – …, item 4; not sure; sets the higher end".
fn told(reason: &Reason, own: &str) -> String {
    let what = match reason.kind {
        ReasonKind::Rule => "rule, ",
        ReasonKind::Indicator | ReasonKind::Answer => "",
    };
    let mut text = format!(
        "{what}{}; {}",
        words::levels(&reason.levels),
        words::place(&reason.place, own)
    );
    if !reason.sure {
        text.push_str("; not sure");
    }
    text.push_str(match (reason.sets_floor, reason.sets_ceiling) {
        (true, true) => "; decides",
        (true, false) => "; decides the lower end",
        (false, true) => "; decides the higher end",
        (false, false) => "",
    });
    text
}

fn next(page: &mut Page, evaluation: &Evaluation, own: &str) {
    page.heading("What happens next");
    for response in &evaluation.responses {
        let sure = if response.sure {
            ""
        } else {
            " (if it turns out so)"
        };
        page.strong(&format!("{}{sure}", response.title));
        response.next.iter().for_each(|step| page.item(step));
        page.item(&format!("Who leads: {}", response.lead));
        page.item(&format!(
            "If you hear nothing: {}",
            response.if_you_hear_nothing
        ));
        page.under(&words::place(&response.place, own));
        for also in &response.also {
            let sure = if also.sure {
                ""
            } else {
                " (if it turns out so)"
            };
            page.strong(&format!("{}{sure}", also.title));
            also.next.iter().for_each(|step| page.item(step));
            page.under(&words::place(&also.place, own));
        }
    }
}

/// The reader's agency: what it may see, and what it does first.
fn agency(page: &mut Page, framework: &Framework, evaluation: &Evaluation) {
    let Some(agency) = &evaluation.agency else {
        return;
    };
    page.heading(&format!("In {}", agency.name));
    for first in &agency.first {
        page.strong(&capital(words::route(first.route)));
        first.steps.iter().for_each(|step| page.item(step));
    }
    for example in &agency.examples {
        let topic = framework.topics.iter().find(|t| t.id == example.topic);
        let name = topic.map_or(example.topic.as_str(), |t| {
            t.name.for_reader(Audience::Practitioner)
        });
        page.strong(&format!("You may see: {name}"));
        example.texts.iter().for_each(|text| page.item(text));
    }
}

fn consent(page: &mut Page, advice: &ConsentAdvice, reader: Audience, own: &str) {
    page.heading("Agreeing to help, and sharing information");
    if let Some(ring_first) = &advice.ring_first_words {
        page.strong(ring_first);
    }
    if advice.national_override {
        page.strong(&advice.national_rule);
        advice
            .stricter
            .iter()
            .for_each(|stricter| page.text(stricter));
    }
    // Families and neighbours are never shown consent as a condition.
    let professional = reader == Audience::Practitioner;
    for local in [&advice.local, &advice.local_at_ceiling]
        .into_iter()
        .flatten()
    {
        if professional {
            page.strong(&format!(
                "At level {}: \u{201c}{}\u{201d}",
                local.level, local.quote
            ));
            page.under(&words::place(&local.place, own));
        }
        page.item(&local.help);
        page.item(&local.sharing);
        if professional {
            details(page, local);
        }
    }
}

fn details(page: &mut Page, local: &LocalAdvice) {
    for text in [&local.if_refused, &local.who_may_override]
        .into_iter()
        .flatten()
    {
        page.item(text);
    }
    for (title, texts) in [("Grounds:", &local.grounds), ("Write down:", &local.record)] {
        for text in texts {
            page.item(&format!("{title} {text}"));
        }
    }
}

fn unknown(page: &mut Page, framework: &Framework, evaluation: &Evaluation, reader: Audience) {
    if !evaluation.open_questions.is_empty() {
        page.heading("What to find out");
        for open in &evaluation.open_questions {
            let could = format!("could reach level {}", open.could_reach);
            page.item(&format!("{} ({could})", asked(framework, open, reader)));
        }
    }
    let topics: Vec<&str> = evaluation
        .not_looked_at
        .iter()
        .map(|id| match framework.topics.iter().find(|t| t.id == *id) {
            Some(topic) => topic.name.for_reader(reader),
            None => "danger now",
        })
        .collect();
    if !topics.is_empty() {
        page.heading("Not looked at");
        page.text(&format!(
            "{}. Nothing is said about these.",
            topics.join("; ")
        ));
    }
}

fn asked(framework: &Framework, open: &OpenQuestion, reader: Audience) -> String {
    let words = match open.kind {
        OpenKind::Danger => return "Is the child in danger now?".to_owned(),
        OpenKind::Indicator => framework
            .indicators
            .iter()
            .find(|i| i.id == open.id)
            .map(|i| &i.plain),
        OpenKind::Question => framework
            .questions
            .iter()
            .find(|q| q.id == open.id)
            .map(|q| &q.ask),
    };
    words.map_or_else(
        || open.id.clone(),
        |words| words.for_reader(reader).to_owned(),
    )
}
