"""Why the queue is empty for a volunteer, and when it opens for them."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Exists, Min, OuterRef, Q

from clarion.countries.base import Profile
from clarion.models import Grant, Pause, Reading
from clarion.models.pause import EVERYTHING
from clarion.queries.lanes import Caller, running, within
from clarion.rules import hours
from clarion.rules.epochs import oldest_open
from clarion.rules.hours import Window
from clarion.rules.vocabulary import EmptyReason, HoursClass


@dataclass(frozen=True)
class EmptyQueue:
    """`opens_at`: the first moment at which one of the caller's own lanes may have a contact.

    `languages`: what waits needs them, and the caller does not speak them.
    """

    reasons: tuple[EmptyReason, ...]
    opens_at: datetime | None
    languages: tuple[str, ...] = ()


def why_empty(caller: Caller, country: Profile, now: datetime) -> EmptyQueue:
    """Judged lane by lane; only lanes that hold a contact which may ring again count."""
    lanes = list(_lanes(caller, now))
    if not lanes:
        return EmptyQueue((EmptyReason.NOT_STARTED,), None)
    found = [(_reason(lane, caller, country, now), lane) for lane in lanes]
    moments = [
        moment
        for reason, lane in found
        if reason in _PASSING and (moment := _opens_at(lane, country, now)) is not None
    ]
    reasons = {reason for reason, _ in found}
    spoken = {lane.language for reason, lane in found if reason == EmptyReason.LANGUAGE}
    return EmptyQueue(
        tuple(reason for reason in EmptyReason if reason in reasons),
        min(moments, default=None),
        tuple(sorted(spoken)),
    )


# Reasons that end by themselves.
_PASSING = {EmptyReason.HOURS, EmptyReason.RESTS, EmptyReason.ALL_BUSY}


@dataclass(frozen=True)
class _Standing:
    hours_class: HoursClass
    within: Window | None
    language: str
    tier: int
    released: bool
    read: bool
    paused: bool
    first_ready: datetime


def _lanes(caller: Caller, now: datetime) -> Iterable[_Standing]:
    rows = (
        running(now)
        .annotate(
            first_ready=Min("contact__ready_at"),
            granted=Exists(
                Grant.objects.filter(
                    keyring=OuterRef("keyring"),
                    keyring__ended_at=None,
                    keyring__epoch__gte=oldest_open(now),
                    member=caller.member_id,
                )
            ),
            read=Exists(
                Reading.objects.filter(campaign=OuterRef("campaign"), member_tag=caller.tag)
            ),
            paused=Exists(
                Pause.objects.filter(
                    Q(scope=EVERYTHING) | Q(scope=OuterRef("campaign")), ended_at__isnull=True
                )
            ),
        )
        .filter(first_ready__isnull=False)
    )
    own = ("hours_class", "rank", "campaign__opens", "campaign__closes")
    fields = (*own, "language", "tier", "granted", "read", "paused", "first_ready")
    for hours_class, rank, opens, closes, *rest in rows.values_list(*fields):
        yield _Standing(HoursClass(hours_class), within(rank, opens, closes), *rest)


def _reason(lane: _Standing, caller: Caller, country: Profile, now: datetime) -> EmptyReason:
    """The first thing that stands in the way: what a person can change comes first."""
    checks = {
        EmptyReason.PAUSED: lane.paused,
        EmptyReason.LANGUAGE: lane.language not in caller.spoken,
        EmptyReason.BRIEFING: not lane.read,
        EmptyReason.TIER: lane.tier not in caller.tiers,
        EmptyReason.RELEASE: not lane.released,
        EmptyReason.HOURS: not hours.is_open(
            country.schedule(lane.hours_class, lane.within), now, country.calendar
        ),
        EmptyReason.RESTS: lane.first_ready > now,
    }
    return next((reason for reason, holds in checks.items() if holds), EmptyReason.ALL_BUSY)


def _opens_at(lane: _Standing, country: Profile, now: datetime) -> datetime | None:
    schedule = country.schedule(lane.hours_class, lane.within)
    return hours.next_opening(schedule, max(now, lane.first_ready), country.calendar)
