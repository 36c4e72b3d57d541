//! The catalogue as it is checked in, looked at as data.

use std::collections::BTreeSet;
use std::fs;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};

use serde_json::{Map, Value};

use super::super::{Import, Platform, fold, import};

const KEYS: &[&str] = &[
    "id",
    "method",
    "path",
    "groups",
    "params",
    "body",
    "result",
    "produces",
    "host",
    "auth",
    "paging",
    "throttle",
    "read_only",
    "permissions",
    "deprecated",
    "preview",
];
/// How many operations the reviewed rule marks as read-only.
const MARKED: usize = 122;

const PARAM_KEYS: &[&str] =
    &["name", "in", "type", "items", "format", "style", "required", "enum", "default", "min", "max"];
const PAGING_KEYS: &[&str] =
    &["style", "in", "param", "size", "items", "next", "pages", "total", "more", "mode", "inner"];

fn path(platform: Platform, extension: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../core/catalog");
    folder.join(format!("{}.{extension}", platform.stem()))
}

fn catalog(platform: Platform, extension: &str) -> String {
    fs::read_to_string(path(platform, extension)).unwrap()
}

fn operations(platform: Platform) -> Vec<Map<String, Value>> {
    catalog(platform, "ndjson").lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn each(mut check: impl FnMut(&str, &Map<String, Value>)) {
    for platform in [Platform::Purecloud, Platform::Ringcentral] {
        for operation in operations(platform) {
            check(operation["id"].as_str().unwrap(), &operation);
        }
    }
}

fn params(operation: &Map<String, Value>) -> impl Iterator<Item = &Value> {
    operation.get("params").and_then(Value::as_array).into_iter().flatten()
}

/// Whether the object's keys are among `known` and in that order.
fn in_order(object: &Value, known: &[&str]) -> bool {
    let places: Option<Vec<_>> =
        object.as_object().unwrap().keys().map(|key| known.iter().position(|k| k == key)).collect();
    places.is_some_and(|places| places.is_sorted())
}

#[test]
fn every_operation_of_both_platforms_is_there() {
    assert!(operations(Platform::Purecloud).len() >= 3355);
    assert!(operations(Platform::Ringcentral).len() >= 520);
}

#[test]
fn ids_are_unique_and_sorted_when_folded() {
    for platform in [Platform::Purecloud, Platform::Ringcentral] {
        let folded: Vec<_> =
            operations(platform).iter().map(|one| fold(one["id"].as_str().unwrap())).collect();
        assert!(folded.is_sorted_by(|a, b| a < b));
    }
}

#[test]
fn lines_start_with_the_id_and_end_in_one_line_feed() {
    for platform in [Platform::Purecloud, Platform::Ringcentral] {
        let text = catalog(platform, "ndjson");
        assert!(text.ends_with("}\n") && !text.contains('\r'));
        assert!(text.lines().all(|line| line.starts_with("{\"id\":\"")));
    }
}

#[test]
fn only_known_keys_stand_in_their_order() {
    each(|id, operation| {
        assert!(in_order(&Value::Object(operation.clone()), KEYS), "{id}");
        assert!(params(operation).all(|param| in_order(param, PARAM_KEYS)), "{id}");
        assert!(operation.get("paging").is_none_or(|paging| in_order(paging, PAGING_KEYS)), "{id}");
        assert!(operation.get("body").is_none_or(|body| in_order(body, &["types", "model"])), "{id}");
    });
}

#[test]
fn parameters_have_known_places_types_and_styles() {
    each(|id, operation| {
        for param in params(operation) {
            let text = |key: &str| param.get(key).and_then(Value::as_str);
            assert!(matches!(text("in"), Some("path" | "query" | "header" | "body")), "{id} {param}");
            let kinds = ["string", "integer", "number", "boolean", "array", "object", "any"];
            assert!(text("type").is_some_and(|kind| kinds.contains(&kind)), "{id} {param}");
            assert_eq!(text("items").is_some(), text("style").is_some(), "{id} {param}");
            assert!(matches!(text("style"), None | Some("multi" | "csv")), "{id} {param}");
            assert!(
                text("in") != Some("path") || param.get("required") == Some(&true.into()),
                "{id} {param}"
            );
        }
        let names: BTreeSet<_> =
            params(operation).map(|param| fold(param["name"].as_str().unwrap())).collect();
        assert_eq!(names.len(), params(operation).count(), "{id}");
        assert_eq!(
            params(operation).any(|param| param["in"] == "body"),
            operation.contains_key("body"),
            "{id}"
        );
    });
}

#[test]
fn paths_and_path_parameters_agree() {
    each(|id, operation| {
        let path = operation["path"].as_str().unwrap();
        let named: BTreeSet<&str> =
            path.split('{').skip(1).map(|rest| rest.split_once('}').expect("a closed brace").0).collect();
        let declared =
            params(operation).filter(|param| param["in"] == "path").map(|param| param["name"].as_str());
        assert_eq!(named, declared.map(Option::unwrap).collect(), "{id}");
    });
}

#[test]
fn every_group_is_listed_and_every_listed_group_has_an_operation() {
    for (platform, count) in [(Platform::Purecloud, 87), (Platform::Ringcentral, 81)] {
        let text = catalog(platform, "groups");
        let listed: Vec<&str> = text.lines().collect();
        assert!(listed.is_sorted_by(|a, b| a < b));
        assert!(listed.len() >= count);
        let operations = operations(platform);
        let used: BTreeSet<&str> = operations
            .iter()
            .flat_map(|one| one["groups"].as_array().unwrap())
            .map(|g| g.as_str().unwrap())
            .collect();
        assert!(used.into_iter().eq(listed.iter().copied()));
        let identifier = |name: &&str| {
            name.starts_with(|c: char| c.is_ascii_uppercase())
                && name.chars().all(|c| c.is_ascii_alphanumeric())
        };
        assert!(listed.iter().all(identifier));
    }
    assert!(catalog(Platform::Ringcentral, "groups").lines().any(|name| name == "Sms"));
}

#[test]
fn what_paging_moves_is_a_parameter() {
    each(|id, operation| {
        let Some(paging) = operation.get("paging") else { return };
        assert!(matches!(operation["method"].as_str(), Some("GET" | "POST")), "{id}");
        assert!(
            matches!(paging["style"].as_str(), Some("page" | "cursor" | "link" | "scim" | "sync")),
            "{id}"
        );
        assert_eq!(paging.get("param").is_none(), paging["style"] == "link", "{id}");
        if paging.get("in").is_some() {
            assert!(operation.contains_key("body"), "{id}");
            return;
        }
        for key in ["param", "size", "mode"] {
            let taken = |name: &Value| {
                params(operation).any(|param| param["in"] == "query" && param["name"] == *name)
            };
            assert!(paging.get(key).is_none_or(taken), "{id} {key}");
        }
    });
}

/// The counts in the doc comment of `paging`: newer definitions have more, but a rule that stops fitting shows here.
#[test]
fn at_least_as_many_operations_page_in_each_style_as_documented() {
    let documented = [
        (Platform::Purecloud, [("sync", 0), ("scim", 4), ("cursor", 65), ("page", 332), ("link", 91)]),
        (Platform::Ringcentral, [("sync", 7), ("scim", 2), ("cursor", 29), ("page", 57), ("link", 6)]),
    ];
    for (platform, counts) in documented {
        let operations = operations(platform);
        for (style, least) in counts {
            let is_so =
                |one: &&Map<String, Value>| one.get("paging").is_some_and(|paging| paging["style"] == style);
            let found = operations.iter().filter(is_so).count();
            assert!(found >= least, "{platform}: {style} {found}");
        }
    }
}

#[test]
fn every_model_of_both_platforms_is_there_in_the_order_of_the_names() {
    for (platform, described) in [(Platform::Purecloud, 6651), (Platform::Ringcentral, 1507)] {
        let text = catalog(platform, "models.ndjson");
        assert!(text.lines().all(|line| line.starts_with("{\"name\":\"")));
        let names: Vec<String> = text
            .lines()
            .map(|line| serde_json::from_str::<Value>(line).unwrap()["name"].as_str().unwrap().to_owned())
            .collect();
        assert!(names.is_sorted_by(|a, b| a < b));
        // Beside those that the definition names stand the objects that it describes in place.
        assert!(names.len() >= described, "{}", names.len());
    }
}

#[test]
fn the_compressed_models_are_the_models() {
    for platform in [Platform::Purecloud, Platform::Ringcentral] {
        let compressed = fs::read(path(platform, "models.gz")).unwrap();
        let mut text = String::new();
        flate2::read::GzDecoder::new(&*compressed).read_to_string(&mut text).unwrap();
        assert!(text == catalog(platform, "models.ndjson"), "run `cargo dev import-spec` for {platform}");
    }
}

#[test]
fn the_definitions_give_the_checked_in_bytes() {
    for (platform, name) in
        [(Platform::Purecloud, "purecloud.swagger.json"), (Platform::Ringcentral, "ringcentral.openapi.json")]
    {
        let Some(file) = definition(name) else { continue };
        let folder = tempfile::tempdir().unwrap();
        import(Import { file: &file, platform, catalog: folder.path(), allow_removals: false }).unwrap();
        for extension in ["ndjson", "groups", "models.ndjson"] {
            let made =
                fs::read_to_string(folder.path().join(format!("{}.{extension}", platform.stem()))).unwrap();
            assert!(made == catalog(platform, extension), "run `cargo dev import-spec` for {platform}");
        }
    }
}

/// A definition beside the workspace; a plain clone has none.
fn definition(name: &str) -> Option<PathBuf> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/definitions").join(name);
    if !file.exists() {
        // Straight to the stream, so that it shows though the test passes.
        let _ = writeln!(std::io::stderr(), "skipped: no {name} in ../shared/definitions");
        return None;
    }
    Some(file)
}

