//! A framework as compiled JSON and back: format version and content hash.
//! Nothing but what `check` passed may come out of here, and nothing changed may come in.

#[cfg(feature = "author")]
mod json;

#[cfg(feature = "author")]
pub use json::{agency, core, from_json, hash, texts, to_json, translated, words};

use crate::framework::{FORMAT, Framework, Index};
use crate::plain::{FromPlain, Plain};
use crate::problem::{Fault, Problem};

/// Reads a compiled framework. The format comes first: another one explains every other difference.
///
/// # Errors
/// Another format, every part that is missing or not known, levels that do not count 1, 2, 3, or
/// an id that names nothing.
pub fn read(compiled: Plain) -> Result<Framework, Vec<Problem>> {
    let format = match &compiled {
        Plain::Object(parts) => parts.iter().find(|(key, _)| key == "format"),
        _ => None,
    };
    match format {
        Some((_, Plain::Number(FORMAT))) => {}
        Some((_, Plain::Number(found))) => {
            let (found, reads) = (*found, FORMAT);
            return Err(vec![Fault::OtherFormat { found, reads }.into()]);
        }
        _ => {
            let detail = "it does not say its format".to_owned();
            return Err(vec![Fault::FrameworkUnreadable { detail }.into()]);
        }
    }
    let framework = Framework::read(compiled).map_err(|misfits| -> Vec<Problem> {
        misfits
            .into_iter()
            .map(|detail| Fault::FrameworkUnreadable { detail }.into())
            .collect()
    })?;
    let broken = |detail: &str| {
        let detail = detail.to_owned();
        Err(vec![Fault::FrameworkBroken { detail }.into()])
    };
    if !framework
        .levels
        .iter()
        .zip(1u8..)
        .all(|(level, number)| level.number == number)
    {
        return broken("its levels are not numbered from 1");
    }
    if Index::of(&framework).is_none() {
        return broken("an id in it names nothing");
    }
    Ok(framework)
}
