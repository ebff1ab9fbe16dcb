"""A session at rest opens only with the browser's cookie and the server's boot secret together."""

import secrets

from clarion.vault.derive import extract, mac
from clarion.vault.envelope import Form, padded, unpadded
from clarion.vault.errors import CannotOpen
from clarion.vault.key import Key
from clarion.vault.octets import Octets, joined
from clarion.vault.symmetric import lock, unlock


def new_token() -> str:
    """256 bits, 43 characters, for the cookie; stored nowhere."""
    return secrets.token_urlsafe(32)


def row_id(token: str) -> str:
    """The session's name in the database: 160 bits as 40 hex digits, which fit Django's column."""
    return mac(token.encode(), b"clarion/1/session/row").hex()[:40]


def seal_session(token: str, boot_secret: bytes, payload: bytes) -> bytes:
    return lock(_key(token, boot_secret), Form.CELL, padded(payload), _place(token))


def open_session(token: str, boot_secret: bytes, envelope: Octets) -> bytes | None:
    """None for anything forged and after a change of the boot secret: the session is over."""
    try:
        key = _key(token, boot_secret)
        return unpadded(unlock(key, Form.CELL, bytes(envelope), _place(token)))
    except CannotOpen:
        return None


def passing_key(token: str, boot_secret: bytes) -> Key:
    """For what is kept outside of the session, and must not be opened when it is over."""
    return Key(extract(token.encode(), boot_secret, "session/passing"))


def _key(token: str, boot_secret: bytes) -> Key:
    return Key(extract(token.encode(), boot_secret, "session/key"))


def _place(token: str) -> bytes:
    return joined(b"clarion/1/session", row_id(token).encode())
