//! The authoring files exactly as written: one structure per file, from which the JSON Schema is made too.
//! Unknown keys are refused here; whether a file makes sense is for `check`.

mod agencies_file;
mod criteria;
pub(crate) mod disk;
mod easy_read_file;
mod editor_file;
mod example;
mod extends;
mod file;
mod folder;
mod framework_file;
mod law_file;
mod rules_file;
mod search_file;
mod services;
mod shape;
mod translation_file;
mod tree;
mod words;

pub use agencies_file::*;
pub use criteria::*;
pub use easy_read_file::*;
pub use editor_file::*;
pub use example::*;
pub use file::File;
pub(crate) use folder::name_of;
pub use folder::{Folder, Near, beside, schemas};
pub use framework_file::*;
pub use law_file::{Law, LawFile, Transition};
pub use rules_file::*;
pub use search_file::*;
pub use services::*;
pub use translation_file::*;
pub use words::{ReaderWords, Words};
