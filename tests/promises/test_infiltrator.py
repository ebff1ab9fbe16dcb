"""A volunteer who only harvests: one contact at a time, forty numbers a day, three unreported."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from random import Random
from uuid import UUID

import pytest

from clarion.actions.calling.give_back import give_back
from clarion.actions.calling.lease import lease
from clarion.actions.calling.record_outcome import record_outcome
from clarion.actions.calling.reported import Reported
from clarion.actions.calling.show_number import show_number
from clarion.actions.refusal import Refused
from clarion.models import Attempt, Hold
from clarion.rules.outcome import Report
from clarion.rules.vocabulary import LineKind, LineResult
from tests.cast import NOW, World, make_world

LIE = Reported(report=Report(LineResult.NO_ANSWER))
STEP, DAY = timedelta(seconds=30), timedelta(days=1)


@dataclass
class Harvester:
    """Presses everything, as fast as it can be pressed, from morning to night."""

    world: World
    now: datetime = NOW
    step: timedelta = STEP
    seen: list[datetime] = field(default_factory=list)
    most_open: int = 0
    luck: Random = field(default_factory=lambda: Random(5))  # noqa: S311  the same in every run

    def go_on(self, until: datetime, *, reports: bool) -> None:
        while self.now < until:
            self._grab(reports=reports)
            self.now += self.step

    def _grab(self, *, reports: bool) -> None:
        by = self.world.cast.alice
        try:
            held = lease(by=by, now=self.now).lease_id
            self.most_open = max(self.most_open, Hold.objects.filter(member_tag=by.tag).count())
            if held is None:
                return
            fresh = not Attempt.objects.filter(lease_id=held).exists()
            shown = show_number(lease_id=held, by=by, now=self.now)
            self.seen += [self.now] if fresh else []
            if reports:
                self._report(shown)
        except Refused:
            return

    def _report(self, attempt: UUID) -> None:
        by = self.world.cast.alice
        record_outcome(attempt_id=attempt, reported=LIE, luck=self.luck, by=by, now=self.now)


def most_within(times: list[datetime], span: timedelta) -> int:
    return max(sum(one <= other < one + span for other in times) for one in times)


@pytest.mark.django_db
def test_who_lies_about_every_call_sees_forty_numbers_a_day_at_most() -> None:
    harvester = Harvester(make_world(stations=60, people=0, kind=LineKind.DUTY))
    harvester.go_on(NOW + timedelta(hours=4), reports=True)
    assert len(harvester.seen) == 40
    assert most_within(harvester.seen, timedelta(hours=1)) == 12
    assert most_within(harvester.seen, timedelta(minutes=1)) == 1
    assert harvester.most_open == 1


@pytest.mark.django_db
def test_who_never_reports_sees_three_numbers_and_no_more() -> None:
    world = make_world(stations=10, people=0, kind=LineKind.DUTY)
    # Whoever stays on the page keeps the contact for three hours; then the next can be had.
    harvester = Harvester(world, step=timedelta(minutes=5))
    harvester.go_on(NOW + timedelta(hours=9), reports=False)
    harvester.now = NOW + DAY
    harvester.go_on(harvester.now + timedelta(hours=1), reports=False)
    assert (len(harvester.seen), harvester.most_open) == (3, 1)


@pytest.mark.django_db
def test_who_leafs_through_the_names_sees_six_a_day() -> None:
    """Five can be given back; then the one that is open must run out."""
    world = make_world(stations=20, people=0, kind=LineKind.DUTY)
    by, now = world.cast.alice, NOW
    opened = set()
    for _ in range(60):
        held = lease(by=by, now=now).lease_id
        assert held is not None
        opened.add(held)
        try:
            give_back(lease_id=held, by=by, now=now)
        except Refused:
            now += STEP
    assert len(opened) == 6
