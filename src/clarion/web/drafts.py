"""Half-written reports, between a form and its next page load."""

import logging
from typing import Final
from uuid import UUID

from django.http import QueryDict
from django.urls import resolve

from clarion.actions.calling.keep_draft import TooMuch, keep_draft
from clarion.actions.calling.open_draft import open_draft
from clarion.actions.refusal import NotFound
from clarion.queries.attempts import own_attempt_of
from clarion.vault.errors import CannotOpen
from clarion.web.forms.outcome_fields import OutcomeFields
from clarion.web.visitor import Request

LOG = logging.getLogger("clarion")
# Buttons and machinery: what was pressed is not part of what was written.
_NOT_TYPED: Final = frozenset({"line", "confirmed", "save", "note_seen"})
FIELDS: Final = tuple(name for name in OutcomeFields.base_fields if name not in _NOT_TYPED)


def inputs(typed: QueryDict) -> list[tuple[str, str]]:
    """What was written, as hidden inputs."""
    return [(name, value) for name in FIELDS for value in typed.getlist(name) if value]


def keep(request: Request, attempt_id: UUID, typed: QueryDict) -> bool:
    """False when the report has been made. Raises TooMuch, and NotFound for another's call."""
    fields = {name: typed.getlist(name) for name in FIELDS if name in typed}
    return keep_draft(attempt_id=attempt_id, typed=fields, by=request.actor, now=request.now)


def keep_quietly(request: Request, attempt_id: UUID, typed: QueryDict) -> None:
    """Where the page itself still has what was typed: what is too long to be kept stays there."""
    try:
        keep(request, attempt_id, typed)
    except TooMuch:
        return


def keep_carried(request: Request, path: str, typed: QueryDict) -> None:
    """What came through a sign-in, if it belongs to a call of the one who signed in."""
    ids = resolve(path).kwargs
    owed = own_attempt_of(ids["lease_id"], request.actor.tag) if "lease_id" in ids else None
    attempt_id = owed.id if owed else ids.get("attempt_id")
    if attempt_id is None:
        return
    try:
        keep_quietly(request, attempt_id, typed)
    except NotFound:
        # Somebody else signed in at this computer.
        return


def kept(request: Request, attempt_id: UUID) -> QueryDict:
    """As the form would post it. What was tampered with raises the alarm and is left out."""
    typed = QueryDict(mutable=True)
    try:
        found = open_draft(attempt_id=attempt_id, by=request.actor, now=request.now)
    except CannotOpen as error:
        LOG.critical("tampered with", exc_info=error)
        return typed
    for name, values in found.items():
        typed.setlist(name, values)
    return typed
