"""Set a campaign's dates: the next legal decision, its own hours, its end."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from clarion.actions import audit
from clarion.actions.actor import Actor
from clarion.actions.campaigns.rewrite import find_unfinished
from clarion.actions.refusal import Refused
from clarion.actions.transaction import one_transaction
from clarion.countries.registry import profile
from clarion.rules.hours import Window


class NoHours(Refused):
    """Within these hours no line may ring: they lie outside those of every kind of line."""


@dataclass(frozen=True)
class Dates:
    """`within`: narrower hours than the country's, by the clock there."""

    decision_on: date | None
    ends_at: datetime
    within: Window | None


@one_transaction
def set_dates(*, campaign_id: UUID, dates: Dates, by: Actor, now: datetime) -> None:
    """Never wider than the country's own hours: both always hold."""
    campaign = find_unfinished(campaign_id)
    country = profile(by.deployment.profile)
    if not any(country.schedule(name, dates.within).windows for name in country.schedules):
        raise NoHours
    campaign.decision_on = dates.decision_on
    campaign.ends_at = dates.ends_at
    campaign.opens = dates.within.opens if dates.within else None
    campaign.closes = dates.within.closes if dates.within else None
    campaign.save()
    audit.write(by=by, now=now, verb="set_dates", campaign=str(campaign.pk))
