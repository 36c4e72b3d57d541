//! The import from the outside: small definitions in, lines of a catalogue out.

mod checked_in;
mod files;
mod models;
mod operations;
mod paging;
mod params;

use std::fs;
use std::path::PathBuf;

use serde_json::{Value, json};
use tempfile::TempDir;

use super::{Import, ImportError, Platform, Report, import};

/// A catalogue of its own for one test.
struct Desk {
    folder: TempDir,
    platform: Platform,
}

impl Desk {
    fn new(platform: Platform) -> Self {
        Self { folder: tempfile::tempdir().unwrap(), platform }
    }

    fn import(&self, definition: &str) -> Result<Report, ImportError> {
        self.import_with(definition, false)
    }

    fn import_with(&self, definition: &str, allow_removals: bool) -> Result<Report, ImportError> {
        let file = self.folder.path().join("definition");
        fs::write(&file, definition).unwrap();
        import(Import { file: &file, platform: self.platform, catalog: self.folder.path(), allow_removals })
    }

    fn file(&self, extension: &str) -> PathBuf {
        self.folder.path().join(format!("{}.{extension}", self.platform.stem()))
    }

    fn text(&self, extension: &str) -> String {
        fs::read_to_string(self.file(extension)).unwrap()
    }

    /// The lines of the models.
    fn models(&self) -> Vec<String> {
        self.text("models.ndjson").lines().map(str::to_owned).collect()
    }

    /// The operations in the order of the catalogue.
    fn operations(&self) -> Vec<Value> {
        self.text("ndjson").lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    }
}

/// A Swagger 2 definition of PureCloud around its paths.
fn swagger(paths: &Value, definitions: &Value) -> Value {
    json!({"swagger": "2.0", "basePath": "/", "paths": paths, "definitions": definitions})
}

/// An OpenAPI 3 definition of RingCentral around its paths.
fn openapi(paths: &Value, schemas: &Value) -> Value {
    json!({"openapi": "3.0.3", "paths": paths, "components": {"schemas": schemas}})
}

/// What one PureCloud operation becomes: `GET /api/v2/things` with these fields beside its id and tag.
fn purecloud(fields: Value, definitions: &Value) -> Value {
    let method = if fields["parameters"].to_string().contains("\"body\"") { "post" } else { "get" };
    let operation = with_defaults(fields, "getThings");
    one(Platform::Purecloud, &swagger(&json!({"/api/v2/things": {method: operation}}), definitions))
}

/// What one RingCentral operation becomes: `GET /restapi/things` with these fields beside its id and tag.
fn ringcentral(fields: Value, schemas: &Value) -> Value {
    let method = if fields.get("requestBody").is_some() { "post" } else { "get" };
    let operation = with_defaults(fields, "listThings");
    one(Platform::Ringcentral, &openapi(&json!({"/restapi/things": {method: operation}}), schemas))
}

fn with_defaults(mut fields: Value, id: &str) -> Value {
    let map = fields.as_object_mut().unwrap();
    map.entry("operationId").or_insert_with(|| id.into());
    map.entry("tags").or_insert_with(|| json!(["Things"]));
    fields
}

fn one(platform: Platform, definition: &Value) -> Value {
    let desk = Desk::new(platform);
    desk.import(&definition.to_string()).unwrap();
    desk.operations().remove(0)
}

fn complaint(platform: Platform, definition: &Value) -> String {
    Desk::new(platform).import(&definition.to_string()).unwrap_err().to_string()
}
