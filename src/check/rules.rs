//! Rules: what a condition names, and whether it can hold, always holds, or holds on one indicator alone.
//! How a condition is read stays in `rule`; here it is only asked.

use super::names::{Names, Sort};
use super::references::Look;
use super::structure::is_harm;
use crate::framework::{Framework, Index, Kind};
use crate::problem::author;
use crate::problem::{PlaceInFile, Problem};
use crate::rule::{Condition, Count, Reading, Resolved, Standing};
use crate::source::{File, Folder};

/// What rules say, by themselves.
pub(super) fn check(folder: &Folder, names: &Names, problems: &mut Vec<Problem>) {
    let Some((file, data)) = super::read(&folder.rules) else {
        return;
    };
    for (i, rule) in data.rule.iter().enumerate() {
        let at = |rest: &str| file.at(&format!("/rule/{i}{rest}"));
        let mut look = Look { names, problems };
        if let Some(floor) = rule.floor {
            look.level(floor, at("/floor"));
        }
        if let Some(ceiling) = rule.ceiling {
            look.level(ceiling, at("/ceiling"));
        }
        match (rule.floor, rule.ceiling) {
            (None, None) => look.problems.push(author::raises_nothing().at(at(""))),
            (Some(floor), Some(ceiling)) if floor > ceiling => {
                look.problems
                    .push(author::floor_above_ceiling(floor, ceiling).at(at("/floor")));
            }
            _ => {}
        }
        condition(&rule.when, &format!("/rule/{i}/when"), file, &mut look);
    }
}

/// What stands in a condition, of a rule or of an addition to a response.
pub(super) fn condition<T>(condition_: &Condition, path: &str, file: &File<T>, look: &mut Look) {
    let at = |rest: &str| file.at(&format!("{path}/{rest}"));
    match condition_ {
        Condition::Indicator(id) => look.name(Sort::Indicator, id, at("indicator")),
        Condition::Repeated(id) => look.name(Sort::Topic, id, at("repeated")),
        Condition::Any(of) => several("any", of, path, file, look),
        Condition::All(of) => several("all", of, path, file, look),
        Condition::AtLeast { n, of } => {
            if *n == 0 {
                look.problems
                    .push(author::count_of_zero("n").at(at("at_least/n")));
            } else if usize::from(*n) > of.len() && !of.is_empty() {
                look.problems
                    .push(author::more_than_listed(*n, of.len()).at(at("at_least/n")));
            }
            several("at_least/of", of, path, file, look);
        }
        Condition::Count(count) => counted(count, &at, look),
        Condition::Answer { question, option } => {
            look.name(Sort::Question, question, at("answer/question"));
            look.option(question, option, at("answer/option"));
            let options = look.names.options.iter().find(|(id, _)| id == question);
            if options.and_then(|(_, options)| options.first()) == Some(option) {
                look.problems
                    .push(author::first_option(question, option).at(at("answer/option")));
            }
        }
    }
}

fn several<T>(key: &str, of: &[Condition], path: &str, file: &File<T>, look: &mut Look) {
    if of.is_empty() {
        let key_shown = key.rsplit('/').next().unwrap_or(key);
        look.problems
            .push(author::empty_list(key_shown).at(file.at(&format!("{path}/{key}"))));
    }
    for (n, each) in of.iter().enumerate() {
        condition(each, &format!("{path}/{key}/{n}"), file, look);
    }
}

fn counted(count: &Count, at: &impl Fn(&str) -> PlaceInFile, look: &mut Look) {
    if count.at_least == 0 {
        look.problems
            .push(author::count_of_zero("at_least").at(at("count/at_least")));
    }
    for (key, level) in [("level", count.level), ("from_level", count.from_level)] {
        if let Some(level) = level {
            look.level(level, at(&format!("count/{key}")));
        }
    }
    if let Some(id) = &count.topic {
        look.name(Sort::Topic, id, at("count/topic"));
    }
    if let Some(id) = &count.dimension {
        look.name(Sort::Dimension, id, at("count/dimension"));
    }
    for (n, id) in count.besides.iter().enumerate() {
        look.name(Sort::Indicator, id, at(&format!("count/besides/{n}")));
    }
}

