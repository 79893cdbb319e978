//! A set of statements: what a person may say that can decide, each with its weaker and firmer forms.
//! It turns into answers, into JSON and into a sentence; it never knows what it leads to.

use super::random::Random;
use crate::answers::{Answer, Answers, Choice};
use crate::evaluate::span::Said;
use crate::framework::{Framework, Index};
use crate::plain::Plain;

/// One thing a person may say that can decide.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Statement {
    Danger(Answer),
    Indicator(usize, Answer),
    Question(usize, Choice),
    /// This topic has happened before.
    Repeated(usize),
}

impl Statement {
    /// Every statement a framework has room for, in every state but "no", which decides nothing.
    pub fn every(index: &Index) -> Vec<Statement> {
        const STATES: [Answer; 2] = [Answer::NotSure, Answer::Yes];
        let mut every: Vec<Statement> = STATES.into_iter().map(Statement::Danger).collect();
        for i in 0..index.concerns.len() {
            every.extend(
                STATES
                    .into_iter()
                    .map(|state| Statement::Indicator(i, state)),
            );
        }
        for (q, &options) in index.options.iter().enumerate() {
            every.extend((0..options).map(|o| Statement::Question(q, Choice::Option(o))));
            every.push(Statement::Question(q, Choice::NotSure));
        }
        every.extend((0..index.topics).map(Statement::Repeated));
        every
    }

    /// Whether both answer the same thing, so that only one of them can be said.
    pub fn excludes(self, other: Statement) -> bool {
        match (self, other) {
            (Statement::Danger(_), Statement::Danger(_)) => true,
            (Statement::Indicator(a, _), Statement::Indicator(b, _))
            | (Statement::Question(a, _), Statement::Question(b, _))
            | (Statement::Repeated(a), Statement::Repeated(b)) => a == b,
            _ => false,
        }
    }

    /// The next weaker forms; `None` is to say nothing.
    ///
    /// A question's options stand in their order. Its "not sure" stands above its first option,
    /// which says that nothing applies, and below its last, which it is read as.
    pub fn weaker(self, index: &Index) -> Vec<Option<Statement>> {
        match self {
            Statement::Danger(Answer::Yes) => vec![Some(Statement::Danger(Answer::NotSure))],
            Statement::Indicator(i, Answer::Yes) => {
                vec![Some(Statement::Indicator(i, Answer::NotSure))]
            }
            Statement::Danger(_) | Statement::Indicator(..) | Statement::Repeated(_) => vec![None],
            Statement::Question(q, Choice::NotSure) => {
                vec![None, Some(Statement::Question(q, Choice::Option(0)))]
            }
            Statement::Question(q, Choice::Option(o)) => {
                let mut weaker = vec![
                    o.checked_sub(1)
                        .map(|o| Statement::Question(q, Choice::Option(o))),
                ];
                if o > 0 && index.options.get(q) == Some(&(o + 1)) {
                    weaker.push(Some(Statement::Question(q, Choice::NotSure)));
                }
                weaker
            }
        }
    }

    /// One plain phrase.
    fn say(self, framework: &Framework) -> String {
        let state = |answer| match answer {
            Answer::Yes => "yes",
            Answer::NotSure => "not sure",
            Answer::No => "no",
        };
        match self {
            Statement::Danger(answer) => format!("danger {}", state(answer)),
            Statement::Indicator(i, answer) => {
                format!("`{}` {}", framework.indicators[i].id, state(answer))
            }
            Statement::Question(q, choice) => {
                format!(
                    "`{}` answered `{}`",
                    framework.questions[q].id,
                    option(framework, q, choice)
                )
            }
            Statement::Repeated(t) => format!("`{}` happened before", framework.topics[t].id),
        }
    }
}

fn option(framework: &Framework, question: usize, choice: Choice) -> &str {
    match choice {
        Choice::Option(o) => &framework.questions[question].options[o].id,
        Choice::NotSure => "not-sure",
    }
}

fn word(answer: Answer) -> &'static str {
    match answer {
        Answer::Yes => "yes",
        Answer::No => "no",
        Answer::NotSure => "not-sure",
    }
}

/// Statements that do not exclude each other.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Set(pub Vec<Statement>);

impl Set {
    /// Everything at its strongest.
    pub fn everything(index: &Index, danger: Option<Answer>) -> Set {
        let mut all: Vec<Statement> = danger.into_iter().map(Statement::Danger).collect();
        all.extend((0..index.concerns.len()).map(|i| Statement::Indicator(i, Answer::Yes)));
        for (q, options) in index.options.iter().enumerate() {
            all.extend(
                options
                    .checked_sub(1)
                    .map(|o| Statement::Question(q, Choice::Option(o))),
            );
        }
        all.extend((0..index.topics).map(Statement::Repeated));
        Set(all)
    }

