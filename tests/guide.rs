//! `guide`: everything a framework says stands on its pages, nothing on them runs, and age is told first.
//! How the pages look, on screen and paper, is seen in `tests/browser/guide.spec.ts`.
#![cfg(feature = "author")]

use levels_of_need::author::clock;
use levels_of_need::author::guide::{Choice, Page, pages};
use levels_of_need::check;
use levels_of_need::contacts::Moment;
use levels_of_need::framework::{
    Agency, AgencyExample, BankHolidays, FirstSteps, Framework, Hours, Level, Route,
};
use levels_of_need::source::LawFile;
use std::collections::BTreeSet;
use std::path::Path;

const TODAY: &str = "2026-11-22";

fn at(day: &str) -> Moment {
    clock::read(day).unwrap()
}

fn halton() -> Framework {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("frameworks/halton");
    let checked = check::folder(&folder, TODAY);
    checked.framework.expect("Halton's framework has no errors")
}

fn law() -> LawFile {
    let shared = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/bad/_base");
    let mut problems = Vec::new();
    let file = LawFile::read(&shared, &mut problems).expect("a law file");
    assert_eq!(problems, []);
    file.data.unwrap()
}

fn agency() -> Agency {
    Agency {
        id: "lighthouse".into(),
        name: "Lighthouses".into(),
        who: "Keepers & their <families>".into(),
        first: vec![
            FirstSteps {
                route: Route::EarlyHelp,
                steps: vec!["Light the lamp.".into()],
            },
            FirstSteps {
                route: Route::Accommodation,
                steps: vec!["Make up a bed.".into()],
            },
        ],
        examples: vec![AgencyExample {
            topic: "missing".into(),
            texts: vec!["A child rows out alone.".into()],
        }],
    }
}

/// Every page there is.
fn all(framework: &Framework, day: &str) -> Vec<Page> {
    let (law, agency) = (law(), agency());
    let choice = Choice {
        poster: true,
        leaflet: true,
        agency: Some(&agency),
        legislation: Some(&law),
        transitions: Some(&law),
    };
    pages(framework, &choice, at(day))
}

fn html(framework: &Framework, day: &str) -> Vec<Page> {
    let mut pages = all(framework, day);
    pages.retain(|page| page.file.ends_with(".html"));
    assert_eq!(pages.len(), 6);
    pages
}

fn page(framework: &Framework, file: &str, day: &str) -> String {
    let found = all(framework, day).into_iter().find(|p| p.file == file);
    found.unwrap_or_else(|| panic!("no {file}")).text
}

/// As it stands in markup.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

#[track_caller]
fn holds(page: &str, text: &str) {
    assert!(page.contains(&escaped(text)), "`{text}` is missing");
}

/// The part of a page between an anchor and the next section.
fn section<'a>(page: &'a str, id: &str) -> &'a str {
    let start = page
        .find(&format!("aria-labelledby=\"{id}\""))
        .unwrap_or_else(|| panic!("no section {id}"));
    let rest = &page[start..];
    &rest[..rest.find("</section>").unwrap()]
}

#[test]
fn everything_a_framework_says_stands_in_the_guide() {
    let f = halton();
    let text = page(&f, "index.html", TODAY);
    for indicator in &f.indicators {
        for level in &indicator.levels {
            let start = text.find(&format!("id=\"level-{level}\"")).unwrap();
            let end = text.find(&format!("id=\"level-{}\"", level + 1));
            let of_level = &text[start..end.unwrap_or(text.len())];
            let row = of_level.find(&format!(">{}<", escaped(&indicator.criterion)));
            let row = &of_level[row.unwrap_or_else(|| panic!("{} at {level}", indicator.id))..];
            let row = &row[..row.find("</tr>").unwrap()];
            holds(row, indicator.plain.family.as_deref().unwrap());
            holds(row, &indicator.place.section);
            holds(row, indicator.place.item.as_deref().unwrap());
        }
        holds(section(&text, "topics"), &indicator.criterion);
    }
    for strength in &f.strengths {
        holds(section(&text, "strengths"), &strength.criterion);
    }
    for rule in &f.rules {
        holds(section(&text, "rules"), &rule.quote);
        holds(section(&text, "rules"), &rule.place.section);
    }
    for question in &f.questions {
        holds(section(&text, "questions"), &question.quote);
        for option in &question.options {
            holds(
                section(&text, "questions"),
                option.label.family.as_deref().unwrap(),
            );
        }
    }
    for contact in &f.contacts {
        holds(section(&text, "contacts"), &contact.name);
        for way in [&contact.phone, &contact.text, &contact.visit]
            .into_iter()
            .flatten()
        {
            holds(section(&text, "contacts"), way);
        }
        for address in [&contact.url, &contact.email].into_iter().flatten() {
            holds(section(&text, "contacts"), address);
        }
    }
    for response in &f.responses {
        for words in response
            .next
            .iter()
            .chain([&response.lead, &response.if_you_hear_nothing])
        {
            holds(&text, words.family.as_deref().unwrap());
            holds(&text, words.practitioner.as_deref().unwrap());
        }
    }
    for local in &f.consent.local {
        holds(section(&text, "consent"), &local.quote);
    }
    for passage in f.moving.iter().chain(&f.principles) {
        holds(&text, passage.words.family.as_deref().unwrap());
    }
    for term in &f.glossary {
        holds(section(&text, "glossary"), &term.printed);
    }
    for note in &f.source.notes {
        holds(section(&text, "notes"), note);
    }
    for link in &f.links {
        holds(section(&text, "links"), &link.name);
    }
    for topic in &f.topics {
        holds(
            section(&text, "topics"),
            topic.name.family.as_deref().unwrap(),
        );
        holds(
            section(&text, "helplines"),
            topic.name.family.as_deref().unwrap(),
        );
    }
    let about = section(&text, "about");
    for said in [
        "not stated",
        "22 November 2026",
        "22 May 2027",
        "22 November 2027",
        "2026.1",
    ] {
        holds(about, said);
    }
}

