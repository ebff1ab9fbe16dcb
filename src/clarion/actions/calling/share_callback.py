"""Leave an agreed call to anyone, and take it back: by the one who agreed on it."""

from datetime import datetime
from uuid import UUID

from clarion.actions import audit
from clarion.actions.actor import Actor
from clarion.actions.lanes import ranked
from clarion.actions.refusal import NotFound, Refused
from clarion.actions.transaction import one_transaction
from clarion.models import Contact, Hold
from clarion.rules.callbacks import WINDOW
from clarion.rules.vocabulary import Rank


class CallIsOpen(Refused):
    """This call is open just now, so it stays as it is."""


@one_transaction
def share_callback(*, callback_id: UUID, by: Actor, now: datetime) -> None:
    """From now on anyone may take it; it stays on the list of the one who agreed on it."""
    _change(_own(callback_id, by, now), Rank.CALLBACK, now)
    audit.write(by=by, now=now, verb="share_callback", contact=str(callback_id))


@one_transaction
def claim_callback(*, callback_id: UUID, by: Actor, now: datetime) -> None:
    """Back to the one who agreed on it, who alone is handed it for its hour."""
    own = _own(callback_id, by, now)
    _change(own, Rank.CALLBACK_OWN, (own.agreed_at or now) + WINDOW)
    audit.write(by=by, now=now, verb="claim_callback", contact=str(callback_id))


def _own(callback_id: UUID, by: Actor, now: datetime) -> Contact:
    """Alike for another's and a missing one: NotFound. The row is locked against the hand-out."""
    own = (
        Contact.objects.select_for_update(of=("self",))
        .filter(
            pk=callback_id,
            prefer_tag=by.tag,
            agreed_at__gt=now - WINDOW,
            ready_at__isnull=False,
        )
        .select_related("lane")
        .first()
    )
    if own is None:
        raise NotFound
    if Hold.objects.filter(contact=own, until__gt=now).exists():
        raise CallIsOpen
    return own


def _change(own: Contact, rank: Rank, until: datetime) -> None:
    Contact.objects.filter(pk=own.pk).update(lane=ranked(own.lane, rank), prefer_until=until)
