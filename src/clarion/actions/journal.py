"""The journal of stops: one line each, on the disk before the page returns, outside the database.

It holds random tags, keyed fingerprints and signatures, no name and no number. Restoring a backup
merges it, so that no stop is ever forgotten.
"""

import contextlib
import errno
import fcntl
import json
import os
from collections.abc import Iterable, Iterator
from pathlib import Path


def append(path: Path, entry: dict[str, str]) -> None:
    """Write one line and wait until the disk has it. Raises OSError when it cannot."""
    append_all(path, [entry])


def append_all(path: Path, some: Iterable[dict[str, str]]) -> None:
    """Lines that belong together, in one piece: all of them are there, or none."""
    lines = b"".join(json.dumps(entry, sort_keys=True).encode() + b"\n" for entry in some)
    if not lines:
        return
    is_new = not path.exists()
    handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o600)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        _write_whole(handle, lines)
        os.fsync(handle)
    finally:
        os.close(handle)
    if is_new:
        _sync_folder(path.parent)


def entries(path: Path) -> Iterator[dict[str, str]]:
    """All whole lines; a line torn by a power cut was never acknowledged and is passed over."""
    if not path.exists():
        return
    for line in path.read_bytes().split(b"\n"):
        try:
            yield json.loads(line)
        except ValueError:
            continue


def _write_whole(handle: int, lines: bytes) -> None:
    # A line cut short would hide the next one. By a full disk: it is taken back. By a power cut
    # before this start: a new line is begun.
    size = os.fstat(handle).st_size
    if size and os.pread(handle, 1, size - 1) != b"\n":
        lines = b"\n" + lines
    try:
        written = os.write(handle, lines)
    except OSError:
        with contextlib.suppress(OSError):
            os.ftruncate(handle, size)
        raise
    if written != len(lines):
        os.ftruncate(handle, size)
        raise OSError(errno.ENOSPC, "The journal of stops could not be written.")


def _sync_folder(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
