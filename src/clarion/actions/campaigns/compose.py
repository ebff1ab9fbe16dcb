"""Compose a campaign: the one ask, the case, the briefing, when it ends."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import date, datetime

from clarion.actions import audit
from clarion.actions.actor import Actor
from clarion.actions.records import Registrar
from clarion.actions.transaction import one_transaction
from clarion.models import Campaign

Texts = Mapping[str, str]
Paragraphs = Mapping[str, tuple[str, ...]]


@dataclass(frozen=True)
class CampaignFacts:
    """Every text by language code; `case` has at most five lines."""

    title: Texts
    group: Texts
    country: Texts
    ask: Texts
    case: Paragraphs
    briefing: Paragraphs
    conduct: Paragraphs
    do_not_say: Paragraphs


@one_transaction
def compose(
    *,
    facts: CampaignFacts,
    decision_on: date | None,
    ends_at: datetime,
    registrar: Registrar,
    by: Actor,
    now: datetime,
) -> Campaign:
    campaign = Campaign.objects.create(
        record=registrar.ordinary(asdict(facts), now),
        decision_on=decision_on,
        live_at=now,
        ends_at=ends_at,
    )
    audit.write(by=by, now=now, verb="compose", campaign=str(campaign.pk))
    return campaign
