//! A yes or no about a whole text: does it sound like danger, is it nothing of ours.
//! A linear model of its words and of those that stand side by side; how it was learned is for `author::search`.

use super::file::each_number;
use super::hear::{Heard, Meaning};

/// Pairs of neighbours are numbered from here on; below it stand words, said and denied.
const PAIRS: u32 = 0x2_0000;
/// A power of two: how many numbers there are for pairs. Of the pairs in a text that nobody taught, about one
/// in a hundred shares its number with one that was learned.
const MOST_PAIRS: u32 = 0x4_0000;

/// The greatest weight. A weight is written as a number, this much more than it is.
pub const MOST_WEIGHT: i32 = 7;
/// The least is written in so many parts of one, and as so much more than it is: it may be below nothing.
pub const PARTS_OF_ONE: i32 = 10;
pub const UNDER_NOTHING: i32 = 500;

/// What a text shows of itself, each once.
#[derive(Debug, Default)]
pub struct Shown {
    /// The numbers of its telling words and of its neighbours.
    pub features: Vec<u32>,
    /// How many of them are words.
    pub words: i32,
}

/// The number of a word.
pub fn feature(name: u16, denied: bool) -> u32 {
    u32::from(name) | u32::from(denied) << 16
}

impl Shown {
    pub fn of(heard: &[Heard]) -> Shown {
        let mut shown = Shown::default();
        for one in heard {
            if one.meaning == Meaning::Word && shown.add(feature(one.name, one.denied)) {
                shown.words += 1;
            }
        }
        // Small words count here: they tell what is from what was, and who from whom.
        for pair in heard.windows(2) {
            if let [one, two] = pair
                && one.clause == two.clause
            {
                let mixed = u32::from(one.name).wrapping_mul(0x9e37_79b1) ^ u32::from(two.name);
                let mixed = mixed.wrapping_mul(0x85eb_ca6b);
                shown.add(PAIRS + ((mixed >> 13) & (MOST_PAIRS - 1)));
            }
        }
        shown
    }

    fn add(&mut self, feature: u32) -> bool {
        let new = !self.features.contains(&feature);
        if new {
            self.features.push(feature);
        }
        new
    }
}

/// The model.
#[derive(Clone, Debug, Default)]
pub struct Sign {
    least: i32,
    /// Ascending.
    features: Vec<u32>,
    weights: Vec<i32>,
}

impl Sign {
    /// Reads a sign as written: the least that makes a yes, then step and weight of every feature. `None`
    /// where it is cut.
    pub fn read(text: &str) -> Option<Sign> {
        let mut sign = Sign::default();
        let mut feature = 0;
        let mut count = 0;
        each_number(text, |number| {
            if count == 0 {
                sign.least = number as i32 - UNDER_NOTHING;
            } else if count % 2 == 1 {
                feature = (number as u32).wrapping_add(feature);
                sign.features.push(feature);
            } else {
                sign.weights.push(number as i32 - MOST_WEIGHT);
            }
            count += 1;
        });
        (count % 2 == 1).then_some(sign)
    }

    /// Whether the text shows it. The more words, the more it takes: as if every text were of one length.
    /// `more` is added to the least, in parts.
    pub fn is_shown(&self, shown: &Shown, more: i32) -> bool {
        let mut sum = 0_i32;
        for feature in &shown.features {
            if let Ok(at) = self.features.binary_search(feature) {
                sum = sum.saturating_add(self.weights.get(at).copied().unwrap_or(0));
            }
        }
        // A file made by others may hold any number.
        let square = |number: i32| i64::from(number) * i64::from(number.saturating_abs());
        let least = square(self.least.saturating_add(more));
        square(sum.saturating_mul(PARTS_OF_ONE)) >= least.saturating_mul(i64::from(shown.words + 1))
    }
}
