"""All campaigns for a coordinator, those being written first."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from clarion.actions.actor import Actor
from clarion.actions.campaigns.open_board import state_of, title_in
from clarion.actions.open_keyring import open_lasting
from clarion.actions.open_record import open_records
from clarion.models import Campaign
from clarion.queries.campaigns import in_order
from clarion.queries.pages import cut
from clarion.queries.pauses import paused_scopes
from clarion.rules.vocabulary import CampaignState, KeyringKind

RECENT = 5  # campaigns, of which the newest may not be written yet


@dataclass(frozen=True)
class Listed:
    id: UUID
    title: str
    state: CampaignState
    until: datetime


@dataclass(frozen=True)
class Campaigns:
    rows: tuple[Listed, ...]
    page: int
    pages: int


def list_campaigns(*, language: str, by: Actor, now: datetime, page: int = 1) -> Campaigns:
    ring, keys = open_lasting(by, KeyringKind.DIRECTORY)
    found = cut(in_order(now, by="-ends_at"), page)
    records = [campaign.record_id for campaign in found.rows]
    opened = open_records(by.deployment.pk, ring.pk, keys.wrapping, records)
    paused = paused_scopes()
    rows = [
        Listed(
            id=campaign.pk,
            title=title_in(opened[campaign.record_id].payload, language),
            state=state_of(campaign, paused, now),
            until=campaign.ends_at,
        )
        for campaign in found.rows
    ]
    listed = sorted(rows, key=lambda row: list(CampaignState).index(row.state))
    return Campaigns(tuple(listed), found.page, found.pages)


def newest_words(*, by: Actor, now: datetime) -> dict[str, dict[str, str]]:
    """Who we are, as the newest campaign that says it does: `group` and `country` by language."""
    made = Campaign.objects.filter(record__made_at__lte=now).order_by("-record__made_at")
    records = list(made.values_list("record", flat=True)[:RECENT])
    ring, keys = open_lasting(by, KeyringKind.DIRECTORY)
    opened = open_records(by.deployment.pk, ring.pk, keys.wrapping, records)
    said = [opened[record].payload for record in records]
    return {
        part: next((payload[part] for payload in said if any(payload[part].values())), {})
        for part in ("group", "country")
    }
