"""The layout of sealed bytes: a suite byte, eight bytes naming the key, and what the suite says."""

from enum import IntEnum

from clarion.vault.errors import CannotOpen, TooLong
from clarion.vault.key import ID_SIZE

HEADER_SIZE = 1 + ID_SIZE
STEP = 256
_MARK = b"\x80"


class Algorithm(IntEnum):
    """The high half of the suite byte; a public key or key pair carries it alone."""

    GCM_SIV = 0x00
    X25519 = 0x10
    MLKEM768_X25519 = 0x20


class Form(IntEnum):
    """The low half: a padded cell, or one bare key."""

    CELL = 0x01
    WRAP = 0x02


def header(algorithm: Algorithm, form: Form, key_id: bytes) -> bytes:
    return bytes([algorithm | form]) + key_id


def named(envelope: bytes) -> bytes:
    """The name of the key it is sealed under."""
    return envelope[1:HEADER_SIZE]


def body(envelope: bytes, expected_header: bytes) -> bytes:
    """What follows the header; a foreign key or suite is refused before any secret is used."""
    if envelope[:HEADER_SIZE] != expected_header:
        raise CannotOpen
    return envelope[HEADER_SIZE:]


def padded(text: bytes, size: int | None = None) -> bytes:
    """One mark and zeros up to `size`, or up to the next step; at least the mark is added."""
    target = size if size is not None else (len(text) // STEP + 1) * STEP
    if len(text) >= target:
        raise TooLong
    return (text + _MARK).ljust(target, b"\0")


def unpadded(text: bytes) -> bytes:
    stripped = text.rstrip(b"\0")
    if not stripped.endswith(_MARK):
        raise CannotOpen
    return stripped[:-1]
