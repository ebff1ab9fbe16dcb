"""A volunteer says that they have read the briefing."""

from datetime import datetime
from uuid import UUID

from clarion.actions import audit
from clarion.actions.actor import Actor
from clarion.actions.refusal import NotFound
from clarion.actions.transaction import one_transaction
from clarion.models import Reading
from clarion.queries.briefings import readable_keyrings


@one_transaction
def read_briefing(*, campaign_id: UUID, by: Actor, now: datetime) -> None:
    """Saying it twice is saying it once. Raises NotFound for a campaign that is not theirs."""
    mine = {ring.campaign_id for ring in readable_keyrings(by.member.pk, now)}
    if campaign_id not in mine:
        raise NotFound
    _, new = Reading.objects.get_or_create(
        campaign_id=campaign_id, member_tag=by.tag, defaults={"at": now}
    )
    if new:
        audit.write(by=by, now=now, verb="read_briefing", campaign=str(campaign_id))
