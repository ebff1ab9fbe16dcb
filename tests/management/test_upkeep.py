"""What a timer runs: it says what it did, and leaves nothing half folded."""

from datetime import datetime, timedelta
from io import StringIO
from zoneinfo import ZoneInfo

import pytest
from django.core.management import call_command
from django.utils import timezone

from clarion.models import Deployment, Session
from tests.cast import NOW, make_cast

pytestmark = pytest.mark.django_db


def upkeep() -> str:
    out = StringIO()
    call_command("upkeep", stdout=out)
    return out.getvalue()


@pytest.fixture
def folded(monkeypatch: pytest.MonkeyPatch) -> list[tuple[ZoneInfo, datetime]]:
    """Each call to fold counts; twice there was something left to fold."""
    asked: list[tuple[ZoneInfo, datetime]] = []

    def fold(*, zone: ZoneInfo, now: datetime) -> int:
        asked.append((zone, now))
        return int(len(asked) < 3)

    monkeypatch.setattr("clarion.management.commands.upkeep.fold_counts", fold)
    return asked


def test_it_says_what_it_did() -> None:
    make_cast()
    Session.objects.create(session_key="old", session_data=b"x", expire_date=NOW)
    assert upkeep() == "Stops merged: 0. Rows dropped: 1.\n"
    assert upkeep() == "Stops merged: 0. Rows dropped: 0.\n"


def test_it_folds_until_nothing_is_left_by_the_practice_clock(
    folded: list[tuple[ZoneInfo, datetime]], monkeypatch: pytest.MonkeyPatch
) -> None:
    make_cast()
    Deployment.objects.update(practice_shift=3600)
    monkeypatch.setattr(timezone, "now", lambda: NOW)
    upkeep()
    assert folded == [(ZoneInfo("Asia/Shanghai"), NOW + timedelta(hours=1))] * 3


def test_it_moves_missed_calls_by_the_practice_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[datetime] = []
    monkeypatch.setattr(
        "clarion.management.commands.upkeep.move_missed", lambda *, now, **_: asked.append(now)
    )
    make_cast()
    Deployment.objects.update(practice_shift=3600)
    monkeypatch.setattr(timezone, "now", lambda: NOW)
    upkeep()
    assert asked == [NOW + timedelta(hours=1)]


def test_before_anything_is_founded_there_is_nothing_to_fold(
    folded: list[tuple[ZoneInfo, datetime]],
) -> None:
    assert upkeep() == "Stops merged: 0. Rows dropped: 0.\n"
    assert folded == []
