//! Framework and answers in, evaluation out: span, routes, reasons, open questions, advice, contacts.
//! Pure: no clock, no randomness, no input but its arguments, and nothing said twice differently.

mod agency;
mod open;
mod reasons;
mod responses;
pub mod span;

use crate::answers::{Answer, Answers, Area};
use crate::consent;
use crate::contacts::{self, Moment, Wanted};
use crate::framework::{Audience, Framework, Index, Occasion, Route};
use crate::problem::{Fault, Problem};
use crate::view::{
    CaveatShown, Evaluation, FrameworkName, Headline, Quotation, Review, RouteFound,
};
use span::{Said, Span};

/// A loaded framework with everything worked out that evaluation needs again and again.
#[derive(Clone, Debug)]
pub struct Engine {
    framework: Framework,
    index: Index,
}

impl Engine {
    /// Works out the positions of everything once.
    ///
    /// # Errors
    /// An id inside the framework that names nothing: it did not pass `check`.
    pub fn new(framework: Framework) -> Result<Engine, Problem> {
        match Index::of(&framework) {
            Some(index) => Ok(Engine { framework, index }),
            None => Err(Fault::FrameworkBroken {
                detail: "an id in it names nothing".to_owned(),
            }
            .into()),
        }
    }

    #[must_use]
    pub fn framework(&self) -> &Framework {
        &self.framework
    }

    #[must_use]
    pub fn index(&self) -> &Index {
        &self.index
    }

    /// The reader these answers are for: the one named, else the file's own, else a family.
    #[must_use]
    pub fn reader(&self, answers: &Answers) -> Audience {
        answers
            .audience
            .or(self.framework.audience)
            .unwrap_or_default()
    }

    /// The span and routes alone, for callers that ask a million times.
    #[must_use]
    pub fn span(&self, answers: &Answers) -> Span {
        span::span(&self.index, &Said::of(answers))
    }

    /// The opening alone, for callers that ask as often.
    #[must_use]
    pub fn headline(&self, answers: &Answers) -> Headline {
        let said = Said::of(answers);
        let holds = span::rules(&self.index, &said);
        let without_criterion = topics_without_criterion(&self.framework, &self.index, answers);
        headline(answers, &said, &holds, &without_criterion)
    }

    /// Everything the engine has to say about these answers at this moment.
    #[must_use]
    pub fn evaluate(&self, answers: &Answers, at: Moment) -> Evaluation {
        let (framework, index) = (&self.framework, &self.index);
        let audience = self.reader(answers);
        let said = Said::of(answers);
        let found = span::span(index, &said);
        let holds = span::rules(index, &said);
        let raised = topics_raised(index, answers, &said);
        let without_criterion = topics_without_criterion(framework, index, answers);
        let review = review(framework, at);

        let flagged: Vec<usize> = said
            .ticked()
            .into_iter()
            .filter(|&i| index.concerns[i].red_flag)
            .collect();
        let telling: Vec<usize> = said
            .ticked()
            .into_iter()
            .filter(|&i| index.concerns[i].do_not_discuss_first)
            .collect();
        let ids = |positions: &[usize]| -> Vec<String> {
            positions
                .iter()
                .map(|&i| framework.indicators[i].id.clone())
                .collect()
        };

        let mut ring_first_because = ids(&telling);
        for (rule, holds) in framework.rules.iter().zip(&holds) {
            if rule.do_not_discuss_first && *holds != span::Holds::No {
                ring_first_because.push(rule.id.clone());
            }
        }

        // A parent is sent to the specialist line first, not to the other adults at home.
        let mut specialists = Vec::new();
        if matches!(audience, Audience::Family | Audience::YoungPerson) {
            for &i in &telling {
                specialists.extend_from_slice(&index.concerns[i].topics);
            }
        }
        let routes: Vec<RouteFound> = found
            .possible
            .iter()
            .map(|id| RouteFound {
                id,
                sure: found.sure.has(id),
            })
            .collect();
        let emergency_first = found.possible.has(Route::Emergency) || !flagged.is_empty();
        let wanted = Wanted {
            audience,
            emergency_first,
            specialists: &specialists,
            topics: &raised,
            route: routes.first().map_or(index.universal, |r| r.id),
        };

        Evaluation {
            framework: FrameworkName {
                id: framework.id.clone(),
                version: framework.version.clone(),
                hash: framework.hash.clone(),
            },
            at: at.text(),
            floor: found.floor,
            ceiling: found.ceiling,
            emergency: found.emergency,
            headline: headline(answers, &said, &holds, &without_criterion),
            reasons: reasons::of(framework, index, &said, &found, &holds, audience),
            open_questions: open::questions(framework, index, &said, &found, &holds),
            not_looked_at: open::not_looked_at(framework, index, answers),
            red_flags: ids(&flagged),
            strengths: answers
                .strengths
                .iter()
                .map(|&s| &framework.strengths[s])
                .map(|strength| Quotation {
                    id: strength.id.clone(),
                    levels: vec![index.lowest],
                    quote: strength.criterion.clone(),
                    place: strength.place.clone(),
                })
                .collect(),
            responses: responses::of(framework, index, answers, &said, &routes, audience),
            consent: consent::advice(framework, &found, audience, ring_first_because),
            contacts: contacts::listed(framework, &wanted, at),
            caveats: caveats(framework, answers, audience, review, &without_criterion),
            review,
            agency: agency::of(framework, answers, &routes, &raised),
            routes,
        }
    }
}

