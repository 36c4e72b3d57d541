"""A server that answers every request with its id, and spoils one answer in a hundred in each of many ways.

    server.py SEED

Prints its URL, serves until its standard input ends, then prints what it did as JSON. Whether a request is spoilt, and
how, follows from the seed, the request's id and how often it was sent: the same seed gives the same faults.
"""

from __future__ import annotations

import collections
import gzip
import hashlib
import json
import socket
import struct
import sys
import threading
import time
import urllib.parse
from typing import Any

FAULTS = (
    "reset_before", "reset_within", "cut_short", "bad_chunk", "bad_gzip", "garbage", "status_500", "status_502",
    "status_503", "status_429", "slow", "stall", "expired",
)  # fmt: skip
"""What may happen to a request, each to one in a hundred."""

PAGES = 3
PAGE_ITEMS = 25
STALL = 3.0
"""Seconds of silence: more than the clients wait."""


def chance(*words: object) -> float:
    """A number in 0..1 that follows from the words."""
    digest = hashlib.blake2b(repr(words).encode(), digest_size=8).digest()
    return int.from_bytes(digest, "big") / 2**64


class Ledger:
    """What the server did: shared by its threads."""

    def __init__(self, seed: int) -> None:
        self.seed = seed
        self.lock = threading.Lock()
        self.attempts: collections.Counter[str] = collections.Counter()
        self.done: collections.Counter[str] = collections.Counter()
        self.faults: collections.Counter[str] = collections.Counter()
        self.tokens: set[str] = set()
        self.issued = 0
        self.requests = 0

    def fault(self, request_id: str) -> str:
        """What happens to this attempt; empty for nothing."""
        with self.lock:
            self.requests += 1
            self.attempts[request_id] += 1
            attempt = self.attempts[request_id]
        place = int(chance(self.seed, request_id, attempt) * 100)
        fault = FAULTS[place] if place < len(FAULTS) else ""
        if fault:
            with self.lock:
                self.faults[fault] += 1
        return fault

    def forget(self, request_id: str) -> None:
        """The request is over: what is counted of it is no longer needed."""
        with self.lock:
            self.attempts.pop(request_id, None)

    def issue(self) -> str:
        with self.lock:
            self.issued += 1
            token = f"token-{self.issued}"
            self.tokens.add(token)
            return token

    def is_good(self, token: str) -> bool:
        with self.lock:
            return token in self.tokens

    def expire(self, token: str) -> None:
        with self.lock:
            self.tokens.discard(token)

    def count(self, request_id: str) -> None:
        """A request that changes something was carried out."""
        with self.lock:
            self.done[request_id] += 1

    def report(self) -> dict[str, Any]:
        with self.lock:
            repeated = [request for request, times in self.done.items() if times > 1]
            return {
                "requests": self.requests, "faults": dict(self.faults), "tokens": self.issued,
                "posts": len(self.done), "repeated": repeated[:10],
            }  # fmt: skip


