//! Tokens: how they are had, how they are refused, how they end.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use pcsdk::sandbox::{Sandbox, SandboxOptions};
use serde_json::Value;

use crate::http::{Answer, BASIC, FORM, Visitor, send, visit, visit_with};

const PURECLOUD: &str = "/oauth/token";
const RINGCENTRAL: &str = "/restapi/oauth/token";
const REDIRECT: &str = "redirect_uri=http%3A%2F%2F127.0.0.1%3A9%2Fback";

fn post(sandbox: &Sandbox, path: &str, form: &str) -> Answer {
    send(sandbox, "POST", path, &[BASIC, FORM], form.as_bytes())
}

fn start() -> Sandbox {
    Sandbox::start(SandboxOptions::default()).unwrap()
}

fn with_token(sandbox: &Sandbox, token: &Value, path: &str) -> u16 {
    let bearer = format!("Bearer {}", token["access_token"].as_str().unwrap());
    send(sandbox, "GET", path, &[("Authorization", &bearer)], b"").status
}

fn basic(client: &str) -> String {
    format!("Basic {}", STANDARD.encode(client))
}

/// The query, or the fragment, of where an approval leads.
fn approve(sandbox: &Sandbox, path: &str, query: &str) -> String {
    let answer = send(sandbox, "GET", &format!("{path}?{query}"), &[], b"");
    assert_eq!(answer.status, 302, "{answer:?}");
    let target = answer.header("location").unwrap();
    target.strip_prefix("http://127.0.0.1:9/back").unwrap().to_owned()
}

fn code_of(target: &str) -> &str {
    target.strip_prefix("?code=").unwrap().split('&').next().unwrap()
}

#[test]
fn client_credentials_earn_a_purecloud_token() {
    let sandbox = start();
    let token = post(&sandbox, PURECLOUD, "grant_type=client_credentials").json();
    assert_eq!(token["token_type"], "bearer");
    assert_eq!(token["expires_in"], 86_399);
    assert_eq!(token.as_object().unwrap().len(), 3);
    assert_eq!(with_token(&sandbox, &token, "/api/v2/users/me"), 200);
}

#[test]
fn client_credentials_need_a_secret() {
    let sandbox = start();
    let form = "grant_type=client_credentials&client_id=id";
    assert_eq!(send(&sandbox, "POST", PURECLOUD, &[FORM], form.as_bytes()).status, 401);
    let form = format!("{form}&client_secret=s");
    assert_eq!(send(&sandbox, "POST", PURECLOUD, &[FORM], form.as_bytes()).status, 200);
}

#[test]
fn a_basic_header_may_be_form_encoded() {
    let sandbox = start();
    for (client, status) in
        [("a%3Ab:s%20s", 200), ("id:wrong", 401), ("id:%77rong", 401), ("id:", 401), (":s", 401), ("id", 401)]
    {
        let headers = [("Authorization", basic(client)), ("Content-Type", FORM.1.to_owned())];
        let headers: Vec<_> = headers.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let answer = send(&sandbox, "POST", PURECLOUD, &headers, b"grant_type=client_credentials");
        assert_eq!(answer.status, status, "{client}");
    }
}

#[test]
fn a_wrong_secret_is_refused_in_purecloud_s_shape() {
    let sandbox = start();
    let headers = [("Authorization", &*basic("id:wrong")), FORM];
    let answer = send(&sandbox, "POST", PURECLOUD, &headers, b"grant_type=client_credentials");
    assert_eq!(answer.status, 401);
    let body = answer.json();
    assert_eq!(body["error"], "invalid_client");
    assert_eq!(body["description"], body["error_description"]);
    assert!(body["description"].is_string());
}

#[test]
fn a_saml_assertion_earns_a_token_and_an_expired_one_does_not() {
    let sandbox = start();
    let form = "grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Asaml2-bearer&orgName=o&assertion=";
    assert_eq!(post(&sandbox, PURECLOUD, &format!("{form}PHNhbWw%2B")).status, 200);
    let refused = post(&sandbox, PURECLOUD, &format!("{form}expired"));
    assert_eq!((refused.status, refused.json()["error"].as_str()), (400, Some("invalid_grant")));
    assert_eq!(post(&sandbox, PURECLOUD, form).json()["error"], "invalid_request");
}

