"""Take contacts out of the queue, in the one way in which all of them leave it."""

from collections.abc import Iterable
from uuid import UUID

from django.db.models import QuerySet

from clarion.models import Contact, Hold, Wrap
from clarion.rules.vocabulary import KeyringKind


def close(contacts: QuerySet[Contact], *, drop_wraps: bool) -> list[Wrap]:
    """Never again, or not until somebody has looked: then the wraps stay.

    Else the release closes with the contact, so that all closings look alike.
    Whoever holds one of them, perhaps for another campaign, is free for the next contact.
    Returns the wraps that were dropped.
    """
    closed = list(contacts.select_related("line__station", "line__person"))
    contacts.update(
        ready_at=None, avoid_tag=None, prefer_tag=None, prefer_until=None, agreed_at=None
    )
    Hold.objects.filter(contact__in=closed).delete()
    if not drop_wraps:
        return []
    wraps = Wrap.objects.filter(record__in=_unneeded(closed), keyring__kind=KeyringKind.CAMPAIGN)
    dropped = list(wraps)
    wraps.delete()
    return dropped


def _unneeded(closed: Iterable[Contact]) -> set[UUID]:
    """The lines' records, and those of people and stations that no open contact needs any more."""
    lines = [contact.line for contact in closed]
    records = {line.record_id for line in lines}
    still = Contact.objects.filter(ready_at__isnull=False, lane__campaign__ended_at=None)
    people = still.filter(line__person__in={line.person_id for line in lines if line.person_id})
    stations = still.filter(line__station__in={line.station_id for line in lines})
    needed = {*people.values_list("line__person", flat=True)}
    needed |= {*stations.values_list("line__station", flat=True)}
    for line in lines:
        if line.person and line.person_id not in needed:
            records.add(line.person.record_id)
        if line.station_id not in needed:
            records.add(line.station.record_id)
    return records
