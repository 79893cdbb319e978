//! The text of one file as a tree of plain values, and where in the text each of them stands.
//! Nothing here knows which keys a file may have.

use serde_json::{Map, Number, Value};
use std::collections::HashMap;
use std::ops::Range;
use toml::de::{DeTable, DeValue};

/// A parsed file: its values, and the place of each by path (`/indicator/3/plain/family`).
#[derive(Clone, Debug, Default)]
pub(crate) struct Tree {
    /// The whole file as one value; dates are texts.
    pub value: Value,
    values: HashMap<String, Range<usize>>,
    keys: HashMap<String, Range<usize>>,
    /// Byte offsets at which lines begin.
    lines: Vec<usize>,
    text: String,
    laid: Option<Box<Laid>>,
}

/// Two trees one over the other, and which of them each value comes from.
#[derive(Clone, Debug)]
struct Laid {
    origins: Origins,
    own: Tree,
    other: Tree,
    other_file: String,
}

/// Where values come from that stand elsewhere than where they were written.
#[derive(Clone, Debug, Default)]
pub(crate) struct Origins {
    /// By path in the joined tree: whether it is taken over, and its path where it was written.
    paths: HashMap<String, (bool, String)>,
}

impl Origins {
    /// A value the file itself gives.
    pub(crate) fn own(&mut self, path: &str, written: &str) {
        self.paths
            .insert(path.to_owned(), (false, written.to_owned()));
    }

    /// A value taken over from the other file.
    pub(crate) fn taken_over(&mut self, path: &str, written: &str) {
        self.paths
            .insert(path.to_owned(), (true, written.to_owned()));
    }

    /// Whether a value was taken over, and its path where it was written.
    fn of(&self, path: &str) -> (bool, String) {
        let mut start = path;
        loop {
            if let Some((taken_over, written)) = self.paths.get(start) {
                return (*taken_over, format!("{written}{}", &path[start.len()..]));
            }
            match start.rfind('/') {
                Some(end) => start = &start[..end],
                None => return (false, path.to_owned()),
            }
        }
    }
}

/// A place in a text: the other file's name where it was taken over, line and column.
pub(crate) type Found<'a> = (Option<&'a str>, Option<(u32, u32)>);

/// What the text's form does not allow, and where.
#[derive(Clone, Debug)]
pub(crate) struct SyntaxError {
    /// What the parser said, never shown to a person as it is.
    pub reason: String,
    /// What stands at the place itself.
    pub found: String,
    /// The whole line.
    pub text: String,
    pub line: u32,
    pub column: u32,
}

impl Tree {
    /// Reads a text as far as it can be read, with everything that is wrong in its form.
    pub(crate) fn parse(text: String) -> (Tree, Vec<SyntaxError>) {
        let mut tree = Tree {
            lines: line_starts(&text),
            ..Tree::default()
        };
        let (table, errors) = DeTable::parse_recoverable(&text);
        tree.value = tree.table(table.get_ref(), "");
        let mut errors: Vec<SyntaxError> = errors
            .iter()
            .map(|error| {
                let span = error.span().unwrap_or(0..0);
                let (mut line, mut column) = place_in(&text, &tree.lines, span.start);
                if error.message().contains("array") {
                    (line, column) = opening_of(&text, &tree.lines, line).unwrap_or((line, column));
                }
                SyntaxError {
                    reason: error.message().to_owned(),
                    found: text.get(span).unwrap_or_default().to_owned(),
                    text: line_text(&text, &tree.lines, line).trim().to_owned(),
                    line,
                    column,
                }
            })
            .collect();
        // One slip often upsets the rest of its line: the first thing said of a line is the useful one.
        errors.sort_by_key(|e| (e.line, e.column));
        errors.dedup_by_key(|e| e.line);
        tree.text = text;
        (tree, errors)
    }

    /// Two trees one over the other.
    pub(crate) fn laid(
        value: Value,
        origins: Origins,
        own: Tree,
        other: Tree,
        other_file: String,
    ) -> Tree {
        Tree {
            value,
            laid: Some(Box::new(Laid {
                origins,
                own,
                other,
                other_file,
            })),
            ..Tree::default()
        }
    }

    /// Whether a value was taken over from another file.
    pub(crate) fn is_taken_over(&self, path: &str) -> bool {
        self.laid.as_ref().is_some_and(|l| l.origins.of(path).0)
    }

