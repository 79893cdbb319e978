//! The outcome of one family under both versions, and every way in which the two are not the same.
//! What an effect comes from is for `causes`.

use crate::answers::Answers;
use crate::author::english::and;
use crate::author::prove::bench;
use crate::evaluate::Engine;
use crate::evaluate::span::Span;
use crate::framework::Route;
use crate::view::Headline;

/// What is compared of an outcome. No moment is in it: who is open decides nothing here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Outcome {
    pub span: Span,
    pub headline: Headline,
}

/// How surely a route is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Taken {
    No,
    NotSure,
    Sure,
}

/// One way in which two outcomes are not the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// True: it is one now.
    Emergency(bool),
    Floor(u8, u8),
    Ceiling(u8, u8),
    RingFirst(bool),
    NationalOverride(bool),
    Route(Route, Taken, Taken),
    Headline(Headline, Headline),
}

impl Outcome {
    pub fn of(engine: &Engine, answers: &Answers) -> Outcome {
        Outcome {
            span: engine.span(answers),
            headline: engine.headline(answers),
        }
    }

    fn taken(&self, route: Route) -> Taken {
        if self.span.sure.has(route) {
            Taken::Sure
        } else if self.span.possible.has(route) {
            Taken::NotSure
        } else {
            Taken::No
        }
    }

    /// "level 2, possibly 3, with the routes `early-help` and `universal`".
    pub fn words(&self) -> String {
        let (floor, ceiling) = (self.span.floor, self.span.ceiling);
        let level = if floor == ceiling {
            format!("level {floor}")
        } else {
            format!("level {floor}, possibly {ceiling}")
        };
        let routes = self.span.possible.iter();
        let routes: Vec<String> = routes.map(|r| format!("`{}`", bench::name(r))).collect();
        format!("{level}, with the routes {}", and(&routes))
    }
}

/// Everything that is not the same, most telling first.
pub fn between(old: &Outcome, new: &Outcome) -> Vec<Effect> {
    let (a, b) = (&old.span, &new.span);
    let mut effects = Vec::new();
    if a.emergency != b.emergency {
        effects.push(Effect::Emergency(b.emergency));
    }
    if a.floor != b.floor {
        effects.push(Effect::Floor(a.floor, b.floor));
    }
    if a.ceiling != b.ceiling {
        effects.push(Effect::Ceiling(a.ceiling, b.ceiling));
    }
    if a.ring_first != b.ring_first {
        effects.push(Effect::RingFirst(b.ring_first));
    }
    if a.national_override != b.national_override {
        effects.push(Effect::NationalOverride(b.national_override));
    }
    for route in Route::ALL {
        let (before, after) = (old.taken(route), new.taken(route));
        if before != after {
            effects.push(Effect::Route(route, before, after));
        }
    }
    if old.headline != new.headline {
        effects.push(Effect::Headline(old.headline, new.headline));
    }
    effects
}

impl Effect {
    /// What becomes of so many: "go from level 2 to level 3".
    pub fn words(self, many: bool) -> String {
        let go = |many_do: &str, one_does: &str, rest: &str| {
            format!("{} {rest}", if many { many_do } else { one_does })
        };
        let take = |rest: String| go("now take", "now takes", &rest);
        match self {
            Effect::Emergency(true) => go("are", "is", "now an emergency"),
            Effect::Emergency(false) => go("are", "is", "no emergency any more"),
            Effect::Floor(from, to) => {
                go("go", "goes", &format!("from level {from} to level {to}"))
            }
            Effect::Ceiling(from, to) if to > from => {
                format!("could now reach level {to} instead of level {from}")
            }
            Effect::Ceiling(from, to) => {
                format!("could now reach only level {to} instead of level {from}")
            }
            Effect::RingFirst(true) => go("are", "is", "now told to ring first"),
            Effect::RingFirst(false) => go("are", "is", "no longer told to ring first"),
            Effect::NationalOverride(true) => go(
                "now stand",
                "now stands",
                "under the national rule on sharing",
            ),
            Effect::NationalOverride(false) => go(
                "no longer stand",
                "no longer stands",
                "under the national rule on sharing",
            ),
            Effect::Route(route, from, to) => {
                let name = bench::name(route);
                match (from, to) {
                    (Taken::NotSure, Taken::Sure) => take(format!("the route `{name}` for sure")),
                    (_, Taken::Sure) => take(format!("the route `{name}`")),
                    (Taken::Sure, Taken::NotSure) => go(
                        "take",
                        "takes",
                        &format!("the route `{name}` no longer for sure"),
                    ),
                    (_, Taken::NotSure) => format!("may now take the route `{name}`"),
                    (Taken::Sure, Taken::No) => go(
                        "no longer take",
                        "no longer takes",
                        &format!("the route `{name}`"),
                    ),
                    (_, Taken::No) => format!("could no longer take the route `{name}`"),
                }
            }
            Effect::Headline(from, to) => go(
                "get",
                "gets",
                &format!(
                    "the opening `{}` instead of `{}`",
                    opening(to),
                    opening(from)
                ),
            ),
        }
    }
}

/// The opening's name in an evaluation.
fn opening(headline: Headline) -> String {
    let name = serde_json::to_value(headline).ok();
    name.and_then(|name| name.as_str().map(str::to_owned))
        .unwrap_or_default()
}
