//! What is created can be read, listed, changed and deleted.

use pcsdk::Platform;
use pcsdk::sandbox::SandboxOptions;
use serde_json::{Value, json};

use crate::http::{visit, visit_with};

const EXTENSION: &str = "/restapi/v1.0/account/~/extension";

#[test]
fn a_purecloud_item_lives_its_life() {
    let visitor = visit();
    let queues = "/api/v2/routing/queues";
    let made =
        visitor.write("POST", queues, &json!({"name": "Sales", "acwSettings": {"timeoutMs": 1}})).json();
    let item = made["selfUri"].as_str().unwrap().to_owned();
    assert_eq!(item, format!("{queues}/{}", made["id"].as_str().unwrap()));
    assert_eq!(visitor.read(&item), made);
    let listed = visitor.read(&format!("{queues}?pageSize=100"));
    assert!(listed["entities"].as_array().unwrap().contains(&made));
    let changed = visitor.write("PUT", &item, &json!({"name": "Support"})).json();
    assert_eq!(
        (changed["name"].as_str(), changed["acwSettings"]["timeoutMs"].as_u64()),
        (Some("Support"), Some(1))
    );
    assert_eq!(visitor.read(&item), changed);
    let deleted = visitor.delete(&item);
    assert_eq!((deleted.status, deleted.body.len()), (204, 0));
    for method in ["GET", "DELETE"] {
        assert_eq!(visitor.send(method, &item, &[], b"").status, 404);
    }
    assert_eq!(visitor.write("PUT", &item, &json!({"name": "x"})).status, 404);
    assert_eq!(visitor.get(&format!("{item}/members")).status, 404);
    assert_eq!(visitor.read(queues)["total"], 12);
}

#[test]
fn an_answer_is_whole_and_the_same_wherever_the_thing_is_shown() {
    let visitor = visit();
    let queues = "/api/v2/routing/queues";
    let made =
        visitor.write("POST", queues, &json!({"name": "Sales", "skillEvaluationMethod": "BEST"})).json();
    assert!(made["division"]["id"].is_string() && made["memberCount"].is_i64(), "{made}");
    assert_eq!((&made["name"], &made["skillEvaluationMethod"]), (&json!("Sales"), &json!("BEST")));
    let item = made["selfUri"].as_str().unwrap();
    assert_eq!(visitor.read(item), made);
    let first = visitor.read(queues)["entities"][0].clone();
    assert_eq!(visitor.read(first["selfUri"].as_str().unwrap()), first);
}

#[test]
fn a_user_has_a_version_that_counts_on() {
    let visitor = visit();
    let made = visitor
        .write("POST", "/api/v2/users", &json!({"name": "New", "email": "n@example.com", "divisionId": "d"}))
        .json();
    assert_eq!((made["version"].as_u64(), made["state"].as_str()), (Some(1), Some("active")));
    let item = made["selfUri"].as_str().unwrap();
    assert_eq!(visitor.write("PATCH", item, &json!({"version": 1, "title": "T"})).json()["version"], 2);
    assert_eq!(visitor.delete(item).status, 204);
}

#[test]
fn a_user_that_was_there_can_be_changed_and_deleted() {
    let visitor = visit();
    let second = visitor.read("/api/v2/users?pageSize=2")["entities"][1].clone();
    let item = second["selfUri"].as_str().unwrap();
    assert_eq!(second["name"], "Grace Hopper");
    visitor.write("PATCH", item, &json!({"version": 1, "name": "Rear Admiral"}));
    assert_eq!(visitor.read("/api/v2/users?pageSize=2")["entities"][1]["name"], "Rear Admiral");
    assert_eq!(visitor.delete(item).status, 204);
    let users = visitor.read("/api/v2/users?pageSize=2");
    assert_eq!(
        (users["entities"][1]["name"].as_str(), users["total"].as_u64()),
        (Some("Alan Turing"), Some(299))
    );
}

#[test]
fn a_ringcentral_item_lives_its_life() {
    let visitor = visit();
    let contacts = format!("{EXTENSION}/~/address-book/contact");
    let made = visitor.write("POST", &contacts, &json!({"firstName": "Ada"})).json();
    assert!(made["id"].is_u64());
    let item = format!("{contacts}/{}", made["id"]);
    assert!(made["uri"].as_str().unwrap().starts_with(visitor.sandbox.url()));
    assert_eq!(visitor.read(&item), made);
    assert!(visitor.read(&contacts)["records"].as_array().unwrap().contains(&made));
    assert_eq!(visitor.write("PUT", &item, &json!({"lastName": "L"})).json()["firstName"], "Ada");
    assert_eq!(visitor.delete(&item).status, 204);
    let gone = visitor.get(&item);
    assert_eq!((gone.status, gone.json()["errorCode"].as_str()), (404, Some("CMN-102")));
}

