//! `build`: compiled files, once every framework is free of errors.
//! With an error anywhere nothing is written.

use super::args::Build;
use super::page::{Page, table};
use super::{Done, Look, json, moment};
use levels_of_need::author::compile::{self, Compiled};
use levels_of_need::author::{Refused, choose};
use levels_of_need::check;
use levels_of_need::problem::Severity;
use serde::Serialize;

#[derive(Serialize)]
struct Built {
    files: Vec<Compiled>,
}

pub fn run(args: &Build, look: Look) -> Result<Done, Refused> {
    let today = moment(args.many.at)?.date();
    let (folders, mut wrong) = choose::folders(&args.many.dirs);
    let mut good = Vec::new();
    for folder in folders {
        let mut checked = check::folder(&folder, &today);
        let problems = std::mem::take(&mut checked.problems);
        wrong.extend(
            problems
                .into_iter()
                .filter(|p| p.severity == Severity::Error),
        );
        good.push(checked);
    }
    if !wrong.is_empty() {
        return Err(Refused::Errors(wrong));
    }
    let files = compile::files(&good)?;
    compile::write(&files, &args.out)?;
    if look.json {
        return Ok(Done::well(json(&Built { files })));
    }
    let rows: Vec<Vec<String>> = files
        .iter()
        .map(|file| {
            let path = args.out.join(&file.file);
            vec![
                path.display().to_string(),
                format!("{} KB", file.bytes.div_ceil(1000)),
                file.hash.clone(),
            ]
        })
        .collect();
    let mut page = Page::new(look.paint);
    for row in table(&rows) {
        page.row(&row);
    }
    Ok(Done::well(page.done()))
}
