"""The bare durable transaction: the least that any hand-out must write, and no search.

Begin, move one contact whose id is known, insert one hold, commit. Once through the connection that
the action has, once through a connection of the driver's own, where nothing stands between.
"""

import os
from collections.abc import Iterator
from datetime import timedelta
from functools import partial
from itertools import cycle
from typing import Any
from uuid import UUID, uuid4

import psycopg
from django.db import connection, transaction

from bench._clients import Step
from bench._queue import NOW
from clarion.models.adapted import as_time, as_uuid

_MOVE = "UPDATE clarion_contact SET ready_at = %s WHERE id = %s"
_HOLD = (
    "INSERT INTO clarion_hold (id, contact_id, person_tag, station_id, member_tag, taken_at,"
    " until, hard_end, rank) VALUES (%s, %s, %s, %s, %s, %s, %s, %s, %s)"
)
_SQLITE = connection.vendor == "sqlite"
_UNTIL: Any = as_time(NOW + timedelta(minutes=30))


def bare(contacts: list[UUID]) -> Step:
    return partial(_bare, cycle(map(as_uuid, contacts)))


def _bare(contacts: Iterator[Any]) -> bool:
    contact = next(contacts)
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(_MOVE, [_UNTIL, contact])
        cursor.execute(_HOLD, _hold(contact))
        return bool(cursor.rowcount)


def driver_alone(contacts: list[UUID]) -> Step:
    return partial(_alone, _cursor(), cycle(map(as_uuid, contacts)))


def _alone(cursor: Any, contacts: Iterator[Any]) -> bool:
    contact = next(contacts)
    cursor.execute("BEGIN IMMEDIATE" if _SQLITE else "BEGIN")
    cursor.execute(_spelled(_MOVE), (_UNTIL, contact))
    cursor.execute(_spelled(_HOLD), _hold(contact))
    done = bool(cursor.rowcount)
    cursor.execute("COMMIT")
    return done


def _spelled(statement: str) -> str:
    return statement.replace("%s", "?") if _SQLITE else statement


def _hold(contact: Any) -> tuple[Any, ...]:
    own, *tags = (as_uuid(uuid4()) for _ in range(4))
    return own, contact, *tags, as_time(NOW), _UNTIL, _UNTIL, "waiting"


def _cursor() -> Any:
    connection.ensure_connection()
    if _SQLITE:
        return connection.connection.cursor()
    # Everything prepared from the first time on.
    address = os.environ["CLARION_DATABASE"]
    return psycopg.connect(address, autocommit=True, prepare_threshold=0).cursor()
