//! What lies in a collection before anybody touches it.

use serde_json::{Value, json};

use super::chance::{self, Chance};
use super::people::People;
use crate::catalog::query_component;
use crate::platform::Platform;

/// How many things a collection holds that nothing is known of.
const HANDFUL: usize = 12;

/// RingCentral's numeric ids begin somewhere in here, and lie this far apart.
const NUMBERS: std::ops::Range<u64> = 1_000_000_000..10_000_000_000;
const NUMBER_STEP: u64 = 13;

/// A collection's first content, made item by item when asked for.
#[derive(Debug, Clone, Copy)]
pub(super) struct Stock<'a> {
    platform: Platform,
    /// The collection's path, with `~` resolved and its segments escaped.
    key: &'a str,
    sort: Sort,
    people: People,
    seed: u64,
}

/// What kind of thing a collection holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sort {
    User,
    Extension,
    ScimUser,
    Job,
    Thing,
}

impl<'a> Stock<'a> {
    pub(super) fn new(platform: Platform, key: &'a str, people: People, seed: u64) -> Self {
        Self { platform, key, sort: Sort::of(platform, noun(key)), people, seed }
    }

    pub(super) fn key(&self) -> &'a str {
        self.key
    }

    /// The path of one of its items.
    pub(super) fn path(&self, id: &str) -> String {
        format!("{}/{}", self.key, query_component(id))
    }

    /// Whether its items carry their own address; SCIM's say it elsewhere.
    pub(super) fn has_links(&self) -> bool {
        self.sort != Sort::ScimUser
    }

    pub(super) fn count(&self) -> usize {
        if self.holds_everybody() { self.people.count() } else { HANDFUL.min(self.limit()) }
    }

    /// Whether it is the list of all people, not of some: the members of a group are few.
    fn holds_everybody(&self) -> bool {
        match self.sort {
            Sort::User => self.key == "/api/v2/users",
            Sort::Extension | Sort::ScimUser => true,
            Sort::Job | Sort::Thing => false,
        }
    }

    /// There are no more members than people.
    fn limit(&self) -> usize {
        if self.sort == Sort::User { self.people.count() } else { usize::MAX }
    }

    pub(super) fn id(&self, index: usize) -> String {
        match (self.sort, self.platform) {
            (Sort::User | Sort::ScimUser, Platform::PureCloud) => self.people.user_id(index),
            (Sort::Extension | Sort::ScimUser, _) => People::extension_id(index).to_string(),
            (_, Platform::PureCloud) => chance::uuid(self.high(), self.low() ^ number(index)),
            (_, Platform::RingCentral) => (self.first_number() + NUMBER_STEP * number(index)).to_string(),
        }
    }

    /// The place of an id that was there from the start.
    pub(super) fn index(&self, id: &str) -> Option<usize> {
        let index = match (self.sort, self.platform) {
            (Sort::User | Sort::ScimUser, Platform::PureCloud) => self.people.with_user_id(id)?,
            (Sort::Extension | Sort::ScimUser, _) => self.people.with_extension_id(id)?,
            (_, Platform::PureCloud) => {
                let tail = u64::from_str_radix(id.get(24..)?, 16).ok()?;
                usize::try_from((tail ^ self.low()) & 0xffff_ffff_ffff).ok()?
            }
            (_, Platform::RingCentral) => {
                let offset = id.parse::<u64>().ok()?.checked_sub(self.first_number())?;
                usize::try_from(offset / NUMBER_STEP).ok()?
            }
        };
        (index < self.count() && self.id(index) == id).then_some(index)
    }

    /// Which of the people an id names, if it is people that lie here.
    pub(super) fn person(&self, id: &str) -> Option<usize> {
        self.index(id).filter(|_| self.is_of_people())
    }

    pub(super) fn is_of_people(&self) -> bool {
        matches!(self.sort, Sort::User | Sort::Extension | Sort::ScimUser)
    }

    pub(super) fn item(&self, index: usize) -> Value {
        let id = self.id(index);
        match self.sort {
            Sort::User => self.people.user(index),
            Sort::Extension => People::extension(index),
            Sort::ScimUser => People::scim_user(&id, index),
            Sort::Job | Sort::Thing => self.thing(&id, index),
        }
    }

    /// An item that nobody made, for an id that the request thought of.
    pub(super) fn conjured(&self, id: &str) -> Value {
        let index = usize::try_from(chance::hash(self.seed, id) % 500).unwrap_or(0);
        let mut item = match self.sort {
            Sort::User => self.people.user(index),
            Sort::Extension => People::extension(index),
            Sort::ScimUser => People::scim_user(id, index),
            Sort::Job | Sort::Thing => self.thing(id, index),
        };
        item["id"] = self.id_value(id);
        item
    }

    /// What a new item has beside what its maker gave it.
    pub(super) fn blank(&self, id: &str) -> Value {
        match self.sort {
            Sort::User => json!({ "state": "active", "version": 1 }),
            Sort::Extension => json!({ "type": "User", "status": "NotActivated", "hidden": false }),
            Sort::ScimUser => {
                json!({ "schemas": ["urn:ietf:params:scim:schemas:core:2.0:User"], "active": true })
            }
            Sort::Job => json!({ "jobId": id, "state": "FULFILLED" }),
            Sort::Thing => json!({}),
        }
    }

    pub(super) fn fresh_id(&self, chance: &mut Chance) -> String {
        match self.platform {
            Platform::PureCloud => chance.uuid(),
            // Above all that are there from the start.
            Platform::RingCentral => (NUMBERS.end + chance.next() % (1 << 40)).to_string(),
        }
    }

    /// RingCentral's oldest API writes ids as numbers where they are numbers.
    pub(super) fn id_value(&self, id: &str) -> Value {
        let is_number = self.platform == Platform::RingCentral && self.key.starts_with("/restapi/v1.0/");
        match id.parse::<u64>() {
            Ok(number) if is_number => json!(number),
            _ => json!(id),
        }
    }

    fn thing(&self, id: &str, index: usize) -> Value {
        let name = format!("{} {}", singular(noun(self.key)), index + 1);
        let mut thing = json!({ "id": self.id_value(id), "name": name });
        let created = match self.platform {
            Platform::PureCloud => "dateCreated",
            Platform::RingCentral => "creationTime",
        };
        thing[created] = json!(date(index));
        if self.sort == Sort::Job {
            thing["jobId"] = json!(id);
            thing["state"] = json!("FULFILLED");
        }
        thing
    }

    fn first_number(&self) -> u64 {
        NUMBERS.start + chance::hash(self.seed, self.key) % (NUMBERS.end - NUMBERS.start - NUMBER_STEP * 100)
    }

    fn high(&self) -> u64 {
        chance::hash(self.seed, self.key)
    }

    fn low(&self) -> u64 {
        chance::mix(self.high())
    }
}

