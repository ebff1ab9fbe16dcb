"""AES-256-GCM-SIV under one key; callers use sealing and opening instead."""

import os

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCMSIV

from clarion.vault.envelope import HEADER_SIZE, Algorithm, Form, body, header, named
from clarion.vault.errors import CannotOpen
from clarion.vault.key import KEY_SIZE, Key

_NONCE_SIZE = 12
_TAG_SIZE = 16
WRAP_SIZE = HEADER_SIZE + _NONCE_SIZE + KEY_SIZE + _TAG_SIZE


def lock(key: Key, form: Form, text: bytes, place: bytes) -> bytes:
    head = header(Algorithm.GCM_SIV, form, key.id)
    nonce = os.urandom(_NONCE_SIZE)
    return head + nonce + AESGCMSIV(key.secret).encrypt(nonce, text, head + place)


def unlock(key: Key, form: Form, envelope: bytes, place: bytes) -> bytes:
    key = key.named(named(envelope))
    head = header(Algorithm.GCM_SIV, form, key.id)
    rest = body(envelope, head)
    try:
        return AESGCMSIV(key.secret).decrypt(rest[:_NONCE_SIZE], rest[_NONCE_SIZE:], head + place)
    except (InvalidTag, ValueError):
        raise CannotOpen from None
