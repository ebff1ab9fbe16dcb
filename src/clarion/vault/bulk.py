"""Many records at once: what `sealing` and `fingerprint` do one by one, byte for byte the same.

Every record has a random key of its own; each is wrapped under the one key of its batch. What does
not change from record to record is worked out once.
"""

import os
from collections.abc import Iterator

from cryptography.hazmat.primitives.ciphers.aead import AESGCMSIV

from clarion.vault.context import Context
from clarion.vault.derive import Mac, expand, mac
from clarion.vault.envelope import Algorithm, Form, header, padded
from clarion.vault.fingerprint import FINGERPRINT_SIZE
from clarion.vault.key import ID_SIZE, KEY_SIZE, Key
from clarion.vault.octets import joined

_NONCE, _ID = 12, 16
# Of a batch's ids the first bytes are the same; 74 random bits are a row's own.
_SHARED = 6
_AT_ONCE = 256
# Version 4, and the variant: how some of a UUID's octets are written.
_SPELT = {
    6: bytes(octet & 0x0F | 0x40 for octet in range(256)),
    8: bytes(octet & 0x3F | 0x80 for octet in range(256)),
}
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
        self._noise, self.new_id = _noise(KEY_SIZE + 2 * _NONCE), new_ids().__next__

    def seal(self, payload: bytes) -> tuple[bytes, bytes, bytes]:
        """The new record's id (16 bytes), its sealed payload, its wrapped key."""
        noise, row = next(self._noise), self.new_id()
        secret, nonce, other = noise[:KEY_SIZE], noise[KEY_SIZE:-_NONCE], noise[-_NONCE:]
        head = _CELL + mac(secret, _KEY_ID)[:ID_SIZE]
        place = head + self._cell.before + row + self._cell.after
        sealed = AESGCMSIV(secret).encrypt(nonce, padded(payload), place)
        wrapped = self._lock(other, secret, self._wrap_before + row + self._wrap.after)
        return row, head + nonce + sealed, self._head + other + wrapped


def new_ids() -> Iterator[bytes]:
    """Random UUIDs that begin alike: neighbours in every index of the database.

    A row more dirties a page that is being written anyway, not one anywhere among a million. Which
    rows came in together stands in their columns already.
    """
    first, own = os.urandom(_SHARED), _ID - _SHARED
    while True:
        octets = bytearray(os.urandom(own * _AT_ONCE))
        for at, spelt in _SPELT.items():
            octets[at - _SHARED :: own] = octets[at - _SHARED :: own].translate(spelt)
        for at in range(0, len(octets), own):
            yield first + octets[at : at + own]


def _noise(size: int) -> Iterator[bytes]:
    """Random bytes, `size` of them at a time; the system is asked for many at once."""
    while True:
        octets = os.urandom(size * _AT_ONCE)
        for at in range(0, len(octets), size):
            yield octets[at : at + size]


class Fingerprints:
    """The fingerprints of many numbers under one key."""

    def __init__(self, key: Key) -> None:
        self._of = Mac(expand(key.secret, "fingerprint")).of

    def of(self, e164: str, ext: str) -> bytes:
        return self._of(joined(e164.encode(), ext.encode()))[:FINGERPRINT_SIZE]


class NameMarks:
    """`name_mark` of many names under one key."""

    def __init__(self, key: Key) -> None:
        self._of = Mac(expand(key.secret, "name mark")).of

    def of(self, *words: str) -> bytes:
        return self._of(joined(*(word.encode() for word in words)))[:FINGERPRINT_SIZE]