impl Sort {
    fn of(platform: Platform, noun: &str) -> Self {
        match (platform, noun) {
            (Platform::PureCloud, "users") => Self::User,
            (_, "Users") => Self::ScimUser,
            (Platform::RingCentral, "extension" | "extensions" | "entries") => Self::Extension,
            (_, "jobs") => Self::Job,
            _ => Self::Thing,
        }
    }
}

/// The word that says what a collection holds.
pub(super) fn noun(key: &str) -> &str {
    key.rsplit('/').next().unwrap_or(key)
}

/// `queues` to `Queue`, well enough for a made-up name.
pub(super) fn singular(noun: &str) -> String {
    let stem = match noun.strip_suffix("ies") {
        Some(stem) => format!("{stem}y"),
        None => noun.strip_suffix('s').unwrap_or(noun).to_owned(),
    };
    let mut letters = stem.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// A day of 2024 that follows from a number.
fn date(index: usize) -> String {
    format!("2024-{:02}-{:02}T09:30:00.000Z", 1 + (index / 28) % 12, 1 + index % 28)
}

fn number(index: usize) -> u64 {
    index.try_into().unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stock(platform: Platform, key: &str) -> Stock<'_> {
        Stock::new(platform, key, People::new(1, 300), 1)
    }

    #[test]
    fn an_id_leads_back_to_its_place() {
        for (platform, key) in [
            (Platform::PureCloud, "/api/v2/users"),
            (Platform::PureCloud, "/api/v2/routing/queues"),
            (Platform::RingCentral, "/restapi/v1.0/account/1/extension"),
            (Platform::RingCentral, "/team-messaging/v1/chats"),
        ] {
            let stock = stock(platform, key);
            for index in 0..stock.count() {
                assert_eq!(stock.index(&stock.id(index)), Some(index), "{key}");
            }
            assert_eq!(stock.index(&stock.id(stock.count())), None);
            assert_eq!(stock.index("me"), None);
        }
    }

    #[test]
    fn everybody_is_listed_and_members_are_few() {
        assert_eq!(stock(Platform::PureCloud, "/api/v2/users").count(), 300);
        assert_eq!(stock(Platform::PureCloud, "/api/v2/groups/x/users").count(), 12);
    }

    #[test]
    fn ids_are_numbers_where_ringcentral_writes_numbers() {
        assert!(stock(Platform::RingCentral, "/restapi/v1.0/account/1/extension").item(0)["id"].is_u64());
        assert!(stock(Platform::RingCentral, "/team-messaging/v1/chats").item(0)["id"].is_string());
    }

    #[test]
    fn names_are_made_from_the_path() {
        assert_eq!(stock(Platform::PureCloud, "/api/v2/routing/queues").item(2)["name"], "Queue 3");
        assert_eq!(singular("policies"), "Policy");
        assert_eq!(singular(""), "");
    }
}
