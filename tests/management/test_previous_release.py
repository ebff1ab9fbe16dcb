"""A database of the release before this one opens: copied, migrated, and everything still there.

The files in `previous` were made by that release (commit d8700ee, migrations up to 0003) from the
cast of these tests: its passphrases, and its Tuesday morning. Yesterday Alice was answered by a
desk and left a note, Bob heard two stops, Grace was promised something; Bob owes a report. Neither
file is ever made anew: what is sealed in them was sealed then.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import call_command
from django.core.management.base import CommandError
from pytest_django import DjangoDbBlocker, Settings

from clarion.actions.onboarding.unlock import unlock
from clarion.actions.open_keyring import open_lasting
from clarion.actions.open_record import open_records
from clarion.management.schema import REFUSALS, Fit, standing
from clarion.models import Attempt, FollowUpNote, Hold, Line, Member, Stop, Suppression
from clarion.rules.vocabulary import KeyringKind
from clarion.vault import stretch
from tests.cast import NOW, passphrase_of
from tests.management.previous_release import NEWEST, previous_release
from tests.web.given import Clock, get, plain, post, signed_in

# As a real deployment stretches them, and so did that release.
MEMORY_KIB, PASSES = stretch._MEMORY_KIB, stretch._PASSES


@pytest.fixture
def database(
    django_db_setup: None,
    django_db_blocker: DjangoDbBlocker,
    settings: Settings,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Path]:
    """The old database in the place of ours; the folder where it and its copies are."""
    settings.VAR, settings.JOURNAL = tmp_path, tmp_path / "stops.journal"
    monkeypatch.setattr(stretch, "_MEMORY_KIB", MEMORY_KIB)
    monkeypatch.setattr(stretch, "_PASSES", PASSES)
    with django_db_blocker.unblock(), previous_release(tmp_path):
        yield tmp_path


def migrate() -> str:
    out = StringIO()
    call_command("migrate", stdout=out)
    return out.getvalue()


@pytest.fixture
def changed_since(database: Path) -> None:
    if standing().fit == Fit.FITS:
        pytest.skip("The tables are still those of the previous release.")


@pytest.mark.usefixtures("changed_since")
def test_it_is_refused_until_it_is_migrated(database: Path) -> None:
    assert (standing().fit, standing().at) == (Fit.OLDER, NEWEST)
    with pytest.raises(CommandError) as refused:
        call_command("serve")
    assert str(refused.value) == REFUSALS[Fit.OLDER]


@pytest.mark.usefixtures("changed_since")
def test_it_is_copied_and_migrated_and_the_copy_is_the_old_one(database: Path) -> None:
    members = Member.objects.count()
    said = migrate()
    (copy,) = database.glob("clarion-of-0003-*")
    assert said.startswith(f"The database as it was is copied to {copy}.\nThe database now stands")
    assert standing().fit == Fit.FITS
    assert Member.objects.count() == members == 8
    call_command("upkeep", stdout=StringIO())
    if copy.suffix == ".sqlite3":
        with closing(sqlite3.connect(copy)) as old:
            names = {row[0] for row in old.execute("SELECT name FROM django_migrations")}
        assert max(names) == NEWEST


def test_a_volunteer_goes_on_where_they_were(
    database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Bob holds a contact, with its number shown: the card opens, and takes the report."""
    migrate()
    Clock(monkeypatch)
    bob = signed_in("Bob")
    lease = Hold.objects.get()
    owed = Attempt.objects.get(reported_at=None)
    card = plain(get(bob, f"/leases/{lease.pk}/"))
    for said in ("河口路派出所2", "Please let Chen go home", "Opening says hello", "Case one"):
        assert said in card
    answer = post(bob, f"/attempts/{owed.pk}/outcome/", line="no_answer")
    assert answer.status_code in {200, 302}
    assert Attempt.objects.filter(reported_at=None).count() == 0


def test_a_coordinator_finds_the_board_and_the_notices(
    database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    migrate()
    Clock(monkeypatch)
    carol = signed_in("Carol")
    assert "Release Chen (en)" in plain(get(carol, "/board/"))
    assert "The desk asked which group we are." in plain(get(carol, "/inbox/"))
    # Of both stops the number and what is behind it; one had been folded without.
    assert Suppression.objects.count() == 4
    assert Stop.objects.filter(folded_at=None).count() == 0


def test_every_record_opens_with_the_directory(database: Path) -> None:
    migrate()
    carol = unlock(pseudonym="Carol", passphrase=passphrase_of("Carol"), bucket="x", now=NOW)
    ring, keys = open_lasting(carol, KeyringKind.DIRECTORY)
    lines = list(Line.objects.select_related("person", "station"))
    records = {line.record_id for line in lines} | {line.station.record_id for line in lines}
    records |= {line.person.record_id for line in lines if line.person}
    opened = open_records(carol.deployment.pk, ring.pk, keys.wrapping, records)
    assert len(opened) == len(records) == 16
    numbers = {one.payload["e164"] for one in opened.values() if "e164" in one.payload}
    assert len(numbers) == len(lines) == 8


def test_custodians_keep_their_keyring_and_their_notes(database: Path) -> None:
    migrate()
    erin = unlock(pseudonym="Erin", passphrase=passphrase_of("Erin"), bucket="x", now=NOW)
    open_lasting(erin, KeyringKind.FOLLOW_UP)
    assert FollowUpNote.objects.count() == 4
