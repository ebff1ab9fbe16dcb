"""The same strict headers on every answer of the running server; no address tells anything."""

import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path
from urllib.parse import unquote

import pytest
from django.db import connection

from tests.cast import passphrase_of
from tests.promises.planted import Planted, planted_deployment
from tests.promises.scanner import Scanner
from tests.promises.served import Answer, Server, Visitor, serving

POLICY = (
    "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self';"
    " img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
GOLDEN = {
    "Content-Security-Policy": POLICY,
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}
# What else an answer may carry, and nothing besides.
ALLOWED = {
    "Allow",
    "Cache-Control",
    "Clear-Site-Data",
    "Connection",
    "Content-Encoding",
    "Content-Language",
    "Content-Length",
    "Content-Type",
    "Date",
    "ETag",
    "Last-Modified",
    "Location",
    "Server",
    "Set-Cookie",
    "Transfer-Encoding",
    "Vary",
}
ADDRESS = re.compile(r'(?:href|action|formaction|src|srcset|poster|data|content)="([^"]*)"')
OWN_SCRIPT = re.compile(r'<script\s+src="/static/clarion/keep.js"\s+defer\s*></script>')
ACTIVE = re.compile(r"<(?:script|iframe|object|embed|base)\b| style=| on\w+=")
FOREIGN = re.compile(r"(?:https?:)?//")

pytestmark = pytest.mark.once


@pytest.fixture
def planted(transactional_db: None) -> Planted:
    return planted_deployment()


@pytest.fixture
def server(planted: Planted, tmp_path: Path) -> Iterator[Server]:
    with serving(tmp_path) as started:
        yield started


def answers(server: Server, planted: Planted) -> Iterator[tuple[int, Answer]]:
    """One of each kind, with the status that it must have."""
    alice, stranger = server.visitor(planted.cast.alice), server.visitor()
    yield 200, stranger.get("/sign-in/")
    yield 200, stranger.get("/sign-in/", "HEAD")
    yield 302, stranger.get("/")
    yield 204, stranger.get("/alive/")
    yield 404, stranger.get("/nowhere/")
    yield 405, stranger.get("/language/")
    yield 403, stranger.post("/sign-in/", {"pseudonym": "Alice"})
    stranger.get("/sign-in/")
    yield 403, stranger.press("/sign-in/", pseudonym="Alice", passphrase="wrong words")
    stranger.get("/sign-in/")
    yield 413, stranger.press("/sign-in/", pseudonym="x" * 3_000_000, passphrase="wrong")
    yield 200, stranger.get("/static/clarion/clarion.css")
    yield 200, stranger.get("/static/clarion/icon.png")
    yield 200, stranger.get("/static/clarion/keep.js")
    yield 404, stranger.get("/static/clarion/nothing.css")
    yield 200, alice.get("/")
    yield 200, alice.press("/leases/")
    yield 200, alice.press("/attempts/")
    yield 400, alice.press("/outcome/", who="nobody")
    yield 200, alice.press("/outcome/", line="busy")
    yield 200, alice.get("/settings/")
    yield 404, alice.get("/board/")
    yield 503, _without_table(alice)
    alice.get("/")
    yield 200, alice.press("/sign-out/")


def _without_table(visitor: Visitor) -> Answer:
    """A page whose table is gone: SQLite calls it an error of operation, so does the page."""
    with connection.cursor() as cursor:
        cursor.execute("ALTER TABLE clarion_hold RENAME TO clarion_gone")
        try:
            return visitor.get("/")
        finally:
            cursor.execute("ALTER TABLE clarion_gone RENAME TO clarion_hold")


@pytest.mark.django_db(transaction=True)
def test_every_answer_carries_the_same_strict_headers(server: Server, planted: Planted) -> None:
    for status, answer in answers(server, planted):
        expected = {500, 503} if status == 503 else {status}
        assert answer.status in expected, (answer.url, answer.page)
        carried = {name: answer.headers[name] for name in GOLDEN}
        assert carried == GOLDEN, answer.url
        assert set(answer.headers.keys()) - GOLDEN.keys() - ALLOWED == set(), answer.url
        is_file = "/static/" in answer.url and status == 200
        kept = "max-age=600, public" if is_file else "no-store"
        assert answer.headers["Cache-Control"] == kept, answer.url
        assert answer.headers["Server"] == "gunicorn"


@pytest.mark.django_db(transaction=True)
def test_no_page_leads_elsewhere_and_no_address_tells_anything(
    server: Server, planted: Planted
) -> None:
    visited: list[str] = []
    for _, answer in answers(server, planted):
        visited.append(answer.url)
        if not str(answer.headers["Content-Type"]).startswith("text/html"):
            continue
        addresses = [unescape(found) for found in ADDRESS.findall(answer.page)]
        assert [one for one in addresses if FOREIGN.match(one)] == [], answer.url
        assert ACTIVE.findall(OWN_SCRIPT.sub("", answer.page)) == [], answer.url
        visited += addresses
    scanner = Scanner(planted.marks)
    assert len(visited) > 100
    assert scanner.found_in("\n".join(map(unquote, visited)).encode()) == set()
    # A problem is told together with the name of the page, and with nothing that is on it.
    told = re.compile(r"/problems/\?page=[a-z_]+")
    assert [one for one in visited if "?" in one and not told.fullmatch(one)] == []


@pytest.mark.django_db(transaction=True)
def test_cookies_are_bound_to_this_host_and_end_with_the_browser(
    full_price: None, tmp_path: Path
) -> None:
    planted_deployment(stations=1)
    with serving(tmp_path) as server:
        visitor = server.visitor()
        answer = visitor.sign_in("Alice", passphrase_of("Alice"))
        assert (answer.url, answer.status) == ("/", 200), answer.page + server.log()
        visitor.press("/language/", language="zh-hans")
    flags = {crumb.partition("=")[0]: crumb.partition("; ")[2] for crumb in visitor.crumbs}
    strict = {"HttpOnly", "Path=/", "SameSite=Strict", "Secure"}
    names = ("session", "csrf", "device", "language")
    assert {name: set(said.split("; ")) for name, said in flags.items()} == {
        f"__Host-{name}": strict for name in names
    }
