"""Ed25519: who said it, and that nobody changed it since."""

import os
from dataclasses import dataclass, field
from functools import cached_property
from typing import Self

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from clarion.vault.errors import NotAKey
from clarion.vault.octets import Octets

PUBLIC_SIZE = 32
_SEED_SIZE = 32


@dataclass(frozen=True)
class SigningKey:
    seed: bytes = field(repr=False)

    def __post_init__(self) -> None:
        if len(self.seed) != _SEED_SIZE:
            raise NotAKey

    @classmethod
    def generate(cls) -> Self:
        return cls(os.urandom(_SEED_SIZE))

    @classmethod
    def from_bytes(cls, encoded: Octets) -> Self:
        return cls(bytes(encoded))

    def to_bytes(self) -> bytes:
        return self.seed

    @cached_property
    def public(self) -> bytes:
        return self._handle.public_key().public_bytes_raw()

    def sign(self, message: bytes) -> bytes:
        """64 bytes. `message` begins with what it is, so that it never passes for another."""
        return self._handle.sign(message)

    @cached_property
    def _handle(self) -> Ed25519PrivateKey:
        return Ed25519PrivateKey.from_private_bytes(self.seed)


def verify(public: Octets, message: bytes, signature: Octets) -> bool:
    """False also for a public key that is none."""
    try:
        Ed25519PublicKey.from_public_bytes(bytes(public)).verify(bytes(signature), message)
    except (InvalidSignature, ValueError):
        return False
    return True
