"""“Pressed by mistake”: told once, for ten minutes; the stop holds all the same."""

from uuid import uuid4

import pytest

from clarion.actions.calling.doubt_stop import doubt_stop
from clarion.actions.calling.undo_report import TooLate
from clarion.actions.refusal import NotFound
from clarion.models import Attempt, Stop
from clarion.rules.vocabulary import How, Tick, Who
from tests.actions.steps import MINUTE, answered, audited, opened_notices, report, ring, state
from tests.cast import NOW, World, make_world

pytestmark = pytest.mark.django_db
STOP = answered(Who.PERSON, How.REJECTED, Tick.STOP)


@pytest.fixture
def world() -> World:
    return make_world(stations=2)


def stopped(world: World) -> Attempt:
    attempt = ring(world.contacts[1], world.cast.alice)
    report(attempt, world.cast.alice, STOP)
    return attempt


def test_coordinators_are_told_once_and_the_stop_holds(world: World) -> None:
    attempt, alice = stopped(world), world.cast.alice
    doubt_stop(attempt_id=attempt.pk, by=alice, now=NOW + MINUTE)
    told = [one for one in opened_notices(world.cast) if one["about"] == "stop_by_mistake"]
    assert told == [
        {
            "about": "stop_by_mistake",
            "attempt": str(attempt.pk),
            "stop": str(Stop.objects.get().pk),
            "line": str(attempt.line_id),
            "contact": str(attempt.contact_id),
            "result": "",
            "from": "Alice",
            "text": "",
        }
    ]
    assert state(world.contacts[1])["ready_at"] is None
    assert audited(world.cast, alice)[-1] == {"verb": "doubt_stop", "attempt": str(attempt.pk)}
    with pytest.raises(TooLate):
        doubt_stop(attempt_id=attempt.pk, by=alice, now=NOW + MINUTE)


def test_not_after_ten_minutes_nor_of_another_report(world: World) -> None:
    attempt, alice = stopped(world), world.cast.alice
    with pytest.raises(TooLate):
        doubt_stop(attempt_id=attempt.pk, by=alice, now=NOW + 10 * MINUTE)
    other = ring(world.contacts[3], alice, NOW + 2 * MINUTE)
    report(other, alice, answered(Who.COLLEAGUE, How.LISTENED), NOW + 2 * MINUTE)
    with pytest.raises(TooLate):
        doubt_stop(attempt_id=other.pk, by=alice, now=NOW + 3 * MINUTE)


def test_anothers_and_a_missing_one_are_refused_alike(world: World) -> None:
    attempt = stopped(world)
    for attempt_id in (attempt.pk, uuid4()):
        with pytest.raises(NotFound):
            doubt_stop(attempt_id=attempt_id, by=world.cast.bob, now=NOW)
