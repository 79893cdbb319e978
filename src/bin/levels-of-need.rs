//! `levels-of-need`, the command line.
//! Arguments and printing only: everything it says is worked out in the library.

#![forbid(unsafe_code)]

#[path = "levels-of-need/commands.rs"]
mod commands;

use std::process::ExitCode;

fn main() -> ExitCode {
    commands::run()
}
