"""What comes back: data by content type, and whole responses."""

import pickle

import pytest

import pcsdk
from pcsdk import UsersApi


@pytest.fixture
def here(canned):
    with pcsdk.ApiClient(base_url=canned.url, access_token="t", max_attempts=1) as client:
        yield client


@pytest.mark.parametrize(
    ("content", "status", "media", "data"),
    [
        ('{"a": 1}', 200, "application/json; charset=utf-8", {"a": 1}),
        ('{"a": 1}', 200, "application/scim+json", {"a": 1}),
        ('{"a": 1}', 200, None, {"a": 1}),
        ("", 204, None, None),
        ("", 200, "application/json", None),
        ("false", 200, "application/json", False),
        ("a,b\nä,2", 200, "text/csv", "a,b\nä,2"),
        ("é".encode("latin-1"), 200, "text/plain; charset=iso-8859-1", "é"),
        ("é", 200, "text/plain; charset=klingon", "é"),
        (b"\xff", 200, "text/plain", "\ufffd"),
        (b"\x00\xff", 200, "audio/mpeg", b"\x00\xff"),
    ],
)
def test_data_is_what_the_content_type_says(here, canned, content, status, media, data):
    canned.says(content, status, content_type=media)
    response = here.request("GET", "/api/v2/users")
    assert response.data == data and isinstance(response.data, type(data))
    assert (response.status, response.ok, response.attempts) == (status, True, 1)
    assert response.data is response.data


def test_a_response_has_everything(here, canned):
    canned.says('{"a": {"bC": 1}}', content_type="application/json", inin_correlation_id="abc", X_Custom="1")
    response = here.request("GET", "/api/v2/users")
    assert response.content == b'{"a": {"bC": 1}}' and response.text == '{"a": {"bC": 1}}'
    assert response.json().a.b_c == 1 and response.json() is response.data
    assert response.request_id == "abc" and response.status_code == 200
    assert response.headers["x-custom"] == response.headers["X-CUSTOM"] == response.headers.get("X-Custom") == "1"
    assert "X-cUsToM" in response.headers and "x-other" not in response.headers and 1 not in response.headers
    assert response.headers.get("x-other") is None and response.headers.get("x-other", 5) == 5
    with pytest.raises(KeyError):
        response.headers["X-Other"]
    assert repr(response) == "<pcsdk.Response 200, 16 bytes, application/json>"


def test_json_of_another_content_type_is_read_when_asked(here, canned):
    canned.says('{"a": 1}', content_type="text/plain")
    response = here.request("GET", "/api/v2/users")
    assert response.data == '{"a": 1}' and response.json() == {"a": 1}


def test_a_body_that_is_not_json_is_said_with_an_excerpt(here, canned):
    canned.says('{"name": "Ada", "access_token": "canary-secret", oops', content_type="application/json")
    with pytest.raises(pcsdk.DecodeError, match="getUsersMe: HTTP 200 with .* at byte 49") as caught:
        UsersApi(here).get_users_me()
    assert caught.value.position == 49 and caught.value.status_code == 200
    assert "Ada" in str(caught.value) and "canary" not in str(caught.value)
    response = here.request("GET", "/api/v2/users")
    with pytest.raises(pcsdk.DecodeError):
        response.data  # noqa: B018
    assert response.content.startswith(b'{"name"')


def test_a_page_of_a_portal_is_not_a_result(here, canned):
    canned.says("<html>log in to the hotel</html>", content_type="text/html")
    with pytest.raises(pcsdk.DecodeError, match="portal"):
        UsersApi(here).get_users_me()


def test_an_empty_body_is_none(here, canned):
    canned.says("", 204)
    assert UsersApi(here).get_users_me() is None
    assert UsersApi(here).with_response().get_users_me().status == 204


@pytest.mark.parametrize(
    ("content", "body"), [('{"a":1}', {"a": 1}), ("<html>", "<html>"), (b"\xff\x00", b"\xff\x00"), ("", None)]
)
def test_an_errors_body_is_as_good_as_it_gets(here, canned, content, body):
    canned.says(content, 404, content_type="application/json")
    with pytest.raises(pcsdk.NotFound) as caught:
        UsersApi(here).get_users_me()
    assert caught.value.body == body and type(caught.value.body) in (pcsdk.Record, str, bytes, type(None))


def test_a_response_does_not_pickle(here):
    with pytest.raises(TypeError, match="take its `data`"):
        pickle.dumps(here.request("GET", "/api/v2/users"))


def test_big_numbers_and_unknown_fields_survive(here, canned):
    canned.says('{"conversationId": 5717224681082742945123, "newField": {"x": "NEW_VALUE"}}')
    me = UsersApi(here).get_users_me()
    assert me.conversation_id == 5717224681082742945123 and me.new_field.x == "NEW_VALUE"
