use serde_json::{Value, json};

use super::{Desk, Platform, complaint, one, openapi, purecloud, ringcentral, swagger};

#[test]
fn a_line_has_its_keys_in_the_fixed_order_and_leaves_out_what_says_nothing() {
    assert_eq!(
        purecloud(json!({}), &json!({})).to_string(),
        r#"{"id":"getThings","method":"GET","path":"/api/v2/things","groups":["Things"]}"#
    );
    let full = purecloud(
        json!({
            "deprecated": true,
            "x-genesys-preview": true,
            "x-inin-requires-permissions": {"type": "ANY", "permissions": ["a:b:c"]},
            "x-throttling-group": "Medium",
            "produces": ["text/plain"],
            "responses": {"200": {"schema": {"$ref": "#/definitions/Thing"}}},
            "parameters": [{"name": "b", "in": "body", "schema": {"$ref": "#/definitions/Thing"}}],
            "security": [],
        }),
        &json!({"Thing": {"type": "object", "properties": {}}}),
    );
    let keys: Vec<&String> = full.as_object().unwrap().keys().collect();
    let order = [
        "id",
        "method",
        "path",
        "groups",
        "params",
        "body",
        "result",
        "produces",
        "auth",
        "throttle",
        "permissions",
        "deprecated",
        "preview",
    ];
    assert_eq!(keys, order);
}

#[test]
fn the_sdk_name_of_purecloud_goes_before_the_operation_id() {
    let fields = json!({"operationId": "listThings", "x-purecloud-method-name": "getThingsAll", "x-inin-method-name": "no"});
    assert_eq!(purecloud(fields, &json!({}))["id"], "getThingsAll");
    assert_eq!(ringcentral(json!({"x-purecloud-method-name": "no"}), &json!({}))["id"], "listThings");
}

#[test]
fn an_operation_may_stand_in_several_groups_once_each() {
    let line = purecloud(json!({"tags": ["Users", "Web Messaging", "Users"]}), &json!({}));
    assert_eq!(line["groups"], json!(["Users", "WebMessaging"]));
}

fn model_of(schema: &Value) -> Value {
    let definitions = json!({"Thing": {"type": "object", "properties": {}}, "Other": {"type": "object"}});
    purecloud(json!({"responses": {"200": {"schema": schema}}}), &definitions)["result"].clone()
}

#[test]
fn the_result_is_a_type_expression() {
    let thing = json!({"$ref": "#/definitions/Thing"});
    let cases = [
        (thing.clone(), "Thing"),
        (json!({"type": "array", "items": thing}), "[Thing]"),
        (json!({"type": "array", "items": {"type": "string"}}), "[string]"),
        (json!({"type": "object", "additionalProperties": thing}), "{Thing}"),
        (json!({"type": "object"}), "object"),
        (json!({"type": "integer", "format": "int32"}), "integer"),
        (json!({"type": "string", "format": "binary"}), "binary"),
        (json!({"allOf": [thing]}), "Thing"),
        (json!({"oneOf": [thing, {"$ref": "#/definitions/Other"}]}), "Thing|Other"),
    ];
    for (schema, expected) in cases {
        assert_eq!(model_of(&schema), expected, "{schema}");
    }
}

#[test]
fn the_result_is_that_of_the_first_success_that_has_one() {
    let named = |name: &str| json!({"schema": {"$ref": format!("#/definitions/{name}")}});
    let definitions = json!({"A": {"type": "object"}, "B": {"type": "object"}, "E": {"type": "object"}});
    let result =
        |responses: Value| purecloud(json!({"responses": responses}), &definitions)["result"].clone();
    assert_eq!(result(json!({"400": named("E"), "202": named("B"), "200": {}})), "B");
    assert_eq!(result(json!({"201": named("B"), "200": named("A")})), "A");
    assert_eq!(result(json!({"default": named("A")})), "A");
    assert_eq!(result(json!({"204": {}, "default": named("E")})), Value::Null);
}

#[test]
fn bodies_name_their_media_types_json_first_and_the_model_of_the_json() {
    let thing = json!({"schema": {"$ref": "#/components/schemas/Thing"}});
    let content = json!({"multipart/form-data": {"schema": {"type": "object"}}, "application/json": thing});
    let line = ringcentral(
        json!({"requestBody": {"required": true, "content": content}}),
        &json!({"Thing": {"type": "object", "properties": {}}}),
    );
    assert_eq!(
        line["body"].to_string(),
        r#"{"types":["application/json","multipart/form-data"],"model":"Thing"}"#
    );
    assert_eq!(
        line["params"][0].to_string(),
        r#"{"name":"body","in":"body","type":"object","required":true}"#
    );
}

