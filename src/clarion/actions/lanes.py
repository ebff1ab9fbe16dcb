"""The lane for contacts of one kind, made when the first one needs it."""

from uuid import UUID

from clarion.models import Lane


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
