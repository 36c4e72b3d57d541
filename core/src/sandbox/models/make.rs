//! Values of a model, around what is already known of them.

use serde_json::{Map, Value};

use super::check::Checker;
use super::words::{self, Spot};
use super::{Direction, Library};
use crate::catalog::{Facts, Model, Property, Type};
use crate::sandbox::chance;

/// Which properties are made up when nothing is given for them; the required ones always are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::sandbox) enum Fill {
    /// All, and so in the models inside, so many levels down.
    All(u8),
    /// The plain ones, none in the models inside.
    Plain,
    /// None here, but all in the items of its lists.
    Items,
    /// None here nor in the items of its lists: what is known of those is enough.
    Known,
    /// None at all.
    Nothing,
}

impl Fill {
    /// What holds in the models inside.
    fn inside(self) -> Self {
        match self {
            Self::All(0) => Self::Plain,
            Self::All(depth) => Self::All(depth - 1),
            Self::Items | Self::Known => self,
            Self::Plain | Self::Nothing => Self::Nothing,
        }
    }

    /// What holds in the items of a list.
    fn in_items(self) -> Self {
        match self {
            Self::Items => Self::All(0),
            Self::Known => Self::Nothing,
            other => other,
        }
    }

    fn wants(self, facts: &Facts) -> bool {
        match self {
            Self::All(_) => true,
            Self::Plain => matches!(facts.kind, Type::String | Type::Integer | Type::Number | Type::Boolean),
            Self::Items | Self::Known | Self::Nothing => false,
        }
    }
}

/// Properties that lead elsewhere: where nothing is there to lead to, they are left out.
const LINKS: [&str; 9] = [
    "selfUri",
    "firstUri",
    "previousUri",
    "nextUri",
    "lastUri",
    "nextPage",
    "previousPage",
    "nextPageToken",
    "prevPageToken",
];

/// What the sandbox says of a thing whatever it is; a model that does not know them is spared them.
const GUESSES: [&str; 8] = ["id", "name", "dateCreated", "creationTime", "jobId", "state", "selfUri", "uri"];

/// Makes values.
#[derive(Debug, Clone, Copy)]
pub(in crate::sandbox) struct Maker<'a> {
    library: &'a Library,
    direction: Direction,
    seed: u64,
}

impl<'a> Maker<'a> {
    pub(in crate::sandbox) fn new(library: &'a Library, direction: Direction, seed: u64) -> Self {
        Self { library, direction, seed }
    }

    /// A value of a type expression, made of `given` as far as that is one. What has no id looks like `place` wants.
    pub(in crate::sandbox) fn value(
        &self,
        expression: &str,
        given: Option<&Value>,
        fill: Fill,
        place: &str,
    ) -> Value {
        let facts = Facts { kind: Type::parse(expression), ..Facts::default() };
        let base = chance::hash(self.seed, place);
        let spot = Spot { platform: self.library.platform, model: "", name: "", base };
        self.make(&facts, &facts.kind, given, fill, spot)
    }

    fn make(&self, facts: &Facts, kind: &Type, given: Option<&Value>, fill: Fill, spot: Spot<'_>) -> Value {
        match kind {
            Type::Model(name) => match self.library.model(name) {
                Some(model) => self.model(&model, given, fill, spot),
                None => given.cloned().unwrap_or_default(),
            },
            Type::List(inner) => self.list(facts, (kind, inner), given, fill, spot),
            Type::Map(inner) => {
                let entries = given.and_then(Value::as_object).into_iter().flatten();
                let made = |(name, value): (&String, &Value)| {
                    let spot = spot.below(name);
                    (name.clone(), self.make(facts, inner, Some(value), fill.inside(), spot))
                };
                Value::Object(entries.map(made).collect())
            }
            Type::Choice(kinds) => {
                let fits = |kind: &&Type| {
                    given.is_some_and(|given| self.checker().value(facts, kind, given, "").is_ok())
                };
                match kinds.iter().find(fits).or(kinds.first()) {
                    Some(kind) => self.make(facts, kind, given, fill, spot),
                    None => Value::Null,
                }
            }
            Type::Object => {
                let fits = |given: &&Value| self.checker().value(facts, kind, given, "").is_ok();
                given.filter(fits).cloned().unwrap_or_else(|| Map::new().into())
            }
            Type::Any => given.cloned().unwrap_or_else(|| words::text(facts, spot).into()),
            _ => self.plain(facts, kind, given, spot),
        }
    }

