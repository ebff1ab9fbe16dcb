"""Open a campaign's briefing for one of its volunteers."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from clarion.actions.actor import Actor
from clarion.actions.open_keyring import open_keyring
from clarion.actions.open_record import open_records
from clarion.actions.refusal import NotFound
from clarion.models import Keyring
from clarion.queries.briefings import readable_keyrings, unread
from clarion.rules.fallback import fitting


@dataclass(frozen=True)
class Briefing:
    """In one language, `lang`, as it is read before the first call of a campaign."""

    campaign_id: UUID
    lang: str
    title: str
    ask: str
    group: str
    country: str
    paragraphs: tuple[str, ...]
    code: tuple[str, ...]


def open_briefing(*, campaign_id: UUID, language: str, by: Actor, now: datetime) -> Briefing:
    """Raises NotFound for a campaign that is not the member's."""
    for ring in readable_keyrings(by.member.pk, now):
        if ring.campaign_id == campaign_id:
            return briefing_of(ring, language, by)
    raise NotFound


def open_unread(*, language: str, by: Actor, now: datetime) -> list[Briefing]:
    return [briefing_of(ring, language, by) for ring in unread(by.member.pk, by.tag, now)]


def briefing_of(ring: Keyring, language: str, by: Actor) -> Briefing:
    campaign = ring.campaign
    if campaign is None:
        raise NotFound
    holder = open_keyring(by, ring.pk).wrapping
    opened = open_records(by.deployment.pk, ring.pk, holder, [campaign.record_id])
    facts: Mapping[str, Any] = opened[campaign.record_id].payload
    lang = fitting(facts["title"], language)
    return Briefing(
        campaign_id=campaign.pk,
        lang=lang,
        title=facts["title"][lang],
        ask=facts["ask"][lang],
        group=facts["group"][lang],
        country=facts["country"][lang],
        paragraphs=tuple(facts["briefing"][lang]),
        code=tuple(facts["conduct"][lang]),
    )
