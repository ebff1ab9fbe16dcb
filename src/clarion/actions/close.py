"""Close contacts for ever, in the one way in which all contacts close."""

from django.db.models import QuerySet

from clarion.models import Contact, Wrap
from clarion.rules.vocabulary import KeyringKind


def close(contacts: QuerySet[Contact], *, drop_wraps: bool) -> None:
    """Never again. The release closes with the contact, so that all closings look alike."""
    lines = list(contacts.values_list("line_id", "line__record_id"))
    contacts.update(ready_at=None, avoid_tag=None, prefer_tag=None, prefer_until=None)
    if drop_wraps:
        Wrap.objects.filter(
            record__in=[record for _, record in lines], keyring__kind=KeyringKind.CAMPAIGN
        ).delete()