class Connection(threading.Thread):
    """One connection: its requests one after the other."""

    def __init__(self, stream: socket.socket, ledger: Ledger) -> None:
        super().__init__(daemon=True)
        self.stream, self.ledger = stream, ledger
        self.reader = stream.makefile("rb")

    def run(self) -> None:
        try:
            while self.serve():
                pass
        except OSError:
            pass
        finally:
            self.reader.close()
            self.stream.close()

    def serve(self) -> bool:
        line = self.reader.readline().split()
        if len(line) != 3:
            return False
        method, target = line[0].decode(), line[1].decode()
        headers: dict[str, str] = {}
        while (field := self.reader.readline().strip()):
            name, _, value = field.decode().partition(":")
            headers[name.lower()] = value.strip()
        body = self.reader.read(int(headers.get("content-length", 0)))
        path, _, query = target.partition("?")
        if path.endswith("/oauth/token"):
            return self.give(200, {"access_token": self.ledger.issue(), "token_type": "bearer", "expires_in": 3600})
        return self.answer(method, path, urllib.parse.parse_qs(query), body, headers)

    def answer(self, method: str, path: str, query: dict[str, list[str]], body: bytes, headers: dict[str, str]) -> bool:
        token = headers.get("authorization", "").removeprefix("Bearer ")
        if not self.ledger.is_good(token):
            return self.give(401, {"code": "bad.credentials", "message": "the token has expired"})
        page = int(query.get("pageNumber", query.get("page", ["1"]))[0])
        sent = json.loads(body) if body else {}
        request_id = sent.get("id") or query.get("id", [path.rpartition("/")[2]])[0]
        fault = self.ledger.fault(f"{request_id}#{page}")
        if fault == "expired":
            self.ledger.expire(token)
            return self.give(401, {"code": "bad.credentials", "message": "the token has expired"})
        if fault in ("status_503", "status_429"):
            return self.give(int(fault[7:]), {"code": "busy", "message": request_id}, {"retry-after": "0.05"})
        if method == "POST":
            self.ledger.count(request_id)
        if fault in ("status_500", "status_502"):
            return self.give(int(fault[7:]), {"code": "broken", "message": request_id})
        data: dict[str, Any] = {"id": request_id, "text": request_id * 40}
        if "pageNumber" in query or path.endswith("/users"):
            items = [{"id": f"{request_id}-{page}-{place}"} for place in range(PAGE_ITEMS)]
            data = {"entities": items, "pageNumber": page, "pageCount": PAGES}
        return self.spoil(fault, json.dumps(data).encode())

    def spoil(self, fault: str, body: bytes) -> bool:
        """Sends the answer, or what the fault makes of it."""
        start = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n"
        plain = start + b"content-length: %d\r\n\r\n" % len(body) + body
        packed = gzip.compress(body, 1)
        if fault == "reset_before":
            return self.reset()
        if fault == "garbage":
            self.stream.sendall(b"\x16\x03\x01 nothing that is HTTP\r\n\r\n")
            return False
        if fault in ("reset_within", "cut_short"):
            self.stream.sendall(plain[: len(plain) - len(body) // 2])
            return self.reset() if fault == "reset_within" else False
        if fault == "bad_chunk":
            self.stream.sendall(start + b"transfer-encoding: chunked\r\n\r\n%x\r\n" % len(body) + body + b"no end\r\n")
            return False
        if fault == "bad_gzip":
            packed = packed[:20] + bytes(byte ^ 0x55 for byte in packed[20:30]) + packed[30:]
        if fault == "bad_gzip" or chance(self.ledger.seed, body) < 0.3:
            plain = start + b"content-encoding: gzip\r\ncontent-length: %d\r\n\r\n" % len(packed) + packed
        if fault in ("slow", "stall"):
            self.stream.sendall(plain[:40])
            time.sleep(STALL if fault == "stall" else 0.2)
            plain = plain[40:]
        self.stream.sendall(plain)
        return True

    def give(self, status: int, data: dict[str, Any], headers: dict[str, str] | None = None) -> bool:
        body = json.dumps(data).encode()
        extra = "".join(f"{name}: {value}\r\n" for name, value in (headers or {}).items())
        head = f"HTTP/1.1 {status} X\r\ncontent-type: application/json\r\n{extra}content-length: {len(body)}\r\n\r\n"
        self.stream.sendall(head.encode() + body)
        return True

    def reset(self) -> bool:
        self.stream.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        return False


def accept(listener: socket.socket, ledger: Ledger) -> None:
    while True:
        try:
            stream, _ = listener.accept()
        except OSError:
            return
        stream.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        Connection(stream, ledger).start()


def main() -> None:
    ledger = Ledger(int(sys.argv[1]))
    with socket.create_server(("127.0.0.1", 0), backlog=128) as listener:
        threading.Thread(target=accept, args=(listener, ledger), daemon=True).start()
        print(f"http://127.0.0.1:{listener.getsockname()[1]}", flush=True)
        sys.stdin.read()
    print(json.dumps(ledger.report()), flush=True)


if __name__ == "__main__":
    main()
