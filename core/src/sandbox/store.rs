//! What is kept: the changes that requests made to the stock.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::ops::Range;

use serde_json::{Map, Value};

use super::chance::Chance;
use super::stock::Stock;

/// Everything that was created, changed or deleted since the start.
#[derive(Debug)]
pub(super) struct Store {
    collections: HashMap<String, Changes>,
    /// Settings and the like: what stands at a path of its own.
    documents: HashMap<String, Map<String, Value>>,
    /// Paths of deleted items: nothing below them answers any more.
    gone: HashSet<String>,
    chance: Chance,
}

/// How a collection differs from its stock.
#[derive(Debug, Default)]
struct Changes {
    /// Items that were created or changed.
    items: HashMap<String, Value>,
    /// The ids of those that were created, in that order.
    added: Vec<String>,
    /// The places in the stock that are empty now.
    removed: BTreeSet<usize>,
}

/// A collection as it is now.
#[derive(Debug)]
pub(super) struct Collection<'a> {
    stock: Stock<'a>,
    changes: Option<&'a Changes>,
    /// The only items wanted, if they were named.
    chosen: Option<Vec<Value>>,
}

impl Store {
    pub(super) fn new(chance: Chance) -> Self {
        Self { collections: HashMap::new(), documents: HashMap::new(), gone: HashSet::new(), chance }
    }

    /// All of a collection, or those of its items that have one of the `chosen` ids.
    pub(super) fn collection<'a>(&'a self, stock: Stock<'a>, chosen: &[&str]) -> Collection<'a> {
        let read = || chosen.iter().filter_map(|id| self.read(stock, id)).collect();
        let chosen = (!chosen.is_empty()).then(read);
        Collection { stock, changes: self.collections.get(stock.key()), chosen }
    }

    /// Adds an item with a new id.
    pub(super) fn create(&mut self, stock: Stock<'_>, given: &Value) -> Value {
        let id = stock.fresh_id(&mut self.chance);
        let mut item = stock.blank(&id);
        merge(&mut item, given);
        item["id"] = stock.id_value(&id);
        let changes = self.changes(stock);
        changes.items.insert(id.clone(), item.clone());
        changes.added.push(id);
        item
    }

    /// The item with an id: one that is kept, one of the stock, or one made up for the asking. None is left of a
    /// deleted one, nor ever there behind an id that says it is missing.
    pub(super) fn read(&self, stock: Stock<'_>, id: &str) -> Option<Value> {
        if is_missing(id) || self.gone.contains(&stock.path(id)) {
            return None;
        }
        let changed = self.collections.get(stock.key()).and_then(|changes| changes.items.get(id));
        Some(match (changed, stock.index(id)) {
            (Some(item), _) => item.clone(),
            (None, Some(index)) => stock.item(index),
            (None, None) => stock.conjured(id),
        })
    }

    /// Merges `given` into an item. What PureCloud counts by `version` counts on.
    pub(super) fn change(&mut self, stock: Stock<'_>, id: &str, given: &Value) -> Option<Value> {
        let mut item = self.read(stock, id)?;
        let version = item.get("version").and_then(Value::as_u64);
        merge(&mut item, given);
        item["id"] = stock.id_value(id);
        if let Some(version) = version {
            item["version"] = (version + 1).into();
        }
        self.changes(stock).items.insert(id.to_owned(), item.clone());
        Some(item)
    }

    /// Takes an item away, and everything below it. One that was made up is only forgotten: the next to ask finds
    /// it as new.
    pub(super) fn delete(&mut self, stock: Stock<'_>, id: &str) -> Option<Value> {
        let item = self.read(stock, id)?;
        let changes = self.changes(stock);
        changes.items.remove(id);
        let added = changes.added.iter().position(|added| added == id);
        if let Some(index) = stock.index(id) {
            changes.removed.insert(index);
        } else if let Some(place) = added {
            changes.added.remove(place);
        } else {
            return Some(item);
        }
        self.gone.insert(stock.path(id));
        Some(item)
    }

    fn changes(&mut self, stock: Stock<'_>) -> &mut Changes {
        self.collections.entry(stock.key().to_owned()).or_default()
    }

    /// Whether a path lies in something that was deleted.
    pub(super) fn is_gone(&self, path: &str) -> bool {
        !self.gone.is_empty()
            && path.match_indices('/').map(|(at, _)| &path[..at]).any(|prefix| self.gone.contains(prefix))
    }

    /// What was written to a path.
    pub(super) fn document(&self, path: &str) -> Option<&Map<String, Value>> {
        self.documents.get(path)
    }

    /// Merges `given` into what stands at a path.
    pub(super) fn write(&mut self, path: &str, given: &Value) {
        if let Value::Object(fields) = given {
            self.documents.entry(path.to_owned()).or_default().extend(fields.clone());
        }
    }

    pub(super) fn erase(&mut self, path: &str) {
        self.documents.remove(path);
    }
}

