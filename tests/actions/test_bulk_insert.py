"""Many rows at once: room is made for them, and given back."""

import gc
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from uuid import uuid4

import pytest
from django.db import connection

from clarion.actions import bulk_insert
from clarion.models import Suppression
from clarion.models.adapted import as_time

NOW = datetime(2026, 5, 19, 2, 0, tzinfo=UTC)
pytestmark = pytest.mark.django_db


@pytest.fixture
def collecting() -> Iterator[None]:
    yield
    gc.enable()


def test_the_collector_of_cycles_rests_meanwhile_and_is_left_as_it_was(collecting: None) -> None:
    with bulk_insert.roomy():
        assert not gc.isenabled()
    assert gc.isenabled()
    gc.disable()
    with bulk_insert.roomy():
        assert not gc.isenabled()
    assert not gc.isenabled()


def test_sqlite_keeps_more_in_memory_only_meanwhile() -> None:
    with bulk_insert.roomy():
        assert _cache() in {None, -bulk_insert.CACHE_KIB}
    assert _cache() in {None, -bulk_insert.USUAL_KIB}


@pytest.mark.parametrize("count", [0, 1, 249, 500])
def test_all_come_in_however_many_go_into_one_statement(count: int) -> None:
    names = ("id", "fingerprint", "proof", "at")
    marks = [at.to_bytes(16, "big") for at in range(count)]
    rows = ((uuid4().hex, mark, b"proof", as_time(NOW)) for mark in marks)
    bulk_insert.insert(Suppression, names, rows)
    found = Suppression.objects.order_by("fingerprint")
    assert [bytes(mark) for mark in found.values_list("fingerprint", flat=True)] == marks


def test_bytes_and_nothing_are_written_as_they_are() -> None:
    octets = bytes(range(256))
    with closing(sqlite3.connect(":memory:")) as database:
        asked = database.execute("SELECT ?, typeof(?), typeof(?)", (octets, octets, None))
        assert asked.fetchone() == (octets, "blob", "null")


def _cache() -> int | None:
    if connection.vendor != "sqlite":
        return None
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA cache_size")
        size: int = cursor.fetchone()[0]
        return size
