//! Random frameworks and answers that stay sound while proptest makes them smaller.
//! Here is what is drawn; how it is written out stands below.

mod compiled;
mod said;

pub use said::{Said, said};

use levels_of_need::contacts::Moment;
use proptest::collection::vec;
use proptest::prelude::*;

#[derive(Clone)]
pub struct Draft {
    /// The route of each level.
    levels: Vec<usize>,
    topics: usize,
    dimensions: usize,
    indicators: Vec<IndicatorDraft>,
    strengths: usize,
    /// Number of options of each.
    questions: Vec<usize>,
    rules: Vec<RuleDraft>,
    contacts: Vec<ContactDraft>,
    /// Days after New Year 2026.
    bank_holidays: Vec<i32>,
}

#[derive(Clone, Debug)]
struct IndicatorDraft {
    levels: Vec<u8>,
    topics: Vec<usize>,
    dimension: Option<usize>,
    route: Option<usize>,
    kind: usize,
    red_flag: bool,
    do_not_discuss_first: bool,
    twins: Vec<usize>,
}

#[derive(Clone, Debug)]
struct RuleDraft {
    when: When,
    floor: Option<u8>,
    ceiling: Option<u8>,
    route: Option<usize>,
    do_not_discuss_first: bool,
}

/// The whole vocabulary, by numbers.
#[derive(Clone, Debug)]
enum When {
    Indicator(usize),
    Any(Vec<When>),
    All(Vec<When>),
    AtLeast(usize, Vec<When>),
    Count {
        at_least: usize,
        filter: usize,
        by: usize,
        besides: Vec<usize>,
    },
    Repeated(usize),
    Answer(usize, usize),
}

#[derive(Clone, Debug)]
struct ContactDraft {
    hours: HoursDraft,
    bank_holidays: usize,
    routes: Vec<usize>,
    first_for: Option<usize>,
    topics: Vec<usize>,
    emergency: bool,
    local: bool,
}

#[derive(Clone, Debug)]
enum HoursDraft {
    Always,
    NotGiven,
    /// May name a circle: `check` refuses those, the engine must still end.
    WhenClosed(usize),
    /// Cuts of each day; every two make a span.
    Weekly(Vec<Vec<u16>>),
}

fn when() -> impl Strategy<Value = When> {
    let leaf = prop_oneof![
        2 => any::<usize>().prop_map(When::Indicator),
        4 => (1..4_usize, 0..7_usize, any::<usize>(), vec(any::<usize>(), 0..2))
            .prop_map(|(at_least, filter, by, besides)| When::Count { at_least, filter, by, besides }),
        1 => any::<usize>().prop_map(When::Repeated),
        2 => any::<(usize, usize)>().prop_map(|(q, o)| When::Answer(q, o)),
    ];
    leaf.prop_recursive(2, 8, 3, |inner| {
        let some = || vec(inner.clone(), 1..4);
        prop_oneof![
            some().prop_map(When::Any),
            some().prop_map(When::All),
            (any::<usize>(), some()).prop_map(|(n, of)| When::AtLeast(n, of)),
        ]
    })
}

fn contact_draft() -> impl Strategy<Value = ContactDraft> {
    let cuts = vec(0..=96_u16, 0..5);
    let hours = prop_oneof![
        1 => Just(HoursDraft::Always),
        1 => Just(HoursDraft::NotGiven),
        2 => any::<usize>().prop_map(HoursDraft::WhenClosed),
        4 => vec(cuts, 7).prop_map(HoursDraft::Weekly),
    ];
    (
        hours,
        0..3_usize,
        vec(0..8_usize, 0..6),
        proptest::option::of(0..4_usize),
        vec(any::<usize>(), 0..2),
        prop::bool::weighted(0.2),
        any::<bool>(),
    )
        .prop_map(
            |(hours, bank_holidays, routes, first_for, topics, emergency, local)| ContactDraft {
                hours,
                bank_holidays,
                routes,
                first_for,
                topics,
                emergency,
                local,
            },
        )
}

pub fn framework() -> impl Strategy<Value = Draft> {
    let some = proptest::option::weighted(0.3, any::<usize>());
    let indicator = (
        vec(any::<u8>(), 1..3),
        vec(any::<usize>(), 1..3),
        proptest::option::of(any::<usize>()),
        some.clone(),
        0..4_usize,
        prop::bool::weighted(0.1),
        prop::bool::weighted(0.1),
        vec(any::<usize>(), 0..2),
    )
        .prop_map(
            |(levels, topics, dimension, route, kind, red_flag, do_not_discuss_first, twins)| {
                IndicatorDraft {
                    levels,
                    topics,
                    dimension,
                    route,
                    kind,
                    red_flag,
                    do_not_discuss_first,
                    twins,
                }
            },
        );
    let rule = (
        when(),
        proptest::option::of(any::<u8>()),
        proptest::option::of(any::<u8>()),
        some,
        proptest::bool::weighted(0.2),
    )
        .prop_map(
            |(when, floor, ceiling, route, do_not_discuss_first)| RuleDraft {
                do_not_discuss_first,
                when,
                floor,
                ceiling,
                route,
            },
        );
    (
        vec(0..8_usize, 1..13),
        1..6_usize,
        0..4_usize,
        vec(indicator, 0..40),
        0..5_usize,
        vec(1..5_usize, 0..3),
        vec(rule, 0..6),
        vec(contact_draft(), 0..6),
        vec(0..730_i32, 0..8),
    )
        .prop_map(
            |(
                levels,
                topics,
                dimensions,
                indicators,
                strengths,
                questions,
                rules,
                contacts,
                bank_holidays,
            )| {
                Draft {
                    levels,
                    topics,
                    dimensions,
                    indicators,
                    strengths,
                    questions,
                    rules,
                    contacts,
                    bank_holidays,
                }
            },
        )
}

/// 2026-01-01 in days since 1970.
const NEW_YEAR_2026: i32 = 20_454;

/// A minute of 2026 or 2027.
pub fn moment() -> impl Strategy<Value = Moment> {
    (0..730_i32, 0..Moment::DAY)
        .prop_map(|(day, minute)| Moment::of_day(NEW_YEAR_2026 + day, minute))
}

/// Positions below `end`, each once, ascending.
fn distinct(numbers: &[usize], end: usize) -> impl Iterator<Item = usize> {
    let mut seen: Vec<usize> = numbers
        .iter()
        .filter(|_| end > 0)
        .map(|n| n % end)
        .collect();
    seen.sort_unstable();
    seen.dedup();
    seen.into_iter()
}
