"""The hand-out: the next ready contact of the first open lane, exactly once.

The first ready row is taken and its `ready_at` moved past the lease; a hold is inserted, whose four
unique columns make it exact: contact, person, station and volunteer. What is in the way is removed
when it has expired; otherwise the candidate steps back for a moment and the next is taken. An
expired lease is ready again by itself.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

from django.db import connection
from django.db.models import Q, QuerySet

from clarion.models import Contact, Hold
from clarion.models.adapted import as_time, as_uuid, from_uuid
from clarion.rules.callbacks import WINDOW

LEASE = timedelta(minutes=30)
HARD_END = timedelta(hours=3)
NUDGE = timedelta(seconds=120)

_READY = """
    c.ready_at <= %(now)s
    AND (c.avoid_tag IS NULL OR c.avoid_tag <> %(tag)s)
    AND (c.prefer_tag IS NULL OR c.prefer_tag = %(tag)s OR c.prefer_until <= %(now)s)
    AND (c.agreed_at IS NULL OR c.agreed_at > %(missed)s)
    ORDER BY c.ready_at LIMIT 1
"""
_HELD = """
    INSERT INTO clarion_hold
    (id, contact_id, person_tag, station_id, member_tag, taken_at, until, hard_end, rank)
"""
_TAKEN = "RETURNING id, person_tag, station_id, lane_id"
# Both at once, in one journey to the server and back. Two presses of one volunteer take turns: else
# each would keep a contact from the others until it finds that the volunteer has one.
_POSTGRESQL = f"""
    WITH taken AS (
        UPDATE clarion_contact SET ready_at = %(until)s WHERE id = (
            SELECT first.id FROM unnest(
                CASE WHEN pg_advisory_xact_lock(%(turn)s) IS NOT NULL THEN %(lanes)s::uuid[] END
            ) AS l(id), LATERAL (
                SELECT c.id FROM clarion_contact AS c WHERE c.lane_id = l.id AND {_READY}
                FOR UPDATE SKIP LOCKED
            ) AS first LIMIT 1
        ) {_TAKEN}
    ), held AS (
        {_HELD} SELECT %(id)s, id, person_tag, station_id, %(tag)s, %(now)s, %(until)s,
            %(hard_end)s, (%(ranks)s::text[])[array_position(%(lanes)s::uuid[], lane_id)]
        FROM taken ON CONFLICT DO NOTHING RETURNING id
    )
    SELECT taken.*, held.id IS NOT NULL FROM taken LEFT JOIN held ON true
"""  # noqa: S608  only constants of this file are joined
_INSERTED = f"""
    {_HELD} VALUES (%(id)s, %(contact)s, %(person)s, %(station)s, %(tag)s, %(now)s, %(until)s,
        %(hard_end)s, %(rank)s)
    ON CONFLICT DO NOTHING RETURNING id
"""
# SQLite has no LATERAL: a sub-select for each lane, until one finds a row.
_SQLITE = f"""
    UPDATE clarion_contact SET ready_at = %(until)s WHERE id = (
        SELECT (
            SELECT c.id FROM clarion_contact AS c WHERE c.lane_id = l.value AND {_READY}
        ) AS first FROM json_each(%(lanes)s) AS l WHERE first IS NOT NULL LIMIT 1
    ) {_TAKEN}, 0
"""  # noqa: S608


def hand_out(
    lanes: Sequence[UUID], ranks: Mapping[UUID, str], tag: UUID, now: datetime
) -> Hold | None:
    """Take the next contact for the volunteer with queue tag `tag`. Runs inside a transaction.

    None only when no ready contact of the lanes is free at a free station.
    """
    while picked := pick(lanes, ranks, tag, now):
        hold, held = picked
        if held or _given_way(hold, now):
            return hold
        own = Hold.objects.filter(member_tag=tag, until__gt=now).first()
        later = now if own else now + NUDGE
        Contact.objects.filter(pk=hold.contact_id).update(ready_at=later)
        if own:
            # Pressed twice at once: this contact is nobody's, and the queue stays as it was.
            return own
    return None


def pick(
    lanes: Sequence[UUID], ranks: Mapping[UUID, str], tag: UUID, now: datetime
) -> tuple[Hold, bool] | None:
    """Move the first ready contact past the lease; its hold, and whether nothing was in the way."""
    hold = Hold(
        id=uuid4(), member_tag=tag, taken_at=now, until=now + LEASE, hard_end=now + HARD_END
    )
    names, kinds = [lane.hex for lane in lanes], [ranks[lane] for lane in lanes]
    if connection.vendor == "postgresql":
        arrays = {"lanes": _array(names), "ranks": _array(kinds)}
        row = _row(_POSTGRESQL, hold, turn=tag.int % 2**63, **arrays)
    else:
        row = _row(_SQLITE, hold, lanes=json.dumps(names))
    if row is None:
        return None
    *found, held = row
    hold.contact_id, hold.person_tag, hold.station_id, lane_id = map(from_uuid, found)
    hold.rank = ranks[lane_id]
    return hold, bool(held) or _inserted(hold)


def take(hold: Hold, now: datetime) -> bool:
    """This contact and no other, unless something is in the way. Whether the hold is in."""
    return _inserted(hold) or _given_way(hold, now)


def _array(words: Iterable[str]) -> str:
    return f"{{{','.join(words)}}}"


def _row(statement: str, hold: Hold, **more: Any) -> tuple[Any, ...] | None:
    values: dict[str, Any] = {
        "id": as_uuid(hold.id),
        "tag": as_uuid(hold.member_tag),
        "now": as_time(hold.taken_at),
        "missed": as_time(hold.taken_at - WINDOW),
        "until": as_time(hold.until),
        "hard_end": as_time(hold.hard_end),
    }
    with connection.cursor() as cursor:
        cursor.execute(statement, values | more)
        row: tuple[Any, ...] | None = cursor.fetchone()
    return row


def _given_way(hold: Hold, now: datetime) -> bool:
    """Whether what was in the way had run out, and the hold is in now."""
    removed, _ = _in_the_way(hold).filter(until__lte=now).delete()
    return bool(removed) and _inserted(hold)


def _in_the_way(hold: Hold) -> QuerySet[Hold]:
    return Hold.objects.filter(
        Q(contact=hold.contact_id)
        | Q(person_tag=hold.person_tag)
        | Q(station_id=hold.station_id)
        | Q(member_tag=hold.member_tag)
    )


def _inserted(hold: Hold) -> bool:
    """Whether the row went in. An ORM insert that ignores conflicts does not say so."""
    row = _row(
        _INSERTED,
        hold,
        contact=as_uuid(hold.contact_id),
        person=as_uuid(hold.person_tag),
        station=as_uuid(hold.station_id),
        rank=hold.rank,
    )
    return row is not None
