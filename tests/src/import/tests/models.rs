use serde_json::{Value, json};

use super::{Desk, Platform, openapi, swagger};

/// What the named schemas of a RingCentral definition become, a line each.
fn lines(schemas: &Value) -> Vec<String> {
    let desk = Desk::new(Platform::Ringcentral);
    let operation = json!({"get": {"operationId": "listThings", "tags": ["Things"]}});
    desk.import(&openapi(&json!({"/restapi/things": operation}), schemas).to_string()).unwrap();
    desk.models()
}

/// The properties of a model that has only these.
fn properties(declared: &Value) -> Value {
    let line =
        lines(&json!({"Part": {"type": "string"}, "Thing": {"type": "object", "properties": declared}}))
            .pop()
            .unwrap();
    serde_json::from_str::<Value>(&line).unwrap()["properties"].take()
}

#[test]
fn a_property_is_its_type_or_a_type_with_what_else_is_known() {
    let part = json!({"$ref": "#/components/schemas/Part"});
    let cases = [
        (json!({"type": "string"}), json!("string")),
        (part.clone(), json!("Part")),
        (json!({"type": "array", "items": part}), json!("[Part]")),
        (json!({"type": "object", "additionalProperties": {"type": "integer"}}), json!("{integer}")),
        (json!({"type": "object"}), json!("object")),
        (json!({}), json!("any")),
        (json!({"type": "string", "format": "binary"}), json!("binary")),
        (json!({"type": "integer", "format": "int32"}), json!("integer")),
        (json!({"type": "integer", "format": "int64"}), json!({"type": "integer", "format": "int64"})),
        (json!({"allOf": [part, {"deprecated": true}]}), json!("Part")),
        (json!({"nullable": true, "allOf": [part]}), json!({"type": "Part", "nullable": true})),
        (json!({"type": ["string", "null"]}), json!({"type": "string", "nullable": true})),
        (json!({"anyOf": [part, {"type": "null"}]}), json!({"type": "Part", "nullable": true})),
        (json!({"oneOf": [part, {"type": "string"}]}), json!("Part|string")),
        (json!({"type": "string", "readOnly": true}), json!({"type": "string", "readOnly": true})),
        (
            json!({"type": "array", "minItems": 1, "items": {"type": "string", "enum": ["a", null], "maxLength": 3}}),
            json!({"type": "[string]", "minItems": 1, "enum": ["a"], "maxLength": 3}),
        ),
    ];
    for (schema, expected) in cases {
        assert_eq!(properties(&json!({"p": schema}))["p"], expected, "{schema}");
    }
}

