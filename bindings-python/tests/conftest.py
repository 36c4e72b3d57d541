"""What the tests share: sandboxes, clients, and servers that misbehave."""

import subprocess
import sys
import urllib.request

import pytest

import pcsdk
from serving import CannedServer, SilentServer

ID, SECRET = "my-client", "my-secret"


@pytest.fixture(scope="session")
def sandbox():
    with pcsdk.Sandbox() as running:
        yield running


@pytest.fixture
def own_sandbox():
    """A sandbox whose tokens one test may break."""
    with pcsdk.Sandbox() as running:
        yield running


@pytest.fixture
def client(sandbox):
    with pcsdk.ApiClient(base_url=sandbox.url) as made:
        made.login_client_credentials_grant(ID, SECRET)
        yield made


@pytest.fixture(scope="session")
def crowd():
    """A sandbox with more users than fit into two pages of a hundred."""
    with pcsdk.Sandbox(users=260) as running:
        yield running


@pytest.fixture
def users(crowd):
    """The users of `crowd`."""
    with pcsdk.ApiClient(base_url=crowd.url) as made:
        made.login_client_credentials_grant(ID, SECRET)
        yield pcsdk.UsersApi(made)


@pytest.fixture
def few(canned):
    """The users of `canned`, asked for once only."""
    with pcsdk.ApiClient(base_url=canned.url, access_token="t", max_attempts=1) as made:
        yield pcsdk.UsersApi(made)


@pytest.fixture
def platform(own_sandbox):
    with pcsdk.RCSDK("APP_KEY", "APP_SECRET", own_sandbox.url) as sdk:
        made = sdk.get_platform()
        made.authorize("+12223334455", "101", "password")
        yield made


@pytest.fixture
def canned():
    """A server that answers every request with what the test last gave it."""
    with CannedServer() as server:
        yield server


@pytest.fixture
def silent():
    """A server that accepts connections and says nothing."""
    with SilentServer() as server:
        yield server


@pytest.fixture
def control():
    """Tells a sandbox to `expire` its access tokens, or to `revoke-refresh`."""

    def post(sandbox, address):
        urllib.request.urlopen(f"{sandbox.url}/__sandbox/{address}", data=b"").close()

    return post


@pytest.fixture
def python():
    """Runs a script in a new interpreter and gives what it printed."""

    def run(script, *arguments, **environment):
        done = subprocess.run(
            [sys.executable, "-c", script, *arguments],
            capture_output=True,
            check=False,
            text=True,
            timeout=60,
            env={"PATH": "/usr/bin:/bin", **environment},
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    return run
