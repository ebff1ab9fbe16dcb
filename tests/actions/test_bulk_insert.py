"""Many rows at once: room is made for them, and given back."""

import gc
from collections.abc import Iterator

import pytest
from django.db import connection

from clarion.actions import bulk_insert

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


def _cache() -> int | None:
    if connection.vendor != "sqlite":
        return None
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA cache_size")
        size: int = cursor.fetchone()[0]
        return size
