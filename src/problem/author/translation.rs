//! Wording of what is wrong with a translation: texts there are none of, and texts left in English.
//! What counts as wrong is decided in `check::translation`.

use super::{Mistake, list, meant, shown};

/// A name or key under which no text stands.
#[must_use]
pub fn unknown_text<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> Mistake {
    Mistake::error(
        "unknown-text",
        format!("there is no text `{}` to translate here", shown(name)),
        meant(name, known, || {
            "only texts for readers can be translated; `show --json` has them with their names"
                .into()
        }),
    )
}

/// Something else than words where words belong.
#[must_use]
pub fn not_words(name: &str) -> Mistake {
    Mistake::error(
        "not-words",
        format!("`{}` is no text, and no text for each reader", shown(name)),
        "write one text, or a table with `family` and `practitioner` at least",
    )
}

/// One text where the English has several.
#[must_use]
pub fn one_text_for_all(reader: &str, other: &str) -> Mistake {
    Mistake::error(
        "one-text-for-all",
        format!("{reader} and {other} read the same here, but not in English"),
        "translate each reader's English: write a table with a text for each",
    )
}

/// Lists of different lengths.
#[must_use]
pub fn other_count(found: usize, english: usize) -> Mistake {
    Mistake::error(
        "other-count",
        format!("there are {found} texts here, and {english} in English"),
        "translate the list step by step, in the same order",
    )
}

/// Texts nobody translated yet.
#[must_use]
pub fn untranslated(missing: usize, all: usize, first: &[String]) -> Mistake {
    Mistake::warning(
        "untranslated",
        format!("{missing} of {all} texts are still in English"),
        format!(
            "the first are {}; a part that is to stay in English for now belongs in `left_in_english`",
            list(first)
        ),
    )
}

/// A part of a framework that does not exist.
#[must_use]
pub fn unknown_part<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> Mistake {
    let known: Vec<&str> = known.into_iter().collect();
    Mistake::error(
        "unknown-part",
        format!("no part of a framework is called `{}`", shown(name)),
        meant(name, known.iter().copied(), || {
            format!("the parts are {}", list(&known))
        }),
    )
}
