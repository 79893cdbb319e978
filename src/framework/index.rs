//! Everything about a framework that evaluation needs again and again, worked out once at loading.
//! Positions instead of ids; nothing here may depend on what a person said.

use super::{Framework, Indicator, Kind, Route};
use crate::rule::{Positions, Resolved};

/// A set of routes. Small on purpose: `prove` builds about a million of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RouteSet(u8);

impl RouteSet {
    pub const EMPTY: RouteSet = RouteSet(0);

    #[must_use]
    pub fn of(route: Route) -> RouteSet {
        RouteSet(1 << route as u8)
    }
    #[must_use]
    pub fn with(self, other: RouteSet) -> RouteSet {
        RouteSet(self.0 | other.0)
    }
    #[must_use]
    pub fn has(self, route: Route) -> bool {
        self.0 & (1 << route as u8) != 0
    }
    #[must_use]
    pub fn contains(self, other: RouteSet) -> bool {
        self.0 & other.0 == other.0
    }
    /// Strongest first.
    pub fn iter(self) -> impl Iterator<Item = Route> {
        Route::ALL.into_iter().filter(move |r| self.has(*r))
    }
}

/// What evaluation needs of one indicator.
#[derive(Clone, Debug)]
pub struct Concern {
    pub lowest: u8,
    pub highest: u8,
    /// What a yes could reach: the highest of its own levels and its near-twins'.
    pub reach: u8,
    /// The route a yes takes for sure: its own, else its lowest level's.
    pub sure_route: Route,
    /// The route at its highest own level.
    pub highest_route: Route,
    /// Every route its own levels could take.
    pub routes: RouteSet,
    /// The routes of near-twins at higher levels, possible once it is a yes.
    pub twin_routes: RouteSet,
    /// Positions of near-twins.
    pub twins: Vec<usize>,
    pub topics: Vec<usize>,
    pub dimension: Option<usize>,
    pub kind: Kind,
    pub red_flag: bool,
    pub do_not_discuss_first: bool,
}

#[derive(Clone, Debug)]
pub struct IndexedRule {
    pub when: Resolved,
    pub floor: u8,
    /// Never below the floor.
    pub ceiling: u8,
    /// Taken for sure when the rule holds on what is known and raises the floor.
    pub route: Route,
    pub ceiling_route: Route,
    pub raises_floor: bool,
    pub do_not_discuss_first: bool,
}

/// An addition to a response, with its condition resolved.
#[derive(Clone, Debug)]
pub struct IndexedVariant {
    pub when: Resolved,
    /// Positions of the age bands it is for; empty: all.
    pub ages: Vec<usize>,
}

#[derive(Clone, Debug)]
pub struct Index {
    pub concerns: Vec<Concern>,
    pub rules: Vec<IndexedRule>,
    /// For each response its additions, in its own order.
    pub variants: Vec<Vec<IndexedVariant>>,
    pub lowest: u8,
    pub top: u8,
    /// Number of options of each question.
    pub options: Vec<usize>,
    pub topics: usize,
    /// The lowest level's route, open to everybody always.
    pub universal: Route,
    level_routes: Vec<Route>,
}

impl Index {
    /// `None` when an id inside the framework names nothing, or it has no levels.
    #[must_use]
    pub fn of(framework: &Framework) -> Option<Index> {
        let lowest = framework.levels.first()?;
        let top = framework.levels.last()?.number;
        let level_routes: Vec<Route> = framework.levels.iter().map(|l| l.route).collect();
        let route_at = |level: u8| {
            level_routes
                .get(usize::from(level).checked_sub(1)?)
                .copied()
        };
        let position = |id: &String| framework.indicators.iter().position(|i| i.id == *id);

        let own_routes = |indicator: &Indicator| -> Option<RouteSet> {
            indicator
                .levels
                .iter()
                .try_fold(RouteSet::EMPTY, |set, level| {
                    Some(set.with(RouteSet::of(indicator.route.or_else(|| route_at(*level))?)))
                })
        };

        let mut concerns = Vec::with_capacity(framework.indicators.len());
        for indicator in &framework.indicators {
            let (low, high) = (*indicator.levels.first()?, *indicator.levels.last()?);
            let twins = indicator
                .same_as
                .iter()
                .map(position)
                .collect::<Option<Vec<_>>>()?;
            let mut reach = high;
            let mut twin_routes = RouteSet::EMPTY;
            for twin in twins.iter().map(|&t| &framework.indicators[t]) {
                let twin_high = *twin.levels.last()?;
                if twin_high > high {
                    reach = reach.max(twin_high);
                    twin_routes = twin_routes.with(own_routes(twin)?);
                }
            }
            let topics = indicator
                .topics
                .iter()
                .map(|id| framework.topics.iter().position(|t| t.id == *id))
                .collect::<Option<Vec<_>>>()?;
            let dimension = match &indicator.dimension {
                Some(id) => Some(framework.dimensions.iter().position(|d| d.id == *id)?),
                None => None,
            };
            concerns.push(Concern {
                lowest: low,
                highest: high,
                reach,
                sure_route: indicator.route.or_else(|| route_at(low))?,
                highest_route: indicator.route.or_else(|| route_at(high))?,
                routes: own_routes(indicator)?,
                twin_routes,
                twins,
                topics,
                dimension,
                kind: indicator.kind,
                red_flag: indicator.red_flag,
                do_not_discuss_first: indicator.do_not_discuss_first,
            });
        }

        let positions = Positions(framework);
        let mut rules = Vec::with_capacity(framework.rules.len());
        for rule in &framework.rules {
            let floor = rule.floor.unwrap_or(lowest.number);
            let ceiling = rule.ceiling.unwrap_or(floor).max(floor);
            rules.push(IndexedRule {
                when: positions.resolve(&rule.when)?,
                floor,
                ceiling,
                route: rule.route.or_else(|| route_at(floor))?,
                ceiling_route: rule.route.or_else(|| route_at(ceiling))?,
                raises_floor: rule.floor.is_some(),
                do_not_discuss_first: rule.do_not_discuss_first,
            });
        }

        let mut variants = Vec::with_capacity(framework.responses.len());
        for response in &framework.responses {
            let mut own = Vec::with_capacity(response.also.len());
            for variant in &response.also {
                let band = |id: &String| framework.ages.bands.iter().position(|b| b.id == *id);
                own.push(IndexedVariant {
                    when: positions.resolve(&variant.when)?,
                    ages: variant.ages.iter().map(band).collect::<Option<_>>()?,
                });
            }
            variants.push(own);
        }

        Some(Index {
            concerns,
            rules,
            variants,
            lowest: lowest.number,
            top,
            options: framework
                .questions
                .iter()
                .map(|q| q.options.len())
                .collect(),
            topics: framework.topics.len(),
            universal: lowest.route,
            level_routes,
        })
    }

    /// The route of a level; the lowest level's for a number outside the framework.
    #[must_use]
    pub fn route_of_level(&self, level: u8) -> Route {
        usize::from(level)
            .checked_sub(1)
            .and_then(|i| self.level_routes.get(i))
            .copied()
            .unwrap_or(self.universal)
    }
}
