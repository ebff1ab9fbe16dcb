"""Undo an import as a whole: what it alone brought goes, what is in use stays."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db.models import Exists, OuterRef, Q, QuerySet

from clarion.actions import audit, search_index
from clarion.actions.actor import Actor
from clarion.actions.intake.decide_dispute import withdraw_doubts
from clarion.actions.intake.undoable import going_lines, going_people, going_stations
from clarion.actions.open_record import open_records
from clarion.actions.records import Registrar
from clarion.actions.refusal import NotFound, Refused
from clarion.actions.search_index import Indexed, of_line, of_person, of_station
from clarion.actions.transaction import one_transaction
from clarion.models import Caution, Dispute, Import, Line, Mention, Person, Record, Station
from clarion.rules.vocabulary import ImportState

# A bulk import may have brought a million rows.
SLICE = 2_000


class UndoneAlready(Refused):
    """This import was undone before."""


@dataclass(frozen=True)
class Undone:
    """How many went."""

    lines: int
    people: int
    stations: int


@one_transaction
def undo_import(*, import_id: UUID, by: Actor, now: datetime) -> Undone:
    """Stops stay whatever becomes of their line: fingerprints are not touched."""
    imported = Import.objects.select_for_update().filter(pk=import_id).first()
    if imported is None:
        raise NotFound
    if imported.undone_at:
        raise UndoneAlready
    Mention.objects.filter(imported=imported).delete()
    _withdraw(imported, by, now)
    desk = _Desk(by, Registrar.of(by))
    undone = Undone(
        lines=desk.drop(going_lines(imported), of_line, ["record_id"]),
        people=desk.drop(going_people(imported), of_person, ["record_id", "sensitive_id"]),
        stations=desk.drop(going_stations(imported), of_station, ["record_id"]),
    )
    imported.state, imported.undone_at = ImportState.UNDONE, now
    imported.save(update_fields=["state", "undone_at"])
    audit.write(by=by, now=now, verb="undo_import", imported=str(import_id))
    return undone


def _withdraw(imported: Import, by: Actor, now: datetime) -> None:
    """What it said of other lines is said no more; unless another source says it too."""
    Caution.objects.filter(imported=imported).delete()
    doubts = Dispute.objects.filter(imported=imported, decided_at=None).exclude(
        Q(line__imported=imported)
        | Exists(Caution.objects.filter(fingerprint=OuterRef("line__fingerprint")))
    )
    withdraw_doubts(rows=list(doubts.order_by("pk")), by=by, now=now)


@dataclass(frozen=True)
class _Desk:
    """A coordinator who takes rows out: out of the search index as well."""

    by: Actor
    registrar: Registrar

    def drop(
        self,
        rows: QuerySet[Line] | QuerySet[Person] | QuerySet[Station],
        of: Callable[[UUID, Mapping[str, Any], str], Indexed],
        records: list[str],
    ) -> int:
        """The rows, then their records: with its key gone, what was sealed is gone everywhere."""
        dropped = 0
        while found := list(rows.values_list("pk", *records)[:SLICE]):
            self._forget([(row[0], row[1]) for row in found], of)
            rows.filter(pk__in=[row[0] for row in found]).delete()
            Record.objects.filter(pk__in=[one for row in found for one in row[1:]]).delete()
            dropped += len(found)
        return dropped

    def _forget(
        self,
        rows: list[tuple[UUID, UUID]],
        of: Callable[[UUID, Mapping[str, Any], str], Indexed],
    ) -> None:
        holder, keyring = self.registrar.directory, self.registrar.directory_id
        deployment = self.by.deployment
        opened = open_records(deployment.pk, keyring, holder, [record for _, record in rows])
        indexed = [of(row, opened[record].payload, deployment.profile) for row, record in rows]
        search_index.remove(indexed, self.registrar)
