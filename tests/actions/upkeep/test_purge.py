"""Purge: what has run out, and nothing else."""

import pytest

from clarion.actions.intake.confirm import confirm
from clarion.actions.intake.propose import propose
from clarion.actions.upkeep.purge import purge
from clarion.models import Attempt, Draft, Grant, Import, Invitation, Paste, Session, Throttle
from tests.actions.newcomers import invited
from tests.actions.steps import DAY, SECOND, past_call
from tests.cast import NOW, make_cast, make_world
from tests.reports import REPORT, SOURCE, reading

pytestmark = pytest.mark.django_db

WEEK = 7 * DAY


def grants() -> list[str]:
    return sorted(Grant.objects.values_list("keyring__kind", flat=True).distinct())


@pytest.mark.parametrize("count", [1, 3])
def test_what_has_run_out_goes(count: int) -> None:
    for place in range(count):
        for left, name in ((-SECOND, "over"), (0 * SECOND, "ends"), (SECOND, "lasts")):
            Session.objects.create(
                session_key=f"{name} {place}", session_data=b"", expire_date=NOW + left
            )
            Throttle.objects.create(
                bucket=f"{name} {place}", failures=9, blocked_until=NOW - DAY + left
            )
    assert purge(now=NOW) == 4 * count
    lasting = sorted(f"lasts {place}" for place in range(count))
    assert sorted(Session.objects.values_list("session_key", flat=True)) == lasting
    assert sorted(Throttle.objects.values_list("bucket", flat=True)) == lasting
    assert purge(now=NOW) == 0


def test_a_draft_is_kept_for_two_weeks() -> None:
    world = make_world(stations=2)
    for place, age in ((0, 14 * DAY), (2, 14 * DAY - SECOND)):
        owed = past_call(world.contacts[place], world.cast.alice, NOW - age)
        Draft.objects.create(attempt=owed, sealed=b"")
    assert purge(now=NOW) == 1
    assert [draft.attempt.contact_id for draft in Draft.objects.all()] == [world.contacts[2].pk]
    assert Attempt.objects.count() == 2


def test_a_report_is_kept_for_a_month_unconfirmed_and_for_three_confirmed() -> None:
    by = make_cast().carol
    for age, left in ((30, -SECOND), (30, SECOND), (90, -SECOND), (90, SECOND)):
        at = NOW - age * DAY + left
        paste = propose(text=REPORT, area="", source=SOURCE, read=reading(), by=by, now=at)
        if age > 30:
            confirm(paste_id=paste, by=by, now=at)
    assert purge(now=NOW) == 2
    assert Paste.objects.count() == 1
    told = [one.sealed_original is None for one in Import.objects.order_by("at")]
    assert told == [True, False]
    assert purge(now=NOW) == 0


def test_an_invitation_is_forgotten_a_month_after_it_ran_out() -> None:
    until = invited(make_cast()).expires_at
    assert purge(now=until + 30 * DAY - SECOND) == 0
    assert purge(now=until + 30 * DAY) == 1
    assert Invitation.objects.count() == 0


def test_a_release_closes_after_its_second_week() -> None:
    """Released on Sunday the 17th; its week began on the 14th, the next one ends with the 27th."""
    make_world(stations=1)
    thursday = NOW.replace(day=28, hour=0)
    assert purge(now=thursday - SECOND) == 0
    assert "campaign" in grants()
    assert purge(now=thursday) == Grant.objects.filter(keyring__kind="campaign").count() + 5
    assert grants() == ["directory", "fingerprint", "follow_up"]
