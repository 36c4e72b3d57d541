"""The documents' examples in Python, with only import lines, credentials and host changed."""

import json
import os

import pytest

import pcsdk
from pcsdk import RCSDK, ApiClient, PureCloudSession, UsersApi


@pytest.fixture
def program(sandbox, monkeypatch):
    """A program that names no host: the variable sends it to the sandbox."""
    monkeypatch.setenv("PCSDK_BASE_URL", sandbox.url)
    ApiClient.instance.close()
    yield
    ApiClient.instance.close()


def test_client_credentials_then_who_am_i(program):
    client = ApiClient.instance
    client.login_client_credentials_grant("client-id", "client-secret")
    users_api = UsersApi()
    user_me = users_api.get_users_me(expand=["presence"])
    assert user_me.name
    assert user_me.presence.presence_definition.system_presence


def test_an_existing_token_needs_no_login(program):
    client = ApiClient.instance
    token = client.login_client_credentials_grant("client-id", "client-secret").json()["access_token"]
    client.forget()
    client.set_access_token(token)
    assert UsersApi().get_users_me().name


def test_an_environment_is_set_on_the_instance():
    client = ApiClient()
    client.set_environment("mypurecloud.ie")
    assert client.base_url == "https://api.mypurecloud.ie"
    with pytest.raises(pcsdk.ConfigError, match="mypurecloud"):
        client.set_environment("mypurecloud.ie.example.com")


def test_an_error_response_has_status_headers_and_body(client, canned):
    body = {"status": 400, "code": "invalid.value", "message": "Value [] is not valid"}
    canned.says(json.dumps(body), 400, content_type="application/json", inin_correlation_id="391a2855")
    with pcsdk.ApiClient(base_url=canned.url, access_token="t") as failing, pytest.raises(pcsdk.BadRequest) as caught:
        UsersApi(failing).get_users_me()
    error = caught.value
    assert (error.status_code, error.body, error.code, error.request_id) == (400, body, "invalid.value", "391a2855")
    assert error.headers["Content-Type"] == "application/json"


def test_a_session_takes_a_proxy_and_a_debug_log(sandbox, canned):
    canned.says('{"name": "behind the proxy"}', content_type="application/json")
    session = PureCloudSession(proxy=canned.url, base_url="http://127.0.0.1:9", access_token="t")
    lines = []
    session.debug_log = lines.append
    assert UsersApi(session).get_users_me().name == "behind the proxy"
    assert canned.seen[0][1] == "http://127.0.0.1:9/api/v2/users/me"
    assert any("/api/v2/users/me" in line for line in lines)


def test_a_storage_key_keeps_the_login_for_the_next_run(sandbox, tmp_path, monkeypatch, python):
    monkeypatch.setenv("PCSDK_STATE_DIR", str(tmp_path / "state"))
    session = PureCloudSession(storage_key="myAuthToken", base_url=sandbox.url)
    session.login_client_credentials_grant("client-id", "client-secret")
    script = """
import sys, pcsdk
session = pcsdk.PureCloudSession(storage_key="myAuthToken", base_url=sys.argv[1])
print(pcsdk.UsersApi(session).get_users_me().name)
"""
    assert python(script, sandbox.url, PCSDK_STATE_DIR=str(tmp_path / "state")).strip()


def test_rcsdk_authorizes_and_remembers_the_token_fields(own_sandbox):
    sdk = RCSDK("APP_KEY", "APP_SECRET", own_sandbox.url)
    response = sdk.get_platform().authorize("+12223334455", "101", "password")
    answer = response.json()
    assert answer["token_type"] == "bearer" and answer["expires_in"] > 0
    data = sdk.get_platform().get_auth_data()
    for field in ("access_token", "token_type", "refresh_token", "scope", "owner_id"):
        assert data[field] == answer[field], field
    assert 0 < data["refresh_token_expires_in"] <= 36_000
    assert sdk.get_platform() is sdk.platform()
    assert sdk.platform().is_authorized() and sdk.platform().logged_in() and sdk.platform().is_token_valid()


