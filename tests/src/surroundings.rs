//! What a vector's client finds around it: variables and files, with the server's address put in.

use std::fs;
use std::os::unix::fs::PermissionsExt;

use serde_json::{Map, Value};
use tempfile::TempDir;

use crate::vectors::{Case, Environment, Step};

/// The files, and what stands for the names in braces.
#[derive(Debug)]
pub struct Surroundings {
    /// Removed with this.
    _folder: TempDir,
    /// The variables of the process; none when the case names none.
    pub variables: Vec<(String, String)>,
    /// The case with everything filled in.
    pub case: Case,
}

impl Surroundings {
    /// Writes the files of `case`, and fills in the base URL of its run: as an option, or wherever the case says.
    ///
    /// # Panics
    /// When a file cannot be written.
    pub fn new(case: &Case, base_url: &str) -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let mut case = case.clone();
        let Some(Environment { variables, files }) = case.environment.take() else {
            case.options.insert("base_url".to_owned(), base_url.into());
            return Self { _folder: folder, variables: Vec::new(), case };
        };
        let here = folder.path().to_str().expect("a plain folder name").to_owned();
        let address = base_url.trim_start_matches("http://127.0.0.1:");
        let (port, path) = address.split_once('/').unwrap_or((address, ""));
        let names = [("{server}", base_url), ("{folder}", &here), ("{port}", port), ("{path}", path)];
        for (name, file) in &files {
            let at = folder.path().join(name);
            fs::create_dir_all(at.parent().expect("it is in the folder")).expect("a folder in the folder");
            fs::write(&at, text(&filled(&file["text"], &names))).expect("a writable file");
            let mode = file.get("mode").and_then(Value::as_str).unwrap_or("600");
            let mode = u32::from_str_radix(mode, 8).expect("an octal mode");
            fs::set_permissions(&at, fs::Permissions::from_mode(mode)).expect("its permissions");
        }
        let variables = variables.iter().map(|(name, value)| (name.clone(), text(&filled(value, &names))));
        let variables = variables.collect();
        case.options = fields(&case.options, &names);
        case.steps =
            case.steps.into_iter().map(|step| Step { with: fields(&step.with, &names), ..step }).collect();
        Self { _folder: folder, variables, case }
    }
}

type Names<'a> = [(&'a str, &'a str)];

fn fields(object: &Map<String, Value>, names: &Names<'_>) -> Map<String, Value> {
    object.iter().map(|(name, value)| (name.clone(), filled(value, names))).collect()
}

fn filled(value: &Value, names: &Names<'_>) -> Value {
    match value {
        Value::String(text) => {
            names.iter().fold(text.clone(), |text, (name, value)| text.replace(name, value)).into()
        }
        Value::Object(object) => Value::Object(fields(object, names)),
        Value::Array(items) => items.iter().map(|item| filled(item, names)).collect(),
        other => other.clone(),
    }
}

fn text(value: &Value) -> String {
    value.as_str().expect("a text").to_owned()
}
