"""Pastes in their sealed rows: who may open one, and where it is written back to."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from clarion.actions import places
from clarion.actions.actor import Actor
from clarion.actions.intake.pasted import Pasted
from clarion.actions.open_keyring import open_lasting
from clarion.actions.open_sealed import open_payload_of
from clarion.actions.refusal import NotFound, Refused
from clarion.models import Paste
from clarion.rules.vocabulary import KeyringKind, Role
from clarion.vault.sealing import seal_payload_to


class HandedIn(Refused):
    """This report waits to be checked by a coordinator and cannot be changed meanwhile."""


@dataclass(frozen=True)
class OpenedPaste:
    """`own`: sealed to its author, and not handed in."""

    row: Paste
    pasted: Pasted
    own: bool
    may_edit: bool


def is_coordinator(by: Actor) -> bool:
    return by.member.has_role(Role.COORDINATOR)


def open_paste(*, paste_id: UUID, by: Actor, now: datetime) -> OpenedPaste:  # noqa: ARG001
    """One's own, or, for a coordinator, one that was handed in. Raises NotFound."""
    return _opened(Paste.objects.filter(pk=paste_id).first(), by)


def locked(paste_id: UUID, by: Actor) -> OpenedPaste:
    return _opened(Paste.objects.select_for_update().filter(pk=paste_id).first(), by)


def open_to_change(paste_id: UUID, by: Actor) -> OpenedPaste:
    """As `open_paste`, and locked. Raises HandedIn for an author who has let go of it."""
    paste = locked(paste_id, by)
    if not paste.may_edit:
        raise HandedIn
    return paste


def _opened(row: Paste | None, by: Actor) -> OpenedPaste:
    checking = row is not None and row.handed_in_at is not None and is_coordinator(by)
    if row is None or not (checking or row.by_tag == by.tag):
        raise NotFound
    if checking:
        pair, name = open_lasting(by, KeyringKind.DIRECTORY)[1].pair, "sealed"
    else:
        pair, name = by.keys.pair, "sealed_own"
    pasted = Pasted.from_payload(open_payload_of(pair, row, name, by=by))
    own = row.handed_in_at is None
    return OpenedPaste(row, pasted, own=own, may_edit=own or checking)


def write(row: Paste, pasted: Pasted, by: Actor) -> None:
    """Seal it where it belongs now; the row still has to be saved."""
    own = row.handed_in_at is None
    name, public = ("sealed_own", by.keys.pair.public) if own else ("sealed", by.directory.public)
    place = places.column(by.deployment.pk, row, name)
    setattr(row, name, seal_payload_to(public, pasted.to_payload(), place))
