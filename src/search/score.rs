//! How well each indicator and topic fits what was heard.
//! Whole numbers only, and no order but that of the framework, so that the same words always find the same.

use super::file::{LOCAL, LOCALS, TOPIC, TOPICS, Words};
use super::hear::{Heard, Meaning};

/// What a text comes to.
#[derive(Debug)]
pub struct Scores {
    pub indicators: Vec<u32>,
    pub topics: Vec<u32>,
}

impl Words {
    /// The scores of all indicators and topics.
    pub fn scores(&self, heard: &[Heard], topics: usize) -> Scores {
        let mut topics = vec![0; topics];
        let mut own = vec![0; self.mains.len()];
        for (at, one) in heard.iter().enumerate() {
            let mut before = heard.iter().take(at);
            let again = before.any(|b| b.name == one.name && b.denied == one.denied);
            if one.meaning == Meaning::Word && !again {
                self.tell(one.name, one.denied, &mut topics, &mut own);
            }
        }
        let mut indicators = own.clone();
        for (at, topic) in &self.links {
            if let (Some(score), Some(own), Some(part)) =
                (indicators.get_mut(*at), own.get(*at), topics.get(*topic))
            {
                let part = if Some(topic) == self.mains.get(*at) {
                    *part
                } else {
                    part * 3 / 4
                };
                *score = (*score).max(own + part);
            }
        }
        Scores { indicators, topics }
    }

    /// Adds what a word tells.
    fn tell(&self, name: u16, denied: bool, topics: &mut [u32], own: &mut [u32]) {
        let mut of_denied = false;
        let mut much = 3;
        // A mark right before a criterion is that one's alone.
        let mut mark = None;
        let mut skipped = 0;
        let mut topic = usize::MAX;
        for byte in self.tells(name) {
            match byte {
                b' ' => {
                    of_denied = true;
                    much = 3;
                    topic = usize::MAX;
                }
                b'!'..=b'&' => mark = Some(u32::from((byte - b'!').max(1))),
                b'\'' => skipped += TOPICS,
                b'('..=b'9' => {
                    let local = usize::from(byte - LOCAL);
                    let much = mark.take().unwrap_or(3);
                    if of_denied == denied {
                        self.add(topic, local, much * 4, own);
                    }
                }
                _ => {
                    much = mark.take().unwrap_or(much);
                    topic = skipped + usize::from(byte.saturating_sub(TOPIC))
                        - usize::from(*byte > b'\\')
                        - usize::from(*byte > b'|');
                    skipped = 0;
                    if of_denied == denied
                        && let Some(score) = topics.get_mut(topic)
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
