"""Agreed calls that nobody made in their hour come again in the next window, at another hour."""

from datetime import datetime

from clarion.actions.lanes import ranked
from clarion.actions.transaction import one_transaction
from clarion.countries.base import Profile
from clarion.models import Contact, Hold
from clarion.rules.callbacks import WINDOW, appears_at, next_chance
from clarion.rules.vocabulary import HoursClass, Rank


@one_transaction
def move_missed(*, country: Profile, now: datetime) -> int:
    """How many were moved. Needs no key. Until then the hand-out leaves them alone.

    Who had promised the call goes first until the hour itself; from then on it is for anyone.
    """
    missed = (
        Contact.objects.select_for_update(of=("self",), skip_locked=True)
        .filter(agreed_at__lte=now - WINDOW, ready_at__isnull=False)
        .exclude(pk__in=Hold.objects.filter(until__gt=now).values("contact"))
        .select_related("lane", "line")
        .order_by("pk")
    )
    return sum(_moved(contact, country, now) for contact in missed)


def _moved(contact: Contact, country: Profile, now: datetime) -> int:
    schedule = country.schedules[HoursClass(contact.line.hours_class)]
    # A rest that was written meanwhile is kept.
    ready_at = max(now, contact.ready_at or now)
    again = next_chance(schedule, country.calendar, contact.agreed_at or now, ready_at)
    early = again and appears_at(schedule, country.calendar, again, now)
    promised = contact.lane.rank == Rank.CALLBACK_OWN
    return Contact.objects.filter(
        pk=contact.pk, agreed_at=contact.agreed_at, ready_at=contact.ready_at
    ).update(
        agreed_at=again,
        ready_at=max(ready_at, early or ready_at),
        lane=ranked(contact.lane, Rank.CALLBACK if again else Rank.WAITING),
        prefer_until=(again or now) if promised else contact.prefer_until,
    )
