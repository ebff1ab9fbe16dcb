"""A queue of any length, as the hand-out meets it: many lanes, most contacts ready, some resting.

Only what the hand-out touches is made: the records behind the lines are left out.
"""

import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import islice
from random import Random
from typing import Any
from uuid import UUID

from django.core.management import call_command
from django.db import connection, transaction

from clarion.actions.calling.hand_out import LEASE
from clarion.models import Campaign, Contact, Hold, Lane, Record
from clarion.models.adapted import as_time, as_uuid
from clarion.rules.vocabulary import HoursClass, Rank

NOW = datetime(2026, 5, 19, 2, 0, tzinfo=UTC)
# An organisation's year: ten lines at a station, all hours open, newcomers' lines and others.
LINES_OF_A_STATION = 10
OPEN = (HoursClass.WORK, HoursClass.DUTY, HoursClass.MOBILE)
TIERS = (0, 1)
# Callbacks are few, and all of them later: every hand-out looks for them in vain first.
CALLBACKS = (Rank.CALLBACK_OWN, Rank.CALLBACK)
CALLBACK_SHARE, RESTING_SHARE, SPARE_SHARE = 0.02, 0.28, 0.1
SPARE = "spare"
_CONTACT = ("id", "lane_id", "line_id", "station_id", "person_tag", "ready_at")
_LINE = ("id", "record_id", "station_id", "fingerprint", "kind", "hours_class", "switchboard")
_BATCH = 20_000


@dataclass(frozen=True)
class Queue:
    """`lanes` in the order of service; `spare` is never handed out: the bare rounds use it."""

    lanes: tuple[UUID, ...]
    ranks: dict[UUID, str]
    spare: UUID

    def contacts_to_spare(self, part: int, parts: int) -> list[UUID]:
        """Every `parts`-th of them, so that two clients never meet."""
        rows = Contact.objects.filter(lane=self.spare).order_by("pk").values_list("pk", flat=True)
        return list(rows)[part::parts]


def fill(rows: int, seed: int = 1) -> Queue:
    """An empty database becomes a deployment with `rows` contacts."""
    call_command("migrate", verbosity=0)
    _refuse_to_flatter()
    queue = _lanes()
    load("clarion_line", (*_LINE, "callable"), _lines(rows, Random(seed)))
    load("clarion_contact", _CONTACT, _contacts(queue, rows, seed))
    tidy()
    return queue


def _refuse_to_flatter() -> None:
    """What is acknowledged must be on the disk, here as in a deployment."""
    asked: dict[str, dict[str, Any]] = {
        "postgresql": {"SHOW fsync": "on", "SHOW synchronous_commit": "on"},
        "sqlite": {"PRAGMA synchronous": 2, "PRAGMA journal_mode": "wal"},
    }
    with connection.cursor() as cursor:
        for question, answer in asked[connection.vendor].items():
            cursor.execute(question)
            if cursor.fetchone() != (answer,):
                sys.exit(f"{question} is not {answer}: these figures would flatter.")


def _lanes() -> Queue:
    record = Record.objects.create(sealed=b"", made_at=NOW)
    campaign = Campaign.objects.create(record=record, ends_at=NOW + timedelta(days=365))
    kinds = [(rank, hours, tier) for rank in Rank for hours in OPEN for tier in TIERS]
    lanes = [
        Lane.objects.create(
            campaign=campaign, hours_class=hours, language="zh", tier=tier, rank=rank
        )
        for rank, hours, tier in kinds
    ]
    spare = Lane.objects.create(
        campaign=campaign, hours_class=OPEN[0], language=SPARE, tier=0, rank=Rank.WAITING
    )
    return Queue(tuple(lane.pk for lane in lanes), {one.pk: one.rank for one in lanes}, spare.pk)


def _lines(rows: int, random: Random) -> Iterator[tuple[Any, ...]]:
    for _ in range(rows):
        line = _uuid(random)
        own = as_uuid(line)
        yield own, own, own, line.bytes, "work", OPEN[0].value, False, True


def _contacts(queue: Queue, rows: int, seed: int) -> Iterator[tuple[Any, ...]]:
    random = Random(seed + 1)
    callbacks = [lane for lane in queue.lanes if queue.ranks[lane] in CALLBACKS]
    others = [lane for lane in queue.lanes if queue.ranks[lane] not in CALLBACKS]
    spare, lines = int(rows * SPARE_SHARE), _lines(rows, Random(seed))
    stations = [_uuid(random) for _ in range(max(1, rows // LINES_OF_A_STATION))]
    for place, (line, *_) in enumerate(lines):
        chance = random.random()
        resting = chance < CALLBACK_SHARE + RESTING_SHARE
        days = random.uniform(0.1, 30) * (1 if resting else -1)
        lane = random.choice(callbacks if chance < CALLBACK_SHARE else others)
        yield (
            as_uuid(_uuid(random)),
            as_uuid(queue.spare if place < spare else lane),
            line,
            as_uuid(random.choice(stations)),
            as_uuid(_uuid(random)),
            as_time(NOW + timedelta(days=days)),
        )


def _uuid(random: Random) -> UUID:
    return UUID(int=random.getrandbits(128), version=4)


def load(table: str, columns: tuple[str, ...], rows: Iterable[tuple[Any, ...]]) -> None:
    """The fastest way in that the database has, without asking what the rows refer to."""
    names = ", ".join(columns)
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute("SET session_replication_role = replica")
            with cursor.copy(f"COPY {table} ({names}) FROM STDIN") as copy:
                for row in rows:
                    copy.write_row(row)
            cursor.execute("SET session_replication_role = DEFAULT")
            return
        cursor.execute("PRAGMA foreign_keys = OFF")
        insert = f"INSERT INTO {table} ({names}) VALUES ({', '.join(['%s'] * len(columns))})"  # noqa: S608
        rest = iter(rows)
        while batch := list(islice(rest, _BATCH)):
            with transaction.atomic():
                cursor.executemany(insert, batch)
        cursor.execute("PRAGMA foreign_keys = ON")


def tidy() -> None:
    """What a server does in a quiet hour."""
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute("VACUUM (ANALYZE)")
            cursor.execute("CHECKPOINT")
        else:
            cursor.execute("ANALYZE")


def sweep() -> None:
    """No round pays for the rows that the one before left behind."""
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute("VACUUM clarion_contact")
        else:
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def drop_holds() -> None:
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute("TRUNCATE clarion_hold")
        else:
            cursor.execute("DELETE FROM clarion_hold")


def held() -> int:
    """Open holds, none of them on a contact that another one has, or that is not away."""
    away = Contact.objects.filter(ready_at=NOW + LEASE)
    return Hold.objects.filter(contact__in=away).values("contact").distinct().count()
