use serde_json::{Value, json};

use super::{Platform, complaint, one, openapi, purecloud, ringcentral, swagger};

fn swagger_param(param: &Value) -> Value {
    purecloud(json!({"parameters": [param]}), &json!({}))["params"][0].clone()
}

fn openapi_param(param: &Value) -> Value {
    ringcentral(json!({"parameters": [param]}), &json!({}))["params"][0].clone()
}

#[test]
fn swagger_multi_repeats_the_key_and_an_undeclared_format_joins_by_commas() {
    let list = json!({"name": "id", "in": "query", "type": "array", "items": {"type": "string"}});
    assert_eq!(swagger_param(&list)["style"], "csv");
    let mut multi = list;
    multi["collectionFormat"] = "multi".into();
    assert_eq!(
        swagger_param(&multi).to_string(),
        r#"{"name":"id","in":"query","type":"array","items":"string","style":"multi"}"#
    );
}

#[test]
fn array_query_without_style_repeats_the_key() {
    let list = json!({"type": "array", "items": {"type": "integer", "format": "int64"}});
    let param = openapi_param(&json!({"name": "id", "in": "query", "schema": list}));
    assert_eq!(
        param.to_string(),
        r#"{"name":"id","in":"query","type":"array","items":"integer","format":"int64","style":"multi"}"#
    );
}

#[test]
fn a_sentence_behind_a_known_value_is_left_out() {
    let schema = json!({"type": "string", "enum": ["settings Valid values: settings", "a b"]});
    let param = openapi_param(&json!({"name": "expand", "in": "query", "schema": schema}));
    assert_eq!(param["enum"], json!(["settings", "a b"]));
}

#[test]
fn array_query_style_follows_form_and_explode() {
    let cases = [
        (json!({"style": "form", "explode": true}), "multi"),
        (json!({"style": "form", "explode": false}), "csv"),
        (json!({"explode": false}), "csv"),
        (json!({"explode": true}), "multi"),
        (json!({"style": "form"}), "multi"),
        (json!({"style": "spaceDelimited", "explode": false}), "ssv"),
        (json!({"style": "pipeDelimited", "explode": false}), "pipes"),
    ];
    for (said, style) in cases {
        let mut param =
            json!({"name": "id", "in": "query", "schema": {"type": "array", "items": {"type": "string"}}});
        param.as_object_mut().unwrap().extend(said.as_object().unwrap().clone());
        assert_eq!(openapi_param(&param)["style"], style, "{said}");
    }
}

#[test]
fn array_in_the_path_joins_by_commas() {
    let list = json!({"type": "array", "items": {"type": "string"}});
    let operation = json!({"operationId": "readThings", "tags": ["Things"],
        "parameters": [{"name": "ids", "in": "path", "schema": list}]});
    let line = one(
        Platform::Ringcentral,
        &openapi(&json!({"/restapi/things/{ids}": {"get": operation}}), &json!({})),
    );
    assert_eq!(
        line["params"][0].to_string(),
        r#"{"name":"ids","in":"path","type":"array","items":"string","style":"csv","required":true}"#
    );
}

#[test]
fn limits_known_values_and_default_are_kept_and_weak_formats_are_not() {
    let param = json!({"name": "n", "in": "query", "required": true,
        "schema": {"type": "integer", "format": "int32", "minimum": 1, "maximum": 9, "default": 3, "enum": [1, 3, null]}});
    assert_eq!(
        openapi_param(&param).to_string(),
        r#"{"name":"n","in":"query","type":"integer","required":true,"enum":[1,3],"default":3,"min":1,"max":9}"#
    );
    for format in ["date", "date-time"] {
        assert_eq!(
            swagger_param(&json!({"name": "d", "in": "query", "type": "string", "format": format}))["format"],
            format
        );
    }
}

#[test]
fn known_values_of_the_items_belong_to_the_list() {
    let items = json!({"type": "string", "enum": ["a", "b"]});
    let param = swagger_param(&json!({"name": "expand", "in": "query", "type": "array", "items": items}));
    assert_eq!(param["enum"], json!(["a", "b"]));
}

