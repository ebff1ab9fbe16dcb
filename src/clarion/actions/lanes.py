"""The lane for contacts of one kind, made when the first one needs it."""

from uuid import UUID

from clarion.models import Lane


def lane_of(  # noqa: PLR0913  a lane is what these six have in common
    *,
    campaign_id: UUID,
    hours_class: str,
    language: str,
    tier: int,
    rank: str,
    keyring_id: UUID | None,
) -> Lane:
    lane, _ = Lane.objects.get_or_create(
        campaign_id=campaign_id,
        hours_class=hours_class,
        language=language,
        tier=tier,
        rank=rank,
        keyring_id=keyring_id,
    )
    return lane
