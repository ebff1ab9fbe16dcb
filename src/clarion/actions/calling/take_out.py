"""Take a contact out of its campaign that waits for a coordinator."""

from datetime import datetime
from uuid import UUID

from clarion.actions import notices
from clarion.actions.actor import Actor
from clarion.actions.calling.reopen_contact import WAITING, held_by
from clarion.actions.close import close
from clarion.actions.transaction import one_transaction
from clarion.models import Contact
from clarion.rules.vocabulary import Decision


@one_transaction
def take_out(*, notice_id: UUID, by: Actor, now: datetime) -> int:
    """How many contacts are closed for good, in their campaigns."""
    notice, said = notices.find(notice_id, *WAITING, by=by)
    notices.decide(notice, said, Decision.TAKEN_OUT, by=by, now=now)
    contacts = Contact.objects.filter(pk__in=held_by(said))
    count = contacts.count()
    close(contacts, drop_wraps=True)
    return count
