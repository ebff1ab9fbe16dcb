"""What the intake's first page lists: one's own proposals, and those that wait to be checked."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db.models import QuerySet

from clarion.actions.actor import Actor
from clarion.actions.intake.pasted import Pasted
from clarion.actions.intake.pastes import is_coordinator
from clarion.actions.open_keyring import open_lasting
from clarion.actions.open_sealed import open_payload_of
from clarion.models import Dispute, Paste
from clarion.queries.pages import behind
from clarion.rules.vocabulary import KeyringKind
from clarion.vault.keypair import KeyPair

SHOWN = 20


@dataclass(frozen=True)
class PasteRow:
    id: UUID
    at: datetime
    title: str
    rows: int
    handed_in: bool


@dataclass(frozen=True)
class DoubtRow:
    """One that waits to be decided: of a line, or of a person. `why` empty: a source raised it."""

    at: datetime
    why: str
    line_id: UUID | None
    person_id: UUID | None


@dataclass(frozen=True)
class Desk:
    """`to_check`: of anybody, handed in. Only coordinators see any, and doubts, oldest first.

    `more_own`, `more_to_check`, `more_doubts`: how many wait behind these.
    """

    own: tuple[PasteRow, ...]
    more_own: int
    to_check: tuple[PasteRow, ...] = ()
    more_to_check: int = 0
    doubts: tuple[DoubtRow, ...] = ()
    more_doubts: int = 0


def open_desk(*, by: Actor, now: datetime) -> Desk:  # noqa: ARG001
    own = Paste.objects.filter(by_tag=by.tag).order_by("-at")
    if not is_coordinator(by):
        return Desk(_rows(own, "sealed_own", by.keys.pair, by), behind(own, SHOWN))
    own = own.filter(handed_in_at=None)
    waiting = Paste.objects.exclude(handed_in_at=None).order_by("handed_in_at")
    pair = open_lasting(by, KeyringKind.DIRECTORY)[1].pair
    doubts = Dispute.objects.filter(decided_at=None).order_by("at", "pk")
    return Desk(
        own=_rows(own, "sealed_own", by.keys.pair, by),
        more_own=behind(own, SHOWN),
        to_check=_rows(waiting, "sealed", pair, by),
        more_to_check=behind(waiting, SHOWN),
        doubts=tuple(_doubt(row, pair, by) for row in doubts[:SHOWN]),
        more_doubts=behind(doubts, SHOWN),
    )


def _doubt(row: Dispute, pair: KeyPair, by: Actor) -> DoubtRow:
    why = open_payload_of(pair, row, "sealed", by=by)["why"]
    return DoubtRow(row.at, why, row.line_id, row.person_id)


def _rows(rows: QuerySet[Paste], name: str, pair: KeyPair, by: Actor) -> tuple[PasteRow, ...]:
    return tuple(_row(row, open_payload_of(pair, row, name, by=by)) for row in rows[:SHOWN])


def _row(row: Paste, payload: dict[str, Any]) -> PasteRow:
    pasted = Pasted.from_payload(payload)
    return PasteRow(
        id=row.pk,
        at=row.at,
        title=pasted.source.title,
        rows=len(pasted.rows),
        handed_in=row.handed_in_at is not None,
    )
