"""The briefing of a campaign: read once before the first call."""

from datetime import timedelta
from uuid import uuid4

import pytest

from clarion.models import Reading
from tests.cast import World, make_world
from tests.web.given import Clock, get, nameless, plain, post, signed_in, title


@pytest.fixture
def unread(db: None, clock: Clock) -> World:
    return make_world(readers=("Bob",))


def path(world: World) -> str:
    return f"/briefings/{world.campaign.pk}/"


def test_today_leads_to_it_until_it_is_read(unread: World) -> None:
    client = signed_in("Alice")
    today = get(client, "/")
    assert (path(unread) in today.content.decode(), "To read before" in plain(today)) == (
        True,
        True,
    )
    page = get(client, path(unread))
    assert (page.status_code, title(page)) == (200, "Release Chen (en)")
    said = plain(page)
    for words in (
        "Please let Chen go home (en)",
        "Lamplight (en)",
        "Canada (en)",
        "Briefing one (en)",
        "Briefing two (en)",
        "Conduct one (en)",
        "Conduct two (en)",
    ):
        assert words in said
    assert "zh-Hans)" not in said
    for _ in range(2):
        answer = post(client, path(unread))
        assert (answer.status_code, answer.headers["Location"]) == (302, "/")
    assert Reading.objects.filter(member_tag=unread.cast.alice.tag).count() == 1
    assert path(unread) not in get(client, "/").content.decode()
    assert post(client, "/leases/").status_code == 302


def test_it_can_be_read_again(unread: World) -> None:
    assert get(signed_in("Bob"), path(unread)).status_code == 200


def test_it_speaks_the_language_of_the_page(unread: World) -> None:
    client = signed_in("Alice")
    post(client, "/language/", language="zh-hant")
    assert title(get(client, path(unread))) == "Release Chen (zh-Hant)"


@pytest.mark.parametrize("method", [get, post])
def test_what_is_not_released_looks_like_what_is_not_there(
    unread: World, clock: Clock, method: object
) -> None:
    assert callable(method)
    clock.forward(days=15)
    client = signed_in("Alice")
    own, missing = method(client, path(unread)), method(client, f"/briefings/{uuid4()}/")
    assert (own.status_code, missing.status_code) == (404, 404)
    assert nameless(own) == nameless(missing)
    assert Reading.objects.filter(member_tag=unread.cast.alice.tag).count() == 0


def test_after_two_weeks_a_release_is_over(unread: World, clock: Clock) -> None:
    clock.now += timedelta(days=1)
    assert get(signed_in("Alice"), path(unread)).status_code == 200
    clock.now += timedelta(days=14)
    assert get(signed_in("Alice"), path(unread)).status_code == 404
