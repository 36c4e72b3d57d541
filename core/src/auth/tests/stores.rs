//! Logins in a store: one for each user, stored before they are used.

use super::*;

fn desk(server: &Arc<Server>, shelf: &Arc<Shelf>) -> Desk {
    Desk::new(Platform::RingCentral, server.clone(), Some(shelf.clone()))
}

#[test]
fn a_stored_login_is_taken_up_by_the_next_client() {
    let (server, shelf) = (Arc::new(Server::default()), Arc::new(Shelf::default()));
    server.gives("a1", "r1");
    desk(&server, &shelf).log_in("+15550100").unwrap();
    let next = desk(&server, &shelf);
    assert_eq!(next.call().unwrap(), "a1");
    assert!(next.auth.is_authorized() && next.auth.is_token_valid());
    let other = Desk::with(Platform::RingCentral, server, Some(shelf), |settings| {
        settings.application = Some(Application { id: "other".to_owned(), secret: None });
    });
    assert_eq!(other.call().unwrap(), "", "another client id has another login");
}

#[test]
fn two_users_of_one_store_never_get_each_others_login() {
    let (server, shelf) = (Arc::new(Server::default()), Arc::new(Shelf::default()));
    for (access, refresh) in [("ann1", "ra1"), ("bob1", "rb1"), ("ann2", "ra2"), ("bob2", "rb2")] {
        server.gives(access, refresh);
    }
    let (ann, bob) = (desk(&server, &shelf), desk(&server, &shelf));
    ann.log_in("+15550100").unwrap();
    bob.log_in("+15550101").unwrap();
    for desk in [&ann, &bob] {
        desk.pass(4000);
    }
    assert_eq!((ann.call().unwrap(), bob.call().unwrap()), ("ann2".to_owned(), "bob2".to_owned()));
    assert!(
        server.forms()[2].contains("refresh_token=ra1") && server.forms()[3].contains("refresh_token=rb1")
    );
    assert_eq!(shelf.value()["logins"].as_array().unwrap().len(), 2);
    let nobody = desk(&server, &shelf);
    assert_eq!(nobody.call().unwrap(), "", "a client that does not say whose it is gets nobody's");
    bob.auth.log_out(&terms()).unwrap();
    assert_eq!(desk(&server, &shelf).call().unwrap(), "ann2");
}

#[test]
fn a_login_in_the_place_of_another_takes_its_place_in_the_store() {
    let (server, shelf) = (Arc::new(Server::default()), Arc::new(Shelf::default()));
    server.gives("ann", "ra");
    server.gives("bob", "rb");
    let desk = desk(&server, &shelf);
    desk.log_in("+15550100").unwrap();
    desk.log_in("+15550101").unwrap();
    assert_eq!(shelf.value()["logins"].as_array().unwrap().len(), 1);
    desk.auth.log_out(&terms()).unwrap();
    assert_eq!(*shelf.text.lock().unwrap(), "", "nothing is left of either");
}

#[test]
fn a_login_renewed_by_another_process_is_taken_from_the_store() {
    let (server, shelf) = (Arc::new(Server::default()), Arc::new(Shelf::default()));
    server.gives("a1", "r1");
    server.gives("a2", "r2");
    let first = desk(&server, &shelf);
    first.log_in("+15550100").unwrap();
    let second = desk(&server, &shelf);
    first.auth.refresh(&terms()).unwrap();
    second.pass(3590);
    assert_eq!(second.call().unwrap(), "a2");
    assert_eq!(server.requests(), 2);
}

#[test]
fn an_answer_that_was_lost_is_recovered_from_the_store() {
    // A store without a lock: the other host renews while our request is on its way.
    let (server, shelf) = (Arc::new(Server::default()), Arc::new(Shelf::default()));
    server.gives("a1", "r1");
    let ours = desk(&server, &shelf);
    ours.log_in("+15550100").unwrap();
    let theirs = shelf.text.lock().unwrap().replace("\"a1\"", "\"a2\"").replace("\"r1\"", "\"r2\"");
    let theirs = theirs.replace("\"obtained\": 1", "\"obtained\": 2");
    server.replies.lock().unwrap().clear();
    server.then(400, &json!({"error": "invalid_grant"}));
    let hook = Late { shelf: shelf.clone(), text: theirs };
    let ours = Desk::new(Platform::RingCentral, server.clone(), Some(Arc::new(hook)));
    ours.auth.refresh(&terms()).unwrap();
    assert_eq!(ours.call().unwrap(), "a2");
    assert!(!ours.events().contains(&"accessViolation"));
}

/// A shelf whose text another host changes when a token request is being noted.
#[derive(Debug)]
struct Late {
    shelf: Arc<Shelf>,
    text: String,
}

impl UserStore for Late {
    fn load(&self) -> Result<Option<Secret>> {
        self.shelf.load()
    }

    fn save(&self, _: &str) -> Result<()> {
        self.shelf.save(&self.text)
    }
}