#[test]
fn the_national_rule_stands_before_the_document_s_and_families_are_set_no_condition() {
    let f = halton();
    let text = page(&f, "index.html", TODAY);
    let consent = section(&text, "consent");
    let national = consent.find(&escaped(f.consent.national.rule.family.as_deref().unwrap()));
    let local = consent.find(&escaped(&f.consent.local[0].quote));
    assert!(national.unwrap() < local.unwrap());
    // The document's own demand on professionals stands in what is told to them.
    for local in &f.consent.local {
        let before = &consent[..consent.find(&escaped(&local.quote)).unwrap()];
        let work = before.rfind("For people who work with children").unwrap();
        assert!(!before[work..].contains("</div>"), "level {}", local.level);
    }
    let leaflet = page(&f, "leaflet.html", TODAY);
    assert!(!leaflet.to_lowercase().contains("required"));
}

#[test]
fn hours_are_told_in_words() {
    let f = halton();
    let text = page(&f, "index.html", TODAY);
    let contacts = section(&text, "contacts");
    for said in [
        "Monday to Thursday, 9am to 5pm; Friday, 9am to 4.30pm. Closed on bank holidays.",
        "whenever Integrated Contact and Referral Team (iCART) is closed, bank holidays too.",
        "day and night, every day, bank holidays too.",
        "hours not stated.",
        "25 December 2026",
    ] {
        holds(contacts, said);
    }
    // Those past are no help.
    assert!(!contacts.contains("25 December 2025"));
    assert!(f.contacts.iter().any(|c| c.hours == Hours::NotGiven));
    assert!(
        f.contacts
            .iter()
            .any(|c| c.bank_holidays == BankHolidays::Unknown)
    );
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    assert_eq!(all(&halton(), TODAY), all(&halton(), TODAY));
}

#[test]
fn no_wording_becomes_markup_and_nothing_runs() {
    const EVIL: &str = "<script>alert(\"1\")</script> & '><img src=x onerror=alert(1)>";
    let mut f = halton();
    f.title = EVIL.into();
    f.area = EVIL.into();
    f.indicators[0].criterion = EVIL.into();
    f.indicators[0].plain.family = Some(EVIL.into());
    f.levels[1].name = EVIL.into();
    f.contacts[0].name = EVIL.into();
    f.contacts[0].url = Some("javascript:alert(1)".into());
    f.rules[0].quote = EVIL.into();
    for page in html(&f, TODAY) {
        let text = &page.text;
        holds(text, EVIL);
        for bad in [
            "<script",
            "<img",
            "<style",
            " style=",
            "href=\"javascript:",
            "<iframe",
        ] {
            assert!(!text.contains(bad), "{bad} in {}", page.file);
        }
    }
}

#[test]
fn pages_point_only_at_what_is_there() {
    for page in html(&halton(), TODAY) {
        let after = |mark: &str| -> Vec<String> {
            let parts = page.text.split(mark).skip(1);
            parts
                .map(|p| p.split('"').next().unwrap().to_owned())
                .collect()
        };
        let ids = after(" id=\"");
        let once: BTreeSet<&String> = ids.iter().collect();
        assert_eq!(ids.len(), once.len(), "an id twice in {}", page.file);
        for anchor in after("href=\"#").iter().chain(&after("aria-labelledby=\"")) {
            assert!(once.contains(anchor), "no #{anchor} in {}", page.file);
        }
        let files: Vec<String> = all(&halton(), TODAY).into_iter().map(|p| p.file).collect();
        for file in after("href=\"")
            .iter()
            .filter(|h| h.ends_with(".html") || h.ends_with(".css"))
        {
            if !file.contains("://") {
                assert!(files.contains(file), "no {file} for {}", page.file);
            }
        }
    }
}

