"""Open one campaign for a coordinator: what it says, what it lacks, how long its stock lasts."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple
from uuid import UUID

from clarion.actions.actor import Actor
from clarion.actions.campaigns.facts import languages_of, open_facts
from clarion.actions.campaigns.open_board import state_of, title_in
from clarion.actions.check_signatures import untrue
from clarion.actions.open_record import Opened
from clarion.actions.refusal import NotFound
from clarion.countries.registry import profile
from clarion.models import Campaign, Pause, Point
from clarion.queries.pauses import pause_of, paused_scopes
from clarion.queries.scripts import script_points
from clarion.queries.stock import Stock, stock_of
from clarion.rules.readiness import Lack, Plan, ScriptLine, lacks
from clarion.rules.vocabulary import CampaignState, HoursClass, PointKind, PointStatus


@dataclass(frozen=True)
class OpenCampaign:
    """`facts`: the texts by name and language. `pause`: of this campaign alone."""

    row: Campaign
    title: str
    state: CampaignState
    languages: tuple[str, ...]
    facts: dict[str, Any]
    lacks: tuple[Lack, ...]
    script: tuple[Point, ...]
    stock: Stock
    pause: Pause | None


def open_campaign(*, campaign_id: UUID, language: str, by: Actor, now: datetime) -> OpenCampaign:
    """Raises NotFound, also for whoever does not hold DIRECTORY."""
    campaign = Campaign.objects.select_related("record").filter(pk=campaign_id).first()
    if campaign is None:
        raise NotFound
    return laid_open(campaign, open_facts(campaign, by), language, by, now)


def laid_open(
    campaign: Campaign, opened: Opened, language: str, by: Actor, now: datetime
) -> OpenCampaign:
    points = script_points(campaign.pk)
    stock = stock_of(campaign.pk, now)
    plan = _plan(_Read(campaign, opened, points, stock), by, now)
    return OpenCampaign(
        row=campaign,
        title=title_in(opened.payload, language),
        state=state_of(campaign, paused_scopes(), now),
        languages=plan.languages,
        facts=opened.payload,
        lacks=lacks(plan, now),
        script=tuple(points),
        stock=stock,
        pause=pause_of(campaign.pk),
    )


def lacks_of(campaign: Campaign, opened: Opened, by: Actor, now: datetime) -> tuple[Lack, ...]:
    read = _Read(campaign, opened, script_points(campaign.pk), stock_of(campaign.pk, now))
    return lacks(_plan(read, by, now), now)


class _Read(NamedTuple):
    campaign: Campaign
    opened: Opened
    points: list[Point]
    stock: Stock


def _plan(read: _Read, by: Actor, now: datetime) -> Plan:
    campaign, opened, points, stock = read
    return Plan(
        languages=languages_of(opened.payload),
        texts=opened.payload,
        script=tuple(_lines(points, untrue(points, by), now)),
        ends_at=campaign.ends_at,
        may_ring=_may_ring(campaign, stock, by),
        contacts=stock.released + stock.waiting,
        volunteers=stock.volunteers,
        released=stock.released,
    )


def _lines(points: Iterable[Point], untrue: set[UUID], now: datetime) -> Iterable[ScriptLine]:
    for point in points:
        yield ScriptLine(
            kind=PointKind(point.kind),
            live=point.status == PointStatus.LIVE and point.valid_until >= now.date(),
            intact=point.pk not in untrue,
            languages=frozenset(text.language for text in point.texts.all()),
        )


def _may_ring(campaign: Campaign, stock: Stock, by: Actor) -> bool:
    """Whether the campaign's own hours leave some for each kind of line that was enlisted."""
    country = profile(by.deployment.profile)
    return all(
        country.schedule(HoursClass(name), campaign.within).windows for name in stock.hours_classes
    )
