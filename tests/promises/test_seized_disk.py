"""Whoever takes the disk learns nothing: no planted word is in any file that the server wrote."""

import re
import subprocess
import time
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import timedelta
from html import unescape
from http.client import HTTPConnection
from pathlib import Path
from urllib.parse import quote

import pytest
from django.db import connection

from clarion.models import PointText
from clarion.web.sessions import SessionStore
from tests.cast import passphrase_of
from tests.promises.crowd import make_old_hands
from tests.promises.planted import Planted, planted_deployment, spellings
from tests.promises.scanner import Scanner, files_below
from tests.promises.served import Server, Visitor, move_clock, serving

CONTROL = "lighthouse over the quiet harbour"
SEGMENT = re.compile("[0-9A-F]{24}").fullmatch  # a part of PostgreSQL's log
TRIES = 5
OFFERED = "+8615400007788"
NOTES = {
    "draft": "he would rather speak of his roses than 玫瑰",
    "to_coordinator": "he asked after the weather in his village 话说",
    "note": "mornings are better before the tea 早上好些",
    "offered": OFFERED,
    "stop": "said that nobody should ring at the orchard 果园",
    "expired": "a report that came after the session was over 迟到",
    "wrong": "seven wrong words which open no door",
    "query": "somebody typed this into the address 地址栏",
    "upload": "a file that nobody asked for arrived here",
    "long": "a note far longer than any page can take ",
}
_TOKEN = re.compile(r'name="csrfmiddlewaretoken" value="([^"]+)"')


@dataclass
class Day:
    """A day of the group, over HTTP; remembers what else must never lie about."""

    server: Server
    planted: Planted
    secrets: set[str] = field(default_factory=set)
    arriving: HTTPConnection | None = None

    def enter(self, name: str) -> Visitor:
        visitor = self.server.visitor()
        visitor.sign_in(name, passphrase_of(name))
        assert (visitor.last.status, name in visitor.last.page) == (200, True), visitor.last.page
        return visitor

    def leave(self, visitor: Visitor) -> None:
        """Their cookies and form tokens are secrets as well."""
        self.secrets |= {value for value in visitor.cookies.values() if len(value) > 8}
        self.secrets |= set(_TOKEN.findall(visitor.last.page))

    def go_by(self) -> None:
        self._alice_is_heard()
        self._bob_types_a_note_and_is_asked_to_stop()
        self._the_session_of_bob_runs_out()
        self._alice_changes_her_passphrase()
        self._carol_looks_at_the_board()
        self._a_stranger_tries()

    def _next_number(self, visitor: Visitor) -> None:
        move_clock(timedelta(seconds=61))
        visitor.get("/")
        visitor.press("/leases/")
        visitor.press("/attempts/")
        assert 'class="number"' in visitor.last.page

    def _alice_is_heard(self) -> None:
        alice = self.enter("Alice")
        visitor_reads(alice)
        self._next_number(alice)
        address, hidden = alice.last.inputs("/outcome/")
        half = {"who": "person", "how": "engaged", "to_coordinator": NOTES["draft"]}
        alice.post(address.replace("/outcome/", "/draft/"), {**hidden, **half})
        assert NOTES["draft"] in unescape(alice.last.page)
        answer = alice.press(
            "/outcome/",
            who="colleague",
            how="engaged",
            ticks=["committed", "another_line", "wrote_down"],
            commitments=["treat_well"],
            offered=OFFERED,
            to_coordinator=NOTES["to_coordinator"],
            save="rest",
        )
        assert "What follows" in answer.page, answer.page
        self.leave(alice)

    def _bob_types_a_note_and_is_asked_to_stop(self) -> None:
        bob = self.enter("Bob")
        visitor_reads(bob)
        self._next_number(bob)
        while 'name="note"' not in bob.last.page:
            assert bob.press("/outcome/", line="no_answer").status == 200
            self._next_number(bob)
        answer = bob.press(
            "/outcome/", who="person", how="listened", note=NOTES["note"], save="rest"
        )
        assert "What follows" in answer.page
        self._next_number(bob)
        address, hidden = bob.last.inputs("/outcome/")
        stopped = bob.post(
            address.replace("/outcome/", "/suppression/"),
            {**hidden, "who": "person", "to_coordinator": NOTES["stop"]},
        )
        assert stopped.status == 200
        self.leave(bob)

    def _the_session_of_bob_runs_out(self) -> None:
        bob = self.enter("Bob")
        self._next_number(bob)
        page = bob.last
        SessionStore(bob.cookies["__Host-session"]).delete()
        bob.press("/outcome/", line="no_answer", to_coordinator=NOTES["expired"])
        assert bob.last.status == 403
        bob.press("/sign-in/", pseudonym="Bob", passphrase=passphrase_of("Bob"))
        assert NOTES["expired"] in unescape(bob.last.page)
        assert bob.press("/outcome/").status == 200
        assert page.status == 200
        self.leave(bob)

    def _alice_changes_her_passphrase(self) -> None:
        alice = self.enter("Alice")
        alice.get("/settings/")
        alice.press("/passphrase/", make="words")
        assert alice.last.status == 200, alice.last.page
        [offered] = set(_OFFERED_WORDS.findall(alice.last.page))
        new = " ".join(re.sub(r"<[^>]+>", " ", unescape(offered)).split())
        alice.press("/passphrase/", current=passphrase_of("Alice"), typed_back=new)
        assert (alice.last.status, "Saved" in alice.last.page) == (200, True)
        self.secrets.add(new)
        self.leave(alice)

    def _carol_looks_at_the_board(self) -> None:
        carol = self.enter("Carol")
        carol.get("/inbox/")
        assert NOTES["expired"] in unescape(carol.last.page)
        carol.get("/board/")
        carol.press("/pauses/", reason="technical")
        carol.press("/end/")
        self.leave(carol)

    def _a_stranger_tries(self) -> None:
        stranger = self.server.visitor()
        stranger.sign_in("Alice", NOTES["wrong"])
        assert stranger.last.status == 403
        stranger.get(f"/nowhere/{quote(NOTES['query'])}/?q={quote(NOTES['query'])}")
        assert stranger.last.status == 404
        stranger.get("/sign-in/")
        stranger.press("/sign-in/", pseudonym="Alice", passphrase=NOTES["long"] * 30_000)
        assert stranger.last.status in {400, 413}
        stranger.get("/sign-in/")
        token = _TOKEN.findall(stranger.last.page)[0]
        part = f'name="csrfmiddlewaretoken"\r\n\r\n{token}'
        file = f'name="file"; filename="{NOTES["upload"]}"\r\n\r\n' + NOTES["upload"] * 80_000
        stranger.send_parts("/sign-in/", [part, file])
        assert stranger.last.status in {400, 413}
        # One more is still arriving when the server is killed.
        self.arriving = stranger.send_half("/sign-in/", [part, file])
        time.sleep(1)


