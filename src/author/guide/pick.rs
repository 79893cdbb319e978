//! What goes on a sheet that has no room for everything: chosen by counting, never by meaning.
//! Words are left whole: sentences, steps and criteria are taken or left out, not cut.

use crate::framework::{Framework, Level};

/// The first sentences of a text, as many as fit; always one.
pub fn sentences(text: &str, most: usize) -> &str {
    let mut end = None;
    for (at, _) in text.match_indices(['.', '?', '!']) {
        let after = at + 1;
        let rest = text.get(after..).unwrap_or_default();
        if !rest.is_empty() && !rest.starts_with(' ') {
            continue;
        }
        if end.is_none() || after <= most {
            end = Some(after);
        }
    }
    end.and_then(|end| text.get(..end)).unwrap_or(text)
}

/// Lines a text takes where so many characters fit on one.
pub fn lines(text: &str, width: usize) -> usize {
    text.chars().count().div_ceil(width.max(1))
}

/// The first of some texts, as many as fit; always one.
pub fn first<'a>(
    texts: impl Iterator<Item = &'a str>,
    most: usize,
    takes: impl Fn(&str) -> usize,
) -> Vec<&'a str> {
    let mut left = most;
    let mut taken = Vec::new();
    for text in texts {
        let length = takes(text);
        if !taken.is_empty() && length > left {
            break;
        }
        left = left.saturating_sub(length);
        taken.push(text);
    }
    taken
}

/// A level's criteria for a list too short for all: the first under each dimension, then the second of each.
/// Where a level has no criteria, what goes well. Also says how many there are, and whether they are strengths.
pub fn criteria<'a>(framework: &'a Framework, level: &Level) -> (Vec<&'a str>, bool) {
    let at_level: Vec<(Option<&str>, &str)> = framework
        .indicators
        .iter()
        .filter(|i| i.levels.contains(&level.number))
        .map(|i| (i.dimension.as_deref(), i.criterion.as_str()))
        .collect();
    if !at_level.is_empty() {
        return (spread(&at_level), false);
    }
    let lowest = framework.levels.first().map(|l| l.number) == Some(level.number);
    if !lowest {
        return (Vec::new(), false);
    }
    let strengths: Vec<(Option<&str>, &str)> = framework
        .strengths
        .iter()
        .map(|s| (s.dimension.as_deref(), s.criterion.as_str()))
        .collect();
    (spread(&strengths), true)
}

/// One of each sort in turn, in printed order.
fn spread<'a>(printed: &[(Option<&str>, &'a str)]) -> Vec<&'a str> {
    let turn = |i: usize, sort: Option<&str>| {
        let before = printed.iter().take(i);
        before.filter(|(other, _)| *other == sort).count()
    };
    let mut turns: Vec<(usize, &str)> = printed
        .iter()
        .enumerate()
        .map(|(i, (sort, text))| (turn(i, *sort), *text))
        .collect();
    turns.sort_by_key(|(turn, _)| *turn);
    turns.into_iter().map(|(_, text)| text).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_stay_whole() {
        let text = "One is here. Is two? Ring 0151. It is 4.30pm.";
        assert_eq!(sentences(text, 0), "One is here.");
        assert_eq!(sentences(text, 20), "One is here. Is two?");
        assert_eq!(sentences(text, 99), text);
        assert_eq!(sentences("No stop", 3), "No stop");
    }

    #[test]
    fn the_first_texts_that_fit_are_taken_and_always_one() {
        let texts = ["aaaa", "bb", "cccc"];
        let taken = |most| first(texts.into_iter(), most, str::len);
        assert_eq!(taken(0), ["aaaa"]);
        assert_eq!(taken(6), ["aaaa", "bb"]);
        assert_eq!(taken(10), texts);
        assert_eq!(first(texts.into_iter(), 2, |text| lines(text, 2)), ["aaaa"]);
    }

    #[test]
    fn every_dimension_has_its_turn() {
        let printed = [
            (Some("a"), "a1"),
            (Some("a"), "a2"),
            (Some("b"), "b1"),
            (None, "n1"),
            (Some("b"), "b2"),
        ];
        assert_eq!(spread(&printed), ["a1", "b1", "n1", "a2", "b2"]);
    }
}
