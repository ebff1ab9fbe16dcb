"""Contacts of lines whose person or station is another now: they wait for a new release."""

from datetime import datetime
from uuid import UUID

from django.db.models import QuerySet

from clarion.actions.lanes import beside, tier_of
from clarion.actions.refusal import Refused
from clarion.models import Contact, Hold, Line


class CalledNow(Refused):
    """Somebody is on the telephone with them just now. Please try again in half an hour."""


def refuse_if_called(contacts: QuerySet[Contact], now: datetime) -> None:
    if Hold.objects.filter(contact__in=contacts, until__gt=now).exists():
        raise CalledNow


def unrelease(
    contacts: QuerySet[Contact], *, station_id: UUID | None = None, person_tag: UUID | None = None
) -> None:
    """The week's volunteers cannot open who stands there now; the next release makes them able."""
    moved = list(contacts.select_for_update(of=("self",)).select_related("lane").order_by("pk"))
    Hold.objects.filter(contact__in=moved).delete()
    lanes = {contact.lane_id: beside(contact.lane, keyring_id=None) for contact in moved}
    for contact in moved:
        contact.lane = lanes[contact.lane_id]
        contact.station_id = station_id or contact.station_id
        contact.person_tag = person_tag or contact.person_tag
    Contact.objects.bulk_update(moved, ["lane", "station_id", "person_tag"], batch_size=200)


def relane(contacts: QuerySet[Contact], line: Line) -> None:
    """To the lanes of the line's hours and tier; what was released stays so."""
    moved = list(contacts.select_for_update(of=("self",)).select_related("lane").order_by("pk"))
    for contact in moved:
        contact.lane = beside(contact.lane, hours_class=line.hours_class, tier=tier_of(line))
    Contact.objects.bulk_update(moved, ["lane"], batch_size=200)
