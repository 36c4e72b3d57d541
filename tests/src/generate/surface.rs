//! A platform as its stubs show it: groups of operations, and for each model the one file that holds it.
//!
//! An editor reads the file of a group when one of its classes is used, so a file holds what only its group needs. A
//! model that operations of several groups reach lies in a shared file, one that none reaches (those of
//! notifications, mostly) in a file that is read when somebody names such a model. Files of groups therefore need
//! none but the shared one.

use std::collections::{BTreeMap, BTreeSet};

use pcsdk::Platform;
use pcsdk::catalog::{self, Model, Operation, Type};

/// Where a model lies.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Home {
    /// Beside the class of this group.
    Group(String),
    /// With those that several groups need.
    Shared,
    /// With those that no operation needs.
    Other,
}

/// A group and its operations, in the order of the catalogue.
#[derive(Debug)]
pub(super) struct Group {
    pub(super) name: String,
    pub(super) operations: Vec<Operation>,
}

/// All that stubs show of a platform.
#[derive(Debug)]
pub(super) struct Surface {
    pub(super) platform: Platform,
    pub(super) groups: Vec<Group>,
    models: BTreeMap<String, Model>,
    homes: BTreeMap<String, Home>,
    /// Models that stand beside others in a choice: a property of theirs tells which of them it is.
    choices: BTreeSet<String>,
}

impl Surface {
    pub(super) fn of(platform: Platform) -> Self {
        let operations: Vec<Operation> = catalog::operations(platform).collect();
        let of_group = |name: &str| {
            let inside = |operation: &&Operation| operation.groups.iter().any(|group| group == name);
            Group { name: name.to_owned(), operations: operations.iter().filter(inside).cloned().collect() }
        };
        let groups: Vec<Group> = catalog::groups(platform).map(of_group).collect();
        let models: BTreeMap<_, _> =
            catalog::models(platform).iter().map(|model| (model.name.clone(), model)).collect();
        let homes = homes(&groups, &models);
        let mut choices = BTreeSet::new();
        for kind in models.values().flat_map(types) {
            collect_choices(kind, &mut choices);
        }
        Self { platform, groups, models, homes, choices }
    }

    /// Every file in order: those of the groups, the shared one, that of the others.
    pub(super) fn files(&self) -> impl Iterator<Item = (Home, Option<&Group>)> {
        let groups = self.groups.iter().map(|group| (Home::Group(group.name.clone()), Some(group)));
        groups.chain([(Home::Shared, None), (Home::Other, None)])
    }

    pub(super) fn model(&self, name: &str) -> &Model {
        self.models.get(name).expect("a test finds every model that is named")
    }

    /// The models of one file, in the order of their names.
    pub(super) fn models_at(&self, home: &Home) -> impl Iterator<Item = &Model> {
        self.models.values().filter(move |model| self.home(&model.name) == home)
    }

    pub(super) fn home(&self, model: &str) -> &Home {
        self.homes.get(model).expect("every model has a home")
    }

    /// Whether it stands beside others in a choice.
    pub(super) fn is_choice(&self, model: &str) -> bool {
        self.choices.contains(model)
    }

    /// What the iterator of a listing operation yields; none when the operation does not page.
    pub(super) fn item(&self, operation: &Operation) -> Option<Type> {
        let paging = operation.paging.as_ref()?;
        let mut kind = result(operation);
        // No path: the answer itself is the list.
        for step in paging.items.split('.').filter(|step| !step.is_empty()) {
            kind = self.property(&kind, step).unwrap_or_default();
        }
        Some(match self.resolved(kind) {
            Type::List(item) => *item,
            _ => Type::Any,
        })
    }

    fn property(&self, kind: &Type, name: &str) -> Option<Type> {
        let Type::Model(model) = kind else { return None };
        let model = self.model(model);
        let found = model.properties.iter().find(|property| property.name == name);
        found.map(|property| property.facts.kind.clone())
    }

    /// A model that is another name for a list, a text or the like, as that.
    pub(super) fn resolved(&self, kind: Type) -> Type {
        match kind {
            Type::Model(name) if self.model(&name).properties.is_empty() => {
                self.resolved(self.model(&name).facts.kind.clone())
            }
            other => other,
        }
    }
}