/// What rules come to in the framework as a whole.
pub(super) fn check_whole(folder: &Folder, framework: &Framework, problems: &mut Vec<Problem>) {
    let Some((file, data)) = super::read(&folder.rules) else {
        return;
    };
    let Some(index) = Index::of(framework) else {
        return;
    };
    for (rule, indexed) in framework.rules.iter().zip(&index.rules) {
        let Some(i) = data.rule.iter().position(|r| r.id == rule.id) else {
            continue;
        };
        let place = || file.at(&format!("/rule/{i}/when"));
        let condition = &indexed.when;
        let harm = [indexed.route, indexed.ceiling_route]
            .into_iter()
            .find(|route| is_harm(*route));
        if let Some(route) = harm.filter(|_| holds_on_circumstances(condition, &index)) {
            let name = super::structure::route_name(route);
            problems.push(author::circumstances_as_harm(name).at(place()));
        }
        if holds(condition, &index, &[]) {
            problems.push(author::always_holds().at(place()));
            continue;
        }
        let alone = (0..framework.indicators.len()).find(|one| holds(condition, &index, &[*one]));
        if let Some(indicator) = alone.and_then(|one| framework.indicators.get(one)) {
            problems.push(author::one_indicator_rule(&indicator.id).at(place()));
        }
        if let Some((wanted, matching)) = too_many(condition, &index) {
            let wanted = u16::try_from(wanted).unwrap_or(u16::MAX);
            problems.push(author::more_than_match(wanted, matching).at(place()));
        } else if !can_hold(condition, &index) && !asks_too_much(condition) {
            problems.push(author::never_holds().at(place()));
        }
    }
}

/// Whether a condition holds on these indicators alone, without any question, in either reading.
fn holds(condition: &Resolved, index: &Index, ticked: &[usize]) -> bool {
    read(
        condition,
        index,
        ticked,
        &vec![None; index.options.len()],
        false,
    )
}

/// Whether a condition holds with everything said. Conditions only ever gain by more answers.
fn can_hold(condition: &Resolved, index: &Index) -> bool {
    let strongest: Vec<Option<usize>> = index.options.iter().map(|n| n.checked_sub(1)).collect();
    let all: Vec<usize> = (0..index.concerns.len()).collect();
    read(condition, index, &all, &strongest, true)
}

/// A list in it is shorter than what is asked of it: told where the list stands.
fn asks_too_much(condition: &Resolved) -> bool {
    match condition {
        Resolved::AtLeast { n, of } => *n > of.len() || of.iter().any(asks_too_much),
        _ => false,
    }
}

/// Whether circumstances are enough, with whatever is answered besides. Conditions only ever gain
/// by more answers, so all circumstances together decide; what answers do by themselves is no
/// circumstance's doing.
fn holds_on_circumstances(condition: &Resolved, index: &Index) -> bool {
    let strongest: Vec<Option<usize>> = index.options.iter().map(|n| n.checked_sub(1)).collect();
    let circumstances: Vec<usize> = index
        .concerns
        .iter()
        .enumerate()
        .filter(|(_, concern)| concern.kind == Kind::Circumstance)
        .map(|(i, _)| i)
        .collect();
    read(condition, index, &circumstances, &strongest, true)
        && !read(condition, index, &[], &strongest, true)
}

fn read(
    condition: &Resolved,
    index: &Index,
    ticked: &[usize],
    options: &[Option<usize>],
    repeated: bool,
) -> bool {
    let repeated = vec![repeated; index.topics];
    [Standing::Lowest, Standing::Highest]
        .into_iter()
        .any(|standing| {
            condition.holds(&Reading {
                concerns: &index.concerns,
                ticked,
                standing,
                options,
                repeated: &repeated,
            })
        })
}

/// A count inside the condition that asks for more indicators than there are of its sort.
fn too_many(condition: &Resolved, index: &Index) -> Option<(usize, usize)> {
    match condition {
        Resolved::AtLeast { of, .. } => of.iter().find_map(|each| too_many(each, index)),
        Resolved::Count { at_least, filter } => {
            let matching = index
                .concerns
                .iter()
                .enumerate()
                .filter(|(i, concern)| {
                    filter.counts(*i, concern, Standing::Lowest)
                        || filter.counts(*i, concern, Standing::Highest)
                })
                .count();
            (*at_least > matching).then_some((*at_least, matching))
        }
        _ => None,
    }
}
