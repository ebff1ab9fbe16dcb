"""Who asked us to stop: what is never called again, and which shared lines rest for a year.

A stop that two coordinators took back counts nowhere here.
"""

from collections.abc import Iterable
from datetime import datetime
from uuid import UUID

from django.db.models import Q, QuerySet

from clarion.models import Line, Stop
from clarion.rules.lifecycle import SWITCHBOARD_STOP
from clarion.rules.vocabulary import StopScope

BY_PERSON = (StopScope.PERSON, StopScope.PERSON_AT_SWITCHBOARD)
BY_LINE = (StopScope.PERSON, StopScope.LINE)
SHARED = (StopScope.SWITCHBOARD, StopScope.PERSON_AT_SWITCHBOARD)


def is_stopped(*, person_tag: UUID, line_id: UUID) -> bool:
    """Whether this person, or this line, is never called again."""
    asked = Q(person_tag=person_tag, scope__in=BY_PERSON) | Q(line_id=line_id, scope__in=BY_LINE)
    return Stop.objects.filter(asked, reversed_at=None).exists()


def stops_of_people(tags: Iterable[UUID]) -> QuerySet[Stop]:
    """What they asked for themselves, wherever it was heard."""
    return Stop.objects.filter(person_tag__in=set(tags), scope__in=BY_PERSON, reversed_at=None)


def person_stopped(person_tag: UUID) -> bool:
    return stops_of_people([person_tag]).exists()


def shared_until(line: Line, campaign_id: UUID, otherwise: datetime) -> datetime | None:
    """When a shared line may ring: after a year; never again for the case that was told of it."""
    stops = list(Stop.objects.filter(line_id=line.pk, scope__in=SHARED, reversed_at=None))
    if any(stop.campaign_id == campaign_id for stop in stops):
        return None
    return max([otherwise, *(stop.at + SWITCHBOARD_STOP for stop in stops)])


def stopped_people(tags: Iterable[UUID]) -> set[UUID]:
    """Which of these people asked us to stop."""
    return set(stops_of_people(tags).values_list("person_tag", flat=True))


def stopped_lines(line_ids: Iterable[UUID]) -> set[UUID]:
    """Which of these lines are never called again because somebody asked it there."""
    asked = Stop.objects.filter(line_id__in=set(line_ids), scope__in=BY_LINE, reversed_at=None)
    return set(asked.values_list("line_id", flat=True))
