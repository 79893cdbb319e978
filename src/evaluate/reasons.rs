//! Why: every criterion, rule and answer that counted, in the document's own words with their place.
//! Quotations only; what they mean for a person is told elsewhere.

use super::span::{Holds, Said, Span};
use crate::answers::Answer;
use crate::framework::{Audience, Framework, Index, Indicator, Place};
use crate::view::{Quotation, Reason, ReasonKind};

/// All reasons: what reaches highest first, sure before possible, then in document order.
#[must_use]
pub fn of(
    framework: &Framework,
    index: &Index,
    said: &Said,
    span: &Span,
    holds: &[Holds],
    audience: Audience,
) -> Vec<Reason> {
    let mut reasons = Vec::new();
    reasons.extend(danger(framework, index, said, audience));
    for (rule, held) in framework.rules.iter().zip(holds) {
        if *held == Holds::No {
            continue;
        }
        let sure = *held == Holds::Sure;
        let floor = rule.floor.filter(|_| sure);
        let ceiling = rule.ceiling.max(rule.floor).unwrap_or(index.lowest);
        let mut levels: Vec<u8> = floor.into_iter().chain([ceiling]).collect();
        levels.dedup();
        reasons.push(Reason {
            kind: ReasonKind::Rule,
            id: rule.id.clone(),
            levels,
            quote: rule.quote.clone(),
            place: rule.place.clone(),
            sure,
            sets_floor: floor == Some(span.floor),
            sets_ceiling: ceiling == span.ceiling,
            same_as: Vec::new(),
        });
    }
    for i in said.ticked() {
        let (indicator, concern) = (&framework.indicators[i], &index.concerns[i]);
        let sure = said.yes.binary_search(&i).is_ok();
        let reach = if sure { concern.reach } else { concern.highest };
        reasons.push(Reason {
            kind: ReasonKind::Indicator,
            id: indicator.id.clone(),
            levels: indicator.levels.clone(),
            quote: indicator.criterion.clone(),
            place: indicator.place.clone(),
            sure,
            sets_floor: sure && concern.lowest == span.floor,
            sets_ceiling: reach == span.ceiling,
            same_as: concern
                .twins
                .iter()
                .map(|&twin| quotation(&framework.indicators[twin]))
                .collect(),
        });
    }
    let mut sorted = Vec::with_capacity(reasons.len());
    for level in (index.lowest..=index.top).rev() {
        for sure in [true, false] {
            sorted.extend(reasons.extract_if(.., |r| {
                r.sure == sure && r.levels.iter().max() == Some(&level)
            }));
        }
    }
    sorted
}

fn danger(framework: &Framework, index: &Index, said: &Said, audience: Audience) -> Option<Reason> {
    let sure = match said.danger {
        Some(Answer::Yes) => true,
        Some(Answer::NotSure) => false,
        Some(Answer::No) | None => return None,
    };
    let emergency = framework
        .responses
        .iter()
        .find(|r| r.route == crate::framework::Route::Emergency);
    Some(Reason {
        kind: ReasonKind::Answer,
        id: "danger".to_owned(),
        levels: vec![index.top],
        quote: emergency.map_or_else(String::new, |r| r.title.for_reader(audience).to_owned()),
        place: emergency.map_or_else(
            || Place {
                document: framework.source.document.clone(),
                section: String::new(),
                item: None,
            },
            |r| r.place.clone(),
        ),
        sure,
        sets_floor: sure,
        sets_ceiling: true,
        same_as: Vec::new(),
    })
}

fn quotation(indicator: &Indicator) -> Quotation {
    Quotation {
        id: indicator.id.clone(),
        levels: indicator.levels.clone(),
        quote: indicator.criterion.clone(),
        place: indicator.place.clone(),
    }
}