    /// A set of so many statements, or as many as there is room for.
    pub fn random(every: &[Statement], size: usize, random: &mut Random) -> Set {
        let mut set = Set::default();
        // Where there is little room, statements that exclude each other come up often.
        for _ in 0..size.saturating_mul(4) {
            if set.0.len() == size {
                break;
            }
            if let Some(&statement) = every.get(random.below(every.len()))
                && set.room_for(statement)
            {
                set.0.push(statement);
            }
        }
        set
    }

    pub fn room_for(&self, statement: Statement) -> bool {
        !self.0.iter().any(|s| s.excludes(statement))
    }

    pub fn with(&self, statement: Statement) -> Set {
        let mut set: Vec<Statement> = self
            .0
            .iter()
            .copied()
            .filter(|s| !s.excludes(statement))
            .collect();
        set.push(statement);
        Set(set)
    }

    /// With one of its statements exchanged, or left out.
    pub fn exchanged(&self, position: usize, by: Option<Statement>) -> Set {
        let mut set = self.clone();
        match by {
            Some(statement) => set.0[position] = statement,
            None => drop(set.0.remove(position)),
        }
        set
    }

    /// Leaves out what can be left out while the rest still does what was found.
    pub fn shrunk(mut self, still: impl Fn(&Set) -> bool) -> Set {
        let mut position = 0;
        while position < self.0.len() {
            let smaller = self.exchanged(position, None);
            if still(&smaller) {
                // What could not be left out before may be now.
                self = smaller;
                position = 0;
            } else {
                position += 1;
            }
        }
        self
    }

    pub fn said(&self, index: &Index) -> Said {
        let mut said = Said::nothing(index);
        for statement in &self.0 {
            match *statement {
                Statement::Danger(answer) => said.danger = Some(answer),
                Statement::Indicator(i, Answer::Yes) => said.yes.push(i),
                Statement::Indicator(i, Answer::NotSure) => said.not_sure.push(i),
                Statement::Indicator(_, Answer::No) => {}
                Statement::Question(q, choice) => said.questions[q] = Some(choice),
                Statement::Repeated(t) => said.repeated[t] = true,
            }
        }
        said.yes.sort_unstable();
        said.not_sure.sort_unstable();
        said
    }

    pub fn answers(&self, framework: &Framework) -> Answers {
        let mut answers = Answers::none(framework);
        for statement in &self.0 {
            match *statement {
                Statement::Danger(answer) => answers.danger = Some(answer),
                Statement::Indicator(i, answer) => answers.indicators.push((i, answer)),
                Statement::Question(q, choice) => answers.questions[q] = Some(choice),
                Statement::Repeated(t) => answers.repeated[t] = true,
            }
        }
        answers.indicators.sort_unstable();
        answers
    }

    /// As a caller sends them, in the order of the statements.
    pub fn plain(&self, framework: &Framework) -> Vec<(String, Plain)> {
        let text = |text: &str| Plain::Text(text.to_owned());
        let (mut danger, mut indicators) = (None, Vec::new());
        let (mut questions, mut repeated) = (Vec::new(), Vec::new());
        for statement in &self.0 {
            match *statement {
                Statement::Danger(answer) => danger = Some(text(word(answer))),
                Statement::Indicator(i, answer) => {
                    indicators.push((framework.indicators[i].id.clone(), text(word(answer))));
                }
                Statement::Question(q, choice) => {
                    questions.push((
                        framework.questions[q].id.clone(),
                        text(option(framework, q, choice)),
                    ));
                }
                Statement::Repeated(t) => repeated.push(text(&framework.topics[t].id)),
            }
        }
        let mut parts = Vec::new();
        parts.extend(danger.map(|danger| ("danger".to_owned(), danger)));
        if !indicators.is_empty() {
            parts.push(("indicators".to_owned(), Plain::Object(indicators)));
        }
        if !questions.is_empty() {
            parts.push(("questions".to_owned(), Plain::Object(questions)));
        }
        if !repeated.is_empty() {
            parts.push(("repeated".to_owned(), Plain::List(repeated)));
        }
        parts
    }

    /// As `evaluate --answers` reads them.
    pub fn json(&self, framework: &Framework) -> serde_json::Value {
        json(Plain::Object(self.plain(framework)))
    }

    /// ``with `a` yes and danger not sure``.
    pub fn say(&self, framework: &Framework) -> String {
        let phrases: Vec<String> = self.0.iter().map(|s| s.say(framework)).collect();
        match phrases.as_slice() {
            [] => "with nothing said".to_owned(),
            [one] => format!("with {one}"),
            [first @ .., last] => format!("with {} and {last}", first.join(", ")),
        }
    }
}

fn json(value: Plain) -> serde_json::Value {
    match value {
        Plain::Null => serde_json::Value::Null,
        Plain::Bool(value) => value.into(),
        Plain::Number(value) => value.into(),
        Plain::Text(value) => value.into(),
        Plain::List(values) => values.into_iter().map(json).collect(),
        Plain::Object(parts) => parts
            .into_iter()
            .map(|(key, value)| (key, json(value)))
            .collect(),
    }
}
