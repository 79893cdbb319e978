//! Plain values as they come in, from JSON or from JavaScript, and the strict reading of them.
//! Nothing here knows what is read; a part that is missing or not known is an error, never skipped.
//!
//! Deriving a reader for every type would do the same and costs the browser build half its size again.

#[cfg(feature = "author")]
mod json;

/// A plain value. Numbers are whole: the product has no others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Plain {
    Null,
    Bool(bool),
    Number(u32),
    Text(String),
    List(Vec<Plain>),
    /// In the order given; a key that stands twice stays twice, so that it can be refused.
    Object(Vec<(String, Plain)>),
}

/// Everything that did not fit, with where it stands: `` `indicators.3.kind` is missing ``.
///
/// Reading never stops early: a part that does not fit is noted here, stands in as empty, and
/// whoever started the reading throws the whole away. That names every misfit at once and keeps
/// the browser build small, because nothing half read needs to be taken apart again.
#[derive(Debug, Default)]
pub struct Misfits {
    path: Vec<Step>,
    found: Vec<String>,
}

#[derive(Clone, Copy, Debug)]
enum Step {
    Key(&'static str),
    Number(usize),
}

impl Misfits {
    /// Notes that what is being read does not fit.
    pub fn note(&mut self, what: &str) {
        self.note_at("", what);
    }

    fn note_at(&mut self, key: &str, what: &str) {
        // A file that is something else altogether would fill the screen.
        if self.found.len() >= 20 {
            return;
        }
        let mut text = String::from("`");
        for step in &self.path {
            match step {
                Step::Key(key) => text.push_str(key),
                Step::Number(number) => text.push_str(&number.to_string()),
            }
            text.push('.');
        }
        text.push_str(key);
        if key.is_empty() && !self.path.is_empty() {
            text.pop();
        }
        text.push_str("` ");
        text.push_str(what);
        self.found.push(text);
    }

    fn under<T: FromPlain>(&mut self, step: Step, value: Plain) -> T {
        self.path.push(step);
        let read = T::from_plain(value, self);
        self.path.pop();
        read
    }
}

/// Something that can be read from a plain value.
pub trait FromPlain: Sized {
    /// Reads what fits and notes what does not.
    fn from_plain(value: Plain, misfits: &mut Misfits) -> Self;

    /// Reads a whole value.
    ///
    /// # Errors
    /// Every part that is missing, not known or of another sort.
    fn read(value: Plain) -> Result<Self, Vec<String>> {
        let mut misfits = Misfits::default();
        let read = Self::from_plain(value, &mut misfits);
        if misfits.found.is_empty() {
            Ok(read)
        } else {
            Err(misfits.found)
        }
    }
}

/// An object being read part by part.
#[derive(Debug)]
pub struct Parts(Vec<(String, Plain)>);

impl Parts {
    /// The parts of an object; of anything else none, and that is noted.
    pub fn of(value: Plain, misfits: &mut Misfits) -> Parts {
        match value {
            Plain::Object(parts) => Parts(parts),
            _ => {
                misfits.note("should be an object");
                Parts(Vec::new())
            }
        }
    }

    /// Takes out a part that must stand there.
    pub fn take<T: FromPlain>(&mut self, key: &'static str, misfits: &mut Misfits) -> T {
        let value = self.remove(key, misfits);
        misfits.under(Step::Key(key), value)
    }

    /// Takes out a part that may be left out.
    pub fn optional<T: FromPlain>(
        &mut self,
        key: &'static str,
        misfits: &mut Misfits,
    ) -> Option<T> {
        if self.0.iter().any(|(k, _)| k == key) {
            self.take(key, misfits)
        } else {
            None
        }
    }

    /// The keys nobody took.
    #[must_use]
    pub fn left(self) -> Vec<String> {
        self.0.into_iter().map(|(key, _)| key).collect()
    }

    /// Notes every part nobody took: not known, or there twice.
    pub fn end(self, misfits: &mut Misfits) {
        for (key, _) in self.0 {
            misfits.note_at(&key, "is not known here");
        }
    }

