"""Open what was sealed to DIRECTORY, or to oneself. One of the few importers of the door."""

from typing import Any

from clarion.actions import places
from clarion.actions.actor import Actor
from clarion.models.row import Row
from clarion.vault.keypair import KeyPair
from clarion.vault.opening import open_payload_to, open_to


def open_payload_of(pair: KeyPair, row: Row, name: str, *, by: Actor) -> dict[str, Any]:
    """`pair`: DIRECTORY's, or one's own. Raises CannotOpen for what was sealed to somebody else."""
    return open_payload_to(pair, getattr(row, name), places.column(by.deployment.pk, row, name))


def open_text_of(pair: KeyPair, row: Row, name: str, *, by: Actor) -> str:
    return open_octets_of(pair, row, name, by=by).decode()


def open_octets_of(pair: KeyPair, row: Row, name: str, *, by: Actor) -> bytes:
    return open_to(pair, getattr(row, name), places.column(by.deployment.pk, row, name))
