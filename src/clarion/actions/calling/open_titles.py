"""What campaigns one's agreed calls belong to: their titles, and no word of whom."""

from datetime import datetime
from uuid import UUID

from clarion.actions.actor import Actor
from clarion.actions.calling.open_briefing import briefings_of
from clarion.queries.briefings import readable_keyrings


def open_titles(
    *, campaigns: frozenset[UUID], language: str, by: Actor, now: datetime
) -> dict[UUID, str]:
    """By campaign; one whose release is over, or that has ended, is left out."""
    rings = readable_keyrings(by.member.pk, now) if campaigns else []
    wanted = [ring for ring in rings if ring.campaign_id in campaigns]
    return {one.campaign_id: one.title for one in briefings_of(wanted, language, by)}