def test_remember_keeps_the_login_a_week(own_sandbox):
    platform = RCSDK("APP_KEY", "APP_SECRET", own_sandbox.url).get_platform()
    platform.authorize("+12223334455", "101", "password", True)
    assert platform.get_auth_data()["refresh_token_expires_in"] > 36_000


def test_auth_data_goes_through_a_file_into_a_second_process(own_sandbox, platform, tmp_path, python):
    cache_dir = os.path.join(tmp_path, "_cache")
    file_path = os.path.join(cache_dir, "platform.json")

    def set_file_cache(cache):
        if not os.path.isdir(cache_dir):
            os.mkdir(cache_dir)
        f = open(file_path, "w")  # noqa: SIM115 (the document's own words)
        json.dump(cache, f, indent=4)
        f.close()

    set_file_cache(platform.get_auth_data())
    script = """
import json, sys
from pcsdk import RCSDK
def get_file_cache():
    try:
        f = open(sys.argv[1], 'r')
        data = json.load(f)
        f.close()
        return data if data else {}
    except IOError:
        return {}
platform = RCSDK("APP_KEY", "APP_SECRET", sys.argv[2]).platform()
assert not platform.is_authorized()
platform.set_auth_data(get_file_cache())
assert platform.is_authorized()
print(platform.get("/account/~/extension/~").json()["id"])
assert platform.refresh().status == 200, "the refresh token came along"
"""
    printed = python(script, file_path, own_sandbox.url)
    assert printed.strip() == platform.get_auth_data()["owner_id"]


def test_missing_auth_data_are_no_login(own_sandbox):
    platform = RCSDK("APP_KEY", "APP_SECRET", own_sandbox.url).platform()
    platform.set_auth_data({})
    assert platform.get_auth_data() == {} and not platform.is_authorized()


@pytest.mark.parametrize("name", ["access_violation", "accessViolation"])
def test_a_dead_refresh_token_is_an_access_violation(own_sandbox, platform, control, name):
    seen = []
    platform.on(getattr(platform.events, name), seen.append)
    control(own_sandbox, "revoke-refresh")
    control(own_sandbox, "expire")
    with pytest.raises(pcsdk.AuthError, match="log in again") as caught:
        platform.get("/account/~/extension/~")
    assert [type(error) for error in seen] == [pcsdk.AuthError]
    assert seen[0].body["error"] == caught.value.body["error"] == "invalid_grant"
    assert not platform.is_authorized()


def test_ringcentral_operations_by_group_by_id_and_by_path(platform):
    body = {"from": {"phoneNumber": "+12223334455"}, "to": [{"phoneNumber": "+13334445566"}], "text": "Hello"}
    sms = pcsdk.ringcentral.SmsApi(platform).create_sms_message(body=body)
    same = platform.call("createSMSMessage", {"body": body})
    posted = platform.post("/account/~/extension/~/sms", body=body)
    assert sms.id and same.id and posted.json().id and posted.ok


def test_every_login_of_the_platform(own_sandbox):
    platform = pcsdk.ringcentral.SDK("APP_KEY", "APP_SECRET", own_sandbox.url).platform()
    assert platform.login(jwt="my-jwt").json().access_token
    token = platform.get_auth_data()["access_token"]
    assert platform.logout() is not None and platform.logout() is None
    assert platform.login(username="+12223334455", extension="101", password="password").status == 200
    assert platform.login(access_token=token) is None
    assert platform.get_auth_data()["access_token"] == token
    with pytest.raises(pcsdk.ArgumentError, match="login needs one of"):
        platform.login(jwt="a", code="b")
    with pytest.raises(pcsdk.ConfigError, match="no login is configured: set RC_JWT"):
        platform.login()
    with pytest.raises(pcsdk.ArgumentError, match="redirect_uri"):
        platform.login(code="a code")
