"""The lane for contacts of one kind, made when the first one needs it."""

from typing import Any, Final
from uuid import UUID

from clarion.models import Lane, Line
from clarion.rules.vocabulary import LineKind

KIND: Final = ("campaign_id", "hours_class", "language", "tier", "rank", "keyring_id")


def lane_of(
    *,
    campaign_id: UUID,
    hours_class: str,
    language: str,
    tier: int,
    rank: str,
    keyring_id: UUID | None,
) -> Lane:
    alike = Lane.objects.filter(
        campaign=campaign_id, hours_class=hours_class, language=language, tier=tier, rank=rank
    )
    released = alike.filter(keyring=keyring_id) if keyring_id else alike.filter(keyring=None)
    return released.first() or Lane.objects.create(
        campaign_id=campaign_id,
        hours_class=hours_class,
        language=language,
        tier=tier,
        rank=rank,
        keyring_id=keyring_id,
    )


def ranked(lane: Lane, rank: str) -> Lane:
    """The lane beside this one, for contacts that wait in another way."""
    return beside(lane, rank=rank)


def beside(lane: Lane, **otherwise: Any) -> Lane:
    """The lane that is like this one but for what is named."""
    return lane_of(**{**{name: getattr(lane, name) for name in KIND}, **otherwise})


def tier_of(line: Line) -> int:
    """0: public lines of a station, where newcomers begin. 1: lines of a person."""
    public = line.person_id is None and line.kind != LineKind.MOBILE
    return 0 if public else 1
