"""Bytes as the vault takes and binds them."""

# PostgreSQL's driver hands binary columns over as memoryview, SQLite's as bytes.
Octets = bytes | memoryview


def joined(*parts: bytes) -> bytes:
    """Each part with its length in front, so that different parts never give the same bytes."""
    return b"".join(len(part).to_bytes(4, "big") + part for part in parts)
