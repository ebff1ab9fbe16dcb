"""The board of a large organisation: what its page costs, beside counting the same rows live.

--attempts=1000000   reported calls, over a year     --contacts=300000   that wait
--rounds=15          of each kind
"""

import argparse
import sys
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from itertools import cycle
from random import Random
from statistics import median
from time import perf_counter, process_time
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from django.core.management import call_command
from django.db import connection
from django.db.models import Count, Q
from django.db.models.functions import ExtractHour, ExtractIsoWeekDay
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from bench._browser import NO_STATEMENT, Browser
from bench._queue import load, tidy
from bench._report import Row, report, verdict
from clarion.actions.upkeep.fold_counts import ANSWERED, EVERY, fold_counts
from clarion.countries.registry import profile
from clarion.management.commands.demo import make
from clarion.management.demo_build import Login
from clarion.models import Attempt, Contact, Deployment, Lane, Line, Rollup
from clarion.models.adapted import as_time, as_uuid
from clarion.rules.vocabulary import Counts, Role

MOST_MS, OK = 50, 200
LIVE_ROUNDS = 3
YEAR, WEEK = timedelta(days=365), timedelta(days=7)
_ATTEMPT = (
    "id",
    "lease_id",
    "contact_id",
    "line_id",
    "station_id",
    "person_tag",
    "member_tag",
    "shown_at",
    "reported_at",
    "counts_as",
    "sealed",
)
_CONTACT = ("id", "lane_id", "line_id", "station_id", "person_tag", "ready_at")
_OUTCOMES = (Counts.UNANSWERED, Counts.UNANSWERED, Counts.BUSY, Counts.ANSWERED)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--attempts", type=int, default=1_000_000)
    parser.add_argument("--contacts", type=int, default=300_000)
    parser.add_argument("--rounds", type=int, default=15)
    options = parser.parse_args()
    call_command("migrate", verbosity=0)
    made = make(practising_from=timezone.now())
    now = timezone.now() + timedelta(seconds=Deployment.objects.get().practice_shift)
    load("clarion_contact", _CONTACT, _contacts(options.contacts, now))
    load("clarion_attempt", _ATTEMPT, _attempts(options.attempts, now))
    tidy()
    country = profile("china")
    Rollup.objects.all().delete()
    report("Folding all of it once", [_folding(country.zone, now)])
    login = next(one for one in made.logins if Role.COORDINATOR in one.roles)
    report("The board", _pages(login, options.rounds, country.zone, now))
    return 0


def _contacts(count: int, now: datetime) -> Iterator[tuple[Any, ...]]:
    """Asks first: nothing else can be asked for while PostgreSQL copies rows in."""
    lanes = list(Lane.objects.values_list("pk", flat=True))
    lines = list(Line.objects.values_list("pk", "station_id"))
    return _contact_rows(count, now, lanes, lines)


def _contact_rows(
    count: int, now: datetime, lanes: list[UUID], lines: list[tuple[UUID, UUID]]
) -> Iterator[tuple[Any, ...]]:
    random = Random(1)
    for _ in range(count):
        line, station = random.choice(lines)
        ready = as_time(now + timedelta(days=random.uniform(-30, 30)))
        kept = (as_uuid(random.choice(lanes)), as_uuid(line), as_uuid(station))
        yield as_uuid(_uuid(random)), *kept, as_uuid(_uuid(random)), ready


def _attempts(count: int, now: datetime) -> Iterator[tuple[Any, ...]]:
    contact, line, station = Contact.objects.values_list("pk", "line_id", "station_id")[0]
    where = (as_uuid(contact), as_uuid(line), as_uuid(station))
    return _attempt_rows(count, now, where)


def _attempt_rows(count: int, now: datetime, where: tuple[Any, ...]) -> Iterator[tuple[Any, ...]]:
    random, outcomes = Random(2), cycle(_OUTCOMES)
    for place in range(count):
        at = as_time(now - EVERY - YEAR * ((count - place) / count))
        ids = [as_uuid(_uuid(random)) for _ in range(4)]
        yield *ids[:2], *where, *ids[2:], at, at, next(outcomes).value, b""


def _uuid(random: Random) -> UUID:
    return UUID(int=random.getrandbits(128), version=4)


def _folding(zone: ZoneInfo, now: datetime) -> Row:
    slices, began = 1, perf_counter()
    while fold_counts(zone=zone, now=now):
        slices += 1
    seconds = perf_counter() - began
    return {
        "attempts": Attempt.objects.count(),
        "slices": slices,
        "seconds": round(seconds, 1),
        "ms a slice": round(1000 * seconds / slices, 1),
    }


def _pages(login: Login, rounds: int, zone: ZoneInfo, now: datetime) -> list[Row]:
    def due() -> None:
        Rollup.objects.update(counted_at=now - 2 * EVERY)

    def fresh() -> None:
        Rollup.objects.update(counted_at=now + EVERY)

    live = _ms(lambda: _count_live(zone, now), LIVE_ROUNDS, lambda: None)
    # Only now: counting live takes longer than a coordinator's session lasts unused.
    browser = Browser(login)
    # The first look folds what the practice left.
    _look(browser)
    fresh()
    with CaptureQueriesContext(connection) as seen:
        browser.get("/board/")
    # Now: the next request empties the log that these are read from.
    said = [one["sql"] for one in seen if not one["sql"].startswith(NO_STATEMENT)]
    asked = [sql for sql in said if "clarion_attempt" in sql]
    rows: list[Row] = []
    for name, before in (("counts of this minute", fresh), ("a minute to fold first", due)):
        page = _ms(lambda: _look(browser), rounds, before)
        own = _ms(lambda: _look(browser), rounds, before, process_time)
        rows.append(
            {
                "page": name,
                "ms": page,
                "own processor, ms": own,
                "goal": f"<= {MOST_MS}: {verdict(met=page <= MOST_MS)}",
                "statements": len(said),
                "of them on attempts": len(asked),
                "live count, ms": live,
                "page of live": round(page / live, 4),
            }
        )
    return rows


def _look(browser: Browser) -> None:
    """Of an answer that is no board the time would flatter."""
    answer = browser.get("/board/")
    if answer.status_code != OK:
        raise SystemExit(f"The board answers {answer.status_code}.")


def _count_live(zone: ZoneInfo, now: datetime) -> None:
    """What the rollup spares: the same sums from the rows themselves."""
    reported = Attempt.objects.filter(reported_at__isnull=False)
    reported.filter(reported_at__gt=now - WEEK, counts_as__in=ANSWERED).count()
    hours = reported.annotate(
        weekday=ExtractIsoWeekDay("reported_at", tzinfo=zone),
        hour=ExtractHour("reported_at", tzinfo=zone),
    )
    answered = Count("pk", filter=Q(counts_as__in=ANSWERED))
    list(hours.values("weekday", "hour").annotate(all=Count("pk"), spoken=answered))
    list(Contact.objects.filter(ready_at__isnull=False).values("lane").annotate(Count("pk")))


def _ms(
    work: Callable[[], object],
    rounds: int,
    before: Callable[[], None],
    clock: Callable[[], float] = perf_counter,
) -> float:
    """In the middle; by the clock on the wall, or by what this process alone needed."""
    found = []
    for _ in range(rounds + 1):
        before()
        began = clock()
        work()
        found.append((clock() - began) * 1000)
    return round(median(found[1:]), 1)


if __name__ == "__main__":
    sys.exit(main())