    /// The place of a value, or of its key, in the file it was written in.
    pub(crate) fn found(&self, path: &str, is_key: bool) -> Found<'_> {
        let look = |tree: &Tree, path: &str| {
            if is_key {
                tree.key_place(path)
            } else {
                tree.place(path)
            }
        };
        let Some(laid) = &self.laid else {
            return (None, look(self, path));
        };
        match laid.origins.of(path) {
            (true, written) => (Some(&laid.other_file), look(&laid.other, &written)),
            (false, written) => (None, look(&laid.own, &written)),
        }
    }

    /// Line and column of a value, both counted from 1; of the nearest value around it that is known.
    fn place(&self, path: &str) -> Option<(u32, u32)> {
        let mut path = path;
        loop {
            if let Some(span) = self.values.get(path) {
                return Some(place_in(&self.text, &self.lines, span.start));
            }
            path = &path[..path.rfind('/')?];
        }
    }

    /// Line and column of a key; of its value where the key itself has no place.
    fn key_place(&self, path: &str) -> Option<(u32, u32)> {
        match self.keys.get(path) {
            Some(span) => Some(place_in(&self.text, &self.lines, span.start)),
            None => self.place(path),
        }
    }

    fn table(&mut self, table: &DeTable, path: &str) -> Value {
        let mut map = Map::new();
        for (key, value) in table {
            let path = format!("{path}/{}", escape(key.get_ref()));
            self.keys.insert(path.clone(), key.span());
            let value = self.one(value, path);
            map.insert(key.get_ref().clone().into_owned(), value);
        }
        Value::Object(map)
    }

    fn one(&mut self, value: &toml::Spanned<DeValue>, path: String) -> Value {
        let plain = match value.get_ref() {
            DeValue::String(text) => Value::String(text.clone().into_owned()),
            DeValue::Boolean(is) => Value::Bool(*is),
            // An unquoted date is meant as one: its text is what the file's form asks for.
            DeValue::Datetime(date) => Value::String(date.to_string()),
            DeValue::Integer(number) => i64::from_str_radix(number.as_str(), number.radix())
                .map_or_else(|_| Value::String(number.as_str().to_owned()), Value::from),
            DeValue::Float(number) => number
                .as_str()
                .parse::<f64>()
                .ok()
                .and_then(Number::from_f64)
                .map_or_else(|| Value::String(number.as_str().to_owned()), Value::Number),
            DeValue::Array(list) => Value::Array(
                list.iter()
                    .enumerate()
                    .map(|(i, item)| self.one(item, format!("{path}/{i}")))
                    .collect(),
            ),
            DeValue::Table(table) => self.table(table, &path),
        };
        self.values.insert(path, value.span());
        plain
    }
}

/// A key as one step of a path.
pub(crate) fn escape(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}

/// One step of a path as the key it names.
pub(crate) fn unescape(step: &str) -> String {
    step.replace("~1", "/").replace("~0", "~")
}

fn line_starts(text: &str) -> Vec<usize> {
    let mut starts = vec![0];
    starts.extend(text.match_indices('\n').map(|(at, _)| at + 1));
    starts
}

fn place_in(text: &str, lines: &[usize], offset: usize) -> (u32, u32) {
    let line = lines.partition_point(|start| *start <= offset).max(1);
    let start = lines.get(line - 1).copied().unwrap_or(0);
    let column = text
        .get(start..offset)
        .map_or(0, |before| before.chars().count())
        + 1;
    (number(line), number(column))
}

/// The line on which a list was opened that is still open at `line`: a forgotten bracket is noticed late.
fn opening_of(text: &str, lines: &[usize], line: u32) -> Option<(u32, u32)> {
    let count = |line: &str, bracket: char| line.matches(bracket).count();
    let opens = |line: &str| line.contains('=') && count(line, '[') > count(line, ']');
    let found = (1..line)
        .rev()
        .take(100)
        .find(|l| opens(line_text(text, lines, *l)))?;
    // A line of its own that is complete ends the search: the list is not that one.
    let between =
        (found + 1..line).any(|l| line_text(text, lines, l).trim_start().starts_with("[["));
    let own = opens(line_text(text, lines, line));
    (!between && !own).then_some((found, 1))
}

fn line_text<'a>(text: &'a str, lines: &[usize], line: u32) -> &'a str {
    let line = usize::try_from(line).unwrap_or(0);
    let start = line
        .checked_sub(1)
        .and_then(|i| lines.get(i))
        .copied()
        .unwrap_or(0);
    let end = lines.get(line).copied().unwrap_or(text.len());
    text.get(start..end).unwrap_or_default()
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_value_knows_its_line_and_column() {
        let (tree, errors) = Tree::parse("a = 1\n[[b]]\n  c = \"é\"\n[b.d]\ne = [1,\n 2]\n".into());
        assert!(errors.is_empty());
        assert_eq!(tree.place("/a"), Some((1, 5)));
        assert_eq!(tree.place("/b/0"), Some((2, 1)));
        assert_eq!(tree.place("/b/0/c"), Some((3, 7)));
        assert_eq!(tree.key_place("/b/0/c"), Some((3, 3)));
        assert_eq!(tree.place("/b/0/d/e/1"), Some((6, 2)));
        assert_eq!(tree.place("/b/0/missing"), Some((2, 1)));
    }

    #[test]
    fn several_slips_are_seen_in_one_reading() {
        let (_, errors) = Tree::parse("a = \"x\nb = 1\nb = 2\nc\n".into());
        let lines: Vec<u32> = errors.iter().map(|e| e.line).collect();
        assert_eq!(lines, [1, 3, 4]);
    }
}
