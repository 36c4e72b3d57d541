"""The life of iterators over lists: shared by threads, interrupted, closed, collected, and long."""

import copy
import gc
import pickle
import signal
import subprocess
import sys
import threading
import time
import weakref

import pytest

import pcsdk
from pcsdk import Items, UsersApi

USERS = 260


def ids(items):
    return [item.id for item in items]


@pytest.mark.parametrize("take", [pickle.dumps, copy.copy, copy.deepcopy])
def test_iterators_refuse_to_pickle_with_the_cure(users, take):
    found = users.get_users_iter()
    for refused in (found, found.pages()):
        with pytest.raises(TypeError, match=r"keep what cursor\(\) gives"):
            take(refused)


def test_annotations_of_iterators_work_at_run_time():
    assert Items[pcsdk.Record, pcsdk.Record].__origin__ is Items
    with pytest.raises(TypeError):
        Items()


def test_a_closed_client_ends_its_walks(crowd):
    client = pcsdk.ApiClient(base_url=crowd.url)
    client.login_client_credentials_grant("id", "secret")
    found = UsersApi(client).get_users_iter(page_size=2)
    next(found)
    client.close()
    next(found)
    with pytest.raises(pcsdk.ClientClosed):
        next(found)
    with pytest.raises(pcsdk.ClientClosed):
        UsersApi(client).get_users_iter()
    assert found.cursor()


def test_a_walk_keeps_its_client(crowd):
    def walk():
        client = pcsdk.ApiClient(base_url=crowd.url)
        client.login_client_credentials_grant("id", "secret")
        return UsersApi(client).get_users_iter(page_size=100)

    assert len(list(walk())) == USERS


def test_a_walk_that_its_own_clients_handler_refers_to_is_collected(few, canned):
    class Handler:
        def __call__(self, _):
            pass

    def tangle():
        client = pcsdk.ApiClient(base_url=canned.url, access_token="t")
        handler = Handler()
        handler.walk = client.iterate("getUsers")
        next(handler.walk)
        handler.pages = handler.walk.pages()
        client.on("loginSuccess", handler)
        return weakref.ref(handler)

    canned.says_users("1", "2")
    handler = tangle()
    gc.collect()
    assert handler() is None


def test_threads_share_a_walk_and_each_item_goes_to_one(users):
    found, seen = users.get_users_iter(page_size=20), []
    threads = [threading.Thread(target=lambda: seen.extend(ids(found))) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(seen) == sorted(ids(users.get_users_iter(page_size=100)))


def test_other_threads_run_while_a_page_is_fetched(silent):
    with pcsdk.ApiClient(base_url=silent.url, access_token="t", max_attempts=1) as client:
        found, ended = client.iterate("getUsers", timeout=0.5), []

        def wait():
            with pytest.raises(pcsdk.RequestTimeout):
                next(found)
            ended.append(time.monotonic())

        waiter = threading.Thread(target=wait)
        waiter.start()
        assert silent.connected.wait(10)
        started = time.monotonic()
        assert found.cursor()  # waits for its turn, and lets the other one end
        waiter.join()
    assert started < ended[0] <= time.monotonic()


def test_a_log_function_that_asks_for_the_next_item_is_refused(few, canned):
    canned.says_users("1", pages=1)
    found, refused = few.get_users_iter(), []

    def log(_):
        with pytest.raises(pcsdk.ArgumentError, match="in use"):
            next(found)
        refused.append(True)

    few._client.debug_log = log
    assert ids(found) == ["1"] and refused


def test_an_interrupt_right_after_a_page_came_loses_no_item(few, canned):
    canned.says_users("1", "2", pages=1)
    found = few.get_users_iter()

    def interrupt(line):
        if "200" in line:
            few._client.debug_log = None
            raise KeyboardInterrupt

    few._client.debug_log = interrupt
    with pytest.raises(KeyboardInterrupt):
        next(found)
    resumed = few.get_users_iter(cursor=found.cursor())
    assert ids(found) == ids(resumed) == ["1", "2"]


INTERRUPTED = """
import sys, pcsdk
client = pcsdk.ApiClient(base_url=sys.argv[1], access_token="t")
users = pcsdk.UsersApi(client).get_users_iter()
start = users.cursor()
print("ready", flush=True)
try:
    next(users)
except KeyboardInterrupt:
    print(users.cursor() == start, flush=True)
"""


def test_ctrl_c_ends_the_wait_for_a_page_at_once(silent):
    child = subprocess.Popen([sys.executable, "-c", INTERRUPTED, silent.url], stdout=subprocess.PIPE, text=True)
    try:
        assert child.stdout.readline() == "ready\n"
        assert silent.connected.wait(10)
        asked = time.monotonic()
        child.send_signal(signal.SIGINT)
        assert child.stdout.readline() == "True\n"
        assert time.monotonic() - asked < 1
        assert child.wait(10) == 0
    finally:
        child.kill()
        child.wait()
        child.stdout.close()


MANY = """
import sys, pcsdk
def resident():
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * 4096
with pcsdk.ApiClient(base_url=sys.argv[1]) as client:
    client.login_client_credentials_grant("id", "secret")
    users = pcsdk.UsersApi(client).get_users_iter(page_size=1000)
    seen, most = 0, 0
    for user in users:
        seen += 1
        if seen == 3000:
            settled = resident()
        if seen % 1000 == 500:
            most = max(most, resident())
    print(seen, (most - settled) >> 20)
"""


def test_a_hundred_thousand_items_take_the_memory_of_a_page(python):
    with pcsdk.Sandbox(users=100_000) as sandbox:
        seen, grown = map(int, python(MANY, sandbox.url).split())
    assert seen == 100_000
    # All of them would take more than 200 MB.
    assert grown < 10


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_memory_does_not_grow_with_the_length_of_a_list(few, canned):
    def resident():
        with open("/proc/self/status") as status:
            return next(int(line.split()[1]) * 1024 for line in status if line.startswith("VmRSS"))

    canned.says_users(*map(str, range(100)), pages=500)
    for number, _ in enumerate(few.get_users_iter(page_size=100), 1):
        if number == 100:
            first = resident()
    assert number == 50_000
    # Kept, the items alone would come to 15 MB.
    assert resident() - first < 5_000_000
