"""Suppressions: numbers that never ring again, by fingerprint; kept when all else is forgotten."""

import hashlib
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from uuid import UUID, uuid4

from django.conf import settings

from clarion.actions import bulk_insert, journal
from clarion.actions.close import close
from clarion.models import Contact, Line, Suppression
from clarion.vault.fingerprint import fingerprint
from clarion.vault.key import Key

# By what an entry of the journal is told from a stop's.
MARK = "fingerprint"
# Where an extension would stand: no number has this one.
ALL_EXTENSIONS = "*"
# So many are looked at as a whole; among more of them the database looks for each number.
FEW = 2_000


def marks_against(key: Key, e164: str, ext: str) -> set[bytes]:
    """One of these among the suppressions, and the line is never added: of it, or of all there."""
    return {fingerprint(key, e164, ext), mark_of_all(key, e164)}


def stopped_among(numbers: Mapping[bytes, str], of: Callable[[str, str], bytes]) -> list[bytes]:
    """`marks_against` for many lines, in few statements: which of them are never added.

    `numbers`: e164 by fingerprint, in whose order they come back. `of` makes a fingerprint.
    """
    few = Suppression.objects.values_list("fingerprint", flat=True)[: FEW + 1]
    there = {bytes(mark) for mark in few}
    if not there:
        return []
    whole = {e164: of(e164, ALL_EXTENSIONS) for e164 in numbers.values()}
    if len(there) > FEW:
        asked = numbers.keys() | set(whole.values())
        rows = bulk_insert.marked(Suppression, "fingerprint", asked, "fingerprint")
        there = {bytes(mark) for (mark,) in rows}
    return [mark for mark, e164 in numbers.items() if not there.isdisjoint((mark, whole[e164]))]


def mark_of_all(key: Key, e164: str) -> bytes:
    """Of a number with whatever extension."""
    return fingerprint(key, e164, ALL_EXTENSIONS)


def suppress(marks: Iterable[bytes], key: Key, now: datetime) -> int:
    """How many are new. In the caller's transaction, and in the journal before it commits.

    The journal keeps the keyed fingerprint, as the table does: a backup of before knows neither
    the stop nor perhaps the line, and the number must not come back with it.
    """
    wanted = set(marks)
    known = Suppression.objects.filter(fingerprint__in=wanted)
    # Asked once more: whoever takes the first back leaves the entry to the others.
    known.update(at=now)
    fresh = sorted(wanted - {bytes(mark) for mark in known.values_list("fingerprint", flat=True)})
    rows = [
        Suppression(id=uuid4(), fingerprint=mark, proof=proof_of(mark, key), at=now)
        for mark in fresh
    ]
    Suppression.objects.bulk_create(rows, ignore_conflicts=True)
    journal.append_all(settings.JOURNAL, [_entry(row) for row in rows])
    return len(rows)


def restore(rows: Iterable[Suppression]) -> int:
    """What the database had forgotten; its lines close again. How many there were."""
    told = {bytes(row.fingerprint): row for row in rows}
    known = Suppression.objects.filter(fingerprint__in=told).values_list("fingerprint", flat=True)
    missing = told.keys() - {bytes(mark) for mark in known}
    Suppression.objects.bulk_create([told[mark] for mark in sorted(missing)])
    close_lines(missing)
    return len(missing)


def close_lines(marks: Iterable[bytes]) -> int:
    """In every campaign at once, as a stop of the line does. How many lines rang until now."""
    lines = Line.objects.filter(fingerprint__in=set(marks))
    ids = list(lines.values_list("pk", flat=True))
    rows = Contact.objects.select_for_update().filter(line__in=ids).order_by("pk")
    close(Contact.objects.filter(pk__in=[row.pk for row in rows]), drop_wraps=True)
    return Line.objects.filter(pk__in=ids, callable=True).update(callable=False)


def proof_of(mark: bytes, key: Key) -> bytes:
    """Shows that a holder of FINGERPRINT made the entry."""
    return fingerprint(key, "suppression", hashlib.sha256(mark).hexdigest())


def is_entry(entry: dict[str, str]) -> bool:
    return MARK in entry


def from_entry(entry: dict[str, str]) -> Suppression:
    """A suppression as the journal has it."""
    return Suppression(
        id=UUID(entry["id"]),
        fingerprint=bytes.fromhex(entry[MARK]),
        proof=bytes.fromhex(entry["proof"]),
        at=datetime.fromisoformat(entry["at"]),
    )


def _entry(row: Suppression) -> dict[str, str]:
    return {
        "id": str(row.pk),
        MARK: bytes(row.fingerprint).hex(),
        "proof": bytes(row.proof).hex(),
        "at": row.at.isoformat(),
    }
