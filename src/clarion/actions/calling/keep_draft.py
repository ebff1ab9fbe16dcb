"""Keep a half-written report: for its writer alone, past the lease, the session and the tab.

Nothing is recorded in the audit: nobody but the writer is concerned, and while somebody types this
happens every few moments.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from uuid import UUID, uuid4

from clarion.actions import places
from clarion.actions.actor import Actor
from clarion.actions.refusal import NotFound, Refused
from clarion.actions.transaction import one_transaction
from clarion.models import Attempt, Draft
from clarion.vault.errors import TooLong
from clarion.vault.sealing import seal_payload

# One size for every draft: all that a report may say, in any script, and half as much again.
DRAFT_SIZE = 8192


class TooMuch(Refused):
    """This is longer than any report may be, so it was not kept. Please shorten it."""

    status = 413


@one_transaction
def keep_draft(
    *,
    attempt_id: UUID,
    typed: Mapping[str, Sequence[str]],
    by: Actor,
    now: datetime,  # noqa: ARG001  every action is told; a draft keeps no time
) -> bool:
    """In place of what was kept before; nothing typed keeps nothing.

    False when the report has been made already. Raises NotFound for another's attempt.
    """
    # Locked: a report of this moment waits for the draft and takes it along, or came before it.
    own = Attempt.objects.select_for_update().filter(pk=attempt_id, member_tag=by.tag).first()
    if own is None:
        raise NotFound
    if own.reported_at:
        return False
    if any(any(values) for values in typed.values()):
        _write(own, typed, by)
    else:
        Draft.objects.filter(attempt=own).delete()
    return True


def _write(own: Attempt, typed: Mapping[str, Sequence[str]], by: Actor) -> None:
    draft = Draft.objects.filter(attempt=own).first() or Draft(id=uuid4(), attempt=own)
    place = places.column(by.deployment.pk, draft, "sealed")
    fields = {name: [*values] for name, values in typed.items()}
    try:
        draft.sealed = seal_payload(by.keys.drafts, {"typed": fields}, place, DRAFT_SIZE)
    except TooLong:
        raise TooMuch from None
    draft.save()
