"""The door: the only place where sealed columns are opened; who may import it is a short list.

Whatever is wrong (key, place, suite, one changed bit, a broken text), the answer is CannotOpen.
"""

import json
from typing import Any

from clarion.vault.asymmetric import unlock_with
from clarion.vault.context import Context
from clarion.vault.envelope import Form, unpadded
from clarion.vault.errors import CannotOpen, NotAKey
from clarion.vault.key import Key
from clarion.vault.keypair import KeyPair
from clarion.vault.octets import Octets
from clarion.vault.symmetric import unlock


def open_cell(key: Key, envelope: Octets, context: Context) -> bytes:
    return unpadded(unlock(key, Form.CELL, bytes(envelope), context.aad()))


def open_payload(key: Key, envelope: Octets, context: Context) -> dict[str, Any]:
    return _payload(open_cell(key, envelope, context))


def unwrap(wrapped: Octets, holder: Key, context: Context) -> Key:
    return _key(unlock(holder, Form.WRAP, bytes(wrapped), context.aad()))


def open_to(pair: KeyPair, envelope: Octets, context: Context) -> bytes:
    return unpadded(unlock_with(pair, Form.CELL, bytes(envelope), context.aad()))


def open_payload_to(pair: KeyPair, envelope: Octets, context: Context) -> dict[str, Any]:
    return _payload(open_to(pair, envelope, context))


def unwrap_to(pair: KeyPair, wrapped: Octets, context: Context) -> Key:
    return _key(unlock_with(pair, Form.WRAP, bytes(wrapped), context.aad()))


def _payload(text: bytes) -> dict[str, Any]:
    try:
        payload = json.loads(text)
    except (ValueError, RecursionError):
        # Raised below, not here: the decoder's own error carries the whole text.
        payload = None
    if not isinstance(payload, dict):
        raise CannotOpen
    return payload


def _key(secret: bytes) -> Key:
    try:
        return Key(secret)
    except NotAKey:
        raise CannotOpen from None
