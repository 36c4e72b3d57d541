"""A few seconds of `make soak`."""

import pathlib
import subprocess
import sys

SOAK = pathlib.Path(__file__).parent.parent / "soak" / "soak.py"


def test_a_short_soak_is_clean():
    done = subprocess.run([sys.executable, SOAK, "--seconds", "4"], capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.endswith("clean\n")
