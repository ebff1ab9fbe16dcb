"""A half-written report comes back: after a reload, a lost lease, a new session, a closed tab."""

import logging
from datetime import timedelta

import pytest
from django.http import HttpResponse
from django.test import Client

from clarion.actions.calling.keep_draft import keep_draft
from clarion.models import Attempt, Draft, Hold
from clarion.web import drafts
from tests.actions.steps import ring
from tests.cast import NOW, World, passphrase_of
from tests.web.given import (
    SIGN_IN,
    Clock,
    get,
    hidden,
    lease_path,
    lists,
    outcome_path,
    plain,
    post,
    sign_in,
    signed_in,
    title,
)

HALF = {
    "who": "colleague",
    "ticks": ["text_read", "overheard"],
    "hint": "mornings",
    "to_coordinator": "half a sen",
}
AGAIN = "What you had written is here again. It is not sent yet."


@pytest.fixture
def attempt(world: World) -> Attempt:
    return ring(world.contacts[1], world.cast.alice)


def draft_path(attempt: Attempt) -> str:
    return f"/attempts/{attempt.pk}/draft/"


def restored(answer: HttpResponse) -> bool:
    page = answer.content.decode()
    pieces = ("half a sen</textarea>", '<option value="mornings" selected>', AGAIN)
    return all(piece in page for piece in pieces) and page.count(" checked>") == 3


def _sign_in_with(client: Client, name: str, asked: HttpResponse) -> None:
    fields = lists(hidden(asked))
    post(client, SIGN_IN, pseudonym=name, passphrase=passphrase_of(name), **fields)


def test_it_is_there_on_every_way_back(world: World, attempt: Attempt, clock: Clock) -> None:
    client = signed_in("Alice")
    answer = post(client, draft_path(attempt), **HALF)
    assert (answer.status_code, answer.headers["Location"]) == (302, outcome_path(attempt))
    for path in (outcome_path(attempt), lease_path(attempt.lease_id)):
        assert restored(get(client, path))
    # Another browser, another session, and the contact is lost.
    clock.forward(hours=4)
    later = get(signed_in("Alice"), outcome_path(attempt))
    assert (title(later), restored(later)) == ("Report a call", True)
    saved = post(client := signed_in("Alice"), outcome_path(attempt), **HALF, how="silent")
    assert (saved.status_code, Draft.objects.count()) == (302, 0)
    told = post(client, draft_path(attempt), **HALF)
    assert (told.status_code, "It was counted once." in plain(told)) == (200, True)


def test_a_page_without_a_draft_says_nothing_of_one(world: World, attempt: Attempt) -> None:
    client = signed_in("Alice")
    assert AGAIN not in plain(get(client, lease_path(attempt.lease_id)))
    post(client, draft_path(attempt), save="next", line="busy", note_seen="x")
    assert Draft.objects.count() == 0


@pytest.mark.parametrize("more", [{}, {"line": "fax"}], ids=["incomplete", "once more"])
def test_a_form_that_is_sent_back_is_kept(
    world: World, attempt: Attempt, more: dict[str, str]
) -> None:
    client = signed_in("Alice")
    back = post(client, outcome_path(attempt), **HALF, **more)
    assert back.status_code in {400, 409}
    assert restored(get(client, lease_path(attempt.lease_id)))


def test_a_second_press_is_asked_for_and_the_rest_is_kept(world: World, attempt: Attempt) -> None:
    client = signed_in("Alice")
    back = post(client, outcome_path(attempt), line="fax", to_coordinator="half a sen")
    assert (back.status_code, "A fax machine?" in plain(back)) == (409, True)
    assert "half a sen</textarea>" in get(client, outcome_path(attempt)).content.decode()


def test_still_on_the_call_keeps_it_past_the_hard_end(
    world: World, attempt: Attempt, clock: Clock
) -> None:
    clock.forward(hours=3)
    client = signed_in("Alice")
    assert post(client, lease_path(attempt.lease_id, "renew_lease"), **HALF).status_code == 410
    assert restored(get(client, outcome_path(attempt)))


def test_what_came_through_a_sign_in_is_kept_before_it_is_sent(
    world: World, attempt: Attempt, clock: Clock
) -> None:
    for what, path in (
        ("report", outcome_path(attempt)),
        ("still on the call", lease_path(attempt.lease_id, "renew_lease")),
    ):
        client = signed_in("Alice")
        clock.forward(minutes=31)
        asked = post(client, path, **HALF)
        _sign_in_with(client, "Bob", asked)
        assert Draft.objects.count() == 0, what
        _sign_in_with(client, "Alice", asked)
        # The tab is closed; a new one opens the card.
        assert restored(get(signed_in("Alice"), outcome_path(attempt))), what
        Draft.objects.all().delete()


def test_what_is_carried_elsewhere_keeps_nothing(world: World, attempt: Attempt) -> None:
    sign_in(signed_in("Alice"), "Alice", carried_path="/settings/", carried_field="speaks=zh")
    assert Draft.objects.count() == 0


def test_what_is_too_long_is_said_or_stays_on_the_page(world: World, attempt: Attempt) -> None:
    client, long = signed_in("Alice"), "word " * 2000
    refused = post(client, draft_path(attempt), to_coordinator=long)
    assert (refused.status_code, "Please shorten it." in plain(refused)) == (413, True)
    back = post(client, outcome_path(attempt), to_coordinator=long)
    assert (back.status_code, long.strip() in back.content.decode()) == (400, True)
    assert Draft.objects.count() == 0


def test_somebody_elses_is_neither_written_nor_read(world: World, attempt: Attempt) -> None:
    keep_draft(
        attempt_id=attempt.pk, typed={"to_coordinator": ["secret"]}, by=world.cast.alice, now=NOW
    )
    bob = signed_in("Bob")
    answers = [post(bob, draft_path(attempt), **HALF), get(bob, outcome_path(attempt))]
    assert [one.status_code for one in answers] == [404, 404]
    assert "secret" not in "".join(one.content.decode() for one in answers)


def test_a_draft_that_was_tampered_with_is_left_out_and_the_call_goes_on(
    world: World, attempt: Attempt, caplog: pytest.LogCaptureFixture
) -> None:
    client = signed_in("Alice")
    post(client, draft_path(attempt), **HALF)
    sealed = bytes(Draft.objects.get().sealed)
    Draft.objects.update(sealed=sealed[:-1] + bytes([sealed[-1] ^ 1]))
    answer = get(client, lease_path(attempt.lease_id))
    assert (answer.status_code, restored(answer), "half a sen" in plain(answer)) == (
        200,
        False,
        False,
    )
    assert [one.levelno for one in caplog.records if one.name == "clarion"] == [logging.CRITICAL]


def test_the_script_comes_with_the_form_and_only_there(world: World, attempt: Attempt) -> None:
    client, script = signed_in("Alice"), 'src="/static/clarion/keep.js"'
    card = lease_path(attempt.lease_id)
    Attempt.objects.update(shown_at=NOW - timedelta(minutes=5))
    found = {path: script in get(client, path).content.decode() for path in ("/", card)}
    Hold.objects.all().delete()
    found["late"] = script in get(client, outcome_path(attempt)).content.decode()
    assert found == {"/": False, card: True, "late": True}


def test_buttons_are_no_part_of_what_was_written() -> None:
    assert {"line", "confirmed", "save", "note_seen"}.isdisjoint(drafts.FIELDS)
    assert {"who", "how", "ticks", "note", "hint", "offered", "day"} <= set(drafts.FIELDS)
