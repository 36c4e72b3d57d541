"""A planted secret appears nowhere but where it was asked for."""

import logging
import pickle
import traceback

import pytest

import pcsdk
from pcsdk import UsersApi

CANARY = "canary-4711-secret"


@pytest.fixture
def leaks(caplog):
    """Collects everything that a program might print, and fails if the canary is in it."""
    seen = []
    with caplog.at_level(logging.DEBUG):
        yield seen.append
    texts = [*seen, caplog.text, *(repr(vars(record)) for record in caplog.records)]
    assert caplog.records or seen, "nothing was watched"
    assert not [text for text in texts if CANARY in text]


def told(error):
    """All that is known of an error, and of those behind it."""
    while error is not None:
        yield from (str(error), repr(error), repr(vars(error)), repr(pickle.dumps(error)))
        yield "".join(traceback.format_exception(error))
        error = error.__cause__ or error.__context__


def test_no_login_and_no_call_shows_a_secret(canned, leaks):
    canned.says(f'{{"access_token": "{CANARY}", "token_type": "bearer", "refresh_token": "{CANARY}"}}')
    client = pcsdk.ApiClient(base_url=canned.url, debug_log=leaks, proxy=f"http://u:{CANARY}@{canned.url[7:]}")
    session = pcsdk.PureCloudSession(base_url=canned.url, access_token=CANARY, client_secret=CANARY)
    sdk = pcsdk.RCSDK("key", CANARY, canned.url, debug_log=leaks)
    platform = sdk.platform()
    for log_in in (
        lambda: client.login_client_credentials_grant("id", CANARY),
        lambda: client.login_saml2_bearer_grant("id", CANARY, "org", CANARY),
        lambda: client.login_code_authorization_grant("id", CANARY, CANARY, "https://back"),
        lambda: platform.authorize("u", None, CANARY),
        lambda: platform.login(jwt=CANARY),
        lambda: platform.refresh(),
    ):
        response = log_in()
        leaks(repr(response))
        with pytest.raises(TypeError):
            pickle.dumps(response)
    users = UsersApi(client).with_options(headers={"X-Secret": CANARY})
    for shown in (client, session, sdk, platform, users, platform.events, sdk.__dict__, vars(client), vars(users)):
        leaks(repr(shown))
    users.get_users_me()
    session.call("getUsersMe")


@pytest.mark.parametrize(
    "answer",
    [
        (400, f'{{"error": "invalid_grant", "access_token": "{CANARY}"'),
        (401, f'{{"error": "invalid_client", "client_secret": "{CANARY}"'),
        (500, f"<html>token={CANARY}"),
        (200, f'{{"access_token": "{CANARY}", '),
        (200, f"<html>password={CANARY}"),
    ],
)
def test_no_failed_login_shows_a_secret(canned, leaks, answer):
    canned.says(answer[1], answer[0])
    client = pcsdk.ApiClient(base_url=canned.url, debug_log=leaks, max_attempts=1)
    with pytest.raises(pcsdk.PcsdkError) as caught:
        client.login_client_credentials_grant("id", CANARY)
    error = caught.value
    leaks(str(error.body))
    for text in told(error):
        leaks(text)
    # Sentry and pytest show variables, too. The frames of this file are the user's, who had the secret to begin with.
    frames = traceback.TracebackException.from_exception(error, capture_locals=True).stack
    ours = [frame for frame in frames if frame.filename != __file__]
    assert [frame.name for frame in ours] == ["login_client_credentials_grant", "_log_in"]
    leaks(repr([frame.locals for frame in ours]))


@pytest.mark.parametrize(
    "misuse",
    [
        lambda: pcsdk.ApiClient(acces_token=CANARY),
        lambda: pcsdk.ApiClient(access_token=[CANARY]),
        lambda: pcsdk.ApiClient(client_secret={CANARY: object()}),
        lambda: pcsdk.ApiClient(access_token=CANARY + "\n"),
        lambda: pcsdk.ApiClient(access_token=CANARY + "\ud800"),
        lambda: pcsdk.ApiClient(proxy=f"socks4://u:{CANARY}@h:1"),
        lambda: pcsdk.ApiClient(base_url=f"http://u:{CANARY}@example.com"),
        lambda: pcsdk.ApiClient().login_client_credentials_grant("id", CANARY + "\ud800"),
        lambda: pcsdk.ApiClient().login_client_credentials_grant("id", [CANARY]),
        lambda: pcsdk.ApiClient().set_access_token(CANARY + "\n"),
        lambda: pcsdk.ApiClient().set_auth_data({"token": CANARY}),
        lambda: pcsdk.ApiClient().set_auth_data({"access_token": CANARY, "x": object()}),
        lambda: pcsdk.RCSDK("k", CANARY).platform().login(code=CANARY),
        lambda: pcsdk.ApiClient(access_token=CANARY, base_url="http://127.0.0.1:9", max_attempts=1).call("getUsersMe"),
    ],
)
def test_no_misuse_shows_a_secret(leaks, misuse):
    with pytest.raises(pcsdk.PcsdkError) as caught:
        misuse()
    for text in told(caught.value):
        leaks(text.replace(misuse.__code__.co_filename, ""))
