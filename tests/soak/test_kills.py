"""kill -9 of everything, or of one worker, again and again for --soak-minutes under load."""

import faulthandler
import os
import signal
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from random import Random

import pytest

from clarion.actions.campaigns.release import release
from tests.promises.planted import Planted, planted_deployment
from tests.promises.served import Server, Visitor, move_clock, serving
from tests.promises.test_killed import Book, call, check, same_reports_again

pytestmark = [pytest.mark.soak, pytest.mark.django_db(transaction=True)]
VOLUNTEERS, STATIONS, AT_ONCE = 25, 600, 8
ROUND, A_DAY = timedelta(minutes=6), 40


@dataclass
class Killer:
    """Strikes every few seconds until it is told to rest; counts what it killed."""

    server: Server
    over: threading.Event
    everything: int = 0
    workers: int = 0

    def go_on(self) -> None:
        luck = Random(11)  # noqa: S311  when to strike
        while not self.over.wait(luck.uniform(1, 5)):
            if luck.random() < 0.5:
                self.server.kill()
                self.everything += 1
            elif workers := self.server.workers():
                os.kill(luck.choice(workers), signal.SIGKILL)
                self.workers += 1


def test_nothing_acknowledged_is_lost_and_nothing_counts_twice(
    soak_time: timedelta, measured: Callable[[str, str, object], None], tmp_path: Path
) -> None:
    faulthandler.cancel_dump_traceback_later()
    names = [f"V{place}" for place in range(VOLUNTEERS)]
    planted = planted_deployment(stations=STATIONS, volunteers=VOLUNTEERS, readers=names)
    book, ends = Book(), time.monotonic() + soak_time.total_seconds()
    with serving(tmp_path) as server:
        visitors = [server.visitor(planted.cast.actors[name]) for name in names]
        killer = Killer(server, threading.Event())
        thread = threading.Thread(target=killer.go_on)
        thread.start()
        turn = 0
        while time.monotonic() < ends:
            _one_round(server, visitors, book, turn)
            turn += 1
            _let_time_pass(planted, turn)
        killer.over.set()
        thread.join()
        _up_again(server)
        same_reports_again(visitors, book)
        check(book, planted.cast)
    measured("killed: everything, one worker", "", f"{killer.everything}, {killer.workers}")
    measured("outcomes acknowledged", "", len(book.acknowledged()))
    measured("interrupted requests", "", book.broken)
    measured("acknowledged and lost, or counted twice", "0", 0)
    assert killer.everything + killer.workers > 0


def _one_round(server: Server, visitors: list[Visitor], book: Book, turn: int) -> None:
    _up_again(server)
    with ThreadPoolExecutor(AT_ONCE) as threads:
        for place, visitor in enumerate(visitors):
            threads.submit(call, visitor, book, answered=(turn + place) % 2 == 0)


def _up_again(server: Server) -> None:
    while server.process is None or server.process.poll() is not None:
        try:
            server.start()
        except AssertionError:
            continue


def _let_time_pass(planted: Planted, turn: int) -> None:
    """Twelve numbers an hour and forty a day are the most; weeks have their releases."""
    move_clock(ROUND)
    if turn % A_DAY == 0:
        move_clock(timedelta(days=1) - ROUND * A_DAY)
        now = planted.now + timedelta(days=turn // A_DAY)
        release(campaign=planted.campaign, count=10_000, by=planted.cast.carol, now=now)
