//! `search`: the criteria that fit a worry told in a person's own words.
//! Danger stands above everything else; a level is never printed, because nobody has answered anything yet.

use super::args::Search;
use super::page::{Page, table};
use super::{Done, Look, json, moment};
use levels_of_need::author::{Refused, choose};
use levels_of_need::framework::Audience;

pub fn run(args: &Search, look: Look) -> Result<Done, Refused> {
    let today = moment(args.at)?.date();
    let (framework, search) = choose::with_search(&args.framework, &today)?;
    let found = search.search(&framework, &args.words);
    if look.json {
        return Ok(Done::well(json(&found)));
    }
    let mut page = Page::new(look.paint);
    if found.danger {
        page.strong("This sounds like danger now. Ring 999 first.");
        page.gap();
    }
    if found.matches.is_empty() {
        page.text("Nothing in this framework fits these words. `show` lists all of its criteria.");
        return Ok(Done::well(page.done()));
    }
    let reader: Audience = args.audience.into();
    let mut rows = Vec::new();
    for found in &found.matches {
        let indicator = framework.indicators.iter().find(|i| i.id == found.id);
        if let Some(indicator) = indicator {
            let plain = indicator.plain.for_reader(reader).to_owned();
            rows.push(vec![found.id.clone(), plain]);
        }
    }
    for row in table(&rows) {
        page.row(&row);
    }
    Ok(Done::well(page.done()))
}
