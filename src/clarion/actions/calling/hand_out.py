"""The hand-out: the next ready contact of the first open lane, exactly once.

One statement takes the first ready row and moves `ready_at` past the lease; one inserts the hold,
whose four unique columns make it exact: contact, person, station and volunteer. What is in the way
is removed when it has expired; otherwise the candidate steps back for a moment and the next is
taken. An expired lease is ready again by itself.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

from django.db import connection
from django.db.models import Q, QuerySet

from clarion.models import Contact, Hold
from clarion.models.adapted import as_time, as_uuid, from_uuid

LEASE = timedelta(minutes=30)
HARD_END = timedelta(hours=3)
NUDGE = timedelta(seconds=120)
# SQLite joins at most 500 sub-selects.
LANES_AT_ONCE = 200

_ROW = "c.id, c.lane_id, c.person_tag, c.station_id"
_READY = """
    c.ready_at <= %(now)s
    AND (c.avoid_tag IS NULL OR c.avoid_tag <> %(tag)s)
    AND (c.prefer_tag IS NULL OR c.prefer_tag = %(tag)s OR c.prefer_until <= %(now)s)
    ORDER BY c.ready_at LIMIT 1
"""
_POSTGRESQL = f"""
    UPDATE clarion_contact AS c SET ready_at = %(until)s
    WHERE c.id = (
        SELECT first.id FROM unnest(%(lanes)s::uuid[]) AS l(id),
        LATERAL (
            SELECT c.id FROM clarion_contact AS c WHERE c.lane_id = l.id AND {_READY}
            FOR UPDATE SKIP LOCKED
        ) AS first LIMIT 1
    ) RETURNING {_ROW}
"""  # noqa: S608  only constants of this file are joined
_SQLITE_LANE = f"""
    SELECT * FROM (
        SELECT c.id, {{place}} AS place FROM clarion_contact AS c
        WHERE c.lane_id = %(lane{{place}})s AND {_READY}
    )
"""  # noqa: S608

_COLUMNS = [field.column for field in Hold._meta.concrete_fields]


@dataclass(frozen=True)
class Candidate:
    """A contact that was moved forward for us and waits for its hold."""

    contact_id: UUID
    lane_id: UUID
    person_tag: UUID
    station_id: UUID


def hand_out(
    lanes: Sequence[UUID], ranks: Mapping[UUID, str], tag: UUID, now: datetime
) -> Hold | None:
    """Take the next contact for the volunteer with queue tag `tag`. Runs inside a transaction.

    None only when no ready contact of the lanes is free at a free station.
    """
    for start in range(0, len(lanes), LANES_AT_ONCE):
        some = lanes[start : start + LANES_AT_ONCE]
        while candidate := pick(some, tag, now):
            hold = _held(candidate, ranks[candidate.lane_id], tag, now)
            if hold:
                return hold
            own = Hold.objects.filter(member_tag=tag, until__gt=now).first()
            later = now if own else now + NUDGE
            Contact.objects.filter(pk=candidate.contact_id).update(ready_at=later)
            if own:
                # Pressed twice at once: this contact is nobody's, and the queue stays as it was.
                return own
    return None


def pick(lanes: Sequence[UUID], tag: UUID, now: datetime) -> Candidate | None:
    """One statement: find the first ready contact and move it past the lease."""
    values: dict[str, Any] = {
        "now": as_time(now),
        "until": as_time(now + LEASE),
        "tag": as_uuid(tag),
    }
    if connection.vendor == "postgresql":
        statement = _POSTGRESQL
        values["lanes"] = list(lanes)
    else:
        statement = _sqlite(len(lanes))
        values |= {f"lane{place}": as_uuid(lane) for place, lane in enumerate(lanes)}
    with connection.cursor() as cursor:
        cursor.execute(statement, values)
        row = cursor.fetchone()
    return Candidate(*map(from_uuid, row)) if row else None


def _sqlite(count: int) -> str:
    # SQLite has no LATERAL: a union of one-row sub-selects on the same partial index.
    each = " UNION ALL ".join(_SQLITE_LANE.format(place=place) for place in range(count))
    return (
        f"UPDATE clarion_contact AS c SET ready_at = %(until)s WHERE c.id = "  # noqa: S608
        f"(SELECT id FROM ({each}) ORDER BY place LIMIT 1) "
        f"RETURNING {_ROW.replace('c.', '')}"
    )


def _held(candidate: Candidate, rank: str, tag: UUID, now: datetime) -> Hold | None:
    hold = Hold(
        id=uuid4(),
        contact_id=candidate.contact_id,
        person_tag=candidate.person_tag,
        station_id=candidate.station_id,
        member_tag=tag,
        taken_at=now,
        until=now + LEASE,
        hard_end=now + HARD_END,
        rank=rank,
    )
    if _inserted(hold):
        return hold
    removed, _ = _in_the_way(hold).filter(until__lte=now).delete()
    return hold if removed and _inserted(hold) else None


def _in_the_way(hold: Hold) -> QuerySet[Hold]:
    return Hold.objects.filter(
        Q(contact=hold.contact_id)
        | Q(person_tag=hold.person_tag)
        | Q(station_id=hold.station_id)
        | Q(member_tag=hold.member_tag)
    )


def _inserted(hold: Hold) -> bool:
    """Whether the row went in. An ORM insert that ignores conflicts does not say so."""
    values = [
        field.get_db_prep_save(getattr(hold, field.attname), connection)
        for field in Hold._meta.concrete_fields
    ]
    names, marks = ", ".join(map(str, _COLUMNS)), ", ".join(["%s"] * len(_COLUMNS))
    with connection.cursor() as cursor:
        cursor.execute(
            f"INSERT INTO clarion_hold ({names}) VALUES ({marks}) ON CONFLICT DO NOTHING",  # noqa: S608
            values,
        )
        return bool(cursor.rowcount)
