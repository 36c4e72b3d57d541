//! Texts of callers, files and environment variables, which may come from strangers too.

use super::answers::LISTS;
use super::world::{SECRET, answer, check, check_response, choice, client, platform};
use crate::auth::{TimeUnit, fuzz_visit};
use crate::catalog::{Location, Operation, bind};
use crate::client::RawRequest;
use crate::config::Config;
use crate::environment::{Endpoints, REGIONS};
use crate::options::CallOptions;
use crate::origin::Origin;
use crate::platform::Platform;
use crate::secret::Secret;
use crate::store::{Document, Window};
use crate::{arguments, raw};

/// Operations with arguments of every kind: in path, query, header and body.
const OPERATIONS: [(Platform, &str); 6] = [
    (Platform::PureCloud, "getUser"),
    (Platform::PureCloud, "getUsers"),
    (Platform::PureCloud, "patchUser"),
    (Platform::PureCloud, "getRoutingQueueMembers"),
    (Platform::RingCentral, "createSMSMessage"),
    (Platform::RingCentral, "readUserCallLog"),
];

/// A JSON object of arguments: whatever is in it, the path keeps the shape of its template.
pub(super) fn arguments(input: &[u8]) {
    let (choice, json) = choice(input);
    let (platform, id) = OPERATIONS[usize::from(choice) % OPERATIONS.len()];
    let operation = crate::catalog::find(platform, id).expect("the operations of the list exist");
    let named = arguments::named(json);
    check(&named);
    let Ok(named) = named else { return };
    let bound = bind(&operation, &named);
    check(&bound);
    let Ok(bound) = bound else { return };
    assert!(bound.path.bytes().all(|byte| byte.is_ascii_graphic()), "{}", bound.path);
    let path = bound.path.split('?').next().unwrap_or("");
    assert!(!bound.path.contains('#'), "{}", bound.path);
    let (template, segments): (Vec<_>, Vec<_>) =
        (operation.path.split('/').collect(), path.split('/').collect());
    assert_eq!(template.len(), segments.len(), "{path}");
    for (expected, found) in template.iter().zip(segments) {
        assert!(expected.contains('{') || *expected == found, "{path}");
        assert!(![".", ".."].contains(&found.to_ascii_lowercase().replace("%2e", ".").as_str()), "{path}");
    }
    for (name, value) in &bound.headers {
        assert!(!value.as_bytes().iter().any(|byte| matches!(byte, b'\r' | b'\n' | 0)), "{name}");
    }
}

/// A kept login: refused, or kept again as it is.
pub(super) fn auth_data(input: &[u8]) {
    let client = client(Platform::RingCentral, []);
    let taken = client.set_auth_data(input);
    check(&taken);
    if taken.is_ok() {
        let first = client.auth_data(TimeUnit::Milliseconds);
        client.set_auth_data(first.to_string().as_bytes()).expect("our own data are read");
        let second = client.auth_data(TimeUnit::Milliseconds);
        for field in
            ["access_token", "refresh_token", "token_type", "scope", "owner_id", "endpoint_id", "remember"]
        {
            assert_eq!(first.get(field), second.get(field), "{field}");
        }
    }
}

