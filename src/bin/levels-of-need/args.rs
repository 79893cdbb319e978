//! The arguments of every command, and what `--help` says of them.
//! What a wrong call is told stands in clap and in `problem::author`.

use clap::{Args, Parser, Subcommand, ValueEnum};
use levels_of_need::author::{choose, clock};
use levels_of_need::contacts::Moment;
use levels_of_need::framework::Audience;
use std::path::PathBuf;

/// Which published level of need a set of worries about a child points to.
///
/// FRAMEWORK is an id (a folder under `frameworks`), a folder, or a compiled .json file.
/// DIR is a folder with one framework or with many.
///
/// Ends with 0 when all is well (warnings too), 1 when errors were found, 2 when the call was wrong.
#[derive(Parser)]
#[command(name = "levels-of-need", version, max_term_width = 100)]
pub struct Call {
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Subcommand)]
pub enum Command {
    /// List the frameworks, with version and counts
    List(Many),
    /// Show everything in a framework; JSON is the compiled framework
    Show(Show),
    /// Say where a set of answers points, why, and whom to ring
    Evaluate(Evaluate),
    /// Say who is open
    Contacts(Contacts),
    /// Report every error and warning in the files, at once
    Check(Check),
    /// Run the frameworks' own examples
    Test(Many),
    /// Prove how the frameworks behave
    Prove(Prove),
    /// Compile the frameworks: whole, and in parts for browsers
    Build(Build),
    /// Print the JSON Schema of the authoring files, for editors
    Schema(Schema),
    /// Write a starter framework to fill in
    New(New),
}

impl Command {
    pub fn json(&self) -> bool {
        match self {
            Command::List(args) | Command::Test(args) => args.json,
            Command::Show(args) => args.json,
            Command::Evaluate(args) => args.json || args.lines,
            Command::Contacts(args) => args.json,
            Command::Check(args) => args.many.json,
            Command::Prove(args) => args.many.json,
            Command::Build(args) => args.many.json,
            Command::Schema(_) => false,
            Command::New(args) => args.json,
        }
    }
}

#[derive(Args)]
pub struct Many {
    /// Folders with one framework or with many
    #[arg(value_name = "DIR", default_value = choose::HOME)]
    pub dirs: Vec<PathBuf>,
    /// The day to take as today: 2026-11-27, or a London time, 2026-11-27T16:45
    #[arg(long, value_name = "WHEN", value_parser = when)]
    pub at: Option<Moment>,
    /// Print JSON
    #[arg(long)]
    pub json: bool,
}

#[derive(Args)]
pub struct Show {
    /// An id, a folder or a compiled file
    pub framework: String,
    /// The day to take as today
    #[arg(long, value_name = "WHEN", value_parser = when)]
    pub at: Option<Moment>,
    /// Whose words to show
    #[arg(long, value_name = "READER", value_enum, default_value_t = Reader::Practitioner)]
    pub audience: Reader,
    /// Print the compiled framework
    #[arg(long)]
    pub json: bool,
}

#[derive(Args)]
pub struct Evaluate {
    /// An id, a folder or a compiled file
    pub framework: String,
    /// A file of answers as JSON; `-` is standard input
    #[arg(long, value_name = "FILE", allow_hyphen_values = true)]
    pub answers: String,
    /// London time, 2026-11-27T16:45; a date alone means 09:00 on that day. Now when left out
    #[arg(long, value_name = "WHEN", value_parser = when)]
    pub at: Option<Moment>,
    /// Print JSON
    #[arg(long)]
    pub json: bool,
    /// For scripts: FILE holds one set of answers on each line; prints one line of JSON for each,
    /// an evaluation or {"problems": […]}
    #[arg(long, conflicts_with = "json")]
    pub lines: bool,
}

#[derive(Args)]
pub struct Contacts {
    /// An id, a folder or a compiled file
    pub framework: String,
    /// London time, 2026-11-27T16:45; a date alone means 09:00 on that day. Now when left out
    #[arg(long, value_name = "WHEN", value_parser = when)]
    pub at: Option<Moment>,
    /// In whose words and order
    #[arg(long, value_name = "READER", value_enum, default_value_t = Reader::Family)]
    pub audience: Reader,
    /// Print JSON
    #[arg(long)]
    pub json: bool,
}

#[derive(Args)]
pub struct Check {
    #[command(flatten)]
    pub many: Many,
    /// Fail on warnings too
    #[arg(long)]
    pub strict: bool,
}

#[derive(Args)]
pub struct Prove {
    #[command(flatten)]
    pub many: Many,
    /// What the random part starts from; the same seed tries the same answers
    #[arg(long, default_value_t = 1)]
    pub seed: u64,
}

#[derive(Args)]
pub struct Build {
    #[command(flatten)]
    pub many: Many,
    /// The folder to write to; it is made when missing
    #[arg(long, value_name = "DIR")]
    pub out: PathBuf,
}

#[derive(Args)]
pub struct Schema {
    /// One of them: framework, indicators, rules, topics … All when left out
    pub name: Option<String>,
    /// Write a file for each into this folder instead; it is made when missing
    #[arg(long, value_name = "DIR", conflicts_with = "name")]
    pub out: Option<PathBuf>,
}

#[derive(Args)]
pub struct New {
    /// The folder to write; its name becomes the framework's id. It must not hold anything yet
    pub dir: PathBuf,
    /// Build on the framework of this id beside DIR, and state only what differs
    #[arg(long, value_name = "ID")]
    pub extends: Option<String>,
    /// The day to take as today
    #[arg(long, value_name = "WHEN", value_parser = when)]
    pub at: Option<Moment>,
    /// Print JSON
    #[arg(long)]
    pub json: bool,
}

/// The four readers.
#[derive(Clone, Copy, ValueEnum)]
pub enum Reader {
    Family,
    YoungPerson,
    Volunteer,
    Practitioner,
}

impl From<Reader> for Audience {
    fn from(reader: Reader) -> Audience {
        match reader {
            Reader::Family => Audience::Family,
            Reader::YoungPerson => Audience::YoungPerson,
            Reader::Volunteer => Audience::Volunteer,
            Reader::Practitioner => Audience::Practitioner,
        }
    }
}

fn when(text: &str) -> Result<Moment, String> {
    clock::read(text).map_err(|problem| format!("{}; {}", problem.message, problem.help))
}
