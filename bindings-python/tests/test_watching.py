"""Log lines and events: who is told what, and that nobody who listens can break a call."""

import gc
import logging
import sys
import weakref

import pytest

import pcsdk
from pcsdk import UsersApi


@pytest.fixture
def unraisable(monkeypatch):
    """What went to `sys.unraisablehook`."""
    seen = []
    monkeypatch.setattr(sys, "unraisablehook", lambda report: seen.append((report.object, report.exc_value)))
    return seen


def raising(error):
    def function(*_):
        raise error

    return function


def test_debug_log_is_told_of_requests_answers_and_logins_until_it_is_taken_away(sandbox):
    lines = []
    with pcsdk.ApiClient(base_url=sandbox.url, debug_log=lines.append) as client:
        assert client.debug_log == lines.append
        client.login_client_credentials_grant("id", "secret")
        UsersApi(client).get_users_me()
        client.debug_log = None
        told = len(lines)
        UsersApi(client).get_users_me()
    assert told == len(lines) and client.closed
    text = "\n".join(lines)
    for part in ("beforeLogin", "loginSuccess", "> POST", "> GET", "/api/v2/users/me", "< HTTP 200"):
        assert part in text


def test_logging_is_told_if_it_is_enabled(client, caplog):
    with caplog.at_level(logging.DEBUG, "pcsdk"):
        UsersApi(client).get_users_me()
    assert {(record.name, record.levelno) for record in caplog.records} == {("pcsdk", logging.DEBUG)}
    assert "/api/v2/users/me" in caplog.text
    caplog.clear()
    with caplog.at_level(logging.INFO, "pcsdk"):
        UsersApi(client).get_users_me()
        client.login_client_credentials_grant("id", "secret")
    assert [(record.levelno, record.message) for record in caplog.records] == [
        (logging.INFO, "beforeLogin"),
        (logging.INFO, "loginSuccess"),
    ]


def test_an_unconfigured_program_prints_nothing(sandbox, python):
    script = """
import logging, sys, pcsdk
client = pcsdk.ApiClient(base_url=sys.argv[1])
client.login_client_credentials_grant("id", "secret")
pcsdk.UsersApi(client).get_users_me()
print(logging.getLogger("pcsdk").handlers)
"""
    assert "NullHandler" in python(script, sandbox.url)


def test_a_failing_debug_log_is_reported_and_breaks_nothing(client, unraisable):
    client.debug_log = raising(OSError("disk full"))
    assert UsersApi(client).get_users_me().name
    assert [(function, str(error)) for function, error in unraisable] == [(client.debug_log, "disk full")] * 2


def test_events_come_in_order_with_their_cause(own_sandbox, control):
    told = []
    with pcsdk.RCSDK("key", "secret", own_sandbox.url) as sdk:
        platform = sdk.platform()
        for name in pcsdk._native.event_names():
            platform.on(name, lambda error, name=name: told.append((name, type(error).__name__)))
        with pytest.raises(pcsdk.AuthError):
            platform.authorize("+12223334455", "101", "wrong")
        platform.authorize("+12223334455", "101", "password")
        platform.refresh()
        platform.logout()
    assert told == [
        ("beforeLogin", "NoneType"),
        ("loginError", "AuthError"),
        ("beforeLogin", "NoneType"),
        ("loginSuccess", "NoneType"),
        ("beforeRefresh", "NoneType"),
        ("refreshSuccess", "NoneType"),
        ("beforeLogout", "NoneType"),
        ("logoutSuccess", "NoneType"),
    ]


def test_names_of_events_in_every_spelling(client):
    names = client.events
    assert (names.access_violation, names.accessViolation) == ("accessViolation", "accessViolation")
    assert names.authorize_success == names.login_success == "loginSuccess"
    assert {getattr(names, name) for name in dir(names)} == set(pcsdk._native.event_names())
    with pytest.raises(AttributeError, match="there are beforeLogin"):
        names.acess_violation  # noqa: B018


def test_handlers_are_taken_back_one_or_all(client):
    told = []
    first, second = (lambda _: told.append(1)), (lambda _: told.append(2))
    client.on("login_success", first)
    client.on("loginSuccess", told.append)
    client.on("authorizeSuccess", second)
    client.login_client_credentials_grant("id", "secret")
    assert told == [1, None, 2]
    assert client.off("loginSuccess", told.append) and not client.off("loginSuccess", print)
    client.login_client_credentials_grant("id", "secret")
    assert told == [1, None, 2, 1, 2]
    assert client.off("loginSuccess") and not client.off("loginSuccess")
    client.login_client_credentials_grant("id", "secret")
    assert told == [1, None, 2, 1, 2]


def test_a_failing_handler_is_reported_and_breaks_nothing(client, unraisable):
    broken, told = raising(ValueError("oops")), []
    client.on("loginSuccess", broken)
    client.on("loginSuccess", told.append)
    assert client.login_client_credentials_grant("id", "secret").ok
    assert told == [None] and [(function, str(error)) for function, error in unraisable] == [(broken, "oops")]


def test_ctrl_c_in_a_handler_is_not_lost(client, unraisable):
    client.on("beforeLogin", raising(KeyboardInterrupt()))
    with pytest.raises(KeyboardInterrupt):
        client.login_client_credentials_grant("id", "secret")
    client.off("beforeLogin")
    assert client.login_client_credentials_grant("id", "secret").ok and unraisable == []


def test_a_handler_may_use_the_client(own_sandbox, platform, control):
    def log_in_again(error):
        platform.authorize("+12223334455", "101", "password")

    platform.on("accessViolation", log_in_again)
    control(own_sandbox, "revoke-refresh")
    control(own_sandbox, "expire")
    with pytest.raises(pcsdk.AuthError):
        platform.get("/account/~/extension/~")
    assert platform.get("/account/~/extension/~").ok


def test_a_client_that_its_handlers_refer_to_is_collected():
    class Listener:
        pass

    listener = Listener()
    listener.client = pcsdk.ApiClient()
    listener.client.on("loginSuccess", lambda _, kept=listener: kept)
    listener.client.debug_log = lambda _, kept=listener: kept
    gone = weakref.ref(listener)
    del listener
    gc.collect()
    assert gone() is None


def test_a_wait_for_a_rate_limit_is_told_with_group_and_time(canned):
    told = []
    with pcsdk.ApiClient(
        base_url=canned.url, access_token="t", max_attempts=1, on_rate_limit=told.append
    ) as client:
        canned.says(b"{}", status=429, retry_after="7")
        with pytest.raises(pcsdk.RateLimited) as refused:
            client.call("getUsersMe")
    assert refused.value.retry_after == 7
    [wait] = told
    assert (wait.operation, wait.group, wait.wait, wait.status) == ("getUsersMe", "", 7.0, 429)
    assert repr(wait) == 'RateLimit(operation="getUsersMe", group="", wait=7.0, status=429)'


def test_what_is_no_function_cannot_be_told_of_rate_limits():
    with pytest.raises(pcsdk.ConfigError, match="on_rate_limit"):
        pcsdk.ApiClient(on_rate_limit=1)
