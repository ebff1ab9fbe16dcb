"""Many records at once: what `sealing` and `fingerprint` do one by one, byte for byte the same.

Every record has a random key of its own; each is wrapped under the one key of its batch. What does
not change from record to record is worked out once.
"""

import hmac
import os
from dataclasses import dataclass, field

from cryptography.hazmat.primitives.ciphers.aead import AESGCMSIV

from clarion.vault.context import Context
from clarion.vault.derive import expand
from clarion.vault.envelope import Algorithm, Form, header, padded
from clarion.vault.fingerprint import FINGERPRINT_SIZE
from clarion.vault.key import ID_SIZE, KEY_SIZE, Key
from clarion.vault.octets import joined

_NONCE, _ID = 12, 16
_ROW = -(_ID + 4 + 8)  # before the row's own bytes; the epoch and its length come after it
_CELL = bytes([Algorithm.GCM_SIV | Form.CELL])
_KEY_ID = b"clarion/1/key-id\x01"


class Place:
    """A place whose row is filled in later: it stands in the context at a fixed distance."""

    def __init__(self, context: Context) -> None:
        aad = context.aad()
        self.before, self.after = aad[:_ROW], aad[_ROW + _ID :]


class Batch:
    """`cell` and `wrap`: the places of the payload and of the wrapped key, for any row."""

    def __init__(self, key: Key, cell: Context, wrap: Context) -> None:
        self._cell, self._wrap = Place(cell), Place(wrap)
        self._head = header(Algorithm.GCM_SIV, Form.WRAP, key.id)
        self._wrap_before = self._head + self._wrap.before
        self._lock = AESGCMSIV(key.secret).encrypt

    def seal(self, payload: bytes) -> tuple[bytes, bytes, bytes]:
        """The new record's id (16 bytes), its sealed payload, its wrapped key."""
        noise = os.urandom(KEY_SIZE + _ID + 2 * _NONCE)
        secret, row = noise[:KEY_SIZE], random_id(noise[KEY_SIZE : KEY_SIZE + _ID])
        nonce, other = noise[-2 * _NONCE : -_NONCE], noise[-_NONCE:]
        head = _CELL + hmac.digest(secret, _KEY_ID, "sha256")[:ID_SIZE]
        place = head + self._cell.before + row + self._cell.after
        sealed = AESGCMSIV(secret).encrypt(nonce, padded(payload), place)
        wrapped = self._lock(other, secret, self._wrap_before + row + self._wrap.after)
        return row, head + nonce + sealed, self._head + other + wrapped


def random_id(noise: bytes) -> bytes:
    """A random UUID (version 4) of 16 random bytes."""
    octets = bytearray(noise)
    octets[6] = octets[6] & 0x0F | 0x40
    octets[8] = octets[8] & 0x3F | 0x80
    return bytes(octets)


@dataclass(frozen=True)
class Fingerprints:
    """The fingerprints of many numbers under one key."""

    secret: bytes = field(repr=False)

    @classmethod
    def under(cls, key: Key) -> "Fingerprints":
        return cls(expand(key.secret, "fingerprint"))

    def of(self, e164: str, ext: str) -> bytes:
        message = joined(e164.encode(), ext.encode())
        return hmac.digest(self.secret, message, "sha256")[:FINGERPRINT_SIZE]
