//! The element's own words, as a family and as a young person read them: who is spoken to, and how easily.
//! They stand in two TypeScript files, which are read here as text: flat objects of texts and nothing else.

use levels_of_need::check::reading_grade;
use levels_of_need::framework::Audience;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// One text, for all readers or one for each.
struct Said {
    /// The page it stands on: the comment above it, up to a colon.
    page: String,
    key: String,
    /// By reader; "" for all.
    words: BTreeMap<String, String>,
}

impl Said {
    fn to(&self, reader: Audience) -> &str {
        let own = match reader {
            Audience::Family => ["", "family", "practitioner"],
            Audience::YoungPerson => ["young-person", "", "family"],
            Audience::Volunteer => ["volunteer", "", "family"],
            Audience::Practitioner => ["practitioner", "", "family"],
        };
        let found = own.iter().find_map(|key| self.words.get(*key));
        found.map_or("", String::as_str)
    }
}

/// The texts of a file's one object.
fn texts(file: &str) -> Vec<Said> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("js/src")
        .join(file);
    let text = fs::read_to_string(path).unwrap();
    let (_, body) = text.split_once("const en = {").unwrap();
    let (body, _) = body.split_once("} satisfies").unwrap();
    let mut found: Vec<Said> = Vec::new();
    let mut page = String::new();
    let mut inside = false;
    let mut name = String::new();
    for line in body.lines().map(str::trim) {
        if let Some(comment) = line.strip_prefix("// ") {
            page = comment.split(':').next().unwrap_or_default().to_owned();
        }
        if line.starts_with("//") || line.starts_with("/*") {
            continue;
        }
        let mut rest = line;
        while !rest.is_empty() {
            if let Some(more) = rest.strip_prefix('"') {
                let end = end_of(more);
                let string: String =
                    serde_json::from_str(&format!("\"{}\"", &more[..end])).unwrap();
                rest = &more[end + 1..];
                if rest.starts_with(':') {
                    name = string;
                } else {
                    let said = found.last_mut().unwrap();
                    said.words.insert(name.clone(), string);
                }
                continue;
            }
            let end = rest.find([':', '"', '{', '}']).unwrap_or(rest.len());
            let word = rest[..end].trim_matches([' ', ',']).to_owned();
            match rest[end..].chars().next() {
                Some(':') if inside => {
                    if !word.is_empty() {
                        name = word;
                    }
                }
                Some(':') => {
                    name = String::new();
                    found.push(Said {
                        page: page.clone(),
                        key: word,
                        words: BTreeMap::new(),
                    });
                }
                Some('{') => inside = true,
                Some('}') => inside = false,
                _ => {}
            }
            let quote = rest[end..].starts_with('"');
            rest = rest.get(end + usize::from(!quote)..).unwrap_or_default();
        }
    }
    found
}

/// Where a string ends whose first quotation mark is gone.
fn end_of(text: &str) -> usize {
    let mut escaped = false;
    text.char_indices()
        .find(|(_, c)| {
            let ends = *c == '"' && !escaped;
            escaped = *c == '\\' && !escaped;
            ends
        })
        .unwrap()
        .0
}

fn all() -> Vec<Said> {
    let mut all = texts("text.ts");
    all.extend(texts("text-later.ts"));
    all
}

/// Read by practitioners only.
const PROFESSIONAL: [&str; 1] = ["consent"];

#[test]
fn the_files_are_read_whole() {
    let all = all();
    assert!(all.len() > 190, "{}", all.len());
    let find = |key: &str| all.iter().find(|s| s.key == key).unwrap();
    assert!(
        all.iter().all(|s| !s.words.is_empty()),
        "a key without words"
    );
    assert_eq!(find("yes").to(Audience::Family), "Yes");
    assert_eq!(find("whoAsk").page, "Start");
    assert_eq!(
        find("dangerTitle").to(Audience::YoungPerson),
        "Are you in danger right now?"
    );
    assert_eq!(
        find("dangerTitle").to(Audience::Volunteer),
        "Is a child in danger right now?"
    );
    assert_eq!(
        find("dangerTitle").to(Audience::Practitioner),
        "Is there immediate danger?"
    );
    assert!(
        find("dangerExamples")
            .to(Audience::Family)
            .ends_with("married, cut or used")
    );
    assert!(find("backToCheck").page.starts_with("Result"));
}

#[test]
fn families_and_young_people_can_read_every_page() {
    for reader in [Audience::Family, Audience::YoungPerson] {
        let mut pages: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for said in all() {
            if PROFESSIONAL.iter().any(|part| said.key.starts_with(part)) {
                continue;
            }
            let text = said
                .to(reader)
                .replace("{area}", "Halton")
                .replace("**", "");
            let lines = text.lines().map(str::to_owned);
            pages.entry(said.page).or_default().extend(lines);
        }
        let together: Vec<&str> = pages.values().flatten().map(String::as_str).collect();
        let (words, grade) = reading_grade(together);
        assert!(
            words > 1000 && grade <= 6.0,
            "all of it, {reader:?}: {grade:.1}"
        );
        for (page, texts) in &pages {
            let (words, grade) = reading_grade(texts.iter().map(String::as_str));
            assert!(
                words < 100 || grade <= 6.0,
                "{page}, {reader:?}: {grade:.1} in {words} words"
            );
        }
    }
}

#[test]
fn a_young_person_is_you() {
    // Words for adults who are asked, or for those who ring about somebody else.
    let other = [
        "who",
        "number",
        "consent",
        "takeNotParents",
        "otherNotALevel",
    ];
    for said in all() {
        if other.iter().any(|part| said.key.starts_with(part)) {
            continue;
        }
        let text = said.to(Audience::YoungPerson).to_lowercase();
        for wrong in [
            "your child",
            "the child ",
            "the child.",
            "the child?",
            "the child,",
        ] {
            assert!(!text.contains(wrong), "{}: {text}", said.key);
        }
    }
}
