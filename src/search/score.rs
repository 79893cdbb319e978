//! How well each indicator and topic fits what was heard, and whether that sounds like danger.
//! Whole numbers only, and no order but that of the framework, so that the same words always find the same.

use super::file::{DENIED, LOCAL, LOCALS, TOPIC, TOPICS, Words, each_number};
use super::hear::{Heard, Meaning, hear, said_whole};

/// The least score that is worth offering, of one word, and of many.
const FITS: u32 = 20;
const FITS_MANY: u32 = 42;
/// How much more it takes for each further word.
const FITS_MORE: u32 = 4;
/// How much words together must alarm to sound like danger, for each root of their number.
pub const ALARM: i32 = 3;
/// No word alarms or calms more.
pub const MOST_ALARM: i8 = 7;
/// A long text is heard piece by piece as well: danger is told in so many words.
const PIECE: usize = 12;

/// What a text comes to.
#[derive(Debug)]
pub struct Scores {
    /// False: nothing fits well enough to be offered.
    pub fits: bool,
    pub indicators: Vec<u32>,
    pub topics: Vec<u32>,
}

impl Words {
    /// The words of a text.
    pub fn hear(&self, said: &str) -> Vec<Heard> {
        let mut heard = hear(said, |key| self.meaning(key));
        // Everyday talk means none of its words.
        said_whole(&self.everyday, &mut heard, |heard, from, count| {
            for one in heard.iter_mut().skip(from).take(count) {
                one.meaning = Meaning::Idle;
            }
        });
        // A thought with a word of the past in it is about the past.
        said_whole(&self.past, &mut heard, |heard, from, _| {
            let clause = heard.get(from).map(|one| one.clause);
            for one in heard {
                one.past |= Some(one.clause) == clause;
            }
        });
        heard
    }

    /// The scores of all indicators and topics.
    pub fn scores(&self, heard: &[Heard], topics: usize) -> Scores {
        // The last topic stands for what fits nothing here.
        let mut scores = vec![0; topics + 1];
        let mut own = vec![0; self.mains.len()];
        let mut least = FITS;
        for (at, one) in heard.iter().enumerate() {
            let before = heard.iter().take(at);
            let mut again = before.filter(|b| b.meaning == one.meaning && b.denied == one.denied);
            match one.meaning {
                Meaning::Word(word) if again.next().is_none() => {
                    self.tell(word, one.denied, &mut scores, &mut own);
                    least += FITS_MORE;
                }
                Meaning::Strange => least += FITS_MORE,
                _ => {}
            }
        }
        let nothing = scores.pop().unwrap_or(0);
        let mut indicators = own.clone();
        let mut most = 0;
        for (at, topic) in &self.links {
            if let (Some(score), Some(own), Some(part)) =
                (indicators.get_mut(*at), own.get(*at), scores.get(*topic))
            {
                let part = if Some(topic) == self.mains.get(*at) {
                    *part
                } else {
                    part * 3 / 4
                };
                *score = (*score).max(own + part);
                most = most.max(*score);
            }
        }
        // A topic has no criterion's share: half as much again makes the two alike.
        for topic in &scores {
            most = most.max(topic * 3 / 2);
        }
        Scores {
            fits: most >= least.min(FITS_MANY) + nothing,
            indicators,
            topics: scores,
        }
    }

    /// Adds what a word tells.
    fn tell(&self, word: usize, denied: bool, topics: &mut [u32], own: &mut [u32]) {
        let mut here = false;
        let mut much = 3;
        let mut past = 0;
        let mut topic = 0;
        for byte in self.tells(word) {
            match byte {
                b' ' => {
                    here = true;
                    much = 3;
                    topic = 0;
                }
                b'!'..=b'&' => much = u32::from((byte - b'!').max(1)),
                b'\'' => past += TOPICS,
                b'('..=b'9' => {
                    // At the start it says how the word alarms: there is no topic to be one of.
                    let local = usize::from(byte - LOCAL);
                    if here == denied && topic > 0 {
                        self.add(topic - 1, local, much * 4 + 4 * u32::from(much > 1), own);
                    }
                }
                _ => {
                    topic = past + usize::from(byte - TOPIC)
                        - usize::from(*byte > b'\\')
                        - usize::from(*byte > b'|')
                        + 1;
                    past = 0;
                    if here == denied
                        && let Some(score) = topics.get_mut(topic - 1)
                    {
                        *score += much * 4;
                    }
                }
            }
        }
    }

