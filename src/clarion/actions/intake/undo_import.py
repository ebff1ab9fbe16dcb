"""Undo an import as a whole: what it alone brought goes, what is in use stays; both are told."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db.models import Exists, OuterRef, Q, QuerySet

from clarion.actions import audit, search_index
from clarion.actions.actor import Actor
from clarion.actions.intake.decide_dispute import withdraw_doubts
from clarion.actions.open_record import open_records
from clarion.actions.records import Registrar
from clarion.actions.refusal import NotFound, Refused
from clarion.actions.search_index import Indexed, of_line, of_person, of_station
from clarion.actions.transaction import one_transaction
from clarion.models import (
    Attempt,
    Caution,
    Change,
    Contact,
    Dispute,
    Import,
    Line,
    Mention,
    Person,
    Record,
    Station,
    Stop,
)
from clarion.rules.vocabulary import ImportState

# A bulk import may have brought a million rows.
SLICE = 2_000


class UndoneAlready(Refused):
    """This import was undone before."""


@dataclass(frozen=True)
class Undone:
    """How many went, and how many lines stay because somebody uses them."""

    lines: int
    people: int
    stations: int
    kept: int


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
        lines=_drop_lines(imported, desk),
        people=_drop_people(imported, desk),
        stations=_drop_stations(imported, desk),
        kept=Line.objects.filter(imported=imported).count(),
    )
    imported.state, imported.undone_at = ImportState.UNDONE, now
    imported.save(update_fields=["state", "undone_at"])
    audit.write(by=by, now=now, verb="undo_import", imported=str(import_id))
    return undone


def _named(model: type[Contact | Attempt | Mention | Change | Dispute], name: str) -> Exists:
    return Exists(model.objects.filter(**{name: OuterRef("pk")}))


def unused_lines(imported: Import) -> QuerySet[Line]:
    """Not enlisted, never called, not named by another import, without a history of their own."""
    return Line.objects.filter(imported=imported).exclude(
        _named(Contact, "line")
        | _named(Attempt, "line")
        | _named(Mention, "line")
        | _named(Change, "line")
        | Exists(_others_doubts(imported).filter(line=OuterRef("pk")))
    )


def _others_doubts(imported: Import) -> QuerySet[Dispute]:
    """Those that coordinators raised, decided, or another source."""
    return Dispute.objects.exclude(imported=imported, decided_at=None)


def _withdraw(imported: Import, by: Actor, now: datetime) -> None:
    """What it said of other lines is said no more; unless another source says it too."""
    Caution.objects.filter(imported=imported).delete()
    doubts = Dispute.objects.filter(imported=imported, decided_at=None).exclude(
        Q(line__imported=imported)
        | Exists(Caution.objects.filter(fingerprint=OuterRef("line__fingerprint")))
    )
    withdraw_doubts(rows=list(doubts.order_by("pk")), by=by, now=now)


def _drop_lines(imported: Import, desk: "_Desk") -> int:
    return desk.drop(unused_lines(imported), of_line, ["record_id"])


def _drop_people(imported: Import, desk: "_Desk") -> int:
    """Whoever asked us to stop stays, so that the stop still knows whose it is."""
    unused = Person.objects.filter(imported=imported).exclude(
        Exists(Line.objects.filter(person=OuterRef("pk")))
        | _named(Mention, "person")
        | _named(Change, "person")
        | _named(Dispute, "person")
        | Exists(Stop.objects.filter(person_tag=OuterRef("tag")))
    )
    return desk.drop(unused, of_person, ["record_id", "sensitive_id"])


def _drop_stations(imported: Import, desk: "_Desk") -> int:
    unused = Station.objects.filter(imported=imported).exclude(
        Exists(Line.objects.filter(station=OuterRef("pk")))
        | Exists(Person.objects.filter(station=OuterRef("pk")))
        | _named(Mention, "station")
    )
    return desk.drop(unused, of_station, ["record_id"])


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
