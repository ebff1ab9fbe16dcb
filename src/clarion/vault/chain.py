"""The audit's chain: each entry names the one before, so that none can be left out or changed."""

from datetime import UTC, datetime, timedelta
from hashlib import sha256

from clarion.vault.octets import Octets, joined

GENESIS = bytes(32)
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def entry_hash(previous: Octets, sequence: int, at: datetime, sealed: Octets) -> bytes:
    """32 bytes. `previous` is GENESIS for sequence 0; `at` carries its zone, to the microsecond."""
    microseconds = (at - _EPOCH) // timedelta(microseconds=1)
    return sha256(
        joined(
            b"clarion/1/audit-entry",
            bytes(previous),
            sequence.to_bytes(8, "big"),
            microseconds.to_bytes(8, "big", signed=True),
            bytes(sealed),
        )
    ).digest()
