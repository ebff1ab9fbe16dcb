"""What a passphrase opens: one member's own keys, and whom they trust."""

from base64 import b64decode, b64encode
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Self
from uuid import UUID, uuid4

from clarion.vault.derive import extract
from clarion.vault.errors import NotAKey
from clarion.vault.key import Key
from clarion.vault.keypair import KeyPair
from clarion.vault.signing import PUBLIC_SIZE, SigningKey


@dataclass(frozen=True)
class MemberKeys:
    """`organisation` is the Ed25519 key that vouches for everybody's public keys.

    `queue_tag` stands in the rows of the queue instead of the member; it is secret because it joins
    the two.
    """

    pair: KeyPair
    signing: SigningKey
    organisation: bytes
    queue_tag: UUID = field(repr=False)

    def __post_init__(self) -> None:
        if len(self.organisation) != PUBLIC_SIZE:
            raise NotAKey

    @property
    def drafts(self) -> Key:
        """For what nobody but the member reads.

        Not their public key: its name stands in every envelope and in the member's row, and would
        join the two.
        """
        return Key(extract(self.pair.secret, b"", "member/drafts"))

    @classmethod
    def generate(cls, organisation: bytes) -> Self:
        return cls(KeyPair.generate(), SigningKey.generate(), organisation, uuid4())

    def to_payload(self) -> dict[str, str]:
        return {
            "pair": _text(self.pair.to_bytes()),
            "signing": _text(self.signing.to_bytes()),
            "organisation": _text(self.organisation),
            "queue_tag": str(self.queue_tag),
        }

    @classmethod
    def from_payload(cls, payload: Mapping[str, Any]) -> Self:
        try:
            return cls(
                pair=KeyPair.from_bytes(_octets(payload["pair"])),
                signing=SigningKey.from_bytes(_octets(payload["signing"])),
                organisation=_octets(payload["organisation"]),
                queue_tag=UUID(payload["queue_tag"]),
            )
        except (AttributeError, KeyError, TypeError, ValueError):
            raise NotAKey from None


def _text(octets: bytes) -> str:
    return b64encode(octets).decode()


def _octets(text: str) -> bytes:
    return b64decode(text, validate=True)
