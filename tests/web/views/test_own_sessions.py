"""Where one is signed in; and leaving for good."""

import re

import pytest
from django.http import HttpResponse

from clarion.models import Member, Session
from tests.actions.newcomers import joined
from tests.cast import Cast, passphrase_of
from tests.web.given import (
    ENDED,
    SESSION,
    SIGN_IN,
    Clock,
    get,
    plain,
    post,
    sign_in,
    signed_in,
    title,
)

SETTINGS, LEAVING = "/settings/", "/settings/leaving/"


def ends(answer: HttpResponse) -> list[str]:
    found = re.findall(r'action="(/settings/sessions/[^"]+/end/)"', answer.content.decode())
    return [str(path) for path in found]


def test_the_list_says_which_one_is_here(cast: Cast, clock: Clock) -> None:
    signed_in("Alice")
    clock.forward(minutes=2)
    client = signed_in("Alice")
    page = get(client, SETTINGS)
    said = plain(page)
    assert said.index("This browser") < said.index("Another browser")
    # 02:32 in London is 19:32 in Vancouver.
    assert "This browser signed in until Monday, 19:32, and longer if it is used" in said
    assert "Another browser signed in until Monday, 19:30" in said
    assert len(ends(page)) == 1


@pytest.mark.parametrize("others", [1, 3])
def test_one_by_one(cast: Cast, others: int) -> None:
    elsewhere = [signed_in("Alice") for _ in range(others)]
    client = signed_in("Alice")
    paths = ends(get(client, SETTINGS))
    assert len(paths) == others
    for path in paths:
        answer = post(client, path)
        assert (answer.status_code, answer.headers["Location"]) == (302, "/settings/#sessions")
    assert [get(one, "/").headers["Location"] for one in elsewhere] == [ENDED] * others
    assert get(client, "/").status_code == 200


def test_all_others_at_once(cast: Cast) -> None:
    elsewhere, client, bob = signed_in("Alice"), signed_in("Alice"), signed_in("Bob")
    assert post(client, "/settings/sessions/end/").headers["Location"] == "/settings/#sessions"
    assert get(elsewhere, "/").headers["Location"] == ENDED
    assert [get(one, "/").status_code for one in (client, bob)] == [200, 200]
    assert "End all but this one" not in plain(get(client, SETTINGS))


def test_nobody_elses_session_is_ended(cast: Cast) -> None:
    signed_in("Alice")
    [path] = ends(get(signed_in("Alice"), SETTINGS))
    assert post(signed_in("Bob"), path).status_code == 404
    assert Session.objects.filter(member=cast.alice.member).count() == 2


def test_leaving_is_found_in_the_settings(cast: Cast) -> None:
    client = signed_in("Alice")
    assert f'href="{LEAVING}"' in get(client, SETTINGS).content.decode()
    assert title(get(client, LEAVING)) == "Leave the group"


def test_left_for_good(cast: Cast) -> None:
    client, elsewhere = signed_in("Alice"), signed_in("Alice")
    answer = post(client, LEAVING, passphrase=passphrase_of("Alice"))
    assert (answer.status_code, title(answer)) == (200, "You have left")
    assert answer.headers["Clear-Site-Data"] == '"cache", "cookies", "storage"'
    assert (answer.cookies[SESSION].value, "Sign out" in plain(answer)) == ("", False)
    for one, told in ((client, SIGN_IN), (elsewhere, ENDED)):
        assert get(one, "/").headers["Location"] == told
    assert sign_in(client, "Alice").status_code == 403


@pytest.mark.parametrize(
    ("passphrase", "status", "said"),
    [("", 400, "Please fill this in."), ("wrong", 403, "This is not your passphrase.")],
)
def test_the_passphrase_is_asked_for(cast: Cast, passphrase: str, status: int, said: str) -> None:
    client = signed_in("Alice")
    answer = post(client, LEAVING, passphrase=passphrase)
    assert (answer.status_code, said in plain(answer)) == (status, True)
    assert get(client, "/").status_code == 200


def test_a_keeper_who_cannot_be_spared_reads_why(cast: Cast) -> None:
    answer = post(signed_in("Erin"), LEAVING, passphrase=passphrase_of("Erin"))
    assert (answer.status_code, "Fewer than two custodians" in plain(answer)) == (409, True)


def test_who_waits_may_leave_as_well(cast: Cast) -> None:
    ivan = joined(cast)
    answer = post(signed_in("Ivan"), LEAVING, passphrase=passphrase_of("Ivan"))
    assert (answer.status_code, Member.objects.filter(pk=ivan.member.pk).exists()) == (200, False)
