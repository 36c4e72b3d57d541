"""The life of a client, and the groups of operations."""

import copy
import pickle

import pytest

import pcsdk
from pcsdk import ApiClient, UsersApi, _native


def test_a_closed_client_says_so_and_closing_again_does_nothing(sandbox):
    client = ApiClient(base_url=sandbox.url)
    with client as same:
        assert same is client and not client.closed
    client.close()
    assert client.closed and repr(client) == "<pcsdk.ApiClient, closed>"
    for use in (
        lambda: client.call("getUsersMe"),
        lambda: UsersApi(client).get_users_me(),
        client.get_auth_data,
        lambda: client.base_url,
        lambda: client.on("loginSuccess", print),
    ):
        with pytest.raises(pcsdk.ClientClosed, match="make a new one"):
            use()


def test_a_client_that_could_not_be_made_still_shows_itself():
    half_made = ApiClient.__new__(ApiClient)
    with pytest.raises(pcsdk.ConfigError):
        half_made.__init__(environment="nowhere")
    assert repr(half_made) == "<pcsdk.ApiClient, closed>"


@pytest.mark.parametrize("take", [pickle.dumps, copy.copy, copy.deepcopy])
def test_clients_refuse_to_pickle_with_the_cure(client, platform, take):
    for refused in (client, platform):
        with pytest.raises(TypeError, match="make one in each process"):
            take(refused)


def test_the_instance_is_one_until_it_is_closed(monkeypatch):
    first = ApiClient.instance
    assert first is ApiClient.instance and type(first) is ApiClient
    assert type(pcsdk.PureCloudSession.instance) is pcsdk.PureCloudSession
    first.close()
    assert ApiClient.instance is not first and not ApiClient.instance.closed
    mine = ApiClient()
    monkeypatch.setattr(ApiClient, "instance", mine)
    assert UsersApi()._client is mine


def test_a_client_shows_where_it_goes_and_whether_it_is_authorized(client):
    assert repr(client) == f"<pcsdk.ApiClient {client.base_url}, authorized>"
    assert repr(ApiClient()) == "<pcsdk.ApiClient https://api.mypurecloud.com, not authorized>"
    assert repr(UsersApi(client)) == f"<pcsdk.UsersApi of {client!r}>"
    assert repr(pcsdk.RCSDK("k", "s")) == (
        "<pcsdk.RCSDK of <pcsdk.Platform https://platform.ringcentral.com, not authorized>>"
    )


def test_every_region_by_name_and_domain():
    for name, base in (
        ("us_east_1", "https://api.mypurecloud.com"),
        ("mypurecloud.ie", "https://api.mypurecloud.ie"),
        ("eu_west_2", "https://api.euw2.pure.cloud"),
    ):
        assert ApiClient(environment=name).base_url == base


def test_login_by_code_and_saml_reach_the_token_endpoint(canned):
    canned.says('{"access_token": "at", "token_type": "bearer", "expires_in": 60}')
    with ApiClient(base_url=canned.url) as client:
        client.login_code_authorization_grant("id", "secret", "the-code", "https://here/back")
        client.login_saml2_bearer_grant("id", "secret", "my-org", "the assertion")
    forms = [body for _, _, _, body in canned.seen]
    assert b"grant_type=authorization_code" in forms[0] and b"code=the-code" in forms[0]
    assert b"saml2-bearer" in forms[1] and b"orgName=my-org" in forms[1] and b"the%20assertion" in forms[1]


def test_auth_data_set_and_forgotten(client):
    data = client.get_auth_data()
    assert type(data) is pcsdk.Record and data.token_type and client.is_token_valid()
    client.forget()
    assert client.get_auth_data() == {} and not client.is_authorized()
    client.set_auth_data(data)
    assert UsersApi(client).get_users_me().name
    client.set_auth_data(None)
    assert not client.is_token_valid()
    client.set_access_token(data.access_token)
    assert client.is_token_valid()
    client.set_access_token(None)
    assert not client.is_token_valid()


def test_a_logout_ends_the_token_at_the_server(own_sandbox):
    with ApiClient(base_url=own_sandbox.url) as client:
        token = client.login_client_credentials_grant("id", "secret").data.access_token
        assert client.logout() is not None and not client.is_authorized() and client.logout() is None
        client.set_access_token(token)
        with pytest.raises(pcsdk.Unauthorized):
            UsersApi(client).get_users_me()


