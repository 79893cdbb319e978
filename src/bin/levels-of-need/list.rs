//! `list`: the frameworks, with version and counts.
//! Those with errors are named on the side.

use super::args::Many;
use super::page::{Page, table};
use super::{Done, Look, json, moment, problems};
use levels_of_need::author::{Refused, choose};
use levels_of_need::check;
use levels_of_need::framework::Framework;
use levels_of_need::problem::Severity;
use serde::Serialize;

#[derive(Serialize)]
struct Listed {
    frameworks: Vec<Entry>,
}

#[derive(Serialize)]
struct Entry {
    id: String,
    title: String,
    area: String,
    version: String,
    review_by: String,
    adopted_by: Option<String>,
    levels: usize,
    indicators: usize,
}

pub fn run(args: &Many, look: Look) -> Result<Done, Refused> {
    let today = moment(args.at)?.date();
    let (folders, mut wrong) = choose::folders(&args.dirs);
    let mut frameworks = Vec::new();
    for folder in folders {
        let checked = check::folder(&folder, &today);
        frameworks.extend(checked.framework.map(entry));
        wrong.extend(
            checked
                .problems
                .into_iter()
                .filter(|p| p.severity == Severity::Error),
        );
    }
    frameworks.sort_by(|a, b| a.id.cmp(&b.id));
    let text = if look.json {
        json(&Listed { frameworks })
    } else {
        shown(&frameworks, look)
    };
    let aside = problems::shown(&wrong, look.aside);
    Ok(Done {
        text,
        aside,
        well: wrong.is_empty(),
    })
}

fn entry(framework: Framework) -> Entry {
    Entry {
        levels: framework.levels.len(),
        indicators: framework.indicators.len(),
        id: framework.id,
        title: framework.title,
        area: framework.area,
        version: framework.version,
        review_by: framework.review_by,
        adopted_by: framework.adopted_by,
    }
}

fn shown(frameworks: &[Entry], look: Look) -> String {
    let heads = [
        "framework",
        "version",
        "review by",
        "levels",
        "indicators",
        "title",
    ];
    let mut rows = vec![heads.map(str::to_owned).to_vec()];
    for f in frameworks {
        rows.push(vec![
            f.id.clone(),
            f.version.clone(),
            f.review_by.clone(),
            f.levels.to_string(),
            f.indicators.to_string(),
            f.title.clone(),
        ]);
    }
    let mut page = Page::new(look.paint);
    for (i, row) in table(&rows).iter().enumerate() {
        page.row(&if i == 0 {
            look.paint.dim(row)
        } else {
            row.clone()
        });
    }
    page.done()
}
