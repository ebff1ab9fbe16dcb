"""Compose a campaign: the one ask, the case, the briefing, when it ends. It is not live yet."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date, datetime
from typing import Any

from clarion.actions import audit
from clarion.actions.actor import Actor
from clarion.actions.records import Registrar
from clarion.actions.transaction import one_transaction
from clarion.models import Campaign

Texts = Mapping[str, str]
Paragraphs = Mapping[str, tuple[str, ...]]


@dataclass(frozen=True)
class CampaignFacts:
    """Every text by language code; `case` has at most five lines. What is missing comes later."""

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
        record=registrar.ordinary(payload_of(facts), now),
        decision_on=decision_on,
        ends_at=ends_at,
    )
    audit.write(by=by, now=now, verb="compose", campaign=str(campaign.pk))
    return campaign


def payload_of(facts: CampaignFacts) -> dict[str, Any]:
    """`languages`: those the campaign is for."""
    return {"languages": list(facts.title), **asdict(facts)}


def blank(languages: Sequence[str]) -> CampaignFacts:
    """Begun in these languages, and nothing said yet."""
    return CampaignFacts(
        title=dict.fromkeys(languages, ""),
        group={},
        country={},
        ask={},
        case={},
        briefing={},
        conduct={},
        do_not_say={},
    )
