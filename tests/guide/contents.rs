//! What stands in the guide: everything a framework says, in its own words, each part where it belongs.
//! How a page is put together is looked at in `pages`.

use super::{TODAY, escaped, halton, holds, page, section};
use levels_of_need::framework::{BankHolidays, Hours, Level};

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