#[test]
fn a_password_earns_a_ringcentral_token_as_documented() {
    let sandbox = start();
    let form = "grant_type=password&username=%2B12223334455&extension=&password=password";
    let token = post(&sandbox, RINGCENTRAL, form).json();
    assert_eq!(token["token_type"], "bearer");
    assert_eq!(token["expires_in"], 3_599);
    assert_eq!(token["refresh_token_expires_in"], 604_799);
    assert!(token["scope"].as_str().unwrap().contains("ReadAccounts"));
    assert!(token["endpoint_id"].is_string());
    let owner = token["owner_id"].as_str().unwrap();
    assert!(owner.bytes().all(|byte| byte.is_ascii_digit()));
    assert_eq!(with_token(&sandbox, &token, "/restapi/v1.0/account/~/extension/~"), 200);
}

#[test]
fn the_documented_shell_line_finds_the_token() {
    let sandbox = start();
    let answer =
        post(&sandbox, RINGCENTRAL, "grant_type=password&username=+12223334455&extension=&password=password");
    let text = String::from_utf8(answer.body.clone()).unwrap();
    // grep -oEi '"access_token" : "([^"]+)"' | cut -d\" -f4
    let line = text.lines().find(|line| line.contains("\"access_token\" : \"")).unwrap();
    assert_eq!(line.split('"').nth(3), answer.json()["access_token"].as_str());
}

#[test]
fn lives_that_are_asked_for_are_given_within_bounds() {
    let sandbox = start();
    let form = "grant_type=password&username=u&password=p";
    let lives = |more: &str| {
        let token = post(&sandbox, RINGCENTRAL, &format!("{form}&{more}")).json();
        (token["expires_in"].as_u64().unwrap(), token["refresh_token_expires_in"].as_u64().unwrap())
    };
    assert_eq!(lives("access_token_ttl=900&refresh_token_ttl=36000"), (899, 35_999));
    assert_eq!(lives("access_token_ttl=10&refresh_token_ttl=9999999"), (599, 2_591_999));
    assert_eq!(lives("access_token_ttl=null"), (3_599, 604_799));
}

#[test]
fn an_extension_logs_in_as_its_own_user() {
    let visitor = visit();
    let form = "grant_type=password&username=%2B1&extension=102&password=p";
    let token = post(&visitor.sandbox, RINGCENTRAL, form).json();
    let bearer = format!("Bearer {}", token["access_token"].as_str().unwrap());
    let me = "/restapi/v1.0/account/~/extension/~";
    let me = send(&visitor.sandbox, "GET", me, &[("Authorization", &bearer)], b"").json();
    assert_eq!((me["name"].as_str(), me["extensionNumber"].as_str()), (Some("Grace Hopper"), Some("102")));
    assert_eq!(me["id"].to_string(), token["owner_id"].as_str().unwrap());
}

#[test]
fn a_wrong_password_and_an_unknown_user_are_refused_in_ringcentral_s_shape() {
    let sandbox = start();
    for form in ["username=u&password=wrong", "username=nobody&password=p"] {
        let answer = post(&sandbox, RINGCENTRAL, &format!("grant_type=password&{form}"));
        let body = answer.json();
        assert_eq!((answer.status, body["error"].as_str()), (400, Some("invalid_grant")));
        assert_eq!(body["errors"][0]["errorCode"], "OAU-140");
        assert_eq!(body["errors"][0]["message"], body["error_description"]);
    }
}

#[test]
fn a_missing_or_wrong_client_is_refused_in_ringcentral_s_shape() {
    let sandbox = start();
    let form = b"grant_type=password&username=u&password=p";
    let nobody = send(&sandbox, "POST", RINGCENTRAL, &[FORM], form);
    assert_eq!((nobody.status, nobody.json()["errors"][0]["errorCode"].as_str()), (401, Some("OAU-123")));
    let wrong = send(&sandbox, "POST", RINGCENTRAL, &[FORM, ("Authorization", &basic("id:wrong"))], form);
    assert_eq!((wrong.status, wrong.json()["error"].as_str()), (401, Some("invalid_client")));
    let public = send(&sandbox, "POST", RINGCENTRAL, &[FORM], &[&form[..], b"&client_id=app"].concat());
    assert_eq!(public.status, 200);
}