#[test]
fn a_tilde_and_the_id_behind_it_are_the_same_place() {
    let visitor = visit();
    let me = visitor.read(&format!("{EXTENSION}/~"));
    let account = me["account"]["id"].as_str().unwrap();
    let spelled = format!("/restapi/v1.0/account/{account}/extension/{}", me["id"]);
    assert_eq!(visitor.read(&spelled), me);
    let made =
        visitor.write("POST", &format!("{spelled}/address-book/contact"), &json!({"firstName": "A"})).json();
    assert_eq!(visitor.read(&format!("{EXTENSION}/~/address-book/contact/{}", made["id"])), made);
}

#[test]
fn a_sent_message_lies_in_the_message_store() {
    let visitor = visit();
    let sms = json!({"from": {"phoneNumber": "+1"}, "to": [{"phoneNumber": "+2"}], "text": "hello"});
    let sent = visitor.write("POST", &format!("{EXTENSION}/~/sms"), &sms).json();
    assert_eq!(sent["text"], "hello");
    let stored = visitor.read(&format!("{EXTENSION}/~/message-store/{}", sent["id"]));
    assert_eq!(
        (&stored["id"], &stored["text"], &stored["to"][0]["phoneNumber"]),
        (&sent["id"], &sent["text"], &json!("+2"))
    );
    let fax = b"--b\r\nContent-Type: application/json\r\n\r\n{\"faxResolution\":\"High\"}\r\n--b\r\n\r\nPDF\r\n--b--\r\n";
    let headers = [("Content-Type", "multipart/form-data; boundary=b")];
    let sent = visitor.send("POST", &format!("{EXTENSION}/~/fax"), &headers, fax);
    assert_eq!(sent.json()["faxResolution"], "High");
    let broken = visitor.send("POST", &format!("{EXTENSION}/~/fax"), &headers, b"--b\r\n");
    assert_eq!(broken.status, 400);
}

#[test]
fn settings_keep_what_is_written() {
    let visitor = visit();
    let settings = "/api/v2/outbound/settings";
    assert_eq!(visitor.read(settings)["selfUri"], settings);
    assert!(visitor.write("PATCH", settings, &json!({"maxCallsPerAgent": 3})).status < 300);
    assert_eq!(visitor.read(settings)["maxCallsPerAgent"], 3);
}

#[test]
fn ids_can_say_that_they_name_nothing() {
    let visitor = visit();
    for path in [
        "/api/v2/users/missing",
        "/api/v2/users/00000000-0000-0000-0000-000000000000",
        "/restapi/v1.0/account/~/extension/0",
    ] {
        assert_eq!(visitor.get(path).status, 404, "{path}");
    }
    assert_eq!(visitor.read("/api/v2/users/somebody")["id"], "somebody");
}

#[test]
fn an_id_may_hold_any_character() {
    let visitor = visit();
    let item = "/api/v2/users/a%2Fb%20%3F";
    let user = visitor.read(item);
    assert_eq!((user["id"].as_str(), user["selfUri"].as_str()), (Some("a/b ?"), Some(item)));
    assert_eq!(visitor.get("/api/v2/users/%FF").status, 200);
}

#[test]
fn the_caller_is_a_named_user_with_a_presence_when_asked() {
    let visitor = visit();
    let me = visitor.read("/api/v2/users/me");
    assert_eq!(me["name"], "Ada Lovelace");
    for field in ["id", "email", "username", "state", "version", "division", "selfUri"] {
        assert!(!me[field].is_null(), "{field}");
    }
    assert!(me["presence"].is_null());
    assert_eq!(
        visitor.read("/api/v2/users/me?expand=presence")["presence"]["presenceDefinition"]["systemPresence"],
        "Available"
    );
    assert_eq!(visitor.read(me["selfUri"].as_str().unwrap()), me);
}

#[test]
fn the_ringcentral_owner_is_an_extension_of_that_name() {
    let visitor = visit();
    let me = visitor.read(&format!("{EXTENSION}/~"));
    assert_eq!((me["name"].as_str(), me["extensionNumber"].as_str()), (Some("Ada Lovelace"), Some("101")));
    assert!(me["uri"].as_str().unwrap().ends_with(&format!("/extension/{}", me["id"])));
    assert_eq!(visitor.read("/restapi/oauth/userinfo")["sub"], me["id"].to_string());
}

