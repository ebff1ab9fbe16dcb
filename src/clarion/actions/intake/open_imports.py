"""The imports, newest first, with what each says of itself; and what one of them brought."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db.models import QuerySet

from clarion.actions import audit
from clarion.actions.actor import Actor
from clarion.actions.ending import ending_of
from clarion.actions.open_keyring import open_lasting
from clarion.actions.open_record import Opened, open_records
from clarion.actions.open_sealed import open_payload_of
from clarion.actions.provenance import CaseFacts, Provenance
from clarion.actions.refusal import NotFound
from clarion.actions.transaction import one_transaction
from clarion.models import Import, Line, Mention
from clarion.queries.pages import cut
from clarion.rules.vocabulary import ImportKind, ImportState, KeyringKind, LineKind
from clarion.vault.keypair import KeyPair

SHOWN = 50


@dataclass(frozen=True)
class ImportRow:
    id: UUID
    kind: ImportKind
    state: ImportState
    at: datetime
    told: Provenance
    seen: int
    new: int
    known: int
    refused: int
    stopped: int
    doubted: int
    undone_at: datetime | None


@dataclass(frozen=True)
class LineRow:
    """Enough to know it again; the number itself stays closed but for its end."""

    id: UUID
    kind: LineKind
    ending: str
    station: str
    place: str
    person: str
    title: str
    person_id: UUID | None
    callable: bool
    known: bool


@dataclass(frozen=True)
class OpenedImport:
    """`lines`: the first of those it brought or named; `more`: how many others there are."""

    told: ImportRow
    lines: tuple[LineRow, ...]
    more: int


@dataclass(frozen=True)
class Imports:
    rows: tuple[ImportRow, ...] = ()
    page: int = 1
    pages: int = 1


def open_imports(*, by: Actor, now: datetime, page: int = 1) -> Imports:  # noqa: ARG001
    pair = open_lasting(by, KeyringKind.DIRECTORY)[1].pair
    found = cut(Import.objects.order_by("-at", "pk"), page)
    return Imports(tuple(_told(row, pair, by) for row in found.rows), found.page, found.pages)


def newest_case(*, by: Actor, now: datetime) -> CaseFacts:
    """What the newest report says of its case; all empty where there is none."""
    reports = Import.objects.filter(kind=ImportKind.PASTE, undone_at=None, at__lte=now)
    row = reports.order_by("-at", "pk").first()
    if row is None:
        return CaseFacts()
    return _told(row, open_lasting(by, KeyringKind.DIRECTORY)[1].pair, by).told.case


@one_transaction
def open_import(*, import_id: UUID, by: Actor, now: datetime) -> OpenedImport:
    """Every opening of names is audited."""
    row = Import.objects.filter(pk=import_id).first()
    if row is None:
        raise NotFound
    pair = open_lasting(by, KeyringKind.DIRECTORY)[1].pair
    audit.write(by=by, now=now, verb="open_import", imported=str(import_id))
    brought = Line.objects.filter(imported=row)
    named = Mention.objects.filter(imported=row).select_related("line", "station", "person")
    shown = [*_brought(brought.order_by("station", "pk")[:SHOWN]), *_named(named[:SHOWN])][:SHOWN]
    return OpenedImport(
        told=_told(row, pair, by),
        lines=_rows(shown, by),
        more=brought.count() + named.count() - len(shown),
    )


def line_rows(lines: QuerySet[Line], by: Actor) -> tuple[LineRow, ...]:
    """Lines as their own import has them."""
    return _rows(_brought(lines), by)


@dataclass(frozen=True)
class _Shown:
    """A line as this import has it: with the person that it names."""

    line: Line
    station_record: UUID
    person_id: UUID | None
    person_record: UUID | None
    known: bool

    def records(self) -> set[UUID]:
        named = {self.person_record} if self.person_record else set()
        return {self.line.record_id, self.station_record} | named


def _rows(shown: Sequence[_Shown], by: Actor) -> tuple[LineRow, ...]:
    ring, keys = open_lasting(by, KeyringKind.DIRECTORY)
    records = {record for one in shown for record in one.records()}
    opened = open_records(by.deployment.pk, ring.pk, keys.wrapping, records)
    return tuple(_line(one, opened) for one in shown)


def _brought(lines: QuerySet[Line]) -> list[_Shown]:
    with_names = lines.select_related("station", "person")
    return [_shown(line, line, known=False) for line in with_names]


def _named(mentions: Iterable[Mention]) -> list[_Shown]:
    return [_shown(mention.line, mention, known=True) for mention in mentions]


def _shown(line: Line, named: Line | Mention, *, known: bool) -> _Shown:
    person = named.person
    return _Shown(
        line=line,
        station_record=named.station.record_id,
        person_id=person.pk if person else None,
        person_record=person.record_id if person else None,
        known=known,
    )


def _line(one: _Shown, opened: dict[UUID, Opened]) -> LineRow:
    number, station = opened[one.line.record_id].payload, opened[one.station_record].payload
    person = opened[one.person_record].payload if one.person_record else {}
    return LineRow(
        id=one.line.pk,
        kind=LineKind(one.line.kind),
        ending=ending_of(number) + (f" #{number['ext']}" if number["ext"] else ""),
        station=station["name"],
        place=station["place"],
        person=person.get("name", ""),
        title=person.get("title", ""),
        person_id=one.person_id,
        callable=one.line.callable,
        known=one.known,
    )


def _told(row: Import, pair: KeyPair, by: Actor) -> ImportRow:
    return ImportRow(
        id=row.pk,
        kind=ImportKind(row.kind),
        state=ImportState(row.state),
        at=row.at,
        told=Provenance.from_payload(open_payload_of(pair, row, "sealed", by=by)),
        seen=row.rows_seen,
        new=row.rows_done,
        known=row.rows_known,
        refused=row.rows_refused,
        stopped=row.rows_stopped,
        doubted=row.rows_doubted,
        undone_at=row.undone_at,
    )
