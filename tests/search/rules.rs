//! What must hold of any search words, shown on those that Halton ships: what is learned from a handful of
//! phrases shows nothing. Some of the sentences are phrases of the files.

use levels_of_need::author::search;
use levels_of_need::check;
use levels_of_need::framework::Framework;
use levels_of_need::search::{MOST, Search};
use levels_of_need::view::Found;
use std::path::Path;
use std::sync::LazyLock;

struct Ready {
    framework: Framework,
    search: Search,
    text: String,
}

fn ready() -> Ready {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("frameworks/halton");
    let checked = check::folder(&folder, "2026-11-22");
    let framework = checked.framework.unwrap();
    let text = search::to_json(&search::compile(&framework, &checked.search.unwrap()));
    let search = search::from_json(&text, &framework).unwrap();
    Ready {
        framework,
        search,
        text,
    }
}

static READY: LazyLock<Ready> = LazyLock::new(ready);

fn find(said: &str) -> Found {
    READY.search.search(&READY.framework, said)
}

fn topic(said: &str) -> Option<String> {
    find(said).topics.into_iter().next()
}

fn first(said: &str) -> Option<String> {
    find(said).matches.into_iter().next().map(|m| m.id)
}

#[test]
fn inflections_order_and_capitals_do_not_matter() {
    for said in [
        "He stays out ALL night.",
        "all night he's staying out",
        "stayed out... no: all night, out",
    ] {
        assert_eq!(topic(said).as_deref(), Some("missing"), "{said}");
    }
}

#[test]
fn misspellings_are_mended() {
    for said in ["anorexa", "anorexiaa", "anerexia", "anorrexia"] {
        assert_eq!(first(said).as_deref(), Some("eating-disorder"), "{said}");
    }
    assert_eq!(
        topic("canabis smoke").as_deref(),
        Some("substance-use-child")
    );
    // A short word is taken as it stands: another letter makes another word.
    assert!(find("hat").matches.is_empty());
}

#[test]
fn words_that_mean_the_same_are_one() {
    for said in ["smokes zoot", "smoking weed", "smokes cannabis"] {
        assert_eq!(find(said).topics, find("smokes cannabis").topics, "{said}");
    }
    for said in ["weed", "cannabis", "zoot"] {
        assert_eq!(
            topic(said).as_deref(),
            Some("substance-use-child"),
            "{said}"
        );
    }
    assert_eq!(topic("dad hits my mam").as_deref(), Some("domestic-abuse"));
}

#[test]
fn words_that_only_look_alike_are_two() {
    assert_ne!(find("she is ill"), find("she is poor"));
    assert_ne!(find("she cant cope"), find("the cops came"));
    // A note denies nothing.
    assert!(find("she left a note and has taken pills").danger);
}

#[test]
fn what_tells_a_criterion_from_its_neighbours_puts_it_first() {
    assert_eq!(
        first("he has started staying out").as_deref(),
        Some("started-going-missing")
    );
    assert_eq!(
        first("missing again and again").as_deref(),
        Some("repeatedly-missing")
    );
    // Each is still offered beside the other: they share a topic.
    let ids: Vec<String> = find("keeps going missing")
        .matches
        .into_iter()
        .map(|m| m.id)
        .collect();
    assert!(
        ids.iter().any(|id| id == "started-going-missing"),
        "{ids:?}"
    );
}

#[test]
fn a_denial_is_no_concern() {
    for said in [
        "he never goes missing",
        "she doesn't smoke cannabis",
        "no anorexia",
    ] {
        assert!(find(said).matches.is_empty(), "{said}: {:?}", find(said));
    }
    // It reaches no further than its own thought.
    assert_eq!(topic("no. he goes missing").as_deref(), Some("missing"));
}

#[test]
fn a_concern_that_is_a_denial_is_one() {
    for said in ["not eating", "won't eat", "she isnt eating", "isn't eating"] {
        let found = find(said).matches;
        let mut first = found.iter().take(3);
        assert!(
            first.any(|m| m.id == "eating-disorder"),
            "{said}: {found:?}"
        );
    }
    // The same word denied and not denied are two.
    assert_ne!(find("she isnt eating"), find("she is eating"));
}

#[test]
fn danger_is_noticed() {
    for said in [
        "she has taken an overdose",
        "swallowed some pills",
        "she's not breathing",
        "swalowed pills",
        "he's got a knife and he's coming up the stairs",
        "he is hitting her right now",
        "there's a toddler on his own in the street and nobody about",
        "im going to kill myself tonight",
        "they are taking me to the airport now to get married",
    ] {
        assert!(find(said).danger, "{said}");
    }
    for said in [
        "",
        "he goes missing",
        "not eating",
        "breathing",
        "he keeps staying out all night and won't say where",
    ] {
        assert!(!find(said).danger, "{said}");
    }
}

