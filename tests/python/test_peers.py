"""The Python package against OAuth 2 servers that nobody in this project wrote: one certified, one that fails."""

import time

import pcsdk
import pytest
from foreign import running, tell


@pytest.fixture(scope="module")
def peer():
    with running("authorization-server.mjs") as urls:
        yield urls


@pytest.fixture(scope="module")
def failing():
    with running("failing-endpoint.mjs") as about:
        yield about["url"]


def phone(peer, **options):
    return pcsdk.RCSDK("phone", "phone-secret", peer["ringcentral"], **options).get_platform()


def test_client_credentials_log_in_and_call(peer):
    with pcsdk.ApiClient(base_url=peer["purecloud"]) as client:
        with pytest.raises(pcsdk.AuthError) as refused:
            client.login_client_credentials_grant("batch:1", "canary")
        assert refused.value.code == "invalid_client" and "canary" not in str(refused.value)
        client.login_client_credentials_grant("batch:1", "s%cret +1")
        assert pcsdk.UsersApi(client).get_users_me().name == "batch:1"


def test_refresh_rotates_and_the_old_token_is_dead(peer):
    platform = phone(peer)
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


def test_a_jwt_logs_in_and_its_login_ends_with_the_logout(peer):
    platform = phone(peer)
    with pytest.raises(pcsdk.AuthError) as refused:
        platform.login(jwt=peer["jwt"] + "canary")
    assert refused.value.code == "invalid_grant" and "canary" not in str(refused.value)
    platform.login(jwt=peer["jwt"])
    assert platform.get("/account/~/extension/~").json().name == "+15550100"
    kept = platform.get_auth_data()
    assert platform.logout().ok and platform.get_auth_data() == {}
    platform.set_auth_data(kept)
    with pytest.raises(pcsdk.AuthError) as refused:
        platform.refresh()
    assert refused.value.code == "invalid_grant"


def test_a_saml2_assertion_logs_in(peer):
    with pcsdk.ApiClient(base_url=peer["purecloud"]) as client:
        client.login_saml2_bearer_grant("batch:1", "s%cret +1", "org & co", peer["saml"])
        assert pcsdk.UsersApi(client).get_users_me().name == "ann"
        with pytest.raises(pcsdk.AuthError) as refused:
            client.login_saml2_bearer_grant("batch:1", "s%cret +1", "other", peer["saml"])
        assert refused.value.code == "invalid_grant" and peer["saml"] not in str(refused.value)


@pytest.mark.parametrize("token", [500, 429, "hang", "html"])
def test_calls_go_on_with_the_old_token_while_the_endpoint_fails(failing, token):
    options = {"max_attempts": 2, "retry_base": 0.01, "first_byte_timeout": 0.3}
    with pcsdk.ApiClient(base_url=failing, client_id="c", client_secret="s", **options) as client:
        tell(failing, "/__mode", {"token": token})
        ends = int(time.time()) + 30
        client.set_auth_data({"access_token": "old", "refresh_token": "r", "expires_in": 3600, "expire_time": ends})
        fired = []
        client.on("refreshError", fired.append)
        assert {client.call("getUsersMe").token for _ in range(5)} == {"Bearer old"}
        assert client.get_auth_data().refresh_token == "r" and len(fired) == 1
    assert tell(failing, "/__counts") == {"token": 1, "api": 5}
