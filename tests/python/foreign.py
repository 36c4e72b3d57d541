"""Servers that nobody in this project wrote, for the tests of this folder."""

import contextlib
import json
import os
import pathlib
import subprocess
import urllib.request

import pytest

PEERS = pathlib.Path(__file__).parent.parent / "peers"


def absent(why):
    """Skips a test that lacks something, or fails it where nothing may be missing."""
    assert "PCSDK_REQUIRE_PEERS" not in os.environ, why
    pytest.skip(why)


@contextlib.contextmanager
def running(script):
    """A peer, with what it says about itself."""
    if not (PEERS / "node_modules").is_dir():
        absent("the peers are not installed: run `npm ci` in tests/peers")
    options = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL, "cwd": PEERS}
    with subprocess.Popen(["node", script], **options) as process:
        about = json.loads(process.stdout.readline())
        try:
            yield about
        finally:
            process.stdin.close()


def tell(url, path, body=None):
    """Asks a peer's own address, by POST if there is a body."""
    data = None if body is None else json.dumps(body).encode()
    with urllib.request.urlopen(url + path, data=data) as answer:
        return json.load(answer)
