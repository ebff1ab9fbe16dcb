"""A custodian gives a new custodian the keyring that nobody else can give."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from clarion.actions import audit, keyrings, voice
from clarion.actions.actor import Actor
from clarion.actions.onboarding.approve import WordsDiffer
from clarion.actions.onboarding.open_entry import open_custodian
from clarion.actions.onboarding.step_up import prove
from clarion.actions.open_keyring import open_lasting
from clarion.actions.refusal import NotFound
from clarion.actions.transaction import one_transaction
from clarion.models import CustodianRequest, Keyring
from clarion.rules.vocabulary import KeyringKind
from clarion.vault.keyring import KeyringKeys

# The others stand there when these have been given theirs.
SHOWN = 20


@dataclass(frozen=True)
class NewCustodian:
    id: UUID
    pseudonym: str
    words: str


def new_custodians(*, by: Actor, now: datetime) -> list[tuple[UUID, str]]:  # noqa: ARG001
    """Who waits for the keyring, by id of the request and name; empty for who does not hold it."""
    asked = CustodianRequest.objects.exclude(member=by.member.pk).order_by("at", "pk")
    rows = list(asked[:SHOWN])
    if not rows:
        return []
    try:
        _, keys = open_lasting(by, KeyringKind.FOLLOW_UP)
    except NotFound:
        return []
    return [(row.pk, open_custodian(row, keys, by).pseudonym) for row in rows]


def open_new_custodian(*, request_id: UUID, by: Actor, now: datetime) -> NewCustodian:  # noqa: ARG001
    """With the four words to compare. Raises NotFound, also for one's own request."""
    _, keys = open_lasting(by, KeyringKind.FOLLOW_UP)
    return _opened(_asked(request_id, by), keys, by)


def give_follow_up(
    *, request_id: UUID, seen: str, passphrase: str, by: Actor, now: datetime
) -> None:
    """`seen`: the four words that were compared. Two coordinators have made the role before."""
    prove(passphrase, by)
    asked = _asked(request_id, by)
    ring, keys = open_lasting(by, KeyringKind.FOLLOW_UP)
    if _opened(asked, keys, by).words != seen:
        raise WordsDiffer
    _give(asked, ring, keys, by=by, now=now)


@one_transaction
def _give(
    asked: CustodianRequest, ring: Keyring, keys: KeyringKeys, *, by: Actor, now: datetime
) -> None:
    gone, _ = CustodianRequest.objects.filter(pk=asked.pk).delete()
    if not gone:
        raise NotFound
    keyrings.give(
        keyring=ring, keys=keys, member=asked.member, organisation=by.keys.organisation, now=now
    )
    audit.write(by=by, now=now, verb="give_follow_up", member=str(asked.member_id))


def _asked(request_id: UUID, by: Actor) -> CustodianRequest:
    asked = CustodianRequest.objects.select_related("member").filter(pk=request_id)
    found = asked.exclude(member=by.member.pk).first()
    if found is None:
        raise NotFound
    return found


def _opened(asked: CustodianRequest, keys: KeyringKeys, by: Actor) -> NewCustodian:
    entry = open_custodian(asked, keys, by)
    public = bytes(asked.member.public_key)
    words = voice.words(public, entry.signing, entry.queue_tag, by.keys.organisation)
    return NewCustodian(asked.pk, entry.pseudonym, words)
