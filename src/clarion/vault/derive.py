"""One secret in, one secret per purpose out."""

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.hmac import HMAC
from cryptography.hazmat.primitives.kdf.hkdf import HKDF, HKDFExpand

_SHA256 = SHA256()


def expand(secret: bytes, purpose: str, length: int = 32) -> bytes:
    """HKDF-Expand; `secret` must be uniformly random already."""
    return HKDFExpand(SHA256(), length, _info(purpose)).derive(secret)


def extract(secret: bytes, salt: bytes, purpose: str) -> bytes:
    """HKDF in full: 32 bytes that need both `secret` and `salt`."""
    return HKDF(SHA256(), 32, salt, _info(purpose)).derive(secret)


def mac(secret: bytes, message: bytes) -> bytes:
    """HMAC-SHA256."""
    code = HMAC(secret, _SHA256)
    code.update(message)
    return code.finalize()


class Mac:
    """`mac` of many messages under one secret, which is made ready once."""

    def __init__(self, secret: bytes) -> None:
        self._ready = HMAC(secret, SHA256())

    def of(self, message: bytes) -> bytes:
        code = self._ready.copy()
        code.update(message)
        return code.finalize()


def _info(purpose: str) -> bytes:
    return f"clarion/1/{purpose}".encode()
