"""An agreed call is left to anyone and taken back, by the one who agreed on it alone."""

from datetime import datetime
from uuid import uuid4

import pytest

from clarion.actions.calling.reported import Callback
from clarion.actions.calling.share_callback import CallIsOpen, claim_callback, share_callback
from clarion.actions.refusal import NotFound
from clarion.countries.registry import profile
from clarion.models import Contact
from clarion.queries.callbacks import OwnCallback, due_for_anyone, own_callbacks
from clarion.queries.lanes import caller_of
from clarion.queries.own_state import own_state
from clarion.rules.vocabulary import How, Rank, Tick, Who
from tests.actions.steps import DAY, HOUR, MINUTE, SECOND, answered, audited, call, hold, state
from tests.cast import NOW, World, make_world
from tests.promises.crowd import make_old_hands

pytestmark = pytest.mark.django_db
CHINA = profile("china")
AGREED = datetime.fromisoformat("2026-05-21T15:00:00+08:00")
EARLY = AGREED - 15 * MINUTE


def promise(world: World, place: int = 1, name: str = "Alice", *, mine: bool = True) -> Contact:
    said = answered(
        Who.COLLEAGUE, How.ASKED, Tick.ANOTHER_TIME, callback=Callback(AGREED, mine=mine)
    )
    call(world.contacts[place], world.cast.actors[name], said, NOW + place * MINUTE)
    return world.contacts[place]


def whose(contact: Contact) -> tuple[object, object, object]:
    found = state(contact)
    return found["rank"], found["prefer"], found["prefer_until"]


def due(world: World, name: str, now: datetime) -> int:
    by = world.cast.actors[name]
    return due_for_anyone(caller_of(by.member, by.tag, own_state(by.tag, now)), CHINA, now)


def test_it_is_left_to_anyone_and_taken_back() -> None:
    world = make_world()
    alice, contact = world.cast.alice, promise(world)
    mine = (Rank.CALLBACK_OWN, alice.tag, AGREED + HOUR)
    assert whose(contact) == mine
    now = EARLY - HOUR
    for _ in range(2):
        share_callback(callback_id=contact.pk, by=alice, now=now)
        assert whose(contact) == (Rank.CALLBACK, alice.tag, now)
    for _ in range(2):
        claim_callback(callback_id=contact.pk, by=alice, now=now)
        assert whose(contact) == mine
    assert [entry["verb"] for entry in audited(world.cast, alice)][-4:] == [
        *["share_callback"] * 2,
        *["claim_callback"] * 2,
    ]


@pytest.mark.parametrize("act", [share_callback, claim_callback])
def test_anothers_a_missing_one_and_what_is_over_are_refused_alike(act: object) -> None:
    world = make_world()
    contact, alice, bob = promise(world), world.cast.alice, world.cast.bob
    plain = world.contacts[3]
    for callback_id, by, now in (
        (contact.pk, bob, EARLY),
        (uuid4(), alice, EARLY),
        (plain.pk, alice, EARLY),
        (contact.pk, alice, AGREED + HOUR),
    ):
        with pytest.raises(NotFound):
            act(callback_id=callback_id, by=by, now=now)  # type: ignore[operator]
    Contact.objects.filter(pk=contact.pk).update(ready_at=None)
    with pytest.raises(NotFound):
        act(callback_id=contact.pk, by=alice, now=EARLY)  # type: ignore[operator]


@pytest.mark.parametrize("act", [share_callback, claim_callback])
def test_a_call_that_is_open_stays_as_it_is(act: object) -> None:
    world = make_world()
    contact = promise(world)
    before = whose(contact)
    hold(contact, world.cast.bob, EARLY)
    with pytest.raises(CallIsOpen):
        act(callback_id=contact.pk, by=world.cast.alice, now=EARLY)  # type: ignore[operator]
    assert whose(contact) == before


def test_ones_own_are_listed_by_their_hour_and_nobody_elses() -> None:
    world = make_world()
    contact = promise(world)
    promise(world, 3, "Bob")
    promise(world, 5, "Alice", mine=False)
    found = own_callbacks(world.cast.alice.tag, CHINA, EARLY)
    assert found == [
        OwnCallback(contact.pk, world.campaign.pk, AGREED, AGREED + HOUR, shared=False, due=True)
    ]
    assert str(found[0].at.tzinfo) == "Asia/Shanghai"
    share_callback(callback_id=contact.pk, by=world.cast.alice, now=EARLY - SECOND)
    [shared] = own_callbacks(world.cast.alice.tag, CHINA, EARLY - SECOND)
    assert (shared.shared, shared.due) == (True, False)


def test_what_is_over_closed_or_of_an_ended_campaign_is_not_listed() -> None:
    world = make_world()
    tag, contact = world.cast.alice.tag, promise(world)
    assert own_callbacks(tag, CHINA, AGREED + HOUR) == []
    assert own_callbacks(tag, CHINA, AGREED + 60 * DAY) == []
    Contact.objects.filter(pk=contact.pk).update(ready_at=None)
    assert own_callbacks(tag, CHINA, EARLY) == []


def test_what_is_due_for_anyone_is_counted_for_those_who_could_take_it() -> None:
    world = make_world()
    make_old_hands([world.cast.bob, world.cast.grace], world.contacts[0], EARLY - 9 * DAY)
    promise(world, 1, mine=False)
    promise(world, 3, mine=True)
    shared = promise(world, 5, mine=True)
    share_callback(callback_id=shared.pk, by=world.cast.alice, now=EARLY - HOUR)
    found = {
        (name, at - EARLY): due(world, name, at)
        for name, at in (
            ("Bob", EARLY - SECOND),
            ("Bob", EARLY),
            ("Bob", AGREED + HOUR - SECOND),
            ("Bob", AGREED + HOUR),
            ("Alice", EARLY),
        )
    }
    # Alice is a newcomer: lines of a person are not hers yet.
    assert list(found.values()) == [0, 2, 2, 0, 0]
    Contact.objects.filter(pk=shared.pk).update(avoid_tag=world.cast.bob.tag)
    assert (due(world, "Bob", EARLY), due(world, "Grace", EARLY)) == (1, 2)
