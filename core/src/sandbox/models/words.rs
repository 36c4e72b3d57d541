//! Plain values that look like life: ids, names, dates, by what a property is called.

use serde_json::{Value, json};

use super::check::known;
use crate::catalog::{Facts, Type};
use crate::platform::Platform;
use crate::sandbox::{chance, people, stock};

/// Where a value stands.
#[derive(Debug, Clone, Copy)]
pub(super) struct Spot<'a> {
    pub(super) platform: Platform,
    /// The model around it.
    pub(super) model: &'a str,
    /// The property, or the key of a map.
    pub(super) name: &'a str,
    /// What its looks follow from.
    pub(super) base: u64,
}

impl<'a> Spot<'a> {
    pub(super) fn below(self, name: &'a str) -> Self {
        Self { name, base: chance::hash(self.base, name), ..self }
    }

    pub(super) fn at(self, index: usize) -> Self {
        Self { base: chance::mix(self.base.wrapping_add(u64::try_from(index).unwrap_or(0) + 1)), ..self }
    }

    /// A number below `limit`.
    fn number(self, limit: u64) -> u64 {
        self.base % limit
    }

    /// The words of the property's name, in small letters: `phoneNumber` ends in `number`.
    fn ends(self, words: &[&str]) -> bool {
        let name = self.name.to_ascii_lowercase();
        words.iter().any(|word| name.ends_with(word))
    }
}

/// Values that stand for the lack of one.
const ODD: [&str; 4] = ["unknown", "outdatedsdkversion", "none", "undefined"];

/// A plain value of a type.
pub(super) fn plain(facts: &Facts, kind: &Type, spot: Spot<'_>) -> Value {
    let is_odd = |value: &&Value| {
        let text = value.as_str().unwrap_or_default().to_ascii_lowercase().replace(['_', '-', ' '], "");
        ODD.contains(&text.as_str())
    };
    let all = known(facts, kind);
    let usual: Vec<&Value> = all.iter().filter(|value| !is_odd(value)).collect();
    let known = if usual.is_empty() { all.iter().collect() } else { usual };
    if !known.is_empty() {
        let choice = usize::try_from(spot.number(64)).unwrap_or(0) % known.len();
        return known[choice].clone();
    }
    match kind {
        Type::Integer => integer(facts, spot),
        Type::Number => number(facts, spot),
        Type::Boolean => json!(spot.number(2) == 1),
        _ => json!(text(facts, spot)),
    }
}

/// A value of the type that says the same: ids are numbers here and texts there.
pub(super) fn alike(kind: &Type, given: &Value) -> Option<Value> {
    match (kind, given) {
        (Type::String, Value::Number(number)) => Some(json!(number.to_string())),
        // A list of texts shows the names of its things.
        (Type::String, Value::Object(thing)) => thing.get("name").filter(|name| name.is_string()).cloned(),
        (Type::Integer, Value::String(text)) => text.parse::<i64>().ok().map(|number| json!(number)),
        (Type::String | Type::Binary, Value::String(_))
        | (Type::Integer | Type::Number, Value::Number(_))
        | (Type::Boolean, Value::Bool(_)) => Some(given.clone()),
        _ => None,
    }
}

/// A number or a text, as a text.
pub(super) fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

#[expect(clippy::cast_possible_truncation, reason = "limits of integers are small whole numbers")]
fn integer(facts: &Facts, spot: Spot<'_>) -> Value {
    let usual = match spot.name {
        "version" => 1,
        "id" => 1_000_000_000 + i64::try_from(spot.number(1 << 40)).unwrap_or(0),
        _ => i64::try_from(spot.number(100)).unwrap_or(0),
    };
    let least = facts.min.map_or(i64::MIN, |min| min.ceil() as i64);
    let most = facts.max.map_or(i64::MAX, |max| max.floor() as i64);
    json!(usual.max(least).min(most))
}

fn number(facts: &Facts, spot: Spot<'_>) -> Value {
    // Not a whole number, which some languages write without a point.
    let usual = f64::from(u16::try_from(spot.number(100)).unwrap_or(0)) + 0.5;
    json!(usual.max(facts.min.unwrap_or(usual)).min(facts.max.unwrap_or(usual)))
}

