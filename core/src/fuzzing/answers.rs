//! Answers whose HTTP is proper: their status, headers and bodies.

use serde_json::Value;

use super::world::{SECRET, answer, check, check_response, choice, client, platform};
use crate::auth::TimeUnit;
use crate::options::CallOptions;
use crate::platform::Platform;

/// Operations with every way of paging.
pub(super) const LISTS: [(Platform, &str); 12] = [
    (Platform::PureCloud, "getAgenticVirtualagents"),
    (Platform::PureCloud, "getUsersQuery"),
    (Platform::PureCloud, "getAnalyticsDataextractionDownloadsMetadata"),
    (Platform::PureCloud, "getExternalcontactsExternalsources"),
    (Platform::PureCloud, "getScimGroups"),
    (Platform::PureCloud, "postAlertingAlertsQuery"),
    (Platform::RingCentral, "extractSyncAccountCallLog"),
    (Platform::RingCentral, "getExtensionEmergencyLocations"),
    (Platform::RingCentral, "listAssignedRoles"),
    (Platform::RingCentral, "listGlipChatsNew"),
    (Platform::RingCentral, "mthSyncEntries"),
    (Platform::RingCentral, "scimSearchViaGet2"),
];

/// A body of an unsuccessful answer, of the API and of the token endpoint.
pub(super) fn fault(input: &[u8]) {
    let (choice, body) = choice(input);
    let status = [400, 401, 403, 404, 409, 422, 429, 500, 503, 418][usize::from(choice % 10)];
    let media: &[(&str, &[u8])] = match choice / 10 % 3 {
        0 => &[],
        1 => &[("content-type", b"application/json")],
        _ => &[("content-type", b"text/html")],
    };
    for platform in Platform::ALL {
        let operation = if platform == Platform::PureCloud { "getUsersMe" } else { "readExtension" };
        let answers = || (0..4).map(|_| answer(status, media, body));
        let outcome = client(platform, answers()).call(operation, b"{}", &CallOptions::default());
        assert!(outcome.is_err());
        check(&outcome);
        let grant = br#"{"grant":"client_credentials"}"#;
        let outcome = client(platform, answers()).login(grant, &CallOptions::default());
        assert!(outcome.is_err());
        check(&outcome);
    }
}

/// A page's body, again and again.
pub(super) fn page(input: &[u8]) {
    let (choice, body) = choice(input);
    let (platform, operation) = LISTS[usize::from(choice) % LISTS.len()];
    let pages = (0..3).map(|_| answer(200, &[("content-type", b"application/json")], body));
    let client = client(platform, pages);
    let walk = client.pager(operation, b"", b"", None);
    let mut walk = walk.expect("the operations of the list page");
    for _ in 0..3 {
        let page = walk.next_page(&CallOptions::default());
        check(&page);
        let Ok(Some(_)) = page else { return };
        for taken in [0, 1, u64::MAX] {
            let again = client.pager(operation, b"", b"", Some(&walk.cursor(taken)));
            check(&again);
            assert!(again.is_ok(), "our own cursor is refused");
        }
    }
}

/// A page with records that no parser takes: what they are is told, and null stands in their places.
pub(super) fn bad_items(input: &[u8]) {
    let (choice, body) = choice(input);
    let (platform, operation) = LISTS[usize::from(choice) % LISTS.len()];
    let pages = (0..2).map(|_| answer(200, &[("content-type", b"application/json")], body));
    let client = client(platform, pages);
    let walk = client.pager(operation, b"", b"", None);
    let mut walk = walk.expect("the operations of the list page");
    let page = walk.next_page(&CallOptions { skip_bad_items: true, ..CallOptions::default() });
    check(&page);
    let Ok(Some(page)) = page else { return };
    for bad in &page.bad {
        assert!(serde_json::from_slice::<Value>(&bad.raw).is_err(), "item {} is good", bad.index);
    }
    // What stands outside the list may be beyond a parser all the same.
    let Ok(left) = serde_json::from_slice::<Value>(page.response.body()) else { return };
    let list = left.pointer(
        &page.items.split('.').filter(|key| !key.is_empty()).fold(String::new(), |at, key| at + "/" + key),
    );
    let places = list.and_then(Value::as_array);
    for bad in &page.bad {
        let place = usize::try_from(bad.index).ok().and_then(|index| places?.get(index));
        assert!(place.is_some_and(Value::is_null), "item {} is still there", bad.index);
    }
}

