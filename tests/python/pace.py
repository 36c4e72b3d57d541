"""How much of a rate limit many threads and processes use, and how often they are refused: a run in real time.

    python tests/python/pace.py --threads 16 --calls 900 --limit 300 --window 60

The sandbox is the server. Prints a line of JSON: calls in each whole window as a share of the limit, refusals, and the
shares of the slowest and the fastest worker beside the mean. With --processes each process runs so many threads with
the same login and knows of the others only what the server's count tells.
"""

import argparse
import json
import multiprocessing
import threading
import time

import pcsdk


def work(url, token, threads, calls, results):
    """Makes calls until `calls` of them are done by this process."""
    refused, done, shares = [], [], []
    lock = threading.Lock()

    def note(wait):
        if wait.status == 429:
            refused.append(time.time())

    client = pcsdk.ApiClient(base_url=url, access_token=token, on_rate_limit=note, max_retry_wait=600)

    together = threading.Barrier(threads)

    def run():
        mine = 0
        together.wait()
        while True:
            with lock:
                if len(done) >= calls:
                    break
                done.append(None)
                at = len(done) - 1
            client.call("getUsersMe")
            done[at] = time.time()
            mine += 1
        shares.append(mine)

    workers = [threading.Thread(target=run) for _ in range(threads)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    results.put((done, refused, shares))


def main():
    """Runs the workers and prints what they found."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name, value in {"threads": 16, "processes": 1, "calls": 900, "limit": 300, "window": 6}.items():
        parser.add_argument(f"--{name}", type=int, default=value)
    given = parser.parse_args()
    context = multiprocessing.get_context("spawn")
    results = context.Queue()
    with pcsdk.Sandbox(throttle=given.limit, throttle_window=given.window) as sandbox:
        start = time.time()
        with pcsdk.ApiClient(base_url=sandbox.url) as client:
            token = client.login_client_credentials_grant("id", "secret").data["access_token"]
        work_of = (sandbox.url, token, given.threads, given.calls // given.processes, results)
        processes = [context.Process(target=work, args=work_of) for _ in range(given.processes - 1)]
        for process in processes:
            process.start()
        work(*work_of)
        found = [results.get() for _ in range(given.processes)]
        for process in processes:
            process.join()
    done = sorted(moment for one, _, _ in found for moment in one)
    shares = [share for _, _, one in found for share in one]
    refused = sum(len(one) for _, one, _ in found)
    windows = [0] * (int((done[-1] - done[0]) / given.window) + 1)
    for moment in done:
        windows[int((moment - done[0]) / given.window)] += 1
    mean = sum(shares) / len(shares)
    ideal = given.window * ((len(done) - 1) // given.limit)
    told = {
        "calls": len(done),
        "seconds": round(done[-1] - start, 2),
        "least_seconds": ideal,
        "window_shares": [round(count / given.limit, 3) for count in windows[:-1]],
        "refused": refused,
        "refused_share": round(refused / len(done), 4),
        "slowest": round(min(shares) / mean, 2),
        "fastest": round(max(shares) / mean, 2),
    }
    print(json.dumps(told))


if __name__ == "__main__":
    main()
