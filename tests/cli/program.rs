//! Running the program, and small frameworks to run it on.
//! Nothing is expected here.

use serde_json::Value;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};

/// A Friday on which the council's daytime line closes at half past four.
pub const FRIDAY: &str = "2026-11-27T16:45";

pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

pub fn program() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_levels-of-need"));
    command.current_dir(root()).env("NO_COLOR", "1");
    command
}

/// What the program said and how it ended.
#[derive(Debug)]
pub struct Said {
    pub code: i32,
    pub out: String,
    pub err: String,
}

impl Said {
    /// Ends otherwise than expected: everything it said is shown.
    pub fn ends(self, code: i32) -> Said {
        assert_eq!(self.code, code, "{self:#?}");
        self
    }

    pub fn json(&self) -> Value {
        serde_json::from_str(&self.out).unwrap_or_else(|e| panic!("{e}: {self:#?}"))
    }

    /// Every part is on standard output.
    pub fn shows(&self, parts: &[&str]) -> &Said {
        parts
            .iter()
            .for_each(|part| assert!(self.out.contains(part), "no `{part}` in {self:#?}"));
        self
    }

    /// Every part is on standard error.
    pub fn complains(&self, parts: &[&str]) -> &Said {
        parts
            .iter()
            .for_each(|part| assert!(self.err.contains(part), "no `{part}` in {self:#?}"));
        self
    }
}

pub fn run(args: &[&str]) -> Said {
    fed(args, b"")
}

/// With something on standard input.
pub fn fed(args: &[&str], input: &[u8]) -> Said {
    let mut child = program()
        .args(args)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let input = input.to_owned();
    // The program may end before it has read everything.
    let feeding = std::thread::spawn(move || stdin.write_all(&input).is_ok());
    let output = child.wait_with_output().unwrap();
    feeding.join().unwrap();
    Said {
        code: output.status.code().unwrap_or(-1),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

/// A folder that is removed at the end.
pub struct Folder(PathBuf);

impl Folder {
    pub fn new() -> Folder {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let name = format!(
            "cli-{}-{}",
            std::process::id(),
            NEXT.fetch_add(1, Ordering::Relaxed)
        );
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        fs::create_dir_all(&folder).unwrap();
        Folder(folder)
    }

    /// With the small good framework in it, and someone to answer at every hour.
    pub fn with_small() -> Folder {
        let folder = Folder::new();
        copy(&root().join("tests/bad/_base"), &folder.0);
        let all = "for = [\"universal\", \"early-help\", \"child-in-need\", \"child-protection\", \"emergency\"]";
        for fit in [
            "for = [\"early-help\", \"child-in-need\", \"child-protection\"]",
            "for = [\"child-in-need\", \"child-protection\"]",
        ] {
            folder.change("small/contacts.toml", fit, all);
        }
        folder
    }

    pub fn path(&self, name: &str) -> String {
        self.0.join(name).to_str().unwrap().to_owned()
    }

    pub fn write(&self, name: &str, bytes: impl AsRef<[u8]>) -> String {
        let path = self.path(name);
        fs::write(&path, bytes).unwrap();
        path
    }

    pub fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap()
    }

    pub fn change(&self, name: &str, from: &str, to: &str) {
        let text = self.read(name);
        assert!(text.contains(from), "{name} has no `{from}`");
        self.write(name, text.replacen(from, to, 1));
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
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
