"""Closing: for ever, with the release, and without a trace of why."""

import pytest

from clarion.actions.close import close
from clarion.models import Contact, Hold, Line, Wrap
from clarion.rules.vocabulary import KeyringKind
from tests.actions.steps import CLOSED, hold, state
from tests.cast import NOW, World, make_world

pytestmark = pytest.mark.django_db


def wraps(world: World, place: int) -> list[str]:
    found = Wrap.objects.filter(record=world.lines[place].record_id)
    return sorted(found.values_list("keyring__kind", flat=True))


@pytest.mark.parametrize("drop_wraps", [True, False])
@pytest.mark.parametrize("places", [[1], [0, 1, 3]])
def test_contacts_close_with_all_that_was_agreed(drop_wraps: bool, places: list[int]) -> None:
    world = make_world(stations=2)
    chosen = [world.contacts[place].pk for place in places]
    Contact.objects.update(
        avoid_tag=world.cast.bob.tag, prefer_tag=world.cast.alice.tag, prefer_until=NOW
    )
    held = hold(world.contacts[1], world.cast.alice)
    kept = hold(world.contacts[2], world.cast.bob)
    close(Contact.objects.filter(pk__in=chosen), drop_wraps=drop_wraps)
    for place in places:
        assert state(world.contacts[place]) == CLOSED
        released = [] if drop_wraps else ["campaign"]
        assert wraps(world, place) == [*released, "directory", "follow_up"]
    assert state(world.contacts[2])["prefer"] == world.cast.alice.tag
    assert wraps(world, 2) == ["campaign", "directory", "follow_up"]
    assert list(Hold.objects.all()) == [kept]
    assert held != kept


def open_records(world: World) -> set[object]:
    wraps = Wrap.objects.filter(keyring__kind=KeyringKind.CAMPAIGN)
    return set(wraps.values_list("record_id", flat=True))


def test_a_persons_name_closes_with_the_last_of_their_contacts() -> None:
    world = make_world(stations=1, people=2)
    lines = [Line.objects.select_related("person", "station").get(pk=it.pk) for it in world.lines]
    person, station = lines[1].person, lines[1].station
    assert person is not None
    close(Contact.objects.filter(pk=world.contacts[1].pk), drop_wraps=True)
    assert open_records(world) & {lines[1].record_id, person.record_id} == set()
    assert station.record_id in open_records(world)
    close(Contact.objects.all(), drop_wraps=True)
    assert open_records(world) == {world.campaign.record_id}
