"""A keyring: one key to wrap with, and one pair that anybody may seal to."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Self

from clarion.vault.key import KEY_SIZE, Key
from clarion.vault.keypair import KeyPair
from clarion.vault.octets import Octets


@dataclass(frozen=True)
class KeyringKeys:
    """A grant is `to_bytes()` sealed to one member's public key.

    With every key that was replaced, newest first: whoever holds the keyring reads what is older.
    """

    wrapping: Key
    pair: KeyPair

    @classmethod
    def generate(cls) -> Self:
        return cls(Key.new(), KeyPair.generate())

    def replaced(self) -> "KeyringKeys":
        """New ones, for what comes; with these, for what is there."""
        return KeyringKeys(self.wrapping.replaced(), self.pair.replaced())

    def beside(self, others: "Sequence[KeyringKeys]") -> "KeyringKeys":
        """These, with `others` among the older ones, and theirs."""
        older = [key for one in others for key in (one.wrapping, *one.wrapping.older)]
        pairs = [pair for one in others for pair in (one.pair, *one.pair.older)]
        bare = [Key(key.secret) for key in older]
        bare_pairs = [KeyPair(pair.algorithm, pair.secret) for pair in pairs]
        return KeyringKeys(
            Key(self.wrapping.secret, (*self.wrapping.older, *bare)),
            KeyPair(self.pair.algorithm, self.pair.secret, (*self.pair.older, *bare_pairs)),
        )

    def to_bytes(self) -> bytes:
        older = zip(self.wrapping.older, self.pair.older, strict=True)
        every = [(self.wrapping, self.pair), *older]
        return b"".join(key.secret + pair.to_bytes() for key, pair in every)

    @classmethod
    def from_bytes(cls, encoded: Octets) -> Self:
        """All pairs of one keyring are of one algorithm, so all parts are of one length."""
        octets = bytes(encoded)
        size = KEY_SIZE + KeyPair.size_of(octets[KEY_SIZE : KEY_SIZE + 1])
        parts = [octets[at : at + size] for at in range(0, len(octets), size)]
        keys = [Key(part[:KEY_SIZE]) for part in parts]
        pairs = [KeyPair.from_bytes(part[KEY_SIZE:]) for part in parts]
        return cls(
            Key(keys[0].secret, tuple(keys[1:])),
            KeyPair(pairs[0].algorithm, pairs[0].secret, tuple(pairs[1:])),
        )