/// Where a redirect or a link of a page leads: each status, and both as they are.
pub(super) fn link(input: &[u8]) {
    let (choice, target) = choice(input);
    let status = [301, 302, 303, 307, 308][usize::from(choice % 5)];
    for platform in Platform::ALL {
        let redirects = (0..3).map(|_| answer(status, &[("location", target)], b""));
        let request = crate::RawRequest {
            method: if choice & 0x80 == 0 { "GET" } else { "POST" },
            path: "/api/v2/a/b?c",
            body: (choice & 0x40 != 0).then_some(SECRET.as_bytes()),
            ..crate::RawRequest::default()
        };
        let last = answer(200, &[], b"{}");
        check_response(client(platform, redirects.chain([last])).request(&request, &CallOptions::default()));
    }
    let Ok(text) = str::from_utf8(target) else { return };
    let link = serde_json::Value::from(text);
    let body = format!(
        r#"{{"nextUri":{link},"entities":[1],"navigation":{{"nextPage":{{"uri":{link}}}}},"records":[1]}}"#
    );
    let lists = [
        (Platform::PureCloud, "getAnalyticsDataextractionDownloadsMetadata"),
        (Platform::RingCentral, "listAssignedRoles"),
    ];
    for (platform, operation) in lists {
        let pages = (0..3).map(|_| answer(200, &[], body.as_bytes()));
        let walk = client(platform, pages).pager(operation, b"", b"", None);
        let mut walk = walk.expect("the operations of the list page");
        loop {
            let page = walk.next_page(&CallOptions::default());
            check(&page);
            if !matches!(page, Ok(Some(_))) {
                break;
            }
        }
    }
}

/// Headers that say how long to wait, line by line, with a refusal and with a success.
pub(super) fn retry_after(input: &[u8]) {
    let (choice, lines) = choice(input);
    let names: [&str; 7] = match platform(choice) {
        Platform::PureCloud => [
            "retry-after",
            "retry-after-ms",
            "inin-ratelimit-count",
            "inin-ratelimit-allowed",
            "inin-ratelimit-reset",
            "x-throttling-group",
            "date",
        ],
        Platform::RingCentral => [
            "retry-after",
            "retry-after-ms",
            "x-rate-limit-limit",
            "x-rate-limit-remaining",
            "x-rate-limit-window",
            "x-rate-limit-group",
            "date",
        ],
    };
    let values = lines.split(|byte| *byte == b'\n');
    let headers: Vec<(&str, &[u8])> = names.into_iter().zip(values).collect();
    let status = [429, 503, 200, 500][usize::from(choice >> 1 & 3)];
    let answers = (0..8).map(|_| answer(status, &headers, b"{}"));
    let client = client(platform(choice), answers);
    let operation = if client.platform() == Platform::PureCloud { "getUsersMe" } else { "readExtension" };
    for _ in 0..2 {
        check_response(client.call(operation, b"{}", &CallOptions::default()));
    }
}

/// A token endpoint's answer, and what the client makes of it afterwards.
pub(super) fn token(input: &[u8]) {
    for platform in Platform::ALL {
        let answers = [answer(200, &[("content-type", b"application/json")], input), answer(200, &[], b"{}")];
        let client = client(platform, answers);
        client.forget().expect("nothing is stored");
        let login = client.login(br#"{"grant":"client_credentials"}"#, &CallOptions::default());
        check(&login);
        assert_eq!(login.is_ok(), client.is_authorized());
        let _ = client.is_token_valid();
        for unit in [TimeUnit::Seconds, TimeUnit::Milliseconds] {
            let data = client.auth_data(unit);
            assert_eq!(data.as_object().is_some_and(|data| !data.is_empty()), login.is_ok());
            client.set_auth_data(data.to_string().as_bytes()).expect("our own data are read");
        }
        let next = client.request(
            &crate::RawRequest { method: "GET", path: "/", ..crate::RawRequest::default() },
            &CallOptions::default(),
        );
        check(&next);
    }
}
