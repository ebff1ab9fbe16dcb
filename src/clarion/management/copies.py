"""A copy of the whole database, made before it is changed: sealed as the database itself is."""

import os
import shutil
import sqlite3
import subprocess
from contextlib import closing
from datetime import datetime
from pathlib import Path
from urllib.parse import quote

from django.conf import settings
from django.core.management.base import CommandError
from django.db import connection

# A copy remembers what was deleted since, so only the newest ones stay.
KEPT = 3
BY_HAND = (
    "Nothing was changed. Make a copy of the database yourself, with a pg_dump of the server's"
    " version, then run `clarion migrate --no-copy`."
)


def copy_aside(*, version: str, at: datetime) -> Path:
    """Where the copy is; older ones are dropped. Raises CommandError when none could be made.

    SQLite's stands beside the database, PostgreSQL's in the folder of what is kept.
    """
    aim = _aim(version, at)
    part = aim.with_suffix(".part")
    try:
        os.close(os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        _copy_sqlite(part) if connection.vendor == "sqlite" else _dump_postgresql(part)
        _sync(part)
        part.replace(aim)
        _sync(aim.parent)
    except (OSError, sqlite3.Error) as error:
        part.unlink(missing_ok=True)
        message = f"The copy could not be made ({type(error).__name__}). Nothing was changed."
        raise CommandError(message) from None
    except CommandError:
        part.unlink(missing_ok=True)
        raise
    _drop_older(aim)
    return aim


def _aim(version: str, at: datetime) -> Path:
    name = f"of-{version[:4]}-{at:%Y%m%dT%H%M%SZ}"
    if connection.vendor == "sqlite":
        database = Path(connection.settings_dict["NAME"])
        return database.with_name(f"{database.stem}-{name}.sqlite3")
    settings.VAR.mkdir(mode=0o700, parents=True, exist_ok=True)
    return Path(settings.VAR) / f"clarion-{name}.dump"


def _copy_sqlite(part: Path) -> None:
    """One moment of the database, also while others write; one file, without a log beside it."""
    source = f"file:{quote(str(connection.settings_dict['NAME']))}?mode=rw"
    with closing(sqlite3.connect(source, uri=True)) as here, closing(sqlite3.connect(part)) as copy:
        here.backup(copy)
        copy.execute("PRAGMA journal_mode=DELETE")


def _dump_postgresql(part: Path) -> None:
    """Sessions are left out, as everything that the server itself does not log."""
    program = shutil.which("pg_dump")
    if program is None:
        raise CommandError(f"There is no pg_dump here. {BY_HAND}")
    told = connection.settings_dict
    where = {"host": told["HOST"], "port": told["PORT"], "username": told["USER"]}
    options = [f"--{name}={value}" for name, value in where.items() if value]
    command = [program, "--format=custom", "--no-unlogged-table-data", "--no-password", *options]
    password = {"PGPASSWORD": told["PASSWORD"]} if told["PASSWORD"] else {}
    with part.open("wb") as copy:
        done = subprocess.run(  # noqa: S603  the system's own tool
            [*command, told["NAME"]], stdout=copy, check=False, env=os.environ | password
        )
    if done.returncode:
        raise CommandError(f"pg_dump could not make the copy. {BY_HAND}")


def _sync(place: Path) -> None:
    handle = os.open(place, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _drop_older(newest: Path) -> None:
    stem = newest.name.partition("-of-")[0]
    copies = newest.parent.glob(f"{stem}-of-*{newest.suffix}")
    by_time = sorted(copies, key=lambda copy: copy.stem.rpartition("-")[2], reverse=True)
    for old in by_time[KEPT:]:
        old.unlink()