    fn remove(&mut self, key: &str, misfits: &mut Misfits) -> Plain {
        // Parts come in the order they are read, so the one wanted is mostly the first.
        match self.0.iter().position(|(k, _)| k == key) {
            Some(position) => self.0.remove(position).1,
            None => {
                misfits.note_at(key, "is missing");
                Plain::Null
            }
        }
    }
}

/// Implements [`FromPlain`] for a struct from its list of fields; a field forgotten does not compile.
macro_rules! record {
    ($type:ident { $($field:ident $(as $key:literal)?),* $(,)? }) => {
        impl $crate::plain::FromPlain for $type {
            fn from_plain(value: $crate::plain::Plain, misfits: &mut $crate::plain::Misfits) -> Self {
                let mut parts = $crate::plain::Parts::of(value, misfits);
                let read = $type { $($field: parts.take($crate::plain::key!($field $($key)?), misfits)),* };
                parts.end(misfits);
                read
            }
        }
    };
}

/// The key of a field: its own name unless another is given.
macro_rules! key {
    ($field:ident) => {
        stringify!($field)
    };
    ($field:ident $key:literal) => {
        $key
    };
}

/// Implements [`FromPlain`] for an enum of names; the first stands in for a name not known.
macro_rules! names {
    ($type:ident { $first_name:literal => $first:ident, $($name:literal => $variant:ident),* $(,)? }) => {
        impl $crate::plain::FromPlain for $type {
            fn from_plain(value: $crate::plain::Plain, misfits: &mut $crate::plain::Misfits) -> Self {
                match String::from_plain(value, misfits).as_str() {
                    $first_name => $type::$first,
                    $($name => $type::$variant,)*
                    _ => {
                        misfits.note("is not a name known here");
                        $type::$first
                    }
                }
            }
        }
    };
}

pub(crate) use {key, names, record};

impl FromPlain for Plain {
    fn from_plain(value: Plain, _: &mut Misfits) -> Plain {
        value
    }
}

impl FromPlain for String {
    fn from_plain(value: Plain, misfits: &mut Misfits) -> String {
        match value {
            Plain::Text(text) => text,
            _ => {
                misfits.note("should be text");
                String::new()
            }
        }
    }
}

impl FromPlain for bool {
    fn from_plain(value: Plain, misfits: &mut Misfits) -> bool {
        match value {
            Plain::Bool(value) => value,
            _ => {
                misfits.note("should be true or false");
                false
            }
        }
    }
}

impl FromPlain for u32 {
    fn from_plain(value: Plain, misfits: &mut Misfits) -> u32 {
        match value {
            Plain::Number(number) => number,
            _ => {
                misfits.note("should be a whole number");
                0
            }
        }
    }
}

impl FromPlain for u16 {
    fn from_plain(value: Plain, misfits: &mut Misfits) -> u16 {
        narrow(u32::from_plain(value, misfits), misfits)
    }
}

impl FromPlain for u8 {
    fn from_plain(value: Plain, misfits: &mut Misfits) -> u8 {
        narrow(u32::from_plain(value, misfits), misfits)
    }
}

fn narrow<T: TryFrom<u32> + Default>(number: u32, misfits: &mut Misfits) -> T {
    number.try_into().unwrap_or_else(|_| {
        misfits.note("is too large");
        T::default()
    })
}

impl<T: FromPlain> FromPlain for Option<T> {
    fn from_plain(value: Plain, misfits: &mut Misfits) -> Option<T> {
        match value {
            Plain::Null => None,
            value => Some(T::from_plain(value, misfits)),
        }
    }
}

impl<T: FromPlain> FromPlain for Vec<T> {
    fn from_plain(value: Plain, misfits: &mut Misfits) -> Vec<T> {
        let values = list(value, misfits);
        let mut read = Vec::with_capacity(values.len());
        for (i, value) in values.into_iter().enumerate() {
            read.push(misfits.under(Step::Number(i), value));
        }
        read
    }
}

fn list(value: Plain, misfits: &mut Misfits) -> Vec<Plain> {
    match value {
        Plain::List(values) => values,
        _ => {
            misfits.note("should be a list");
            Vec::new()
        }
    }
}

impl FromPlain for [u16; 2] {
    fn from_plain(value: Plain, misfits: &mut Misfits) -> [u16; 2] {
        match <Vec<u16>>::from_plain(value, misfits)[..] {
            [from, until] => [from, until],
            _ => {
                misfits.note("should be a pair of numbers");
                [0, 0]
            }
        }
    }
}

/// An object of texts, in the order given.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pairs(pub Vec<(String, String)>);

impl FromPlain for Pairs {
    fn from_plain(value: Plain, misfits: &mut Misfits) -> Pairs {
        let mut pairs = Vec::new();
        for (key, value) in Parts::of(value, misfits).0 {
            let Plain::Text(text) = value else {
                misfits.note_at(&key, "should be text");
                continue;
            };
            pairs.push((key, text));
        }
        Pairs(pairs)
    }
}
