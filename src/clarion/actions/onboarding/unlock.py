"""Sign in: a pseudonym and a passphrase open one member's keys, or nothing at all."""

from datetime import datetime, timedelta
from typing import Any

from django.db.models import F

from clarion.actions import keyrings, places
from clarion.actions.actor import Actor, Desk
from clarion.actions.refusal import Refused
from clarion.models import Deployment, Keyring, Member, Slot, Throttle
from clarion.rules.vocabulary import KeyringKind
from clarion.vault.key import Key
from clarion.vault.member import MemberKeys
from clarion.vault.opening import open_payload, unwrap
from clarion.vault.root import derive_root, salt_for

FREE_TRIES = 4
LONGEST_WAIT = timedelta(hours=1)


class NoEntry(Refused):
    """This name and passphrase do not belong together here."""

    status = 403


class TooManyTries(Refused):
    """Too many tries with this name. Please wait a little."""

    status = 429

    def __init__(self, until: datetime) -> None:
        super().__init__()
        self.until = until


def unlock(*, pseudonym: str, passphrase: str, bucket: str, now: datetime) -> Actor:
    """Raises NoEntry or TooManyTries. `bucket` names the account and device, opaquely."""
    _refuse_while_blocked(bucket, now)
    deployment = Deployment.objects.get()
    root = derive_root(passphrase, salt=salt_for(bytes(deployment.salt), pseudonym))
    slot = (
        Slot.objects.filter(locator=root.locator, member__ended_at=None)
        .select_related("member__deployment")
        .first()
    )
    if slot is None:
        _count_failure(bucket, now)
        raise NoEntry
    Throttle.objects.filter(bucket=bucket).delete()
    place = places.column(deployment.pk, slot, "sealed")
    return _actor(
        slot.member, open_bundle(slot.member, unwrap(slot.sealed, root.wrapping_key, place))
    )


def open_bundle(member: Member, master: Key) -> dict[str, Any]:
    place = places.column(member.deployment_id, member, "sealed_keys")
    return open_payload(master, member.sealed_keys, place)


def _actor(member: Member, bundle: dict[str, Any]) -> Actor:
    """Trust begins with the organisation's key in the bundle: it must vouch for all the rest."""
    keys = MemberKeys.from_payload(bundle["keys"])
    keyrings.check_member(keys.organisation, member)
    kinds = [KeyringKind.DIRECTORY, KeyringKind.FOLLOW_UP]
    desks = {
        keyring.kind: Desk(keyring.pk, keyrings.checked_public(keys.organisation, keyring))
        for keyring in Keyring.objects.filter(kind__in=kinds, ended_at=None)
    }
    if len(desks) != len(kinds):
        raise keyrings.Forged
    return Actor(
        member=member,
        pseudonym=bundle["pseudonym"],
        keys=keys,
        directory=desks[KeyringKind.DIRECTORY],
        follow_up=desks[KeyringKind.FOLLOW_UP],
    )


def _refuse_while_blocked(bucket: str, now: datetime) -> None:
    blocked = Throttle.objects.filter(bucket=bucket, blocked_until__gt=now).first()
    if blocked:
        raise TooManyTries(blocked.blocked_until)


def _count_failure(bucket: str, now: datetime) -> None:
    """The wait doubles from the fifth failure on, up to an hour."""
    Throttle.objects.get_or_create(bucket=bucket, defaults={"failures": 0, "blocked_until": now})
    Throttle.objects.filter(bucket=bucket).update(failures=F("failures") + 1)
    failures = Throttle.objects.values_list("failures", flat=True).get(bucket=bucket)
    if failures > FREE_TRIES:
        wait = min(timedelta(seconds=2 ** min(failures - FREE_TRIES, 12)), LONGEST_WAIT)
        Throttle.objects.filter(bucket=bucket).update(blocked_until=now + wait)
