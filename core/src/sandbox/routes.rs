//! From a path to the operation that serves it.

use std::collections::HashMap;
use std::sync::OnceLock;

use serde::Deserialize;

use super::refusal::{Reason, Refusal};
use crate::catalog::{self, Operation};
use crate::platform::Platform;

/// The operations of one platform, by the segments of their paths.
///
/// Only method and path of each line are read; the rest of a line is parsed when a request meets it.
#[derive(Debug)]
pub(super) struct Routes {
    nodes: Vec<Node>,
}

#[derive(Debug, Default)]
struct Node {
    literals: HashMap<&'static str, usize>,
    /// Where any other segment leads.
    parameter: Option<usize>,
    operations: Vec<Entry>,
}

#[derive(Debug)]
struct Entry {
    method: &'static str,
    line: &'static str,
}

/// What stands first in every line.
#[derive(Deserialize)]
struct Head {
    method: &'static str,
    path: &'static str,
}

/// The operation a request meant, and what its neighbours say of it.
#[derive(Debug)]
pub(super) struct Route {
    pub(super) operation: Operation,
    /// Whether the path has items below it that can be read, changed or deleted one by one.
    pub(super) is_collection: bool,
}

impl Routes {
    /// The routes of a platform, built once in a process.
    pub(super) fn of(platform: Platform) -> &'static Self {
        static ROUTES: [OnceLock<Routes>; 2] = [OnceLock::new(), OnceLock::new()];
        let place = usize::from(platform == Platform::RingCentral);
        ROUTES[place].get_or_init(|| Self::build(catalog::lines(platform)))
    }

    fn build(lines: impl Iterator<Item = &'static str>) -> Self {
        let mut routes = Self { nodes: vec![Node::default()] };
        for line in lines {
            let head: Head = serde_json::from_str(line).expect("a test parses every line of the catalogue");
            let node = head.path.split('/').skip(1).fold(0, |node, segment| routes.child(node, segment));
            routes.nodes[node].operations.push(Entry { method: head.method, line });
        }
        routes
    }

    /// The node for a template's segment below `node`, made if it is new.
    fn child(&mut self, node: usize, segment: &'static str) -> usize {
        let next = self.nodes.len();
        let parent = &mut self.nodes[node];
        let child = if segment.starts_with('{') {
            *parent.parameter.get_or_insert(next)
        } else {
            *parent.literals.entry(segment).or_insert(next)
        };
        if child == next {
            self.nodes.push(Node::default());
        }
        child
    }

    /// The operation for a method and a path's segments; literal segments win over parameters.
    pub(super) fn find(&self, method: &str, segments: &[String]) -> Result<Route, Refusal> {
        let node = self
            .walk(0, segments)
            .ok_or_else(|| Refusal::new(Reason::NotFound, "there is no operation with this path"))?;
        let node = &self.nodes[node];
        let entry = node.operations.iter().find(|entry| entry.method == method).ok_or_else(|| {
            let methods: Vec<String> = node.operations.iter().map(|entry| entry.method.to_owned()).collect();
            let message = format!("this path does not take {method}, only {}", methods.join(", "));
            Refusal::new(Reason::Method, message).allowing(&methods)
        })?;
        Ok(Route { operation: Operation::parse(entry.line), is_collection: self.has_items(node) })
    }

    fn walk(&self, node: usize, segments: &[String]) -> Option<usize> {
        let here = &self.nodes[node];
        let Some((segment, rest)) = segments.split_first() else {
            return (!here.operations.is_empty()).then_some(node);
        };
        let literal = here.literals.get(segment.as_str()).and_then(|next| self.walk(*next, rest));
        literal
            .or_else(|| here.parameter.filter(|_| !segment.is_empty()).and_then(|next| self.walk(next, rest)))
    }

    fn has_items(&self, node: &Node) -> bool {
        node.parameter
            .is_some_and(|item| self.nodes[item].operations.iter().any(|entry| entry.method != "POST"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn find(platform: Platform, method: &str, path: &str) -> Result<Route, Refusal> {
        let segments: Vec<String> = path.split('/').skip(1).map(str::to_owned).collect();
        Routes::of(platform).find(method, &segments)
    }

    #[test]
    fn every_operation_is_found_by_its_own_template() {
        for platform in Platform::ALL {
            for operation in catalog::operations(platform) {
                let path = operation.path.replace(['{', '}'], "_");
                let found = find(platform, &operation.method, &path).unwrap();
                assert_eq!(found.operation.id, operation.id);
            }
        }
    }

    #[test]
    fn a_literal_segment_wins_over_a_parameter() {
        let found = |path| find(Platform::PureCloud, "GET", path).unwrap().operation.id;
        assert_eq!(found("/api/v2/users/me"), "getUsersMe");
        assert_eq!(found("/api/v2/users/mine"), "getUser");
    }

    #[test]
    fn a_collection_is_known_by_its_items() {
        assert!(find(Platform::PureCloud, "POST", "/api/v2/users").unwrap().is_collection);
        assert!(!find(Platform::PureCloud, "GET", "/api/v2/users/me").unwrap().is_collection);
    }

    #[test]
    fn a_wrong_method_names_the_right_ones_and_an_empty_segment_leads_nowhere() {
        let reply =
            find(Platform::PureCloud, "PUT", "/api/v2/users").unwrap_err().reply(Platform::PureCloud, "");
        assert_eq!(reply.status, 405);
        assert_eq!(reply.headers["allow"], "GET, POST");
        assert!(find(Platform::PureCloud, "GET", "/api/v2/users/").is_err());
    }
}
