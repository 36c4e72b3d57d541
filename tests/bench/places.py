"""Where things are."""

from __future__ import annotations

import os
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HERE = ROOT / "tests/bench"
CLIENTS = HERE / "clients"
DIST = ROOT / "dist"
WORK = ROOT / "target/bench"
"""Everything that is made: peers, data, certificates, results."""

DOCUMENT = ROOT / "docs/performance.md"

_NOT_OURS = ("PCSDK_", "PYTHON", "NODE_", "SSL_CERT_", "CURL_CA", "REQUESTS_CA", "PIP_", "GIT_SSL", "GENESYSCLOUD_", "RC_")


def environment(**more: str) -> dict[str, str]:
    """What a client under measurement finds: nothing of the developer's own settings, and no proxy."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(_NOT_OURS) and not name.lower().endswith("_proxy")
    }
    home = WORK / "home"
    home.mkdir(parents=True, exist_ok=True)
    return kept | {"HOME": str(home), "PYTHONDONTWRITEBYTECODE": "1"} | more


def python(name: str) -> str:
    """The interpreter of a peer's own environment."""
    return str(WORK / "venv" / name / "bin/python")


def modules(name: str) -> str:
    """The packages of a peer for Node."""
    return str(WORK / "npm" / name / "node_modules")
