"""Many volunteers at once: threads with connections of their own, and people who may call any line.

Used by the short promises and by the long tests of tests/soak.
"""

import os
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from random import Random
from threading import Barrier
from typing import TypeVar
from uuid import uuid4

import pytest
from django.db import connection

from clarion.actions.actor import Actor
from clarion.models import Attempt, Contact
from clarion.queries.own_state import NEWCOMER_CALLS

T = TypeVar("T")
LONG_AGO = timedelta(days=400)


def at_once(work: Sequence[Callable[[], T]]) -> list[T]:
    """All of them, released at the same moment, each over a connection of its own."""
    gate = Barrier(len(work))

    def one(task: Callable[[], T]) -> T:
        _own_connection()
        gate.wait(60)
        try:
            return task()
        finally:
            connection.close()

    with ThreadPoolExecutor(len(work)) as threads:
        return list(threads.map(one, work))


def _own_connection() -> None:
    """Out of the pool, which would let only four of them in at a time."""
    options = {**connection.settings_dict["OPTIONS"]}
    options.pop("pool", None)
    connection.settings_dict = {**connection.settings_dict, "OPTIONS": options}


def make_old_hands(actors: Iterable[Actor], contact: Contact, now: datetime) -> None:
    """Ten calls reported long ago, so that lines of persons are handed to them, too."""
    Attempt.objects.bulk_create(
        Attempt(
            lease_id=uuid4(),
            contact=contact,
            line_id=contact.line_id,
            station_id=contact.station_id,
            person_tag=contact.person_tag,
            member_tag=actor.tag,
            shown_at=now - LONG_AGO,
            reported_at=now - LONG_AGO,
        )
        for actor in actors
        for _ in range(NEWCOMER_CALLS)
    )


class SameIds:
    """Row ids that are the same in every run, so that a found example can be told again."""

    def __init__(self, patch: pytest.MonkeyPatch) -> None:
        self._drawn = Random(1)  # noqa: S311  ids and nonces of a test
        patch.setattr(os, "urandom", self._drawn.randbytes)

    def begin(self, seed: int) -> None:
        self._drawn.seed(seed)
