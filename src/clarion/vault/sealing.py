"""What goes into a column: cells, payloads and keys, sealed for one key at one place."""

import json
from collections.abc import Mapping
from typing import Any

from clarion.vault.asymmetric import lock_to
from clarion.vault.context import Context
from clarion.vault.envelope import Form, padded
from clarion.vault.key import Key
from clarion.vault.keypair import PublicKey
from clarion.vault.symmetric import lock


def seal(key: Key, plaintext: bytes, context: Context, size: int | None = None) -> bytes:
    """Its length tells that of the text to 256 bytes only; with `size` not even that."""
    return lock(key, Form.CELL, padded(plaintext, size), context.aad())


def seal_payload(
    key: Key, payload: Mapping[str, Any], context: Context, size: int | None = None
) -> bytes:
    return seal(key, _canonical_json(payload), context, size)


def wrap(key: Key, holder: Key, context: Context) -> bytes:
    """`key`, sealed under `holder`: always 69 bytes."""
    return lock(holder, Form.WRAP, key.secret, context.aad())


def seal_to(
    public: PublicKey, plaintext: bytes, context: Context, size: int | None = None
) -> bytes:
    """With `size` every envelope has one length; the text then has at most `size` - 1 bytes."""
    return lock_to(public, Form.CELL, padded(plaintext, size), context.aad())


def seal_payload_to(
    public: PublicKey, payload: Mapping[str, Any], context: Context, size: int | None = None
) -> bytes:
    return seal_to(public, _canonical_json(payload), context, size)


def wrap_to(public: PublicKey, key: Key, context: Context) -> bytes:
    """`key`, sealed to `public`: always 1,177 bytes (89 to a plain X25519 key)."""
    return lock_to(public, Form.WRAP, key.secret, context.aad())


def _canonical_json(payload: Mapping[str, Any]) -> bytes:
    return json.dumps(
        dict(payload), allow_nan=False, ensure_ascii=False, separators=(",", ":"), sort_keys=True
    ).encode()
