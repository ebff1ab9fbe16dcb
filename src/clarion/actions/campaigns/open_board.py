"""What a coordinator's board opens: campaign titles, and what volunteers left for coordinators."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from clarion.actions import places
from clarion.actions.actor import Actor
from clarion.actions.open_keyring import open_lasting
from clarion.actions.open_record import open_records
from clarion.models import Campaign, Notice
from clarion.queries.pauses import paused_scopes
from clarion.rules.fallback import fitting
from clarion.rules.vocabulary import CampaignState, KeyringKind, LineResult
from clarion.vault.key import Key
from clarion.vault.keyring import KeyringKeys
from clarion.vault.opening import open_payload_to


@dataclass(frozen=True)
class CampaignRow:
    id: UUID
    title: str
    state: CampaignState
    until: datetime


@dataclass(frozen=True)
class NoticeRow:
    """`about`: the rule that told the coordinator, or "late_report"."""

    id: UUID
    at: datetime
    about: str
    result: LineResult | None
    author: str
    text: str


@dataclass(frozen=True)
class Board:
    campaigns: tuple[CampaignRow, ...]
    notices: tuple[NoticeRow, ...]


NOTICES_SHOWN = 50


def open_board(*, language: str, by: Actor, now: datetime) -> Board:
    ring, keys = open_lasting(by, KeyringKind.DIRECTORY)
    return Board(
        campaigns=_campaigns(ring.pk, keys.wrapping, language, by, now),
        notices=_notices(keys, by),
    )


def _campaigns(
    ring_id: UUID, holder: Key, language: str, by: Actor, now: datetime
) -> tuple[CampaignRow, ...]:
    campaigns = list(Campaign.objects.order_by("ends_at"))
    opened = open_records(by.deployment.pk, ring_id, holder, [it.record_id for it in campaigns])
    paused = paused_scopes()
    return tuple(
        CampaignRow(
            id=campaign.pk,
            title=title_in(opened[campaign.record_id].payload, language),
            state=state_of(campaign, paused, now),
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


def _notices(keys: KeyringKeys, by: Actor) -> tuple[NoticeRow, ...]:
    rows = Notice.objects.filter(seen_at=None).order_by("-at")[:NOTICES_SHOWN]
    return tuple(_opened(notice, keys, by) for notice in rows)


def _opened(notice: Notice, keys: KeyringKeys, by: Actor) -> NoticeRow:
    place = places.column(by.deployment.pk, notice, "sealed")
    said = open_payload_to(keys.pair, notice.sealed, place)
    return NoticeRow(
        id=notice.pk,
        at=notice.at,
        about=said["about"],
        result=LineResult(said["result"]) if said["result"] else None,
        author=said["from"],
        text=said["text"],
    )