/// A text of the length that it may have.
pub(super) fn text(facts: &Facts, spot: Spot<'_>) -> String {
    let mut text = match facts.format.as_deref() {
        Some("date-time") => format!("{}T{}:30.000Z", date(spot), clock(spot)),
        Some("local-date-time") => format!("{}T{}:30.000", date(spot), clock(spot)),
        Some("date") => date(spot),
        Some("time") => clock(spot),
        Some("year-month") => date(spot)[..7].to_owned(),
        Some("interval") => interval(spot),
        Some("uuid") => uuid(spot),
        Some("email") => email(spot),
        Some("uri") => format!("https://example.com/{}", spot.number(10_000)),
        Some("ipv4") => format!("192.0.2.{}", 1 + spot.number(250)),
        _ => by_name(spot),
    };
    let count = |limit: Option<u64>| limit.and_then(|limit| usize::try_from(limit).ok());
    if let Some(most) = count(facts.max_length)
        && let Some((end, _)) = text.char_indices().nth(most)
    {
        text.truncate(end);
    }
    let length = text.chars().count();
    text.extend(std::iter::repeat_n('x', count(facts.min_length).unwrap_or(0).saturating_sub(length)));
    text
}

/// A text that a property of this name could have.
fn by_name(spot: Spot<'_>) -> String {
    let person = usize::try_from(spot.number(600)).unwrap_or(0);
    match spot.name {
        "id" | "guid" => id(spot),
        "firstName" | "givenName" => first_and_last(person).0,
        "lastName" | "familyName" => first_and_last(person).1,
        "language" | "locale" | "languageCode" | "localeCode" => "en-US".to_owned(),
        "country" | "countryCode" | "isoCode" => "US".to_owned(),
        "currency" | "currencyCode" => "USD".to_owned(),
        "interval" => interval(spot),
        "extensionNumber" => (101 + spot.number(800)).to_string(),
        "defaultAreaCode" | "areaCode" => (201 + spot.number(700)).to_string(),
        "from" | "to" if spot.platform == Platform::RingCentral => phone(spot),
        "name" | "displayName" => format!("{} {}", stock::singular(spot.model), 1 + spot.number(99)),
        _ if spot.ends(&["email", "emailaddress"]) => email(spot),
        _ if spot.ends(&["phonenumber", "phonenumbers", "phone", "ani", "dnis", "callerid"]) => phone(spot),
        _ if spot.ends(&["uri", "url"]) => format!("https://example.com/{}", spot.number(10_000)),
        _ if spot.ends(&["timezone"]) => "America/New_York".to_owned(),
        _ if spot.ends(&["guid", "uuid"]) => uuid(spot),
        _ if spot.name.ends_with("Id") || spot.name.ends_with("Ids") => id(spot),
        _ if spot.name.starts_with("date") || spot.name.ends_with("Date") || spot.name.ends_with("Time") => {
            format!("{}T{}:30.000Z", date(spot), clock(spot))
        }
        "" => "text".to_owned(),
        name => format!("{} {}", spaced(name), 1 + spot.number(9)),
    }
}

fn phone(spot: Spot<'_>) -> String {
    format!("+1555{:07}", spot.number(10_000_000))
}

fn first_and_last(person: usize) -> (String, String) {
    let name = people::name(person);
    name.split_once(' ').map(|(first, last)| (first.to_owned(), last.to_owned())).unwrap_or_default()
}

fn email(spot: Spot<'_>) -> String {
    people::email(usize::try_from(spot.number(600)).unwrap_or(0))
}

fn id(spot: Spot<'_>) -> String {
    match spot.platform {
        Platform::PureCloud => uuid(spot),
        Platform::RingCentral => (1_000_000_000 + spot.number(1 << 40)).to_string(),
    }
}

fn uuid(spot: Spot<'_>) -> String {
    chance::uuid(spot.base, chance::mix(spot.base))
}

fn date(spot: Spot<'_>) -> String {
    format!("2024-{:02}-{:02}", 1 + spot.number(12), 1 + spot.number(28))
}

fn clock(spot: Spot<'_>) -> String {
    format!("{:02}:{:02}", spot.number(24), spot.number(60))
}

fn interval(spot: Spot<'_>) -> String {
    let day = date(spot);
    format!("{day}T00:00:00.000Z/{day}T12:00:00.000Z")
}

/// `wrapUpCode` to `wrap up code`.
fn spaced(name: &str) -> String {
    let mut words = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() && !words.is_empty() && !words.ends_with(' ') {
            words.push(' ');
        }
        words.push(if letter.is_ascii_punctuation() { ' ' } else { letter.to_ascii_lowercase() });
    }
    words.trim().to_owned()
}