/// A line of a catalogue, and requests by it.
pub(super) fn catalogue_line(input: &[u8]) {
    let Ok(operation) = serde_json::from_slice::<Operation>(input) else { return };
    let _ = operation.permissions.as_ref().map(crate::catalog::Permissions::sentence);
    let fields: Vec<String> = operation
        .positional()
        .map(|param| {
            let value = if param.location == Location::Body { r#"{"a":1}"# } else { r#""x/../y""# };
            format!("{}:{value}", serde_json::Value::from(param.name.as_str()))
        })
        .collect();
    let json = format!("{{{}}}", fields.join(","));
    for json in ["{}", &json] {
        if let Ok(named) = arguments::named(json.as_bytes()) {
            check(&bind(&operation, &named));
        }
    }
    check(&arguments::placed(&operation, br#"["a",1,{"b":[]}]"#, b"{}"));
}

/// A cursor: refused, or a request that stays at home.
pub(super) fn cursor(input: &[u8]) {
    use base64::Engine as _;
    let (choice, rest) = choice(input);
    let (platform, operation) = LISTS[usize::from(choice >> 1) % LISTS.len()];
    // As it is, and with the coding taken off so that the fuzzer sees what is inside.
    let text = if choice & 1 == 0 {
        String::from_utf8_lossy(rest).into_owned()
    } else {
        base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(rest)
    };
    let body = br#"{"entities":[1],"records":[1],"Resources":[1],"conversations":[1],"pageCount":99}"#;
    let pages = (0..2).map(|_| answer(200, &[], body));
    let walk = client(platform, pages).pager(operation, b"", b"", Some(&text));
    check(&walk);
    let Ok(mut walk) = walk else { return };
    for _ in 0..2 {
        check(&walk.next_page(&CallOptions::default()));
        let _ = walk.cursor(u64::MAX);
    }
}

/// An environment's name: a vendor's host, or loopback, or refused.
pub(super) fn environment(input: &[u8]) {
    let (choice, name) = choice(input);
    let Ok(name) = str::from_utf8(name) else { return };
    let platform = platform(choice);
    let trusted = |endpoints: &Endpoints| {
        for url in [&endpoints.api, &endpoints.login, &endpoints.media] {
            let (origin, _) = Origin::split(url).expect("endpoints are URLs");
            let host = origin.host();
            let known =
                REGIONS.iter().any(|(_, domain)| host.strip_suffix(domain).is_some_and(|p| p.ends_with('.')))
                    || host.ends_with(".ringcentral.com");
            assert!(known && origin.is_https() || origin.is_loopback(), "{name:?} leads to {url}");
        }
    };
    for endpoints in [Endpoints::named(platform, name, false), Endpoints::base(platform, name, false)] {
        check(&endpoints);
        if let Ok(endpoints) = &endpoints {
            trusted(endpoints);
        }
    }
    for endpoints in [Endpoints::named(platform, name, true), Endpoints::base(platform, name, true)] {
        check(&endpoints);
        if let Ok(endpoints) = endpoints {
            let (origin, _) = Origin::split(&endpoints.api).expect("endpoints are URLs");
            assert!(origin.is_https() || origin.is_loopback(), "{name:?} leads to {origin}");
        }
    }
}

/// The options of a client, of a call and of the sandbox.
pub(super) fn options(input: &[u8]) {
    let config = Config::from_json(Platform::PureCloud, input);
    check(&config);
    let call = CallOptions::from_json(input);
    check(&call);
    check(&crate::sandbox::SandboxOptions::from_json(input));
    if let Ok(call) = call {
        let client = client(Platform::PureCloud, (0..3).map(|_| answer(503, &[("retry-after", b"1")], b"")));
        check(&client.call("getUsersMe", b"{}", &call));
    }
}

/// The path and query of a raw request: an absolute URL of the environment, or refused.
pub(super) fn url(input: &[u8]) {
    let (choice, rest) = choice(input);
    let mut parts = rest.splitn(2, |byte| *byte == b'\n');
    let Ok(path) = str::from_utf8(parts.next().unwrap_or_default()) else { return };
    let query = parts.next().unwrap_or_default();
    let platform = platform(choice);
    let endpoints = Endpoints::default_of(platform);
    let url = raw::url(&endpoints, platform.dialect(), path, query);
    check(&url);
    if let Ok(url) = url {
        // What cannot be parsed is not sent, as the request below shows.
        assert!(Origin::split(&url).map_or(true, |(origin, _)| endpoints.trusts(&origin)), "{url}");
        let _ = raw::shown_path(&url);
    }
    let request = RawRequest { method: "GET", path, query, ..RawRequest::default() };
    check_response(client(platform, [answer(200, &[], b"{}")]).request(&request, &CallOptions::default()));
}

/// The address that a login page sends the browser to: without the state it is no login.
pub(super) fn redirect(input: &[u8]) {
    let (choice, address) = choice(input);
    let Ok(address) = str::from_utf8(address) else { return };
    let client = client(platform(choice), []);
    let with_state = client.parse_login_redirect(address, Some(SECRET));
    check(&with_state);
    assert!(with_state.is_err(), "the state was not in the address");
    check(&client.parse_login_redirect(address, None));
}

/// What a store has kept: refused as damaged, or written as it is.
pub(super) fn stored_login(input: &[u8]) {
    let document = Document::read(Some(&Secret::from(String::from_utf8_lossy(input).into_owned())));
    check(&document);
    let Ok(mut document) = document else { return };
    let now = 1_784_111_777_000;
    let mut window = Window::new(document.requests());
    while window.admit(5, now).is_ok() {}
    assert!(window.moments().len() >= 5);
    document.set_requests(window.moments());
    document.put("key", crate::store::Entry::new(), &["key"]);
    let again = Document::read(document.write().as_ref()).expect("our own text is read");
    assert!(again.find("key").is_some() && again.logins().len() == document.logins().len());
}

/// The request of whoever visits the address that a login waits at.
pub(super) fn visit(input: &[u8]) {
    let (choice, request) = choice(input);
    fuzz_visit(request, choice & 1 == 1, SECRET);
}
