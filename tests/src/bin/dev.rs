//! `cargo dev`: the developer's tasks, each a variant here and a module of its own in the library.

use std::error::Error;
use std::io::{Write, stderr, stdout};
use std::process::ExitCode;

use clap::Parser;
use pcsdk_tests::generate::Generate;
use pcsdk_tests::import::ImportSpec;

/// Tasks of libpcsdk's developers
#[derive(Parser)]
#[command(name = "cargo dev")]
enum Task {
    Generate(Generate),
    ImportSpec(ImportSpec),
}

impl Task {
    fn run(self, out: &mut dyn Write) -> Result<(), Box<dyn Error>> {
        match self {
            Self::Generate(task) => task.run(out),
            Self::ImportSpec(task) => task.run(out),
        }
    }
}

fn main() -> ExitCode {
    match Task::parse().run(&mut stdout().lock()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // Nobody is left to tell when even this fails.
            let _ = writeln!(stderr(), "error: {error}");
            ExitCode::FAILURE
        }
    }
}
