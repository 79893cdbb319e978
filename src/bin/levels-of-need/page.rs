//! A page of text for a terminal: headings, wrapped paragraphs, colours where they are wanted.
//! What stands on a page is for others.

/// How wide a page is. Fixed, so that the same result is always the same page.
const WIDTH: usize = 88;

/// Colours, or none.
#[derive(Clone, Copy)]
pub struct Paint {
    on: bool,
}

impl Paint {
    pub fn new(on: bool) -> Paint {
        Paint { on }
    }
    pub fn bold(self, text: &str) -> String {
        self.with("1", text)
    }
    pub fn dim(self, text: &str) -> String {
        self.with("2", text)
    }
    pub fn red(self, text: &str) -> String {
        self.with("1;31", text)
    }
    pub fn yellow(self, text: &str) -> String {
        self.with("1;33", text)
    }
    pub fn green(self, text: &str) -> String {
        self.with("32", text)
    }

    fn with(self, code: &str, text: &str) -> String {
        if self.on {
            format!("\u{1b}[{code}m{text}\u{1b}[0m")
        } else {
            text.to_owned()
        }
    }
}

/// A page as it grows.
pub struct Page {
    pub paint: Paint,
    text: String,
}

impl Page {
    pub fn new(paint: Paint) -> Page {
        Page {
            paint,
            text: String::new(),
        }
    }

    pub fn done(self) -> String {
        self.text
    }

    /// The page's title, and a line under it.
    pub fn title(&mut self, title: &str, under: &str) {
        self.wrapped("", "", title, Paint::bold);
        self.aside(under);
    }

    /// A further line under the title.
    pub fn aside(&mut self, text: &str) {
        self.wrapped("", "", text, Paint::dim);
    }

    pub fn heading(&mut self, heading: &str) {
        self.gap();
        self.wrapped("", "", heading, Paint::bold);
    }

    pub fn text(&mut self, text: &str) {
        self.wrapped("  ", "  ", text, plain);
    }

    /// Something that must be seen.
    pub fn strong(&mut self, text: &str) {
        self.wrapped("  ", "  ", text, Paint::bold);
    }

    /// A text that needs a line of its own at the left.
    pub fn item(&mut self, text: &str) {
        self.wrapped("  - ", "    ", text, plain);
    }

    /// What belongs to the item above.
    pub fn under(&mut self, text: &str) {
        self.wrapped("    ", "    ", text, Paint::dim);
    }

    /// A line with its columns already in place.
    pub fn row(&mut self, row: &str) {
        self.text.push_str(row.trim_end());
        self.text.push('\n');
    }

    pub fn gap(&mut self) {
        if !self.text.is_empty() {
            self.text.push('\n');
        }
    }

    fn wrapped(&mut self, first: &str, rest: &str, text: &str, paint: fn(Paint, &str) -> String) {
        let mut indent = first;
        for line in lines(&clean(text), WIDTH.saturating_sub(rest.len())) {
            self.text.push_str(indent);
            self.text.push_str(&paint(self.paint, &line));
            self.text.push('\n');
            indent = rest;
        }
    }
}

fn plain(_: Paint, text: &str) -> String {
    text.to_owned()
}

/// Without the characters that would make a terminal do something.
pub fn clean(text: &str) -> String {
    text.chars()
        .map(|c| if c.is_control() && c != '\n' { ' ' } else { c })
        .collect()
}

/// Lines of whole words, no longer than `width` unless one word is.
fn lines(text: &str, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    for paragraph in text.lines() {
        let mut line = String::new();
        let mut length = 0;
        for word in paragraph.split_whitespace() {
            let letters = word.chars().count();
            if length > 0 && length + 1 + letters > width {
                lines.push(std::mem::take(&mut line));
                length = 0;
            }
            if length > 0 {
                line.push(' ');
                length += 1;
            }
            line.push_str(word);
            length += letters;
        }
        lines.push(line);
    }
    lines
}

/// Columns as wide as their longest cell; the last one runs on.
pub fn table(rows: &[Vec<String>]) -> Vec<String> {
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let widths: Vec<usize> = (0..columns)
        .map(|c| {
            rows.iter()
                .filter_map(|r| r.get(c))
                .map(|cell| cell.chars().count())
                .max()
                .unwrap_or(0)
        })
        .collect();
    rows.iter()
        .map(|row| {
            let mut line = String::new();
            for (cell, width) in row.iter().zip(&widths) {
                line.push_str(cell);
                let pad = width.saturating_sub(cell.chars().count()) + 2;
                line.extend(std::iter::repeat_n(' ', pad));
            }
            line.trim_end().to_owned()
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_stay_whole_and_lines_short() {
        assert_eq!(lines("one two three", 7), ["one two", "three"]);
        assert_eq!(lines("a-very-long-word b", 5), ["a-very-long-word", "b"]);
        assert_eq!(lines("", 5), Vec::<String>::new());
    }

    #[test]
    fn a_file_cannot_speak_to_the_terminal() {
        assert_eq!(clean("a\u{1b}[2Jb\tc"), "a [2Jb c");
    }

    #[test]
    fn columns_stand_under_each_other() {
        let rows = [
            vec!["a".to_owned(), "b".into()],
            vec!["long".into(), "c".into()],
        ];
        assert_eq!(table(&rows), ["a     b", "long  c"]);
    }
}
