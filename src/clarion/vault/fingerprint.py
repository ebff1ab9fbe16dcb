"""Equality of numbers without the numbers.

The key is as secret as they are: whoever holds it can try every mobile number there is in hours.
"""

from clarion.vault.derive import expand, mac
from clarion.vault.key import Key
from clarion.vault.octets import joined

FINGERPRINT_SIZE = 16


def fingerprint(key: Key, e164: str, ext: str = "") -> bytes:
    """HMAC-SHA256, 128 bits; an extension is a line of its own."""
    message = joined(e164.encode(), ext.encode())
    return mac(expand(key.secret, "fingerprint"), message)[:FINGERPRINT_SIZE]


def name_mark(key: Key, *words: str) -> bytes:
    """Of a name as it is folded by the caller: finds the same name again, and says nothing else."""
    message = joined(*(word.encode() for word in words))
    return mac(expand(key.secret, "name mark"), message)[:FINGERPRINT_SIZE]
