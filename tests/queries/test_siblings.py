"""A new campaign finds a line as the others left it."""

from datetime import datetime

import pytest

from clarion.actions.campaigns.enlist import enlist
from clarion.models import Contact, Line
from clarion.queries.siblings import rest_elsewhere
from clarion.rules.vocabulary import How, LineKind, Tick, Who
from tests.actions.steps import DAY, HOUR, answered, call
from tests.cast import NOW, World, make_campaign, make_world

pytestmark = pytest.mark.django_db
LATER = NOW + 8 * DAY


def enlisted(world: World, now: datetime = LATER) -> dict[int, datetime | None]:
    """Which lines of the world a second campaign takes, and from when they may ring."""
    other = make_campaign(world.cast, days=90)
    lines = list(Line.objects.filter(pk__in=[line.pk for line in world.lines]))
    made = enlist(campaign=other, lines=lines, language="zh", by=world.cast.carol, now=now)
    places = {line.pk: place for place, line in enumerate(world.lines)}
    return {places[contact.line_id]: contact.ready_at for contact in made}


def test_lines_that_nobody_called_may_ring_at_once() -> None:
    world = make_world(stations=1, people=2)
    assert enlisted(world) == {0: LATER, 1: LATER, 2: LATER}


def test_a_wish_for_peace_holds_in_the_next_campaign() -> None:
    world = make_world(stations=1, people=1)
    reported = answered(Who.PERSON, How.LISTENED, Tick.LEAVE_IN_PEACE)
    call(world.contacts[1], world.cast.alice, reported)
    rested = Contact.objects.get(pk=world.contacts[1].pk).ready_at
    assert rested is not None
    assert rested > LATER
    assert enlisted(world)[1] == rested


@pytest.mark.parametrize(
    "reported",
    [
        answered(Who.PERSON, How.ENGAGED),
        answered(Who.PERSON, How.LISTENED, Tick.MOVED),
        answered(Who.PERSON, How.HOSTILE, Tick.THREAT_TO_HIM),
        answered(Who.RELATIVE, How.SILENT),
    ],
    ids=["won over", "moved", "threat", "relative"],
)
def test_who_is_closed_or_frozen_is_not_brought_back(reported: object) -> None:
    world = make_world(stations=1, people=1)
    call(world.contacts[1], world.cast.alice, reported)  # type: ignore[arg-type]
    assert set(enlisted(world)) == {0}


def test_a_line_of_his_that_was_found_later_stays_silent_too() -> None:
    world = make_world(stations=1, people=1)
    call(world.contacts[1], world.cast.alice, answered(Who.PERSON, How.ENGAGED))
    found = Line.objects.get(pk=world.lines[0].pk)
    found.switchboard = False
    tag = world.contacts[1].person_tag
    assert rest_elsewhere(found, tag, LATER) is None


def test_a_dead_line_leaves_his_others_open() -> None:
    world = make_world(stations=1, people=1)
    Line.objects.filter(pk=world.lines[1].pk).update(callable=False)
    Contact.objects.filter(pk=world.contacts[1].pk).update(ready_at=None)
    other = Line.objects.get(pk=world.lines[0].pk)
    other.switchboard = False
    assert rest_elsewhere(other, world.contacts[1].person_tag, LATER) == LATER


def test_a_shared_line_rests_but_does_not_close_with_a_case() -> None:
    world = make_world(stations=1, people=1)
    shared = Line.objects.get(pk=world.lines[0].pk)
    Contact.objects.filter(pk=world.contacts[0].pk).update(ready_at=None)
    assert rest_elsewhere(shared, world.contacts[0].person_tag, LATER) == LATER
    Contact.objects.filter(pk=world.contacts[0].pk).update(ready_at=LATER + HOUR)
    assert rest_elsewhere(shared, world.contacts[0].person_tag, LATER) == LATER + HOUR


def test_a_duty_phone_is_shared_as_well() -> None:
    world = make_world(stations=1, people=1, kind=LineKind.DUTY)
    Contact.objects.filter(pk=world.contacts[1].pk).update(ready_at=None)
    duty = Line.objects.get(pk=world.lines[1].pk)
    assert rest_elsewhere(duty, world.contacts[1].person_tag, LATER) == LATER
