"""Logins in a store of the user's own, and in a private file."""

import contextlib
import json
import os
import stat
import urllib.request

import pytest

import pcsdk


class Shelf:
    """A store in memory that writes down what is done with it."""

    def __init__(self):
        self.text = None
        self.done = []
        self.error = None

    def note(self, what):
        self.done.append(what)
        if self.error is not None:
            raise self.error

    def load(self):
        self.note("load")
        return self.text

    def save(self, text):
        self.note("save")
        self.text = text

    def remove(self):
        self.note("remove")
        self.text = None

    @contextlib.contextmanager
    def lock(self):
        self.note("lock")
        yield
        self.note("unlock")


def client_of(sandbox, store, **options):
    return pcsdk.ApiClient(base_url=sandbox.url, store=store, **options)


def test_a_login_is_kept_by_an_object_until_the_logout(sandbox):
    shelf = Shelf()
    with client_of(sandbox, shelf) as first:
        first.login_client_credentials_grant("id", "secret")
        assert shelf.done == ["load", "lock", "load", "save", "unlock"]
    with client_of(sandbox, shelf) as second:
        assert second.is_authorized() and pcsdk.UsersApi(second).get_users_me().name
        second.logout()
        assert shelf.text is None and shelf.done[-3:] == ["load", "remove", "unlock"]


def test_a_mapping_of_functions_does_and_its_lock_may_give_the_function_that_unlocks(sandbox):
    kept, unlocked = {}, []
    functions = {
        "load": lambda: kept.get("text"),
        "save": lambda text: kept.update(text=text),
        "lock": lambda: lambda: unlocked.append(True),
    }
    with client_of(sandbox, functions) as client:
        client.set_access_token("a-token")
        assert "a-token" in kept["text"] and unlocked == [True]
        client.forget()
        assert kept["text"] == ""
    with client_of(sandbox, functions) as client:
        assert not client.is_authorized()


def test_an_exception_of_the_store_is_the_cause_of_a_store_error_and_breaks_nothing(sandbox):
    shelf = Shelf()
    with client_of(sandbox, shelf) as client:
        client.login_client_credentials_grant("id", "secret")
        shelf.error = KeyError(shelf.text)
        with pytest.raises(pcsdk.StoreError, match="`lock` raised KeyError") as caught:
            client.refresh()
        assert caught.value.__cause__ is shelf.error
        assert "access_token" not in str(caught.value)
        assert pcsdk.UsersApi(client).get_users_me().name
        shelf.error = None
        assert client.refresh().status == 200
    shelf.error = RuntimeError("locked out")
    with pytest.raises(pcsdk.StoreError):
        client_of(sandbox, shelf)


def test_ctrl_c_in_a_store_is_not_turned_into_something_else(sandbox):
    shelf = Shelf()
    with client_of(sandbox, shelf) as client:
        client.login_client_credentials_grant("id", "secret")
        shelf.error = KeyboardInterrupt()
        with pytest.raises(KeyboardInterrupt):
            client.refresh()


@pytest.mark.parametrize("store", [object(), {"load": print}, {"load": 1, "save": 2}, "a path"])
def test_what_is_no_store_is_refused(sandbox, store):
    with pytest.raises(pcsdk.ConfigError, match="store"):
        client_of(sandbox, store)


def test_what_load_gives_must_be_text(sandbox):
    with pytest.raises(pcsdk.StoreError, match="TypeError") as caught:
        client_of(sandbox, {"load": lambda: {"access_token": "canary"}, "save": print})
    assert "canary" not in str(caught.value)


