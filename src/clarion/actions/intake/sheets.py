"""What an import writes in one step, sheet by sheet: rows as the database takes them."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from operator import itemgetter
from typing import Final
from uuid import UUID

from clarion.actions import bulk_insert, places
from clarion.actions.bulk_insert import Values
from clarion.actions.records import Registrar
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


class Sheets:
    """`batch_id`, `key`: of the record that wraps the keys of all that are made here."""

    def __init__(self, registrar: Registrar, batch_id: UUID, key: Key, now: datetime) -> None:
        self.registrar, self.now, self.at = registrar, now, as_time(now)
        deployment = registrar.deployment_id
        self.cell = places.column(deployment, Record(id=_ANY), "sealed")
        batch = Batch(key, self.cell, places.batch(deployment, _ANY, batch_id))
        self.batch_id, self.batch, self._ids = as_uuid(batch_id), batch, new_ids()
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
        return self._keep(self.batch.seal(payload))

    def records_of(self, payloads: Sequence[bytes]) -> Iterator[str]:
        """Their ids, in order."""
        return map(self._keep, self.batch.seal_all(payloads))

    def _keep(self, made: Sealed) -> str:
        row, sealed, wrapped = made
        name = row.hex()
        self.records.append((name, sealed, self.at, self.batch_id, wrapped))
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
        place = places.batch(self.registrar.deployment_id, _ANY, batch.pk)
        batch_id = as_uuid(batch.pk)
        made = Batch(key, self.cell, place).seal_all([b"{}"] * len(self.people))
        secrets = [(row.hex(), sealed, self.at, batch_id, wrapped) for row, sealed, wrapped in made]
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