impl<'a> Collection<'a> {
    pub(super) fn stock(&self) -> Stock<'a> {
        self.stock
    }

    pub(super) fn len(&self) -> usize {
        if let Some(chosen) = &self.chosen {
            return chosen.len();
        }
        self.changes.map_or(self.stock.count(), |c| self.stock.count() - c.removed.len() + c.added.len())
    }

    /// The items of a range, as far as there are any.
    pub(super) fn slice(&self, range: Range<usize>) -> Vec<Value> {
        (range.start..range.end.min(self.len())).map(|position| self.at(position)).collect()
    }

    fn at(&self, position: usize) -> Value {
        if let Some(chosen) = &self.chosen {
            return chosen[position].clone();
        }
        let Some(changes) = self.changes else { return self.stock.item(position) };
        let stocked = self.stock.count() - changes.removed.len();
        if position >= stocked {
            return changes.items[&changes.added[position - stocked]].clone();
        }
        let index =
            changes.removed.iter().fold(position, |index, removed| index + usize::from(*removed <= index));
        changes.items.get(&self.stock.id(index)).cloned().unwrap_or_else(|| self.stock.item(index))
    }
}

/// Ids that name nothing, so that a 404 can be had without deleting: the nil UUID, zero, and `missing…`.
fn is_missing(id: &str) -> bool {
    id == "00000000-0000-0000-0000-000000000000" || id == "0" || id.starts_with("missing")
}

fn merge(item: &mut Value, given: &Value) {
    if let (Value::Object(item), Value::Object(given)) = (item, given) {
        item.extend(given.clone());
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::platform::Platform;
    use crate::sandbox::people::People;

    const KEY: &str = "/api/v2/routing/queues";

    fn stock() -> Stock<'static> {
        Stock::new(Platform::PureCloud, KEY, People::new(1, 30), 1)
    }

    fn store() -> Store {
        Store::new(Chance::new(1))
    }

    fn names(store: &Store) -> Vec<String> {
        let list = store.collection(stock(), &[]);
        list.slice(0..usize::MAX).iter().map(|item| item["name"].as_str().unwrap().to_owned()).collect()
    }

    #[test]
    fn what_is_created_is_read_listed_changed_and_deleted() {
        let mut store = store();
        let id = store.create(stock(), &json!({"name": "Sales"}))["id"].as_str().unwrap().to_owned();
        assert_eq!(store.read(stock(), &id).unwrap()["name"], "Sales");
        assert_eq!(names(&store).last().unwrap(), "Sales");
        assert_eq!(store.change(stock(), &id, &json!({"name": "Support"})).unwrap()["name"], "Support");
        assert_eq!(names(&store).last().unwrap(), "Support");
        assert!(store.delete(stock(), &id).is_some());
        assert!(store.read(stock(), &id).is_none());
        assert!(store.delete(stock(), &id).is_none());
        assert_eq!(names(&store).len(), 12);
    }

    #[test]
    fn deleting_from_the_stock_closes_the_gap() {
        let mut store = store();
        for index in [0, 1, 5, 11] {
            store.delete(stock(), &stock().id(index)).unwrap();
        }
        let kept: Vec<String> =
            [2, 3, 4, 6, 7, 8, 9, 10].iter().map(|i| format!("Queue {}", i + 1)).collect();
        assert_eq!(names(&store), kept);
    }

    #[test]
    fn nothing_answers_below_a_deleted_item() {
        let mut store = store();
        let id = stock().id(3);
        store.delete(stock(), &id).unwrap();
        assert!(store.is_gone(&format!("{KEY}/{id}/members")));
        assert!(!store.is_gone(&format!("{KEY}/{}/members", stock().id(4))));
    }

    #[test]
    fn a_version_counts_on_whatever_the_caller_says() {
        let mut store = store();
        let id = store.create(stock(), &json!({"version": 1}))["id"].as_str().unwrap().to_owned();
        assert_eq!(store.change(stock(), &id, &json!({"version": 1})).unwrap()["version"], 2);
        assert_eq!(store.change(stock(), &id, &json!({"name": "n"})).unwrap()["version"], 3);
    }

    #[test]
    fn a_made_up_item_keeps_what_is_written_until_it_is_deleted() {
        let mut store = store();
        store.change(stock(), "mine", &json!({"note": 1})).unwrap();
        assert_eq!(store.read(stock(), "mine").unwrap()["note"], 1);
        assert_eq!(names(&store).len(), 12);
        store.delete(stock(), "mine").unwrap();
        assert!(store.read(stock(), "mine").unwrap()["note"].is_null());
    }

    #[test]
    fn an_id_can_say_that_it_is_missing() {
        for id in ["0", "missing-queue", "00000000-0000-0000-0000-000000000000"] {
            assert!(store().read(stock(), id).is_none());
        }
        assert!(store().read(stock(), "mine").is_some());
    }
}
