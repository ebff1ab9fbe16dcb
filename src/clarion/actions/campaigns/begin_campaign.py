"""Begin a campaign: nothing is said in it yet but its languages."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from uuid import UUID

from clarion.actions.actor import Actor
from clarion.actions.campaigns.compose import blank, compose
from clarion.actions.records import Registrar
from clarion.actions.transaction import one_transaction

# Proposed, to be changed with the other dates.
LASTS = timedelta(days=42)


@one_transaction
def begin_campaign(*, languages: Sequence[str], by: Actor, now: datetime) -> UUID:
    campaign = compose(
        facts=blank(languages),
        decision_on=None,
        ends_at=now + LASTS,
        registrar=Registrar.of(by),
        by=by,
        now=now,
    )
    return campaign.pk
