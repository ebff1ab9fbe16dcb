"""Take contacts out of the queue, in the one way in which all of them leave it."""

from django.db.models import QuerySet

from clarion.models import Contact, Hold, Wrap
from clarion.rules.vocabulary import KeyringKind


def close(contacts: QuerySet[Contact], *, drop_wraps: bool) -> None:
    """Never again, or not until somebody has looked: then the wraps stay.

    Else the release closes with the contact, so that all closings look alike.
    Whoever holds one of them, perhaps for another campaign, is free for the next contact.
    """
    rows = list(contacts.values_list("pk", "line__record_id"))
    contacts.update(ready_at=None, avoid_tag=None, prefer_tag=None, prefer_until=None)
    Hold.objects.filter(contact__in=[contact for contact, _ in rows]).delete()
    if drop_wraps:
        Wrap.objects.filter(
            record__in=[record for _, record in rows], keyring__kind=KeyringKind.CAMPAIGN
        ).delete()
