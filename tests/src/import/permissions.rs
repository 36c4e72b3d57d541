//! What a caller must be allowed, and how he shows who he is.

use serde_json::Value;

use super::Platform;
use super::document::{Document, Source};
use super::operation::Permissions;

/// The permissions in the vendor's own names.
pub(super) fn read(document: &Document, source: &Source<'_>) -> Permissions {
    let field = |name: &str| source.fields.get(name);
    match document.platform {
        Platform::Purecloud => purecloud(field("x-inin-requires-permissions")),
        Platform::Ringcentral => Permissions {
            app: names(field("x-app-permission")),
            user: names(field("x-user-permission")),
            ..Permissions::default()
        },
    }
}

/// `{type: ANY|ALL, permissions: […]}`; one of them suffices unless it says `ALL`.
fn purecloud(declared: Option<&Value>) -> Permissions {
    let names = names(declared.and_then(|declared| declared.get("permissions")));
    match declared.and_then(|declared| declared.get("type")).and_then(Value::as_str) {
        Some(kind) if kind.eq_ignore_ascii_case("all") => {
            Permissions { all: names, ..Permissions::default() }
        }
        _ => Permissions { any: names, ..Permissions::default() },
    }
}

/// A list, or one text such as `A`, `A, B` or `A OR B`.
fn names(declared: Option<&Value>) -> Vec<String> {
    let texts = match declared {
        Some(Value::Array(items)) => items.iter().filter_map(Value::as_str).collect(),
        Some(Value::String(text)) => vec![text.as_str()],
        _ => Vec::new(),
    };
    texts
        .into_iter()
        .flat_map(|text| text.split(|c: char| c == ',' || c.is_whitespace()))
        .filter(|word| !matches!(word.to_ascii_lowercase().as_str(), "" | "or" | "and"))
        .map(str::to_owned)
        .collect()
}

/// What the operation takes instead of a bearer token: `basic` the client's id and secret, `guest` a guest's
/// own token, `none`; nothing when it takes the bearer token.
pub(super) fn auth(document: &Document, source: &Source<'_>) -> Option<&'static str> {
    let alternatives = source.fields.get("security").or_else(|| document.field("security"))?.as_array()?;
    let schemes: Vec<&str> = alternatives
        .iter()
        .filter_map(Value::as_object)
        .flatten()
        .map(|(name, _)| kind(document, name))
        .collect();
    match schemes.as_slice() {
        [] => Some("none"),
        kinds if kinds.contains(&"bearer") => None,
        kinds if kinds.contains(&"basic") => Some("basic"),
        _ => Some("guest"),
    }
}

/// RingCentral's own file names `OauthBasicScheme` without declaring it: such a name must do.
fn kind(document: &Document, name: &str) -> &'static str {
    let of_swagger = document.field("securityDefinitions");
    let of_openapi = || document.field("components")?.get("securitySchemes");
    let Some(scheme) = of_swagger.or_else(of_openapi).and_then(|schemes| schemes.get(name)) else {
        return if name.to_ascii_lowercase().contains("basic") { "basic" } else { "bearer" };
    };
    let says = |key: &str| scheme.get(key).and_then(Value::as_str).unwrap_or("");
    match (says("type"), says("scheme")) {
        ("http", "basic") | ("basic", _) => "basic",
        ("apiKey", _) => "guest",
        _ => "bearer",
    }
}
