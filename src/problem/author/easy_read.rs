//! Wording of what is wrong with `easy-read.toml`: drawings that cannot be drawn, sentences that are not easy.
//! What counts as wrong is decided in `check::easy_read`.

use super::{Mistake, meant, shown};

/// Something else than path data.
#[must_use]
pub fn bad_drawing(text: &str) -> Mistake {
    Mistake::error(
        "bad-drawing",
        format!("`{}` is not a line on the grid", shown(text)),
        "write SVG path data: letters such as M, L, C or A and numbers from -64 to 64, `M` first",
    )
}

/// A picture nobody drew.
#[must_use]
pub fn unknown_picture<'a>(id: &str, known: impl IntoIterator<Item = &'a str>) -> Mistake {
    Mistake::error(
        "unknown-picture",
        format!("there is no picture `{}`", shown(id)),
        meant(id, known, || {
            "draw it in a [[picture]] here or in the shared `easy-read.toml`".into()
        }),
    )
}

/// Too little to help, or too much to be easy.
#[must_use]
pub fn easy_read_length(count: usize, fewest: usize, most: usize) -> Mistake {
    Mistake::error(
        "easy-read-length",
        format!("there are {count} sentences here"),
        format!("easy words are {fewest} to {most} sentences, one idea each"),
    )
}

/// More than one sentence, or one that is too long.
#[must_use]
pub fn sentence_too_long(text: &str, most: usize) -> Mistake {
    Mistake::error(
        "sentence-too-long",
        format!("`{}` is more than one short sentence", shown(text)),
        format!("say one idea in at most {most} words; give the next idea a picture of its own"),
    )
}

/// Easy words that are hard.
#[must_use]
pub fn easy_read_hard(reader: &str, grade: f64, most: f64, hardest: &str) -> Mistake {
    Mistake::warning(
        "easy-read-hard",
        format!("these easy words for {reader} read at grade {grade:.1}; the most is {most:.0}"),
        format!(
            "use words of one or two syllables; the hardest is `{}`",
            shown(hardest)
        ),
    )
}

/// A first page without easy words, where others have them.
#[must_use]
pub fn missing_easy_page(page: &str) -> Mistake {
    Mistake::error(
        "missing-easy-page",
        format!("the page `{page}` has no easy words"),
        format!("who turned easy read on would lose it there: add a [[page]] with id = \"{page}\""),
    )
}