#[test]
fn the_caller_cannot_take_himself_away() {
    let visitor = visit();
    let own = visitor.read("/api/v2/users/me")["selfUri"].as_str().unwrap().to_owned();
    for path in [own.as_str(), "/restapi/v1.0/account/~/extension/~"] {
        assert_eq!(visitor.delete(path).status, 204);
        assert_eq!(visitor.get(path).status, 200);
    }
}

#[test]
fn several_items_are_asked_for_at_once() {
    let visitor = visit();
    let store = format!("{EXTENSION}/~/message-store");
    let ids: Vec<String> = visitor.read(&store)["records"]
        .as_array()
        .unwrap()
        .iter()
        .map(|item| item["id"].to_string())
        .collect();
    let both = format!("{store}/{},missing,{}", ids[0], ids[1]);
    let accept = [("Accept", "application/vnd.ringcentral.multipart+json")];
    let answer = visitor.send("GET", &both, &accept, b"");
    assert_eq!((answer.status, answer.header("content-type")), (207, Some(accept[0].1)));
    let statuses: Vec<_> =
        answer.json().as_array().unwrap().iter().map(|part| part["status"].clone()).collect();
    assert_eq!(statuses, [200, 404, 200]);
    let answer = visitor.get(&both);
    let boundary = answer.header("content-type").unwrap().split('"').nth(1).unwrap().to_owned();
    let text = String::from_utf8(answer.body).unwrap();
    assert_eq!((answer.status, text.matches(&format!("--{boundary}\r\n")).count()), (207, 4));
    assert!(text.ends_with(&format!("--{boundary}--\r\n")));
    assert_eq!(visitor.delete(&format!("{store}/{},{}", ids[0], ids[1])).status, 204);
    assert_eq!(visitor.get(&format!("{store}/{}", ids[0])).status, 404);
    assert_eq!(visitor.delete(&format!("{store}/{},{}", ids[0], ids[2])).status, 207);
}

#[test]
fn a_list_can_be_cut_down_to_ids() {
    let visitor = visit();
    let users = visitor.read("/api/v2/users?pageSize=5")["entities"].clone();
    let ids = format!("id={}&id={}", users[1]["id"].as_str().unwrap(), users[3]["id"].as_str().unwrap());
    let found = visitor.read(&format!("/api/v2/users?{ids}"));
    assert_eq!(found["entities"], json!([users[1], users[3]]));
    assert_eq!(found["total"], 2);
}

#[test]
fn links_follow_the_host_that_was_asked() {
    let visitor = visit();
    let bearer = visitor.bearer(Platform::RingCentral);
    let request = format!(
        "GET {EXTENSION}/~ HTTP/1.1\r\nHost: localhost:{}\r\nAuthorization: {bearer}\r\nConnection: close\r\n\r\n",
        visitor.sandbox.port()
    );
    let mut stream = std::net::TcpStream::connect(("127.0.0.1", visitor.sandbox.port())).unwrap();
    std::io::Write::write_all(&mut stream, request.as_bytes()).unwrap();
    let answer = std::io::read_to_string(stream).unwrap();
    assert!(
        answer.contains(&format!("\"uri\":\"http://localhost:{}/restapi", visitor.sandbox.port())),
        "{answer}"
    );
}

#[test]
fn files_come_as_files() {
    let visitor = visit();
    let recording = "/restapi/v1.0/account/~/recording/5/content";
    let answer = visitor.get(recording);
    assert_eq!(answer.header("content-type"), Some("audio/mpeg"));
    let answer = visitor.send("GET", recording, &[("Accept", "audio/wav")], b"");
    assert_eq!(answer.header("content-type"), Some("audio/wav"));
    assert!(answer.body.starts_with(b"RIFF"));
    let token = visitor.bearer(Platform::RingCentral).replace("Bearer ", "");
    let in_query = format!("{recording}?access_token={token}");
    assert_eq!(crate::http::send(&visitor.sandbox, "GET", &in_query, &[], b"").status, 200);
}

#[test]
fn the_same_seed_makes_the_same_world_and_another_does_not() {
    let users = |seed| {
        let visitor = visit_with(SandboxOptions { seed, ..SandboxOptions::default() });
        let made = visitor
            .write(
                "POST",
                "/api/v2/groups",
                &json!({"name": "g", "type": "official", "rulesVisible": true, "visibility": "public"}),
            )
            .json();
        (visitor.read("/api/v2/users")["entities"].clone(), made["id"].clone())
    };
    let ids = |(users, made): (Value, Value)| (users[0]["id"].clone(), made);
    assert_eq!(users(5), users(5));
    assert_ne!(ids(users(5)).0, ids(users(6)).0);
    assert_ne!(ids(users(5)).1, ids(users(6)).1);
}
