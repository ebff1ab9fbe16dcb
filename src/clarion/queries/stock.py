"""What a campaign has to call, who may call, and how fast it goes."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db.models import Count, Q

from clarion.models import Attempt, Contact, Lane, Member
from clarion.rules.epochs import closes_at, epoch_of, oldest_open
from clarion.rules.ranking import CALLBACKS
from clarion.rules.stock import WEEK, Pace, lasts_until, to_release
from clarion.rules.vocabulary import Role

_CALLERS = (Role.VOLUNTEER, Role.FOLLOW_UP_CALLER)


@dataclass(frozen=True)
class Stock:
    """`released`: what volunteers can open now; `waiting`: what a coordinator may release.

    `lasts_until`: at this pace, and not beyond the release; None: nobody calls, or nothing is
    released. `closes_at`: when what is released now can no longer be opened.
    """

    released: int
    waiting: int
    callbacks: int
    hours_classes: tuple[str, ...]
    volunteers: int
    pace: Pace
    lasts_until: datetime | None
    closes_at: datetime
    proposed: int


def stock_of(campaign_id: UUID, now: datetime) -> Stock:
    """A fixed number of statements."""
    is_open = Q(lane__keyring__epoch__gte=oldest_open(now), lane__keyring__ended_at=None)
    left = Contact.objects.filter(lane__campaign=campaign_id, ready_at__isnull=False).aggregate(
        every=Count("id"),
        released=Count("id", filter=is_open),
        callbacks=Count("id", filter=Q(lane__rank__in=CALLBACKS)),
    )
    lanes = list(
        Lane.objects.filter(campaign=campaign_id).values_list("hours_class", "language").distinct()
    )
    volunteers = _speaking({language for _, language in lanes})
    calls = Attempt.objects.filter(
        contact__lane__campaign=campaign_id, shown_at__gt=now - WEEK
    ).count()
    pace = Pace(calls, volunteers)
    released, waiting = left["released"], left["every"] - left["released"]
    lasts, closes = lasts_until(released, pace, now), closes_at(epoch_of(now))
    return Stock(
        released=released,
        waiting=waiting,
        callbacks=left["callbacks"],
        hours_classes=tuple(sorted({name for name, _ in lanes})),
        volunteers=volunteers,
        pace=pace,
        lasts_until=min(lasts, closes) if lasts else None,
        closes_at=closes,
        proposed=to_release(released, waiting, pace),
    )


def _speaking(languages: set[str]) -> int:
    """Members who call and speak one of the languages; "zh-Hans" and "zh-Hant" are one.

    As long as no line was chosen, anybody who calls.
    """
    return sum(
        member.has_role(*_CALLERS)
        and not (languages and languages.isdisjoint(_tongues(member.spoken)))
        for member in Member.objects.filter(ended_at=None)
    )


def _tongues(spoken: str) -> set[str]:
    return {it.partition("-")[0] for it in spoken.split()}
