//! Look-ups in the catalogue, and other facts that the core keeps.

use napi_derive::napi;
use pcsdk::catalog::{self, Operation};
use pcsdk::{Platform, REGIONS, VERSION};

use crate::error::Failure;

/// An operation, as far as a method of a group needs to know it.
#[napi(object, object_from_js = false)]
#[derive(Debug)]
pub struct Method {
    pub id: String,
    /// The parameters that are given by position.
    pub positional: Vec<String>,
    /// All parameters.
    pub parameters: Vec<String>,
    /// Whether it lists something page by page.
    pub pages: bool,
}

impl From<Operation> for Method {
    fn from(operation: Operation) -> Self {
        let positional = operation.positional().map(|param| param.name.clone()).collect();
        let parameters = operation.params.iter().map(|param| param.name.clone()).collect();
        Self { positional, parameters, pages: operation.paging.is_some(), id: operation.id }
    }
}

/// The group names of a platform.
#[napi(catch_unwind)]
pub fn groups(platform: String) -> napi::Result<Vec<&'static str>> {
    Ok(catalog::groups(named(&platform)?).collect())
}

/// The operation ids of a group.
#[napi(catch_unwind)]
pub fn methods(platform: String, group: String) -> napi::Result<Vec<&'static str>> {
    Ok(catalog::methods(named(&platform)?, &group))
}

/// The operation that a group offers under a name, in any spelling; none if it does not.
#[napi(catch_unwind)]
pub fn method(platform: String, group: String, name: String) -> napi::Result<Option<Method>> {
    Ok(catalog::method(named(&platform)?, &group, &name).map(Method::from))
}

/// The failure of a method that a group does not offer.
#[napi(catch_unwind)]
pub fn unknown_method(platform: String, group: String, name: String) -> napi::Result<Failure> {
    Ok(catalog::unknown_method(named(&platform)?, &group, &name).into())
}

/// PureCloud's regions: pairs of name and domain.
#[napi(catch_unwind)]
pub fn regions() -> Vec<Vec<&'static str>> {
    REGIONS.iter().map(|(name, domain)| vec![*name, *domain]).collect()
}

/// The version of the library.
#[napi(catch_unwind)]
pub fn version() -> &'static str {
    VERSION
}

/// The platform of that name: `lib` names no other than the two.
pub(crate) fn named(platform: &str) -> napi::Result<Platform> {
    Platform::from_name(platform).ok_or_else(|| napi::Error::from_reason("there is no such platform"))
}
