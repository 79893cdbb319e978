//! The authoring files exactly as written: one structure per file, from which the JSON Schema is made too.
//! Unknown keys are refused here; whether a file makes sense is for `check`.

mod agencies_file;
mod criteria;
pub(crate) mod disk;
mod editor_file;
mod example;
mod extends;
mod file;
mod folder;
mod framework_file;
mod rules_file;
mod services;
mod shape;
mod tree;
mod words;

pub use agencies_file::*;
pub use criteria::*;
pub use editor_file::*;
pub use example::*;
pub use file::File;
pub use folder::{Folder, schemas};
pub(crate) use folder::{beside, name_of};
pub use framework_file::*;
pub use rules_file::*;
pub use services::*;
pub use words::{ReaderWords, Words};
