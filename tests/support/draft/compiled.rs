//! A random framework written out as compiled JSON.
//! Every number is taken modulo what there is, so that leaving one thing out breaks nothing else.

use super::*;
use crate::support::{
    ROUTES, contact, count, empty, indicator, question, response, rule, strength, topic, words,
};
use levels_of_need::framework::Audience;
use serde_json::{Value, json};
use std::fmt;

const KINDS: [&str; 4] = ["harm", "need", "circumstance", "status"];

impl fmt::Debug for Draft {
    /// What may decide, in as few lines as can be read.
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        let all = self.compiled();
        writeln!(f)?;
        for level in all["levels"].as_array().into_iter().flatten() {
            writeln!(f, "level {} {}", level["number"], level["route"])?;
        }
        for i in all["indicators"].as_array().into_iter().flatten() {
            let parts = [
                "id",
                "levels",
                "topics",
                "dimension",
                "route",
                "kind",
                "red_flag",
                "do_not_discuss_first",
                "same_as",
            ];
            writeln!(
                f,
                "indicator {}",
                parts.map(|part| i[part].to_string()).join(" ")
            )?;
        }
        for q in all["questions"].as_array().into_iter().flatten() {
            writeln!(
                f,
                "question {} of {:?} options",
                q["id"],
                q["options"].as_array().map(Vec::len)
            )?;
        }
        for r in all["rules"].as_array().into_iter().flatten() {
            writeln!(
                f,
                "rule {} {} floor {} ceiling {} route {}",
                r["id"], r["when"], r["floor"], r["ceiling"], r["route"]
            )?;
        }
        for c in all["contacts"].as_array().into_iter().flatten() {
            let parts = [
                "id",
                "hours",
                "bank_holidays",
                "for",
                "first_for",
                "topics",
                "emergency",
                "local",
            ];
            writeln!(
                f,
                "contact {}",
                parts.map(|part| c[part].to_string()).join(" ")
            )?;
        }
        writeln!(f, "bank holidays {}", all["bank_holidays"])
    }
}

fn id(what: &str, n: usize) -> String {
    format!("{what}-{n}")
}

fn one_of<T: Copy>(all: &[T], n: usize) -> T {
    all[n % all.len()]
}

impl Draft {
    /// Rules hold on two indicators or more only, as `check` demands of every rule without a question.
    pub fn combinations_only(mut self) -> Draft {
        for rule in &mut self.rules {
            let two = When::Count {
                at_least: 2,
                filter: 0,
                by: 0,
                besides: Vec::new(),
            };
            rule.when = When::All(vec![rule.when.clone(), two]);
        }
        self
    }

    fn level(&self, n: u8) -> u8 {
        n % u8::try_from(self.levels.len()).expect("a dozen") + 1
    }

    pub fn compiled(&self) -> Value {
        let names: Vec<String> = (0..self.levels.len()).map(|n| id("level", n)).collect();
        let ladder: Vec<(&str, &str)> = names
            .iter()
            .zip(&self.levels)
            .map(|(name, &route)| (name.as_str(), one_of(&ROUTES, route)))
            .collect();
        let mut all = empty(&ladder);
        all["topics"] = (0..self.topics)
            .map(|n| topic(&id("topic", n), &[]))
            .collect();
        all["dimensions"] = (0..self.dimensions)
            .map(|n| json!({ "id": id("dimension", n), "name": "D", "plain": words("d") }))
            .collect();
        all["indicators"] = (0..self.indicators.len())
            .map(|n| self.indicator(n))
            .collect();
        all["strengths"] = (0..self.strengths)
            .map(|n| strength(&id("strength", n)))
            .collect();
        all["questions"] = self
            .questions
            .iter()
            .enumerate()
            .map(|(n, &options)| question(&id("question", n), options))
            .collect();
        all["rules"] = self
            .rules
            .iter()
            .enumerate()
            .map(|(n, draft)| {
                let raised = |level: Option<u8>| level.map(|l| self.level(l));
                // A rule raises something: without a floor it has a ceiling.
                let ceiling = draft
                    .ceiling
                    .or(if draft.floor.is_none() { Some(1) } else { None });
                let route = draft.route.map(|r| one_of(&ROUTES, r));
                let mut rule = rule(
                    &id("rule", n),
                    self.when(&draft.when),
                    raised(draft.floor),
                    raised(ceiling),
                    route,
                );
                rule["do_not_discuss_first"] = json!(draft.do_not_discuss_first);
                rule
            })
            .collect();
        all["responses"] = json!(ROUTES.map(response));
        all["contacts"] = (0..self.contacts.len()).map(|n| self.contact(n)).collect();
        let mut days: Vec<String> = self
            .bank_holidays
            .iter()
            .map(|&day| Moment::of_day(NEW_YEAR_2026 + day, 0).date())
            .collect();
        days.sort();
        days.dedup();
        all["bank_holidays"] = json!(days);
        all
    }

