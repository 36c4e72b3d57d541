"""Processes and threads on one stored login whose refresh tokens rotate: none is ever sent twice."""

import subprocess
import sys

import pcsdk
import pytest
from foreign import running, tell

PROCESSES, THREADS, ROUNDS = 4, 4, 3

CALL = f"""
import sys, threading, pcsdk
from concurrent.futures import ThreadPoolExecutor
platform = pcsdk.RCSDK("phone", "phone-secret", sys.argv[1], storage_key="shared").platform()
start = threading.Barrier({THREADS})
def name(_):
    start.wait()
    return platform.get("/account/~/extension/~").json().name
with ThreadPoolExecutor({THREADS}) as pool:
    assert set(pool.map(name, range({THREADS}))) == {{"+15550100"}}
"""


def test_a_shared_login_never_sends_a_refresh_token_twice(tmp_path, monkeypatch):
    monkeypatch.setenv("PCSDK_STATE_DIR", str(tmp_path / "state"))
    with running("authorization-server.mjs") as peer:
        url = peer["ringcentral"]
        platform = pcsdk.RCSDK("phone", "phone-secret", url, storage_key="shared").platform()
        platform.authorize("+15550100", None, "pass word&1", remember=True)
        first = platform.get_auth_data()
        for _ in range(ROUNDS):
            tell(url, "/__expire", {})
            children = [subprocess.Popen([sys.executable, "-c", CALL, url]) for _ in range(PROCESSES)]
            assert [child.wait() for child in children] == [0] * PROCESSES
        assert tell(url, "/__counts") == {"password": 1, "refresh_token": ROUNDS, "refused": 0, "revoked": 0}

        # The server does notice: this is the one thing that no client of ours does by itself.
        thief = pcsdk.RCSDK("phone", "phone-secret", url).platform()
        thief.set_auth_data(first)
        with pytest.raises(pcsdk.AuthError):
            thief.refresh()
        assert tell(url, "/__counts")["revoked"] == 1
        with pytest.raises(pcsdk.AuthError):
            pcsdk.RCSDK("phone", "phone-secret", url, storage_key="shared").platform().refresh()
