//! The names that Python programs write.

/// Python refuses them as names.
const KEYWORDS: &[&str] = &[
    "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def",
    "del", "elif", "else", "except", "finally", "for", "from", "global", "if", "import", "in", "is",
    "lambda", "nonlocal", "not", "or", "pass", "raise", "return", "try", "while", "with", "yield",
];

/// What every Record has for itself.
const METHODS: &[&str] = &[
    "clear",
    "copy",
    "fromkeys",
    "get",
    "items",
    "keys",
    "pop",
    "popitem",
    "setdefault",
    "update",
    "values",
];

/// `getUsersMe` → `get_users_me`, `createSMSMessage` → `create_sms_message`: the binding's own rule.
pub(super) fn snake_case(name: &str) -> String {
    let mut snake = String::with_capacity(name.len() + 8);
    let mut letters = name.chars().peekable();
    let mut before = None;
    while let Some(letter) = letters.next() {
        let word_follows = letters.peek().is_some_and(|next| next.is_lowercase());
        let starts_word = match before {
            Some(before) if letter.is_uppercase() => {
                char::is_lowercase(before) || (char::is_alphanumeric(before) && word_follows)
            }
            _ => false,
        };
        if starts_word {
            snake.push('_');
        }
        snake.extend(letter.to_lowercase());
        before = Some(letter);
    }
    snake
}

/// A parameter: `If-Match` → `if_match`, `from` → `from_`.
pub(super) fn parameter(wire: &str) -> String {
    let name = snake_case(wire).replace(['-', '.'], "_");
    if KEYWORDS.contains(&name.as_str()) { name + "_" } else { name }
}

/// The attributes that mean a field of the wire, none for one that only `[]` reaches.
///
/// That is its name in snake_case. Where that would not lead back to the name on the wire (`issuerURI`,
/// `grant_type`), the field could be read by it but not set in a new object, so the wire's own spelling stands beside
/// it.
pub(super) fn attributes(wire: &str) -> Vec<String> {
    let snake = snake_case(wire).replace('-', "_");
    if !is_identifier(&snake) || snake.starts_with("__") {
        return Vec::new();
    }
    let clashes = KEYWORDS.contains(&snake.as_str()) || METHODS.contains(&snake.as_str());
    let own = wire != snake && camel_case(&snake) != wire && wire.starts_with(char::is_lowercase);
    let mut attributes = vec![if clashes { format!("{snake}_") } else { snake }];
    if own && is_identifier(wire) {
        attributes.push(wire.to_owned());
    }
    attributes
}

fn is_identifier(name: &str) -> bool {
    let letter = |c: char| c.is_ascii_alphanumeric() || c == '_';
    name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_') && name.chars().all(letter)
}

fn camel_case(snake: &str) -> String {
    let mut words = snake.split('_');
    let first = words.next().unwrap_or("").to_owned();
    words
        .filter(|word| !word.is_empty())
        .fold(first, |camel, word| camel + &word[..1].to_uppercase() + &word[1..])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parameters_are_identifiers() {
        for (wire, name) in [
            ("userId", "user_id"),
            ("If-Match", "if_match"),
            ("supportedContent.id", "supported_content_id"),
            ("from", "from_"),
        ] {
            assert_eq!(parameter(wire), name);
        }
    }

    #[test]
    fn attributes_are_in_snake_case_and_clashing_ones_end_in_an_underscore() {
        for (wire, names) in [
            ("primaryContactInfo", &["primary_contact_info"][..]),
            ("items", &["items_"]),
            ("from", &["from_"]),
            ("issuerURI", &["issuer_uri", "issuerURI"]),
            ("grant_type", &["grant_type"]),
            ("Resources", &["resources"]),
            ("service-area", &["service_area"]),
            ("$ref", &[]),
            ("urn:a:b", &[]),
        ] {
            assert_eq!(attributes(wire), names, "{wire}");
        }
    }
}
