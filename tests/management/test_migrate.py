"""Migrating: a copy first, in words, and never a database of another version."""

import re
import shutil
import sqlite3
import subprocess
from contextlib import closing
from datetime import datetime, timedelta
from io import StringIO
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from django.core.management import call_command
from django.core.management.base import CommandError
from django.db import connection
from django.db.migrations.recorder import MigrationRecorder
from pytest_django import Settings

from clarion.management import copies
from clarion.management.schema import REFUSALS, Fit, Standing, refuse_misfit, standing
from tests.cast import NOW, make_cast

pytestmark = pytest.mark.django_db
APPLIED = MigrationRecorder.Migration.objects
SQLITE = connection.vendor == "sqlite"


@pytest.fixture(autouse=True)
def place(settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where copies go: the tests' own database stays where it is, its copies come here."""
    settings.VAR = tmp_path / "kept"
    if SQLITE:
        settings.VAR.mkdir()
        here = settings.VAR / "clarion.sqlite3"
        with closing(sqlite3.connect(connection.settings_dict["NAME"])) as source:
            source.execute("VACUUM INTO ?", [str(here)])
        monkeypatch.setitem(connection.settings_dict, "NAME", str(here))
    return Path(settings.VAR)


@pytest.fixture
def older() -> str:
    """A database that lacks the newest migration; its name."""
    newest = standing().at
    APPLIED.filter(app="clarion", name=newest).delete()
    return newest


def migrate(*words: str, **options: Any) -> str:
    out = StringIO()
    call_command("migrate", "--fake", *words, stdout=out, **options)
    return out.getvalue()


def names(place: Path) -> list[str]:
    return sorted(one.name for one in place.glob("*-of-*"))


# ------------------------------------------------------------------------------------ standing


def test_a_database_that_fits_is_left_alone(place: Path) -> None:
    assert standing().fit == Fit.FITS
    refuse_misfit()
    said = migrate()
    assert said == "The database is as this program needs it. There was nothing to do.\n"
    assert (standing().fit, names(place)) == (Fit.FITS, [])


def test_an_older_one_is_told_what_to_do(older: str) -> None:
    had = standing()
    assert had == Standing(Fit.OLDER, had.at, (older,))
    assert int(had.at[:4]) == int(older[:4]) - 1
    with pytest.raises(CommandError) as refused:
        refuse_misfit()
    assert str(refused.value) == (
        "This database is of an earlier version of Clarion. Run `clarion migrate`: it makes a copy"
        " first."
    )


def test_a_newer_one_is_never_touched(place: Path) -> None:
    APPLIED.create(app="clarion", name="9999_what_comes_later", applied=NOW)
    assert standing().fit == Fit.NEWER
    for touch in (refuse_misfit, migrate):
        with pytest.raises(CommandError) as refused:
            touch()
        assert str(refused.value) == REFUSALS[Fit.NEWER]
    assert names(place) == []


def test_one_that_is_not_made_yet_needs_no_copy(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fits = standing()
    empty = Standing(Fit.EMPTY, "", ("0001_the_first_line",))
    answers = iter([empty, fits])
    monkeypatch.setattr("clarion.management.commands.migrate.standing", lambda: next(answers))
    said = migrate()
    assert said == (
        f"The database now stands at {fits.at[:4]}. What was done:\n  0001  the first line\n"
    )
    assert names(place) == []


def test_nothing_had_is_empty() -> None:
    APPLIED.filter(app="clarion").delete()
    had = standing()
    assert (had.fit, had.at, had.waiting[0]) == (Fit.EMPTY, "", "0001_the_first_line")


# ------------------------------------------------------------------------------------ the copy


def test_an_older_one_is_copied_first_and_then_migrated(older: str, place: Path) -> None:
    before = standing().at
    said = migrate()
    (copy,) = names(place)
    assert said == (
        f"The database as it was is copied to {place / copy}.\n"
        f"The database now stands at {older[:4]}. What was done:\n"
        f"  {older[:4]}  {older[5:].replace('_', ' ')}\n"
    )
    kind = "sqlite3" if SQLITE else "dump"
    assert re.fullmatch(rf"clarion-of-{before[:4]}-\d{{8}}T\d{{6}}Z\.{kind}", copy)
    assert (place / copy).stat().st_mode & 0o777 == 0o600
    assert standing().fit == Fit.FITS


def test_who_has_a_copy_needs_no_other(older: str, place: Path) -> None:
    assert migrate("--no-copy").startswith("The database now stands at ")
    assert names(place) == []


def test_it_can_be_silent_and_still_copies(older: str, place: Path) -> None:
    assert migrate(verbosity=0) == ""
    assert len(names(place)) == 1


def test_looking_changes_nothing_and_copies_nothing(older: str, place: Path) -> None:
    assert older in migrate("--plan")
    with pytest.raises(SystemExit):
        migrate("--check")
    assert (standing().fit, names(place)) == (Fit.OLDER, [])


def test_only_the_newest_copies_stay(place: Path) -> None:
    made = [copies.copy_aside(version="0003_x", at=NOW + timedelta(days=day)) for day in range(3)]
    # Of a version that sorts before, and yet newer.
    made.append(copies.copy_aside(version="0002_x", at=NOW + timedelta(days=3)))
    beside = place / "clarion-notes.txt"
    beside.write_text("Not a copy.")
    assert names(place) == sorted(one.name for one in made[1:])
    assert beside.exists()


@pytest.mark.skipif(not SQLITE, reason="of SQLite")
def test_the_copy_is_one_whole_file(place: Path) -> None:
    copy = copies.copy_aside(version="0003_x", at=NOW)
    with closing(sqlite3.connect(copy)) as opened:
        assert opened.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert opened.execute("PRAGMA journal_mode").fetchone() == ("delete",)
        assert opened.execute("SELECT count(*) FROM clarion_member").fetchone() == (0,)


@pytest.mark.skipif(SQLITE, reason="of PostgreSQL")
def test_the_copy_is_an_archive_of_pg_dump(place: Path) -> None:
    copy = copies.copy_aside(version="0003_x", at=NOW)
    assert copy.read_bytes().startswith(b"PGDMP")


# ------------------------------------------------------------------------------------ refusals


@pytest.fixture
def on_postgresql(monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    """A connection of PostgreSQL's to make a copy of, wherever the tests run."""
    told = {"HOST": "/socket", "PORT": "", "USER": "clarion", "PASSWORD": "", "NAME": "kept"}
    fake = SimpleNamespace(vendor="postgresql", settings_dict=told)
    monkeypatch.setattr(copies, "connection", fake)
    return told


def test_without_pg_dump_it_says_how(
    on_postgresql: dict[str, Any], place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "which", lambda _: None)
    assert refused() == f"There is no pg_dump here. {copies.BY_HAND}"
    assert list(place.glob("*.dump")) == list(place.glob("*.part")) == []


def test_what_pg_dump_writes_is_kept_and_a_half_copy_is_not(
    on_postgresql: dict[str, Any], place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[list[str], str | None]] = []

    def run(command: list[str], *, stdout: Any, env: dict[str, str], **_: Any) -> Any:
        asked.append((command[1:], env.get("PGPASSWORD")))
        stdout.write(b"half" if len(asked) == 1 else b"whole")
        return SimpleNamespace(returncode=len(asked) == 1)

    monkeypatch.setattr(shutil, "which", lambda _: "/usr/bin/pg_dump")
    monkeypatch.setattr(subprocess, "run", run)
    monkeypatch.delenv("PGPASSWORD", raising=False)
    assert refused() == f"pg_dump could not make the copy. {copies.BY_HAND}"
    assert list(place.glob("*.dump")) == list(place.glob("*.part")) == []
    on_postgresql |= {"PASSWORD": "quiet", "PORT": "5433"}
    assert copies.copy_aside(version="0003_x", at=NOW).read_bytes() == b"whole"
    how = ["--format=custom", "--no-unlogged-table-data", "--no-password", "--host=/socket"]
    assert asked == [
        ([*how, "--username=clarion", "kept"], None),
        ([*how, "--port=5433", "--username=clarion", "kept"], "quiet"),
    ]


def test_where_there_is_no_room_nothing_is_changed(
    older: str, place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(copies, "_sync", full)
    with pytest.raises(CommandError) as refusal:
        migrate()
    assert str(refusal.value) == "The copy could not be made (OSError). Nothing was changed."
    assert (standing().fit, names(place)) == (Fit.OLDER, [])


def refused(at: datetime = NOW) -> str:
    with pytest.raises(CommandError) as refusal:
        copies.copy_aside(version="0003_x", at=at)
    return str(refusal.value)


# ------------------------------------------------------------------------------------ commands


@pytest.mark.parametrize("command", ["serve", "upkeep"])
def test_what_runs_on_the_database_refuses_another_version(older: str, command: str) -> None:
    make_cast()
    with pytest.raises(CommandError) as refusal:
        call_command(command)
    assert str(refusal.value) == REFUSALS[Fit.OLDER]
