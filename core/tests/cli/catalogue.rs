//! What needs no server: `ops`, `describe`, `version`, help.

use std::io::{BufRead, BufReader, Read};
use std::process::Stdio;

use crate::shell::{pcsdk, run, sandbox};

#[test]
fn every_operation_is_listed_and_words_narrow_the_list() {
    let all = run("", &[], &["ops"]).output();
    assert!(all.lines().count() >= 3_875, "{}", all.lines().count());
    assert!(all.lines().all(|line| line.split('\t').count() == 5));
    let found = run("", &[], &["ops", "SMS", "message", "create"]).output();
    assert!(found.contains("ringcentral\tcreateSMSMessage\tPOST\t"), "{found}");
    assert!(found.lines().count() < 20, "{found}");
    let pure = run("", &[], &["ops", "--platform", "purecloud", "users/me"]).output();
    assert!(pure.lines().all(|line| line.starts_with("purecloud\t")), "{pure}");
    assert!(run("", &[], &["ops", "xyzzy"]).failed(1).contains("`xyzzy`"));
}

#[test]
fn an_operation_is_described_with_all_that_is_known() {
    let text = run("", &[], &["describe", "createSMSMessage"]).output();
    for expected in [
        "(RingCentral)",
        "POST /restapi/v1.0/",
        "body",
        "required",
        "CreateSMSMessage",
        "app scope SMS",
        "Medium",
    ] {
        assert!(text.contains(expected), "{expected} in {text}");
    }
    let text = run("", &[], &["describe", "getUsers"]).output();
    for expected in
        ["by page (pageNumber, pageSize)", "items in entities", "list of string", "python", "UsersApi"]
    {
        assert!(text.contains(expected), "{expected} in {text}");
    }
    assert!(run("", &[], &["describe", "getUsresMe"]).failed(2).contains("did you mean `getUsersMe`"));
}

#[test]
fn marks_of_age_are_shown() {
    let listed = run("", &[], &["ops"]).output();
    let operations = listed.lines().map(|line| line.split('\t').nth(1).unwrap());
    let described = |wanted: &str| {
        let id = pcsdk::Platform::ALL
            .into_iter()
            .flat_map(pcsdk::catalog::operations)
            .find(|operation| if wanted == "deprecated" { operation.deprecated } else { operation.preview })
            .unwrap()
            .id;
        assert!(operations.clone().any(|listed| listed == id));
        run("", &[], &["describe", &id]).output()
    };
    assert!(described("deprecated").contains("about to remove"));
    assert!(described("preview").contains("may still change"));
}

#[test]
fn the_shell_call_of_a_description_runs() {
    let sandbox = sandbox();
    for id in ["getUsersMe", "getUser", "readExtension", "getRoutingQueues"] {
        let text = run("", &[], &["describe", id]).output();
        let call = text.lines().find_map(|line| line.trim().strip_prefix("shell")).unwrap().trim();
        let words: Vec<&str> = call.split(' ').skip(1).collect();
        let token = [("PCSDK_CLIENT_ID", "id"), ("PCSDK_CLIENT_SECRET", "s"), ("RC_JWT", "e30.e30.e30")];
        assert!(run(sandbox.url(), &token, &words).json().is_object(), "{call}");
    }
}

#[test]
fn the_version_is_the_librarys() {
    let expected = format!("pcsdk {}\n", pcsdk::VERSION);
    assert_eq!(run("", &[], &["version"]).output(), expected);
    assert_eq!(run("", &[], &["--version"]).output(), expected);
}

#[test]
fn help_goes_to_standard_output_and_tells_every_command() {
    let help = run("", &[], &["help"]).output();
    for command in
        ["call", "request", "token", "ops", "describe", "sandbox", "version", "RC_API_KEY", "Exit codes"]
    {
        assert!(help.contains(command), "{command}");
    }
    assert!(!help.contains('\u{1b}'));
}

#[test]
fn a_reader_that_has_seen_enough_ends_the_program_quietly() {
    let mut child = pcsdk(["ops"]).spawn().unwrap();
    let mut out = BufReader::new(child.stdout.take().unwrap());
    let mut first = String::new();
    out.read_line(&mut first).unwrap();
    drop(out);
    let mut said = String::new();
    child.stderr.take().unwrap().read_to_string(&mut said).unwrap();
    assert!(child.wait().unwrap().success());
    assert_eq!(said, "");
}

#[test]
fn a_full_disk_is_an_error() {
    let full = std::fs::File::options().write(true).open("/dev/full").unwrap();
    let output = pcsdk(["ops"]).stdout(Stdio::from(full)).output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&output.stderr).contains("cannot be written"));
}
