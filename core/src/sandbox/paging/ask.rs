//! What a request asks of a list.

use serde_json::{Value, json};

use super::cursor::{encoded_query, read_cursor, write_cursor};
use super::window::Window;
use super::{LONGEST, OWN_PARAMETER, link_parameter};
use crate::catalog::{Location, Paging, PagingStyle};
use crate::platform::Platform;
use crate::sandbox::call::Call;
use crate::sandbox::refusal::{Reason, Refusal};

/// A call to an operation that pages.
#[derive(Debug, Clone, Copy)]
pub(super) struct Ask<'a> {
    pub(super) paging: &'a Paging,
    pub(super) call: &'a Call<'a>,
}

impl Ask<'_> {
    /// Which part of a list of `total` items is meant.
    pub(super) fn window(&self, total: usize) -> Result<Window, Refusal> {
        let param = self.moving();
        // SCIM may ask for the count alone; elsewhere a page of nothing would have no end.
        let least = usize::from(self.paging.style != PagingStyle::Scim);
        let size = self.paging.size.as_deref().map_or(Ok(None), |name| self.number(name, least))?;
        let size = size.unwrap_or_else(|| self.usual_size()).min(LONGEST);
        let from = match self.paging.style {
            PagingStyle::Page => (self.number(param, 1)?.unwrap_or(1) - 1).saturating_mul(size),
            PagingStyle::Scim => self.number(param, 0)?.unwrap_or(1).max(1) - 1,
            PagingStyle::Cursor if param == "q64" => {
                return Ok(encoded_query(self.argument(param).as_deref()).window(total));
            }
            PagingStyle::Cursor | PagingStyle::Link => self.place(param)?.unwrap_or(0),
            PagingStyle::Sync => {
                let within = self.paging.inner.as_ref().map_or(Ok(None), |inner| self.place(&inner.param))?;
                within.map_or_else(|| self.place(param), |at| Ok(Some(at)))?.unwrap_or(0)
            }
        };
        Ok(Window { from, size, total })
    }

    /// The parameter that moves from page to page.
    pub(super) fn moving(&self) -> &str {
        match self.paging.style {
            PagingStyle::Link => link_parameter(self.call.operation),
            _ => self.paging.param.as_deref().unwrap_or(OWN_PARAMETER),
        }
    }

    /// A place in the list, as the parameter of that name takes it.
    pub(super) fn cursor(&self, name: &str, at: usize) -> Value {
        if self.is_number(name) { json!(at) } else { json!(write_cursor(at)) }
    }

    fn place(&self, name: &str) -> Result<Option<usize>, Refusal> {
        if self.is_number(name) {
            return self.number(name, 0);
        }
        let Some(text) = self.argument(name) else { return Ok(None) };
        let refusal = || {
            Refusal::new(Reason::Parameter, format!("{name} is no cursor of this list")).of_parameter(name)
        };
        read_cursor(&text).map(Some).ok_or_else(refusal)
    }

    fn is_number(&self, name: &str) -> bool {
        self.call.operation.params.iter().any(|param| param.name == name && param.kind == "integer")
    }

    fn number(&self, name: &str, least: usize) -> Result<Option<usize>, Refusal> {
        self.argument(name).map(|text| number(name, &text, least)).transpose()
    }

    /// An argument's text, from the query or the body.
    pub(super) fn argument(&self, name: &str) -> Option<String> {
        if self.paging.place == Some(Location::Body) {
            let value = name.split('.').try_fold(self.call.body.as_ref()?, |value, key| value.get(key))?;
            return value
                .as_str()
                .map(str::to_owned)
                .or_else(|| value.is_number().then(|| value.to_string()));
        }
        self.call.request.query(name).filter(|text| !text.is_empty()).map(str::to_owned)
    }

    fn usual_size(&self) -> usize {
        let declared =
            self.call.operation.params.iter().find(|param| Some(&param.name) == self.paging.size.as_ref());
        let default = declared.and_then(|param| param.default.as_ref()?.as_u64());
        let usual = match self.call.platform {
            Platform::PureCloud => 25,
            Platform::RingCentral => 100,
        };
        default.and_then(|size| usize::try_from(size).ok()).unwrap_or(usual)
    }
}

/// A number of the request. `max` is RingCentral's word for the longest page.
fn number(name: &str, text: &str, least: usize) -> Result<usize, Refusal> {
    if text == "max" {
        return Ok(1_000);
    }
    text.parse().ok().filter(|number| *number >= least).ok_or_else(|| {
        let message = format!("{name} must be a whole number from {least} on");
        Refusal::new(Reason::Parameter, message).of_parameter(name)
    })
}
