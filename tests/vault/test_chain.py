"""No entry of the audit can be changed, moved or left out without the hash telling."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from clarion.vault.chain import GENESIS, entry_hash

AT = datetime(2026, 3, 1, 2, 30, tzinfo=UTC)
FIRST = entry_hash(GENESIS, 0, AT, b"sealed")


def test_every_part_of_an_entry_counts() -> None:
    changed = {
        FIRST,
        entry_hash(FIRST, 0, AT, b"sealed"),
        entry_hash(GENESIS, 1, AT, b"sealed"),
        entry_hash(GENESIS, 0, AT + timedelta(microseconds=1), b"sealed"),
        entry_hash(GENESIS, 0, AT, b"sealed otherwise"),
    }
    assert [len(each) for each in changed] == [32] * 5


def test_the_zone_does_not_count_but_the_moment_does() -> None:
    there = AT.astimezone(timezone(timedelta(hours=8)))
    assert entry_hash(GENESIS, 0, there, b"sealed") == FIRST
    assert entry_hash(GENESIS, 0, AT.replace(tzinfo=there.tzinfo), b"sealed") != FIRST


def test_bytes_from_postgresql_count_alike() -> None:
    assert entry_hash(memoryview(GENESIS), 0, AT, memoryview(b"sealed")) == FIRST


def test_a_time_before_1970_has_a_hash_as_well() -> None:
    assert entry_hash(GENESIS, 0, datetime(1969, 12, 31, tzinfo=UTC), b"sealed") != FIRST


def test_a_time_without_a_zone_is_refused() -> None:
    with pytest.raises(TypeError):
        entry_hash(GENESIS, 0, AT.replace(tzinfo=None), b"sealed")
