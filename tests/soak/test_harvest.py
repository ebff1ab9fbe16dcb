"""A volunteer who only harvests, for thirty simulated days."""

import faulthandler
from collections.abc import Callable
from datetime import timedelta

import pytest

from clarion.actions.campaigns.release import release
from clarion.rules.vocabulary import LineKind
from tests.cast import NOW, make_world
from tests.promises.test_infiltrator import Harvester, most_within

pytestmark = [pytest.mark.soak, pytest.mark.django_db]
DAYS = 30


def test_thirty_days_of_lies(measured: Callable[[str, str, object], None]) -> None:
    faulthandler.cancel_dump_traceback_later()
    world = make_world(stations=120, people=0, kind=LineKind.DUTY)
    harvester = Harvester(world)
    for day in range(DAYS):
        harvester.now = NOW + timedelta(days=day)
        release(campaign=world.campaign, count=1000, by=world.cast.carol, now=harvester.now)
        harvester.go_on(harvester.now + timedelta(hours=8), reports=True)
    most = most_within(harvester.seen, timedelta(days=1))
    measured("harvested: most numbers a day", "40", most)
    measured("harvested: most contacts open at once", "1", harvester.most_open)
    measured("harvested: numbers in 30 days", "", len(harvester.seen))
    assert (most, harvester.most_open) == (40, 1)
