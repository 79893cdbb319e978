//! The closed vocabulary a rule may use, and how a condition reads what a person said.
//! No negation, no arithmetic beyond counts: so a rule can only ever raise, whoever writes it.

use crate::framework::{Concern, Framework, Kind, Route};
use serde::Serialize;

/// A condition as authors write it, with ids.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "author", derive(serde::Deserialize, schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "author", serde(deny_unknown_fields))]
pub enum Condition {
    /// This indicator: its id.
    Indicator(String),
    /// One of these conditions or more.
    Any(Vec<Condition>),
    /// All of these conditions.
    All(Vec<Condition>),
    /// At least `n` of these conditions.
    AtLeast {
        /// How many.
        n: u16,
        /// The conditions.
        of: Vec<Condition>,
    },
    /// At least so many indicators of a sort.
    Count(Count),
    /// The person said this topic had happened before: its id.
    Repeated(String),
    /// This option of a question, or one printed after it: options are printed mildest
    /// first, so a stronger answer never holds less than a milder one.
    Answer {
        /// The question's id.
        question: String,
        /// The option's id; not the first, which says that nothing applies.
        option: String,
    },
}

/// Counts indicators that match every filter given; each indicator counts once.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(
    feature = "author",
    derive(serde::Deserialize, schemars::JsonSchema),
    serde(deny_unknown_fields)
)]
pub struct Count {
    /// How many there must be at least.
    pub at_least: u16,
    /// At exactly this level.
    pub level: Option<u8>,
    /// At this level or a higher one.
    pub from_level: Option<u8>,
    /// With this topic.
    pub topic: Option<String>,
    /// Printed under this dimension.
    pub dimension: Option<String>,
    /// That lead to this route.
    pub route: Option<Route>,
    /// Of this kind.
    pub kind: Option<Kind>,
    /// Indicators that do not count: "another concern" besides these.
    #[cfg_attr(feature = "author", serde(default))]
    pub besides: Vec<String>,
}

/// A condition with every id resolved to its position, once, when a framework is loaded.
#[derive(Clone, Debug)]
pub enum Resolved {
    Indicator(usize),
    AtLeast { n: usize, of: Vec<Resolved> },
    Count { at_least: usize, filter: Filter },
    Repeated(usize),
    Answer { question: usize, option: usize },
}

#[derive(Clone, Debug)]
pub struct Filter {
    level: Option<u8>,
    from_level: Option<u8>,
    topic: Option<usize>,
    dimension: Option<usize>,
    route: Option<Route>,
    kind: Option<Kind>,
    besides: Vec<usize>,
}

/// Which of its levels a counted indicator stands at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// The first reading: what is known reaches at least this.
    Lowest,
    /// The second reading: what is not sure could reach this.
    Highest,
}

/// What a condition is read against.
#[derive(Debug)]
pub struct Reading<'a> {
    pub concerns: &'a [Concern],
    /// Positions of the indicators that count, each once.
    pub ticked: &'a [usize],
    pub standing: Standing,
    /// For each question the position of the option that counts.
    pub options: &'a [Option<usize>],
    /// For each topic, whether it has happened before.
    pub repeated: &'a [bool],
}

impl Filter {
    /// Whether an indicator is of the sort this filter counts, at the level it stands at.
    #[must_use]
    pub fn counts(&self, position: usize, concern: &Concern, standing: Standing) -> bool {
        let level = match standing {
            Standing::Lowest => concern.lowest,
            Standing::Highest => concern.highest,
        };
        let route = match standing {
            Standing::Lowest => concern.sure_route,
            Standing::Highest => concern.highest_route,
        };
        self.level.is_none_or(|l| l == level)
            && self.from_level.is_none_or(|l| level >= l)
            && self.topic.is_none_or(|t| concern.topics.contains(&t))
            && self.dimension.is_none_or(|d| concern.dimension == Some(d))
            && self.route.is_none_or(|r| r == route)
            && self.kind.is_none_or(|k| k == concern.kind)
            && !self.besides.contains(&position)
    }
}

