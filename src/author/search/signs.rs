//! The two signs of a text, and what each is learned from: danger now, and nothing of ours.
//! How a sign is learned is for `sign`; how it is written, for `write`.

use super::meanings::Meanings;
use super::sign::{Learned, Text, learn};
use crate::check::Sayings;
use crate::search::{Meaning, Shown, feature};
use std::collections::BTreeSet;

/// How much a text counts beside a worry in few words: a worry told as a message, as danger mostly is;
/// one of danger; one that sounds like danger and is none; one that is nothing of ours; a worry denied.
const MESSAGE: f64 = 2.0;
const DANGER: f64 = 2.0;
const CALM: f64 = 2.0;
const NONE: f64 = 3.0;
const DENIED: f64 = 0.2;
/// From which log-odds on it is a yes. Rather a warning too many than one too few. Of nothing of ours the
/// least is far below nothing: to it comes what the best criterion scores (`search::FITS`).
const DANGER_ODDS: f64 = 0.1;
const NOTHING_ODDS: f64 = -2.25;
/// How many features are shipped.
const MOST_DANGER: usize = 6000;
const MOST_NOTHING: usize = 2500;

/// Both signs.
#[derive(Debug)]
pub struct Signs {
    pub danger: Learned,
    pub nothing: Learned,
}

impl Signs {
    pub fn of(sayings: &Sayings, meanings: &Meanings) -> Signs {
        Signs {
            danger: danger(sayings, meanings),
            nothing: nothing(sayings, meanings),
        }
    }
}

/// Everything anybody says of a worry that is not danger now.
fn worries(sayings: &Sayings) -> impl Iterator<Item = &String> {
    let shared = sayings.shared.topic.iter().map(|said| &said.say);
    let own = sayings.own.indicator.iter().map(|said| &said.say);
    let near = sayings.near.iter().map(|near| &near.say);
    shared.chain(own).chain(near).flatten()
}

/// What is told in so many words is a message, no catchword.
const MESSAGE_WORDS: usize = 8;

fn is_message(said: &str) -> bool {
    said.split(' ').count() >= MESSAGE_WORDS
}

fn all_danger(sayings: &Sayings) -> impl Iterator<Item = &String> {
    sayings.shared.danger.iter().flat_map(|said| &said.say)
}

fn danger(sayings: &Sayings, meanings: &Meanings) -> Learned {
    let words = &sayings.shared.words;
    let mut texts = Texts::new(meanings);
    texts.add(all_danger(sayings), true, DANGER);
    // What leads to a criterion may be happening now: then it stands under danger as well.
    let now: BTreeSet<&String> = all_danger(sayings).collect();
    let (long, short): (Vec<_>, Vec<_>) = worries(sayings)
        .filter(|said| !now.contains(said))
        .partition(|said| is_message(said));
    texts.add(long, false, MESSAGE);
    texts.add(short, false, 1.0);
    texts.add(&words.none, false, 1.0);
    texts.add(&words.calm, false, CALM);
    learn(&texts.all, MOST_DANGER, DANGER_ODDS)
}

fn nothing(sayings: &Sayings, meanings: &Meanings) -> Learned {
    let words = &sayings.shared.words;
    let mut texts = Texts::new(meanings);
    let ours = || {
        worries(sayings)
            .chain(all_danger(sayings))
            .chain(&words.calm)
    };
    texts.add(&words.none, true, NONE);
    texts.add(ours(), false, 1.0);
    // Who says of a worry that it is not so has none.
    for said in ours() {
        texts.add_denied(said);
    }
    learn(&texts.all, MOST_NOTHING, NOTHING_ODDS)
}

struct Texts<'a> {
    meanings: &'a Meanings,
    all: Vec<Text>,
}

impl Texts<'_> {
    fn new(meanings: &Meanings) -> Texts<'_> {
        let all = Vec::new();
        Texts { meanings, all }
    }

    fn add<'a>(&mut self, said: impl IntoIterator<Item = &'a String>, yes: bool, worth: f64) {
        for text in said {
            let shown = Shown::of(&self.meanings.hear(text));
            self.all.push(Text { shown, yes, worth });
        }
    }

    fn add_denied(&mut self, said: &str) {
        let mut shown = Shown::default();
        for one in self.meanings.hear(said) {
            if one.denied {
                return;
            }
            let denied = feature(one.name, true);
            if one.meaning == Meaning::Word && !shown.features.contains(&denied) {
                shown.features.push(denied);
                shown.words += 1;
            }
        }
        let (yes, worth) = (true, DENIED);
        self.all.push(Text { shown, yes, worth });
    }
}
