//! `evaluate`: what a set of answers comes to.
//! For scripts also many sets, a line each, said as they are worked out.

use super::args::Evaluate;
use super::{Done, Look, json, moment, result};
use levels_of_need::answers::Agency;
use levels_of_need::author::{Refused, choose, sent, text};
use levels_of_need::contacts::Moment;
use levels_of_need::evaluate::Engine;
use levels_of_need::problem::{PlaceInFile, Problem, author};
use serde::Serialize;
use std::fs::File;
use std::io::{self, BufRead, BufReader, ErrorKind, Write};

/// No person's answers come near this.
const MOST_MEGABYTES: u64 = 1;

#[derive(Serialize)]
struct Problems {
    problems: Vec<Problem>,
}

pub fn run(args: &Evaluate, look: Look) -> Result<Done, Refused> {
    let at = moment(args.at)?;
    let framework = choose::framework(&args.framework, &at.date())?;
    let engine = Engine::new(framework).map_err(|problem| Refused::Errors(vec![problem]))?;
    if args.lines {
        return lines(&engine, &args.answers, at);
    }
    let file = text::name(&args.answers);
    let answers = text::read(&args.answers, MOST_MEGABYTES)?;
    let mut answers = sent::read(&answers, engine.framework(), file, 1).map_err(Refused::Errors)?;
    if let Some(agency) = args.agency.as_deref().and_then(Agency::named) {
        answers.agency = Some(agency);
    }
    let evaluation = engine.evaluate(&answers, at);
    if look.json {
        return Ok(Done::well(json(&evaluation)));
    }
    let reader = engine.reader(&answers);
    Ok(Done::well(result::page(
        engine.framework(),
        &evaluation,
        reader,
        at,
        look.paint,
    )))
}

fn lines(engine: &Engine, path: &str, at: Moment) -> Result<Done, Refused> {
    let input: Box<dyn BufRead> = if path == text::STANDARD_INPUT {
        Box::new(io::stdin().lock())
    } else {
        let missing = |_| author::no_such_file(path).at(PlaceInFile::default());
        let file = File::open(path).map_err(|error| Refused::Call(vec![missing(error)]))?;
        Box::new(BufReader::new(file))
    };
    match each_line(engine, input, text::name(path), at) {
        Ok(well) => Ok(Done {
            well,
            ..Done::well(String::new())
        }),
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(Done::well(String::new())),
        Err(error) => {
            let mistake = author::cannot_read(text::name(path), &error.kind().to_string());
            Err(Refused::Call(vec![mistake.at(PlaceInFile::default())]))
        }
    }
}

/// Whether every line could be read.
fn each_line(engine: &Engine, input: Box<dyn BufRead>, file: &str, at: Moment) -> io::Result<bool> {
    let mut out = io::BufWriter::new(io::stdout().lock());
    let mut well = true;
    for (line, number) in input.lines().zip(1..) {
        let line = line?;
        let said = match sent::read(&line, engine.framework(), file, number) {
            Ok(answers) => serde_json::to_string(&engine.evaluate(&answers, at)),
            Err(problems) => {
                well = false;
                serde_json::to_string(&Problems { problems })
            }
        };
        writeln!(out, "{}", said?)?;
    }
    out.flush()?;
    Ok(well)
}
