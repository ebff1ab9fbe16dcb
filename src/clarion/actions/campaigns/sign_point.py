"""Sign a talking point as its second member: from then on it may be said."""

from datetime import datetime
from uuid import UUID

from clarion.actions import audit
from clarion.actions.actor import Actor
from clarion.actions.check_signatures import untrue
from clarion.actions.keyrings import Forged
from clarion.actions.point_gaps import what_it_lacks
from clarion.actions.point_statement import digest_of, statement_of
from clarion.actions.refusal import NotFound, Refused
from clarion.actions.transaction import one_transaction
from clarion.models import Point
from clarion.rules.vocabulary import PointStatus, Role


class SameHands(Refused):
    """A talking point needs two signatures of two members."""


class Changed(Refused):
    """These words were changed while you read them. Please read them once more."""


class NoDraft(Refused):
    """This point does not wait for a signature any more."""


@one_transaction
def sign_point(*, point_id: UUID, seen: str, by: Actor, now: datetime) -> Point:
    """`seen`: the digest of the words that the signer has read."""
    point = Point.objects.select_for_update().filter(pk=point_id).first()
    if point is None:
        raise NotFound
    _refuse(point, seen, by, now)
    point.reviewer = by.member.pk
    point.reviewer_signature = by.keys.signing.sign(statement_of(point))
    point.status = PointStatus.LIVE
    point.checked_on = now.date()
    point.save()
    audit.write(by=by, now=now, verb="sign_point", point=str(point.pk))
    return point


def _refuse(point: Point, seen: str, by: Actor, now: datetime) -> None:
    if point.status != PointStatus.DRAFT:
        raise NoDraft
    if point.writer == by.member.pk:
        raise SameHands
    if digest_of(point) != seen:
        raise Changed
    lacks = what_it_lacks(point, now.date())
    if lacks:
        raise lacks
    # An editor does not hold the members' signing keys; a coordinator looks before going live.
    if by.member.has_role(Role.COORDINATOR) and untrue([point], by):
        raise Forged
