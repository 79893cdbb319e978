//! Which way a span moved since answers were saved: up, down, wider, narrower, or not at all.
//! It sets two spans of one framework side by side; what a movement is told as is the page's to say.

/// How a span stands to an earlier one. No measure: a smaller span is never said to be enough.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Movement {
    Same,
    /// Floor or ceiling rose and neither fell.
    Up,
    /// Floor or ceiling fell and neither rose.
    Down,
    /// The floor fell and the ceiling rose.
    Wider,
    /// The floor rose and the ceiling fell.
    Narrower,
}

/// How the span `to` stands to the span `from`; each is a floor and a ceiling.
#[must_use]
pub fn moved(from: [u8; 2], to: [u8; 2]) -> Movement {
    let rose = [to[0] > from[0], to[1] > from[1]];
    let fell = [to[0] < from[0], to[1] < from[1]];
    match (rose, fell) {
        ([_, true], [true, _]) => Movement::Wider,
        ([true, _], [_, true]) => Movement::Narrower,
        ([false, false], [false, false]) => Movement::Same,
        (_, [false, false]) => Movement::Up,
        _ => Movement::Down,
    }
}
