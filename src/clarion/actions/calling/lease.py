"""Next contact: lease one to one volunteer."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from clarion.actions import audit
from clarion.actions.actor import Actor
from clarion.actions.calling.hand_out import hand_out
from clarion.actions.transaction import one_transaction
from clarion.countries.registry import profile
from clarion.queries.lanes import caller_of, open_lanes
from clarion.queries.own_state import own_state
from clarion.rules import caps
from clarion.rules.vocabulary import OwnLimit


@dataclass(frozen=True)
class Leased:
    """Without a lease: nothing to call, or `limit` stands against it."""

    lease_id: UUID | None
    limit: caps.Refusal | None = None


@one_transaction
def lease(*, by: Actor, now: datetime) -> Leased:
    """The open lease again, or a new one, or none."""
    own = own_state(by.tag, now)
    if own.lease_id:
        return Leased(own.lease_id)
    # A minute between two numbers is asked for when the number is shown, not here.
    limit = caps.volunteer_may_show(own.shown, len(own.owed), now)
    if limit and limit.reason != OwnLimit.TOO_SOON:
        return Leased(None, limit)
    lanes = open_lanes(caller_of(by.member, by.tag, own), profile(by.deployment.profile), now)
    hold = hand_out(
        [lane.id for lane in lanes], {lane.id: lane.rank for lane in lanes}, by.tag, now
    )
    if hold is None:
        return Leased(None)
    audit.write(by=by, now=now, verb="lease", contact=str(hold.contact_id))
    return Leased(hold.pk)
