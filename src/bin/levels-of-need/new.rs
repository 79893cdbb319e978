//! `new`: a starter framework in a folder of its own, and what to do with it next.
//! What stands in its files is decided in the library.

use super::args::New;
use super::{Done, Look, json, moment};
use levels_of_need::author::{Refused, starter};

pub fn run(args: &New, look: Look) -> Result<Done, Refused> {
    let today = moment(args.at)?.date();
    let written = starter::write(&args.dir, args.extends.as_deref(), &today)?;
    if look.json {
        return Ok(Done::well(json(&written)));
    }
    let mut text = String::new();
    for path in written.files.iter().chain(&written.shared) {
        text.push_str(&format!("{} {path}\n", look.paint.green("wrote")));
    }
    let dir = args.dir.display();
    if let Some(base) = &written.extends {
        text.push_str(&format!(
            "\n`{}` takes over everything from `{base}`. State in {dir} only what differs.\n",
            written.id
        ));
    } else {
        if !written.shared.is_empty() {
            text.push_str(
                "\nThe shared files were missing beside it, so copies were written there.\n",
            );
        }
        text.push_str(&format!(
            "\n`{}` is a starter about no real place. Open {dir}/framework.toml and begin there.\n",
            written.id
        ));
    }
    text.push_str(&format!(
        "After each change:\n  levels-of-need check {dir}\n  levels-of-need test {dir}\n"
    ));
    Ok(Done::well(text))
}
