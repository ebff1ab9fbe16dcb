"""Thousands of rows at once, in the fastest way that the database has; inside a transaction.

Values come as the database takes them: an id as 32 hex digits, a time as `adapted.as_time` has it.
"""

import gc
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import chain
from typing import Any, TypeVar

from django.db import connection, models

Values = tuple[Any, ...]
_Bare = TypeVar("_Bare", bytes, None)
# SQLite's own cache is 2 MB: what is written to again would go to the disk and come back. More than
# this gains nothing where rows come in the order of their keys, and memory is dear.
CACHE_KIB = 8 * 1024
USUAL_KIB = 2_000
AT_ONCE = 5_000
# Parameters of one statement: what older SQLites take.
MOST = 999


def _as_it_is(value: _Bare) -> _Bare:
    return value


# Unless it is told, SQLite's driver asks around for each of them what to do with it.
sqlite3.register_adapter(bytes, _as_it_is)
sqlite3.register_adapter(type(None), _as_it_is)


@contextmanager
def roomy() -> Iterator[None]:
    """While many rows are written; not inside a transaction.

    Without the collector of cycles: it would look again and again at every row in hand, of which
    none points back.
    """
    collecting = gc.isenabled()
    gc.disable()
    _cache(CACHE_KIB)
    try:
        yield
    finally:
        _cache(USUAL_KIB)
        if collecting:
            gc.enable()


def _cache(kib: int) -> None:
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            cursor.execute(f"PRAGMA cache_size = -{kib}")


def insert(model: type[models.Model], names: Sequence[str], rows: Iterable[Values]) -> None:
    """`names`: attributes such as "station_id"; what is not named takes its default."""
    columns, values = _whole(model, names, rows)
    table = model._meta.db_table
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            with cursor.copy(f"COPY {table} ({columns}) FROM STDIN") as copy:
                for row in values:
                    copy.write_row(row)
        else:
            _insert_groups(
                cursor, f"INSERT INTO {table} ({columns}) VALUES", columns.count(",") + 1, values
            )


def may_meet_others() -> bool:
    """SQLite has one writer at a time: what was looked up in a transaction is still so."""
    return connection.vendor == "postgresql"


def insert_new(
    model: type[models.Model], names: Sequence[str], rows: Sequence[Values], unique: str
) -> set[bytes]:
    """On PostgreSQL: passes over rows whose `unique` somebody else wrote; which were written."""
    columns, values = _whole(model, names, rows)
    table = model._meta.db_table
    with connection.cursor() as cursor:
        cursor.execute(f"CREATE TEMPORARY TABLE incoming (LIKE {table}) ON COMMIT DROP")
        with cursor.copy(f"COPY incoming ({columns}) FROM STDIN") as copy:
            for row in values:
                copy.write_row(row)
        cursor.execute(
            f"INSERT INTO {table} ({columns}) SELECT {columns} FROM incoming"  # noqa: S608
            f" ON CONFLICT ({unique}) DO NOTHING RETURNING {unique}"
        )
        written = {bytes(one) for (one,) in cursor.fetchall()}
        cursor.execute("DROP TABLE incoming")
    return written


def _insert_groups(cursor: Any, begin: str, width: int, values: Iterable[Values]) -> None:
    """Many rows in each statement: starting and ending one costs a third of a row."""
    rows, most = list(values), MOST // width
    whole = len(rows) - len(rows) % most
    marks = f"({', '.join(['%s'] * width)})"
    for size, some in ((most, rows[:whole]), (1, rows[whole:])):
        groups = (some[at : at + size] for at in range(0, len(some), size))
        cursor.executemany(
            f"{begin} {', '.join([marks] * size)}", (tuple(chain(*group)) for group in groups)
        )


def _whole(
    model: type[models.Model], names: Sequence[str], rows: Iterable[Values]
) -> tuple[str, Iterable[Values]]:
    """With the defaults of the columns that are not named."""
    others = [f for f in model._meta.concrete_fields if f.attname not in names]
    defaults = tuple(f.get_db_prep_save(f.get_default(), connection) for f in others)
    columns = ", ".join([*names, *(f.attname for f in others)])
    return columns, (row + defaults for row in rows) if defaults else rows


def marked(
    model: type[models.Model], column: str, marks: Iterable[bytes | int], names: str
) -> list[Values]:
    """`names` (columns, in SQL) of the rows whose `column` has one of `marks`, however many."""
    wanted, found = list(marks), []
    asked = f"SELECT {names} FROM {model._meta.db_table} WHERE {column}"  # noqa: S608
    with connection.cursor() as cursor:
        for start in range(0, len(wanted), AT_ONCE):
            some = wanted[start : start + AT_ONCE]
            if connection.vendor == "postgresql":
                cursor.execute(f"{asked} = ANY(%s)", [some])
            else:
                cursor.execute(f"{asked} IN ({', '.join(['%s'] * len(some))})", some)
            found += cursor.fetchall()
    return found
