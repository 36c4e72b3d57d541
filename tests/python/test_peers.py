"""The Python package against a certified OAuth 2 server."""

import json
import os
import pathlib
import subprocess

import pcsdk
import pytest

PEERS = pathlib.Path(__file__).parent.parent / "peers"


@pytest.fixture(scope="module")
def peer():
    if not (PEERS / "node_modules").is_dir():
        assert "PCSDK_REQUIRE_PEERS" not in os.environ, "the peers are not installed"
        pytest.skip("the peers are not installed: run `npm ci` in tests/peers")
    command = ["node", "authorization-server.mjs"]
    options = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL, "cwd": PEERS}
    with subprocess.Popen(command, **options) as process:
        yield json.loads(process.stdout.readline())
        process.stdin.close()


def test_client_credentials_log_in_and_call(peer):
    with pcsdk.ApiClient(base_url=peer["purecloud"]) as client:
        with pytest.raises(pcsdk.AuthError) as refused:
            client.login_client_credentials_grant("batch:1", "canary")
        assert refused.value.code == "invalid_client" and "canary" not in str(refused.value)
        client.login_client_credentials_grant("batch:1", "s%cret +1")
        assert pcsdk.UsersApi(client).get_users_me().name == "batch:1"


def test_refresh_rotates_and_the_old_token_is_dead(peer):
    platform = pcsdk.RCSDK("phone", "phone-secret", peer["ringcentral"]).get_platform()
    platform.authorize("+15550100", None, "pass word&1")
    first = platform.get_auth_data()
    platform.refresh()
    assert platform.get_auth_data()["refresh_token"] != first["refresh_token"]
    assert platform.get("/account/~/extension/~").json().name == "+15550100"

    fired = []
    platform.on(platform.events.access_violation, fired.append)
    platform.set_auth_data(first)
    with pytest.raises(pcsdk.AuthError) as refused:
        platform.refresh()
    assert refused.value.code == "invalid_grant" and len(fired) == 1
    assert platform.get_auth_data() == {}
