//! `schema`: the JSON Schema of the authoring files, for editors and other programs.
//! Printed, or written as one file for each.

use super::args::Schema;
use super::{Done, json};
use levels_of_need::author::{Refused, folder, schema};
use levels_of_need::problem::{PlaceInFile, author};
use serde_json::{Map, Value};

pub fn run(args: &Schema) -> Result<Done, Refused> {
    let all = schema::all();
    if let Some(out) = &args.out {
        let mut text = String::new();
        for one in &all {
            let path = out.join(one.file_name());
            folder::put(&path, &one.text())?;
            text.push_str(&format!("{}  {}\n", path.display(), one.line()));
        }
        return Ok(Done::well(text));
    }
    let Some(name) = &args.name else {
        let whole: Map<String, Value> = all.into_iter().map(|s| (s.name, s.schema)).collect();
        return Ok(Done::well(json(&whole)));
    };
    match all.iter().find(|one| one.name == *name) {
        Some(one) => Ok(Done::well(one.text())),
        None => {
            let known: Vec<&str> = all.iter().map(|one| one.name.as_str()).collect();
            let mistake = author::unknown_schema(name, &known);
            Err(Refused::Call(vec![mistake.at(PlaceInFile::default())]))
        }
    }
}
