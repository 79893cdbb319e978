//! What a policy lead does with a framework besides checking it: start one, choose one, run its examples, prove it, compile it, print it.
//! Everything here gives values back or writes files; what a person is told is for the command line.

pub mod choose;
pub mod clock;
pub mod compile;
pub mod diff;
pub mod easy_read;
pub mod english;
pub mod examples;
pub mod folder;
pub mod guide;
pub mod prove;
pub mod schema;
pub mod search;
pub mod sent;
pub mod starter;
pub mod text;

use crate::problem::Problem;

/// Why something asked for was not done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refused {
    /// The call itself was wrong: a framework nobody knows, a file that is not there.
    Call(Vec<Problem>),
    /// What was named has errors.
    Errors(Vec<Problem>),
}

impl Refused {
    /// Everything that is wrong.
    #[must_use]
    pub fn problems(&self) -> &[Problem] {
        match self {
            Refused::Call(problems) | Refused::Errors(problems) => problems,
        }
    }
}
