"""Three hostile calls in a row: ten minutes in which nothing is handed out."""

import pytest
from django.test import Client

from clarion.models import Attempt, Contact, Hold
from tests.cast import World, make_world
from tests.web.given import Clock, get, outcome_path, plain, post, signed_in

HARD = {"who": "colleague", "how": "hostile", "save": "rest"}
MILD = {"who": "colleague", "how": "listened", "save": "rest"}
NOBODY = {"line": "no_answer"}
SAID = "ten minutes’ break"


@pytest.fixture
def world(db: None, clock: Clock) -> World:
    return make_world(stations=6)


def calls(client: Client, clock: Clock, *reports: dict[str, str]) -> None:
    for report in reports:
        clock.forward(minutes=2)
        post(client, f"{post(client, '/leases/').headers['Location']}attempts/")
        post(client, outcome_path(Attempt.objects.get(reported_at=None)), **report)


@pytest.mark.parametrize(
    ("reports", "breaks"),
    [
        ((HARD, HARD), False),
        ((HARD, HARD, HARD), True),
        ((HARD, NOBODY, HARD, HARD), True),
        ((HARD, HARD, MILD, HARD), False),
        ((MILD, HARD, HARD, HARD, NOBODY), False),
    ],
)
def test_only_three_in_a_row_bring_a_break(
    world: World, clock: Clock, reports: tuple[dict[str, str], ...], *, breaks: bool
) -> None:
    client = signed_in("Alice")
    if reports[-1] == NOBODY:
        calls(client, clock, *reports[:-1])
        assert post(client, "/leases/").status_code == 200
        return
    calls(client, clock, *reports)
    answer = post(client, "/leases/")
    assert (answer.status_code == 200, SAID in plain(answer)) == (breaks, breaks)
    assert Hold.objects.exists() is not breaks


def test_it_ends_after_ten_minutes(world: World, clock: Clock) -> None:
    client = signed_in("Alice")
    calls(client, clock, HARD, HARD, HARD)
    clock.forward(minutes=9, seconds=59)
    assert "It goes on at 19:16 your time." in plain(post(client, "/leases/"))
    clock.forward(seconds=1)
    assert post(client, "/leases/").status_code == 302


def test_save_and_next_does_not_go_on_either(world: World, clock: Clock) -> None:
    client = signed_in("Alice")
    calls(client, clock, HARD, HARD, HARD | {"save": "next"})
    assert Hold.objects.count() == 0


def test_an_open_call_goes_on(world: World, clock: Clock) -> None:
    client = signed_in("Alice")
    calls(client, clock, HARD, HARD)
    held = post(client, "/leases/").headers["Location"]
    twin = signed_in("Alice")
    assert get(twin, held).status_code == 200
    session = client.session
    session["hard"] = [clock.now.isoformat()] * 3
    session.save()
    assert post(client, "/leases/").headers["Location"] == held
    assert Contact.objects.exists()
