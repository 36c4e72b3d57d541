"""`make demo`, and the sandbox that it starts and ends."""

from __future__ import annotations

import subprocess
import urllib.error
import urllib.request
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
WITH_SANDBOX = [str(ROOT / "tests/tools/with-sandbox.sh"), str(ROOT / "target/fast/pcsdk")]
LANGUAGES = ("python", "node", "php", "c", "shell")


def run(*command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*WITH_SANDBOX, *command], check=False, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=300
    )


def test_every_language_greets_and_authorizes() -> None:
    demo = run(str(ROOT / "tests/demo/run.sh"))
    assert (demo.returncode, demo.stderr) == (0, "")
    greetings = [f"{language}: Hello, Ada Lovelace!" for language in LANGUAGES]
    logins = [f"{language}: authorized as 400131430008" for language in LANGUAGES]
    assert demo.stdout.splitlines() == greetings + logins


@pytest.mark.parametrize("code", [0, 3])
def test_the_sandbox_ends_with_the_command_and_the_code_is_the_commands(code: int) -> None:
    ended = run("sh", "-c", f'echo "$PCSDK_BASE_URL"; exit {code}')
    assert ended.returncode == code
    with pytest.raises(urllib.error.URLError, match="refused"):
        urllib.request.urlopen(ended.stdout.strip(), timeout=5)
