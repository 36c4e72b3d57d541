use serde_json::{Value, json};

use super::{purecloud, ringcentral};

/// The paging of a PureCloud list with these query parameters and these properties in its answer.
fn of_query(query: &[&str], answer: &Value) -> Value {
    let params: Vec<_> =
        query.iter().map(|name| json!({"name": name, "in": "query", "type": "string"})).collect();
    let answer = json!({"type": "object", "properties": answer});
    purecloud(json!({"parameters": params, "responses": {"200": {"schema": answer}}}), &json!({}))["paging"]
        .clone()
}

/// The paging of a RingCentral search whose body has these properties.
fn of_body(body: &Value, answer: &Value) -> Value {
    let content = |properties: &Value| json!({"content": {"application/json": {"schema": {"type": "object", "properties": properties}}}});
    let fields = json!({"requestBody": content(body), "responses": {"200": content(answer)}});
    ringcentral(fields, &json!({}))["paging"].clone()
}

fn list() -> Value {
    json!({"type": "array", "items": {"type": "object"}})
}

fn object(properties: &Value) -> Value {
    json!({"type": "object", "properties": properties})
}

#[test]
fn page_number_with_page_count() {
    let paging =
        of_query(&["pageNumber", "pageSize"], &json!({"entities": list(), "pageCount": {}, "nextUri": {}}));
    assert_eq!(
        paging.to_string(),
        r#"{"style":"page","param":"pageNumber","size":"pageSize","items":"entities","pages":"pageCount"}"#
    );
}

#[test]
fn page_with_navigation_goes_by_number_and_ends_with_the_link() {
    let answer = json!({"records": list(), "paging": object(&json!({"totalPages": {}})),
        "navigation": object(&json!({"nextPage": object(&json!({"uri": {}}))}))});
    assert_eq!(
        of_query(&["page", "perPage"], &answer).to_string(),
        r#"{"style":"page","param":"page","size":"perPage","items":"records","pages":"paging.totalPages","more":"navigation.nextPage"}"#
    );
    assert_eq!(
        of_query(&[], &answer).to_string(),
        r#"{"style":"link","items":"records","next":"navigation.nextPage.uri"}"#
    );
}

#[test]
fn cursor_goes_before_the_link() {
    let answer = json!({"entities": list(), "nextUri": {}, "cursors": object(&json!({"after": {}}))});
    assert_eq!(
        of_query(&["after", "pageSize"], &answer).to_string(),
        r#"{"style":"cursor","param":"after","size":"pageSize","items":"entities","next":"cursors.after"}"#
    );
    assert_eq!(of_query(&["cursor"], &json!({"results": list(), "cursor": {}}))["next"], "cursor");
    let tokens = json!({"records": list(), "paging": object(&json!({"nextPageToken": {}}))});
    assert_eq!(of_query(&["pageToken"], &tokens)["next"], "paging.nextPageToken");
    let tokens = json!({"records": list(), "navigation": object(&json!({"nextPageToken": {}}))});
    assert_eq!(of_query(&["pageToken"], &tokens)["next"], "navigation.nextPageToken");
    let search = json!({"results": list(), "nextPage": {}, "pageCount": {}});
    assert_eq!(of_query(&["q64"], &search)["param"], "q64");
}

#[test]
fn cursor_that_stands_only_in_the_link_is_a_link() {
    assert_eq!(
        of_query(&["before", "after", "pageSize"], &json!({"entities": list(), "nextUri": {}})).to_string(),
        r#"{"style":"link","size":"pageSize","items":"entities","next":"nextUri"}"#
    );
}

#[test]
fn next_uri_of_a_list_that_takes_nothing_to_page_by_is_no_paging() {
    assert_eq!(
        of_query(&["expand"], &json!({"entities": list(), "nextUri": {}, "pageCount": {}})),
        Value::Null
    );
}

#[test]
fn scim_counts_items() {
    let answer = json!({"Resources": list(), "totalResults": {}, "schemas": list()});
    assert_eq!(
        of_query(&["startIndex", "count"], &answer).to_string(),
        r#"{"style":"scim","param":"startIndex","size":"count","items":"Resources","total":"totalResults"}"#
    );
    assert_eq!(of_body(&json!({"startIndex": {}, "count": {}}), &answer)["in"], "body");
}

#[test]
fn sync_goes_by_token_and_pages_within_a_round() {
    let info = object(&json!({"syncToken": {}, "newerRecordsExist": {}}));
    assert_eq!(
        of_query(&["syncType", "syncToken", "recordCount"], &json!({"records": list(), "syncInfo": info}))
            .to_string(),
        r#"{"style":"sync","param":"syncToken","size":"recordCount","items":"records","next":"syncInfo.syncToken","more":"syncInfo.newerRecordsExist","mode":"syncType"}"#
    );
    let info = object(&json!({"syncToken": {}}));
    let paging =
        of_query(&["syncToken", "pageId"], &json!({"records": list(), "syncInfo": info, "nextPageId": {}}));
    assert_eq!(paging["inner"].to_string(), r#"{"param":"pageId","next":"nextPageId"}"#);
}

#[test]
fn what_moves_in_the_body_is_a_path_into_it() {
    let paging = object(&json!({"pageSize": {}, "pageNumber": {}}));
    assert_eq!(
        of_body(&json!({"paging": paging}), &json!({"conversations": list()})).to_string(),
        r#"{"style":"page","in":"body","param":"paging.pageNumber","size":"paging.pageSize","items":"conversations"}"#
    );
    assert_eq!(
        of_body(
            &json!({"after": {}, "pageSize": {}}),
            &json!({"entities": list(), "after": {}, "nextUri": {}})
        )
        .to_string(),
        r#"{"style":"cursor","in":"body","param":"after","size":"pageSize","items":"entities","next":"after"}"#
    );
}

#[test]
fn items_may_be_wrapped_or_an_object_of_which_nothing_is_said() {
    let wrapped = json!({"results": object(&json!({"entities": list(), "pageCount": {}}))});
    let paging = of_query(&["pageNumber"], &wrapped);
    assert_eq!(
        (&paging["items"], &paging["pages"]),
        (&json!("results.entities"), &json!("results.pageCount"))
    );
    assert_eq!(of_query(&["pageNumber"], &json!({"results": {"type": "object"}}))["items"], "results");
}

#[test]
fn properties_are_found_through_references_all_of_and_alternatives() {
    let answer =
        json!({"allOf": [{"$ref": "#/definitions/Base"}, {"oneOf": [object(&json!({"pageCount": {}}))]}]});
    let line = purecloud(
        json!({"parameters": [{"name": "pageNumber", "in": "query", "type": "integer"}],
            "responses": {"200": {"schema": answer}}}),
        &json!({"Base": object(&json!({"entities": list()}))}),
    );
    assert_eq!(
        line["paging"].to_string(),
        r#"{"style":"page","param":"pageNumber","items":"entities","pages":"pageCount"}"#
    );
}

#[test]
fn an_answer_without_a_list_is_reported_and_does_not_page() {
    let desk = super::Desk::new(super::Platform::Purecloud);
    let operation = json!({"operationId": "getThing", "tags": ["T"],
        "parameters": [{"name": "pageNumber", "in": "query", "type": "integer"}]});
    let definition = super::swagger(&json!({"/api/v2/x": {"get": operation}}), &json!({}));
    let report = desk.import(&definition.to_string()).unwrap();
    assert_eq!(report.undecided, ["getThing"]);
    assert_eq!(desk.operations()[0].get("paging"), None);
}
