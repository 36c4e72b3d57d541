"""Importing the package does nothing that costs."""

HEAVY = ("json", "logging", "asyncio", "typing", "re", "enum", "threading", "socket", "ssl", "urllib", "dataclasses")

SCRIPT = f"""
import sys, os
before = set(sys.modules)
threads = len(os.listdir("/proc/self/task"))
files = os.listdir("/proc/self/fd")
import pcsdk
loaded = set(sys.modules) - before
print(sorted(set({HEAVY!r}) & loaded), len(os.listdir("/proc/self/task")) - threads)
print(os.listdir("/proc/self/fd") == files)
"""


def test_import_loads_no_heavy_module_starts_no_thread_and_opens_nothing(python):
    assert python(SCRIPT) == "[] 0\nTrue\n"


def test_using_a_client_starts_no_thread(sandbox, python):
    script = """
import os, sys, pcsdk
client = pcsdk.ApiClient(base_url=sys.argv[1])
client.login_client_credentials_grant("id", "secret")
pcsdk.UsersApi(client).get_users_me()
print(len(os.listdir("/proc/self/task")), sorted({"logging", "asyncio", "threading", "typing"} & set(sys.modules)))
"""
    assert python(script, sandbox.url) == "1 []\n"


def test_every_public_name_is_there(python):
    script = """
import pcsdk
for name in dir(pcsdk):
    assert getattr(pcsdk, name) is getattr(pcsdk, name), name
from pcsdk import *
from pcsdk import ApiClient, RCSDK, UsersApi, ringcentral, errors, Record
assert ringcentral.SDK is RCSDK is pcsdk.RCSDK
print(len(dir(pcsdk)), pcsdk.__version__)
"""
    count, version = python(script).split()
    assert int(count) > 87 and version.count(".") == 2