#[test]
fn every_page_puts_999_first_and_says_that_nobody_has_checked_it_until_somebody_has() {
    let mut f = halton();
    for page in html(&f, TODAY) {
        let ring = page.text.find("href=\"tel:999\"").expect("999");
        let other = page.text.find("href=\"tel:0").expect("another number");
        assert!(ring < other, "{}", page.file);
        holds(
            &page.text,
            "A demonstration, not checked by Halton Borough Council.",
        );
    }
    f.adopted_by = Some("Halton Borough Council".into());
    for page in html(&f, TODAY) {
        assert!(!page.text.contains("A demonstration"), "{}", page.file);
        assert!(!page.text.contains("has not checked it"), "{}", page.file);
    }
}

#[test]
fn past_its_review_every_page_says_so_and_past_its_grace_it_shows_contacts_alone() {
    let f = halton();
    const LATE: &str = "Past its review date: 22 May 2027.";
    const OLD: &str = "Too old to be used.";
    for page in html(&f, "2027-05-22") {
        assert!(
            !page.text.contains(LATE) && !page.text.contains(OLD),
            "{}",
            page.file
        );
    }
    for page in html(&f, "2027-05-23") {
        assert!(
            page.text.contains(LATE) && !page.text.contains(OLD),
            "{}",
            page.file
        );
    }
    for page in html(&f, "2027-11-23") {
        holds(&page.text, OLD);
        for contact in f.contacts.iter().filter_map(|c| c.phone.as_ref()) {
            holds(&page.text, contact);
        }
        for indicator in &f.indicators {
            let quoted = format!(">{}<", escaped(&indicator.criterion));
            assert!(
                !page.text.contains(&quoted),
                "{} in {}",
                indicator.id,
                page.file
            );
        }
        for level in &f.levels {
            let meaning = escaped(level.headline.family.as_deref().unwrap());
            assert!(
                !page.text.contains(&meaning),
                "{} in {}",
                level.name,
                page.file
            );
        }
        assert!(!page.text.contains("Light the lamp."), "{}", page.file);
    }
}

#[test]
fn an_agency_reads_its_first_steps_and_examples_beside_the_same_criteria() {
    let f = halton();
    let text = page(&f, "lighthouse.html", TODAY);
    let steps = section(&text, "first-steps");
    holds(steps, "Keepers & their <families>");
    holds(steps, "Level 2: Some Complex/Unmet Needs and Low Risk");
    holds(steps, "Light the lamp.");
    holds(steps, "Make up a bed.");
    holds(section(&text, "topics"), "A child rows out alone.");
    for indicator in &f.indicators {
        holds(&text, &indicator.criterion);
        holds(&text, indicator.plain.practitioner.as_deref().unwrap());
    }
    assert!(!page(&f, "index.html", TODAY).contains("Light the lamp."));
}

#[test]
fn the_law_stands_beside_the_level_it_is_behind() {
    let f = halton();
    let text = page(&f, "legislative-context.html", TODAY);
    let row = text
        .split("<tr>")
        .find(|row| row.contains("Level 3: "))
        .unwrap();
    holds(row, "Children Act 1989, section 17");
    assert!(!row.contains("section 47</a>"));
    let laws = section(&text, "laws");
    holds(laws, "The council helps children in need.");
    holds(laws, "Last compared with the law on 22 November 2026");
    let moves = page(&f, "transitions.html", TODAY);
    holds(
        &moves,
        "The old school tells the new one which help there was.",
    );
    for passage in &f.moving {
        holds(&moves, passage.words.family.as_deref().unwrap());
    }
}

#[test]
fn only_the_pages_asked_for_are_made() {
    let made: Vec<String> = pages(&halton(), &Choice::default(), at(TODAY))
        .into_iter()
        .map(|page| page.file)
        .collect();
    assert_eq!(made, ["index.html", "guide.css"]);
}

#[test]
fn any_number_of_levels_is_drawn_and_told() {
    for many in 2..=12_u8 {
        let mut f = halton();
        f.levels = (1..=many)
            .map(|number| Level {
                number,
                name: format!("Step number {number}"),
                ..f.levels[usize::from(number - 1) % f.levels.len()].clone()
            })
            .collect();
        for file in ["index.html", "poster.html", "leaflet.html"] {
            let text = page(&f, file, TODAY);
            for level in &f.levels {
                if file != "leaflet.html" {
                    holds(&text, &format!("{}, {}", level.number, level.name));
                    assert!(
                        text.contains(&format!("text-anchor=\"middle\">{}</text>", level.number))
                    );
                }
            }
            let drawn = text.matches("<path class=\"step\"").count();
            let drawings = usize::from(file != "leaflet.html");
            assert_eq!(drawn, usize::from(many) * drawings, "{file}");
        }
        let twin = page(&f, "index.html", TODAY);
        let twin = section(&twin, "at-a-glance");
        let list = &twin[twin.find("<ol").unwrap()..];
        for level in &f.levels {
            holds(list, &format!("Level {}: ", level.number));
            holds(list, &level.name);
        }
    }
}
