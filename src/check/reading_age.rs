//! How hard words are to read: Flesch-Kincaid grade, pooled over texts that are read together.
//! Which texts are read together is decided in `pools`; nothing here knows what they are about.

/// The measure of a pool of texts.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Measure {
    pub words: usize,
    sentences: usize,
    syllables: usize,
    /// The sentence-rich text that weighs most: the one to mend first.
    hardest: Option<(f64, String)>,
}

impl Measure {
    /// Adds a text; its end ends a sentence.
    pub(super) fn add(&mut self, text: &str) {
        let words: Vec<&str> = words(text).collect();
        if words.is_empty() {
            return;
        }
        let syllables = words.iter().map(|word| syllables(word)).sum();
        let sentences = sentences(text);
        self.words += words.len();
        self.sentences += sentences;
        self.syllables += syllables;
        let own = grade(words.len(), sentences, syllables);
        // A text of three words says little about how hard it is.
        if words.len() >= 6
            && self
                .hardest
                .as_ref()
                .is_none_or(|(hardest, _)| own > *hardest)
        {
            self.hardest = Some((own, text.to_owned()));
        }
    }

    /// The school grade that can read it; age is about five more.
    pub(super) fn grade(&self) -> f64 {
        grade(self.words, self.sentences, self.syllables)
    }

    /// The hardest text of the pool.
    pub(super) fn hardest(&self) -> &str {
        self.hardest.as_ref().map_or("", |(_, text)| text)
    }
}

#[allow(
    clippy::cast_precision_loss,
    reason = "texts are far shorter than that"
)]
fn grade(words: usize, sentences: usize, syllables: usize) -> f64 {
    if words == 0 || sentences == 0 {
        return 0.0;
    }
    let (words, sentences, syllables) = (words as f64, sentences as f64, syllables as f64);
    0.39 * words / sentences + 11.8 * syllables / words - 15.59
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| c.is_whitespace() || "-/–—…".contains(c))
        .map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()))
        .filter(|word| !word.is_empty())
}

pub(super) fn sentences(text: &str) -> usize {
    let mut count = 0;
    let mut open = false;
    for (i, c) in text.char_indices() {
        let ends = ".!?".contains(c) || (c == ':' && text[i..].contains(char::is_whitespace));
        // The stop in 3.15 or e.g. ends nothing: a sentence ends before a space or the end.
        let next = text[i + c.len_utf8()..].chars().next();
        if ends && open && next.is_none_or(|n| n.is_whitespace() || "\"')".contains(n)) {
            count += 1;
            open = false;
        } else if c.is_alphanumeric() {
            open = true;
        }
    }
    count + usize::from(open)
}

/// Syllables by the usual rules of thumb.
fn syllables(word: &str) -> usize {
    let letters: Vec<char> = word
        .chars()
        .filter(|c| c.is_alphabetic())
        .flat_map(char::to_lowercase)
        .collect();
    // A number is read aloud as few words; one syllable for each digit is near enough.
    if letters.is_empty() {
        return word.chars().filter(|c| c.is_alphanumeric()).count().max(1);
    }
    // Capitals alone, such as GP, are spelt out.
    if word.len() <= 5 && word.len() > 1 && word.chars().all(char::is_uppercase) {
        return letters.len();
    }
    let vowel = |c: &char| "aeiouyàâäéèêëïîöôüû".contains(*c);
    let mut count = 0;
    let mut before = false;
    for c in &letters {
        let now = vowel(c);
        count += usize::from(now && !before);
        before = now;
    }
    let ends = |tail: &str| {
        let tail: Vec<char> = tail.chars().collect();
        letters.ends_with(&tail)
    };
    let consonant_before = |back: usize| {
        letters
            .len()
            .checked_sub(back + 1)
            .and_then(|i| letters.get(i))
            .is_some_and(|c| !vowel(c))
    };
    // Silent endings: safe, safes, moved, but not table, houses, wanted.
    let silent_e = ends("e") && consonant_before(1) && !(ends("le") && consonant_before(2));
    let hissing = |tail: &str| {
        ["s", "x", "z", "ch", "sh", "c", "g"]
            .iter()
            .any(|h| ends(&format!("{h}{tail}")))
    };
    let silent_es = ends("es")
        && consonant_before(2)
        && !hissing("es")
        && !(ends("les") && consonant_before(3));
    let silent_ed = ends("ed")
        && consonant_before(2)
        && !ends("ted")
        && !ends("ded")
        && !(ends("led") && consonant_before(3) && !ends("lled"));
    if silent_e || silent_es || silent_ed {
        count -= usize::from(count > 1);
    }
    count.max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn syllables_are_near_enough() {
        for (word, expected) in [
            ("the", 1),
            ("child", 1),
            ("children", 2),
            ("safe", 1),
            ("house", 1),
            ("houses", 2),
            ("moved", 1),
            ("wanted", 2),
            ("table", 2),
            ("little", 2),
            ("tables", 2),
            ("times", 1),
            ("parent", 2),
            ("family", 3),
            ("worried", 2),
            ("school", 1),
            ("help", 1),
            ("GP", 2),
            ("999", 3),
            ("people", 2),
            ("your", 1),
            ("everyone", 4),
            ("called", 1),
            ("handled", 2),
            ("changes", 2),
            ("emotional", 4),
            ("safeguarding", 4),
        ] {
            let found = syllables(word);
            assert!(
                found.abs_diff(expected) <= usize::from(expected > 2),
                "{word}: {found}, not {expected}"
            );
        }
    }

    #[test]
    fn sentences_end_where_they_end() {
        assert_eq!(sentences("Ring us. We will help!"), 2);
        assert_eq!(sentences("Often sad, or not able to cope"), 1);
        assert_eq!(sentences("It is 3.15 now."), 1);
        assert_eq!(sentences("Is it? \"Yes.\" Good"), 3);
        assert_eq!(sentences("..."), 0);
    }

    #[test]
    fn easy_words_read_easier_than_hard_ones() {
        let mut easy = Measure::default();
        easy.add("Your child is often sad. You can ring us at any time. We will help you.");
        let mut hard = Measure::default();
        hard.add("Multidisciplinary professionals undertake comprehensive assessments regarding significant vulnerabilities.");
        assert!(easy.grade() < 3.0, "{}", easy.grade());
        assert!(hard.grade() > 20.0, "{}", hard.grade());
        assert_eq!(Measure::default().grade(), 0.0);
    }

    #[test]
    fn a_known_text_has_its_known_grade() {
        // 13 words, 2 sentences, 16 syllables: 0.39 * 6.5 + 11.8 * 16 / 13 - 15.59.
        let mut text = Measure::default();
        text.add("The cat sat on the mat. It was a very happy little cat.");
        assert_eq!(text.words, 13);
        assert!((text.grade() - 1.468).abs() < 0.01, "{}", text.grade());
    }
}
