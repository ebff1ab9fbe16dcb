"""Write a talking point: a draft, signed by its writer, that nobody says yet."""

from datetime import datetime
from uuid import UUID

from clarion.actions import audit
from clarion.actions.actor import Actor
from clarion.actions.campaigns.point_facts import PointFacts, refuse_unsayable, save_words
from clarion.actions.point_statement import statement_of
from clarion.actions.refusal import NotFound, Refused
from clarion.actions.transaction import one_transaction
from clarion.models import Point
from clarion.rules.vocabulary import PointStatus


class Signed(Refused):
    """Two members have signed these words. Write a new point, and withdraw this one."""


@one_transaction
def propose_point(
    *, facts: PointFacts, by: Actor, now: datetime, point_id: UUID | None = None
) -> Point:
    """With `point_id`, in place of a draft; whoever writes last is its writer."""
    refuse_unsayable(facts)
    point = _draft(point_id) if point_id else Point(status=PointStatus.DRAFT)
    point.kind = facts.kind
    point.monitored_safe = facts.monitored_safe
    point.checked_on = now.date()
    point.valid_until = facts.valid_until
    point.writer = by.member.pk
    point.save()
    save_words(point, facts)
    point.writer_signature = by.keys.signing.sign(statement_of(point))
    point.save()
    audit.write(by=by, now=now, verb="propose_point", point=str(point.pk))
    return point


def _draft(point_id: UUID) -> Point:
    point = Point.objects.select_for_update().filter(pk=point_id).first()
    if point is None:
        raise NotFound
    if point.status != PointStatus.DRAFT:
        raise Signed
    return point
