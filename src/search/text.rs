//! From what a person typed to plain words and their stems.
//! Spelling and grammar only; what a word means is for the data.

/// A word as typed, and whether something ended a thought before it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    pub word: String,
    /// Which thought it stands in, counted from 0: a full stop or comma begins another.
    pub clause: u16,
}

/// Nobody tells a worry in more words; what follows is not read.
const MOST_WORDS: usize = 300;

/// A longer word is no word.
const MOST_LETTERS: usize = 24;

/// The words of a text: lower case, without apostrophes, letters drawn out (`sooo`) cut to two.
#[must_use]
pub fn tokens(text: &str) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    let mut word = String::new();
    let mut clause = 0u16;
    let mut stopped = false;
    for letter in text.chars().chain([' ']) {
        let letter = letter.to_ascii_lowercase();
        if letter.is_ascii_alphanumeric() {
            let drawn = word.ends_with(letter) && word.len() > 1 && {
                let bytes = word.as_bytes();
                bytes.get(word.len() - 2) == bytes.last() && letter.is_ascii_alphabetic()
            };
            if !drawn && word.len() <= MOST_LETTERS {
                word.push(letter);
            }
            continue;
        }
        if matches!(letter, '\'' | '’' | '‘' | '`') {
            continue;
        }
        if !word.is_empty() {
            if stopped && !tokens.is_empty() {
                clause += 1;
            }
            stopped = false;
            let word = std::mem::take(&mut word);
            tokens.push(Token { word, clause });
            if tokens.len() == MOST_WORDS {
                break;
            }
        }
        stopped |= matches!(letter, '.' | ',' | ';' | '!' | '?' | ':' | '\n');
    }
    tokens
}

fn has_vowel(word: &str) -> bool {
    word.bytes()
        .any(|b| matches!(b, b'a' | b'e' | b'i' | b'o' | b'u' | b'y'))
}

/// The stem of a lower-case word. Endings of number, tense and manner only, so that different
/// words seldom meet in one stem.
#[must_use]
pub fn stem(word: &str) -> String {
    let mut stem = word;
    if let Some(rest) = stem.strip_suffix("ies").or(stem.strip_suffix("ied")) {
        if rest.len() > 1 {
            return format!("{rest}i");
        }
    }
    if stem.len() > 3 && stem.ends_with('s') && !["ss", "us", "is"].iter().any(|e| stem.ends_with(e)) {
        let es = ["ses", "xes", "zes", "ches", "shes"];
        let cut = if stem.len() > 4 && es.iter().any(|e| stem.ends_with(e)) { 2 } else { 1 };
        stem = stem.get(..stem.len() - cut).unwrap_or(stem);
    }
    if let Some(rest) = stem.strip_suffix("ness").filter(|rest| rest.len() > 2) {
        stem = rest;
    }
    if let Some(rest) = stem.strip_suffix("ly").filter(|rest| rest.len() > 2 && !rest.ends_with('i')) {
        stem = rest;
    }
    for ending in ["ing", "ed"] {
        let Some(rest) = stem.strip_suffix(ending) else { continue };
        if rest.len() < 2 || !has_vowel(rest) {
            continue;
        }
        stem = rest;
        let mut last = rest.bytes().rev();
        if let (Some(one), Some(two)) = (last.next(), last.next()) {
            // hit-t-ing, but tell-ing, pass-ed.
            if one == two && rest.len() > 3 && !matches!(one, b'l' | b's' | b'z' | b'e') {
                stem = rest.get(..rest.len() - 1).unwrap_or(rest);
            }
        }
        break;
    }
    if stem.len() > 3 {
        stem = stem.strip_suffix('e').unwrap_or(stem);
    }
    // A y that a plural or a past tense turns into an i.
    match stem.strip_suffix('y') {
        Some(rest) if rest.len() > 1 && !rest.ends_with(['a', 'e', 'o', 'u']) => format!("{rest}i"),
        _ => stem.to_owned(),
    }
}
