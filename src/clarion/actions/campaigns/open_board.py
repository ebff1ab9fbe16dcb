"""What a coordinator's board opens: the titles of the campaigns."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from clarion.actions.actor import Actor
from clarion.actions.open_keyring import open_lasting
from clarion.actions.open_record import open_records
from clarion.models import Campaign
from clarion.queries.campaigns import in_order
from clarion.queries.pauses import paused_scopes
from clarion.rules.fallback import fitting
from clarion.rules.vocabulary import CampaignState, KeyringKind
from clarion.vault.key import Key

# The others stand on the page of the campaigns.
SHOWN = 30


@dataclass(frozen=True)
class CampaignRow:
    id: UUID
    title: str
    state: CampaignState
    since: datetime | None
    until: datetime

    def gone(self, now: datetime) -> int:
        """How much of its time has passed, in hundredths."""
        if self.since is None or now <= self.since:
            return 0
        return min(100, round(100 * ((now - self.since) / (self.until - self.since))))


def open_board(*, language: str, by: Actor, now: datetime) -> tuple[CampaignRow, ...]:
    ring, keys = open_lasting(by, KeyringKind.DIRECTORY)
    return _campaigns(ring.pk, keys.wrapping, language, by, now)


def _campaigns(
    ring_id: UUID, holder: Key, language: str, by: Actor, now: datetime
) -> tuple[CampaignRow, ...]:
    campaigns = in_order(now)[:SHOWN]
    opened = open_records(by.deployment.pk, ring_id, holder, [it.record_id for it in campaigns])
    paused = paused_scopes()
    return tuple(
        CampaignRow(
            id=campaign.pk,
            title=title_in(opened[campaign.record_id].payload, language),
            state=state_of(campaign, paused, now),
            since=campaign.live_at,
            until=campaign.ends_at,
        )
        for campaign in campaigns
    )


def title_in(payload: Mapping[str, Any], language: str) -> str:
    """Empty while it has none."""
    titles: Mapping[str, str] = payload["title"]
    return titles.get(fitting((tag for tag in titles if titles[tag]), language), "")


def state_of(campaign: Campaign, paused: set[UUID], now: datetime) -> CampaignState:
    if campaign.live_at is None and campaign.ended_at is None:
        return CampaignState.WRITTEN
    if campaign.ended_at or campaign.ends_at <= now:
        return CampaignState.ENDED
    return CampaignState.PAUSED if campaign.pk in paused else CampaignState.LIVE