#[test]
fn a_jwt_earns_a_token_and_an_expired_one_does_not() {
    let sandbox = start();
    let form = "grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer&assertion=";
    assert!(post(&sandbox, RINGCENTRAL, &format!("{form}e.y.J")).json()["refresh_token"].is_string());
    assert_eq!(post(&sandbox, RINGCENTRAL, &format!("{form}expired")).json()["error"], "invalid_grant");
}

#[test]
fn a_refresh_token_works_once_and_ends_the_old_access_token() {
    let sandbox = start();
    let old = post(&sandbox, RINGCENTRAL, "grant_type=password&username=u&password=p").json();
    let form = format!("grant_type=refresh_token&refresh_token={}", old["refresh_token"].as_str().unwrap());
    let new = post(&sandbox, RINGCENTRAL, &form).json();
    assert_ne!(old["refresh_token"], new["refresh_token"]);
    assert_eq!(old["owner_id"], new["owner_id"]);
    let path = "/restapi/v1.0/account/~/extension/~";
    assert_eq!((with_token(&sandbox, &old, path), with_token(&sandbox, &new, path)), (401, 200));
    let again = post(&sandbox, RINGCENTRAL, &form);
    assert_eq!((again.status, again.json()["error"].as_str()), (400, Some("invalid_grant")));
    assert!(again.json()["errors"][0]["errorCode"].as_str().unwrap().starts_with("OAU-"));
}

#[test]
fn a_purecloud_code_earns_a_token_that_is_renewed_by_rotation() {
    let sandbox = start();
    let target = approve(
        &sandbox,
        "/oauth/authorize",
        &format!("response_type=code&client_id=id&{REDIRECT}&state=s%26"),
    );
    assert!(target.ends_with("&state=s%26"));
    let form = format!("grant_type=authorization_code&code={}&{REDIRECT}", code_of(&target));
    let token = post(&sandbox, PURECLOUD, &form).json();
    let refresh =
        format!("grant_type=refresh_token&refresh_token={}", token["refresh_token"].as_str().unwrap());
    assert_ne!(post(&sandbox, PURECLOUD, &refresh).json()["refresh_token"], token["refresh_token"]);
    assert_eq!(post(&sandbox, PURECLOUD, &refresh).json()["error"], "invalid_grant");
    assert_eq!(post(&sandbox, PURECLOUD, &form).json()["error"], "invalid_grant");
}

#[test]
fn a_code_is_bound_to_client_address_and_challenge() {
    let sandbox = start();
    let challenge = "code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&code_challenge_method=S256";
    let verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
    let code = || {
        let query = format!("response_type=code&client_id=id&{REDIRECT}&{challenge}");
        code_of(&approve(&sandbox, "/restapi/oauth/authorize", &query)).to_owned()
    };
    let redeem = |client: &str, more: &str| {
        let form = format!("grant_type=authorization_code&code={}&client_id={client}&{more}", code());
        send(&sandbox, "POST", RINGCENTRAL, &[FORM], form.as_bytes()).status
    };
    assert_eq!(redeem("id", &format!("{REDIRECT}&code_verifier={verifier}")), 200);
    assert_eq!(redeem("id", &format!("{REDIRECT}&code_verifier={verifier}x")), 400);
    assert_eq!(redeem("id", REDIRECT), 400);
    assert_eq!(redeem("other", &format!("{REDIRECT}&code_verifier={verifier}")), 400);
    assert_eq!(redeem("id", &format!("redirect_uri=http%3A%2F%2Felse&code_verifier={verifier}")), 400);
}