def test_users_of_one_store_are_kept_apart(own_sandbox, control):
    shelf = Shelf()
    platforms = []
    for number in ("+12223334455", "+12223334456"):
        sdk = pcsdk.RCSDK("key", "secret", own_sandbox.url, store=shelf)
        sdk.platform().authorize(number, "", "password")
        platforms.append(sdk.platform())
    tokens = [platform.get_auth_data()["refresh_token"] for platform in platforms]
    control(own_sandbox, "expire")
    for platform, token in zip(platforms, tokens, strict=True):
        assert platform.get("/account/~/extension/~").status == 200
        assert platform.get_auth_data()["refresh_token"] != token
    assert not pcsdk.RCSDK("key", "secret", own_sandbox.url, store=shelf).platform().is_authorized()


def test_a_file_is_private_and_named_by_its_key(sandbox, tmp_path, monkeypatch):
    monkeypatch.setenv("PCSDK_STATE_DIR", str(tmp_path / "state"))
    with pcsdk.PureCloudSession(base_url=sandbox.url, storage_key="myAuthToken") as session:
        session.login_client_credentials_grant("id", "secret")
        token = session.get_auth_data()["access_token"]
    [kept] = (tmp_path / "state").glob("*.json")
    assert kept.name.startswith("myAuthToken@") and stat.S_IMODE(os.stat(kept).st_mode) == 0o600
    with pcsdk.PureCloudSession(base_url=sandbox.url, storage_key="myAuthToken") as session:
        assert session.get_auth_data()["access_token"] == token
    kept.write_text("canary")
    with pytest.raises(pcsdk.StoreError, match="damaged") as caught:
        pcsdk.PureCloudSession(base_url=sandbox.url, storage_key="myAuthToken")
    assert "canary" not in str(caught.value) and str(kept) in str(caught.value)


def test_asking_for_the_login_touches_no_store(sandbox, tmp_path, monkeypatch):
    monkeypatch.setenv("PCSDK_STATE_DIR", str(tmp_path / "state"))

    def files():
        return {path: (path.stat().st_ino, path.stat().st_mtime_ns) for path in (tmp_path / "state").iterdir()}

    shelf = Shelf()
    for options in ({"store": shelf}, {"storage_key": "asked"}):
        platform = pcsdk.RCSDK("key", "secret", sandbox.url, **options).platform()
        platform.authorize("+12223334455", "101", "password")
        done, kept = list(shelf.done), files() if "storage_key" in options else {}
        assert platform.is_authorized() and platform.logged_in() and platform.is_token_valid()
        assert platform.get_auth_data() and repr(platform)
        assert shelf.done == done and kept == (files() if kept else {})
    assert kept


def test_auto_refresh_off_leaves_renewals_to_the_program(own_sandbox, control):
    with pcsdk.ApiClient(base_url=own_sandbox.url, auto_refresh=False) as client:
        client.login_client_credentials_grant("id", "secret")
        control(own_sandbox, "expire")
        with pytest.raises(pcsdk.Unauthorized):
            pcsdk.UsersApi(client).get_users_me()
        client.refresh()
        assert pcsdk.UsersApi(client).get_users_me().name


def test_twenty_forked_processes_renew_a_shared_login_once(own_sandbox, control, python, tmp_path):
    script = """
import os, sys, pcsdk
def client():
    return pcsdk.RCSDK("key", "secret", sys.argv[1], storage_key="shared").platform()
if sys.argv[2] == "log in":
    client().authorize("+12223334455", "101", "password")
else:
    inherited = client()
    children = []
    for _ in range(20):
        child = os.fork()
        if child == 0:
            try:
                inherited.get("/account/~/extension/~")
                os._exit(0)
            finally:
                os._exit(1)
        children.append(child)
    assert {os.waitpid(child, 0)[1] for child in children} == {0}
"""
    state = str(tmp_path / "state")
    python(script, own_sandbox.url, "log in", PCSDK_STATE_DIR=state)
    control(own_sandbox, "expire")
    python(script, own_sandbox.url, "call", PCSDK_STATE_DIR=state)
    with urllib.request.urlopen(f"{own_sandbox.url}/__sandbox/requests") as journal:
        requests = json.load(journal)["requests"]
    assert sum(request["path"].endswith("/oauth/token") for request in requests) == 2
