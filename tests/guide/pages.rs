//! How the guide's pages are made: which there are, nothing on them runs, 999 and age come first.
//! What a framework says on them is looked at in `contents`.

use super::{TODAY, all, at, escaped, halton, holds, html};
use levels_of_need::author::guide::{Choice, pages};
use std::collections::BTreeSet;

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
fn only_the_pages_asked_for_are_made() {
    let made: Vec<String> = pages(&halton(), &Choice::default(), at(TODAY))
        .into_iter()
        .map(|page| page.file)
        .collect();
    assert_eq!(made, ["index.html", "guide.css"]);
}
