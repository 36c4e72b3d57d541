"""Logins in the browser, through the Python package: Chromium against foreign servers, and what `open` may do."""

import json
import os
import signal
import socket
import threading
import time
import urllib.parse
import urllib.request

import pcsdk
import pytest
from foreign import absent, running
from pcsdk.ringcentral import Platform


@pytest.fixture(scope="module")
def servers():
    with running("authorization-server.mjs") as urls:
        yield urls


@pytest.fixture(scope="module")
def browser():
    with running("browser.mjs") as about:
        if "missing" in about:
            absent(about["missing"])
        yield about


class Person:
    """Logs in with Chromium and waits for the end, as the simplest function that a user might give would do."""

    def __init__(self, browser, **choices):
        self.address = browser["person"]
        self.choices = choices
        self.seen = None
        self.done = threading.Event()

    def __call__(self, url):
        with urllib.request.urlopen(f"{self.address}/?{urllib.parse.urlencode({'url': url, **self.choices})}") as answer:
            self.seen = json.load(answer)
        self.done.set()

    def secrets(self):
        assert self.done.wait(20)
        return [self.seen["sent"][name] for name in ("code", "access_token", "state") if name in self.seen["sent"]]


def test_chromium_logs_in_with_pkce(servers, browser):
    shown, person = [], Person(browser)
    with pcsdk.ApiClient(base_url=servers["purecloud"], debug_log=shown.append) as client:
        verifier = client.generate_pkce_code_verifier()
        options = {"scope": "users", "code_verifier": verifier, "timeout": 20}
        answer = client.login_pkce_grant("desk", "http://127.0.0.1/callback", open=person, **options)
        assert answer.status == 200 and pcsdk.UsersApi(client).get_users_me().name == "ann"
        shown += [repr(client), repr(answer), str(vars(client))]
        secrets = [verifier, *person.secrets()]
        assert len(secrets) == 3 and not any(secret in "\n".join(shown) for secret in secrets)
        assert not any(secret in person.seen["title"] + person.seen["address"] for secret in secrets)
        client.refresh()
        assert pcsdk.UsersApi(client).get_users_me().name == "ann"


def test_chromium_logs_in_with_pkce_at_ringcentral(servers, browser):
    with Platform(client_id="desk", base_url=servers["ringcentral"]) as platform:
        platform.login_pkce_grant("http://127.0.0.1/callback", scope="users", open=Person(browser), timeout=20)
        assert platform.get("/account/~/extension/~").json().name == "ann"


def test_chromium_brings_the_token_of_the_implicit_grant(browser):
    shown, person = [], Person(browser)
    with pcsdk.ApiClient(base_url=browser["implicit"], debug_log=shown.append) as client:
        answer = client.login_implicit_grant("spa", "http://127.0.0.1/", open=person, timeout=20)
        assert pcsdk.UsersApi(client).get_users_me().name == "ann"
        assert answer.json()["access_token"] == client.get_auth_data()["access_token"] == person.secrets()[0]
        assert not any(secret in "\n".join([*shown, repr(answer)]) for secret in person.secrets())


def test_a_refusal_says_so(servers, browser):
    client = pcsdk.ApiClient(base_url=servers["purecloud"])
    with pytest.raises(pcsdk.AuthError) as refused:
        client.login_pkce_grant("desk", "http://127.0.0.1/callback", scope="users", open=Person(browser, refuse=1))
    assert refused.value.code == "access_denied" and "did not allow" in str(refused.value)


def test_what_open_raises_ends_the_login_and_frees_the_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    client = pcsdk.ApiClient(base_url="http://127.0.0.1:9")

    def broken(url):
        raise LookupError("no browser here")

    with pytest.raises(LookupError, match="no browser here"):
        client.login_pkce_grant("c", f"http://127.0.0.1:{port}/cb", open=broken)
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", port))
    with pytest.raises(pcsdk.ArgumentError, match="open must be a function"):
        client.login_pkce_grant("c", "http://127.0.0.1/cb", open="firefox")
    with pytest.raises(pcsdk.ArgumentError, match="127.0.0.1:8080"):
        client.login_pkce_grant("c", "https://app.example/cb")


def test_the_wait_ends_with_its_time_a_cancel_or_a_signal():
    client = pcsdk.ApiClient(base_url="http://127.0.0.1:9")
    with pytest.raises(pcsdk.RequestTimeout) as late:
        client.login_implicit_grant("c", "http://127.0.0.1/cb", open=lambda url: None, timeout=0.2)
    assert late.value.code == "login_timeout"
    cancel = pcsdk.Cancel()
    with pytest.raises(pcsdk.Cancelled):
        client.login_pkce_grant("c", "http://127.0.0.1/cb", open=lambda url: cancel.cancel(), cancel=cancel)
    started = time.monotonic()
    with pytest.raises(KeyboardInterrupt):
        client.login_pkce_grant("c", "http://127.0.0.1/cb", open=lambda url: os.kill(os.getpid(), signal.SIGINT))
    assert time.monotonic() - started < 1.5


def test_a_web_application_is_given_state_and_verifier():
    client = pcsdk.ApiClient(environment="mypurecloud.ie", client_id="web")
    page = client.begin_login(redirect_uri="https://app.example/cb", use_pkce=True)
    asked = urllib.parse.parse_qs(urllib.parse.urlsplit(page["url"]).query)
    assert page["url"].startswith("https://login.mypurecloud.ie/oauth/authorize?")
    assert asked["state"] == [page["state"]] and len(page["state"]) >= 43
    assert asked["code_challenge"] == [client.compute_pkce_code_challenge(page["code_verifier"])]
    back = client.parse_login_redirect(f"https://app.example/cb?code=c&state={page['state']}", page["state"])
    assert back["code"] == "c"
    url = client.login_url("other", "https://app.example/cb", state="s")
    assert "client_id=other" in url and "state=s" in url
    with pytest.raises(pcsdk.ArgumentError, match="begin_login"):
        client.login_url(redirect_uri="https://app.example/cb", use_pkce=True)
    sdk = pcsdk.RCSDK("key", "secret", "https://platform.devtest.ringcentral.com")
    url = sdk.platform().login_url("https://app.example/cb", "st", "ch")
    assert url.startswith("https://platform.devtest.ringcentral.com/restapi/oauth/authorize?")
    assert "state=st" in url and "code_challenge=ch&code_challenge_method=S256" in url


def test_a_failed_redirect_shows_no_secret_in_its_traceback():
    client = pcsdk.ApiClient()
    with pytest.raises(pcsdk.AuthError) as refused:
        client.parse_login_redirect("https://app.example/cb?code=canary&state=other", "mine")
    frames = []
    trace = refused.tb.tb_next
    while trace is not None:
        frames.append(repr(trace.tb_frame.f_locals))
        trace = trace.tb_next
    assert frames and "canary" not in "\n".join(frames) + repr(refused.value)