    fn plain(&self, facts: &Facts, kind: &Type, given: Option<&Value>, spot: Spot<'_>) -> Value {
        let alike = given.and_then(|given| words::alike(kind, given));
        let fits = |value: &Value| self.checker().value(facts, kind, value, "").is_ok();
        alike.filter(fits).unwrap_or_else(|| words::plain(facts, kind, spot))
    }

    fn checker(&self) -> Checker<'_> {
        Checker { library: self.library, direction: self.direction }
    }

    fn list(
        &self,
        facts: &Facts,
        (kind, inner): (&Type, &Type),
        given: Option<&Value>,
        fill: Fill,
        spot: Spot<'_>,
    ) -> Value {
        let given = given.and_then(Value::as_array).map(Vec::as_slice);
        let count = |limit: Option<u64>| limit.and_then(|limit| usize::try_from(limit).ok());
        let is_limited = facts.kind == *kind;
        let least = if is_limited { count(facts.min_items).unwrap_or(0) } else { 0 };
        let most = if is_limited { count(facts.max_items).unwrap_or(usize::MAX) } else { usize::MAX };
        let usual = given.map_or(usize::from(matches!(fill, Fill::All(_) | Fill::Plain)), <[_]>::len);
        let made = (0..usual.max(least).min(most)).map(|at| {
            let given = given.and_then(|given| given.get(at));
            self.make(facts, inner, given, fill.in_items(), spot.at(at))
        });
        made.collect()
    }

    fn model(&self, model: &Model, given: Option<&Value>, fill: Fill, spot: Spot<'_>) -> Value {
        if model.properties.is_empty() {
            return self.make(&model.facts, &model.facts.kind, given, fill, spot);
        }
        let given = given.and_then(Value::as_object);
        // A thing looks the same wherever it is shown.
        let identity = given.and_then(|given| given.get("id")).and_then(words::scalar);
        let base = identity.map_or(spot.base, |id| chance::hash(self.seed, &id));
        let spot = Spot { base, model: &model.name, ..spot };
        let mut fields = Map::new();
        for property in &model.properties {
            if let Some(value) = self.property(property, given, fill, spot) {
                fields.insert(property.name.clone(), value);
            }
        }
        // Whoever sent a field finds it again. Around the items of a list nobody sent anything.
        if self.direction == Direction::Answer && !matches!(fill, Fill::Items | Fill::Known) {
            for (name, value) in given.into_iter().flatten() {
                if !fields.contains_key(name) && !GUESSES.contains(&name.as_str()) && !value.is_null() {
                    fields.insert(name.clone(), value.clone());
                }
            }
        }
        Value::Object(fields)
    }

    fn property(
        &self,
        property: &Property,
        given: Option<&Map<String, Value>>,
        fill: Fill,
        spot: Spot<'_>,
    ) -> Option<Value> {
        let Property { name, required, facts, .. } = property;
        if self.direction != Direction::Answer && facts.read_only {
            return None;
        }
        let given = given.and_then(|given| given.get(name));
        match given {
            Some(Value::Null) if facts.nullable => return Some(Value::Null),
            Some(Value::Null) if !required => return None,
            None if !required && (!fill.wants(facts) || LINKS.contains(&name.as_str())) => return None,
            _ => {}
        }
        let fill = fill.inside();
        Some(self.make(facts, &facts.kind, given, fill, spot.below(name)))
    }
}
