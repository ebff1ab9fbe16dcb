"""Open a campaign's briefing for one of its volunteers."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from clarion.actions.actor import Actor
from clarion.actions.open_keyring import open_keyrings
from clarion.actions.open_record import open_one_each
from clarion.actions.refusal import NotFound
from clarion.models import Campaign, Keyring
from clarion.queries.briefings import readable_keyrings, unread
from clarion.rules.fallback import fitting

SHOWN = 20


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
    """The first of those that are still to be read."""
    return briefings_of(unread(by.member.pk, by.tag, now)[:SHOWN], language, by)


def briefing_of(ring: Keyring, language: str, by: Actor) -> Briefing:
    [briefing] = briefings_of([ring], language, by)
    return briefing


def briefings_of(rings: Sequence[Keyring], language: str, by: Actor) -> list[Briefing]:
    """Each from its own release, in two statements. Raises NotFound where one is not granted."""
    keys = open_keyrings(by, [ring.pk for ring in rings])
    campaigns = [ring.campaign for ring in rings if ring.campaign]
    if not len(keys) == len(campaigns) == len(rings):
        raise NotFound
    holders = {
        campaign.record_id: (ring.pk, keys[ring.pk].wrapping)
        for ring, campaign in zip(rings, campaigns, strict=True)
    }
    opened = open_one_each(by.deployment.pk, holders)
    return [_briefing(one, opened[one.record_id].payload, language) for one in campaigns]


def _briefing(campaign: Campaign, facts: Mapping[str, Any], language: str) -> Briefing:
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
