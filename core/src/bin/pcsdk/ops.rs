//! `pcsdk ops`: which operations there are.

use std::io::Write;

use clap::Args;
use pcsdk::Platform;
use pcsdk::catalog::{self, Operation};

use crate::connection;
use crate::failure::Failure;

/// List operations, one a line: platform, id, method, path, groups
#[derive(Args)]
pub(crate) struct Ops {
    /// Words that id, path or group must hold, in any case
    text: Vec<String>,
    /// purecloud or ringcentral; both by default
    #[arg(long, value_parser = connection::platform)]
    platform: Option<Platform>,
}

impl Ops {
    pub(crate) fn run(self, out: &mut dyn Write) -> Result<(), Failure> {
        let words: Vec<String> = self.text.iter().map(|word| word.to_lowercase()).collect();
        let mut found = false;
        for platform in
            Platform::ALL.into_iter().filter(|one| self.platform.is_none_or(|wanted| wanted == *one))
        {
            for operation in catalog::operations(platform).filter(|operation| matches(operation, &words)) {
                found = true;
                let Operation { id, method, path, groups, .. } = &operation;
                writeln!(out, "{}\t{id}\t{method}\t{path}\t{}", platform.name(), groups.join(","))?;
            }
        }
        if found {
            Ok(())
        } else {
            Err(Failure::Nothing(format!("no operation matches `{}`", self.text.join(" "))))
        }
    }
}

fn matches(operation: &Operation, words: &[String]) -> bool {
    let text = format!("{} {} {}", operation.id, operation.path, operation.groups.join(" ")).to_lowercase();
    words.iter().all(|word| text.contains(word))
}
