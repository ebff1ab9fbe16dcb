"""Asked us to stop: one press, whatever else is on the page, at once and for ever."""

from pathlib import Path
from typing import Any

import pytest

from clarion.actions import journal as stops
from clarion.models import Attempt, Contact, Hold, Stop
from clarion.rules.vocabulary import Counts, LineKind, StopScope
from tests.actions.steps import hold, opened_notices, ring
from tests.cast import Cast, World, make_world
from tests.web.given import Clock, plain, post, signed_in, stop_path, title

PERSON = "We never call this person again: every known line of theirs is closed, for ever."


@pytest.fixture
def attempt(world: World) -> Attempt:
    return ring(world.contacts[1], world.cast.alice)


def stopped(attempt: Attempt, **told: Any) -> str:
    answer = post(signed_in("Alice"), stop_path(attempt), **told)
    assert (answer.status_code, title(answer)) == (200, "Saved")
    return plain(answer)


def ready(world: World) -> list[bool]:
    return [
        Contact.objects.get(pk=contact.pk).ready_at is not None for contact in world.contacts[:4]
    ]


@pytest.mark.parametrize(
    ("told", "scope"),
    [
        ({}, StopScope.PERSON),
        ({"who": "person"}, StopScope.PERSON),
        # What cannot be read was not said.
        ({"who": "nobody we know"}, StopScope.PERSON),
        ({"who": ""}, StopScope.PERSON),
        ({"who": "colleague"}, StopScope.LINE),
        ({"who": "unknown"}, StopScope.LINE),
        ({"who": "relative"}, StopScope.LINE),
    ],
)
def test_who_asked_decides_how_far_it_goes(
    world: World, attempt: Attempt, told: dict[str, str], scope: StopScope
) -> None:
    said = stopped(attempt, **told)
    stop = Stop.objects.get()
    assert (stop.scope, stop.lasting) == (scope, True)
    assert (PERSON in said) == (scope == StopScope.PERSON)
    assert ready(world) == [True, False, True, True]
    assert Attempt.objects.get().counts_as == Counts.ANSWERED
    assert Hold.objects.count() == 0


def test_at_a_switchboard_the_case_ends_there(world: World) -> None:
    stopped(ring(world.contacts[0], world.cast.alice))
    assert Stop.objects.get().scope == StopScope.SWITCHBOARD


def test_it_is_in_the_journal_before_the_page_returns(
    world: World, attempt: Attempt, journal: Path
) -> None:
    stopped(attempt)
    stop = Stop.objects.get()
    assert [entry["id"] for entry in stops.entries(journal)] == [str(stop.pk)]


def test_one_press_is_enough_and_two_are_one(world: World, attempt: Attempt, journal: Path) -> None:
    stopped(attempt)
    assert "It was counted once." in stopped(attempt)
    assert (Stop.objects.count(), len(list(stops.entries(journal)))) == (1, 1)


def test_nothing_on_the_page_holds_it_up(cast: Cast) -> None:
    world = make_world(cast, kind=LineKind.MOBILE)
    attempt = ring(world.contacts[1], cast.alice)
    stopped(
        attempt,
        how="exploded",
        ticks=["another_time", "unheard of"],
        day="yesterday",
        time="25:61",
        offered="9" * 500,
        note="王" * 300_000,
        to_coordinator="please do not\0 call" + "x" * 2000,
        line="exploded",
    )
    assert Stop.objects.get().scope == StopScope.PERSON
    texts = [notice["text"] for notice in opened_notices(cast)]
    assert [text[:18] for text in texts] == ["please do not call"]


def test_it_holds_after_the_contact_went_to_somebody_else(
    world: World, attempt: Attempt, clock: Clock
) -> None:
    clock.forward(hours=4)
    Hold.objects.all().delete()
    hold(attempt.contact, world.cast.bob, clock.now)
    said = stopped(attempt)
    assert PERSON in said
    assert "a coordinator reads it." in said
    # Bob's card is gone with it.
    assert Hold.objects.count() == 0
    assert ready(world) == [True, False, True, True]


def test_it_offers_no_next_call_by_itself(world: World, attempt: Attempt) -> None:
    stopped(attempt, who="person", how="listened", save="next")
    assert Hold.objects.count() == 0