    /// Adds to a criterion, counted among those of its main topic.
    fn add(&self, topic: usize, local: usize, much: u32, own: &mut [u32]) {
        let mut left = local;
        for (main, score) in self.mains.iter().zip(own) {
            if *main == topic {
                if left == 0 && local < LOCALS {
                    *score += much;
                    return;
                }
                left = left.wrapping_sub(1);
            }
        }
    }

    /// Whether the words together, or those of a piece of the text, are such as danger is told in. The past
    /// does not count.
    pub fn is_danger(&self, heard: &[Heard]) -> bool {
        let mut told: Vec<(Meaning, bool, i32)> = Vec::new();
        for one in heard.iter().filter(|one| !one.past) {
            match one.meaning {
                Meaning::Word(word) => {
                    let alarm = self.alarm(word, one.denied);
                    told.push((one.meaning, one.denied, alarm.into()));
                }
                Meaning::Strange => told.push((Meaning::Strange, one.denied, 0)),
                _ => {}
            }
        }
        let mut danger = alarming(&told);
        for from in 1..told.len() {
            danger |= told.get(from - 1..from - 1 + PIECE).is_some_and(alarming);
        }
        danger || self.danger_phrase(heard)
    }

    /// Whether one of the phrases was said: all of its words close together, denied where the phrase
    /// denies them and nowhere else. The past does not count.
    fn danger_phrase(&self, heard: &[Heard]) -> bool {
        let mut found = false;
        for phrase in self.file.danger.split_terminator('|') {
            let mut words: Vec<(usize, bool)> = Vec::new();
            for (denied, numbers) in phrase.split(DENIED).enumerate() {
                let mut last = 0;
                each_number(numbers, |step| {
                    last += step.unwrap_or(0);
                    words.push((last, denied > 0));
                });
            }
            let reach = words.len() * 2 + 3;
            for from in 0..heard.len() {
                found |= !words.is_empty()
                    && words.iter().all(|(word, denied)| {
                        heard.iter().skip(from).take(reach).any(|one| {
                            one.meaning == Meaning::Word(*word)
                                && !one.past
                                && one.denied == *denied
                        })
                    });
            }
        }
        found
    }
}

/// Each word once.
fn alarming(told: &[(Meaning, bool, i32)]) -> bool {
    let mut alarm = 0;
    let mut words = 0;
    for (at, one) in told.iter().enumerate() {
        let again = told.iter().take(at).any(|b| b.0 == one.0 && b.1 == one.1);
        if !again || one.0 == Meaning::Strange {
            alarm += one.2;
            words += 1;
        }
    }
    is_alarming(alarm, words)
}

/// As the weights were learned: the more words, the more it takes.
pub fn is_alarming(alarm: i32, words: usize) -> bool {
    alarm > 0 && alarm * alarm >= ALARM * ALARM * (words as i32 + 1)
}

/// The best of a list of scores: best first, then in the framework's order; none far behind the first.
pub fn best(scores: &[u32], most: usize) -> Vec<(u32, usize)> {
    let mut found: Vec<(u32, usize)> = Vec::new();
    while found.len() < most {
        let mut next = (0, 0);
        for (at, score) in scores.iter().enumerate() {
            if *score > next.0 && !found.iter().any(|(_, other)| *other == at) {
                next = (*score, at);
            }
        }
        let least = found.first().map_or(1, |(first, _)| first / 3 + 1);
        if next.0 < least {
            break;
        }
        found.push(next);
    }
    found
}