/// The type of an operation's answer; `Any` without a body is told apart by [`Operation::result`].
pub(super) fn result(operation: &Operation) -> Type {
    operation.result.as_deref().map(Type::parse).unwrap_or_default()
}

/// The type of an operation's body.
pub(super) fn body(operation: &Operation) -> Type {
    let model = operation.body.as_ref().and_then(|body| body.model.as_deref());
    model.map(Type::parse).unwrap_or_default()
}

/// The options of a walk over a list that may stand among the operation's own: the most items, and where to go on. One
/// that is named like a parameter of the operation's own means that parameter.
pub(super) fn walk_options(operation: &Operation) -> impl Iterator<Item = (&'static str, Type)> {
    let own = |name: &str| operation.params.iter().any(|param| param.name == name);
    [("limit", Type::Integer), ("cursor", Type::String)].into_iter().filter(move |(name, _)| !own(name))
}

/// The models that a type names, outermost first.
pub(super) fn named(kind: &Type) -> Vec<&str> {
    match kind {
        Type::Model(name) => vec![name],
        Type::List(inner) | Type::Map(inner) => named(inner),
        Type::Choice(all) => all.iter().flat_map(named).collect(),
        _ => Vec::new(),
    }
}

/// The types of a model's properties, or what it is another name for.
pub(super) fn types(model: &Model) -> impl Iterator<Item = &Type> {
    model.properties.iter().map(|property| &property.facts.kind).chain([&model.facts.kind])
}

fn homes(groups: &[Group], models: &BTreeMap<String, Model>) -> BTreeMap<String, Home> {
    let mut homes: BTreeMap<String, Home> = models.keys().map(|name| (name.clone(), Home::Other)).collect();
    for group in groups {
        for name in reached(group, models) {
            let home = homes.get_mut(&name).expect("a test finds every model that is named");
            *home = match home {
                Home::Other => Home::Group(group.name.clone()),
                _ => Home::Shared,
            };
        }
    }
    homes
}

/// The models that a group's operations need, and those that these need.
fn reached(group: &Group, models: &BTreeMap<String, Model>) -> BTreeSet<String> {
    let mut reached = BTreeSet::new();
    let mut waiting: Vec<String> = Vec::new();
    for operation in &group.operations {
        for kind in [result(operation), body(operation)] {
            waiting.extend(named(&kind).into_iter().map(str::to_owned));
        }
    }
    while let Some(name) = waiting.pop() {
        if let Some(model) = models.get(&name).filter(|_| reached.insert(name)) {
            waiting.extend(types(model).flat_map(named).map(str::to_owned));
        }
    }
    reached
}

fn collect_choices(kind: &Type, choices: &mut BTreeSet<String>) {
    match kind {
        Type::Choice(all) => choices.extend(all.iter().flat_map(named).map(str::to_owned)),
        Type::List(inner) | Type::Map(inner) => collect_choices(inner, choices),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_model_lies_in_one_file_and_those_of_a_group_need_no_other_group() {
        for platform in Platform::ALL {
            let surface = Surface::of(platform);
            let placed: usize = surface.files().map(|(home, _)| surface.models_at(&home).count()).sum();
            assert_eq!(placed, catalog::models(platform).iter().count());
            for (home, group) in surface.files().filter(|(home, _)| *home != Home::Other) {
                let used = surface.models_at(&home).flat_map(types);
                for name in used.flat_map(named) {
                    let at = surface.home(name);
                    assert!(*at == Home::Shared || *at == home, "{group:?} needs {name} of {at:?}");
                }
            }
        }
    }

    #[test]
    fn every_list_says_what_it_holds_but_those_of_searches() {
        for platform in Platform::ALL {
            let surface = Surface::of(platform);
            for operation in surface.groups.iter().flat_map(|group| &group.operations) {
                let item = surface.item(operation);
                assert_eq!(item.is_some(), operation.paging.is_some(), "{}", operation.id);
                assert!(item != Some(Type::Any) || operation.id.contains("Search"), "{}", operation.id);
            }
        }
    }
}
