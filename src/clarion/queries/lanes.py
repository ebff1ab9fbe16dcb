"""Which lanes are open to whom, in the order in which they are to be served."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from uuid import UUID

from django.db.models import Exists, OuterRef, Q, QuerySet

from clarion.countries.base import Profile
from clarion.models import Grant, Lane, Member, Pause, Reading
from clarion.models.pause import EVERYTHING
from clarion.queries.own_state import OwnState
from clarion.rules import hours, ranking
from clarion.rules.epochs import oldest_open
from clarion.rules.hours import Window
from clarion.rules.ranking import CALLBACKS, LaneFacts
from clarion.rules.vocabulary import Rank

_COLUMNS = (
    *("id", "rank", "tier", "hours_class", "campaign__opens", "campaign__closes"),
    *("campaign__decision_on", "campaign__reached_at"),
)


@dataclass(frozen=True)
class Caller:
    """What the queue knows of a volunteer: random tag, languages, how far they are in the ranks."""

    member_id: UUID
    tag: UUID
    spoken: tuple[str, ...]
    tiers: tuple[int, ...]


def caller_of(member: Member, tag: UUID, own: OwnState) -> Caller:
    # "zh-Hans" and "zh-Hant" are two scripts of one spoken language.
    spoken = {written.partition("-")[0] for written in member.spoken.split()}
    return Caller(member.pk, tag, tuple(sorted(spoken)), own.tiers)


@dataclass(frozen=True)
class OpenLane:
    id: UUID
    rank: str
    tier: int


def open_lanes(caller: Caller, country: Profile, now: datetime) -> Sequence[OpenLane]:
    """One statement; hours are judged by the country's calendar, lane by lane."""
    rows = (
        running(now)
        .filter(
            Exists(Grant.objects.filter(keyring=OuterRef("keyring"), member=caller.member_id)),
            Exists(Reading.objects.filter(campaign=OuterRef("campaign"), member_tag=caller.tag)),
            keyring__ended_at=None,
            keyring__epoch__gte=oldest_open(now),
            language__in=caller.spoken,
            tier__in=caller.tiers,
        )
        .exclude(_paused())
        .values_list(*_COLUMNS)
    )
    kept = {key: within(*key[1:]) for key in {(row[3], row[1], row[4], row[5]) for row in rows}}
    standing = {
        key: hours.is_open(country.schedule(key[0], window), now, country.calendar)
        for key, window in kept.items()
    }
    facts = {
        OpenLane(lane, rank, tier): _facts(rank, decision_on, reached_at, now)
        for lane, rank, tier, name, opens, closes, decision_on, reached_at in rows
        if standing[name, rank, opens, closes]
    }
    # Among equals the lines of a person first: public lines are what newcomers live on.
    return sorted(facts, key=lambda lane: (ranking.sort_key(facts[lane]), -lane.tier, lane.id))


def within(rank: str, opens: time | None, closes: time | None) -> Window | None:
    """A campaign's own hours. An agreed call keeps its time: the person chose it."""
    if rank in CALLBACKS or opens is None or closes is None:
        return None
    return Window(opens, closes)


def _facts(
    rank: str, decision_on: date | None, reached_at: datetime | None, now: datetime
) -> LaneFacts:
    days_left = (decision_on - now.date()).days if decision_on else None
    return LaneFacts(Rank(rank), days_left, reached=reached_at is not None)


def running(now: datetime) -> QuerySet[Lane]:
    """Lanes of campaigns that are live and not over."""
    return Lane.objects.filter(
        campaign__live_at__lte=now, campaign__ended_at=None, campaign__ends_at__gt=now
    )


def _paused() -> Exists:
    return Exists(
        Pause.objects.filter(
            Q(scope=EVERYTHING) | Q(scope=OuterRef("campaign")), ended_at__isnull=True
        )
    )
