//! A PHP program under valgrind: what crosses PHP's FFI is valid memory, to the end of the process.

#![allow(clippy::unwrap_used, reason = "a step that fails is a test that fails")]

mod support;

use support::{built, package, sandbox, tool, valgrind};

/// Calls, a page, a failure, and a download.
const PROGRAM: &str = r"
    require $argv[1];
    $client = new Pcsdk\ApiClient(['baseUrl' => $argv[2]]);
    $client->loginClientCredentialsGrant('id', 'secret');
    $users = new Pcsdk\UsersApi($client);
    echo $users->getUsersMe()->id !== '' ? 'me ' : '';
    echo count(iterator_to_array($users->getUsersIter(['pageSize' => 2]), false)), ' ';
    try {
        $client->request('GET', '/no/such');
    } catch (Pcsdk\PcsdkException $error) {
        echo 'failed ';
    }
    $client->download('/api/v2/users/me', $argv[3]);
    echo filesize($argv[3]) > 0 ? 'downloaded' : '';
";

#[test]
fn a_php_program_touches_only_valid_memory() {
    let Some(mut php) = tool("php") else { return };
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("file");
    // Its own allocator would hide everything from valgrind; and nothing is unloaded before its places are shown.
    php.envs([("USE_ZEND_ALLOC", "0"), ("ZEND_DONT_UNLOAD_MODULES", "1")]);
    php.env("PCSDK_LIB", built().join("libpcsdk.so"));
    let autoload = package().join("php/autoload.php");
    let sandbox = sandbox();
    let arguments =
        ["-n", "-d", "extension=ffi", "-d", "ffi.enable=1", "-d", "pcre.jit=0", "-r", PROGRAM, "--"];
    let given = [autoload.to_str().unwrap(), sandbox.url(), file.to_str().unwrap()];
    // PHP keeps to itself what it holds at the end.
    let Some(said) = valgrind(&php, &[&arguments[..], &given[..]].concat(), "none") else { return };
    assert_eq!(said, "me 3 failed downloaded");
}