@pytest.mark.parametrize(
    ("module", "platform", "count"), [(pcsdk, "purecloud", 87), (pcsdk.ringcentral, "ringcentral", 81)]
)
def test_every_group_is_there_with_its_operations(module, platform, count):
    groups = _native.groups(platform)
    assert len(groups) >= count
    for group in groups:
        found = getattr(module, f"{group}Api")
        assert found is getattr(module, f"{group}Api") and found.__module__ == module.__name__
        assert f"{group}Api" in dir(module)
        operations = {_native.snake_case(operation) for operation in _native.methods(platform, group)}
        assert operations and operations <= set(dir(found)) and all(map(str.isidentifier, operations))
        assert not operations & set(dir(pcsdk.groups.Group)), "an operation is hidden by a method of ours"


def test_methods_are_found_in_either_spelling_and_kept_on_the_class(client):
    users = UsersApi(client)
    assert users.get_users_me().id == users.getUsersMe().id
    assert UsersApi.get_users_me is UsersApi.get_users_me and callable(UsersApi.get_users_me)
    assert UsersApi.get_users_me.__qualname__ == "UsersApi.get_users_me"
    assert UsersApi.get_users_me.__doc__ == "GET /api/v2/users/me"
    assert {"get_users_me", "with_response"} <= set(dir(users))


def test_unknown_names_say_the_nearest(client):
    with pytest.raises(AttributeError, match="UsersApi has no operation `get_user_me`; did you mean `getUsersMe`"):
        UsersApi(client).get_user_me()
    with pytest.raises(AttributeError, match="did you mean 'UsersApi'"):
        pcsdk.UserApi  # noqa: B018
    with pytest.raises(AttributeError, match="did you mean 'SmsApi'"):
        pcsdk.ringcentral.SmssApi  # noqa: B018
    for absent in (lambda: pcsdk.nothing, lambda: pcsdk.groups.Group.get_users, lambda: pcsdk.ringcentral.nothing):
        with pytest.raises(AttributeError):
            absent()
    assert not hasattr(UsersApi(client), "_repr_html_")


@pytest.mark.parametrize(
    ("operation", "snake"),
    [
        ("getUsersMe", "get_users_me"),
        ("createSMSMessage", "create_sms_message"),
        ("addA2PSMSOptOuts", "add_a2psms_opt_outs"),
        ("getV2Users", "get_v2_users"),
    ],
)
def test_names_in_snake_case(operation, snake):
    assert _native.snake_case(operation) == snake


def test_with_response_and_with_options_go_together(client):
    users = UsersApi(client)
    response = users.with_options(timeout=5).with_response().get_users_me()
    assert type(response) is pcsdk.Response and response.data.name and response.request_id
    assert type(users.get_users_me()) is pcsdk.Record
    assert client.call("getUsersMe", with_response=True).status == 200


def test_a_group_mocks_like_any_class(client):
    from unittest import mock

    with mock.patch.object(UsersApi, "get_users_me", autospec=True, return_value="mocked"):
        assert UsersApi(client).get_users_me() == "mocked"
    assert UsersApi(client).get_users_me().name


def test_a_sandbox_starts_stops_and_takes_options():
    with pcsdk.Sandbox(throttle=2, users=3) as sandbox:
        assert repr(sandbox) == f"<pcsdk.Sandbox {sandbox.url}>"
        with ApiClient(base_url=sandbox.url, max_retry_wait=1) as client:
            client.login_client_credentials_grant("id", "secret")
            assert len(UsersApi(client).get_users().entities) == 3
            UsersApi(client).get_users_me()
            with pytest.raises(pcsdk.RateLimited) as caught:
                UsersApi(client).get_users_me()
    assert caught.value.retry_after > 0
    sandbox.stop()
    with ApiClient(base_url=sandbox.url, access_token="t", max_attempts=1) as client, pytest.raises(ConnectionError):
        UsersApi(client).get_users_me()
    with pytest.raises(pcsdk.ConfigError, match="throttle"):
        pcsdk.Sandbox(trottle=2)
