//! What bodies are made of: whether a value is one of a model, and values that are.

mod check;
mod make;
mod words;

use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use serde_json::Value;

pub use check::Mismatch;
pub(super) use make::{Fill, Maker};

use crate::catalog::{self, Facts, Model, Models, Type};
use crate::platform::Platform;

/// Which way a body goes: what is read-only is no part of a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// To the server.
    Request,
    /// To the server, to be laid over what is there: nothing has to be given but inside of what is.
    Change,
    /// From the server.
    Answer,
}

/// How much an example has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Extent {
    /// What is required.
    Least,
    /// Everything; in a request three models deep, in an answer one.
    Most,
}

/// The models of one platform, inflated once in a process, each parsed when it is first asked for.
pub struct Library {
    platform: Platform,
    models: Models,
    parsed: Mutex<HashMap<String, Arc<Model>>>,
}

impl fmt::Debug for Library {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Library").field("platform", &self.platform).finish_non_exhaustive()
    }
}

impl Library {
    /// The library of a platform.
    pub fn of(platform: Platform) -> &'static Self {
        static LIBRARIES: [OnceLock<Library>; 2] = [OnceLock::new(), OnceLock::new()];
        let place = usize::from(platform == Platform::RingCentral);
        LIBRARIES[place].get_or_init(|| Self {
            platform,
            models: catalog::models(platform),
            parsed: Mutex::default(),
        })
    }

    /// The model of this name.
    pub(super) fn model(&self, name: &str) -> Option<Arc<Model>> {
        // Whoever panicked had put a whole model or none.
        let mut parsed = self.parsed.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(model) = parsed.get(name) {
            return Some(model.clone());
        }
        let model = Arc::new(self.models.find(name)?);
        parsed.insert(name.to_owned(), model.clone());
        Some(model)
    }

    /// Whether `value` is one of the type that `expression` names (`User`, `[string]`), going in that direction.
    ///
    /// Fields that the model does not know are nobody's concern: they may be newer. So are the read-only ones of a
    /// request, which a program sends back when it changes what it has read.
    ///
    /// # Errors
    /// [`Mismatch`] at the first place that does not fit.
    pub fn check(&self, expression: &str, direction: Direction, value: &Value) -> Result<(), Mismatch> {
        let facts = Facts { kind: Type::parse(expression), ..Facts::default() };
        check::Checker { library: self, direction }.value(&facts, &facts.kind, value, "")
    }

    /// A value of the type that `expression` names; the same for the same seed.
    pub fn example(&self, expression: &str, direction: Direction, extent: Extent, seed: u64) -> Value {
        let fill = match (extent, direction) {
            (Extent::Least, _) => Fill::Nothing,
            (Extent::Most, Direction::Answer) => Fill::All(0),
            (Extent::Most, _) => Fill::All(3),
        };
        Maker::new(self, direction, seed).value(expression, None, fill, "")
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const KINDS: [(Direction, Extent); 4] = [
        (Direction::Request, Extent::Least),
        (Direction::Request, Extent::Most),
        (Direction::Answer, Extent::Least),
        (Direction::Answer, Extent::Most),
    ];

    #[test]
    fn an_example_of_every_model_passes_the_check_of_that_model() {
        let mut wrong = Vec::new();
        let mut count = 0;
        for platform in Platform::ALL {
            let library = Library::of(platform);
            for model in library.models.iter() {
                for (direction, extent) in KINDS {
                    count += 1;
                    let make = || library.example(&model.name, direction, extent, 1);
                    let value = make();
                    if let Err(mismatch) = library.check(&model.name, direction, &value) {
                        wrong.push(format!("{platform} {} {direction:?} {mismatch}: {value}", model.name));
                    }
                    assert_eq!(value, make(), "{}", model.name);
                }
            }
        }
        assert!(wrong.is_empty(), "{} of {count}: {:#?}", wrong.len(), &wrong[..wrong.len().min(20)]);
        assert!(count > 32_000, "{count}");
    }

    #[test]
    fn an_example_is_shallow_and_full_of_what_the_model_has() {
        let user = Library::of(Platform::PureCloud).example("User", Direction::Answer, Extent::Most, 1);
        assert!(user["id"].is_string() && user["division"]["name"].is_string() && user["images"].is_array());
        assert!(user.to_string().len() < 10_000, "{user}");
    }

    #[test]
    fn a_mismatch_names_its_place_and_what_is_expected() {
        let library = Library::of(Platform::RingCentral);
        let check = |body: Value| {
            let mismatch = library.check("CreateSMSMessage", Direction::Request, &body).unwrap_err();
            (mismatch.place.clone(), mismatch.to_string())
        };
        let from = json!({"phoneNumber": "+1"});
        let (place, why) = check(json!({"from": from, "to": [{"phoneNumber": 5}], "text": "t"}));
        assert_eq!(place, "to[0].phoneNumber");
        assert!(why.contains("a string expected"), "{why}");
        let (place, why) = check(json!({"from": from, "to": [from]}));
        assert_eq!((place.as_str(), why.as_str()), ("text", "text: it is required"));
    }

    #[test]
    fn what_a_request_may_not_have_is_ignored_and_what_it_must_have_is_not() {
        let purecloud =
            |body: Value| Library::of(Platform::PureCloud).check("UpdateUser", Direction::Request, &body);
        assert!(purecloud(json!({"version": 1, "newer": [], "name": "n", "title": null})).is_ok());
        assert!(purecloud(json!({"version": 1, "name": 5})).is_err());
        assert!(purecloud(json!({"name": "n"})).unwrap_err().is_missing);
        let why = purecloud(json!({"version": 1, "state": "asleep"})).unwrap_err().to_string();
        assert!(why.contains("it is none of \"active\""), "{why}");
        let change =
            Library::of(Platform::PureCloud).check("User", Direction::Change, &json!({"division": {}}));
        assert!(change.is_ok());
        let ringcentral = |direction| {
            Library::of(Platform::RingCentral).check("ADGErrorResponse", direction, &json!({"errors": 5}))
        };
        assert!(ringcentral(Direction::Request).is_ok() && ringcentral(Direction::Answer).is_err());
    }
}
