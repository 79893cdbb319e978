//! The same answers beside another council's document: where each of the two puts what was said.
//! Topics carry the crosswalk; a level of one document is never read as a level of the other.

use crate::answers::{Answer, Answers};
use crate::contacts::Moment;
use crate::evaluate::{self, Engine};
use crate::framework::{Audience, Occasion};
use crate::view::{
    AnswerSaid, Comparison, CriterionCompared, DocumentCompared, LevelName, Review, TopicCompared,
};

impl Engine {
    /// Puts what was said beside what another document prints under the same topics.
    ///
    /// The answers are this framework's; of the other only the criteria are read, so nothing the
    /// other document has can change what these answers mean here, nor the other way round.
    #[must_use]
    pub fn compare(&self, other: &Engine, answers: &Answers, at: Moment) -> Comparison {
        let audience = self.reader(answers);
        let (here, there) = (
            self.as_compared(audience, at),
            other.as_compared(audience, at),
        );
        // Words too old to rely on are not shown beside others as if they still stood.
        let too_old = [&here, &there]
            .into_iter()
            .any(|document| document.review == Review::PastGrace);
        let topics = if too_old {
            Vec::new()
        } else {
            self.topics_compared(other, answers, audience)
        };
        let only_here = topics
            .iter()
            .filter(|topic| topic.there.is_empty())
            .map(|topic| topic.topic.clone())
            .collect();
        Comparison {
            here,
            there,
            danger: matches!(answers.danger, Some(Answer::Yes | Answer::NotSure)),
            danger_said: answers.danger.map(said),
            red_flags: raised(answers)
                .filter(|(i, _)| self.index().concerns[*i].red_flag)
                .map(|(i, _)| self.framework().indicators[i].id.clone())
                .collect(),
            topics,
            only_here,
        }
    }

    fn as_compared(&self, audience: Audience, at: Moment) -> DocumentCompared {
        let framework = self.framework();
        let review = evaluate::review(framework, at);
        // Nothing was said about the person yet: only what is true of the document itself.
        let nothing = Answers::none(framework);
        let mut caveats = evaluate::caveats(framework, &nothing, audience, review, &[]);
        // What a document always says of itself stands with its own result.
        let always = |id: &str| {
            let caveat = framework.caveats.iter().find(|c| c.id == id);
            caveat.is_some_and(|c| c.when == Occasion::Always)
        };
        caveats.retain(|caveat| !always(&caveat.id));
        DocumentCompared {
            id: framework.id.clone(),
            title: framework.title.clone(),
            area: framework.area.clone(),
            version: framework.version.clone(),
            levels: framework
                .levels
                .iter()
                .map(|level| LevelName {
                    number: level.number,
                    name: level.name.clone(),
                })
                .collect(),
            review,
            caveats,
        }
    }

    fn topics_compared(
        &self,
        other: &Engine,
        answers: &Answers,
        audience: Audience,
    ) -> Vec<TopicCompared> {
        let (mine, theirs) = (&self.framework().topics, &other.framework().topics);
        mine.iter()
            .enumerate()
            .filter_map(|(position, topic)| {
                let said = self.said_under(position, answers);
                if said.is_empty() {
                    return None;
                }
                let printed = theirs.iter().position(|t| t.id == topic.id);
                Some(TopicCompared {
                    topic: topic.id.clone(),
                    name: topic.name.for_reader(audience).to_owned(),
                    said,
                    there: printed.map_or_else(Vec::new, |p| {
                        other
                            .ladder(p, None)
                            .into_iter()
                            .map(|i| other.printed(i, None))
                            .collect()
                    }),
                })
            })
            .collect()
    }

    /// What was said under a topic: criteria whose main topic it is first.
    fn said_under(&self, topic: usize, answers: &Answers) -> Vec<CriterionCompared> {
        let topics = |i: usize| &self.index().concerns[i].topics;
        let main = |i: usize| topics(i).first() == Some(&topic);
        [true, false]
            .into_iter()
            .flat_map(|first| {
                raised(answers)
                    .filter(move |(i, _)| main(*i) == first && topics(*i).contains(&topic))
            })
            .map(|(i, answer)| self.printed(i, Some(said(answer))))
            .collect()
    }

    fn printed(&self, position: usize, answer: Option<AnswerSaid>) -> CriterionCompared {
        let indicator = &self.framework().indicators[position];
        CriterionCompared {
            id: indicator.id.clone(),
            answer,
            levels: indicator.levels.clone(),
            level_names: self
                .framework()
                .levels
                .iter()
                .filter(|level| indicator.levels.contains(&level.number))
                .map(|level| level.name.clone())
                .collect(),
            route: self.index().concerns[position].sure_route,
            quote: indicator.criterion.clone(),
            place: indicator.place.clone(),
        }
    }
}

/// Indicators answered yes or not sure, in document order.
fn raised(answers: &Answers) -> impl Iterator<Item = (usize, Answer)> {
    answers
        .indicators
        .iter()
        .copied()
        .filter(|(_, answer)| *answer != Answer::No)
}

fn said(answer: Answer) -> AnswerSaid {
    match answer {
        Answer::Yes => AnswerSaid::Yes,
        Answer::NotSure => AnswerSaid::NotSure,
        Answer::No => AnswerSaid::No,
    }
}
