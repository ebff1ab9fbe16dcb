"""Sign in: a pseudonym and a passphrase open one member's keys, or nothing at all."""

from datetime import datetime
from typing import Any

from clarion.actions import keyrings, places
from clarion.actions.actor import Actor, Desk
from clarion.actions.onboarding.throttle import (
    count_failure,
    forget_failures,
    refuse_while_blocked,
)
from clarion.actions.refusal import Refused
from clarion.models import Deployment, Keyring, Member, Slot
from clarion.rules.vocabulary import KeyringKind
from clarion.vault.key import Key
from clarion.vault.member import MemberKeys
from clarion.vault.opening import open_payload, unwrap
from clarion.vault.root import derive_root, salt_for


class NoEntry(Refused):
    """This name and passphrase do not belong together here."""

    status = 403


def unlock(*, pseudonym: str, passphrase: str, bucket: str, now: datetime) -> Actor:
    """Raises NoEntry or TooManyTries. `bucket` names the account and device, opaquely."""
    refuse_while_blocked(bucket, now)
    deployment = Deployment.objects.get()
    root = derive_root(passphrase, salt=salt_for(bytes(deployment.salt), pseudonym))
    slot = (
        Slot.objects.filter(locator=root.locator, member__ended_at=None)
        .select_related("member__deployment")
        .first()
    )
    if slot is None:
        count_failure(bucket, now)
        raise NoEntry
    forget_failures(bucket)
    place = places.column(deployment.pk, slot, "sealed")
    bundle = open_bundle(slot.member, unwrap(slot.sealed, root.wrapping_key, place))
    keys = MemberKeys.from_payload(bundle["keys"])
    if not slot.member.is_waiting:
        keyrings.check_member(keys.organisation, slot.member)
    return actor_of(slot.member, bundle["pseudonym"], keys)


def open_bundle(member: Member, master: Key) -> dict[str, Any]:
    place = places.column(member.deployment_id, member, "sealed_keys")
    return open_payload(master, member.sealed_keys, place)


def actor_of(member: Member, pseudonym: str, keys: MemberKeys) -> Actor:
    """Trust begins with the organisation's key among their own: it must vouch for all the rest."""
    directory, follow_up = desks(keys.organisation)
    return Actor(member, pseudonym, keys, directory, follow_up)


def desks(organisation: bytes) -> tuple[Desk, Desk]:
    """DIRECTORY and FOLLOW_UP, or Forged."""
    kinds = [KeyringKind.DIRECTORY, KeyringKind.FOLLOW_UP]
    found = {
        keyring.kind: Desk(keyring.pk, keyrings.checked_public(organisation, keyring))
        for keyring in Keyring.objects.filter(kind__in=kinds, ended_at=None)
    }
    if len(found) != len(kinds):
        raise keyrings.Forged
    return found[KeyringKind.DIRECTORY], found[KeyringKind.FOLLOW_UP]
