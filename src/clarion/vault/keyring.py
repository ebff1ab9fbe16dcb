"""A keyring: one key to wrap with, and one pair that anybody may seal to."""

from dataclasses import dataclass
from typing import Self

from clarion.vault.key import KEY_SIZE, Key
from clarion.vault.keypair import KeyPair
from clarion.vault.octets import Octets


@dataclass(frozen=True)
class KeyringKeys:
    """A grant is `to_bytes()` sealed to one member's public key."""

    wrapping: Key
    pair: KeyPair

    @classmethod
    def generate(cls) -> Self:
        return cls(Key.new(), KeyPair.generate())

    def to_bytes(self) -> bytes:
        return self.wrapping.secret + self.pair.to_bytes()

    @classmethod
    def from_bytes(cls, encoded: Octets) -> Self:
        octets = bytes(encoded)
        return cls(Key(octets[:KEY_SIZE]), KeyPair.from_bytes(octets[KEY_SIZE:]))
