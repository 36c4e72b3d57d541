//! What a vector's client finds around it: a base URL, variables and files, with all names filled in.

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use serde_json::{Value, json};
use tempfile::TempDir;

use crate::vectors::{Case, fill};

/// The files, the variables, and the case.
#[derive(Debug)]
pub struct Surroundings {
    /// Removed with this.
    _folder: TempDir,
    /// The variables that the client finds; none when the case leaves them as they are.
    pub variables: Option<BTreeMap<String, String>>,
    /// The case with everything filled in, and its base URL among the options unless it says its own.
    pub case: Case,
}

impl Surroundings {
    /// Writes the files of `case`, and fills in `names`, beside the base URL and its parts, and the files' folder.
    ///
    /// # Panics
    /// When a file cannot be written.
    pub fn new(case: &Case, base_url: &str, names: &[(&str, &str)]) -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let here = folder.path().to_str().expect("a plain folder name");
        let address = base_url.split_once("://").map_or(base_url, |(_, address)| address);
        let (host, path) = address.split_once('/').unwrap_or((address, ""));
        let port = host.rsplit_once(':').map_or("", |(_, port)| port);
        let own = [("base", base_url), ("folder", here), ("port", port), ("path", path)];
        let names = [&own[..], names].concat();

        let mut source = case.source.clone();
        let steps = source["steps"].as_array_mut().into_iter().flatten();
        steps.filter_map(|step| step.get_mut("with")).for_each(|with| fill(with, &names));
        let whole = source.as_object_mut().expect("a case is an object");
        if let Some(options) = whole.get_mut("options") {
            fill(options, &names);
        }
        let variables = whole.remove("environment").map(|mut around| {
            fill(&mut around, &names);
            write(folder.path(), &around["files"]);
            serde_json::from_value(around["variables"].take()).unwrap_or_default()
        });
        if variables.is_none() {
            source["options"]["base_url"] = base_url.into();
        }
        let mut filled: Case = serde_json::from_value(source.clone()).expect("a case remains one");
        filled.source = source;
        Self { _folder: folder, variables, case: filled }
    }

    /// For a runner in another language.
    pub fn to_json(&self) -> Value {
        json!({"case": self.case.source, "variables": self.variables})
    }
}

fn write(folder: &Path, files: &Value) {
    for (name, file) in files.as_object().into_iter().flatten() {
        let at = folder.join(name);
        fs::create_dir_all(at.parent().expect("it is in the folder")).expect("a folder in the folder");
        fs::write(&at, file["text"].as_str().expect("a text")).expect("a writable file");
        let mode = file["mode"].as_str().unwrap_or("600");
        let mode = u32::from_str_radix(mode, 8).expect("an octal mode");
        fs::set_permissions(&at, fs::Permissions::from_mode(mode)).expect("its permissions");
    }
}
