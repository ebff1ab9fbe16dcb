"""New keys for the lasting keyrings, once somebody who kept them has gone for good."""

from collections.abc import Sequence
from datetime import datetime

from django.db.models import QuerySet

from clarion.actions import audit, keyrings, places, search_index
from clarion.actions.actor import Actor
from clarion.actions.onboarding.rekey import rekey
from clarion.actions.onboarding.unlock import actor_of
from clarion.actions.open_keyring import open_lasting, open_signing_key
from clarion.actions.transaction import one_transaction
from clarion.models import Deployment, Grant, Keyring, Member, Session
from clarion.rules.vocabulary import Ending, KeyringKind, Role
from clarion.vault.keyring import KeyringKeys
from clarion.vault.sealing import seal
from clarion.vault.signing import SigningKey

KEPT_BY = {KeyringKind.DIRECTORY: Role.COORDINATOR, KeyringKind.FOLLOW_UP: Role.CUSTODIAN}
GONE = (Ending.LEFT, Ending.REMOVED)


def renew_keyrings(*, by: Actor, now: datetime) -> Actor | None:
    """The coordinator as they act from now on; None when nobody has gone.

    What comes in afterwards is sealed to keys that whoever went has never had. Those who stay hold
    the old ones beside the new, for what is there already. All sessions end, for they seal to the
    old keys.
    """
    return _renew(by=by, now=now) if _due(Keyring.objects.all()) else None


@one_transaction
def _renew(*, by: Actor, now: datetime) -> Actor | None:
    due = _due(Keyring.objects.select_for_update())
    _, directory = open_lasting(by, KeyringKind.DIRECTORY)
    organisation = open_signing_key(by, directory)
    for ring in due:
        if ring.kind == KeyringKind.DIRECTORY:
            _renew_directory(ring, directory.replaced(), organisation, by, now)
        else:
            _renew_follow_up(ring, KeyringKeys.generate(), organisation, now)
    Session.objects.all().delete()
    renewed = actor_of(by.member, by.pseudonym, by.keys)
    kinds = " ".join(sorted(ring.kind for ring in due))
    audit.write(by=renewed, now=now, verb="renew_keyrings", kinds=kinds)
    return renewed


def _due(rings: QuerySet[Keyring]) -> Sequence[Keyring]:
    lasting = rings.filter(kind__in=KEPT_BY, ended_at=None).order_by("pk")
    return [ring for ring in lasting if _has_gone(KEPT_BY[KeyringKind(ring.kind)], ring.made_at)]


def _has_gone(role: Role, since: datetime) -> bool:
    gone = Member.objects.filter(ended_as__in=GONE, ended_at__gt=since)
    return gone.filter(roles__contains=role).exists()


def _renew_directory(
    ring: Keyring, keys: KeyringKeys, organisation: SigningKey, by: Actor, now: datetime
) -> None:
    _turn(ring, keys, organisation, now)
    holders = list(Member.objects.filter(grant__keyring=ring, ended_at=None))
    Grant.objects.filter(keyring=ring).delete()
    for member in holders:
        keyrings.give(
            keyring=ring, keys=keys, member=member, organisation=organisation.public, now=now
        )
    _seal_signing_key(by.deployment, keys, organisation)
    rekey(by=by, now=now)
    # Its keys come from the directory's.
    search_index.begin_again(now)


def _renew_follow_up(
    ring: Keyring, keys: KeyringKeys, organisation: SigningKey, now: datetime
) -> None:
    """A coordinator cannot open the old keys: each custodian keeps the grant of them as it is."""
    _turn(ring, keys, organisation, now)
    for old in list(Grant.objects.filter(keyring=ring).select_related("member")):
        old.delete()
        fresh = keyrings.give(
            keyring=ring, keys=keys, member=old.member, organisation=organisation.public, now=now
        )
        fresh.older = keyrings.joined([bytes(old.sealed), *keyrings.parted(old.older)])
        fresh.save(update_fields=["older"])


def _turn(ring: Keyring, keys: KeyringKeys, organisation: SigningKey, now: datetime) -> None:
    """The row stays, so that wraps and places stay true."""
    ring.public_key = keys.pair.public.to_bytes()
    ring.made_at = now
    ring.endorsement = organisation.sign(keyrings.keyring_statement(ring))
    ring.save(update_fields=["public_key", "made_at", "endorsement"])


def _seal_signing_key(
    deployment: Deployment, directory: KeyringKeys, organisation: SigningKey
) -> None:
    place = places.column(deployment.pk, deployment, "sealed_signing_key")
    deployment.sealed_signing_key = seal(directory.wrapping, organisation.to_bytes(), place)
    deployment.save(update_fields=["sealed_signing_key"])
