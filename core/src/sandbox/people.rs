//! The people of the sandbox: PureCloud's users and RingCentral's extensions are the same ones.

use serde_json::{Value, json};

use super::chance;

/// The extension number of the first of them.
const FIRST_EXTENSION: usize = 101;

/// RingCentral's id of the account.
const ACCOUNT: u64 = 400_131_426_008;

/// The least RingCentral id of a person; the gap between two is as odd as in life.
const FIRST_ID: u64 = 400_131_430_008;
const ID_STEP: u64 = 1_009;

const FIRST_NAMES: [&str; 24] = [
    "Ada", "Grace", "Alan", "Edsger", "Barbara", "Dennis", "Hedy", "Claude", "Radia", "Donald", "Karen",
    "Tony", "Frances", "John", "Margaret", "Niklaus", "Shafi", "Leslie", "Adele", "Robin", "Mary", "Vint",
    "Sophie", "Ken",
];

/// One more than the first names: 600 pairs go by before one comes again.
const LAST_NAMES: [&str; 25] = [
    "Lovelace",
    "Hopper",
    "Turing",
    "Dijkstra",
    "Liskov",
    "Ritchie",
    "Lamarr",
    "Shannon",
    "Perlman",
    "Knuth",
    "Jones",
    "Hoare",
    "Allen",
    "Backus",
    "Hamilton",
    "Wirth",
    "Goldwasser",
    "Lamport",
    "Goldberg",
    "Milner",
    "Shaw",
    "Cerf",
    "Wilson",
    "Thompson",
    "Naur",
];

/// Everybody, made when asked for: a hundred thousand cost no memory.
#[derive(Debug, Clone, Copy)]
pub(super) struct People {
    seed: u64,
    count: usize,
}

impl People {
    pub(super) fn new(seed: u64, count: usize) -> Self {
        Self { seed, count }
    }

    pub(super) fn count(&self) -> usize {
        self.count
    }

    /// RingCentral's id of the account they belong to.
    pub(super) fn account_id() -> u64 {
        ACCOUNT
    }

    /// RingCentral's id of a person.
    pub(super) fn extension_id(index: usize) -> u64 {
        FIRST_ID + ID_STEP * number(index)
    }

    /// PureCloud's id of a person.
    pub(super) fn user_id(&self, index: usize) -> String {
        chance::uuid(self.high(), self.low() ^ number(index))
    }

    /// The person with an extension number.
    pub(super) fn with_number(self, extension: &str) -> Option<usize> {
        let index = extension.parse::<usize>().ok()?.checked_sub(FIRST_EXTENSION)?;
        (index < self.count).then_some(index)
    }

    /// The person with a RingCentral id.
    pub(super) fn with_extension_id(self, id: &str) -> Option<usize> {
        let offset = id.parse::<u64>().ok()?.checked_sub(FIRST_ID)?;
        let index = usize::try_from(offset / ID_STEP).ok()?;
        (offset % ID_STEP == 0 && index < self.count).then_some(index)
    }

    /// The person with a PureCloud id: the number is in its last digits.
    pub(super) fn with_user_id(self, id: &str) -> Option<usize> {
        let tail = u64::from_str_radix(id.get(24..)?, 16).ok()?;
        let index = usize::try_from((tail ^ self.low()) & 0xffff_ffff_ffff).ok()?;
        (index < self.count && self.user_id(index) == id).then_some(index)
    }

    /// A PureCloud user.
    pub(super) fn user(&self, index: usize) -> Value {
        let email = email(index);
        let extension = (index + FIRST_EXTENSION).to_string();
        json!({
            "id": self.user_id(index),
            "name": name(index),
            "email": email,
            "username": email,
            "state": "active",
            "version": 1,
            "department": "Research",
            "title": "Engineer",
            "division": { "id": chance::uuid(self.low(), self.high()), "name": "Home", "selfUri": "" },
            "primaryContactInfo": [{ "address": email, "mediaType": "EMAIL", "type": "PRIMARY" }],
            "addresses": [{ "extension": extension, "mediaType": "PHONE", "type": "WORK" }],
            "acdAutoAnswer": false,
        })
    }

    /// A RingCentral extension.
    pub(super) fn extension(index: usize) -> Value {
        let (first, last) = names(index);
        json!({
            "id": Self::extension_id(index),
            "extensionNumber": (index + FIRST_EXTENSION).to_string(),
            "name": name(index),
            "type": "User",
            "status": "Enabled",
            "hidden": false,
            "setupWizardState": "Completed",
            "contact": { "firstName": first, "lastName": last, "email": email(index) },
            "account": { "id": ACCOUNT.to_string() },
            "permissions": { "admin": { "enabled": index == 0 } },
        })
    }

    /// A SCIM user with the id that the platform gives that person.
    pub(super) fn scim_user(id: &str, index: usize) -> Value {
        let (first, last) = names(index);
        json!({
            "schemas": ["urn:ietf:params:scim:schemas:core:2.0:User"],
            "id": id,
            "userName": email(index),
            "displayName": name(index),
            "name": { "givenName": first, "familyName": last, "formatted": name(index) },
            "active": true,
            "emails": [{ "value": email(index), "type": "work", "primary": true }],
        })
    }

    fn high(&self) -> u64 {
        chance::hash(self.seed, "people")
    }

    fn low(&self) -> u64 {
        chance::hash(self.seed, "user")
    }
}

/// Somebody's name. The first is always the same.
pub(super) fn name(index: usize) -> String {
    let (first, last) = names(index);
    format!("{first} {last}")
}

fn names(index: usize) -> (&'static str, &'static str) {
    (FIRST_NAMES[index % FIRST_NAMES.len()], LAST_NAMES[index % LAST_NAMES.len()])
}

pub(super) fn email(index: usize) -> String {
    let (first, last) = names(index);
    let again = index / (FIRST_NAMES.len() * LAST_NAMES.len());
    let again = if again == 0 { String::new() } else { again.to_string() };
    format!("{first}.{last}{again}@example.com").to_lowercase()
}

fn number(index: usize) -> u64 {
    index.try_into().unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn names_and_addresses_differ() {
        let all: HashSet<String> = (0..600).map(name).collect();
        assert_eq!(all.len(), 600);
        let all: HashSet<String> = (0..5_000).map(email).collect();
        assert_eq!(all.len(), 5_000);
        assert_eq!(name(0), "Ada Lovelace");
    }

    #[test]
    fn an_id_leads_back_to_its_person_and_no_other_id_does() {
        let people = People::new(9, 300);
        for index in [0, 1, 299] {
            assert_eq!(people.with_user_id(&people.user_id(index)), Some(index));
            assert_eq!(people.with_extension_id(&People::extension_id(index).to_string()), Some(index));
        }
        assert_eq!(people.with_user_id(&people.user_id(300)), None);
        assert_eq!(people.with_user_id(&People::new(8, 300).user_id(1)), None);
        assert_eq!(people.with_user_id("ü".repeat(18).as_str()), None);
        assert_eq!(people.with_extension_id("400131430009"), None);
        assert_eq!(
            (people.with_number("101"), people.with_number("401"), people.with_number("x")),
            (Some(0), None, None)
        );
    }
}
