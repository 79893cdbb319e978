//! The arguments of every command, and what `--help` says of them.
//! What a wrong call is told stands in clap and in `problem::author`.

use clap::{Args, Parser, Subcommand, ValueEnum};
use levels_of_need::answers::AGENCY_NAMES;
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
    /// Find the criteria that fit a worry told in one's own words
    Search(Search),
    /// Say who is open
    Contacts(Contacts),
    /// Report every error and warning in the files, at once
    Check(Check),
    /// Run the frameworks' own examples
    Test(Many),
    /// Prove how the frameworks behave
    ///
    /// How long it takes grows with the number of criteria. Every two statements are tried while there
    /// are at most 300,000 such pairs, and every three criteria while there are at most 1,500,000 such
    /// triples: about 350 and 208 criteria. Of more, 100,000 pairs and 100,000 triples are drawn at
    /// random, and from there on the number of tries no longer grows; the output says which it was.
    /// Besides, 100,000 larger sets are drawn, and every minute of two years is looked at.
    Prove(Prove),
    /// Compile the frameworks: whole, and in parts for browsers
    Build(Build),
    /// Say what a change does: what is different, and for which families the outcome changes
    ///
    /// Both are asked about the same 20,000 families, drawn with a fixed seed from what both know, and
    /// about every example in their folders. Families whose outcome changes are grouped by what changes
    /// and by what it comes from, each group with its smallest family.
    ///
    /// Ends with 0 whenever the two could be compared, whatever is different.
    Diff(Diff),
    /// Put the same answers beside another council's document
    Compare(Compare),
    /// Write a framework as pages that need no script, for screen and paper
    Guide(Guide),
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
            Command::Search(args) => args.json,
            Command::Contacts(args) => args.json,
            Command::Check(args) => args.many.json,
            Command::Prove(args) => args.many.json,
            Command::Build(args) => args.many.json,
            Command::Diff(args) => args.json,
            Command::Compare(args) => args.json,
            Command::Guide(args) => args.json,
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
    /// The reader's agency, for its first steps and examples; instead of the one in the answers
    #[arg(long, value_name = "AGENCY", value_parser = AGENCY_NAMES.to_vec())]
    pub agency: Option<String>,
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
pub struct Search {
    /// An id, a folder or a compiled file with its `.search.json` beside it
    pub framework: String,
    /// The worry, in one's own words
    #[arg(value_name = "WORDS", allow_hyphen_values = true)]
    pub words: String,
    /// The day to take as today
    #[arg(long, value_name = "WHEN", value_parser = when)]
    pub at: Option<Moment>,
    /// Whose words to show the criteria in
    #[arg(long, value_name = "READER", value_enum, default_value_t = Reader::Family)]
    pub audience: Reader,
    /// Print JSON
    #[arg(long)]
    pub json: bool,
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

#[derive(Args)]
pub struct Diff {
    /// The version before: an id, a folder or a compiled file
    pub old: String,
    /// The version after
    pub new: String,
    /// The day to take as today
    #[arg(long, value_name = "WHEN", value_parser = when)]
    pub at: Option<Moment>,
    /// Print JSON
    #[arg(long)]
    pub json: bool,
}

#[derive(Args)]
pub struct Guide {
    /// An id, a folder or a compiled file
    pub framework: String,
    /// The folder to write to; it is made when missing
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
    /// Also a poster: one A3 sheet
    #[arg(long)]
    pub poster: bool,
    /// Also a leaflet for families: one A4 page
    #[arg(long)]
    pub leaflet: bool,
    /// Also the guide as one kind of agency needs it
    #[arg(long, value_name = "ID")]
    pub agency: Option<String>,
    /// Also the law behind each kind of help
    #[arg(long)]
    pub legislation: bool,
    /// Also what happens when a child moves, between levels and parts of life
    #[arg(long)]
    pub transitions: bool,
    /// The day to take as today
    #[arg(long, value_name = "WHEN", value_parser = when)]
    pub at: Option<Moment>,
    /// Print JSON
    #[arg(long)]
    pub json: bool,
}

#[derive(Args)]
pub struct Compare {
    /// The framework the answers are for: an id, a folder or a compiled file
    pub framework: String,
    /// The other one
    pub other: String,
    /// A file of answers as JSON; `-` is standard input
    #[arg(long, value_name = "FILE", allow_hyphen_values = true)]
    pub answers: String,
    /// The day to take as today: it decides what is said of the documents' age
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