#[test]
fn properties_keep_their_order_and_required_ones_are_listed() {
    let thing = json!({"type": "object", "required": ["b", "gone"], "properties": {"z": {"type": "string"}, "b": {"type": "boolean"}}});
    assert_eq!(
        lines(&json!({"Thing": thing})),
        [r#"{"name":"Thing","required":["b"],"properties":{"z":"string","b":"boolean"}}"#]
    );
}

#[test]
fn a_model_may_be_another_name_for_a_type() {
    let schemas = json!({
        "Alias": {"$ref": "#/components/schemas/Word"},
        "Either": {"oneOf": [{"$ref": "#/components/schemas/Open"}, {"$ref": "#/components/schemas/Word"}]},
        "List": {"type": "array", "items": {"$ref": "#/components/schemas/Word"}},
        "Open": {"type": "object"},
        "Word": {"type": "string", "enum": ["a", "b"]},
    });
    assert_eq!(
        lines(&schemas),
        [
            r#"{"name":"Alias","type":"Word"}"#,
            r#"{"name":"Either","type":"Open|Word"}"#,
            r#"{"name":"List","type":"[Word]"}"#,
            r#"{"name":"Open","type":"object"}"#,
            r#"{"name":"Word","type":"string","enum":["a","b"]}"#,
        ]
    );
}

#[test]
fn the_parts_of_an_all_of_are_one_model_and_the_narrower_property_wins() {
    let base = json!({"type": "object", "required": ["kind"], "properties": {
        "kind": {"type": "string", "enum": ["Day", "Week"]}, "name": {"type": "string"}}});
    let day = json!({"required": ["at"], "allOf": [
        {"type": "object", "properties": {"kind": {"type": "string", "enum": ["Day"]}, "at": {"type": "string", "format": "time"}}},
        {"$ref": "#/components/schemas/Base"}]});
    let line = lines(&json!({"Base": base, "Day": day})).pop().unwrap();
    assert_eq!(
        line,
        r#"{"name":"Day","required":["kind","at"],"properties":{"kind":{"type":"string","enum":["Day"]},"at":{"type":"string","format":"time"},"name":"string"}}"#
    );
}

#[test]
fn objects_of_a_choice_are_one_model_that_requires_what_all_of_them_do() {
    let choice = |name: &str| {
        json!({"type": "object", "required": ["kind", name], "properties": {
            "kind": {"type": "string", "enum": [name]}, name: {"type": "string"}, "value": {"type": if name == "a" { "string" } else { "integer" }}}})
    };
    let line = lines(&json!({"Thing": {"oneOf": [choice("a"), choice("b")]}})).pop().unwrap();
    assert_eq!(
        line,
        r#"{"name":"Thing","required":["kind"],"properties":{"kind":{"type":"string","enum":["a","b"]},"a":"string","value":"string|integer","b":"string"}}"#
    );
}

#[test]
fn an_object_described_in_place_becomes_a_model_named_after_its_place() {
    let inner = json!({"type": "object", "properties": {"x-y": {"type": "array", "items": {"type": "object", "properties": {"id": {"type": "string"}}}}}});
    let schemas =
        json!({"Thing": {"type": "object", "properties": {"sub": inner}}, "ThingSubXY": {"type": "string"}});
    assert_eq!(
        lines(&schemas),
        [
            r#"{"name":"Thing","properties":{"sub":"ThingSub"}}"#,
            r#"{"name":"ThingSub","properties":{"x-y":"[ThingSubXY2]"}}"#,
            r#"{"name":"ThingSubXY","type":"string"}"#,
            r#"{"name":"ThingSubXY2","properties":{"id":"string"}}"#,
        ]
    );
}

#[test]
fn a_body_and_an_answer_described_in_place_are_named_after_the_operation() {
    let desk = Desk::new(Platform::Purecloud);
    let object = |name: &str| json!({"type": "object", "properties": {name: {"type": "string"}}});
    let operation = json!({"operationId": "postThings", "tags": ["Things"],
        "parameters": [{"name": "b", "in": "body", "schema": object("given")}],
        "responses": {"200": {"schema": {"type": "array", "items": object("answered")}}}});
    desk.import(&swagger(&json!({"/api/v2/things": {"post": operation}}), &json!({})).to_string()).unwrap();
    let line = desk.operations().remove(0);
    assert_eq!(
        (&line["body"]["model"], &line["result"]),
        (&json!("PostThingsBody"), &json!("[PostThingsResult]"))
    );
    assert_eq!(
        desk.models(),
        [
            r#"{"name":"PostThingsBody","properties":{"given":"string"}}"#,
            r#"{"name":"PostThingsResult","properties":{"answered":"string"}}"#,
        ]
    );
}

#[test]
fn added_removed_and_changed_models_are_reported() {
    let desk = Desk::new(Platform::Purecloud);
    let import = |definitions: Value| {
        let operation = json!({"get": {"operationId": "getThings", "tags": ["Things"]}});
        desk.import(&swagger(&json!({"/api/v2/things": operation}), &definitions).to_string()).unwrap()
    };
    import(json!({"A": {"type": "string"}, "B": {"type": "string"}}));
    let changes = import(json!({"B": {"type": "integer"}, "C": {"type": "string"}})).model_changes;
    assert_eq!((changes.added, changes.removed), (vec!["C".to_owned()], vec!["A".to_owned()]));
    assert_eq!(changes.changed, [("B".to_owned(), vec!["type".to_owned()])]);
}

#[test]
fn a_schema_that_points_at_nothing_is_an_error_with_its_name() {
    let error = |schema: Value| {
        let operation = json!({"get": {"operationId": "listThings", "tags": ["Things"]}});
        let definition = openapi(&json!({"/restapi/things": operation}), &json!({"Thing": schema}));
        super::complaint(Platform::Ringcentral, &definition)
    };
    let gone = json!({"type": "object", "properties": {"a": {"$ref": "#/components/schemas/No"}}});
    assert!(error(gone).contains("Thing: #/components/schemas/No points at nothing"));
    let endless =
        json!({"properties": {"a": {"type": "string"}}, "oneOf": [{"$ref": "#/components/schemas/Thing"}]});
    assert!(error(endless).contains("Thing: a oneOf or anyOf contains itself"));
}
