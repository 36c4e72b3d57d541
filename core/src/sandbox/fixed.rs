//! The answers that no rule of paths could make.

use serde_json::{Value, json};

use super::call::Call;
use super::people::{self, People};

/// What PureCloud adds to a user when `expand` asks for it.
fn expansion(name: &str) -> Option<Value> {
    Some(match name {
        "presence" => json!({
            "source": "PURECLOUD",
            "presenceDefinition": { "systemPresence": "Available" },
            "message": "",
        }),
        "routingStatus" => json!({ "status": "IDLE" }),
        "authorization" => json!({ "roles": [], "permissions": [] }),
        "groups" | "skills" | "languages" | "locations" | "certifications" => json!([]),
        _ => return None,
    })
}

/// A PureCloud user with what the call wants to know beside.
pub(super) fn expanded(call: &Call<'_>, mut item: Value) -> Value {
    if call.operation.result.as_deref().is_some_and(|model| matches!(model, "User" | "UserMe")) {
        for name in call.list_argument("expand") {
            if let Some(value) = expansion(name) {
                item[name] = value;
            }
        }
    }
    item
}

/// The body of an operation whose answer is known by its path alone.
pub(super) fn answer(call: &Call<'_>, people: People) -> Option<Value> {
    Some(match (call.method(), call.operation.path.as_str()) {
        ("GET", "/restapi/oauth/userinfo") => json!({
            "sub": People::extension_id(call.owner).to_string(),
            "name": people::name(call.owner),
        }),
        ("POST", "/restapi/oauth/wstoken") => json!({
            "uri": call.address("/restapi/ws").replacen("http", "ws", 1),
            "ws_access_token": people.user_id(call.owner),
            "expires_in": 600,
        }),
        ("GET", "/restapi/oauth/jwks") => json!({ "keys": [] }),
        ("GET", "/.well-known/openid-configuration") => json!({
            "issuer": call.address(""),
            "authorization_endpoint": call.address("/restapi/oauth/authorize"),
            "token_endpoint": call.address("/restapi/oauth/token"),
            "revocation_endpoint": call.address("/restapi/oauth/revoke"),
            "userinfo_endpoint": call.address("/restapi/oauth/userinfo"),
            "jwks_uri": call.address("/restapi/oauth/jwks"),
            "response_types_supported": ["code"],
            "subject_types_supported": ["public"],
            "code_challenge_methods_supported": ["S256"],
        }),
        _ => return None,
    })
}
