"""Answers in the shape of the real APIs, the same at every run: made from a fixed seed."""

from __future__ import annotations

import json
import random
import uuid
from pathlib import Path
from typing import Any

SIZES = (1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000)
"""Bytes of the answers that the growth table asks for."""

ITEMS = 1_000_000
PAGE = 100

_FIRST = ("Ada", "Grace", "Alan", "Edsger", "Barbara", "Donald", "Margaret", "Zoë", "José", "Łukasz")
_LAST = ("Lovelace", "Hopper", "Turing", "Dijkstra", "Liskov", "Knuth", "Hamilton", "Müller")


class Maker:
    """Makes up people and conversations."""

    def __init__(self, seed: int) -> None:
        self._chance = random.Random(seed)

    def id(self) -> str:
        return str(uuid.UUID(int=self._chance.getrandbits(128), version=4))

    def moment(self) -> str:
        draw = self._chance.randint
        return f"2026-{draw(1, 9):02}-{draw(1, 28):02}T{draw(0, 23):02}:{draw(0, 59):02}:{draw(0, 59):02}.{draw(0, 999):03}Z"

    def user(self) -> dict[str, Any]:
        """A user of some 800 bytes."""
        chance, own = self._chance, self.id()
        name = f"{chance.choice(_FIRST)} {chance.choice(_LAST)}"
        mail = name.lower().replace(" ", ".").encode("ascii", "ignore").decode() + f"{chance.randint(1, 999)}@example.com"
        division = self.id()
        return {
            "id": own,
            "name": name,
            "division": {"id": division, "name": "Home", "selfUri": f"/api/v2/authorization/divisions/{division}"},
            "chat": {"jabberId": f"{chance.getrandbits(128):032x}@example.org"},
            "department": chance.choice(("Sales", "Support", "Billing")),
            "email": mail,
            "primaryContactInfo": [{"address": mail, "mediaType": "EMAIL", "type": "PRIMARY"}],
            "addresses": [
                {
                    "address": f"+1317{chance.randint(0, 9999999):07}",
                    "display": f"(317) 555-{chance.randint(0, 9999):04}",
                    "mediaType": "PHONE",
                    "type": "WORK",
                    "countryCode": "US",
                }
            ],
            "state": "active",
            "title": chance.choice(("Agent", "Supervisor", "Admin")),
            "username": mail,
            "version": chance.randint(1, 60),
            "acdAutoAnswer": False,
            "dateLastLogin": self.moment(),
            "selfUri": f"/api/v2/users/{own}",
        }

    def conversation(self) -> dict[str, Any]:
        """A conversation's details of some 6 KB."""
        chance = self._chance
        purposes = ("customer", "ivr", "acd", "agent")[: chance.randint(2, 4)]
        return {
            "conversationId": self.id(),
            "conversationStart": self.moment(),
            "conversationEnd": self.moment(),
            "mediaStatsMinConversationMos": round(chance.uniform(3, 5), 9),
            "originatingDirection": "inbound",
            "divisionIds": [self.id()],
            "evaluations": [],
            "participants": [self._participant(purpose) for purpose in purposes],
        }

    def _participant(self, purpose: str) -> dict[str, Any]:
        chance, agent = self._chance, purpose == "agent"
        return {
            "participantId": self.id(),
            "participantName": f"{chance.choice(_FIRST)} {chance.choice(_LAST)}",
            "purpose": purpose,
            "sessions": [
                {
                    "mediaType": "voice",
                    "sessionId": self.id(),
                    "ani": f"tel:+1317{chance.randint(0, 9999999):07}",
                    "dnis": f"sip:{chance.randint(0, 9999999)}@example.byoc",
                    "direction": "inbound",
                    "peerId": self.id(),
                    "provider": "Edge",
                    "recording": True,
                    "segments": [
                        self._segment(kind)
                        for kind in (("alert", "interact", "wrapup") if agent else ("system", "ivr", "interact"))
                    ],
                    "metrics": [
                        {"name": name, "value": chance.randint(1, 900000), "emitDate": self.moment()}
                        for name in (("tAlert", "tTalk", "tHandle", "tAcw") if agent else ("nConnected", "tIvr", "tAcd"))
                    ],
                    "mediaEndpointStats": [
                        {
                            "codecs": ["audio/opus"],
                            "minMos": round(chance.uniform(3, 5), 9),
                            "minRFactor": round(chance.uniform(70, 93), 9),
                            "maxLatencyMs": chance.randint(1, 200),
                            "receivedPackets": chance.randint(1, 99999),
                            "eventTime": self.moment(),
                        }
                    ],
                }
            ],
        }

    def _segment(self, kind: str) -> dict[str, Any]:
        return {
            "segmentStart": self.moment(),
            "segmentEnd": self.moment(),
            "segmentType": kind,
            "disconnectType": self._chance.choice(("peer", "client", "transfer")),
            "queueId": self.id(),
            "conference": False,
            "requestedRoutingSkillIds": [self.id()],
            "wrapUpCode": self.id(),
            "sipResponseCodes": [200],
        }


def make(place: Path) -> None:
    """Writes every answer below `place`, unless they are there."""
    if (place / "complete").exists():
        return
    maker = Maker(20240607)
    (place / "size").mkdir(parents=True, exist_ok=True)
    _write(place / "me.json", maker.user() | {"images": [{"resolution": "x48", "imageUri": f"https://example.com/{maker.id()}"}]})
    _write(place / "users.json", _page([maker.user() for _ in range(PAGE)], 24))
    small = [{"id": maker.id(), "name": maker.user()["name"], "version": number} for number in range(PAGE)]
    # Two pages in turn: a list that sends the same page again is taken for one that does not move on.
    for number, name in enumerate(("odd", "even"), 1):
        _write(place / f"list-{name}.json", _page(small, ITEMS // PAGE) | {"pageNumber": number})
    _write(place / "big.json", {"conversations": _filled(maker, 10_000_000)})
    for size in SIZES:
        # The largest repeats itself: making it up would take a minute.
        piece = _filled(maker, min(size, 1_000_000))
        _write(place / f"size/{size}.json", {"conversations": piece * (size // min(size, 1_000_000))})
    (place / "complete").touch()


def _filled(maker: Maker, size: int) -> list[dict[str, Any]]:
    """Users for small answers, conversations for others: about so many bytes."""
    made, length = [], 0
    while length < size:
        one = maker.user() if size < 100_000 else maker.conversation()
        made.append(one)
        length += len(json.dumps(one, separators=(",", ":"))) + 1
    return made


def _page(entities: list[dict[str, Any]], pages: int) -> dict[str, Any]:
    return {"entities": entities, "pageSize": PAGE, "pageNumber": 1, "total": pages * PAGE, "pageCount": pages}


def _write(file: Path, value: Any) -> None:
    file.write_text(json.dumps(value, separators=(",", ":"), ensure_ascii=False))