#[test]
fn integer_or_max_is_any() {
    let schema = json!({"oneOf": [{"type": "integer", "default": 100}, {"type": "string", "enum": ["max"]}]});
    let param = openapi_param(&json!({"name": "perPage", "in": "query", "schema": schema}));
    assert_eq!(param.to_string(), r#"{"name":"perPage","in":"query","type":"any"}"#);
}

#[test]
fn word_or_list_is_any_with_the_style_of_the_list() {
    let schema = json!({"oneOf": [{"type": "string", "enum": ["Any"]}, {"type": "array", "items": {"type": "string"}}]});
    let param = openapi_param(&json!({"name": "owner", "in": "query", "schema": schema}));
    assert_eq!(
        param.to_string(),
        r#"{"name":"owner","in":"query","type":"any","items":"string","style":"multi"}"#
    );
}

#[test]
fn all_of_lays_its_parts_over_one_another() {
    let schema = json!({"allOf": [{"$ref": "#/components/schemas/Kind"}, {"default": "A"}]});
    let fields = json!({"parameters": [{"name": "kind", "in": "query", "schema": schema}]});
    let line = ringcentral(fields, &json!({"Kind": {"type": "string", "enum": ["A", "B"]}}));
    assert_eq!(
        line["params"][0].to_string(),
        r#"{"name":"kind","in":"query","type":"string","enum":["A","B"],"default":"A"}"#
    );
}

#[test]
fn account_and_extension_of_ringcentral_default_to_the_callers_own() {
    let ids = ["accountId", "extensionId"]
        .map(|name| json!({"name": name, "in": "path", "schema": {"type": "string"}}));
    let operation = json!({"operationId": "x", "tags": ["T"], "parameters": ids});
    let path = "/restapi/account/{accountId}/extension/{extensionId}";
    let line = one(Platform::Ringcentral, &openapi(&json!({path: {"get": operation}}), &json!({})));
    assert_eq!(line["params"][0]["default"], "~");
    assert_eq!(line["params"][1]["default"], "~");
}

#[test]
fn parameters_of_the_path_come_first_and_yield_to_the_operations_own() {
    let definition = json!({"swagger": "2.0", "parameters": {"Id": {"name": "id", "in": "path", "type": "string"}},
        "paths": {"/api/v2/things/{id}": {
            "parameters": [{"$ref": "#/parameters/Id"}, {"name": "q", "in": "query", "type": "string"}],
            "get": {"operationId": "getThing", "tags": ["T"],
                "parameters": [{"name": "z", "in": "query", "type": "string"}, {"name": "q", "in": "query", "type": "integer"}]}}}});
    let params = one(Platform::Purecloud, &definition)["params"].clone();
    let seen: Vec<_> =
        params.as_array().unwrap().iter().map(|p| format!("{}:{}", p["name"], p["type"])).collect();
    assert_eq!(seen, [r#""id":"string""#, r#""q":"integer""#, r#""z":"string""#]);
}

#[test]
fn the_body_keeps_its_place_in_swagger_and_comes_last_in_openapi() {
    let object = json!({"type": "object"});
    let fields = json!({"parameters": [{"name": "payload", "in": "body", "required": true, "schema": object},
        {"name": "q", "in": "query", "type": "string"}]});
    let line = purecloud(fields, &json!({}));
    assert_eq!(
        line["params"][0].to_string(),
        r#"{"name":"body","in":"body","type":"object","required":true}"#
    );
    let fields = json!({"parameters": [{"name": "q", "in": "query", "schema": {"type": "string"}}],
        "requestBody": {"content": {"application/json": {"schema": object}}}});
    let line = ringcentral(fields, &json!({}));
    assert_eq!(line["params"][1].to_string(), r#"{"name":"body","in":"body","type":"object"}"#);
}

#[test]
fn the_deprecated_one_of_two_parameters_of_one_name_is_left_out_with_a_note() {
    let desk = super::Desk::new(Platform::Ringcentral);
    let operation = json!({"operationId": "search", "tags": ["T"], "parameters": [
        {"name": "accountId", "in": "query", "deprecated": true, "schema": {"type": "string"}},
        {"name": "accountId", "in": "path", "required": true, "schema": {"type": "string"}}]});
    let definition = openapi(&json!({"/restapi/{accountId}": {"get": operation}}), &json!({}));
    let report = desk.import(&definition.to_string()).unwrap();
    assert_eq!(report.notes.len(), 1, "{:?}", report.notes);
    assert_eq!(desk.operations()[0]["params"].as_array().unwrap().len(), 1);
    assert_eq!(desk.operations()[0]["params"][0]["in"], "path");
}

#[test]
fn two_parameters_that_cannot_be_told_apart_are_an_error() {
    let params = ["user_id", "userId"].map(|name| json!({"name": name, "in": "query", "type": "string"}));
    let operation = json!({"operationId": "x", "tags": ["T"], "parameters": params});
    let error =
        complaint(Platform::Purecloud, &swagger(&json!({"/api/v2/x": {"get": operation}}), &json!({})));
    assert!(
        error.contains("paths./api/v2/x.get") && error.contains("`user_id`") && error.contains("`userId`"),
        "{error}"
    );
}

#[test]
fn path_and_parameters_that_disagree_are_an_error() {
    let id = json!({"name": "id", "in": "path", "type": "string"});
    for (path, params) in [("/api/v2/x/{id}", json!([])), ("/api/v2/x", json!([id]))] {
        let operation = json!({"operationId": "x", "tags": ["T"], "parameters": params});
        let error = complaint(Platform::Purecloud, &swagger(&json!({path: {"get": operation}}), &json!({})));
        assert!(error.contains("{id}"), "{error}");
    }
}
