"""Agreed calls: a volunteer's own, by their hour; of those for anyone only how many are due."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db.models import Q, QuerySet

from clarion.countries.base import Profile
from clarion.models import Contact
from clarion.queries.lanes import Caller, open_lanes, running
from clarion.queries.pages import behind
from clarion.rules.callbacks import WINDOW
from clarion.rules.vocabulary import HoursClass, Rank

SHOWN = 30


@dataclass(frozen=True)
class OwnCallback:
    """No name and no number. Both times on the clock there.

    `shared`: left to anyone. `due`: it may be called now.
    """

    id: UUID
    campaign_id: UUID
    at: datetime
    until: datetime
    shared: bool
    due: bool


def own_callbacks(tag: UUID, country: Profile, now: datetime) -> list[OwnCallback]:
    """What this volunteer has promised and nobody has called yet, the next ones first."""
    rows = (
        _promised(tag, now)
        .order_by("agreed_at", "pk")
        .values_list(
            "pk", "lane__campaign", "agreed_at", "ready_at", "lane__rank", "line__hours_class"
        )
    )
    return [_own(*row, country=country, now=now) for row in rows[:SHOWN]]


def more_callbacks(tag: UUID, now: datetime) -> int:
    return behind(_promised(tag, now), SHOWN)


def _promised(tag: UUID, now: datetime) -> QuerySet[Contact]:
    return Contact.objects.filter(
        prefer_tag=tag,
        agreed_at__gt=now - WINDOW,
        ready_at__isnull=False,
        lane__in=running(now),
    )


def _own(*row: Any, country: Profile, now: datetime) -> OwnCallback:
    pk, campaign_id, at, ready_at, rank, name = row
    zone = country.schedules[HoursClass(name)].zone
    return OwnCallback(
        id=pk,
        campaign_id=campaign_id,
        at=at.astimezone(zone),
        until=(at + WINDOW).astimezone(zone),
        shared=rank != Rank.CALLBACK_OWN,
        due=ready_at <= now,
    )


def due_for_anyone(caller: Caller, country: Profile, now: datetime) -> int:
    """How many agreed calls this volunteer could be handed now, besides their own."""
    lanes = [lane.id for lane in open_lanes(caller, country, now) if lane.rank == Rank.CALLBACK]
    free = Q(prefer_tag=None) | Q(prefer_until__lte=now)
    return (
        Contact.objects.filter(free, lane__in=lanes, ready_at__lte=now)
        .filter(Q(agreed_at=None) | Q(agreed_at__gt=now - WINDOW))
        .exclude(avoid_tag=caller.tag)
        .exclude(prefer_tag=caller.tag)
        .count()
    )
