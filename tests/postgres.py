"""A throw-away PostgreSQL: the real server, with a temporary folder and a socket of its own.

Standard library only: ./run uses it, too.
"""

from __future__ import annotations

import contextlib
import os
import pwd
import re
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

PATIENCE = 60
# What does otherwise on PostgreSQL. The rest is measured on SQLite: it makes tests slower by half.
ASKING = ["actions.bulk_insert", "actions.calling.hand_out", "config.checks", "management.copies"]
ASKED_IN = {
    "test_bulk_insert",
    "test_work_on_import",
    "test_hand_out",
    "test_checks",
    "test_migrate",
}


class NotStarted(Exception):
    """The server did not start; its log follows."""


def postgres_folder() -> Path | None:
    """Where `initdb` and `postgres` are; the newest when there are several."""
    patterns = (
        "usr/lib/postgresql/*/bin",
        "opt/homebrew/opt/postgresql*/bin",
        "usr/local/opt/postgresql*/bin",
        "usr/bin",
    )
    places = [place for pattern in patterns for place in Path("/").glob(pattern)]
    return max((p for p in places if (p / "initdb").exists()), key=version, default=None)


def version(place: Path) -> list[int]:
    """Puts …/9.6/bin before …/15/bin."""
    return [int(digits) for digits in re.findall(r"\d+", str(place))]


@contextlib.contextmanager
def postgres() -> Iterator[str]:
    """Starts the server, yields its address, and takes everything away again."""
    folder = Path(tempfile.mkdtemp(prefix="clarion-", dir="/tmp"))
    programs, owner = postgres_folder(), unprivileged()
    if owner:
        os.chown(folder, owner.pw_uid, owner.pw_gid)
    initdb = [f"{programs}/initdb", "-D", f"{folder}/data", "-U", "clarion", "--auth=trust"]
    settings = ("listen_addresses=", "fsync=on", "synchronous_commit=on", "max_connections=200")
    options = [word for setting in settings for word in ("-c", setting)]
    serve = [f"{programs}/postgres", "-D", f"{folder}/data", "-k", str(folder), *options]
    server = None
    try:
        start([*initdb, "--encoding=UTF8", "--no-locale", "--no-sync"], owner, folder).wait()
        server = start(serve, owner, folder)
        wait_until_ready(f"{programs}/pg_isready", server, folder)
        yield f"postgresql://clarion@/postgres?host={folder}"
    finally:
        stop(server)
        shutil.rmtree(folder, ignore_errors=True)


def unprivileged() -> pwd.struct_passwd | None:
    """PostgreSQL refuses to run as root: then it runs under another account of the system's."""
    if os.geteuid() != 0:
        return None
    names = {account.pw_name for account in pwd.getpwall()}
    return pwd.getpwnam("postgres" if "postgres" in names else "nobody")


def start(
    command: Sequence[str], owner: pwd.struct_passwd | None, folder: Path
) -> subprocess.Popen[bytes]:
    """Starts a program, under the other account when there is one, out of reach of Ctrl-C."""
    uid, gid = (owner.pw_uid, owner.pw_gid) if owner else (None, None)
    with (folder / "log").open("ab") as log:
        return subprocess.Popen(
            command,
            cwd=folder,
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            user=uid,
            group=gid,
            extra_groups=[] if owner else None,
            process_group=0,
        )


def wait_until_ready(pg_isready: str, server: subprocess.Popen[bytes], folder: Path) -> None:
    ask = [pg_isready, "--quiet", "-h", str(folder), "-U", "clarion", "-d", "postgres"]
    patience = time.monotonic() + PATIENCE
    while subprocess.run(ask, check=False).returncode != 0:
        if server.poll() is not None or time.monotonic() > patience:
            raise NotStarted((folder / "log").read_text())
        time.sleep(0.1)


def stop(server: subprocess.Popen[bytes] | None) -> None:
    """Asks the server to end its clients and leave; insists after a while."""
    if server is None or server.poll() is not None:
        return
    server.send_signal(signal.SIGINT)
    try:
        server.wait(20)
    except subprocess.TimeoutExpired:
        server.send_signal(signal.SIGQUIT)
        server.wait()
