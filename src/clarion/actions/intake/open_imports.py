"""The imports, newest first, with what each says of itself; and what one of them brought."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db.models import QuerySet

from clarion.actions import audit
from clarion.actions.actor import Actor
from clarion.actions.ending import ending_of
from clarion.actions.intake.judge import Owner
from clarion.actions.open_keyring import open_lasting
from clarion.actions.open_record import Opened, open_records
from clarion.actions.open_sealed import open_payload_of
from clarion.actions.provenance import CaseFacts, Provenance
from clarion.actions.refusal import NotFound
from clarion.actions.transaction import one_transaction
from clarion.models import Dispute, Import, Line, Mention
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
    """Enough to know it again; the number itself stays closed but for its end.

    `owner`: whose the line is, where this import names somebody or some office else.
    """

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
    owner: Owner | None


@dataclass(frozen=True)
class OpenedImport:
    """`lines`: the first of those it brought or named; `more`: how many others there are.

    `in_doubt`: how many of those that it froze still wait for a decision.
    """

    told: ImportRow
    lines: tuple[LineRow, ...]
    more: int
    in_doubt: int


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
    named = Mention.objects.filter(imported=row).select_related(
        "line__station", "line__person", "station", "person"
    )
    shown = [*_brought(brought.order_by("station", "pk")[:SHOWN]), *_named(named[:SHOWN])][:SHOWN]
    return OpenedImport(
        told=_told(row, pair, by),
        lines=_rows(shown, by),
        more=brought.count() + named.count() - len(shown),
        in_doubt=Dispute.objects.filter(imported=row, decided_at=None).count(),
    )


def line_rows(lines: QuerySet[Line], by: Actor) -> tuple[LineRow, ...]:
    """Lines as their own import has them."""
    return _rows(_brought(lines), by)


@dataclass(frozen=True)
class _Shown:
    """A line as this import has it: with the person that it names."""

    line: Line
    named: Line | Mention

    @property
    def known(self) -> bool:
        return self.named is not self.line

    @property
    def of_another(self) -> bool:
        """Whom a line reaches that is nobody's, at its own office, is no contradiction."""
        line, named = self.line, self.named
        whose = line.person_id and named.person_id and line.person_id != named.person_id
        return bool(whose) or line.station_id != named.station_id

    def records(self) -> Iterator[UUID]:
        yield self.line.record_id
        for one in (self.line, self.named):
            yield one.station.record_id
            if one.person:
                yield one.person.record_id


def _rows(shown: Sequence[_Shown], by: Actor) -> tuple[LineRow, ...]:
    ring, keys = open_lasting(by, KeyringKind.DIRECTORY)
    records = {record for one in shown for record in one.records()}
    opened = open_records(by.deployment.pk, ring.pk, keys.wrapping, records)
    return tuple(_line(one, opened) for one in shown)


def _brought(lines: QuerySet[Line]) -> list[_Shown]:
    return [_Shown(line, line) for line in lines.select_related("station", "person")]


def _named(mentions: Iterable[Mention]) -> list[_Shown]:
    return [_Shown(mention.line, mention) for mention in mentions]


def _line(one: _Shown, opened: dict[UUID, Opened]) -> LineRow:
    number, told = opened[one.line.record_id].payload, _owner(one.named, opened)
    return LineRow(
        id=one.line.pk,
        kind=LineKind(one.line.kind),
        ending=ending_of(number) + (f" #{number['ext']}" if number["ext"] else ""),
        station=told.station,
        place=told.place,
        person=told.person,
        title=told.title,
        person_id=one.named.person_id,
        callable=one.line.callable,
        known=one.known,
        owner=_owner(one.line, opened) if one.of_another else None,
    )


def _owner(one: Line | Mention, opened: dict[UUID, Opened]) -> Owner:
    station = opened[one.station.record_id].payload
    person = opened[one.person.record_id].payload if one.person else {}
    return Owner.of(person, station)


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
