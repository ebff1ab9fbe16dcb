"""kill -9 in the middle of two hundred calls: nothing acknowledged is lost or counted twice."""

import os
import signal
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import timedelta
from http.client import HTTPException
from pathlib import Path

import pytest

from clarion.actions import places
from clarion.models import Attempt, AuditEntry, FollowUpNote
from clarion.rules.vocabulary import Counts, KeyringKind
from clarion.vault.opening import open_payload_to
from tests.cast import Cast
from tests.promises.planted import planted_deployment
from tests.promises.served import Server, Visitor, move_clock, serving

VOLUNTEERS, ROUNDS, STATIONS = 25, 8, 230
AT_ONCE = 8


@dataclass
class Book:
    """What volunteers were told, by attempt: "acknowledged", or "asked" and nobody answered."""

    told: dict[str, str] = field(default_factory=dict)
    answered: set[str] = field(default_factory=set)
    broken: int = 0
    lock: threading.Lock = field(default_factory=threading.Lock)

    def acknowledged(self) -> set[str]:
        return {attempt for attempt, word in self.told.items() if word == "acknowledged"}


def call(visitor: Visitor, book: Book, *, answered: bool) -> None:
    """From Next to the report; wherever the server dies, the volunteer begins at Today again."""
    try:
        page = visitor.get("/")
        owed = [url for url in _links(page.page) if url.endswith("/outcome/")]
        if owed:
            visitor.get(owed[0])
        else:
            visitor.press("/leases/")
            if "/attempts/" in visitor.last.page:
                visitor.press("/attempts/")
        _report(visitor, book, answered=answered)
    except (OSError, HTTPException):
        with book.lock:
            book.broken += 1


def _report(visitor: Visitor, book: Book, *, answered: bool) -> None:
    try:
        address, hidden = visitor.last.inputs("/outcome/")
    except AssertionError:
        return
    attempt = address.split("/")[2]
    said = {"who": "colleague", "how": "listened", "save": "rest"} if answered else _NOBODY
    with book.lock:
        book.told[attempt] = "asked"
        if answered:
            book.answered.add(attempt)
    if visitor.post(address, {**hidden, **said}).status == 200:
        with book.lock:
            book.told[attempt] = "acknowledged"


_NOBODY = {"line": "no_answer"}


def _links(page: str) -> list[str]:
    return [part.partition('"')[0] for part in page.split('href="')[1:]]


def play(server: Server, visitors: list[Visitor], book: Book) -> None:
    for turn in range(ROUNDS):
        work = [(visitor, (turn + place) % 2 == 0) for place, visitor in enumerate(visitors)]
        with ThreadPoolExecutor(AT_ONCE) as threads:
            for visitor, answered in work:
                threads.submit(call, visitor, book, answered=answered)
        if server.process and server.process.poll() is not None:
            server.start()
        move_clock(timedelta(seconds=61))


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("victim", ["everything", "one worker"])
def test_nothing_acknowledged_is_lost_and_nothing_counts_twice(victim: str, tmp_path: Path) -> None:
    names = [f"V{place}" for place in range(VOLUNTEERS)]
    planted = planted_deployment(stations=STATIONS, volunteers=VOLUNTEERS, readers=names)
    book = Book()
    with serving(tmp_path) as server:
        visitors = [server.visitor(planted.cast.actors[name]) for name in names]
        blow = threading.Thread(target=_strike, args=(server, book, victim))
        blow.start()
        play(server, visitors, book)
        blow.join()
        same_reports_again(visitors, book)
        check(book, planted.cast)
        move_clock(timedelta(minutes=31))
        assert sum(_is_given_a_contact(visitor) for visitor in visitors) == VOLUNTEERS
    if victim == "everything":
        assert book.broken > 0, "nobody was interrupted"


def _strike(server: Server, book: Book, victim: str) -> None:
    """In the middle of a round, after about half of the reports; workers again and again."""
    while len(book.told) < VOLUNTEERS * ROUNDS // 2 + AT_ONCE:
        time.sleep(0.01)
    if victim == "everything":
        server.kill()
        return
    for _ in range(5):
        workers = server.workers()
        os.kill(workers[0], signal.SIGKILL)
        while workers[0] in server.workers() or len(server.workers()) < len(workers):
            time.sleep(0.01)


def _is_given_a_contact(visitor: Visitor) -> bool:
    visitor.get("/")
    return "/attempts/" in visitor.press("/leases/").page


def same_reports_again(visitors: list[Visitor], book: Book) -> None:
    """Everybody who got no answer looks for their unfinished reports, and sends them."""
    for visitor in visitors:
        for url in {url for url in _links(visitor.get("/").page) if url.endswith("/outcome/")}:
            visitor.get(url)
            _report(visitor, book, answered=True)


def check(book: Book, cast: Cast) -> None:
    acknowledged = book.acknowledged()
    reported = {str(one.pk): one for one in Attempt.objects.filter(reported_at__isnull=False)}
    assert acknowledged - reported.keys() == set(), "lost"
    assert len(acknowledged) > VOLUNTEERS * ROUNDS // 2
    # One note for each answered call, one link of the audit for each report: none twice.
    spoken = [one for one in reported.values() if one.counts_as == Counts.ANSWERED]
    assert FollowUpNote.objects.count() == len(spoken)
    written = [said["attempt"] for said in _audit(cast) if said["verb"] == "record_outcome"]
    assert sorted(written) == sorted(reported)
    for chain in AuditEntry.objects.values_list("chain", flat=True).distinct():
        links = AuditEntry.objects.filter(chain=chain).order_by("sequence")
        assert [one.sequence for one in links] == list(range(links.count()))


def _audit(cast: Cast) -> list[dict[str, str]]:
    pair = cast.founded.keyrings[KeyringKind.DIRECTORY][1].pair
    deployment = cast.founded.deployment.pk
    return [
        open_payload_to(pair, one.sealed, places.column(deployment, one, "sealed"))
        for one in AuditEntry.objects.all()
    ]
