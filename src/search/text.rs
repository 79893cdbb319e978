//! From what a person typed to plain words, their stems and the numbers they are known by.
//! Spelling and grammar only; what a word means is for the data.

/// A word as typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    pub word: String,
    /// Which thought it stands in, counted from 0: a full stop or comma begins another.
    pub clause: usize,
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
    let mut clause = 0;
    // The last two letters.
    let mut before = (' ', ' ');
    for letter in text.chars().chain([' ']) {
        let letter = letter.to_ascii_lowercase();
        if letter.is_ascii_alphanumeric() {
            let drawn = before == (letter, letter) && letter.is_ascii_alphabetic();
            if !drawn && word.len() < MOST_LETTERS {
                word.push(letter);
            }
            before = (before.1, letter);
            continue;
        }
        if matches!(letter, '\'' | '’' | '‘' | '`') {
            continue;
        }
        before = (' ', ' ');
        if !word.is_empty() {
            if tokens.len() == MOST_WORDS {
                break;
            }
            let word = std::mem::take(&mut word);
            tokens.push(Token { word, clause });
        }
        if matches!(letter, '.' | ',' | ';' | '!' | '?' | ':' | '\n') {
            clause += 1;
        }
    }
    tokens
}

fn is_vowel(letter: &u8) -> bool {
    b"aeiouy".contains(letter)
}

/// The stem of a lower-case word. Endings of number, tense and manner only, so that different
/// words seldom meet in one stem.
///
/// Of our own, because a whole Porter stemmer is more than the browser build has room for:
/// `rust-stemmers` and `waken_snowball` add 7 KB each, compressed.
#[must_use]
pub fn stem(word: &str) -> String {
    let mut stem = word.as_bytes();
    let mut tail: &[u8] = b"";
    if let Some(rest) = without(stem, b"ies", 2).or(without(stem, b"ied", 2)) {
        stem = rest;
        tail = b"i";
    } else if let Some(rest) = without(stem, b"s", 3) {
        let last = rest.last().unwrap_or(&b's');
        if !b"sui".contains(last) {
            let hissing = without(rest, b"she", 2)
                .or(without(rest, b"che", 2))
                .or(without(rest, b"sse", 2))
                .or(without(rest, b"xe", 2))
                .or(without(rest, b"oe", 1));
            stem = if hissing.is_some() {
                rest.get(..rest.len() - 1).unwrap_or(rest)
            } else {
                rest
            };
        }
    }
    if let Some(rest) = without(stem, b"ness", 3).or(without(stem, b"ly", 5))
        && rest.last() != Some(&b'i')
    {
        stem = rest;
    }
    // wee-d and nee-d are no past tenses.
    let past = without(stem, b"ed", 2).filter(|rest| rest.last() != Some(&b'e'));
    if let Some(rest) = without(stem, b"ing", 2).or(past)
        && rest.iter().any(is_vowel)
    {
        stem = rest;
        // hit-t-ing, but tell-ing, pass-ed.
        if let [.., one, two] = rest
            && one == two
            && rest.len() > 3
            && !b"lsze".contains(one)
        {
            stem = rest.get(..rest.len() - 1).unwrap_or(rest);
        }
        // cop-ing and not-ed lost an e; without it they would be other words.
        if let [one, two, three] = rest
            && !is_vowel(one)
            && is_vowel(two)
            && !is_vowel(three)
            && !b"wx".contains(three)
        {
            tail = b"e";
        }
    }
    if let Some(rest) = without(stem, b"e", 4) {
        stem = rest;
    }
    // A y that a plural or a past tense turns into an i.
    if let Some(rest) = without(stem, b"y", 2)
        && !b"aeou".contains(rest.last().unwrap_or(&b'a'))
    {
        stem = rest;
        tail = b"i";
    }
    let mut whole = String::new();
    for letter in stem.iter().chain(tail) {
        whole.push(char::from(*letter));
    }
    whole
}

/// A stem of more letters than this is known by its consonants: that is where people spell alike.
const WHOLE: usize = 6;

/// Where the numbers of words begin: of 40,000 beginnings tried, the one with which fewest of the words that
/// people say often share a number.
const BASIS: u32 = 0xd6ab_0390;

/// What a word is known by: a number made of its stem, of a long one without vowels after the first
/// letter and without doubled letters. `anorexia`, `anerexia` and `annorexia` are one word.
///
/// Numbers instead of letters halve the file of search words. Two words share a number about once
/// in 65,000 pairs; what is learned is learned of both together.
#[must_use]
pub fn key(word: &str) -> u16 {
    let stem = stem(word);
    let bare = stem.len() > WHOLE;
    let mut last = 0;
    // FNV-1a, folded.
    let mut number = BASIS;
    for letter in stem.bytes() {
        let skipped = bare && last != 0 && (is_vowel(&letter) || letter == last);
        if !skipped {
            number = (number ^ u32::from(letter)).wrapping_mul(0x0100_0193);
            last = letter;
        }
    }
    (number ^ (number >> 16)) as u16
}

/// A word without its ending, if enough of it is left.
fn without<'a>(word: &'a [u8], ending: &[u8], least: usize) -> Option<&'a [u8]> {
    word.strip_suffix(ending).filter(|rest| rest.len() >= least)
}
