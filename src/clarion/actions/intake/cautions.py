"""Numbers that a source counts among relatives, the victim's side or homes, by their marks."""

from collections.abc import Collection, Iterable

from clarion.actions import bulk_insert
from clarion.models import Caution, Import


def remember(marks: Iterable[bytes], imported: Import) -> None:
    """Once for each import, however often it says so."""
    rows = [Caution(fingerprint=mark, imported=imported) for mark in sorted(set(marks))]
    Caution.objects.bulk_create(rows, ignore_conflicts=True)


def cautioned_among(marks: Collection[bytes]) -> set[bytes]:
    """Which of these this source or an earlier one has set apart."""
    if not marks or not Caution.objects.exists():
        return set()
    rows = bulk_insert.marked(Caution, "fingerprint", marks, "fingerprint")
    return {bytes(mark) for (mark,) in rows}
