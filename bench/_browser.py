"""A browser in this process: signs in, and says what an answer cost."""

import gzip
from dataclasses import dataclass
from html.parser import HTMLParser
from statistics import median
from time import process_time
from typing import Any

from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from clarion.management.demo_build import Login

HOST = "127.0.0.1"
_FETCHED = {("link", "href"), ("img", "src"), ("script", "src")}
NO_STATEMENT = ("BEGIN", "COMMIT", "SAVEPOINT", "RELEASE")


@dataclass(frozen=True)
class Cost:
    status: int
    location: str
    statements: int
    ms: float


class Browser:
    def __init__(self, login: Login) -> None:
        self.client = Client(headers={"accept-encoding": "gzip", "host": HOST})
        self.post("/sign-in/", pseudonym=login.pseudonym, passphrase=login.passphrase)

    def get(self, address: str) -> Any:
        return self.client.get(address)

    def post(self, address: str, **fields: str) -> Any:
        return self.client.post(address, fields)

    def cost(self, address: str, *, post: bool = False) -> Cost:
        """The processor time of a second, equal request would be less: each is asked once."""
        with CaptureQueriesContext(connection) as seen:
            began = process_time()
            answer = self.post(address) if post else self.get(address)
            ms = (process_time() - began) * 1000
        said = [one for one in seen if not one["sql"].startswith(NO_STATEMENT)]
        return Cost(answer.status_code, answer.headers.get("Location", ""), len(said), ms)


def middle_ms(costs: list[Cost]) -> float:
    return round(median(cost.ms for cost in costs), 2)


def weight(answer: Any) -> int:
    return len(_body(answer))


def page(answer: Any) -> str:
    return gzip.decompress(_body(answer)).decode()


def _body(answer: Any) -> bytes:
    """As it goes over the wire."""
    if answer.streaming and not hasattr(answer, "kept"):
        answer.kept = b"".join(answer)
    body: bytes = answer.kept if answer.streaming else answer.content
    return body


class _Fetched(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.addresses: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.addresses += [value for name, value in attrs if value and (tag, name) in _FETCHED]


def asked_for(html: str) -> list[str]:
    """What a browser fetches besides the page itself."""
    parser = _Fetched()
    parser.feed(html)
    return sorted(set(parser.addresses))
