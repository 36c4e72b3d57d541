"""While a call waits: other threads run, Ctrl-C ends it, so does a Cancel; and what is shared is shared well."""

import gc
import os
import signal
import subprocess
import sys
import threading
import time

import pytest

import pcsdk
from pcsdk import UsersApi


def test_other_threads_run_during_a_call(silent):
    with pcsdk.ApiClient(base_url=silent.url, access_token="t", first_byte_timeout=0.3, max_attempts=1) as client:
        counted, stop = [0], threading.Event()

        def count():
            silent.connected.wait(10)
            while not stop.is_set():
                counted[0] += 1

        counter = threading.Thread(target=count)
        counter.start()
        try:
            with pytest.raises(pcsdk.RequestTimeout):
                UsersApi(client).get_users_me()
        finally:
            stop.set()
            counter.join()
    assert counted[0] > 1000


INTERRUPTED = """
import sys, time, pcsdk
client = pcsdk.ApiClient(base_url=sys.argv[1], access_token="t")
print("ready", flush=True)
try:
    pcsdk.UsersApi(client).get_users_me()
except KeyboardInterrupt:
    print("interrupted", flush=True)
client.set_environment("mypurecloud.ie")
with pcsdk.Sandbox() as sandbox, pcsdk.ApiClient(base_url=sandbox.url) as other:
    other.login_client_credentials_grant("id", "secret")
try:
    client.request("GET", "/api/v2/users/me", timeout=0.2)
except pcsdk.RequestTimeout:
    print("usable", flush=True)
"""


def test_ctrl_c_ends_a_call_at_once_and_leaves_the_client_usable(silent):
    child = subprocess.Popen([sys.executable, "-c", INTERRUPTED, silent.url], stdout=subprocess.PIPE, text=True)
    try:
        assert child.stdout.readline() == "ready\n"
        assert silent.connected.wait(10)
        asked = time.monotonic()
        child.send_signal(signal.SIGINT)
        assert child.stdout.readline() == "interrupted\n"
        assert time.monotonic() - asked < 1
        assert child.stdout.readline() == "usable\n"
        assert child.wait(10) == 0
    finally:
        child.kill()
        child.wait()
        child.stdout.close()


def test_a_signal_handler_of_the_programs_own_runs_during_a_call(silent):
    handled = []

    def handler(*_):
        handled.append(time.monotonic())

    def kick():
        silent.connected.wait(10)
        kicked.append(time.monotonic())
        os.kill(os.getpid(), signal.SIGUSR1)

    kicked = []
    former = signal.signal(signal.SIGUSR1, handler)
    kicker = threading.Thread(target=kick)
    try:
        kicker.start()
        with (
            pcsdk.ApiClient(base_url=silent.url, access_token="t", max_attempts=1) as client,
            pytest.raises(pcsdk.RequestTimeout),
        ):
            client.call("getUsersMe", timeout=0.5)
        returned = time.monotonic()
    finally:
        signal.signal(signal.SIGUSR1, former)
        kicker.join()
    assert len(handled) == 1 and handled[0] - kicked[0] < 0.4 and handled[0] < returned


def test_a_cancel_ends_a_call_of_another_thread_for_good(silent):
    cancel, raised = pcsdk.Cancel(), []

    def wait():
        try:
            UsersApi(client).with_options(cancel=cancel).get_users_me()
        except pcsdk.Cancelled as error:
            raised.append((error, time.monotonic()))

    with pcsdk.ApiClient(base_url=silent.url, access_token="t") as client:
        waiter = threading.Thread(target=wait)
        waiter.start()
        assert silent.connected.wait(10) and not cancel.cancelled
        asked = time.monotonic()
        cancel.cancel()
        waiter.join(10)
        assert raised[0][1] - asked < 1 and raised[0][0].code == "cancelled"
        assert cancel.cancelled and repr(cancel) == "<pcsdk.Cancel, cancelled>"
        for again in (
            lambda: client.call("getUsersMe", cancel=cancel),
            lambda: client.request("GET", "/api/v2/users/me", cancel=cancel),
        ):
            with pytest.raises(pcsdk.Cancelled):
                again()


def test_a_client_that_is_dropped_during_a_call_takes_nothing_with_it(silent):
    raised = []

    def wait(client):
        with pytest.raises(pcsdk.PcsdkError) as caught:
            client.call("getUsersMe")
        raised.append(caught.value.kind)

    client = pcsdk.ApiClient(base_url=silent.url, access_token="t", first_byte_timeout=0.5, max_attempts=1)
    waiter = threading.Thread(target=wait, args=(client,))
    waiter.start()
    assert silent.connected.wait(10)
    client.close()
    del client
    gc.collect()
    waiter.join(10)
    assert raised in (["timeout"], ["cancelled"])


def test_threads_share_a_client_and_one_renewal(own_sandbox, control):
    renewals, names = [], []
    with pcsdk.ApiClient(base_url=own_sandbox.url) as client:
        client.login_client_credentials_grant("id", "secret")
        client.on("refreshSuccess", renewals.append)
        control(own_sandbox, "expire")
        together = threading.Barrier(8)

        def work():
            together.wait()
            for _ in range(10):
                names.append(UsersApi(client).get_users_me().name)

        threads = [threading.Thread(target=work) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert len(names) == 80 and len(set(names)) == 1 and len(renewals) == 1


FORKED = """
import os, sys, pcsdk
client = pcsdk.ApiClient(base_url=sys.argv[1])
client.login_client_credentials_grant("id", "secret")
users = pcsdk.UsersApi(client)
ids = [user.id for user in users.get_users(page_size=50).entities]
children = []
for _ in range(4):
    child = os.fork()
    if not child:
        good = all(users.get_user(id).id == id for id in ids)
        os._exit(0 if good else 1)
    children.append(child)
assert len(ids) == 50 and all(users.get_user(id).id == id for id in ids)
assert [os.waitpid(child, 0)[1] for child in children] == [0] * 4
assert users.get_users_me().name
print("good")
"""


def test_after_a_fork_each_process_gets_its_own_answers(python):
    with pcsdk.Sandbox(users=50) as sandbox:
        assert python(FORKED, sandbox.url) == "good\n"


LEFT_BEHIND = """
import sys, threading, time, pcsdk
class SlowToDie:
    def __del__(self, sleep=time.sleep):
        sleep(0.2)  # the interpreter is going down, and lets others run meanwhile
slow = SlowToDie()
client = pcsdk.ApiClient(base_url=sys.argv[1], access_token="t")
threading.Thread(target=lambda: pcsdk.UsersApi(client).get_users_me(), daemon=True).start()
sys.stdin.readline()
print("done", flush=True)
"""


def test_a_program_ends_with_a_call_of_a_daemon_thread_under_way(silent):
    child = subprocess.Popen(
        [sys.executable, "-c", LEFT_BEHIND, silent.url],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert silent.connected.wait(10)
    assert child.communicate("go on\n", timeout=10) == ("done\n", "") and child.returncode == 0