/// Topics whose helplines a result lists: those of anything yes or not sure, those said to have
/// happened before, and those looked at for which the document has no words.
fn topics_raised(index: &Index, answers: &Answers, said: &Said) -> Vec<usize> {
    let ticked = said.ticked();
    (0..index.topics)
        .filter(|&t| {
            ticked
                .iter()
                .any(|&i| index.concerns[i].topics.contains(&t))
                || answers.repeated[t]
                || (answers.looked_at[t] && !has_criterion(index, t))
        })
        .collect()
}

fn has_criterion(index: &Index, topic: usize) -> bool {
    index.concerns.iter().any(|c| c.topics.contains(&topic))
}

/// Topics a person went through for which the document prints no criterion.
fn topics_without_criterion(
    framework: &Framework,
    index: &Index,
    answers: &Answers,
) -> Vec<String> {
    framework
        .topics
        .iter()
        .enumerate()
        .filter(|(t, _)| answers.looked_at[*t] || answers.repeated[*t])
        .filter(|(t, _)| !has_criterion(index, *t))
        .map(|(_, topic)| topic.id.clone())
        .collect()
}

fn headline(
    answers: &Answers,
    said: &Said,
    holds: &[span::Holds],
    without_criterion: &[String],
) -> Headline {
    let concern = !said.yes.is_empty()
        || !said.not_sure.is_empty()
        || holds.iter().any(|h| *h != span::Holds::No);
    match answers.danger {
        Some(Answer::Yes) => Headline::Emergency,
        Some(Answer::NotSure) => Headline::PossibleEmergency,
        _ if concern => Headline::Concern,
        _ if !without_criterion.is_empty() => Headline::NoCriterion,
        None => Headline::DangerNotAsked,
        Some(Answer::No) => Headline::Universal,
    }
}

/// Whether our transcription is within its dates at a moment.
#[must_use]
pub fn review(framework: &Framework, at: Moment) -> Review {
    // ISO dates order as text.
    let today = at.date();
    if today > framework.grace {
        Review::PastGrace
    } else if today > framework.review_by {
        Review::Due
    } else {
        Review::InDate
    }
}

/// The caveats that are true of this result, in the framework's order of occasions.
pub(crate) fn caveats(
    framework: &Framework,
    answers: &Answers,
    audience: Audience,
    review: Review,
    without_criterion: &[String],
) -> Vec<CaveatShown> {
    let said = |occasion: Occasion| match occasion {
        Occasion::NotAdopted => framework.adopted_by.is_none(),
        Occasion::ReviewDue => review == Review::Due,
        Occasion::PastGrace => review == Review::PastGrace,
        Occasion::NoCriterion => !without_criterion.is_empty(),
        Occasion::OtherArea => answers.area == Some(Area::Outside),
        Occasion::NoOwnContacts => !framework.contacts.iter().any(|c| c.local),
        Occasion::Superseded => !framework.source.superseded.is_empty(),
        Occasion::Always => true,
    };
    framework
        .caveats
        .iter()
        .filter(|caveat| said(caveat.when))
        .map(|caveat| CaveatShown {
            id: caveat.id.clone(),
            words: caveat.words.for_reader(audience).to_owned(),
            topics: match caveat.when {
                Occasion::NoCriterion => without_criterion.to_vec(),
                _ => Vec::new(),
            },
        })
        .collect()
}
