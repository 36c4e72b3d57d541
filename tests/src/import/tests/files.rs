use std::fs;

use serde_json::{Value, json};

use super::{Desk, Platform, openapi, swagger};

fn definition(ids: &[&str]) -> String {
    let operation =
        |id: &&str| (format!("/api/v2/{id}"), json!({"get": {"operationId": id, "tags": ["Things"]}}));
    swagger(&ids.iter().map(operation).collect::<serde_json::Map<_, _>>().into(), &json!({})).to_string()
}

#[test]
fn importing_again_gives_the_same_bytes() {
    let desk = Desk::new(Platform::Purecloud);
    desk.import(&definition(&["b", "a"])).unwrap();
    let bytes =
        || ["ndjson", "groups", "models.ndjson", "models.gz"].map(|file| fs::read(desk.file(file)).unwrap());
    let first = bytes();
    let report = desk.import(&definition(&["a", "b"])).unwrap();
    assert_eq!(bytes(), first);
    assert_eq!(report.changes, super::super::Changes::default());
    assert_eq!(report.model_changes, super::super::Changes::default());
}

#[test]
fn yaml_and_json_give_the_same_bytes() {
    let yaml = r##"
openapi: "3.0.3"
paths:
  /restapi/things/{accountId}:
    parameters:
    - &account {name: accountId, in: path, required: true, schema: {type: string}}
    get:
      operationId: listThings
      tags: [Call Log]
      description: |
        many
        lines
      parameters:
      - *account
      - name: answer
        in: query
        schema: {type: string, enum: [on, off, "yes"]}
      responses:
        200:
          content:
            application/json:
              schema: {$ref: "#/components/schemas/Things"}
components:
  schemas:
    Things: {type: object}
"##;
    let account = json!({"name": "accountId", "in": "path", "required": true, "schema": {"type": "string"}});
    let answer =
        json!({"name": "answer", "in": "query", "schema": {"type": "string", "enum": ["on", "off", "yes"]}});
    let operation = json!({"operationId": "listThings", "tags": ["Call Log"], "parameters": [account, answer],
        "responses": {"200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Things"}}}}}});
    let path = json!({"parameters": [account], "get": operation});
    let json = openapi(&json!({"/restapi/things/{accountId}": path}), &json!({"Things": {"type": "object"}}));
    let bytes = [yaml.to_owned(), json.to_string()].map(|text| {
        let desk = Desk::new(Platform::Ringcentral);
        desk.import(&text).unwrap();
        desk.text("ndjson") + &desk.text("groups")
    });
    assert_eq!(bytes[0], bytes[1]);
    assert!(bytes[0].contains(r#""result":"Things""#), "{}", bytes[0]);
}

#[test]
fn no_words_of_the_vendor_come_in() {
    let desk = Desk::new(Platform::Purecloud);
    let operation = json!({"operationId": "a", "tags": ["Things"], "summary": "PROSE", "description": "PROSE",
        "parameters": [{"name": "q", "in": "query", "type": "string", "description": "PROSE", "x-example": "PROSE"}]});
    let thing = json!({"type": "object", "description": "PROSE", "example": {"a": "PROSE"},
        "properties": {"a": {"type": "string", "description": "PROSE", "example": "PROSE", "default": "PROSE"}}});
    desk.import(&swagger(&json!({"/api/v2/a": {"get": operation}}), &json!({"Thing": thing})).to_string())
        .unwrap();
    assert!(!desk.text("ndjson").contains("PROSE"));
    assert_eq!(desk.text("models.ndjson"), "{\"name\":\"Thing\",\"properties\":{\"a\":\"string\"}}\n");
}

#[test]
fn bad_files_are_one_error_and_leave_the_catalogue_alone() {
    let good = definition(&["a", "b"]);
    let cases = [
        (good[..good.len() - 20].to_owned(), "line 1 column"),
        ("not a definition at all".to_owned(), "neither"),
        (String::new(), "empty"),
        (json!({"swagger": "1.2", "paths": {}}).to_string(), "neither"),
        (json!({"openapi": "3.0.3"}).to_string(), "paths"),
        (swagger(&json!({"/restapi/x": {}}), &json!({})).to_string(), "not a definition of PureCloud"),
        (swagger(&json!({"/api/v2/x": {}}), &json!({})).to_string(), "no operation"),
        (good.replace("/api/v2/b", "/api/v2/a"), "stands twice"),
        (good.replace(r#""operationId":"b""#, r#""operationId":"A""#), "also that of"),
    ];
    let desk = Desk::new(Platform::Purecloud);
    desk.import(&good).unwrap();
    let before = (desk.text("ndjson"), desk.text("groups"));
    for (text, part) in cases {
        let error = desk.import_with(&text, true).unwrap_err().to_string();
        assert!(error.contains("definition: ") && error.contains(part), "{error}");
        assert_eq!((desk.text("ndjson"), desk.text("groups")), before);
    }
    let left: Vec<_> =
        fs::read_dir(desk.folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(left.len(), 5, "{left:?}");
}

#[test]
fn operations_do_not_vanish_unless_that_is_asked_for() {
    let desk = Desk::new(Platform::Purecloud);
    desk.import(&definition(&["a", "b"])).unwrap();
    let before = desk.text("ndjson");
    let error = desk.import(&definition(&["b", "c"])).unwrap_err().to_string();
    assert!(error.contains("would vanish: a") && error.contains("--allow-removals"), "{error}");
    assert_eq!(desk.text("ndjson"), before);
    let report = desk.import_with(&definition(&["b", "c"]), true).unwrap();
    assert_eq!((report.changes.added, report.changes.removed), (vec!["c".to_owned()], vec!["a".to_owned()]));
}

#[test]
fn changed_operations_are_reported_with_the_keys_that_differ() {
    let desk = Desk::new(Platform::Purecloud);
    let text = definition(&["a", "b"]);
    desk.import(&text).unwrap();
    let mut changed: Value = serde_json::from_str(&text).unwrap();
    changed["paths"]["/api/v2/b"]["get"]["deprecated"] = true.into();
    let report = desk.import(&changed.to_string()).unwrap();
    assert_eq!(report.changes.changed, [("b".to_owned(), vec!["deprecated".to_owned()])]);
}

#[test]
fn a_damaged_catalogue_is_an_error_with_its_line() {
    let desk = Desk::new(Platform::Purecloud);
    desk.import(&definition(&["a"])).unwrap();
    fs::write(desk.file("ndjson"), desk.text("ndjson") + "<<<<<<<\n").unwrap();
    let error = desk.import(&definition(&["a"])).unwrap_err().to_string();
    assert!(error.contains("purecloud.ndjson: line 2"), "{error}");
}
