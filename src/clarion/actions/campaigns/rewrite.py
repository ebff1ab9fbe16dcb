"""Write on at a campaign: each part saves by itself, and can be come back to."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from clarion.actions import audit
from clarion.actions.actor import Actor
from clarion.actions.campaigns.facts import open_facts
from clarion.actions.open_record import Opened
from clarion.actions.records import Registrar
from clarion.actions.refusal import NotFound, Refused
from clarion.actions.transaction import one_transaction
from clarion.models import Campaign

Parts = Mapping[str, Mapping[str, str | Sequence[str]]]


class Over(Refused):
    """This campaign has ended. Nothing of it can be changed."""


class LeftEmpty(Refused):
    """While the campaign runs, none of its words may be left out."""


class LanguagesFixed(Refused):
    """Volunteers call in these languages already. A new language needs a campaign of its own."""


@one_transaction
def rewrite(*, campaign_id: UUID, parts: Parts, by: Actor, now: datetime) -> None:
    """`parts`: texts by their name and language; the others stay as they are."""
    campaign, opened = _begun(campaign_id, by)
    if campaign.live_at and not all(all(texts.values()) for texts in parts.values()):
        raise LeftEmpty
    changed = {name: {**opened.payload[name], **texts} for name, texts in parts.items()}
    save(campaign, opened, changed, by, now)


@one_transaction
def choose_languages(
    *, campaign_id: UUID, languages: Sequence[str], by: Actor, now: datetime
) -> None:
    """What was written in another language is kept until the campaign goes live."""
    campaign, opened = _begun(campaign_id, by)
    if campaign.live_at:
        raise LanguagesFixed
    save(campaign, opened, {"languages": list(languages)}, by, now)


def find_unfinished(campaign_id: UUID) -> Campaign:
    """Locked for this transaction. Raises NotFound and Over."""
    campaign = Campaign.objects.select_for_update().filter(pk=campaign_id).first()
    if campaign is None:
        raise NotFound
    if campaign.ended_at:
        raise Over
    return campaign


def _begun(campaign_id: UUID, by: Actor) -> tuple[Campaign, Opened]:
    campaign = find_unfinished(campaign_id)
    return campaign, open_facts(campaign, by)


def save(
    campaign: Campaign,
    opened: Opened,
    changed: dict[str, Any],
    by: Actor,
    now: datetime,
    *,
    verb: str = "rewrite",
) -> None:
    Registrar.of(by).rewrite(campaign.record, opened.key, {**opened.payload, **changed})
    audit.write(by=by, now=now, verb=verb, campaign=str(campaign.pk))
