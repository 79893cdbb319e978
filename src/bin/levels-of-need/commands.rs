//! The commands: each in a file of its own, here only what they share.
//! Nothing is worked out here but which command runs and how the program ends.

mod args;
mod build;
mod check;
mod compare;
mod contacts;
mod diff;
mod evaluate;
mod guide;
mod list;
mod new;
mod page;
mod problems;
mod prove;
mod result;
mod schema;
mod search;
mod show;
mod test;
mod words;

use args::{Call, Command};
use clap::Parser;
use levels_of_need::author::{Refused, clock};
use levels_of_need::contacts::Moment;
use page::Paint;
use serde::Serialize;
use std::io::{self, ErrorKind, IsTerminal, Write};
use std::process::ExitCode;

/// What a command has to say, and whether all is well.
pub struct Done {
    /// For standard output.
    pub text: String,
    /// For standard error.
    pub aside: String,
    /// False: errors were found.
    pub well: bool,
}

impl Done {
    pub fn well(text: String) -> Done {
        Done {
            text,
            aside: String::new(),
            well: true,
        }
    }
}

/// How what is said may look.
#[derive(Clone, Copy)]
pub struct Look {
    pub json: bool,
    /// Standard output.
    pub paint: Paint,
    /// Standard error.
    pub aside: Paint,
}

pub fn run() -> ExitCode {
    let call = Call::parse();
    let colour = std::env::var_os("NO_COLOR").is_none_or(|set| set.is_empty());
    let look = Look {
        json: call.command.json(),
        paint: Paint::new(colour && io::stdout().is_terminal()),
        aside: Paint::new(colour && io::stderr().is_terminal()),
    };
    let done = match command(call.command, look) {
        Ok(done) => done,
        Err(refused) => {
            let code = if matches!(refused, Refused::Call(_)) {
                2
            } else {
                1
            };
            let done = problems::refused(refused.problems(), look);
            return say(&done, code);
        }
    };
    let code = u8::from(!done.well);
    say(&done, code)
}

fn command(command: Command, look: Look) -> Result<Done, Refused> {
    match command {
        Command::List(args) => list::run(&args, look),
        Command::Show(args) => show::run(&args, look),
        Command::Evaluate(args) => evaluate::run(&args, look),
        Command::Search(args) => search::run(&args, look),
        Command::Contacts(args) => contacts::run(&args, look),
        Command::Check(args) => check::run(&args, look),
        Command::Test(args) => test::run(&args, look),
        Command::Prove(args) => prove::run(&args, look),
        Command::Build(args) => build::run(&args, look),
        Command::Diff(args) => diff::run(&args, look),
        Command::Compare(args) => compare::run(&args, look),
        Command::Guide(args) => guide::run(&args, look),
        Command::Schema(args) => schema::run(&args),
        Command::New(args) => new::run(&args, look),
    }
}

/// Says it and ends. A reader that has gone away (`… | head`) is no fault.
fn say(done: &Done, code: u8) -> ExitCode {
    let said = write(&mut io::stderr().lock(), &done.aside)
        .and(write(&mut io::stdout().lock(), &done.text));
    match said {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => ExitCode::from(2),
        _ => ExitCode::from(code),
    }
}

fn write(out: &mut impl Write, text: &str) -> io::Result<()> {
    out.write_all(text.as_bytes())?;
    out.flush()
}

/// The moment named, or now.
fn moment(at: Option<Moment>) -> Result<Moment, Refused> {
    at.map_or_else(clock::now, Ok)
        .map_err(|problem| Refused::Call(vec![problem]))
}

/// JSON for people and programs alike: indented, with a line's end.
fn json<T: Serialize>(value: &T) -> String {
    let mut text = serde_json::to_string_pretty(value).unwrap_or_default();
    text.push('\n');
    text
}