#[test]
fn a_store_that_cannot_be_written_ends_the_login_before_a_token_is_spent() {
    let (server, shelf) = (Arc::new(Server::default()), Arc::new(Shelf::default()));
    server.gives("a1", "r1");
    let desk = desk(&server, &shelf);
    desk.log_in("+15550100").unwrap();
    *shelf.fails.lock().unwrap() = true;
    let error = desk.auth.refresh(&terms()).unwrap_err();
    assert_eq!((error.kind(), error.message()), (ErrorKind::Store, "the disk is full"));
    assert_eq!((server.requests(), desk.refresh_token()), (1, json!("r1")));
    *shelf.fails.lock().unwrap() = false;
    desk.auth.refresh(&terms()).unwrap();
}

#[test]
fn a_rotated_token_that_cannot_be_stored_is_used_and_the_old_one_never_again() {
    let (server, shelf) = (Arc::new(Server::default()), Arc::new(Shelf::default()));
    for number in 1..=3 {
        server.gives(&format!("a{number}"), &format!("r{number}"));
    }
    // PureCloud's token requests are not counted, so the store is first written after the answer.
    let desk = Desk::new(Platform::PureCloud, server.clone(), Some(shelf.clone()));
    desk.log_in("ann@example.com").unwrap();
    *shelf.fails.lock().unwrap() = true;
    assert_eq!(desk.auth.refresh(&terms()).unwrap_err().kind(), ErrorKind::Store);
    assert_eq!(desk.call().unwrap(), "a2");
    *shelf.fails.lock().unwrap() = false;
    desk.auth.refresh(&terms()).unwrap();
    assert!(server.forms()[2].contains("refresh_token=r2"));
    assert!(shelf.text.lock().unwrap().contains("\"r3\""));
}

#[test]
fn requests_of_all_clients_of_a_store_are_counted_together() {
    let (server, shelf) = (Arc::new(Server::default()), Arc::new(Shelf::default()));
    server.gives("a1", "r1");
    for _ in 0..5 {
        desk(&server, &shelf).log_in("+15550100").unwrap();
    }
    let sixth = Desk::with(Platform::RingCentral, server.clone(), Some(shelf), |settings| {
        settings.policy.max_retry_wait = Duration::ZERO;
    });
    assert_eq!(sixth.log_in("+15550100").unwrap_err().kind(), ErrorKind::RateLimited);
    assert_eq!(server.requests(), 5);
}

#[test]
fn a_deferred_store_is_read_and_written_by_the_next_call() {
    let (server, shelf) = (Arc::new(Server::default()), Arc::new(Shelf::default()));
    server.gives("a1", "r1");
    desk(&server, &shelf).log_in("+15550100").unwrap();
    let text = shelf.text.lock().unwrap().clone();
    let late = Arc::new(Shelf { text: Mutex::new(text), deferred: true, ..Shelf::default() });
    let open = || Desk::new(Platform::RingCentral, server.clone(), Some(late.clone()));
    let desk = open();
    assert!(!desk.auth.is_authorized(), "it cannot be known yet");
    assert_eq!(desk.call().unwrap(), "a1");
    desk.auth.set_data(br#"{"access_token":"b1","owner_id":"2"}"#).unwrap();
    assert_eq!(*late.saves.lock().unwrap(), 0);
    assert_eq!(desk.call().unwrap(), "b1");
    assert_eq!(late.value()["logins"][0]["access_token"], "b1");
    assert_eq!(late.value()["logins"].as_array().unwrap().len(), 1);
    desk.auth.clear().unwrap();
    assert_eq!(open().call().unwrap(), "b1", "the store has not been told");
    desk.auth.settle(&terms()).unwrap();
    assert_eq!(open().call().unwrap(), "");
}

#[test]
fn a_damaged_store_is_an_error_that_names_no_content_and_a_login_replaces_it() {
    let (server, shelf) = (Arc::new(Server::default()), Arc::new(Shelf::default()));
    server.gives("a1", "r1");
    let desk = desk(&server, &shelf);
    desk.log_in("+15550100").unwrap();
    "canary{".clone_into(&mut shelf.text.lock().unwrap());
    let error = desk.auth.refresh(&terms()).unwrap_err();
    assert_eq!((error.kind(), error.code()), (ErrorKind::Store, Some("damaged")));
    assert!(!error.message().contains("canary"), "{error}");
    assert_eq!(desk.call().unwrap(), "a1");
    desk.log_in("+15550100").unwrap();
    assert_eq!(shelf.value()["logins"][0]["access_token"], "a1");
}

#[test]
fn a_file_and_a_store_of_ones_own_are_not_both_given() {
    let settings = |settings: &mut AuthSettings| settings.storage_key = Some("k".to_owned());
    let made = std::panic::catch_unwind(|| {
        Desk::with(Platform::RingCentral, Arc::default(), Some(Arc::new(Shelf::default())), settings)
    });
    assert!(made.is_err());
}
