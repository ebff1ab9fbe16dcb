"""Open members' entries, as coordinators may."""

from collections.abc import Collection
from uuid import UUID

from clarion.actions import keyrings
from clarion.actions.actor import Actor
from clarion.actions.open_keyring import open_lasting
from clarion.actions.open_sealed import open_payload_of
from clarion.models import Member
from clarion.rules.vocabulary import KeyringKind


def signing_keys(by: Actor, member_ids: Collection[UUID]) -> dict[UUID, bytes]:
    """The public signing key of each, if the organisation vouches for them. Raises Forged."""
    if not member_ids:
        return {}
    _, directory = open_lasting(by, KeyringKind.DIRECTORY)
    found = {}
    for member in Member.objects.filter(pk__in=member_ids):
        keyrings.check_member(by.keys.organisation, member)
        entry = open_payload_of(directory.pair, member, "sealed_entry", by=by)
        found[member.pk] = bytes.fromhex(entry["signing"])
    return found
