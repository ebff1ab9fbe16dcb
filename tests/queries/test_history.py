"""What was tried before, for the card and for the caps."""

import pytest

from clarion.models import Attempt
from clarion.queries.history import SHOWN_ON_CARD, Histories, calls, reported_on
from clarion.rules.caps import Call
from clarion.rules.vocabulary import Counts
from tests.actions.steps import DAY, HOUR, past_call, ring
from tests.cast import NOW, World, make_world

pytestmark = pytest.mark.django_db


def histories(world: World, place: int) -> Histories:
    contact = world.contacts[place]
    return calls(
        line_id=contact.line_id,
        person_tag=contact.person_tag,
        station_id=contact.station_id,
        now=NOW,
    )


def test_calls_count_for_their_line_person_and_station() -> None:
    world = make_world(stations=2, people=2)
    bob, contacts = world.cast.bob, world.contacts
    own = past_call(contacts[1], bob, NOW - 3 * DAY, Counts.ANSWERED)
    same_person = past_call(contacts[4], bob, NOW - 2 * DAY, Counts.CALLBACK)
    Attempt.objects.filter(pk=same_person.pk).update(person_tag=contacts[1].person_tag)
    neighbour = past_call(contacts[2], bob, NOW - DAY, Counts.BUSY)
    past_call(contacts[5], bob, NOW - HOUR, Counts.ANSWERED)
    one, two, three = (
        Call(own.shown_at, Counts.ANSWERED),
        Call(same_person.shown_at, Counts.CALLBACK),
        Call(neighbour.shown_at, Counts.BUSY),
    )
    found = histories(world, 1)
    assert found.line == (one,)
    assert set(found.person) == {one, two}
    assert set(found.station) == {one, three}
    assert (len(found.person), len(found.station)) == (2, 2)


def test_a_year_is_kept_and_what_counts_for_nothing_is_not() -> None:
    world = make_world(stations=1)
    for at, counts in (
        (NOW - 366 * DAY, Counts.ANSWERED),
        (NOW - 365 * DAY, Counts.ANSWERED),
        (NOW - DAY, Counts.NOTHING),
    ):
        past_call(world.contacts[1], world.cast.bob, at, counts)
    kept = (Call(NOW - 365 * DAY, Counts.ANSWERED),)
    assert histories(world, 1) == Histories(kept, kept, kept)


@pytest.mark.parametrize("count", [1, 3])
def test_it_costs_one_statement(count: int, django_assert_num_queries: object) -> None:
    world = make_world(stations=1)
    for age in range(count):
        past_call(world.contacts[1], world.cast.bob, NOW - age * DAY, Counts.BUSY)
    with django_assert_num_queries(1):  # type: ignore[operator]
        assert len(histories(world, 1).line) == count


def test_the_card_tells_of_the_latest_reports_on_this_line() -> None:
    world = make_world(stations=1)
    made = [
        past_call(world.contacts[1], world.cast.bob, NOW - age * DAY)
        for age in range(SHOWN_ON_CARD + 2)
    ]
    Attempt.objects.filter(pk=made[0].pk).update(reported_at=None)
    past_call(world.contacts[0], world.cast.bob, NOW)
    assert list(reported_on(world.lines[1].pk)) == made[1 : SHOWN_ON_CARD + 1]


def test_a_number_that_was_shown_and_never_reported_counts_as_unanswered() -> None:
    world = make_world(stations=1)
    attempt = ring(world.contacts[1], world.cast.alice)
    found = calls(
        line_id=attempt.line_id,
        person_tag=attempt.person_tag,
        station_id=attempt.station_id,
        now=NOW + HOUR,
    )
    assert found.line == (Call(NOW, Counts.UNANSWERED),)
    assert found.person == found.station == found.line
