"""A browser of the tests, signed in as one of the cast, at an hour that the test decides."""

import re
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from django.http import HttpResponse
from django.test import Client
from django.urls import reverse

from clarion.actions.actor import Actor
from clarion.models import Attempt, Contact
from clarion.web import clock
from tests.actions.steps import hold
from tests.cast import NOW, passphrase_of

SIGN_IN = "/sign-in/"
ENDED = f"{SIGN_IN}?ended"  # whose session is over
SESSION, CSRF, DEVICE = "__Host-session", "__Host-csrf", "__Host-device"
TOKEN = re.compile(r'name="csrfmiddlewaretoken" value="([^"]+)"')
HIDDEN = re.compile(r'<input\s+type="hidden"\s+name="([^"]+)"\s+value="([^"]*)"')
ID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")


class Clock:
    """The server's clock, standing still until the test moves it."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, at: datetime = NOW) -> None:
        self.now = at
        monkeypatch.setattr(clock, "real_now", lambda: self.now)

    def forward(self, **by: float) -> None:
        self.now += timedelta(**by)


def post(client: Client, path: str, **fields: Any) -> HttpResponse:
    """What the test client answers is a response; its own class is known to type checkers only."""
    answer: Any = client.post(path, fields)
    return _answer(answer)


def get(client: Client, path: str, **headers: str) -> HttpResponse:
    answer: Any = client.get(path, headers=headers)
    return _answer(answer)


def _answer(answer: Any) -> HttpResponse:
    assert isinstance(answer, HttpResponse)
    return answer


def sign_in(client: Client, name: str, passphrase: str = "", **more: str) -> HttpResponse:
    typed = passphrase or passphrase_of(name)
    return post(client, SIGN_IN, pseudonym=name, passphrase=typed, **more)


def signed_in(name: str, **options: Any) -> Client:
    client = Client(**options)
    if options.get("enforce_csrf_checks"):
        token = token_of(get(client, SIGN_IN))
        answer = sign_in(client, name, csrfmiddlewaretoken=token)
    else:
        answer = sign_in(client, name)
    assert (answer.status_code, answer.headers["Location"]) == (302, "/")
    return client


def words(answer: HttpResponse) -> str:
    """The page, without what differs from one request to the next."""
    return TOKEN.sub('name="csrfmiddlewaretoken" value="…"', answer.content.decode())


def plain(answer: HttpResponse) -> str:
    """What a person reads of the page, in one line."""
    body = answer.content.decode().partition("<body>")[2]
    return " ".join(re.sub(r"<[^>]+>", " ", body).split())


def nameless(answer: HttpResponse) -> str:
    """The page with every id replaced: two addresses that are refused must look alike."""
    return ID.sub("…", words(answer))


def token_of(answer: HttpResponse) -> str:
    found = TOKEN.search(answer.content.decode())
    assert found is not None
    return found[1]


def hidden(answer: HttpResponse) -> list[tuple[str, str]]:
    """The hidden inputs that carry something, the page's own machinery left out."""
    return [
        (name, value)
        for name, value in HIDDEN.findall(answer.content.decode())
        if name not in {"csrfmiddlewaretoken", "next"}
    ]


def lists(pairs: list[tuple[str, str]]) -> dict[str, list[str]]:
    """Hidden inputs as a browser sends them back."""
    names = dict.fromkeys(name for name, _ in pairs)
    return {name: [value for key, value in pairs if key == name] for name in names}


def title(answer: HttpResponse) -> str:
    found = re.search(r"<h1[^>]*>\s*(.*?)\s*</h1>", answer.content.decode(), re.DOTALL)
    assert found is not None
    return found[1]


def held(contact: Contact, by: Actor, now: datetime = NOW) -> UUID:
    lease: UUID = hold(contact, by, now).pk
    return lease


def lease_path(lease_id: UUID, what: str = "lease") -> str:
    return reverse(what, args=[lease_id])


def outcome_path(attempt: Attempt) -> str:
    return reverse("outcome", args=[attempt.pk])


def stop_path(attempt: Attempt) -> str:
    return reverse("suppress", args=[attempt.pk])