#[test]
fn an_implicit_approval_puts_the_token_into_the_fragment() {
    let sandbox = start();
    let target =
        approve(&sandbox, "/oauth/authorize", &format!("response_type=token&client_id=id&{REDIRECT}"));
    let token = target.strip_prefix("#access_token=").unwrap().split('&').next().unwrap();
    assert!(target.contains("&expires_in=86399"));
    let bearer = format!("Bearer {token}");
    assert_eq!(send(&sandbox, "GET", "/api/v2/users/me", &[("Authorization", &bearer)], b"").status, 200);
}

#[test]
fn an_approval_fails_back_to_the_program_or_on_the_page() {
    let sandbox = start();
    let fails =
        |query: &str| approve(&sandbox, "/oauth/authorize", &format!("client_id=id&{REDIRECT}&{query}"));
    assert!(fails("response_type=code&login_hint=nobody").starts_with("?error=access_denied"));
    assert!(fails("response_type=pie").starts_with("?error=unsupported_response_type"));
    assert!(fails("response_type=code&code_challenge=x").starts_with("?error=invalid_request"));
    for query in ["response_type=code&client_id=id", "redirect_uri=%2Fx&client_id=id", REDIRECT] {
        assert_eq!(
            send(&sandbox, "GET", &format!("/oauth/authorize?{query}"), &[], b"").status,
            400,
            "{query}"
        );
    }
}

#[test]
fn a_revoked_ringcentral_token_takes_its_whole_session_along() {
    let sandbox = start();
    for which in ["access_token", "refresh_token"] {
        let token = post(&sandbox, RINGCENTRAL, "grant_type=password&username=u&password=p").json();
        let form = format!("token={}", token[which].as_str().unwrap());
        assert_eq!(post(&sandbox, "/restapi/oauth/revoke", &form).status, 200);
        assert_eq!(with_token(&sandbox, &token, "/restapi/v1.0/account/~/extension/~"), 401);
        let form =
            format!("grant_type=refresh_token&refresh_token={}", token["refresh_token"].as_str().unwrap());
        assert_eq!(post(&sandbox, RINGCENTRAL, &form).status, 400);
    }
}

#[test]
fn deleting_the_purecloud_token_ends_it() {
    let visitor = visit();
    assert_eq!(visitor.delete("/api/v2/tokens/me").status, 204);
    assert_eq!(visitor.get("/api/v2/users/me").status, 401);
}

#[test]
fn other_grants_methods_and_types_are_refused() {
    let sandbox = start();
    assert_eq!(
        post(&sandbox, PURECLOUD, "grant_type=password&username=u&password=p").json()["error"],
        "unsupported_grant_type"
    );
    assert_eq!(
        post(&sandbox, RINGCENTRAL, "grant_type=client_credentials").json()["error"],
        "unsupported_grant_type"
    );
    assert_eq!(post(&sandbox, RINGCENTRAL, "").json()["error"], "invalid_request");
    assert_eq!(
        post(&sandbox, RINGCENTRAL, "grant_type=password&grant_type=x").json()["error"],
        "invalid_request"
    );
    let get = send(&sandbox, "GET", PURECLOUD, &[BASIC], b"");
    assert_eq!((get.status, get.header("allow")), (405, Some("POST")));
    let json = send(&sandbox, "POST", RINGCENTRAL, &[BASIC, ("Content-Type", "application/json")], b"{}");
    assert_eq!(json.status, 415);
}

#[test]
fn a_token_dies_when_its_life_is_over() {
    let Visitor { sandbox, .. } =
        visit_with(SandboxOptions { token_lifetime: Some(1), ..SandboxOptions::default() });
    let token = post(&sandbox, PURECLOUD, "grant_type=client_credentials").json();
    assert_eq!(token["expires_in"], 1);
    let deadline = std::time::Instant::now() + std::time::Duration::from_secs(5);
    while with_token(&sandbox, &token, "/api/v2/users/me") == 200 {
        assert!(std::time::Instant::now() < deadline);
    }
}

#[test]
fn a_token_of_one_platform_is_none_of_the_other() {
    let sandbox = start();
    let token = post(&sandbox, PURECLOUD, "grant_type=client_credentials").json();
    assert_eq!(with_token(&sandbox, &token, "/restapi/v1.0/account/~/extension/~"), 401);
}
