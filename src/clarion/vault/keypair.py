"""Key pairs one can seal to; written down as one algorithm byte and the raw halves."""

from dataclasses import dataclass, field
from functools import cached_property
from hashlib import sha256
from typing import Self, TypeVar

from clarion.vault import hpke
from clarion.vault.envelope import Algorithm
from clarion.vault.errors import NotAKey
from clarion.vault.key import ID_SIZE
from clarion.vault.octets import Octets, joined

_Either = TypeVar("_Either", bound="PublicKey | KeyPair")


@dataclass(frozen=True)
class PublicKey:
    algorithm: Algorithm
    raw: bytes = field(repr=False)

    @classmethod
    def from_bytes(cls, encoded: Octets) -> Self:
        return _usable(cls(*_taken_apart(bytes(encoded))))

    def to_bytes(self) -> bytes:
        return bytes([self.algorithm]) + self.raw

    @cached_property
    def id(self) -> bytes:
        return sha256(joined(b"clarion/1/public-key-id", self.to_bytes())).digest()[:ID_SIZE]

    @cached_property
    def handle(self) -> hpke.Public:
        return hpke.public_key(self.algorithm, self.raw)


@dataclass(frozen=True)
class KeyPair:
    """`older`: what it replaced, to open with; see Key."""

    algorithm: Algorithm
    secret: bytes = field(repr=False)
    older: "tuple[KeyPair, ...]" = field(default=(), repr=False)

    @classmethod
    def generate(cls, algorithm: Algorithm = Algorithm.MLKEM768_X25519) -> Self:
        return cls(algorithm, hpke.new_secret(algorithm))

    @classmethod
    def from_bytes(cls, encoded: Octets) -> Self:
        return _usable(cls(*_taken_apart(bytes(encoded))))

    @staticmethod
    def size_of(algorithm: bytes) -> int:
        """How long `to_bytes` is for this algorithm byte."""
        known, _ = _taken_apart(algorithm)
        return 1 + len(hpke.new_secret(known))

    def to_bytes(self) -> bytes:
        return bytes([self.algorithm]) + self.secret

    def replaced(self) -> "KeyPair":
        """A new one, which still opens what was sealed to this one."""
        secret = hpke.new_secret(self.algorithm)
        return KeyPair(self.algorithm, secret, (KeyPair(self.algorithm, self.secret), *self.older))

    def named(self, key_id: bytes) -> "KeyPair":
        """Of this one and the older ones the one with this id; this one if there is none."""
        return next((pair for pair in self.older if pair.public.id == key_id), self)

    @cached_property
    def public(self) -> PublicKey:
        return PublicKey(self.algorithm, hpke.public_of(self.algorithm, self.secret))

    @cached_property
    def handle(self) -> hpke.Private:
        return hpke.private_key(self.algorithm, self.secret)


def _taken_apart(encoded: bytes) -> tuple[Algorithm, bytes]:
    known = {int(algorithm): algorithm for algorithm in hpke.SUITES}
    if not encoded or encoded[0] not in known:
        raise NotAKey
    return known[encoded[0]], encoded[1:]


def _usable(key: _Either) -> _Either:
    try:
        _ = key.handle
    except ValueError:
        raise NotAKey from None
    return key
