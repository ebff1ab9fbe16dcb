"""Fold fresh reports into the board's counts, so that the board itself never counts live rows."""

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from django.db.models import Count, Q

from clarion.actions.transaction import one_transaction
from clarion.models import Attempt, Campaign, Contact, Rollup, Stock, Stop, Tally
from clarion.rules.undo import WITHIN
from clarion.rules.vocabulary import Counts, Rank

# What may still be taken back is not counted yet; and a report that commits late must not fall
# behind the line that is drawn here.
SETTLED = WITHIN + timedelta(seconds=30)
EVERY = timedelta(minutes=1)
SLICE = 5_000
# What somebody who waits for a page folds and counts at most; upkeep does the rest.
PAGE = 500
CALLBACKS = (Rank.CALLBACK_OWN, Rank.CALLBACK)
ANSWERED = {Counts.ANSWERED, Counts.CALLBACK}

_Cell = tuple[date, int, str]


@one_transaction
def fold_counts(*, zone: ZoneInfo, now: datetime, most: int = SLICE) -> bool:
    """One slice; True while more waits. At most once a minute; needs no key.

    `zone`: where the callees live. With `most` below a slice, what is larger than that is folded
    in part, and stock and stops are left as they were counted.
    """
    rollup, _ = Rollup.objects.select_for_update().get_or_create(
        defaults={"folded_until": _first(now), "counted_at": now - EVERY}
    )
    rollup.begun_at = rollup.begun_at or rollup.folded_until
    if now - rollup.counted_at < EVERY:
        return False
    more = _fold(rollup, zone, now - SETTLED, most)
    if not more and (most >= SLICE or _is_small(most)):
        _count_stock()
        rollup.stops = Stop.objects.filter(reversed_at=None).count()
        rollup.counted_at = now
    rollup.save()
    return more


def _first(now: datetime) -> datetime:
    first = Attempt.objects.filter(reported_at__isnull=False).order_by("reported_at").first()
    return first.reported_at if first and first.reported_at else now


def _is_small(most: int) -> bool:
    """Whether counting live rows costs next to nothing; itself, it looks no further."""
    return all(
        len(rows.values_list("pk")[: most + 1]) <= most for rows in (Contact.objects, Stop.objects)
    )


def _fold(rollup: Rollup, zone: ZoneInfo, until: datetime, most: int) -> bool:
    """Move the line forward over at most a slice of reports, never between two of one moment."""
    rows = Attempt.objects.filter(
        reported_at__gte=rollup.folded_until, reported_at__lt=until, superseded_by=None
    )
    moments = rows.order_by("reported_at").values_list("reported_at", flat=True)
    end = next(iter(moments[most : most + 1]), None)
    if end is not None and end > rollup.folded_until:
        until = end
    found = rows.filter(reported_at__lt=until).values_list(
        "reported_at", "counts_as", "line__hours_class"
    )
    _add(found, zone)
    rollup.folded_until = max(rollup.folded_until, until)
    return end is not None and until == end


def _add(found: Iterable[tuple[Any, str, str]], zone: ZoneInfo) -> None:
    reported: Counter[_Cell] = Counter()
    answered: Counter[_Cell] = Counter()
    for at, counts, hours_class in found:
        there = at.astimezone(zone)
        cell = (there.date(), there.hour, hours_class)
        reported[cell] += 1
        answered[cell] += counts in ANSWERED
    _write({cell: (count, answered[cell]) for cell, count in reported.items()})


def _write(counted: Mapping[_Cell, tuple[int, int]]) -> None:
    """Two statements for all cells; nobody else folds meanwhile, for the rollup is locked."""
    names = ("day", "hour", "hours_class", "reported", "answered")
    known = Tally.objects.filter(day__in={day for day, _, _ in counted}).values_list(*names)
    before = {(day, hour, name): (all_, spoken) for day, hour, name, all_, spoken in known}
    rows = [
        Tally(
            day=day,
            hour=hour,
            hours_class=name,
            reported=before.get((day, hour, name), (0, 0))[0] + all_,
            answered=before.get((day, hour, name), (0, 0))[1] + spoken,
        )
        for (day, hour, name), (all_, spoken) in counted.items()
    ]
    Tally.objects.bulk_create(
        rows, update_conflicts=True, unique_fields=names[:3], update_fields=names[3:]
    )


def _count_stock() -> None:
    counted = {
        campaign: counts
        for campaign, *counts in Contact.objects.filter(ready_at__isnull=False)
        .values_list("lane__campaign")
        .annotate(
            released=Count("id", filter=Q(lane__keyring__isnull=False)),
            waiting=Count("id", filter=Q(lane__keyring=None)),
            callbacks=Count("id", filter=Q(lane__rank__in=CALLBACKS)),
        )
    }
    names = ("released", "waiting", "callbacks")
    rows = [
        Stock(campaign_id=pk, **dict(zip(names, counted.get(pk, (0, 0, 0)), strict=True)))
        for pk in Campaign.objects.values_list("pk", flat=True)
    ]
    Stock.objects.bulk_create(
        rows, update_conflicts=True, unique_fields=("campaign",), update_fields=names
    )
