"""Invitation codes: 140 random bits, written in signs that cannot be taken for each other."""

import secrets
from typing import Final

from clarion.vault.derive import mac
from clarion.vault.passphrase import canonical

_SIGNS: Final = "0123456789abcdefghjkmnpqrstvwxyz"
_GROUPS, _GROUP = 7, 4
_ALIKE: Final = str.maketrans("oil", "011")


def new_code() -> str:
    """Seven groups of four, for one person's eyes; stored nowhere."""
    return " ".join("".join(secrets.choice(_SIGNS) for _ in range(_GROUP)) for _ in range(_GROUPS))


def code_hash(typed: str) -> bytes:
    """16 bytes. A plain hash is enough: nobody can try so many codes."""
    return mac(b"clarion/1/invitation", _read(typed).encode())[:16]


def code_head(typed: str) -> str:
    """The first group: tries are counted by it, so that nobody's tries stand in another's way."""
    return _read(typed)[:_GROUP]


def _read(typed: str) -> str:
    return canonical(typed).decode().translate(_ALIKE)
