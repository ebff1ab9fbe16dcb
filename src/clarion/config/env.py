"""Strict readers of the environment: a value is right or the start is refused."""

import os
from pathlib import Path
from secrets import token_bytes
from urllib.parse import parse_qsl, unquote, urlsplit

from django.core.exceptions import ImproperlyConfigured

BOOT_SECRET_SIZE = 32


def text(name: str, default: str) -> str:
    return os.environ.get(name, default)


def path(name: str, default: Path) -> Path:
    return Path(os.environ.get(name) or default).resolve()


def boot_secret(name: str) -> bytes:
    """The secret that makes stored sessions useless after power-off.

    NAME_FILE names a file on a memory-only file system (a systemd credential, /run).
    Without it the secret lives and dies with the process that serves: started by
    `clarion serve`, that is the parent of all workers.
    """
    path = os.environ.get(f"{name}_FILE")
    if not path:
        return token_bytes(BOOT_SECRET_SIZE)
    secret = Path(path).read_bytes()
    if len(secret) < BOOT_SECRET_SIZE:
        message = f"{name}_FILE must hold at least {BOOT_SECRET_SIZE} bytes."
        raise ImproperlyConfigured(message)
    return secret


def database(name: str, default: str) -> dict[str, object]:
    """Django's settings for sqlite:///path or postgresql://user@host/name?host=/socket."""
    parts = urlsplit(os.environ.get(name) or default)
    if parts.scheme == "sqlite":
        if parts.netloc or parts.path in {"", "/"}:
            message = (
                f"{name} must name a file from the root on: sqlite:///var/lib/clarion.sqlite3."
            )
            raise ImproperlyConfigured(message)
        return _sqlite(unquote(parts.path))
    if parts.scheme == "postgresql":
        query = dict(parse_qsl(parts.query))
        return {
            "ENGINE": "django.db.backends.postgresql",
            "NAME": unquote(parts.path.lstrip("/")),
            "USER": unquote(parts.username or ""),
            "PASSWORD": unquote(parts.password or ""),
            "HOST": query.get("host") or parts.hostname or "",
            "PORT": query.get("port") or str(parts.port or ""),
            "OPTIONS": {
                "pool": {"min_size": 1, "max_size": 4, "timeout": 20},
                "server_side_binding": True,
                "prepare_threshold": 5,
                "options": "-c idle_in_transaction_session_timeout=30000",
            },
        }
    message = f"{name} must begin with sqlite:// or postgresql://."
    raise ImproperlyConfigured(message)


def _sqlite(path: str) -> dict[str, object]:
    # FULL: NORMAL forgets acknowledged outcomes at power loss.
    # secure_delete and temp_store keep erased and intermediate rows off the disk.
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": path,
        "CONN_MAX_AGE": None,
        "OPTIONS": {
            "transaction_mode": "IMMEDIATE",
            "timeout": 20,
            "init_command": (
                "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA secure_delete=ON;"
                " PRAGMA temp_store=MEMORY; PRAGMA foreign_keys=ON;"
            ),
        },
    }
