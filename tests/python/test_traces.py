"""What a program leaves behind, in every language: its secrets stand in the store it chose, and in no other file or line."""

import base64
import json
import os
import pathlib
import shutil
import subprocess
import sys

import pcsdk
import pytest

ROOT = pathlib.Path(__file__).parents[2]
CANARY = "canary-6e1b"

# Each logs in and stays so, in a file, as loud as it can; each ends by a failure that nobody catches.
PYTHON = """
import os, pcsdk
url, canary = os.environ["URL"], os.environ["CANARY"]
platform = pcsdk.RCSDK("key", canary, url, storage_key="phone", debug_log=print).platform()
platform.authorize("+12223334455", "101", canary, remember=True)
platform.refresh()
print(repr(platform), platform.get("/account/~/extension/~"))
client = pcsdk.ApiClient(base_url=url, storage_key="app", debug_log=print)
client.login_saml2_bearer_grant("id", canary, "org", canary)
client.login_client_credentials_grant("id", canary)
print(repr(client), vars(client))
try:
    pcsdk.ApiClient(proxy=f"http://user:{canary}@127.0.0.1:1", access_token=canary, max_attempts=1).call("getUsersMe")
except pcsdk.PcsdkError as error:
    print(repr(error), vars(error))
client.login_code_authorization_grant("id", "wrong", canary, "http://127.0.0.1/", canary * 4)
"""
NODE = """
const { ApiClient, RCSDK } = require(process.env.PACKAGE)
const { URL: url, CANARY: canary } = process.env
async function main() {
  const options = { debugLog: console.log, baseUrl: url }
  const platform = new RCSDK({ ...options, clientId: 'key', clientSecret: canary, storageKey: 'phone' }).platform()
  await platform.authorize({ username: '+12223334455', extension: '101', password: canary, remember: true })
  await platform.refresh()
  console.log(platform, await platform.get('/account/~/extension/~'))
  const client = new ApiClient({ ...options, storageKey: 'app' })
  await client.loginSaml2BearerGrant('id', canary, 'org', canary)
  await client.loginClientCredentialsGrant('id', canary)
  console.log(client)
  const through = new ApiClient({ proxy: `http://user:${canary}@127.0.0.1:1`, accessToken: canary, maxAttempts: 1 })
  await through.call('getUsersMe').catch(console.log)
  await client.loginCodeAuthorizationGrant('id', 'wrong', canary, 'http://127.0.0.1/', canary.repeat(4))
}
main()
"""
PHP = """
require getenv('PACKAGE');
[$url, $canary] = [getenv('URL'), getenv('CANARY')];
$log = function (string $line) { echo $line, "\\n"; };
$platform = (new RC\\SDK('key', $canary, $url, options: ['storageKey' => 'phone', 'debugLog' => $log]))->platform();
$platform->authorize('+12223334455', '101', $canary, true);
$platform->refresh();
var_dump($platform, $platform->get('/account/~/extension/~'));
$client = new Pcsdk\\ApiClient(['baseUrl' => $url, 'storageKey' => 'app', 'debugLog' => $log]);
$client->loginSaml2BearerGrant('id', $canary, 'org', $canary);
$client->loginClientCredentialsGrant('id', $canary);
var_dump($client);
try {
    $proxy = "http://user:$canary@127.0.0.1:1";
    (new Pcsdk\\ApiClient(['proxy' => $proxy, 'accessToken' => $canary, 'maxAttempts' => 1]))->call('getUsersMe');
} catch (Pcsdk\\PcsdkException $error) {
    var_dump($error);
}
$client->loginCodeAuthorizationGrant('id', 'wrong', $canary, 'http://127.0.0.1/', str_repeat($canary, 4));
"""
SHELL = """
exec 2>&1
unset URL PACKAGE
export PCSDK_BASE_URL=$BASE RC_CLIENT_ID=key RC_CLIENT_SECRET=$CANARY RC_USERNAME=+12223334455 RC_PASSWORD=$CANARY
"$PROGRAM" call readExtension --verbose --option storage_key=phone
export PCSDK_CLIENT_ID=id PCSDK_CLIENT_SECRET=$CANARY
"$PROGRAM" call getUsersMe --verbose --option storage_key=app
PCSDK_PROXY=http://user:$CANARY@127.0.0.1:1 PCSDK_BASE_URL= PCSDK_ACCESS_TOKEN=$CANARY \\
  "$PROGRAM" call getUsersMe --verbose --option max_attempts:=1
PCSDK_CLIENT_SECRET=wrong "$PROGRAM" token --verbose --platform purecloud
"""
PROGRAMS = {
    "python": [sys.executable, "-c", PYTHON],
    "node": ["node", "-e", NODE],
    "php": ["php", "-d", "zend.exception_ignore_args=0", "-d", "display_errors=1", "-r", PHP],
    "shell": ["sh", "-uc", SHELL],
}
PACKAGES = {"node": "bindings-node/index.cjs", "php": "bindings-c/php/autoload.php"}


@pytest.mark.parametrize("language", PROGRAMS)
def test_42_secrets_stand_in_the_store_and_in_no_other_file_or_line(language, tmp_path):
    command = PROGRAMS[language]
    if shutil.which(command[0]) is None:
        assert "PCSDK_REQUIRE_PEERS" not in os.environ, f"{command[0]} is missing"
        pytest.skip(f"{command[0]} is missing")
    places = {name: str(tmp_path / name.lower()) for name in ("HOME", "TMPDIR", "XDG_STATE_HOME", "XDG_CACHE_HOME")}
    for place in places.values():
        os.mkdir(place)
    state = tmp_path / "state"
    with pcsdk.Sandbox() as sandbox:
        environment = {
            **places,
            "PATH": os.environ["PATH"],
            "PYTHONPATH": str(ROOT / "bindings-python/python"),
            "PCSDK_LIB": str(ROOT / "target/fast/libpcsdk.so"),
            "PCSDK_STATE_DIR": str(state),
            "PACKAGE": str(ROOT / PACKAGES.get(language, "")),
            "PROGRAM": str(ROOT / "target/fast/pcsdk"),
            "URL": sandbox.url,
            "BASE": sandbox.url,
            "CANARY": CANARY,
        }
        run = subprocess.run(
            command, check=False, env=environment, cwd=places["HOME"], capture_output=True, text=True, timeout=60
        )
    said = run.stdout + run.stderr
    assert run.returncode != 0 and "/oauth/token" in said and "invalid_client" in said, said

    stores = sorted(state.glob("*.json"))
    assert [store.name.split("@")[0] for store in stores] == ["app", "phone"]
    logins = [login for store in stores for login in json.loads(store.read_text())["logins"]]
    names = ("access_token", "refresh_token")
    tokens = [login[name] for login in logins for name in names if login.get(name)]
    assert len(tokens) >= 3
    basic = [base64.b64encode(f"{name}:{CANARY}".encode()).decode() for name in ("key", "id", "user")]
    secrets = [CANARY, *basic, *tokens]
    assert not [secret for secret in secrets if secret in said], said
    for file in (path for path in tmp_path.rglob("*") if path.is_file() and path not in stores):
        text = file.read_bytes()
        assert not [secret for secret in secrets if secret.encode() in text], file
    # A store keeps what it needs to renew the login, and nothing of how the user proved who they are.
    for store in stores:
        assert store.stat().st_mode & 0o777 == 0o600
