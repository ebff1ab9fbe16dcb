"""The same strict headers on every answer."""

import gzip

import pytest
from django.test import Client

from clarion.web.middleware.headers import HEADERS
from tests.cast import Cast
from tests.web.given import get, post, signed_in

GOLDEN = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self';"
        " img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}


def test_they_are_what_they_were() -> None:
    assert HEADERS == GOLDEN


@pytest.mark.parametrize(
    ("path", "status", "host", "cache"),
    [
        ("/sign-in/", 200, "testserver", "no-store"),
        ("/", 302, "testserver", "no-store"),
        ("/alive/", 204, "testserver", "no-store"),
        ("/nowhere/", 404, "testserver", "no-store"),
        ("/sign-in/", 400, "elsewhere.example", "no-store"),
        ("/static/clarion/clarion.css", 200, "testserver", "max-age=600, public"),
        ("/static/clarion/nothing.css", 404, "testserver", "no-store"),
    ],
)
def test_they_stand_on_every_answer(
    cast: Cast, path: str, status: int, host: str, cache: str
) -> None:
    answer = Client().get(path, headers={"host": host})
    sent = {name: answer.headers[name] for name in GOLDEN}
    assert (answer.status_code, sent) == (status, GOLDEN)
    assert answer.headers["Cache-Control"] == cache
    answer.close()


def test_they_stand_on_failures(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("clarion.web.views.today.own_state", None)
    client = signed_in("Alice")
    client.raise_request_exception = False
    answer = get(client, "/")
    sent = {name: answer.headers[name] for name in GOLDEN}
    assert (answer.status_code, sent) == (500, GOLDEN)


def test_no_answer_says_what_serves_it(cast: Cast) -> None:
    answer = get(signed_in("Alice"), "/")
    assert set(answer.headers) == {
        *GOLDEN,
        "Cache-Control",
        "Content-Language",
        "Content-Length",
        "Content-Type",
        "Vary",
    }


def test_pages_travel_compressed(cast: Cast) -> None:
    client = signed_in("Alice")
    whole = get(client, "/settings/")
    small = get(client, "/settings/", **{"accept-encoding": "gzip"})
    assert small.headers["Content-Encoding"] == "gzip"
    assert len(small.content) * 3 < len(whole.content)
    assert "<h1>Settings</h1>" in gzip.decompress(small.content).decode()
    assert small.headers["Vary"] == "Cookie, Accept-Language, Accept-Encoding"


def test_a_change_of_language_travels_with_the_headers(cast: Cast) -> None:
    answer = post(Client(), "/language/", language="zh-hant", next="/sign-in/")
    assert answer.headers["Vary"] == "Cookie, Accept-Language"
