"""Many records at once: what `sealing` and `fingerprint` do one by one, byte for byte the same.

Every record has a random key of its own; each is wrapped under the one key of its batch. What does
not change from record to record is worked out once.
"""

import os
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from struct import Struct

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
# A record's key, and a nonce for each of its two seals.
_NOISE = Struct(f"{KEY_SIZE}s{_NONCE}s{_NONCE}s")
# Version 4, and the variant: how some of a UUID's octets are written.
_SPELT = {
    6: bytes(octet & 0x0F | 0x40 for octet in range(256)),
    8: bytes(octet & 0x3F | 0x80 for octet in range(256)),
}
_ROW = -(_ID + 4 + 8)  # before the row's own bytes; the epoch and its length come after it
_CELL = bytes([Algorithm.GCM_SIV | Form.CELL])
_KEY_ID = b"clarion/1/key-id\x01"
# A new record's id (16 bytes), its sealed payload, its wrapped key.
Sealed = tuple[bytes, bytes, bytes]


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
        self._lock = AESGCMSIV(key.secret).encrypt
        self._noise, self._ids = _noise(), new_ids()

    def seal(self, payload: bytes) -> Sealed:
        return next(self._sealed(self._ids, [payload]))

    def seal_all(self, payloads: Sequence[bytes]) -> Iterator[Sealed]:
        """In the order of their ids."""
        return self._sealed(in_order(self._ids, len(payloads)), payloads)

    def _sealed(self, rows: Iterable[bytes], payloads: Iterable[bytes]) -> Iterator[Sealed]:
        lock, head, place = self._lock, self._head, self._cell
        before, after = head + self._wrap.before, self._wrap.after
        made = zip(payloads, rows, self._noise, strict=False)
        for payload, row, (secret, nonce, other) in made:
            name = _CELL + mac(secret, _KEY_ID)[:ID_SIZE]
            bound = name + place.before + row + place.after
            sealed = AESGCMSIV(secret).encrypt(nonce, padded(payload), bound)
            wrapped = lock(other, secret, before + row + after)
            yield row, name + nonce + sealed, head + other + wrapped


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


def in_order(ids: Iterator[bytes], count: int) -> list[bytes]:
    """The next ones, sorted: what is written in the order of its key fills page after page."""
    return sorted(islice(ids, count))


def _noise() -> Iterator[tuple[bytes, bytes, bytes]]:
    """Random bytes; the system is asked for many at once."""
    while True:
        yield from _NOISE.iter_unpack(os.urandom(_NOISE.size * _AT_ONCE))


class Fingerprints:
    """The fingerprints of many numbers under one key."""

    def __init__(self, key: Key) -> None:
        self._of = Mac(expand(key.secret, "fingerprint")).of

    def of(self, e164: str, ext: str) -> bytes:
        number, inner = e164.encode(), ext.encode()
        # `joined` of the two, without its loop.
        sizes = len(number).to_bytes(4, "big"), len(inner).to_bytes(4, "big")
        return self._of(sizes[0] + number + sizes[1] + inner)[:FINGERPRINT_SIZE]


class NameMarks:
    """`name_mark` of many names under one key."""

    def __init__(self, key: Key) -> None:
        self._of = Mac(expand(key.secret, "name mark")).of

    def of(self, *words: str) -> bytes:
        return self._of(joined(*(word.encode() for word in words)))[:FINGERPRINT_SIZE]
