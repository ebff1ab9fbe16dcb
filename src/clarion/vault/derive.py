"""One secret in, one secret per purpose out."""

import hashlib

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.hmac import HMAC
from cryptography.hazmat.primitives.kdf.hkdf import HKDF, HKDFExpand

_BLOCK = 64
_KEY = 32
_INNER = bytes(octet ^ 0x36 for octet in range(256))
_OUTER = bytes(octet ^ 0x5C for octet in range(256))
_INNER_REST, _OUTER_REST = (bytes(_BLOCK - _KEY).translate(pad) for pad in (_INNER, _OUTER))


def expand(secret: bytes, purpose: str, length: int = 32) -> bytes:
    """HKDF-Expand; `secret` must be uniformly random already."""
    return HKDFExpand(SHA256(), length, _info(purpose)).derive(secret)


def extract(secret: bytes, salt: bytes, purpose: str) -> bytes:
    """HKDF in full: 32 bytes that need both `secret` and `salt`."""
    return HKDF(SHA256(), 32, salt, _info(purpose)).derive(secret)


def mac(secret: bytes, message: bytes) -> bytes:
    """HMAC-SHA256."""
    code = HMAC(secret, SHA256())
    code.update(message)
    return code.finalize()


class Mac:
    """`mac` of many messages under one secret of at most 64 bytes, whose share is worked out once.

    By hand (RFC 2104): whoever asks a library for each message makes the key ready each time.
    """

    def __init__(self, secret: bytes) -> None:
        whole = secret.ljust(_BLOCK, b"\0")
        self._inner = hashlib.sha256(whole.translate(_INNER))
        self._outer = hashlib.sha256(whole.translate(_OUTER))

    def of(self, message: bytes) -> bytes:
        inner, outer = self._inner.copy(), self._outer.copy()
        inner.update(message)
        outer.update(inner.digest())
        return outer.digest()


def quick_mac(secret: bytes, message: bytes) -> bytes:
    """`mac` under a secret of 32 bytes that is used this once."""
    inner = hashlib.sha256(secret.translate(_INNER) + _INNER_REST + message).digest()
    return hashlib.sha256(secret.translate(_OUTER) + _OUTER_REST + inner).digest()


def _info(purpose: str) -> bytes:
    return f"clarion/1/{purpose}".encode()