#[test]
fn a_list_as_body_has_its_model_in_brackets() {
    let schema = json!({"type": "array", "items": {"$ref": "#/definitions/Thing"}});
    let line = purecloud(
        json!({"parameters": [{"name": "body", "in": "body", "schema": schema}]}),
        &json!({"Thing": {"type": "object"}}),
    );
    assert_eq!(line["body"].to_string(), r#"{"types":["application/json"],"model":"[Thing]"}"#);
    assert_eq!(line["params"][0]["type"], "array");
}

#[test]
fn request_bodies_and_responses_may_be_references() {
    let shared = json!({"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}});
    let definition = json!({"openapi": "3.0.3",
        "components": {"schemas": {"Thing": {"type": "object"}}, "requestBodies": {"B": shared}, "responses": {"R": shared}},
        "paths": {"/restapi/things": {"post": {"operationId": "x", "tags": ["T"],
            "requestBody": {"$ref": "#/components/requestBodies/B"},
            "responses": {"200": {"$ref": "#/components/responses/R"}}}}}});
    let line = one(Platform::Ringcentral, &definition);
    assert_eq!(line["body"]["model"], "Thing");
    assert_eq!(line["result"], "Thing");
}

#[test]
fn media_operations_and_their_types_are_marked() {
    let binary = json!({"schema": {"type": "string", "format": "binary"}});
    let content = json!({"audio/mpeg": binary, "audio/wav": binary});
    let line =
        ringcentral(json!({"x-media-api": true, "responses": {"200": {"content": content}}}), &json!({}));
    assert_eq!(line["host"], "media");
    assert_eq!(line["produces"], json!(["audio/mpeg", "audio/wav"]));
}

#[test]
fn permissions_of_purecloud_are_any_unless_it_says_all() {
    let permissions = |declared: Value| {
        purecloud(json!({"x-inin-requires-permissions": declared}), &json!({}))["permissions"].clone()
    };
    assert_eq!(permissions(json!({"permissions": ["a", "b"]})), json!({"any": ["a", "b"]}));
    assert_eq!(permissions(json!({"type": "ANY", "permissions": ["a"]})), json!({"any": ["a"]}));
    assert_eq!(permissions(json!({"type": "ALL", "permissions": ["a"]})), json!({"all": ["a"]}));
    assert_eq!(permissions(json!({"type": "ANY", "permissions": []})), Value::Null);
}

#[test]
fn permissions_of_ringcentral_are_words_however_they_are_joined() {
    let fields = json!({"x-app-permission": "EditAccounts, ReadAccounts", "x-user-permission": "A OR B"});
    assert_eq!(
        ringcentral(fields, &json!({}))["permissions"].to_string(),
        r#"{"app":["EditAccounts","ReadAccounts"],"user":["A","B"]}"#
    );
    let fields = json!({"x-app-permission": ["SMS"]});
    assert_eq!(ringcentral(fields, &json!({}))["permissions"], json!({"app": ["SMS"]}));
}

#[test]
fn what_replaces_the_bearer_token_is_named() {
    let schemes = json!({"PureCloud OAuth": {"type": "oauth2"}, "Guest Chat JWT": {"type": "apiKey"}});
    let auth = |security: Value| {
        let mut definition = swagger(&json!({}), &json!({}));
        definition["securityDefinitions"] = schemes.clone();
        definition["paths"]["/api/v2/x"]["get"] =
            json!({"operationId": "x", "tags": ["T"], "security": security});
        one(Platform::Purecloud, &definition)["auth"].clone()
    };
    assert_eq!(auth(json!([{"PureCloud OAuth": []}])), Value::Null);
    assert_eq!(auth(json!([{"Guest Chat JWT": []}, {"PureCloud OAuth": []}])), Value::Null);
    assert_eq!(auth(json!([{"Guest Chat JWT": []}])), "guest");
    assert_eq!(auth(json!([])), "none");
    // RingCentral's own file does not declare the scheme it names.
    assert_eq!(ringcentral(json!({"security": [{}, {"OauthBasicScheme": []}]}), &json!({}))["auth"], "basic");
}

#[test]
fn lines_are_sorted_and_searched_by_the_id_without_case_and_underscore() {
    let desk = Desk::new(Platform::Ringcentral);
    let get = |id: &str| json!({"get": {"operationId": id, "tags": ["T"]}});
    let paths = json!({"/restapi/1": get("b_a"), "/restapi/2": get("bB"), "/restapi/3": get("A"), "/restapi/4": get("BC")});
    desk.import(&openapi(&paths, &json!({})).to_string()).unwrap();
    let ids: Vec<_> = desk.operations().iter().map(|line| line["id"].as_str().unwrap().to_owned()).collect();
    assert_eq!(ids, ["A", "b_a", "bB", "BC"]);
}

#[test]
fn ids_that_fold_alike_are_an_error_naming_both_places() {
    let get = |id: &str| json!({"get": {"operationId": id, "tags": ["T"]}});
    let paths = json!({"/api/v2/a": get("getThing"), "/api/v2/b": get("get_thing")});
    let error = complaint(Platform::Purecloud, &swagger(&paths, &json!({})));
    for part in ["paths./api/v2/b.get", "paths./api/v2/a.get", "`get_thing`", "`getThing`"] {
        assert!(error.contains(part), "{error}");
    }
}

#[test]
fn operations_without_id_tag_or_with_a_dangling_reference_are_errors_with_their_place() {
    let cases = [
        (json!({"tags": ["T"]}), "operationId"),
        (json!({"operationId": "a b", "tags": ["T"]}), "a b"),
        (json!({"operationId": "x"}), "tag"),
        (
            json!({"operationId": "x", "tags": ["T"], "parameters": [{"$ref": "#/parameters/No"}]}),
            "#/parameters/No",
        ),
        (
            json!({"operationId": "x", "tags": ["T"], "parameters": [{"name": "f", "in": "formData"}]}),
            "formData",
        ),
    ];
    for (operation, part) in cases {
        let error =
            complaint(Platform::Purecloud, &swagger(&json!({"/api/v2/x": {"get": operation}}), &json!({})));
        assert!(error.contains("paths./api/v2/x.get: ") && error.contains(part), "{error}");
    }
}
