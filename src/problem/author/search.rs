//! Wording of what is wrong with `search.toml`: phrases written otherwise than a search reads them, or twice.
//! What counts as wrong is decided in `check::search`.

use super::{Mistake, elsewhere, shown};
use crate::problem::PlaceInFile;

/// A phrase as no search would read it.
#[must_use]
pub fn phrase_not_plain(phrase: &str, right: &str) -> Mistake {
    Mistake::error(
        "phrase-not-plain",
        format!("`{}` is not written as a search reads it", shown(phrase)),
        if right.is_empty() {
            "write the words people use, in lower-case letters and digits".to_owned()
        } else {
            format!(
                "searching reads lower case, without apostrophes, with a comma between thoughts: write `{right}`"
            )
        },
    )
}

/// A phrase longer than anybody types.
#[must_use]
pub fn phrase_too_long(phrase: &str, most: usize) -> Mistake {
    Mistake::error(
        "phrase-too-long",
        format!("`{}` has more than {most} words", shown(phrase)),
        "keep what tells the worry; nobody types more before they look what is found",
    )
}

/// A phrase of which nothing is left.
#[must_use]
pub fn phrase_says_nothing(phrase: &str) -> Mistake {
    Mistake::error(
        "phrase-says-nothing",
        format!("`{}` has only words listed as `idle`", shown(phrase)),
        "add a word that tells, or take one out of `idle`",
    )
}

/// A phrase twice in one place.
#[must_use]
pub fn phrase_twice(phrase: &str, first: &PlaceInFile) -> Mistake {
    Mistake::error(
        "phrase-twice",
        format!("`{}` stands twice", shown(phrase)),
        format!(
            "the first is in {}; remove one of the two",
            elsewhere(first)
        ),
    )
}

/// A word with two meanings.
#[must_use]
pub fn word_twice(word: &str, first: &PlaceInFile) -> Mistake {
    Mistake::error(
        "word-twice",
        format!(
            "`{}`, or another form of it, is listed in two places that exclude each other",
            shown(word)
        ),
        format!(
            "the first is in {}; a word means the same as one list of words, denies, or is idle, in \
             all its forms: smoke, smoked and smoking are one",
            elsewhere(first)
        ),
    )
}

/// A framework nobody wrote search words for.
#[must_use]
pub fn no_search_words(name: &str) -> Mistake {
    Mistake::error(
        "no-search-words",
        format!("`{}` has no search words", shown(name)),
        "write `search.toml` in its folder and beside it; for a compiled file, keep its \
         `.search.json` beside it",
    )
}