#[test]
fn danger_that_is_denied_past_or_everyday_talk_is_none() {
    for said in [
        "she has not taken an overdose",
        "he strangled me years ago",
        "he used to strangle me",
        "an overdose on chocolate was taken",
        "my mum will kill me when she sees this mess",
    ] {
        assert!(!find(said).danger, "{said}");
    }
    // What was does not hide what is.
    assert!(find("he used to drink. she has taken an overdose").danger);
}

#[test]
fn what_fits_nothing_is_offered_nothing() {
    for said in [
        "",
        " ",
        "parking permit",
        "renew my parking permit",
        "library opening hours",
        "he is",
        "qwertyuiop",
        "!!!",
        "123",
    ] {
        let found = find(said);
        assert_eq!(found, Found::default(), "{said}");
    }
}

#[test]
fn the_same_words_find_the_same_however_often_and_wherever() {
    let other = ready();
    assert_eq!(other.text, READY.text);
    for said in [
        "keeps going missing",
        "smokes weed and stays out",
        "dad hits mum",
    ] {
        let found = serde_json::to_string(&find(said)).unwrap();
        for _ in 0..3 {
            assert_eq!(serde_json::to_string(&find(said)).unwrap(), found);
        }
        let again = other.search.search(&other.framework, said);
        assert_eq!(serde_json::to_string(&again).unwrap(), found);
    }
}

#[test]
fn odd_input_is_borne() {
    let long = "goes missing ".repeat(1000);
    let wall = "missing".repeat(2000);
    let odd = [
        "😢😢 goes missing 😢",
        "\u{0}\u{7f}\u{200b}",
        "’’’''``",
        "Ünïcödé",
        "مفقود",
        "\n\r\t",
        &long,
        &wall,
        "=|=A B",
    ];
    for said in odd {
        let found = find(said);
        assert!(found.matches.len() <= MOST);
    }
    assert_eq!(topic("😢😢 goes missing 😢").as_deref(), Some("missing"));
    assert_eq!(topic(&long).as_deref(), Some("missing"));
}

#[test]
fn a_file_with_any_numbers_is_refused_or_borne() {
    let mut file: serde_json::Value = serde_json::from_str(&READY.text).unwrap();
    for (part, text) in [
        (
            "tells",
            file["tells"].as_str().unwrap().replace(':', "\u{1}"),
        ),
        ("words", "~~~~b".repeat(2000)),
        ("danger", "~~~~b".repeat(2001)),
        ("nothing", "b".to_owned()),
    ] {
        let before = std::mem::replace(&mut file[part], text.into());
        if let Ok(search) = search::from_json(&file.to_string(), &READY.framework) {
            for said in ["he goes missing", "she has taken an overdose"] {
                let found = search.search(&READY.framework, said);
                assert!(found.matches.len() <= MOST, "{part}");
            }
        }
        file[part] = before;
    }
}

#[test]
fn no_more_is_offered_than_a_page_can_hold() {
    let everything = "stays out all night goes missing run away not eating skips meals smokes cannabis dad hits mum started staying late";
    let found = find(everything);
    assert!(!found.matches.is_empty() && found.matches.len() <= MOST);
    for pair in found.matches.windows(2) {
        assert!(pair[0].score >= pair[1].score);
    }
}

#[test]
fn words_of_another_framework_or_format_are_refused() {
    let code = |text: &str| search::from_json(text, &READY.framework).unwrap_err()[0].code;
    let text = &READY.text;
    assert_eq!(
        code(&text.replace(&READY.framework.hash, &"0".repeat(64))),
        "search-of-another"
    );
    assert_eq!(
        code(&text.replace("\"format\":3", "\"format\":2")),
        "search-unreadable"
    );
    assert_eq!(
        code(&text.replace("\"danger\"", "\"peril\"")),
        "search-unreadable"
    );
    assert_eq!(
        code(&text.replace("\"tells\":\"", "\"tells\":\"*|")),
        "search-unreadable"
    );
    // One letter more, and a sign is cut.
    assert_eq!(
        code(&text.replace("\"danger\":\"", "\"danger\":\"#")),
        "search-unreadable"
    );
    assert_eq!(code("{}"), "search-unreadable");
    assert_eq!(code("no JSON"), "search-unreadable");
}
