"""New keys for the releases that are still open: whoever kept the old ones opens nothing new."""

from datetime import datetime

from clarion.actions import keyrings, places
from clarion.actions.actor import Actor
from clarion.actions.open_keyring import open_lasting, open_signing_key
from clarion.actions.open_record import open_records
from clarion.models import Grant, Keyring, Member, Wrap
from clarion.rules.epochs import oldest_open
from clarion.rules.vocabulary import KeyringKind
from clarion.vault.key import Key
from clarion.vault.keyring import KeyringKeys
from clarion.vault.sealing import wrap
from clarion.vault.signing import SigningKey

SLICE = 1000


def rekey(*, by: Actor, now: datetime) -> None:
    """Each keyring keeps its row, so that lanes and wraps stay where they are.

    The row is locked first, and a release locks it as well: no wrap under the old key comes after.
    """
    desk, directory = open_lasting(by, KeyringKind.DIRECTORY)
    organisation = open_signing_key(by, directory)
    rings = Keyring.objects.select_for_update().filter(
        kind=KeyringKind.CAMPAIGN, ended_at=None, epoch__gte=oldest_open(now)
    )
    for ring in rings.order_by("pk"):
        keys = KeyringKeys.generate()
        ring.public_key = keys.pair.public.to_bytes()
        ring.endorsement = organisation.sign(keyrings.keyring_statement(ring))
        ring.save(update_fields=["public_key", "endorsement"])
        _rewrap(ring, keys.wrapping, desk, directory.wrapping, by)
        _grant_again(ring, keys, organisation, now)


def _rewrap(ring: Keyring, new: Key, desk: Keyring, directory: Key, by: Actor) -> None:
    """72 bytes a record, taken from the directory: the records themselves stay as they are."""
    rows = list(Wrap.objects.filter(keyring=ring))
    for start in range(0, len(rows), SLICE):
        some = rows[start : start + SLICE]
        opened = open_records(by.deployment.pk, desk.pk, directory, [row.record_id for row in some])
        for row in some:
            place = places.wrap(by.deployment.pk, row.record_id, ring.pk)
            row.sealed = wrap(opened[row.record_id].key, new, place)
        Wrap.objects.bulk_update(some, ["sealed"])


def _grant_again(ring: Keyring, keys: KeyringKeys, organisation: SigningKey, now: datetime) -> None:
    """To whoever held it and still has access."""
    holders = list(Member.objects.filter(grant__keyring=ring, ended_at=None))
    Grant.objects.filter(keyring=ring).delete()
    for member in holders:
        keyrings.give(
            keyring=ring, keys=keys, member=member, organisation=organisation.public, now=now
        )
