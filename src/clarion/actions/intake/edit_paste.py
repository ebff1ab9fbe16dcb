"""Keep what was edited in a proposal: its rows, or what was answered about the case."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from clarion.actions.actor import Actor
from clarion.actions.intake.pasted import Pasted, Row
from clarion.actions.intake.pastes import OpenedPaste, open_to_change, write
from clarion.actions.provenance import CaseFacts
from clarion.actions.transaction import one_transaction


@one_transaction
def edit_rows(
    *,
    paste_id: UUID,
    edited: Mapping[int, Row],
    station: str,
    place: str,
    by: Actor,
    now: datetime,  # noqa: ARG001
) -> Pasted:
    """`edited`: by their place. `station` and `place` are of the rows that name none."""
    paste = open_to_change(paste_id, by)
    return _kept(paste, replace(paste.pasted.with_rows(edited), station=station, place=place), by)


@one_transaction
def answer_gaps(
    *,
    paste_id: UUID,
    case: CaseFacts,
    added: Row | None,
    by: Actor,
    now: datetime,  # noqa: ARG001
) -> Pasted:
    """`added`: a line that the text does not have, such as that of who is responsible.

    Whoever answers has seen what was guessed.
    """
    paste = open_to_change(paste_id, by)
    rows = (*paste.pasted.rows, added) if added else paste.pasted.rows
    return _kept(paste, replace(paste.pasted, case=case, rows=rows, guessed=""), by)


def _kept(paste: OpenedPaste, pasted: Pasted, by: Actor) -> Pasted:
    write(paste.row, pasted, by)
    paste.row.save(update_fields=["sealed_own", "sealed"])
    return pasted
