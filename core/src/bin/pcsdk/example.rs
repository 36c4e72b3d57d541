//! A call of an operation as it is written in each language, with placeholders to fill in.

use pcsdk::Platform;
use pcsdk::catalog::{Location, Operation, Param};
use serde_json::{Map, Value, json};

/// An operation's arguments in an example: what is required, and one optional parameter where nothing is.
struct Sample<'a> {
    platform: Platform,
    operation: &'a Operation,
    positional: Vec<(&'a Param, Value)>,
    optional: Option<(&'a Param, Value)>,
}

/// The call in each language.
pub(crate) fn calls(platform: Platform, operation: &Operation) -> [(&'static str, String); 5] {
    let sample = Sample::new(platform, operation);
    [
        ("python", sample.python()),
        ("node", sample.node()),
        ("php", sample.php()),
        ("c", sample.c()),
        ("shell", sample.shell()),
    ]
}

impl<'a> Sample<'a> {
    fn new(platform: Platform, operation: &'a Operation) -> Self {
        let with_value = |param: &'a Param| (param, placeholder(param));
        let positional: Vec<_> = operation.positional().map(with_value).collect();
        let query = operation.params.iter().find(|param| param.location == Location::Query);
        let optional = query.filter(|_| positional.is_empty()).map(with_value);
        Self { platform, operation, positional, optional }
    }

    /// The name of the group's class.
    fn class(&self) -> String {
        format!("{}Api", self.operation.groups.first().map_or("", String::as_str))
    }

    /// What the class is made from: a PureCloud client or a RingCentral platform.
    fn owner(&self) -> &'static str {
        match self.platform {
            Platform::PureCloud => "client",
            Platform::RingCentral => "platform",
        }
    }

    fn python(&self) -> String {
        let module = if self.platform == Platform::RingCentral { "ringcentral." } else { "" };
        let mut arguments: Vec<String> =
            self.positional.iter().map(|(param, value)| python(param, value)).collect();
        arguments.extend(
            self.optional
                .iter()
                .map(|(param, value)| format!("{}={}", snake(&param.name), python(param, value))),
        );
        let method = snake(&self.operation.id);
        format!("{module}{}({}).{method}({})", self.class(), self.owner(), arguments.join(", "))
    }

    fn node(&self) -> String {
        let module = if self.platform == Platform::RingCentral { "ringcentral." } else { "" };
        let mut arguments: Vec<String> = self
            .positional
            .iter()
            .map(|(param, value)| if is_body(param) { "body".to_owned() } else { value.to_string() })
            .collect();
        arguments
            .extend(self.optional.iter().map(|(param, value)| format!("{{{}: {value}}}", key(&param.name))));
        let id = &self.operation.id;
        format!("await new {module}{}({}).{id}({})", self.class(), self.owner(), arguments.join(", "))
    }

    fn php(&self) -> String {
        let module = if self.platform == Platform::RingCentral { "RingCentral\\" } else { "" };
        let mut arguments: Vec<String> =
            self.positional.iter().map(|(param, value)| php(param, value)).collect();
        arguments.extend(
            self.optional.iter().map(|(param, value)| format!("['{}' => {}]", param.name, php(param, value))),
        );
        let id = &self.operation.id;
        format!("(new {module}{}(${}))->{id}({})", self.class(), self.owner(), arguments.join(", "))
    }

    fn c(&self) -> String {
        let mut object = Map::new();
        for (param, value) in self.positional.iter().chain(&self.optional) {
            object.insert(param.name.clone(), value.clone());
        }
        let json = Value::Object(object).to_string();
        format!("pcsdk_call(client, \"{}\", {}, …)", self.operation.id, Value::from(json))
    }

    fn shell(&self) -> String {
        let mut words = vec![format!("pcsdk call {}", self.operation.id)];
        for (param, value) in self.positional.iter().chain(&self.optional) {
            let items = value.as_array().map_or_else(|| std::slice::from_ref(value), Vec::as_slice);
            words.extend(items.iter().map(|item| match item {
                _ if is_body(param) => "--body FILE".to_owned(),
                Value::String(text) => format!("{}={text}", param.name),
                other => format!("{}={other}", param.name),
            }));
        }
        words.join(" ")
    }
}

/// A value that shows its type; the first legal one where the catalogue knows them.
fn placeholder(param: &Param) -> Value {
    let kind = if param.kind == "array" { param.items.as_deref().unwrap_or("string") } else { &param.kind };
    let one = match (param.allowed.first(), kind) {
        (Some(value), _) => value.clone(),
        (None, "integer" | "number") => json!(1),
        (None, "boolean") => json!(true),
        (None, "object") => json!({}),
        (None, _) => snake(&param.name).to_uppercase().into(),
    };
    if param.kind == "array" { json!([one]) } else { one }
}

fn is_body(param: &Param) -> bool {
    param.location == Location::Body
}

fn python(param: &Param, value: &Value) -> String {
    match value {
        _ if is_body(param) => "body".to_owned(),
        Value::Bool(true) => "True".to_owned(),
        Value::Bool(false) => "False".to_owned(),
        other => other.to_string(),
    }
}

fn php(param: &Param, value: &Value) -> String {
    match value {
        _ if is_body(param) => "$body".to_owned(),
        Value::String(text) => format!("'{text}'"),
        Value::Array(items) => {
            format!("[{}]", items.iter().map(|item| php(param, item)).collect::<Vec<_>>().join(", "))
        }
        other => other.to_string(),
    }
}

/// A key of a JavaScript object: quoted unless it is a plain name.
fn key(name: &str) -> String {
    let plain = name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    if plain { name.to_owned() } else { format!("\"{name}\"") }
}

/// `createSMSMessage` to `create_sms_message`.
fn snake(name: &str) -> String {
    let letters: Vec<char> = name.chars().collect();
    let mut snake = String::with_capacity(name.len() + 8);
    for (at, &letter) in letters.iter().enumerate() {
        if !letter.is_ascii_alphanumeric() {
            snake.push('_');
            continue;
        }
        let after_small = at > 0 && !letters[at - 1].is_uppercase() && letters[at - 1].is_alphanumeric();
        let before_small = letters.get(at + 1).is_some_and(|next| next.is_lowercase());
        let starts_word = letter.is_uppercase() && at > 0 && letters[at - 1].is_alphanumeric();
        if starts_word && (after_small || before_small) {
            snake.push('_');
        }
        snake.extend(letter.to_lowercase());
    }
    snake
}

#[cfg(test)]
mod tests {
    use pcsdk::catalog;

    use super::*;

    fn call(platform: Platform, id: &str, language: &str) -> String {
        let operation = catalog::find(platform, id).unwrap();
        calls(platform, &operation).into_iter().find(|(name, _)| *name == language).unwrap().1
    }

    #[test]
    fn capitals_in_a_row_are_one_word() {
        assert_eq!(snake("createSMSMessage"), "create_sms_message");
        assert_eq!(snake("getUsersMe"), "get_users_me");
        assert_eq!(snake("If-Match"), "if_match");
    }

    #[test]
    fn every_language_writes_required_arguments_by_position() {
        let (pure, ring) = (Platform::PureCloud, Platform::RingCentral);
        assert_eq!(call(pure, "getUser", "python"), "UsersApi(client).get_user(\"USER_ID\")");
        assert_eq!(call(pure, "getUser", "shell"), "pcsdk call getUser userId=USER_ID");
        assert_eq!(
            call(pure, "getUser", "c"),
            r#"pcsdk_call(client, "getUser", "{\"userId\":\"USER_ID\"}", …)"#
        );
        assert_eq!(
            call(ring, "createSMSMessage", "python"),
            "ringcentral.SmsApi(platform).create_sms_message(body)"
        );
        assert_eq!(
            call(ring, "createSMSMessage", "node"),
            "await new ringcentral.SmsApi(platform).createSMSMessage(body)"
        );
        assert_eq!(
            call(ring, "createSMSMessage", "php"),
            "(new RingCentral\\SmsApi($platform))->createSMSMessage($body)"
        );
        assert_eq!(call(ring, "createSMSMessage", "shell"), "pcsdk call createSMSMessage --body FILE");
    }

    #[test]
    fn an_operation_without_required_arguments_shows_an_optional_one() {
        let pure = Platform::PureCloud;
        assert!(call(pure, "getUsersMe", "php").ends_with("->getUsersMe(['expand' => ['routingStatus']])"));
        assert!(call(pure, "getUsersMe", "node").ends_with(".getUsersMe({expand: [\"routingStatus\"]})"));
    }
}
