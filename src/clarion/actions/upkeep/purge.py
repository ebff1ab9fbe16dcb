"""Drop what has run out: sessions, failed sign-ins, access to releases of past weeks."""

from datetime import datetime, timedelta

from clarion.models import Grant, Session, Throttle
from clarion.rules.epochs import oldest_open
from clarion.rules.vocabulary import KeyringKind

_FORGOTTEN_AFTER = timedelta(days=1)


def purge(*, now: datetime) -> int:
    """Real time, not the practice clock. How many rows went.

    Contacts of a past release are opened again by the next one, which holders of DIRECTORY make.
    """
    gone = (
        Session.objects.filter(expire_date__lte=now),
        Throttle.objects.filter(blocked_until__lte=now - _FORGOTTEN_AFTER),
        Grant.objects.filter(
            keyring__kind=KeyringKind.CAMPAIGN, keyring__epoch__lt=oldest_open(now)
        ),
    )
    return sum(rows.delete()[0] for rows in gone)
