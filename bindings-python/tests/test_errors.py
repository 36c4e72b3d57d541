"""Errors: a class for every kind, with everything that is known, and they travel."""

import copy
import pickle

import pytest

import pcsdk
from pcsdk import UsersApi, errors
from pcsdk._native import defect, error_kinds

CLASSES = [value for value in vars(errors).values() if isinstance(value, type) and issubclass(value, errors.PcsdkError)]


def test_every_kind_of_the_core_has_its_own_class_and_name():
    kinds = dict(error_kinds())
    assert {number: error.kind for number, error in errors.BY_KIND.items()} == kinds
    assert len(set(errors.BY_KIND.values())) == len(kinds)
    assert errors.make(10_000, "new", {}).kind == "unknown"


def test_every_class_is_public_and_under_the_base():
    for error in CLASSES:
        assert getattr(pcsdk, error.__name__) is error and error.__name__ in pcsdk.__all__ and error.__doc__
    for error in (pcsdk.BadRequest, pcsdk.Unauthorized, pcsdk.Forbidden, pcsdk.NotFound, pcsdk.Conflict):
        assert issubclass(error, pcsdk.ApiError)
    assert issubclass(pcsdk.RateLimited, pcsdk.ApiError) and issubclass(pcsdk.ServerError, pcsdk.ApiError)
    assert issubclass(pcsdk.ConnectionFailed, ConnectionError) and issubclass(pcsdk.RequestTimeout, TimeoutError)
    assert issubclass(pcsdk.ArgumentError, TypeError) and issubclass(pcsdk.ArgumentError, ValueError)
    assert issubclass(pcsdk.DecodeError, ValueError)


@pytest.mark.parametrize("error", CLASSES)
@pytest.mark.parametrize("travel", [lambda e: pickle.loads(pickle.dumps(e)), copy.copy, copy.deepcopy])
def test_every_class_travels_with_its_attributes(error, travel):
    body = pcsdk.Record(code="x")
    headers = pcsdk.headers.Headers({"a": "b"})
    fields = {"status_code": 429, "headers": headers, "body": body, "retry_after": 1.5, "attempts": 3, "code": "c"}
    made = error("what went wrong", **fields)
    again = travel(made)
    assert type(again) is error and str(again) == "what went wrong" and again.args == made.args
    assert {name: getattr(again, name) for name in fields} == fields
    assert again.body.code == "x" and again.headers["A"] == "b"
    assert (again.request_id, again.operation, again.is_retryable, again.outcome_unknown) == (None, None, False, False)


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        (400, pcsdk.BadRequest),
        (401, pcsdk.Unauthorized),
        (403, pcsdk.Forbidden),
        (404, pcsdk.NotFound),
        (409, pcsdk.Conflict),
        (418, pcsdk.ApiError),
        (429, pcsdk.RateLimited),
        (500, pcsdk.ServerError),
        (503, pcsdk.ServerError),
    ],
)
def test_a_status_becomes_its_class(canned, status, expected):
    canned.says('{"code": "c", "message": "m"}', status, content_type="application/json", retry_after="7")
    with (
        pcsdk.ApiClient(base_url=canned.url, access_token="t", max_attempts=1) as client,
        pytest.raises(pcsdk.PcsdkError, match="getUser: HTTP") as caught,
    ):
        UsersApi(client).get_user("u")
    error = caught.value
    assert type(error) is expected and error.status_code == status
    assert (error.code, error.operation, error.attempts) == ("c", "getUser", 1)
    assert error.retry_after == (7 if status in (429, 503) else error.retry_after)
    assert error.is_retryable is (status == 429 or status >= 500)


def test_a_forbidden_call_names_the_permissions_it_needs(canned):
    canned.says("{}", 403, content_type="application/json")
    with (
        pcsdk.ApiClient(base_url=canned.url, access_token="t") as client,
        pytest.raises(pcsdk.Forbidden, match="it needs .*directory:user:"),
    ):
        UsersApi(client).delete_user("u")


def test_an_unreachable_host_is_said_with_advice():
    with (
        pcsdk.ApiClient(base_url="http://127.0.0.1:9", access_token="t", max_attempts=1) as client,
        pytest.raises(pcsdk.ConnectionFailed, match="getUsersMe: http://127.0.0.1:9.*check the network") as caught,
    ):
        UsersApi(client).get_users_me()
    assert caught.value.code == "connect" and caught.value.is_retryable and isinstance(caught.value, OSError)


def test_a_wrong_secret_is_said_with_advice(sandbox):
    with pcsdk.ApiClient(base_url=sandbox.url) as client:
        with pytest.raises(pcsdk.AuthError, match="check the client id and secret") as caught:
            client.login_client_credentials_grant("id", "wrong")
        assert caught.value.status_code in (400, 401) and not client.is_authorized()
        with pytest.raises(pcsdk.Unauthorized):
            UsersApi(client).get_users_me()


def test_a_silent_server_is_a_timeout(silent):
    with (
        pcsdk.ApiClient(base_url=silent.url, access_token="t", first_byte_timeout=0.2, max_attempts=1) as client,
        pytest.raises(TimeoutError) as caught,
    ):
        UsersApi(client).get_users_me()
    assert isinstance(caught.value, pcsdk.RequestTimeout) and caught.value.code == "first_byte_timeout"


def test_a_url_elsewhere_gets_no_login(client):
    with pytest.raises(pcsdk.OriginError, match="must not go there"):
        client.request("GET", "https://example.com/api/v2/users")


def test_a_damaged_store_is_a_store_error(sandbox, tmp_path, monkeypatch):
    monkeypatch.setenv("PCSDK_STATE_DIR", str(tmp_path / "state"))
    with pcsdk.ApiClient(base_url=sandbox.url, storage_key="k") as client:
        client.login_client_credentials_grant("id", "secret")
    for file in (tmp_path / "state").glob("*.json"):
        file.write_text("{")
    with pytest.raises(pcsdk.StoreError, match="log in again"):
        pcsdk.ApiClient(base_url=sandbox.url, storage_key="k")


def test_a_panic_is_an_error_like_others_and_prints_nothing(capfd):
    with pytest.raises(pcsdk.InternalError, match="please report it") as caught:
        defect()
    assert "nobody may see" not in str(caught.value)
    assert capfd.readouterr() == ("", "")
