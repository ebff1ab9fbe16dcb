"""How far an organisation is on the way to its first call."""

from dataclasses import dataclass

from clarion.models import Campaign, Line, Member, Point
from clarion.rules.vocabulary import PointStatus, Role


@dataclass(frozen=True)
class Beginnings:
    """What is there of each: people to call, numbers, words signed and not yet, a campaign."""

    volunteers: bool
    lines: bool
    words: bool
    unsigned: bool
    campaign: bool


def beginnings() -> Beginnings | None:
    """None once a campaign has gone live: nothing is a beginning any more."""
    if Campaign.objects.filter(live_at__isnull=False).exists():
        return None
    return Beginnings(
        volunteers=Member.objects.filter(roles__contains=Role.VOLUNTEER.value).exists(),
        lines=Line.objects.exists(),
        words=Point.objects.filter(status=PointStatus.LIVE).exists(),
        unsigned=Point.objects.filter(status=PointStatus.DRAFT).exists(),
        campaign=Campaign.objects.exists(),
    )
