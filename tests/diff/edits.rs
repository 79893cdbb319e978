//! Copies of frameworks in temporary folders, and realistic edits to them.
//! Nothing is expected here.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

pub const TODAY: &str = "2026-11-22";

pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// A copy of a folder with frameworks; removed at the end.
pub struct Copy {
    folder: PathBuf,
    framework: &'static str,
}

impl Copy {
    pub fn of_halton() -> Copy {
        Copy::of("frameworks", "halton")
    }

    pub fn of_small() -> Copy {
        Copy::of("tests/bad/_base", "small")
    }

    fn of(from: &str, framework: &'static str) -> Copy {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let name = format!("diff-{}-{number}", std::process::id());
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        copy(&root().join(from), &folder);
        // Translations and search words follow their framework: `check` asks for that, and it is not what
        // is tested here.
        for follows in ["cy.toml", "search.toml"] {
            let _ = fs::remove_file(folder.join(framework).join(follows));
        }
        Copy { folder, framework }
    }

    pub fn path(&self) -> String {
        let path = self.folder.join(self.framework);
        path.to_str().unwrap().to_owned()
    }

    pub fn read(&self, file: &str) -> String {
        fs::read_to_string(self.folder.join(self.framework).join(file)).unwrap()
    }

    pub fn write(&self, file: &str, text: &str) {
        fs::write(self.folder.join(self.framework).join(file), text).unwrap();
    }

    pub fn change(&self, file: &str, from: &str, to: &str) {
        let text = self.read(file);
        assert!(text.contains(from), "{file} has no `{from}`");
        self.write(file, &text.replacen(from, to, 1));
    }

    /// Everywhere in the framework.
    pub fn rename(&self, from: &str, to: &str) {
        let folder = self.folder.join(self.framework);
        for folder in [folder.join("indicators"), folder] {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_file() {
                    let text = fs::read_to_string(&path).unwrap();
                    fs::write(&path, text.replace(from, to)).unwrap();
                }
            }
        }
    }

    /// Takes a table with this id out of a file.
    pub fn cut(&self, file: &str, table: &str, id: &str) -> String {
        let text = self.read(file);
        let start = format!("[[{table}]]\n");
        let mark = format!("{start}id = \"{id}\"\n");
        let from = text
            .find(&mark)
            .unwrap_or_else(|| panic!("{file} has no `{id}`"));
        let after = from + mark.len();
        let to = text[after..]
            .find(&start)
            .map_or(text.len(), |at| after + at);
        self.write(file, &format!("{}{}", &text[..from], &text[to..]));
        text[from..to].to_owned()
    }

    pub fn add(&self, file: &str, table: &str) {
        let text = self.read(file);
        self.write(file, &format!("{}\n\n{table}", text.trim_end()));
    }
}

impl Drop for Copy {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.folder);
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

/// Halton as a council might change it: one criterion up a level, one dropped, one reworded, one to
/// ring first, a rule that says "must" instead of "may", and another closing time on Fridays.
pub fn changed_halton() -> Copy {
    let halton = Copy::of_halton();
    let two = "indicators/2-safe-from-harm.toml";
    let three = "indicators/3-safe-from-harm.toml";
    halton.cut(three, "indicator", "sexting-or-social-media-bullying");
    let moved = halton.cut(two, "indicator", "unsafe-online-activities");
    // With its only worry of that level gone, the topic has nothing left to count.
    halton.change(
        "rules.toml",
        "  { all = [{ repeated = \"online-safety\" }, { count = { at_least = 1, level = 2, topic = \"online-safety\", kind = \"need\" } }] },\n",
        "",
    );
    // The last of its list both times; the one dropped was the last of the other.
    halton.add(three, &moved.replacen("item = 19", "item = 16", 1));
    halton.change(
        "framework.toml",
        "level = 2\ndimension = \"safe-from-harm\"\ncount = 19",
        "level = 2\ndimension = \"safe-from-harm\"\ncount = 18",
    );
    halton.change(
        two,
        "have started going missing from home",
        "have begun to go missing",
    );
    halton.change(
        three,
        "criterion = \"Inadequate supervision\"",
        "do_not_discuss_first = true\ncriterion = \"Inadequate supervision\"",
    );
    halton.change("rules.toml", "] }\nceiling = 3", "] }\nfloor = 3");
    halton.change(
        "contacts.toml",
        "fri = [\"09:00-16:30\"]",
        "fri = [\"09:00-17:00\"]",
    );
    halton
}
