"""The command line at a terminal: what is typed at its questions is not shown."""

import os
import pathlib
import pty
import termios

import pcsdk
import pytest

PROGRAM = pathlib.Path(__file__).parents[2] / "target/fast/pcsdk"


def converse(question, typed, arguments, environment):
    """Runs the program at a terminal of its own and types once it asks; gives what stood there, and the exit code."""
    child, terminal = pty.fork()
    if child == 0:
        os.execve(PROGRAM, [str(PROGRAM), *arguments], environment)
    shown = b""
    while question not in shown and (part := os.read(terminal, 1024)):
        shown += part
    while termios.tcgetattr(terminal)[3] & termios.ECHO:
        os.sched_yield()  # the question stands there a moment before the terminal stops showing what is typed
    os.write(terminal, typed)
    try:
        while part := os.read(terminal, 1024):
            shown += part
    except OSError:
        pass  # how Linux says that nobody has the terminal open any more
    finally:
        os.close(terminal)
    return shown.decode(), os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def test_a_secret_is_typed_without_being_shown():
    if not PROGRAM.exists():
        assert "PCSDK_REQUIRE_PEERS" not in os.environ, "the command line is not built"
        pytest.skip("the command line is not built")
    with pcsdk.Sandbox() as sandbox:
        environment = {"PCSDK_BASE_URL": sandbox.url, "PCSDK_CLIENT_ID": "id", "PCSDK_CONFIG_FILE": os.devnull}
        arguments = ["token", "--platform", "purecloud", "--verbose", "--ask", "client_secret"]
        shown, code = converse(b"client_secret: ", b"canary-typed\n", arguments, environment)
        assert code == 0 and "loginSuccess" in shown and "canary" not in shown
        shown, code = converse(b"client_secret: ", b"wrong\n", arguments, environment)
        assert code == 1 and "invalid_client" in shown
