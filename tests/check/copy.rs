//! A copy of the small good framework for a test to break.
//! Nothing here knows what a problem is called.

use levels_of_need::check::{self, Checked};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

pub const TODAY: &str = "2026-11-22";

/// A copy of the small good framework that is thrown away at the end.
pub struct Copy(pub PathBuf);

impl Copy {
    pub fn new() -> Copy {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let name = format!(
            "levels-{}-{}",
            std::process::id(),
            NEXT.fetch_add(1, Ordering::Relaxed)
        );
        let copy = Copy(std::env::temp_dir().join(name));
        copy_folder(&base(), &copy.0);
        copy
    }

    pub fn small(&self) -> PathBuf {
        self.0.join("small")
    }

    pub fn file(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    pub fn change(&self, name: &str, from: &str, to: &str) {
        let path = self.file(name);
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.contains(from), "{name} has no `{from}`");
        fs::write(path, text.replacen(from, to, 1)).unwrap();
    }

    pub fn check(&self) -> Checked {
        check::folder(&self.small(), TODAY)
    }
}

impl Drop for Copy {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

pub fn cases() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/bad")
}

pub fn base() -> PathBuf {
    cases().join("_base")
}

pub fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let to = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy_folder(&entry.path(), &to);
        } else {
            fs::copy(entry.path(), to).unwrap();
        }
    }
}

pub fn codes(checked: &Checked) -> Vec<&str> {
    checked.problems.iter().map(|p| p.code).collect()
}
