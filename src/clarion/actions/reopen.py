"""Let closed contacts wait again: never what a stop, a doubt or a dead line closes."""

from collections.abc import Collection
from datetime import datetime
from uuid import UUID

from django.db.models import Q

from clarion.actions.lanes import beside
from clarion.models import Contact
from clarion.queries.disputes import in_doubt
from clarion.queries.stops import is_stopped, shared_until
from clarion.rules.vocabulary import Rank


def reopen(contact_ids: Collection[UUID], *, now: datetime, also: Q | None = None) -> int:
    """How many wait again. They wait for the next release: their keys may be gone meanwhile.

    `also`: which of them may be opened besides those that are closed.
    """
    closed = Q(ready_at=None) if also is None else Q(ready_at=None) | also
    rows = (
        Contact.objects.select_for_update(of=("self",))
        .filter(closed, pk__in=contact_ids, line__callable=True)
        .select_related("lane", "line")
        .order_by("pk")
    )
    return sum(_reopened(contact, now) for contact in rows)


def _reopened(contact: Contact, now: datetime) -> bool:
    lane = contact.lane
    at = shared_until(contact.line, lane.campaign_id, now)
    stopped = is_stopped(person_tag=contact.person_tag, line_id=contact.line_id)
    if at is None or stopped or in_doubt(contact.line):
        return False
    waiting = beside(lane, rank=Rank.WAITING, keyring_id=None)
    Contact.objects.filter(pk=contact.pk).update(
        ready_at=at,
        lane=waiting,
        avoid_tag=None,
        prefer_tag=None,
        prefer_until=None,
        agreed_at=None,
    )
    return True
