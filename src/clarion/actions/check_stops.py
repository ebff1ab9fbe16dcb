"""Check that a stop, and what takes one back, stand as they were signed. Coordinators can."""

from collections.abc import Iterable
from datetime import datetime
from uuid import UUID

from django.db.models import QuerySet

from clarion.actions import keyrings, notices
from clarion.actions.actor import Actor
from clarion.actions.open_keyring import open_lasting
from clarion.actions.open_sealed import open_payload_of
from clarion.actions.reversal import statement
from clarion.actions.stop import stop_statement
from clarion.models import Member, Reversal, Stop
from clarion.rules.vocabulary import FalseMark, KeyringKind, Role
from clarion.vault.errors import CannotOpen
from clarion.vault.octets import Octets
from clarion.vault.signing import verify


def stop_holds_true(stop: Stop, by: Actor) -> bool:
    """Whether a member of this group signed it, as it stands. Raises NotFound without DIRECTORY."""
    key = _key_of(stop.signer, _signers(stop, by), by)
    return key is not None and verify(key, stop_statement(stop), stop.signature)


def agreed_true(reversal: Reversal, by: Actor) -> bool:
    """Whether a coordinator was the first to sign it."""
    return _signed(reversal, reversal.first_signer, reversal.first_signature, by)


def reversal_holds_true(reversal: Reversal, stop: Stop, by: Actor) -> bool:
    """Whether two coordinators signed it, neither of whom signed the stop."""
    first, second = reversal.first_signer, reversal.second_signer
    return (
        second is not None
        and first != second
        and stop.signer not in {first, second}
        and agreed_true(reversal, by)
        and _signed(reversal, second, reversal.second_signature, by)
    )


def alarm(mark: FalseMark, by: Actor, now: datetime) -> None:
    """For all coordinators, in the inbox."""
    content = {"about": mark.value, "result": "", "from": by.pseudonym, "text": ""}
    notices.leave(content, by, now)


def _signed(reversal: Reversal, tag: UUID, signature: Octets, by: Actor) -> bool:
    coordinators = Member.objects.filter(roles__contains=Role.COORDINATOR).order_by("pk")
    key = _key_of(tag, coordinators, by)
    return key is not None and verify(key, statement(reversal), signature)


def _signers(stop: Stop, by: Actor) -> QuerySet[Member]:
    """The one who says so in what is sealed there, so that of thousands one is opened.

    Everybody where nobody says so: it came back from the journal, or is older than this word.
    """
    members = Member.objects.order_by("joined_at", "pk")
    _, directory = open_lasting(by, KeyringKind.DIRECTORY)
    try:
        said = open_payload_of(directory.pair, stop, "sealed", by=by)
    except CannotOpen:
        return members
    return members.filter(pk=said["member"]) if "member" in said else members


def _key_of(tag: UUID, members: Iterable[Member], by: Actor) -> bytes | None:
    """The public key that signs under this queue tag, if the organisation vouches for it."""
    _, directory = open_lasting(by, KeyringKind.DIRECTORY)
    for member in members:
        try:
            keyrings.check_member(by.keys.organisation, member)
            entry = open_payload_of(directory.pair, member, "sealed_entry", by=by)
        except (keyrings.Forged, CannotOpen):
            continue
        if entry["queue_tag"] == str(tag):
            return bytes.fromhex(entry["signing"])
    return None
