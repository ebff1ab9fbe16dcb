"""Which campaigns a volunteer has still to read about, and which they may."""

from datetime import datetime
from uuid import UUID

from clarion.models import Keyring, Reading
from clarion.rules.epochs import oldest_open
from clarion.rules.vocabulary import KeyringKind


def readable_keyrings(member_id: UUID, now: datetime) -> list[Keyring]:
    """The member's newest keyring of each running campaign, oldest campaign first."""
    rings = Keyring.objects.filter(
        kind=KeyringKind.CAMPAIGN,
        ended_at=None,
        epoch__gte=oldest_open(now),
        grant__member=member_id,
        campaign__live_at__lte=now,
        campaign__ended_at=None,
        campaign__ends_at__gt=now,
    )
    in_order = rings.select_related("campaign").order_by("epoch")
    return list({ring.campaign_id: ring for ring in in_order}.values())


def unread(member_id: UUID, tag: UUID, now: datetime) -> list[Keyring]:
    read = set(Reading.objects.filter(member_tag=tag).values_list("campaign_id", flat=True))
    return [ring for ring in readable_keyrings(member_id, now) if ring.campaign_id not in read]
