"""“Still on the call”: the contact stays, and every letter of the half-written report."""

import re
from datetime import timedelta

import pytest

from clarion.models import Attempt, Hold
from clarion.rules.vocabulary import Counts
from tests.actions.steps import ring
from tests.cast import NOW, World
from tests.web.given import Clock, lease_path, outcome_path, plain, post, signed_in, title

CHECKED = re.compile(r"<input[^>]* checked")
HALF = {
    "who": "colleague",
    "ticks": ["text_read"],
    "to_coordinator": "half a sen",
    "hint": "mornings",
}


@pytest.fixture
def attempt(world: World) -> Attempt:
    return ring(world.contacts[1], world.cast.alice)


def keeps(page: str) -> bool:
    return (
        all(
            piece in page
            for piece in (
                "half a sen",
                '<option value="mornings" selected',
                'name="who" value="colleague"',
                'name="ticks" value="text_read"',
            )
        )
        and len(CHECKED.findall(page)) == 2
    )


def test_the_hard_end_moves_and_the_form_stays(
    world: World, attempt: Attempt, clock: Clock
) -> None:
    client = signed_in("Alice")
    clock.forward(minutes=20)
    answer = post(client, lease_path(attempt.lease_id, "renew_lease"), **HALF)
    assert (answer.status_code, keeps(answer.content.decode())) == (200, True)
    # Nothing is judged yet, although how it went is missing.
    assert "Please" not in plain(answer).partition("Record")[2].partition("Not answered")[0]
    hold = Hold.objects.get()
    assert (hold.until, hold.hard_end) == (
        NOW + timedelta(minutes=50),
        NOW + timedelta(hours=3, minutes=20),
    )


def test_without_a_form_the_card_is_shown_again(world: World, attempt: Attempt) -> None:
    answer = post(signed_in("Alice"), lease_path(attempt.lease_id, "renew_lease"))
    assert answer.status_code == 200
    assert CHECKED.findall(answer.content.decode()) == []


def test_too_late_for_the_contact_is_not_too_late_for_the_report(
    world: World, attempt: Attempt, clock: Clock
) -> None:
    clock.forward(hours=3)
    client = signed_in("Alice")
    answer = post(client, lease_path(attempt.lease_id, "renew_lease"), **HALF)
    assert (answer.status_code, title(answer)) == (410, "Report a call")
    assert keeps(answer.content.decode())
    assert outcome_path(attempt) in answer.content.decode()
    saved = post(client, outcome_path(attempt), **HALF, how="listened", save="rest")
    assert (saved.status_code, Attempt.objects.get().counts_as) == (200, Counts.ANSWERED)
    again = post(client, lease_path(attempt.lease_id, "renew_lease"), **HALF)
    assert (again.status_code, title(again)) == (410, "This contact is no longer yours")


def test_another_members_half_written_report_is_not_shown(
    world: World, attempt: Attempt, clock: Clock
) -> None:
    for hours in (0, 3):
        clock.forward(hours=hours)
        answer = post(signed_in("Bob"), lease_path(attempt.lease_id, "renew_lease"), **HALF)
        assert (answer.status_code, title(answer)) == (410, "This contact is no longer yours")