impl Resolved {
    #[must_use]
    pub fn holds(&self, reading: &Reading) -> bool {
        match self {
            Resolved::Indicator(i) => reading.ticked.contains(i),
            // Stops as soon as too many do not hold: what repeats is said of few topics, and a rule
            // may name them all.
            Resolved::AtLeast { n, of } => of.len().checked_sub(*n).is_some_and(|spare| {
                let mut failing = of.iter().filter(|c| !c.holds(reading));
                failing.nth(spare).is_none()
            }),
            Resolved::Count { at_least, filter } => {
                let counted = reading
                    .ticked
                    .iter()
                    .filter(|&&i| filter.counts(i, &reading.concerns[i], reading.standing))
                    .count();
                counted >= *at_least
            }
            Resolved::Repeated(topic) => reading.repeated[*topic],
            Resolved::Answer { question, option } => {
                reading.options[*question].is_some_and(|chosen| chosen >= *option)
            }
        }
    }

    /// Whether an indicator can help this condition to hold.
    #[must_use]
    pub fn involves(&self, position: usize, concern: &Concern) -> bool {
        match self {
            Resolved::Indicator(i) => *i == position,
            Resolved::AtLeast { of, .. } => of.iter().any(|c| c.involves(position, concern)),
            Resolved::Count { filter, .. } => {
                filter.counts(position, concern, Standing::Lowest)
                    || filter.counts(position, concern, Standing::Highest)
            }
            Resolved::Repeated(_) | Resolved::Answer { .. } => false,
        }
    }

    /// Whether an answer to this question can help this condition to hold.
    #[must_use]
    pub fn asks(&self, question: usize) -> bool {
        match self {
            Resolved::AtLeast { of, .. } => of.iter().any(|c| c.asks(question)),
            Resolved::Answer { question: q, .. } => *q == question,
            _ => false,
        }
    }
}

/// Positions of a framework's ids, as far as a condition names them.
#[derive(Debug)]
pub struct Positions<'a>(pub &'a Framework);

impl Positions<'_> {
    /// `None` when the condition names an id the framework does not have.
    #[must_use]
    pub fn resolve(&self, condition: &Condition) -> Option<Resolved> {
        Some(match condition {
            Condition::Indicator(id) => Resolved::Indicator(self.indicator(id)?),
            Condition::Any(of) => Resolved::AtLeast {
                n: 1,
                of: self.all(of)?,
            },
            Condition::All(of) => Resolved::AtLeast {
                n: of.len(),
                of: self.all(of)?,
            },
            Condition::AtLeast { n, of } => Resolved::AtLeast {
                n: usize::from(*n),
                of: self.all(of)?,
            },
            Condition::Count(count) => Resolved::Count {
                at_least: usize::from(count.at_least),
                filter: self.filter(count)?,
            },
            Condition::Repeated(id) => {
                Resolved::Repeated(self.0.topics.iter().position(|t| t.id == *id)?)
            }
            Condition::Answer { question, option } => {
                let q = self.0.questions.iter().position(|q| q.id == *question)?;
                let options = &self.0.questions[q].options;
                Resolved::Answer {
                    question: q,
                    option: options.iter().position(|o| o.id == *option)?,
                }
            }
        })
    }

    fn all(&self, conditions: &[Condition]) -> Option<Vec<Resolved>> {
        conditions.iter().map(|c| self.resolve(c)).collect()
    }

    fn indicator(&self, id: &str) -> Option<usize> {
        self.0.indicators.iter().position(|i| i.id == id)
    }

    fn filter(&self, count: &Count) -> Option<Filter> {
        let topic = match &count.topic {
            Some(id) => Some(self.0.topics.iter().position(|t| t.id == *id)?),
            None => None,
        };
        let dimension = match &count.dimension {
            Some(id) => Some(self.0.dimensions.iter().position(|d| d.id == *id)?),
            None => None,
        };
        Some(Filter {
            level: count.level,
            from_level: count.from_level,
            topic,
            dimension,
            route: count.route,
            kind: count.kind,
            besides: count
                .besides
                .iter()
                .map(|id| self.indicator(id))
                .collect::<Option<_>>()?,
        })
    }
}
