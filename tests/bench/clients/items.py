"""All items of a long list, one by one: `items.py COUNT`; BASE is the server's URL.

Prints bytes of resident memory after the first page and at the end, and the CPU seconds in between.
"""

import os
import resource
import sys

from pcsdk import ApiClient, UsersApi


def cpu():
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


def memory(field):
    with open("/proc/self/status") as status:
        return next(int(line.split()[1]) * 1024 for line in status if line.startswith(field))


count = int(sys.argv[1])
users = UsersApi(ApiClient(base_url=os.environ["BASE"], access_token="token"))
for number, user in enumerate(users.get_users_iter(page_size=100, limit=count), 1):
    if number == 100:
        first, before = memory("VmRSS"), cpu()
assert number == count and user.name
print(first, memory("VmHWM"), cpu() - before)
