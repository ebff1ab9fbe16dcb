"""Argon2id: makes guessing slow, and never fills the server's memory."""

from threading import BoundedSemaphore

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

_MEMORY_KIB = 64 * 1024
_PASSES = 3

# Two runs hold 128 MiB. More at once would let a burst of sign-ins push the server out of memory.
_AT_ONCE = BoundedSemaphore(2)


def stretch(secret: bytes, salt: bytes) -> bytes:
    """32 bytes after one run; waits while two others run in this process."""
    with _AT_ONCE:
        return Argon2id(
            salt=salt, length=32, iterations=_PASSES, lanes=1, memory_cost=_MEMORY_KIB
        ).derive(secret)
