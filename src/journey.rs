//! Which pages a person sees, in which order, for what they said so far.
//! Page content and wording are the screen's business; which indicators a page asks is decided here.

use crate::answers::{Answer, Answers};
use crate::contacts::Moment;
use crate::evaluate::Engine;
use crate::framework::{Audience, Framework};
use crate::problem::{Fault, Problem};
use crate::view::{BrowseGroup, Journey, Page};

impl Engine {
    /// The journey for these answers and the topics picked on the worries page.
    ///
    /// # Errors
    /// A picked topic the framework does not have.
    pub fn journey(
        &self,
        answers: &Answers,
        picked: &[String],
        at: Moment,
    ) -> Result<Journey, Vec<Problem>> {
        let framework = self.framework();
        let audience = self.reader(answers);
        let problems: Vec<Problem> = picked
            .iter()
            .filter(|id| !framework.topics.iter().any(|t| t.id == **id))
            .map(|id| {
                Fault::unknown_id("topic", id, framework.topics.iter().map(|t| t.id.as_str()))
                    .into()
            })
            .collect();
        if !problems.is_empty() {
            return Err(problems);
        }

        let pages = if at.date() > framework.grace {
            vec![Page::ContactsOnly]
        } else {
            self.pages(answers, picked, audience)
        };
        Ok(Journey {
            audience,
            pages,
            browse: browse(framework, audience),
        })
    }

    fn pages(&self, answers: &Answers, picked: &[String], audience: Audience) -> Vec<Page> {
        let framework = self.framework();
        let mut pages = vec![Page::Start, Page::Danger];
        if answers.danger == Some(Answer::Yes) {
            pages.push(Page::Emergency);
        }
        pages.push(Page::Child);
        if answers
            .age
            .is_some_and(|band| framework.ages.bands[band].over)
        {
            pages.push(Page::OverAge);
            return pages;
        }
        pages.push(Page::Worries);
        for (position, topic) in framework.topics.iter().enumerate() {
            if picked.contains(&topic.id) {
                pages.push(self.topic_page(position, answers));
            }
        }
        if !framework.strengths.is_empty() {
            pages.push(Page::Strengths);
        }
        if !framework.questions.is_empty() {
            pages.push(Page::Questions {
                questions: framework.questions.iter().map(|q| q.id.clone()).collect(),
            });
        }
        if matches!(audience, Audience::Volunteer | Audience::Practitioner) {
            pages.push(Page::Consent);
        }
        pages.push(Page::Check);
        pages.push(Page::Result);
        pages
    }

    /// A topic's indicators, mildest first, those that cannot apply to the child's age left out.
    pub(crate) fn ladder(&self, topic: usize, age: Option<usize>) -> Vec<usize> {
        let (framework, index) = (self.framework(), self.index());
        let rungs: Vec<usize> = (0..framework.indicators.len())
            .filter(|&i| index.concerns[i].topics.contains(&topic))
            .filter(|&i| {
                let ages = &framework.indicators[i].ages;
                age.is_none_or(|band| {
                    ages.is_empty() || ages.contains(&framework.ages.bands[band].id)
                })
            })
            .collect();
        let levels = || index.lowest..=index.top;
        levels()
            .flat_map(|lowest| levels().map(move |highest| (lowest, highest)))
            .flat_map(|rung| {
                rungs.iter().filter(move |&&i| {
                    (index.concerns[i].lowest, index.concerns[i].highest) == rung
                })
            })
            .copied()
            .collect()
    }

    /// A topic's ladder. Where it is said to have happened before, next is what the document prints
    /// one step above the highest rung marked: it may have got that far. Nothing while nothing is
    /// marked, and nothing answered again.
    fn topic_page(&self, topic: usize, answers: &Answers) -> Page {
        let framework = self.framework();
        let (mut indicators, mut next) = (Vec::new(), Vec::new());
        let (mut reached, mut nearest) = (u8::MAX, u8::MAX);
        // Mildest first: whatever was next below a rung that is marked is no longer a step further.
        for i in self.ladder(topic, answers.age) {
            let (id, level) = (&framework.indicators[i].id, self.index().concerns[i].lowest);
            indicators.push(id.clone());
            match answers.indicators.iter().find(|(p, _)| *p == i) {
                Some((_, Answer::No)) => {}
                Some(_) => {
                    (reached, nearest) = (level, u8::MAX);
                    next.clear();
                }
                None if answers.repeated[topic] && level > reached && level <= nearest => {
                    nearest = level;
                    next.push(id.clone());
                }
                None => {}
            }
        }
        Page::Topic {
            topic: framework.topics[topic].id.clone(),
            indicators,
            next,
        }
    }
}

/// Every topic once: under the dimension most of its indicators stand in, where the document
/// has dimensions, and the rest under their own groups.
fn browse(framework: &Framework, audience: Audience) -> Vec<BrowseGroup> {
    let mut groups = Vec::new();
    for dimension in &framework.dimensions {
        groups.push(BrowseGroup {
            id: dimension.id.clone(),
            name: dimension.plain.for_reader(audience).to_owned(),
            topics: framework
                .topics
                .iter()
                .filter(|t| t.dimension.as_ref() == Some(&dimension.id))
                .map(|t| t.id.clone())
                .collect(),
        });
    }
    for group in &framework.topic_groups {
        groups.push(BrowseGroup {
            id: group.id.clone(),
            name: group.name.for_reader(audience).to_owned(),
            topics: framework
                .topics
                .iter()
                .filter(|t| t.dimension.is_none() && t.group == group.id)
                .map(|t| t.id.clone())
                .collect(),
        });
    }
    groups.retain(|g| !g.topics.is_empty());
    groups
}
