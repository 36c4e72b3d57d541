//! Requests that are wrong in one thing.

use serde_json::json;

use crate::http::{Answer, send, visit};

const EXTENSION: &str = "/restapi/v1.0/account/~/extension";

fn purecloud(answer: &Answer, status: u16, code: &str) {
    assert_eq!(answer.status, status, "{answer:?}");
    let body = answer.json();
    assert_eq!((body["status"].as_u64(), body["code"].as_str()), (Some(status.into()), Some(code)));
    assert_eq!(body["contextId"].as_str(), answer.header("ININ-Correlation-Id"));
    assert!(body["message"].is_string() && body["details"].is_array() && body["errors"].is_array());
    assert!(answer.header("inin-ratelimit-allowed").is_some());
}

fn ringcentral(answer: &Answer, status: u16, code: &str, parameter: Option<&str>) {
    assert_eq!(answer.status, status, "{answer:?}");
    let body = answer.json();
    assert_eq!(
        (body["errorCode"].as_str(), body["errors"][0]["errorCode"].as_str()),
        (Some(code), Some(code))
    );
    assert_eq!(body["errors"][0]["parameterName"].as_str(), parameter);
    assert!(answer.header("RCRequestId").is_some());
    assert!(answer.header("X-Rate-Limit-Group").is_some());
}

#[test]
fn an_unknown_path_is_404() {
    let visitor = visit();
    purecloud(&visitor.get("/api/v2/nothing"), 404, "not.found");
    ringcentral(&visitor.get("/restapi/v1.0/nothing"), 404, "CMN-102", None);
    assert_eq!(visitor.get("/").status, 404);
}

#[test]
fn a_wrong_method_is_405_and_names_the_right_ones() {
    let visitor = visit();
    let answer = visitor.write("PUT", "/api/v2/users", &json!({}));
    purecloud(&answer, 405, "method.not.allowed");
    assert_eq!(answer.header("allow"), Some("GET, POST"));
    assert_eq!(visitor.delete(EXTENSION).status, 405);
}

#[test]
fn a_missing_token_is_401() {
    let visitor = visit();
    purecloud(&send(&visitor.sandbox, "GET", "/api/v2/users", &[], b""), 401, "authentication.required");
    let answer = send(&visitor.sandbox, "GET", EXTENSION, &[], b"");
    ringcentral(&answer, 401, "AGW-402", None);
    assert!(answer.header("www-authenticate").unwrap().starts_with("Bearer realm="));
}

#[test]
fn an_unknown_token_is_401() {
    let visitor = visit();
    let headers = [("Authorization", "Bearer nonsense")];
    purecloud(&send(&visitor.sandbox, "GET", "/api/v2/users", &headers, b""), 401, "bad.credentials");
    ringcentral(&send(&visitor.sandbox, "GET", EXTENSION, &headers, b""), 401, "OAU-213", None);
}

#[test]
fn an_undeclared_query_parameter_is_400() {
    let visitor = visit();
    purecloud(&visitor.get("/api/v2/users?pagesize=1"), 400, "invalid.value");
    ringcentral(&visitor.get(&format!("{EXTENSION}?pageSize=1")), 400, "CMN-101", Some("pageSize"));
}

#[test]
fn an_ill_typed_parameter_is_400() {
    let visitor = visit();
    for query in [
        "pageSize=ten",
        "pageSize=1.5",
        "pageSize=",
        "state=sleeping",
        "expand=presence&expand=nothing",
        "pageSize=1&pageSize=2",
        "pageNumber=0",
    ] {
        purecloud(&visitor.get(&format!("/api/v2/users?{query}")), 400, "invalid.value");
    }
    ringcentral(&visitor.get(&format!("{EXTENSION}?page=one")), 400, "CMN-101", Some("page"));
    let log = "/restapi/v1.0/account/~/call-log";
    ringcentral(&visitor.get(&format!("{log}?dateFrom=yesterday")), 400, "CMN-101", Some("dateFrom"));
    ringcentral(&visitor.get(&format!("{log}?withRecording=maybe")), 400, "CMN-101", Some("withRecording"));
    ringcentral(&visitor.get(&format!("{log}?page=0")), 400, "CMN-101", Some("page"));
}

#[test]
fn a_missing_required_parameter_is_400() {
    let visitor = visit();
    purecloud(&visitor.get("/api/v2/architect/dependencytracking"), 400, "invalid.value");
    ringcentral(&visitor.get("/webinar/configuration/v1/webinars"), 400, "CMN-101", Some("creationTimeFrom"));
}

