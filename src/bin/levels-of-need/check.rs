//! `check`: every error and warning in the files, at once.
//! Each folder is read to its end, whatever is wrong with another.

use super::args::Check;
use super::{Done, Look, json, moment, problems};
use levels_of_need::author::{Refused, choose};
use levels_of_need::check;
use levels_of_need::problem::Problem;
use serde::Serialize;

#[derive(Serialize)]
struct Report {
    frameworks: Vec<Folder>,
    errors: usize,
    warnings: usize,
    problems: Vec<Problem>,
}

#[derive(Serialize)]
struct Folder {
    folder: String,
    /// False: it has errors.
    good: bool,
}

pub fn run(args: &Check, look: Look) -> Result<Done, Refused> {
    let today = moment(args.many.at)?.date();
    let (folders, mut found) = choose::folders(&args.many.dirs);
    let mut frameworks = Vec::new();
    for folder in folders {
        let checked = check::folder(&folder, &today);
        frameworks.push(Folder {
            folder: folder.display().to_string(),
            good: checked.framework.is_some(),
        });
        for problem in checked.problems {
            // What is wrong in a shared file is found again with every framework beside it.
            if !found.contains(&problem) {
                found.push(problem);
            }
        }
    }
    let (errors, warnings) = problems::count(&found);
    let well = errors == 0 && !(args.strict && warnings > 0);
    if look.json {
        let report = Report {
            frameworks,
            errors,
            warnings,
            problems: found,
        };
        return Ok(Done {
            text: json(&report),
            aside: String::new(),
            well,
        });
    }
    let mut text = problems::shown(&found, look.paint);
    if !text.is_empty() {
        text.push('\n');
    }
    let names: Vec<&str> = frameworks.iter().map(|f| f.folder.as_str()).collect();
    let counted = problems::counted(errors, warnings);
    let counted = if well {
        look.paint.green(&counted)
    } else {
        look.paint.red(&counted)
    };
    match names[..] {
        [] => text.push_str(&format!("{counted}\n")),
        _ => text.push_str(&format!("{}: {counted}\n", names.join(", "))),
    }
    Ok(Done {
        text,
        aside: String::new(),
        well,
    })
}
