"""Whether the brake is on."""

from uuid import UUID

from clarion.models import Pause
from clarion.models.pause import EVERYTHING


def is_paused(campaign_id: UUID) -> bool:
    return Pause.objects.filter(scope__in=[EVERYTHING, campaign_id], ended_at=None).exists()


def pause_of_everything() -> Pause | None:
    return Pause.objects.filter(scope=EVERYTHING, ended_at=None).first()


def paused_scopes() -> set[UUID]:
    return set(Pause.objects.filter(ended_at=None).values_list("scope", flat=True))


def pause_of(campaign_id: UUID) -> Pause | None:
    """Of this campaign alone."""
    return Pause.objects.filter(scope=campaign_id, ended_at=None).first()
