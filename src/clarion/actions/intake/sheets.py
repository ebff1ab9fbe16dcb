"""What an import writes in one step, sheet by sheet: rows as the database takes them."""

from collections.abc import Callable, Iterable
from datetime import datetime
from operator import itemgetter
from typing import Final
from uuid import UUID

from clarion.actions import bulk_insert, places
from clarion.actions.bulk_insert import Values
from clarion.actions.intake.means import Means
from clarion.models import Line, Mention, Person, Record, Station
from clarion.models.adapted import as_time, as_uuid
from clarion.vault.bulk import Batch, Sealed, in_order, new_ids
from clarion.vault.key import Key

RECORD: Final = ("id", "sealed", "made_at", "batch_id", "wrapped")
STATION: Final = ("id", "record_id", "mark", "imported_id")
PERSON: Final = ("id", "tag", "station_id", "record_id", "mark", "imported_id", "sensitive_id")
LINE: Final = (
    "id",
    "record_id",
    "station_id",
    "person_id",
    "fingerprint",
    "kind",
    "hours_class",
    "switchboard",
    "callable",
    "imported_id",
)
MENTION: Final = ("id", "imported_id", "line_id", "station_id", "person_id")
_ANY, _MARK = UUID(int=0), LINE.index("fingerprint")


def batch_of(means: Means) -> Batch:
    """Of records whose keys are wrapped under that of the import's own record."""
    return _batch(means.registrar.deployment_id, means.batch.pk, means.batch_key)


def _batch(deployment_id: UUID, batch_id: UUID, key: Key) -> Batch:
    cell = places.column(deployment_id, Record(id=_ANY), "sealed")
    return Batch(key, cell, places.batch(deployment_id, _ANY, batch_id))


def record_of(means: Means) -> Callable[[Sealed], Values]:
    """What makes a row of the records out of a sealed payload."""
    return _rows_of(means.batch.pk, means.now)


def _rows_of(batch_id: UUID, now: datetime) -> Callable[[Sealed], Values]:
    at, batch = as_time(now), as_uuid(batch_id)
    return lambda made: (made[0].hex(), made[1], at, batch, made[2])


class Sheets:
    def __init__(self, means: Means, batch: Batch) -> None:
        self.registrar, self.now = means.registrar, means.now
        self.batch, self._ids, self._row = batch, new_ids(), record_of(means)
        self.records: list[Values] = []
        self.stations: list[Values] = []
        self.people: list[Values] = []
        self.lines: list[Values] = []

    def new_id(self) -> UUID:
        return UUID(bytes=next(self._ids))

    def new_ids(self, count: int) -> list[bytes]:
        """In order."""
        return in_order(self._ids, count)

    def record(self, payload: bytes) -> str:
        """Its id."""
        self.records.append(self._row(self.batch.seal(payload)))
        name: str = self.records[-1][0]
        return name

    def write(self) -> set[bytes]:
        """The fingerprints of lines that somebody else wrote in this moment: they are left out."""
        if not bulk_insert.may_meet_others():
            # SQLite looks back for children whose parents come later.
            self._write_what_lines_name()
            bulk_insert.insert(Line, LINE, self.lines)
            return set()
        written = bulk_insert.insert_new(Line, LINE, self.lines, "fingerprint")
        gone = {row[_MARK]: row[1] for row in self.lines if row[_MARK] not in written}
        left_out = set(gone.values())
        self.records = [record for record in self.records if record[0] not in left_out]
        self._write_what_lines_name()
        return set(gone)

    def _write_what_lines_name(self) -> None:
        # In the order of their ids: neighbours are written to one page.
        bulk_insert.insert(Record, RECORD, sorted(self.records, key=itemgetter(0)))
        # What is written is needed no more, and the words to find it by take room, too.
        self.records.clear()
        bulk_insert.insert(Station, STATION, self.stations)
        self._write_people()

    def _write_people(self) -> None:
        """With an empty record each for what is sensitive, which nobody here can open again."""
        if not self.people:
            return
        [(batch, key)] = self.registrar.sensitive_batches([{}], self.now)
        made = _batch(self.registrar.deployment_id, batch.pk, key)
        sealed = made.seal_all([b"{}"] * len(self.people))
        secrets = list(map(_rows_of(batch.pk, self.now), sealed))
        bulk_insert.insert(Record, RECORD, secrets)
        # Of two indexes whose places are anywhere one at least is walked through.
        rows = zip(sorted(self.people, key=_mark_of), secrets, strict=True)
        bulk_insert.insert(Person, PERSON, ((*row, secret[0]) for row, secret in rows))


def _mark_of(person: Values) -> bytes:
    """Of a name that is not whole there is none."""
    mark: bytes | None = person[PERSON.index("mark")]
    return mark or b""


def mention(rows: Iterable[Values]) -> None:
    """Lines that were there already, named by one more source."""
    bulk_insert.insert(Mention, MENTION, rows)
