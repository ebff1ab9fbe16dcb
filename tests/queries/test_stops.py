"""Who asked us to stop: by person, by line, and a shared line's year."""

from datetime import datetime
from uuid import UUID, uuid4

import pytest

from clarion.models import Line, Stop
from clarion.queries.stops import (
    is_stopped,
    person_stopped,
    shared_until,
    stopped_lines,
    stopped_people,
)
from clarion.rules.vocabulary import StopScope
from tests.actions.steps import DAY
from tests.cast import NOW

pytestmark = pytest.mark.django_db

HIM, LINE, CASE = uuid4(), uuid4(), uuid4()
YEAR = 365 * DAY


def asked(scope: StopScope, at: datetime = NOW, case: UUID = CASE) -> None:
    Stop.objects.create(
        scope=scope,
        lasting=scope != StopScope.SWITCHBOARD,
        person_tag=HIM,
        line_id=LINE,
        campaign_id=case,
        at=at,
        signer=uuid4(),
        signature=b"",
    )


@pytest.mark.parametrize(
    ("scope", "him", "line"),
    [
        (StopScope.PERSON, True, True),
        (StopScope.LINE, False, True),
        (StopScope.SWITCHBOARD, False, False),
        (StopScope.PERSON_AT_SWITCHBOARD, True, False),
    ],
)
def test_what_each_scope_stops_for_ever(scope: StopScope, him: bool, line: bool) -> None:
    other = uuid4()
    assert not is_stopped(person_tag=HIM, line_id=LINE)
    asked(scope)
    assert is_stopped(person_tag=HIM, line_id=other) is him
    assert is_stopped(person_tag=other, line_id=LINE) is line
    assert (person_stopped(HIM), person_stopped(other)) == (him, False)
    assert stopped_people([HIM, other]) == ({HIM} if him else set())
    assert stopped_lines([LINE, other]) == ({LINE} if line else set())
    assert not is_stopped(person_tag=other, line_id=other)


@pytest.mark.parametrize("scope", [StopScope.SWITCHBOARD, StopScope.PERSON_AT_SWITCHBOARD])
def test_a_shared_line_rests_a_year_and_for_its_case_for_ever(scope: StopScope) -> None:
    line, other = Line(id=LINE), Line(id=uuid4())
    assert shared_until(line, CASE, NOW) == NOW
    asked(scope, NOW - 10 * DAY)
    assert shared_until(line, CASE, NOW) is None
    assert shared_until(line, uuid4(), NOW) == NOW + YEAR - 10 * DAY
    assert shared_until(line, uuid4(), NOW + YEAR) == NOW + YEAR
    assert shared_until(other, CASE, NOW) == NOW


def test_the_latest_stop_counts() -> None:
    for age in (300, 5, 100):
        asked(StopScope.SWITCHBOARD, NOW - age * DAY)
    assert shared_until(Line(id=LINE), uuid4(), NOW) == NOW + YEAR - 5 * DAY


@pytest.mark.parametrize("scope", [StopScope.PERSON, StopScope.LINE])
def test_other_stops_are_no_matter_of_a_year(scope: StopScope) -> None:
    asked(scope)
    assert shared_until(Line(id=LINE), CASE, NOW) == NOW


@pytest.mark.parametrize("scope", StopScope)
def test_one_that_was_taken_back_counts_nowhere(scope: StopScope) -> None:
    asked(scope)
    Stop.objects.update(reversed_at=NOW)
    assert not is_stopped(person_tag=HIM, line_id=LINE)
    assert not person_stopped(HIM)
    assert (stopped_people([HIM]), stopped_lines([LINE])) == (set(), set())
    assert shared_until(Line(id=LINE), CASE, NOW) == NOW