    fn indicator(&self, n: usize) -> Value {
        let draft = &self.indicators[n];
        let mut levels: Vec<u8> = draft.levels.iter().map(|&l| self.level(l)).collect();
        levels.sort_unstable();
        levels.dedup();
        let topics: Vec<String> = distinct(&draft.topics, self.topics)
            .map(|t| id("topic", t))
            .collect();
        let mut all = indicator(&id("indicator", n), &levels, "", one_of(&KINDS, draft.kind));
        all["topics"] = json!(topics);
        all["dimension"] = json!(
            draft
                .dimension
                .filter(|_| self.dimensions > 0)
                .map(|d| id("dimension", d % self.dimensions))
        );
        all["route"] = json!(draft.route.map(|r| one_of(&ROUTES, r)));
        all["red_flag"] = json!(draft.red_flag);
        all["do_not_discuss_first"] = json!(draft.do_not_discuss_first);
        let twins: Vec<String> = distinct(&draft.twins, self.indicators.len())
            .filter(|&t| t != n)
            .map(|t| id("indicator", t))
            .collect();
        all["same_as"] = json!(twins);
        all
    }

    fn when(&self, when: &When) -> Value {
        let all = |of: &[When]| of.iter().map(|w| self.when(w)).collect::<Value>();
        match when {
            When::Indicator(n) if !self.indicators.is_empty() => {
                json!({ "indicator": id("indicator", n % self.indicators.len()) })
            }
            When::Any(of) => json!({ "any": all(of) }),
            When::All(of) => json!({ "all": all(of) }),
            When::AtLeast(n, of) => json!({ "at_least": { "n": n % of.len() + 1, "of": all(of) } }),
            // The first option says that nothing applies, so no rule names it.
            When::Answer(q, o)
                if !self.questions.is_empty() && self.questions[q % self.questions.len()] > 1 =>
            {
                let q = q % self.questions.len();
                let question = id("question", q);
                let option = format!("{question}-{}", o % (self.questions[q] - 1) + 1);
                json!({ "answer": { "question": question, "option": option } })
            }
            When::Repeated(t) => json!({ "repeated": id("topic", t % self.topics) }),
            When::Count {
                at_least,
                filter,
                by,
                besides,
            } => {
                let mut filters = json!({});
                let level = self.level((by % 12) as u8);
                match filter {
                    1 => filters["level"] = json!(level),
                    2 => filters["from_level"] = json!(level),
                    3 => filters["topic"] = json!(id("topic", by % self.topics)),
                    4 if self.dimensions > 0 => {
                        filters["dimension"] = json!(id("dimension", by % self.dimensions))
                    }
                    5 => filters["route"] = json!(one_of(&ROUTES, *by)),
                    6 => filters["kind"] = json!(one_of(&KINDS, *by)),
                    _ => {}
                }
                let besides: Vec<String> = distinct(besides, self.indicators.len())
                    .map(|n| id("indicator", n))
                    .collect();
                filters["besides"] = json!(besides);
                count(*at_least, filters)
            }
            // Nothing of that sort in this framework.
            When::Indicator(_) | When::Answer(..) => count(2, json!({})),
        }
    }

    fn contact(&self, n: usize) -> Value {
        let draft = &self.contacts[n];
        let hours = match &draft.hours {
            HoursDraft::Always => json!("always"),
            HoursDraft::NotGiven => json!("not-given"),
            HoursDraft::WhenClosed(other) => {
                json!({ "when-closed": id("contact", other % self.contacts.len()) })
            }
            HoursDraft::Weekly(days) => {
                json!({ "weekly": days.iter().map(|cuts| spans(cuts)).collect::<Vec<_>>() })
            }
        };
        let routes: Vec<&str> = distinct(&draft.routes, ROUTES.len())
            .map(|r| ROUTES[r])
            .collect();
        let mut all = contact(&id("contact", n), hours, &routes);
        all["bank_holidays"] = json!(one_of(
            &["as-usual", "closed", "unknown"],
            draft.bank_holidays
        ));
        all["first_for"] = json!(
            draft
                .first_for
                .map(|a| Audience::ALL[a % 4])
                .into_iter()
                .collect::<Vec<_>>()
        );
        all["topics"] = json!(
            distinct(&draft.topics, self.topics)
                .map(|t| id("topic", t))
                .collect::<Vec<_>>()
        );
        all["emergency"] = json!(draft.emergency);
        all["local"] = json!(draft.local);
        all
    }
}

/// Quarter hours to spans that ascend and do not touch.
fn spans(cuts: &[u16]) -> Vec<[u16; 2]> {
    let mut cuts: Vec<u16> = cuts.iter().map(|cut| cut * 15).collect();
    cuts.sort_unstable();
    cuts.dedup();
    cuts.chunks_exact(2).map(|two| [two[0], two[1]]).collect()
}
