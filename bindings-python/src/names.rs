//! The vendors' camelCase and Python's snake_case.

/// `getUsersMe` → `get_users_me`, `createSMSMessage` → `create_sms_message`.
pub(crate) fn snake_case(name: &str) -> String {
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

/// `primary_contact_info` → `primaryContactInfo`; underscores at the front stay.
pub(crate) fn camel_case(name: &str) -> String {
    let mut camel = String::with_capacity(name.len());
    let mut starts_word = false;
    for letter in name.chars() {
        if letter == '_' && !camel.is_empty() {
            starts_word = true;
        } else if std::mem::take(&mut starts_word) {
            camel.extend(letter.to_uppercase());
        } else {
            camel.push(letter);
        }
    }
    camel
}
