"""Leave, or be removed: for good. What is needed to read the audit stays, sealed; nothing else."""

from datetime import datetime
from uuid import UUID

from clarion.actions import audit
from clarion.actions.actor import Actor
from clarion.actions.onboarding.end_access import end_access
from clarion.actions.onboarding.open_entry import member_of, open_entry
from clarion.actions.onboarding.rekey import rekey
from clarion.actions.onboarding.spare import refuse_last
from clarion.actions.onboarding.step_up import prove
from clarion.actions.open_keyring import open_lasting
from clarion.actions.refusal import NotFound
from clarion.actions.transaction import one_transaction
from clarion.models import Draft, Member, Paste, Slot
from clarion.rules.vocabulary import Ending, KeyringKind

NOWHERE = "UTC"


def leave(*, passphrase: str, by: Actor, now: datetime) -> None:
    """The member's own act. Raises WrongPassphrase, or that the group cannot spare them yet."""
    prove(passphrase, by)
    _leave(by=by, now=now)


@one_transaction
def _leave(*, by: Actor, now: datetime) -> None:
    refuse_last(by.member)
    if by.member.is_waiting:
        # Nothing of somebody who was never admitted is kept.
        Member.objects.filter(pk=by.member.pk).delete()
        return
    audit.write(by=by, now=now, verb="leave")
    _forget(by.member, by.tag, Ending.LEFT, now)


def remove(*, member_id: UUID, passphrase: str, by: Actor, now: datetime) -> None:
    """A coordinator's act. The releases that the member could open get new keys."""
    prove(passphrase, by)
    _remove(member_id, by=by, now=now)


@one_transaction
def _remove(member_id: UUID, *, by: Actor, now: datetime) -> None:
    _, directory = open_lasting(by, KeyringKind.DIRECTORY)
    member = member_of(member_id)
    gone = member.ended_as in {Ending.LEFT, Ending.REMOVED}
    if gone or member.is_waiting or member.pk == by.member.pk:
        raise NotFound
    refuse_last(member)
    _forget(member, open_entry(member, directory).queue_tag, Ending.REMOVED, now)
    rekey(by=by, now=now)
    audit.write(by=by, now=now, verb="remove", member=str(member_id))


def _forget(member: Member, queue_tag: UUID, ending: Ending, now: datetime) -> None:
    """Their keys lie nowhere any more; name and queue tag stay, for whoever reads the audit."""
    end_access(member, queue_tag, ending, now)
    Slot.objects.filter(member=member).delete()
    # Sealed to the keys that are gone: nobody could ever open them.
    Draft.objects.filter(attempt__member_tag=queue_tag).delete()
    Paste.objects.filter(by_tag=queue_tag, handed_in_at=None).delete()
    Member.objects.filter(pk=member.pk).update(sealed_keys=b"", zone=NOWHERE, spoken="")