_OFFERED_WORDS = re.compile(r'<p class="number" lang="en">(.*?)</p>', re.DOTALL)


def visitor_reads(visitor: Visitor) -> None:
    [path] = set(re.findall(r'href="(/briefings/[^"]+)"', visitor.last.page))
    visitor.get(path)
    visitor.press(path)


def stored(since: float = 0) -> list[Path]:
    """Every file in which the database keeps something, or those written `since` (seconds)."""
    if connection.vendor == "sqlite":
        base = Path(str(connection.settings_dict["NAME"]))
        return sorted(base.parent.glob(base.name + "*"))
    with connection.cursor() as cursor:
        cursor.execute("CHECKPOINT")
        cursor.execute("SHOW data_directory")
        folder = Path(cursor.fetchone()[0])
    files = [*files_below(folder), folder.parent / "log"]
    return [path for path in files if path.exists() and path.stat().st_mtime >= since]


def settle() -> None:
    """What stands in the write-ahead log goes into the database's own file as well."""
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA wal_checkpoint(FULL)")


def read_outside(path: Path) -> bytes:
    """Read by another process: to close SQLite's file gives up all locks that a process has on it.

    Where any thread here still had the database open, the next writer would spoil it. A table that
    another test dropped meanwhile is on the disk no more.
    """
    read = subprocess.run(["cat", path], capture_output=True, check=False)
    assert read.returncode == 0 or not path.exists(), read.stderr
    return read.stdout


def found(scanner: Scanner, files: Iterable[Path]) -> dict[str, set[str]]:
    words = {path.name: scanner.found_in(read_outside(path)) for path in files}
    return {name: found for name, found in words.items() if found}


@pytest.mark.django_db(transaction=True)
def test_no_planted_word_is_in_any_file(full_price: None, tmp_path: Path) -> None:
    began = time.time() - 1
    planted = planted_deployment(stations=6, readers=())
    make_old_hands([planted.cast.bob], planted.contacts[0], planted.now)
    with serving(tmp_path, boot_secret=False) as server:
        day = Day(server, planted)
        day.go_by()
    assert day.arriving is not None
    day.arriving.close()
    words = {*planted.marks, *NOTES.values(), *spellings(OFFERED, "154"), *day.secrets}
    words |= {passphrase_of(name) for name in planted.cast.actors}
    assert len(words) > 100
    scanner = Scanner({*words, CONTROL})
    assert (found(scanner, stored(began)), scanner.found_below(tmp_path)) == ({}, {})
    settle()
    assert found(scanner, stored(began)) == {}
    coded = [name.encode(form) for name in planted.cast.actors for form in ("utf-8", "utf-16-le")]
    # Three letters stand by chance in any sixteen million bytes.
    names = [name for name in coded if len(name) >= 5]
    everything = [read_outside(path) for path in [*stored(began), *files_below(tmp_path)]]
    assert [name for name in names for data in everything if name in data] == []
    _the_control_is_found(scanner, tmp_path, began)


def _found_at_once(scanner: Scanner, began: float) -> dict[str, set[str]]:
    """Again where PostgreSQL has just put away the part of its log that had it.

    Other tests write to the same log meanwhile, and a part that is full is used anew.
    """
    at_once: dict[str, set[str]] = {}
    for _ in range(TRIES):
        PointText.objects.update(title=CONTROL)
        at_once = found(scanner, stored(began))
        if connection.vendor == "sqlite" or any(map(SEGMENT, at_once)):
            break
    return at_once


def _the_control_is_found(scanner: Scanner, folder: Path, began: float) -> None:
    """In every place where something could have been left, so that the scan can fail."""
    at_once = _found_at_once(scanner, began)
    settle()
    later = found(scanner, stored(began))
    if connection.vendor == "sqlite":
        assert {name.rpartition("-")[2] for name in at_once} == {"wal"}
    else:
        assert set(filter(SEGMENT, at_once)) != set()
    assert {name for name in later if not name.endswith("-wal")} != set()
    places = ("log", "stops.journal", "tmp/upload", "var/control")
    for place in places:
        with (folder / place).open("ab") as file:
            file.write(b"noise" + CONTROL.encode("utf-16-be"))
    assert scanner.found_below(folder) == {place: {CONTROL} for place in places}
