"""Enlist the lines of chosen offices in a campaign."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from clarion.actions.actor import Actor
from clarion.actions.campaigns.enlist import Why, enlist
from clarion.actions.campaigns.rewrite import find_unfinished
from clarion.actions.transaction import one_transaction
from clarion.queries.stations import lines_of


@one_transaction
def enlist_stations(
    *,
    campaign_id: UUID,
    station_ids: Sequence[UUID],
    kinds: Sequence[str],
    language: str,
    why: Why,
    by: Actor,
    now: datetime,
) -> tuple[int, int]:
    """How many lines wait now, and how many were passed over. Raises NotFound and Over."""
    campaign = find_unfinished(campaign_id)
    lines = lines_of(station_ids, kinds)
    made = enlist(campaign=campaign, lines=lines, language=language, why=why, by=by, now=now)
    return len(made), len(lines) - len(made)
