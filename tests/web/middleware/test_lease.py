"""A lease is kept by every page of its holder, and costs nothing where there is none."""

import pytest
from django.db import OperationalError, connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from clarion.actions.calling.hand_out import LEASE
from clarion.models import Attempt, Hold
from clarion.web.middleware.lease import COOKIE, OPEN
from tests.cast import NOW, World
from tests.web.given import Clock, get, lease_path, outcome_path, post, signed_in, words


def told(client: Client) -> str:
    found = client.cookies.get(COOKIE)
    return found.value if found else ""


@pytest.fixture
def client(world: World) -> Client:
    """Alice, with a card open."""
    alice = signed_in("Alice")
    get(alice, post(alice, "/leases/").headers["Location"])
    return alice


@pytest.mark.parametrize("path", ["/", "/settings/", "/callbacks/", "/nowhere/"])
def test_every_page_keeps_it(client: Client, clock: Clock, path: str) -> None:
    clock.forward(minutes=20)
    get(client, path)
    assert Hold.objects.get().until == NOW + LEASE + (clock.now - NOW)
    assert told(client) == OPEN


@pytest.mark.parametrize("path", ["/settings/", "/callbacks/", "/nowhere/"])
def test_every_page_has_the_way_back_to_it(client: Client, clock: Clock, path: str) -> None:
    card = lease_path(Hold.objects.get().pk)
    assert card in words(get(client, path))
    clock.forward(minutes=31)
    again = signed_in("Alice")
    again.cookies[COOKIE] = OPEN
    assert card not in words(get(again, path))


def test_a_menu_is_made_without_the_database(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    def busy(*_: object) -> None:
        raise OperationalError("locked")

    monkeypatch.setattr("clarion.web.context.open_lease", busy)
    page = get(client, "/settings/")
    assert (page.status_code, "/leases/" in words(page)) == (200, False)


def test_a_post_keeps_it(client: Client, clock: Clock) -> None:
    post(client, f"/leases/{Hold.objects.get().pk}/attempts/")
    clock.forward(minutes=20)
    post(client, f"/attempts/{Attempt.objects.get().pk}/draft/", to_coordinator="half")
    assert Hold.objects.get().until == clock.now + LEASE


def test_the_cookie_says_only_that_a_call_is_open_and_ends_with_it(client: Client) -> None:
    crumb = client.cookies[COOKIE]
    assert (crumb.value, crumb["secure"], crumb["httponly"], crumb["samesite"]) == (
        OPEN,
        True,
        True,
        "Strict",
    )
    post(client, f"/leases/{Hold.objects.get().pk}/attempts/")
    post(client, outcome_path(Attempt.objects.get()), line="busy")
    assert told(client) == ""


def test_without_a_lease_nothing_is_asked(world: World) -> None:
    without, stale = signed_in("Alice"), signed_in("Alice")
    stale.cookies[COOKIE] = OPEN
    counts = []
    for client in (without, stale, stale):
        with CaptureQueriesContext(connection) as seen:
            get(client, "/settings/")
        counts.append(len(seen))
    assert counts == [counts[0], counts[0] + 2, counts[0]]


def test_the_hand_out_is_not_asked_for_more(world: World) -> None:
    counts = []
    for cookie in ("", OPEN):
        Hold.objects.all().delete()
        client = signed_in("Bob")
        if cookie:
            client.cookies[COOKIE] = cookie
        with CaptureQueriesContext(connection) as seen:
            assert post(client, "/leases/").status_code == 302
        counts.append(len(seen))
    assert counts[0] == counts[1]


def test_a_stranger_with_the_cookie_is_nobody(world: World) -> None:
    stranger = Client()
    stranger.cookies[COOKIE] = OPEN
    assert get(stranger, "/sign-in/").status_code == 200


def test_a_database_that_is_busy_does_not_take_the_page_away(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    def busy(**_: object) -> None:
        raise OperationalError("locked")

    monkeypatch.setattr("clarion.web.middleware.lease.keep_lease", busy)
    assert get(client, "/").status_code == 200
    assert told(client) == OPEN
