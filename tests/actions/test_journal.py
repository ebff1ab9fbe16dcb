"""The journal of stops: on the disk before it is true, and readable after any accident."""

import errno
import os
import threading
from pathlib import Path

import pytest

from clarion.actions.journal import append, entries

ONE, TWO = {"id": "1", "at": "now"}, {"id": "2", "at": "later"}


def read(path: Path) -> list[dict[str, str]]:
    return list(entries(path))


def test_what_is_written_is_read_in_order(tmp_path: Path) -> None:
    path = tmp_path / "stops"
    for entry in (ONE, TWO, ONE):
        append(path, entry)
    assert read(path) == [ONE, TWO, ONE]
    assert path.read_bytes() == (
        b'{"at": "now", "id": "1"}\n{"at": "later", "id": "2"}\n{"at": "now", "id": "1"}\n'
    )


def test_there_may_be_none_yet(tmp_path: Path) -> None:
    assert read(tmp_path / "stops") == []


def test_nobody_else_may_read_it(tmp_path: Path) -> None:
    append(tmp_path / "stops", ONE)
    assert (tmp_path / "stops").stat().st_mode & 0o777 == 0o600


def test_a_line_torn_at_any_place_hides_neither_its_neighbours_nor_the_next(tmp_path: Path) -> None:
    path = tmp_path / "stops"
    append(path, ONE)
    append(path, TWO)
    whole = path.read_bytes()
    first = whole.index(b"\n") + 1
    for cut in range(first, len(whole) - 1):
        path.write_bytes(whole[:cut])
        assert read(path) == [ONE]
        append(path, TWO)
        assert read(path) == [ONE, TWO]


def test_a_line_that_lost_only_its_end_is_whole(tmp_path: Path) -> None:
    path = tmp_path / "stops"
    append(path, ONE)
    path.write_bytes(path.read_bytes().rstrip(b"\n"))
    append(path, TWO)
    assert read(path) == [ONE, TWO]


def test_a_full_disk_leaves_no_trace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "stops"
    append(path, ONE)
    before = path.read_bytes()

    def full(handle: int, octets: bytes) -> int:
        raise OSError(errno.ENOSPC, "full")

    with monkeypatch.context() as disk:
        disk.setattr(os, "write", full)
        with pytest.raises(OSError, match="full"):
            append(path, TWO)
    assert path.read_bytes() == before


def test_a_disk_that_takes_half_a_line_leaves_no_trace(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "stops"
    append(path, ONE)
    before, write = path.read_bytes(), os.write
    with monkeypatch.context() as disk:
        disk.setattr(os, "write", lambda handle, octets: write(handle, octets[:7]))
        with pytest.raises(OSError, match="could not be written") as caught:
            append(path, TWO)
    assert caught.value.errno == errno.ENOSPC
    assert path.read_bytes() == before
    append(path, TWO)
    assert read(path) == [ONE, TWO]


def test_the_disk_has_it_before_anybody_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The file each time, and once the folder that names it."""
    synced: list[int] = []
    sync = os.fsync

    def told(handle: int) -> None:
        synced.append(os.fstat(handle).st_ino)
        sync(handle)

    monkeypatch.setattr(os, "fsync", told)
    append(tmp_path / "stops", ONE)
    append(tmp_path / "stops", TWO)
    file, folder = (tmp_path / "stops").stat().st_ino, tmp_path.stat().st_ino
    assert synced == [file, folder, file]


def test_writers_of_one_moment_write_whole_lines(tmp_path: Path) -> None:
    path = tmp_path / "stops"
    threads = [
        threading.Thread(target=append, args=(path, {"id": str(place), "pad": "x" * 5000}))
        for place in range(8)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(entry["id"] for entry in read(path)) == [str(place) for place in range(8)]
