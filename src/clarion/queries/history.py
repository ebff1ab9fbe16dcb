"""What was tried before: sealed rows for the card, plain counts for the caps."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from django.db.models import Q, QuerySet

from clarion.models import Attempt
from clarion.rules.caps import Call
from clarion.rules.vocabulary import Counts

SHOWN_ON_CARD = 6
_YEAR = timedelta(days=366)


@dataclass(frozen=True)
class Histories:
    line: tuple[Call, ...]
    person: tuple[Call, ...]
    station: tuple[Call, ...]


def reported_on(line_id: UUID) -> QuerySet[Attempt]:
    """The latest reported attempts on one line, newest first, still sealed."""
    return Attempt.objects.filter(
        line=line_id, reported_at__isnull=False, superseded_by=None
    ).order_by("-shown_at")[:SHOWN_ON_CARD]


def calls(*, line_id: UUID, person_tag: UUID, station_id: UUID, now: datetime) -> Histories:
    """A year of what the caps count, over all volunteers and campaigns, in one statement.

    A number that was shown and never reported counts as a call that nobody answered.
    """
    rows = (
        Attempt.objects.filter(shown_at__gt=now - _YEAR, superseded_by=None)
        .filter(Q(line=line_id) | Q(person_tag=person_tag) | Q(station_id=station_id))
        .exclude(counts_as=Counts.NOTHING, reported_at__isnull=False)
        .values_list("line_id", "person_tag", "station_id", "shown_at", "counts_as")
    )
    found = [(row[0], row[1], row[2], Call(row[3], _counts(row[4]))) for row in rows]
    return Histories(
        line=tuple(call for line, _, _, call in found if line == line_id),
        person=tuple(call for _, tag, _, call in found if tag == person_tag),
        station=tuple(call for _, _, station, call in found if station == station_id),
    )


def _counts(stored: str) -> Counts:
    return Counts.UNANSWERED if stored == Counts.NOTHING else Counts(stored)
