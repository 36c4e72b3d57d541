//! The models of both platforms: what bodies and answers are made of.
//!
//! They are kept compressed, and only the sandbox and the generators of stubs read them: a whole platform is inflated
//! at once, and of its lines the one that is asked for is parsed.

use std::fmt;
use std::io::Read;

use flate2::read::GzDecoder;
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::Value;

use crate::platform::Platform;

/// The models of a platform, inflated: some 2 MB of text for PureCloud.
///
/// # Panics
/// Never: what is inflated was checked in with the library, and a test does the same.
pub fn models(platform: Platform) -> Models {
    let compressed: &[u8] = match platform {
        Platform::PureCloud => include_bytes!("../../catalog/purecloud.models.gz"),
        Platform::RingCentral => include_bytes!("../../catalog/ringcentral.models.gz"),
    };
    let mut text = String::new();
    GzDecoder::new(compressed).read_to_string(&mut text).expect("a test inflates both platforms' models");
    Models { text }
}

/// The models of one platform.
pub struct Models {
    /// One JSON line each, sorted by name.
    text: String,
}

impl fmt::Debug for Models {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Models").field("bytes", &self.text.len()).finish()
    }
}

impl Models {
    /// The model of this name.
    pub fn find(&self, name: &str) -> Option<Model> {
        let (mut low, mut high) = (0, self.text.len());
        while low < high {
            let middle = usize::midpoint(low, high);
            let start = self.text[..middle].rfind('\n').map_or(0, |at| at + 1).max(low);
            let end = self.text[start..].find('\n').map_or(self.text.len(), |at| start + at);
            let line = &self.text[start..end];
            match name_of(line).cmp(name) {
                std::cmp::Ordering::Equal => return Some(Model::parse(line)),
                std::cmp::Ordering::Less => low = (end + 1).min(high),
                std::cmp::Ordering::Greater => high = start,
            }
        }
        None
    }

    /// Every model in the order of their names, parsed one at a time.
    pub fn iter(&self) -> impl Iterator<Item = Model> {
        self.text.lines().map(Model::parse)
    }
}

/// Each line starts `{"name":"…"`.
fn name_of(line: &str) -> &str {
    const START: usize = r#"{"name":""#.len();
    let rest = line.get(START..).unwrap_or("");
    &rest[..rest.find('"').unwrap_or(0)]
}

/// A named type: an object with properties, or another name for any other type.
#[derive(Debug, Clone, serde::Deserialize)]
#[serde(from = "Line")]
#[non_exhaustive]
pub struct Model {
    /// The vendor's name of it, unique on its platform.
    pub name: String,
    /// The properties in the definition's order; none when it is no object with properties.
    pub properties: Vec<Property>,
    /// What it is; of an object with properties only whether it may be null and the like.
    pub facts: Facts,
}

impl Model {
    fn parse(line: &str) -> Self {
        serde_json::from_str(line).expect("a test parses every line of the models")
    }
}

/// A property of a model.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Property {
    /// Its name on the wire.
    pub name: String,
    /// Whether an object without it is refused; in a request only when it is not read-only.
    pub required: bool,
    /// What its value is.
    pub facts: Facts,
}

/// What is known of a value. `format` and what follows are of the plain values inside lists and maps.
#[derive(Debug, Clone, Default, serde::Deserialize)]
#[serde(rename_all = "camelCase", default)]
#[non_exhaustive]
pub struct Facts {
    /// Its type.
    #[serde(rename = "type")]
    pub kind: Type,
    /// Whether it may be null.
    pub nullable: bool,
    /// Whether only answers have it.
    pub read_only: bool,
    /// The least number of items of a list.
    pub min_items: Option<u64>,
    /// The greatest number of items of a list.
    pub max_items: Option<u64>,
    /// `date`, `date-time`, `uri`, …
    pub format: Option<String>,
    /// The values the vendor knows.
    #[serde(rename = "enum")]
    pub known: Vec<Value>,
    /// The least value.
    pub min: Option<f64>,
    /// The greatest value.
    pub max: Option<f64>,
    /// The least number of characters.
    pub min_length: Option<u64>,
    /// The greatest number of characters.
    pub max_length: Option<u64>,
}

/// A type expression of the catalogue, read.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum Type {
    /// A model of this name.
    Model(String),
    /// `[T]`.
    List(Box<Type>),
    /// `{T}`: an object with keys of any name.
    Map(Box<Type>),
    /// `A|B`: one of them.
    Choice(Vec<Type>),
    /// A text.
    String,
    /// A whole number.
    Integer,
    /// A number.
    Number,
    /// True or false.
    Boolean,
    /// An object of which nothing more is said.
    Object,
    /// Bytes.
    Binary,
    /// Anything.
    #[default]
    Any,
}

