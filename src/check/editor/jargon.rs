//! Words that families and young people should not have to know: short forms nobody explains, and the trade's own words.
//! Quoted criteria and names are left out: they are not ours to word.

use super::lists::{self, Lists, Phrases};
use super::texts::{self, Text};
use crate::problem::Problem;
use crate::problem::author;
use crate::source::Folder;
use std::collections::BTreeSet;

pub(super) fn check(folder: &Folder, lists: &Lists, problems: &mut Vec<Problem>) {
    // Without lists nobody has said which short forms everybody knows.
    if folder.editor.is_none() {
        return;
    }
    let mut known = lists.acronyms.clone();
    let explained = explain(folder, &mut known);
    texts::each(folder, &mut |text| {
        let both = [Some(text.family), text.young].into_iter().flatten();
        let mut said: BTreeSet<&str> = BTreeSet::new();
        for words in both {
            for short in short_forms(words) {
                if !is_known(short, &known, words) && said.insert(short) {
                    problems.push(author::unexplained_acronym(short).at(text.place()));
                }
            }
        }
        trade(text, lists, &explained, problems);
    });
}

fn trade(text: &Text, lists: &Lists, explained: &Phrases, problems: &mut Vec<Problem>) {
    let both = [Some(text.family), text.young].into_iter().flatten();
    let both: Vec<(&str, String)> = both
        .map(|text| (text, explained.cut_from(&lists::spaced(text))))
        .collect();
    for (words, say) in &lists.jargon {
        let found = both.iter().find_map(|(text, spaced)| {
            let word = words.in_text(spaced)?;
            (!is_introduced(word, text)).then_some(word)
        });
        if let Some(word) = found {
            problems.push(author::jargon(word, say).at(text.place()));
        }
    }
}

/// What the glossary explains, and what somebody is called.
fn explain(folder: &Folder, known: &mut BTreeSet<String>) -> Phrases {
    let mut explained = Vec::new();
    if let Some((_, data)) = crate::check::read(&folder.glossary) {
        for term in &data.term {
            known.extend(short_forms(&term.term).map(str::to_owned));
            // `MAP`, and the `Multi-Agency Plan` that it stands for.
            explained.extend([term.term.clone(), term.printed.clone()]);
        }
    }
    let own = crate::check::read(&folder.contacts).map(|(_, data)| &data.contact);
    let national = crate::check::read(&folder.national).map(|(_, data)| &data.contact);
    for contact in own.into_iter().chain(national).flatten() {
        known.extend(short_forms(&contact.name).map(str::to_owned));
    }
    Phrases::of(&explained)
}

/// Words with two capitals or more that are mostly capitals: `GP`, `iCART`, `A&E`, not `PinPoint`.
fn short_forms(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric() && c != '&')
        .filter(|word| {
            let capitals = word.chars().filter(|c| c.is_uppercase()).count();
            let letters = word.chars().filter(|c| c.is_alphabetic()).count();
            capitals >= 2 && capitals * 2 >= letters
        })
}

/// In a list, as one of many (`GPs`), or explained where it stands.
fn is_known(short: &str, known: &BTreeSet<String>, text: &str) -> bool {
    known.contains(short)
        || short
            .strip_suffix('s')
            .is_some_and(|one| known.contains(one))
        || is_introduced(short, text)
}

/// Told where it first stands: `Multi-Agency Plan (MAP)`, `a plan in law, called an EHC plan`.
fn is_introduced(word: &str, text: &str) -> bool {
    let found = text
        .to_ascii_lowercase()
        .find(&word.to_ascii_lowercase())
        .and_then(|at| text.get(..at));
    let Some(before) = found else { return false };
    let sentence = before.rsplit(['.', '!', '?']).next().unwrap_or(before);
    let bracket = sentence.rfind('(') > sentence.rfind(')');
    bracket || sentence.contains(" called ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_forms_have_two_capitals() {
        let text = "Ring iCART, your GP or A&E (on Monday). CiN/TAF PinPoint";
        let found: Vec<&str> = short_forms(text).collect();
        assert_eq!(found, ["iCART", "GP", "A&E", "CiN", "TAF"]);
    }

    #[test]
    fn a_short_form_is_known_by_list_by_plural_or_where_it_stands() {
        let known = BTreeSet::from(["GP".to_owned()]);
        assert!(is_known("GPs", &known, "two GPs"));
        assert!(is_known("MAP", &known, "A plan (MAP) is made."));
        assert!(is_known("EHC", &known, "Ask. It is called an EHC plan."));
        assert!(!is_known(
            "MAP",
            &known,
            "It is called a plan. A MAP is made (soon)."
        ));
    }
}
