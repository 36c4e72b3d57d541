//! A definition: which dialect it speaks, its operations, and what its references point at.

use serde_json::{Map, Value};

use super::Platform;

/// The two languages definitions are written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Dialect {
    Swagger2,
    OpenApi3,
}

/// A whole definition.
#[derive(Debug)]
pub(super) struct Document {
    root: Value,
    pub(super) dialect: Dialect,
    pub(super) platform: Platform,
}

/// One operation as the definition has it.
#[derive(Debug)]
pub(super) struct Source<'a> {
    /// Where it stands, for messages.
    pub(super) place: String,
    pub(super) method: &'a str,
    pub(super) path: String,
    /// Parameters common to all operations of the path.
    pub(super) shared: Option<&'a Value>,
    pub(super) fields: &'a Map<String, Value>,
}

const METHODS: &[&str] = &["get", "put", "post", "delete", "options", "head", "patch", "trace"];

impl Document {
    /// Refuses what is no definition of this platform.
    pub(super) fn new(root: Value, platform: Platform) -> Result<Self, String> {
        let dialect = dialect(&root)?;
        let document = Self { root, dialect, platform };
        let mark = platform.path_mark();
        if !document.paths()?.keys().any(|path| (document.base() + path).starts_with(mark)) {
            return Err(format!("no path starts with {mark}: this is not a definition of {platform}"));
        }
        Ok(document)
    }

    /// Every operation in the order of the file.
    pub(super) fn sources(&self) -> Result<Vec<Source<'_>>, String> {
        let mut sources = Vec::new();
        for (path, item) in self.paths()? {
            let item = item.as_object().ok_or_else(|| format!("paths.{path} is not an object"))?;
            for (method, fields) in item.iter().filter(|(key, _)| METHODS.contains(&key.as_str())) {
                let place = format!("paths.{path}.{method}");
                let fields = fields.as_object().ok_or_else(|| format!("{place} is not an object"))?;
                let path = self.base() + path;
                sources.push(Source { place, method, path, shared: item.get("parameters"), fields });
            }
        }
        Ok(sources)
    }

    /// A field of the definition's top level.
    pub(super) fn field(&self, name: &str) -> Option<&Value> {
        self.root.get(name)
    }

    /// The named schemas, in the order of the file.
    pub(super) fn schemas(&self) -> Option<&Map<String, Value>> {
        let place = match self.dialect {
            Dialect::Swagger2 => "/definitions",
            Dialect::OpenApi3 => "/components/schemas",
        };
        self.root.pointer(place)?.as_object()
    }

    /// The value itself, or what its `$ref` points at.
    pub(super) fn resolve<'a>(&'a self, mut value: &'a Value) -> Result<&'a Value, String> {
        // Longer chains do not occur; a circle would never end.
        for _ in 0..16 {
            let Some(reference) = value.get("$ref") else { return Ok(value) };
            value = self.target(reference)?;
        }
        Err("a chain of references does not end".to_owned())
    }

    /// The value a reference points at.
    pub(super) fn target(&self, reference: &Value) -> Result<&Value, String> {
        let text = reference.as_str().ok_or("a $ref is not a string")?;
        let pointer = text.strip_prefix('#').ok_or_else(|| format!("{text} points into another file"))?;
        self.root.pointer(pointer).ok_or_else(|| format!("{text} points at nothing"))
    }

    fn paths(&self) -> Result<&Map<String, Value>, String> {
        self.root.get("paths").and_then(Value::as_object).ok_or_else(|| "it has no `paths` object".to_owned())
    }

    /// What Swagger 2 puts before every path.
    fn base(&self) -> String {
        let base = self.root.get("basePath").and_then(Value::as_str).unwrap_or("");
        base.trim_end_matches('/').to_owned()
    }
}

fn dialect(root: &Value) -> Result<Dialect, String> {
    let version = |key| root.get(key).and_then(Value::as_str).unwrap_or("");
    if version("swagger") == "2.0" {
        Ok(Dialect::Swagger2)
    } else if version("openapi").starts_with("3.") {
        Ok(Dialect::OpenApi3)
    } else {
        Err("neither `swagger: \"2.0\"` nor `openapi: \"3.…\"` stands at its top".to_owned())
    }
}
