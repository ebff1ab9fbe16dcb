"""“Take this report back”: the form is there again, filled in; what cannot be is said calmly."""

import re

import pytest
from django.http import HttpResponse

from clarion.models import Attempt, Draft, Hold, Stop, Undo
from clarion.rules.vocabulary import Counts
from tests.actions.steps import opened_notices, ring
from tests.cast import World
from tests.promises.crowd import make_old_hands
from tests.web.given import Clock, get, hidden, lists, outcome_path, plain, post, signed_in, title

TOLD = {
    "who": "colleague",
    "how": "listened",
    "ticks": ["text_read", "wrote_down"],
    "hint": "mornings",
    "to_coordinator": "a sentence",
}


@pytest.fixture
def attempt(world: World) -> Attempt:
    return ring(world.contacts[1], world.cast.alice)


def undo_path(attempt: Attempt) -> str:
    return f"/attempts/{attempt.pk}/undo/"


def mistake_path(attempt: Attempt) -> str:
    return f"/attempts/{attempt.pk}/mistake/"


def filled(answer: HttpResponse) -> bool:
    page = answer.content.decode()
    return "a sentence</textarea>" in page and page.count(" checked>") == 4


def test_what_was_written_is_there_again_on_the_card(world: World, attempt: Attempt) -> None:
    client = signed_in("Alice")
    saved = post(client, outcome_path(attempt), **TOLD, save="rest")
    assert f'action="{undo_path(attempt)}"' in saved.content.decode()
    back = post(client, undo_path(attempt), **lists(hidden(saved)))
    again = Attempt.objects.get(reported_at=None)
    assert (back.status_code, back.headers["Location"]) == (302, outcome_path(again))
    page = get(client, outcome_path(again))
    assert (filled(page), "The number" in plain(page)) == (True, True)
    assert "The report is taken back. Please report this call anew, below." in plain(page)
    assert Hold.objects.get().pk == again.lease_id
    post(client, outcome_path(again), **TOLD, save="rest")
    assert Attempt.objects.get(pk=again.pk).counts_as == Counts.ANSWERED
    assert Draft.objects.count() == 0


def test_from_today_the_form_is_empty(world: World, attempt: Attempt, clock: Clock) -> None:
    client = signed_in("Alice")
    post(client, outcome_path(attempt), line="no_answer")
    today = get(client, "/")
    assert "Take back the report of 19:00" in plain(today)
    assert undo_path(attempt) in today.content.decode()
    clock.forward(minutes=10)
    assert "Take back the report" not in plain(get(client, "/"))
    clock.forward(minutes=-9)
    post(client, undo_path(attempt))
    again = Attempt.objects.get(reported_at=None)
    assert not filled(get(client, outcome_path(again)))
    assert "Take back the report" not in plain(get(client, "/"))


def test_save_and_next_is_taken_back_on_a_page_of_its_own(world: World, attempt: Attempt) -> None:
    make_old_hands([world.cast.alice], world.contacts[0], attempt.shown_at)
    client = signed_in("Alice")
    assert post(client, outcome_path(attempt), **TOLD, save="next").status_code == 302
    page = get(client, post(client, undo_path(attempt)).headers["Location"])
    assert title(page) == "Report a call"


@pytest.mark.parametrize("how", ["engaged", "agreed"])
def test_what_was_won_is_for_custodians(world: World, attempt: Attempt, how: str) -> None:
    client = signed_in("Alice")
    saved = post(client, outcome_path(attempt), **TOLD | {"how": how}, save="rest")
    pages = plain(saved) + plain(get(client, "/"))
    assert not re.search("Take (this|back the) report", pages)
    refused = post(client, undo_path(attempt))
    assert (refused.status_code, title(refused)) == (409, "Not just now")
    assert "can be corrected by a custodian only" in plain(refused)


def test_too_late_and_another_session_are_said_calmly(
    world: World, attempt: Attempt, clock: Clock
) -> None:
    client = signed_in("Alice")
    post(client, outcome_path(attempt), line="no_answer")
    refused = post(signed_in("Alice"), undo_path(attempt))
    assert (refused.status_code, "This one stands." in plain(refused)) == (409, True)
    clock.forward(minutes=10)
    assert post(client, undo_path(attempt)).status_code == 409
    assert Attempt.objects.count() == 1


def test_when_somebody_called_since_a_coordinator_decides(
    world: World, attempt: Attempt, clock: Clock
) -> None:
    client = signed_in("Alice")
    post(client, outcome_path(attempt), line="fax", confirmed="fax")
    clock.forward(minutes=1)
    bob = ring(world.contacts[0], world.cast.bob, clock.now)
    Attempt.objects.filter(pk=bob.pk).update(line=attempt.line)
    said = post(client, undo_path(attempt))
    assert (said.status_code, "A coordinator has been told, and decides." in plain(said)) == (
        200,
        True,
    )
    assert opened_notices(world.cast)[-1]["about"] == "undo_asked"


def test_a_stop_is_doubted_and_holds(world: World, attempt: Attempt) -> None:
    client = signed_in("Alice")
    saved = post(client, f"/attempts/{attempt.pk}/suppression/", who="person")
    assert ("Pressed by mistake" in plain(saved), "Take this report" in plain(saved)) == (
        True,
        False,
    )
    today = plain(get(client, "/"))
    assert ("Pressed by mistake" in today, "Take back the report" in today) == (True, False)
    refused = post(client, undo_path(attempt))
    assert (refused.status_code, "Pressed by mistake" in plain(refused)) == (409, True)
    told = post(client, mistake_path(attempt))
    assert (told.status_code, "It holds until two of them have decided." in plain(told)) == (
        200,
        True,
    )
    assert Stop.objects.count() == 1
    told_of = {one["about"] for one in opened_notices(world.cast)}
    assert told_of == {"stop", "stop_by_mistake"}
    assert post(client, mistake_path(attempt)).status_code == 409
    assert "Pressed by mistake" not in plain(get(client, "/"))


@pytest.mark.parametrize("path", [undo_path, mistake_path])
def test_somebody_elses_looks_missing(world: World, attempt: Attempt, path: object) -> None:
    post(signed_in("Alice"), outcome_path(attempt), line="no_answer")
    assert post(signed_in("Bob"), path(attempt)).status_code == 404  # type: ignore[operator]
    assert Undo.objects.count() == 1