#[test]
fn legal_parameters_are_taken_repeated_or_joined() {
    let visitor = visit();
    for query in [
        "expand=presence&expand=groups",
        "expand=presence,groups",
        "expand=presence%2Cgroups",
        "state=active&pageSize=3",
    ] {
        assert_eq!(visitor.get(&format!("/api/v2/users?{query}")).status, 200, "{query}");
    }
    for query in
        ["dateFrom=2024-02-29T10:00:00.000Z", "dateFrom=2024-02-29T10:00:00%2B02:00", "withRecording=true"]
    {
        assert_eq!(visitor.get(&format!("/restapi/v1.0/account/~/call-log?{query}")).status, 200, "{query}");
    }
}

#[test]
fn a_broken_or_missing_body_is_400() {
    let visitor = visit();
    let headers = [("Content-Type", "application/json; charset=utf-8")];
    for body in ["{", "[]", "\"x\"", "null", ""] {
        purecloud(&visitor.send("POST", "/api/v2/users", &headers, body.as_bytes()), 400, "bad.request");
    }
    let sms = format!("{EXTENSION}/~/sms");
    ringcentral(&visitor.send("POST", &sms, &headers, b"{\"to\":"), 400, "CMN-101", Some("body"));
}

#[test]
fn a_body_unlike_its_model_is_400_and_names_the_field() {
    let visitor = visit();
    let user = |change: &str, value: serde_json::Value| {
        let mut body = json!({"name": "New", "email": "n@example.com", "divisionId": "d"});
        body[change] = value;
        visitor.write("POST", "/api/v2/users", &body)
    };
    for (field, value) in
        [("name", json!(5)), ("email", json!(null)), ("state", json!("asleep")), ("addresses", json!({}))]
    {
        let answer = user(field, value);
        purecloud(&answer, 400, "bad.request");
        assert_eq!(answer.json()["details"][0]["fieldName"], field);
    }
    assert_eq!(user("newerThanTheSandbox", json!(1)).status, 200);
    let sms = |body: serde_json::Value| visitor.write("POST", &format!("{EXTENSION}/~/sms"), &body);
    let from = json!({"phoneNumber": "+15551230001"});
    ringcentral(&sms(json!({"from": from, "to": [from]})), 400, "CMN-101", Some("text"));
    let answer = sms(json!({"from": from, "to": [{"phoneNumber": 5}], "text": "t"}));
    ringcentral(&answer, 400, "CMN-101", Some("to[0].phoneNumber"));
}

#[test]
fn a_change_of_a_thing_needs_not_name_all_that_the_thing_has() {
    let visitor = visit();
    let call = "/api/v2/conversations/calls/c1";
    assert_eq!(visitor.write("PATCH", call, &json!({"state": "disconnected"})).status, 200);
    purecloud(&visitor.write("PATCH", call, &json!({"startTime": "yesterday"})), 400, "bad.request");
}

#[test]
fn another_content_type_is_415() {
    let visitor = visit();
    for headers in [&[("Content-Type", "text/plain")][..], &[]] {
        purecloud(&visitor.send("POST", "/api/v2/users", headers, b"{}"), 415, "unsupported.media.type");
    }
}

#[test]
fn a_body_of_more_than_ten_megabytes_is_413() {
    let visitor = visit();
    let headers = [("Content-Type", "application/json")];
    let long = vec![b' '; 10 * 1024 * 1024 + 1];
    purecloud(&visitor.send("POST", "/api/v2/users", &headers, &long), 413, "request.entity.too.large");
    let user = br#"{"name":"New","email":"n@example.com","divisionId":"d"}"#;
    let mut whole = vec![b' '; 10 * 1024 * 1024 - user.len()];
    whole.extend(user);
    assert_eq!(visitor.send("POST", "/api/v2/users", &headers, &whole).status, 200);
}

#[test]
fn a_status_that_is_preferred_is_answered() {
    let visitor = visit();
    let prefer = |path: &str, code: &str| visitor.send("GET", path, &[("Prefer", code)], b"");
    let answer = prefer("/api/v2/users", "code=429");
    purecloud(&answer, 429, "too.many.requests.retry.after");
    assert_eq!(answer.header("retry-after"), Some("1"));
    ringcentral(&prefer(EXTENSION, "code=429"), 429, "CMN-301", None);
    ringcentral(&prefer(EXTENSION, "respond-async, code=403"), 403, "CMN-401", None);
    assert_eq!(prefer("/api/v2/users", "code=503").status, 503);
    assert_eq!(prefer("/api/v2/users", "code=418").status, 418);
    assert_eq!(prefer("/api/v2/users", "code=200").status, 200);
}
