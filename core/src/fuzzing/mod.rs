//! Where the fuzzers come in: everything that reads what a server, a file or a caller may have made up.
//!
//! Each target takes any bytes. It must return, and what must hold for every input is asserted: no panic, a typed
//! error that is no [`ErrorKind::Internal`](crate::ErrorKind), no secret in a message or log line, and no bearer token
//! to a host that is not the environment's. `make fuzz` runs the targets under libFuzzer, the tests replay what it
//! has found worth keeping.

#![allow(clippy::missing_panics_doc, reason = "a panic is what the fuzzers look for")]

mod answers;
mod texts;
mod wire;
mod world;

/// A target: its name, which is that of its program and of its corpus, and its entry.
pub type Target = (&'static str, fn(&[u8]));

/// Every target.
pub const TARGETS: &[Target] = &[
    ("arguments", texts::arguments),
    ("auth_data", texts::auth_data),
    ("bad_items", answers::bad_items),
    ("catalogue_line", texts::catalogue_line),
    ("cursor", texts::cursor),
    ("environment", texts::environment),
    ("fault", answers::fault),
    ("gzip", wire::gzip),
    ("link", answers::link),
    ("multipart", crate::sandbox::fuzz_multipart),
    ("options", texts::options),
    ("page", answers::page),
    ("redirect", texts::redirect),
    ("response", wire::response),
    ("retry_after", answers::retry_after),
    ("stored_login", texts::stored_login),
    ("token", answers::token),
    ("tunnel", wire::tunnel),
    ("url", texts::url),
    ("visit", texts::visit),
];

/// Runs one input of the target of that name. An unknown name is a defect of the caller.
pub fn run(name: &str, input: &[u8]) {
    let target = TARGETS.iter().find(|(known, _)| *known == name);
    let (_, target) = target.expect("the programs are named after the targets");
    // An answer that already holds the secret may be quoted.
    if !world::has_secret(input) {
        target(input);
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::panic::catch_unwind;
    use std::path::{Path, PathBuf};

    use super::*;

    fn folder(name: &str) -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../fuzz").join(name)
    }

    fn names(folder: PathBuf) -> Vec<String> {
        let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
        let mut names: Vec<String> =
            entries.map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned()).collect();
        names.sort_unstable();
        names
    }

    #[test]
    fn every_target_has_its_program_and_its_corpus() {
        let targets: Vec<&str> = TARGETS.iter().map(|(name, _)| *name).collect();
        assert_eq!(names(folder("fuzz_targets")), targets);
        assert_eq!(names(folder("corpus")), targets);
    }

    #[test]
    fn what_the_fuzzers_kept_passes_still() {
        for (name, _) in TARGETS {
            let inputs: Vec<PathBuf> = fs::read_dir(folder("corpus").join(name))
                .unwrap()
                .map(|entry| entry.unwrap().path())
                .collect();
            assert!(inputs.len() > 3, "{name} has a corpus of {}", inputs.len());
            for input in inputs {
                let bytes = fs::read(&input).unwrap();
                let outcome = catch_unwind(|| run(name, &bytes));
                assert!(outcome.is_ok(), "{} broke, see above", input.display());
            }
        }
    }
}
