//! Wording for the shape of a file: keys, kinds of value, and words out of a fixed list.
//! Which keys there are is decided by the structures in `source` alone.

use super::{Mistake, list, meant, shown};

/// A key this table does not have.
#[must_use]
pub fn unknown_key(key: &str, known: &[String]) -> Mistake {
    Mistake::error(
        "unknown-key",
        format!("there is no key `{}` here", shown(key)),
        meant(key, known.iter().map(String::as_str), || {
            format!("the keys are {}", list(known))
        }),
    )
}

/// A key that must be there.
#[must_use]
pub fn missing_key(key: &str) -> Mistake {
    Mistake::error(
        "missing-key",
        format!("the key `{key}` is missing"),
        format!("add `{key}` here"),
    )
}

/// None of several keys of which one must be there.
#[must_use]
pub fn missing_one_of(keys: &[String]) -> Mistake {
    Mistake::error(
        "missing-key",
        "one key is missing here",
        format!("add one of {}", list(keys)),
    )
}

/// Keys that exclude each other.
#[must_use]
pub fn keys_exclude(keys: &[String]) -> Mistake {
    Mistake::error(
        "keys-exclude",
        format!("{} cannot stand together", list(keys)),
        "keep one of them",
    )
}

/// A value of another kind than its key takes.
#[must_use]
pub fn wrong_type(key: &str, found: &str, wanted: &[&str]) -> Mistake {
    let wanted_words = if wanted.is_empty() {
        "something else".to_owned()
    } else {
        wanted.join(" or ")
    };
    let example = match wanted.first() {
        Some(&"a text") => format!("write it as {key} = \"text\""),
        Some(&"a whole number") => format!("write it as {key} = 2, without quotation marks"),
        Some(&"true or false") => format!("write it as {key} = true or {key} = false"),
        Some(&"a list") => format!("write it as {key} = [\"one\", \"two\"]"),
        _ => format!("`{key}` takes {wanted_words}"),
    };
    Mistake::error(
        "wrong-type",
        format!("`{key}` takes {wanted_words}, not {found}"),
        example,
    )
}

/// A word that is not in its list.
#[must_use]
pub fn unknown_value(key: &str, value: &str, known: &[String]) -> Mistake {
    Mistake::error(
        "unknown-value",
        format!("`{key}` cannot be `{}`", shown(value)),
        meant(value, known.iter().map(String::as_str), || {
            format!("it is one of {}", list(known))
        }),
    )
}

/// A number too small or too large.
#[must_use]
pub fn out_of_range(key: &str, value: &str, limit: &str, smallest: bool) -> Mistake {
    let side = if smallest { "at least" } else { "at most" };
    Mistake::error(
        "out-of-range",
        format!("`{key}` cannot be {value}"),
        format!("it is {side} {limit}"),
    )
}

/// A list with too few entries.
#[must_use]
pub fn too_few(key: &str, limit: u64) -> Mistake {
    let at_least = if limit == 1 {
        "one entry".to_owned()
    } else {
        format!("{limit} entries")
    };
    Mistake::error(
        "too-few",
        format!("`{key}` needs at least {at_least}"),
        format!("add what belongs to `{key}`"),
    )
}

/// A text without anything in it.
#[must_use]
pub fn empty_words(key: &str) -> Mistake {
    Mistake::error(
        "empty-words",
        format!("`{key}` is empty"),
        "write the words, or leave the key out where it may be left out",
    )
}

/// A file whose shape is wrong in a way none of the above says.
#[must_use]
pub fn wrong_shape() -> Mistake {
    Mistake::error(
        "wrong-shape",
        "something here does not have the form this file takes",
        "compare it with another framework's file; `schema` prints every key",
    )
}