impl Type {
    /// Reads a type expression: `[User]`, `{integer}`, `A|B`.
    pub fn parse(expression: &str) -> Self {
        let choices = choices(expression);
        if choices.len() > 1 {
            return Self::Choice(choices.into_iter().map(Self::parse).collect());
        }
        let inside =
            |open, close| expression.strip_prefix(open)?.strip_suffix(close).map(Self::parse).map(Box::new);
        if let Some(items) = inside('[', ']') {
            return Self::List(items);
        }
        if let Some(values) = inside('{', '}') {
            return Self::Map(values);
        }
        match expression {
            "string" => Self::String,
            "integer" => Self::Integer,
            "number" => Self::Number,
            "boolean" => Self::Boolean,
            "object" => Self::Object,
            "binary" => Self::Binary,
            "any" => Self::Any,
            name => Self::Model(name.to_owned()),
        }
    }
}

/// The parts between those `|` that stand in no brackets.
fn choices(expression: &str) -> Vec<&str> {
    let mut depth = 0_usize;
    expression
        .split(|c| {
            match c {
                '[' | '{' => depth += 1,
                ']' | '}' => depth = depth.saturating_sub(1),
                _ => {}
            }
            c == '|' && depth == 0
        })
        .collect()
}

impl<'de> Deserialize<'de> for Type {
    fn deserialize<D: Deserializer<'de>>(source: D) -> Result<Self, D::Error> {
        String::deserialize(source).map(|expression| Self::parse(&expression))
    }
}

/// A model as it is written.
#[derive(serde::Deserialize)]
struct Line {
    name: String,
    #[serde(default)]
    required: Vec<String>,
    #[serde(default)]
    properties: Properties,
    #[serde(flatten)]
    facts: Facts,
}

impl From<Line> for Model {
    fn from(line: Line) -> Self {
        let Line { name, required, properties, facts } = line;
        let property = |(name, facts)| Property { required: required.contains(&name), name, facts };
        Self { name, properties: properties.0.into_iter().map(property).collect(), facts }
    }
}

/// Properties in the order of the line.
#[derive(Default)]
struct Properties(Vec<(String, Facts)>);

impl<'de> Deserialize<'de> for Properties {
    fn deserialize<D: Deserializer<'de>>(source: D) -> Result<Self, D::Error> {
        struct InOrder;
        impl<'de> Visitor<'de> for InOrder {
            type Value = Properties;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<Properties, M::Error> {
                let mut properties = Vec::new();
                while let Some((name, written)) = map.next_entry::<String, Written>()? {
                    let facts = match written {
                        Written::Type(kind) => Facts { kind, ..Facts::default() },
                        Written::Facts(facts) => facts,
                    };
                    properties.push((name, facts));
                }
                Ok(Properties(properties))
            }
        }
        source.deserialize_map(InOrder)
    }
}

/// A type alone, or a type and more.
#[derive(serde::Deserialize)]
#[serde(untagged)]
enum Written {
    Type(Type),
    Facts(Facts),
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_parses_and_is_found_by_its_name() {
        for platform in Platform::ALL {
            let models = models(platform);
            for model in models.iter() {
                assert_eq!(models.find(&model.name).unwrap().name, model.name);
            }
            assert!(
                models.find("").is_none() && models.find("zz").is_none() && models.find("User\n").is_none()
            );
        }
    }

    #[test]
    fn every_named_model_exists() {
        fn check(models: &Models, kind: &Type, place: &str) {
            match kind {
                Type::Model(name) => assert!(models.find(name).is_some(), "{place}: {name}"),
                Type::List(inner) | Type::Map(inner) => check(models, inner, place),
                Type::Choice(all) => all.iter().for_each(|one| check(models, one, place)),
                _ => {}
            }
        }
        for platform in Platform::ALL {
            let models = models(platform);
            for model in models.iter() {
                check(&models, &model.facts.kind, &model.name);
                model.properties.iter().for_each(|one| check(&models, &one.facts.kind, &model.name));
            }
            for operation in super::super::operations(platform) {
                let body = operation.body.as_ref().and_then(|body| body.model.as_deref());
                for expression in [body, operation.result.as_deref()].into_iter().flatten() {
                    check(&models, &Type::parse(expression), &operation.id);
                }
            }
        }
    }

    #[test]
    fn a_model_keeps_the_order_and_the_facts_of_its_properties() {
        let model = Model::parse(
            r#"{"name":"Thing","required":["kind"],"properties":{"kind":{"type":"string","enum":["a"]},"all":"[{Part}]"}}"#,
        );
        let [kind, all] = &model.properties[..] else { unreachable!("two properties") };
        assert_eq!((kind.name.as_str(), kind.required, &kind.facts.kind), ("kind", true, &Type::String));
        assert_eq!(kind.facts.known, ["a"]);
        let part = Type::Model("Part".to_owned());
        assert_eq!(all.facts.kind, Type::List(Box::new(Type::Map(Box::new(part)))));
        assert!(!all.required);
    }

    #[test]
    fn type_expressions_are_read() {
        let text = |name: &str| Type::Model(name.to_owned());
        for (expression, expected) in [
            ("A|B", Type::Choice(vec![text("A"), text("B")])),
            ("[A|string]", Type::List(Box::new(Type::Choice(vec![text("A"), Type::String])))),
            ("[A]|B", Type::Choice(vec![Type::List(Box::new(text("A"))), text("B")])),
            ("{any}", Type::Map(Box::new(Type::Any))),
            ("binary", Type::Binary),
        ] {
            assert_eq!(Type::parse(expression), expected, "{expression}");
        }
    }
}
