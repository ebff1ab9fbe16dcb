"""Drop what has run out: sessions, tries, invitations, drafts, old reports, releases, notices."""

from datetime import datetime, timedelta

from clarion.models import (
    Draft,
    Grant,
    Import,
    Invitation,
    Notice,
    Paste,
    RefusedRows,
    Session,
    Throttle,
    Upload,
)
from clarion.rules.epochs import oldest_open
from clarion.rules.vocabulary import KeyringKind

_FORGOTTEN_AFTER = timedelta(days=1)
# Who joined with it may wait for approval so long, and be found with its note.
_INVITED = timedelta(days=30)
# The report may still be made; what was half written of it is no longer kept.
_DRAFTS_LAST = timedelta(days=14)
# A proposal that nobody confirmed. Of a confirmed one the text stays longer, then only its hash.
_PASTES_LAST = timedelta(days=30)
_ORIGINALS_LAST = timedelta(days=90)
# Tables that never arrived whole, that nobody confirmed, and rows that nobody fetched.
_BROKEN_UPLOADS_LAST = timedelta(days=2)
_UPLOADS_LAST = timedelta(days=14)
_REFUSED_ROWS_LAST = timedelta(days=30)
_NOTICES_KEPT = timedelta(days=30)


def purge(*, now: datetime) -> int:
    """Real time, not the practice clock. How many rows went.

    Contacts of a past release are opened again by the next one, which holders of DIRECTORY make.
    """
    gone = (
        Session.objects.filter(expire_date__lte=now),
        Invitation.objects.filter(expires_at__lte=now - _INVITED),
        # Who decided stays in the audit.
        Notice.objects.filter(seen_at__lte=now - _NOTICES_KEPT),
        Throttle.objects.filter(blocked_until__lte=now - _FORGOTTEN_AFTER),
        Paste.objects.filter(at__lte=now - _PASTES_LAST),
        Draft.objects.filter(attempt__shown_at__lte=now - _DRAFTS_LAST),
        Upload.objects.filter(arrived_at=None, at__lte=now - _BROKEN_UPLOADS_LAST),
        Upload.objects.filter(imported=None, at__lte=now - _UPLOADS_LAST),
        RefusedRows.objects.filter(at__lte=now - _REFUSED_ROWS_LAST),
        Grant.objects.filter(
            keyring__kind=KeyringKind.CAMPAIGN, keyring__epoch__lt=oldest_open(now)
        ),
    )
    originals = Import.objects.filter(
        at__lte=now - _ORIGINALS_LAST, sealed_original__isnull=False
    ).update(sealed_original=None)
    return originals + sum(rows.delete()[0] for rows in gone)
