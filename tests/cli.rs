//! The command line as a person or a script meets it: the real program, its words, its JSON and how it ends.
//! What it works out is tested elsewhere; here only that it says it, and says it in the right place.
#![cfg(feature = "author")]

#[path = "cli/answers.rs"]
mod answers;
#[path = "cli/authors.rs"]
mod authors;
#[path = "cli/calls.rs"]
mod calls;
#[path = "cli/compared.rs"]
mod compared;
#[path = "cli/guide.rs"]
mod guide;
#[path = "cli/program.rs"]
mod program;
#[path = "cli/shown.rs"]
mod shown;
