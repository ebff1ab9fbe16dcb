"""The coordinators' board: campaigns, what was left for them, stops folded in, and the brake."""

from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest

from clarion.actions.campaigns.pause import pause_everything
from clarion.models import Campaign, Hold, IndexRun, Keyring, Member, Pause, Stop, Suppression
from clarion.rules.vocabulary import KeyringKind
from tests.actions.steps import ring
from tests.cast import NOW, Cast, World, make_campaign
from tests.web.given import Clock, get, nameless, plain, post, signed_in, stop_path, title

BRAKE = "All calls are paused"


def test_an_empty_one_says_so(cast: Cast) -> None:
    answer = get(signed_in("Carol"), "/board/")
    assert (answer.status_code, title(answer)) == (200, "Board")
    said = plain(answer)
    assert "No campaign yet." in said
    absent = (BRAKE, "for a coordinator", "just been entered")
    assert [words for words in absent if words in said] == []
    assert "Pause all calls" in said


@pytest.mark.parametrize("count", [1, 3])
def test_campaigns_are_listed_with_their_state_and_end(cast: Cast, count: int) -> None:
    for place in range(count):
        make_campaign(cast, days=30 + place)
    said = plain(get(signed_in("Carol"), "/board/"))
    assert said.count("Release Chen (en)") == count
    # By Carol's calendar; in China it is the fifteenth already.
    assert "14 June 2026" in said


def test_their_state_is_said(cast: Cast) -> None:
    paused, ended, _ = [make_campaign(cast) for _ in range(3)]
    Pause.objects.create(id=uuid4(), scope=paused.pk, reason="other", at=NOW)
    Campaign.objects.filter(pk=ended.pk).update(ended_at=NOW)
    said = plain(get(signed_in("Carol"), "/board/"))
    assert [said.count(f"(en) {state}") for state in ("running", "paused", "ended")] == [1, 1, 1]
    assert BRAKE not in said


def test_stops_are_folded_in_and_said_once(world: World) -> None:
    client = signed_in("Alice")
    for place in (1, 3):
        attempt = ring(world.contacts[place], world.cast.alice, NOW + timedelta(minutes=place))
        post(client, stop_path(attempt))
    carol = signed_in("Carol")
    said = plain(get(carol, "/board/"))
    assert "2 stops are in force and have just been entered into the directory." in said
    assert "2 notices wait for a coordinator" in said
    assert "just been entered" not in plain(get(carol, "/board/"))
    assert (Stop.objects.filter(folded_at=None).count(), Suppression.objects.count()) == (0, 4)


def test_one_stop_is_said_in_the_singular(world: World) -> None:
    post(signed_in("Alice"), stop_path(ring(world.contacts[1], world.cast.alice)))
    said = plain(get(signed_in("Carol"), "/board/"))
    assert "1 stop is in force and has just been entered into the directory." in said


def test_a_year_whose_holidays_are_unknown_is_warned_of(cast: Cast, clock: Clock) -> None:
    warning = "are not known yet: weekends are taken as they come."
    assert warning not in plain(get(signed_in("Carol"), "/board/"))
    clock.now = datetime(2090, 3, 3, 2, 0, tzinfo=UTC)
    said = plain(get(signed_in("Carol"), "/board/"))
    assert f"The public holidays of 2090 {warning}" in said


def test_pausing_works_at_once_and_ends_with_a_press(world: World) -> None:
    client, alice = signed_in("Carol"), signed_in("Alice")
    answer = post(client, "/pauses/", reason="safety")
    assert (answer.status_code, answer.headers["Location"]) == (302, "/board/")
    said = plain(get(client, "/board/"))
    # Carol's clock: seven in the evening of Monday.
    assert f"{BRAKE} Since Monday, 19:00." in said
    assert "Pause all calls" not in said
    held = post(alice, "/leases/")
    assert (held.status_code, Hold.objects.count()) == (200, 0)
    pause = Pause.objects.get()
    ended = post(client, f"/pauses/{pause.pk}/end/")
    assert (ended.status_code, ended.headers["Location"]) == (302, "/board/")
    assert post(alice, "/leases/").status_code == 302
    assert BRAKE not in plain(get(client, "/board/"))


def test_pausing_twice_is_pausing_once(cast: Cast) -> None:
    client = signed_in("Carol")
    for _ in range(2):
        assert post(client, "/pauses/", reason="mistake").status_code == 302
    assert Pause.objects.values_list("reason").get() == ("mistake",)


def test_another_coordinator_ends_it_and_twice_is_once(cast: Cast) -> None:
    pause = pause_everything(reason="safety", by=cast.carol, now=NOW)
    dave = signed_in("Dave")
    for _ in range(2):
        assert post(dave, f"/pauses/{pause.pk}/end/").status_code == 302
    assert Pause.objects.get().ended_at == NOW


@pytest.mark.parametrize("reason", ["", "because"])
def test_a_pause_without_a_reason_is_asked_again(cast: Cast, reason: str) -> None:
    answer = post(signed_in("Carol"), "/pauses/", reason=reason)
    assert (answer.status_code, title(answer)) == (400, "Board")
    assert "Please" in plain(answer)
    assert Pause.objects.count() == 0


def test_a_pause_that_never_was_is_not_there(cast: Cast) -> None:
    client = signed_in("Carol")
    answer = post(client, f"/pauses/{uuid4()}/end/")
    missing = get(client, "/nowhere/")
    assert answer.status_code == 404
    # On the page of a button there is no way back to it but Today.
    assert nameless(answer) == nameless(missing).replace('value="/nowhere/"', 'value="/"')


def test_when_a_coordinator_has_left_the_next_one_renews_the_keys(world: World) -> None:
    carol, alice = signed_in("Carol"), signed_in("Alice")
    dave = Member.objects.filter(pk=world.cast.dave.member.pk)
    dave.update(ended_at=NOW, ended_as="left")
    before = Keyring.objects.get(kind=KeyringKind.DIRECTORY).public_key
    for path in ("/board/", "/inbox/", "/directory/"):
        assert get(carol, path).status_code == 200
    assert Keyring.objects.get(kind=KeyringKind.DIRECTORY).public_key != before
    # Everybody else signs in again, and then seals to the new ones.
    assert get(alice, "/").status_code == 302
    assert get(signed_in("Alice"), "/").status_code == 200
    assert IndexRun.objects.filter(ended_at=None).count() == 1