#[test]
fn queries_and_searches_are_the_only_posts_that_may_be_sent_twice() {
    let mut marked = BTreeSet::new();
    each(|id, operation| {
        if let Some(flag) = operation.get("read_only") {
            assert!(*flag == true && operation["method"] == "POST", "{id}");
            marked.insert(id.to_owned());
        }
    });
    for query in ["postAnalyticsConversationsDetailsQuery", "postUsersSearch", "searchDirectoryEntries"] {
        assert!(marked.contains(query), "{query}");
    }
    for deed in
        ["postAnalyticsConversationsDetailsJobs", "createSMSMessage", "postUsers", "postConversationsCalls"]
    {
        assert!(!marked.contains(deed), "{deed}");
    }
    // Every one has been read by people; a new definition that brings others wants that again.
    assert_eq!(marked.len(), MARKED, "review what the rule of reading.rs finds now: {marked:#?}");
    let known: BTreeSet<String> = [Platform::Purecloud, Platform::Ringcentral]
        .into_iter()
        .flat_map(operations)
        .map(|operation| operation["id"].as_str().unwrap().to_owned())
        .collect();
    for (reads, id) in super::super::reading::corrections() {
        assert!(known.contains(id), "{id} is no operation");
        assert_eq!(marked.contains(id), reads, "{id}");
    }
}
