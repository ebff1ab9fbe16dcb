"""What coordinators decide about a member, on the member's page."""

from typing import Any

import pytest
from django.test import Client

from clarion.models import Member, RoleRequest
from tests.actions.newcomers import fresh, joined
from tests.cast import Cast, passphrase_of
from tests.web.given import ENDED, get, plain, post, sign_in, signed_in
from tests.web.views.test_members import page_of, seen_on

WRONG = {"passphrase": "six words that open nothing here"}
CAROLS, DAVES = ({"passphrase": passphrase_of(name)} for name in ("Carol", "Dave"))


def test_suspended_and_let_back(cast: Cast) -> None:
    alice, client, hers = cast.alice.member, signed_in("Carol"), signed_in("Alice")
    answer = post(client, f"{page_of(alice)}suspension/")
    assert (answer.status_code, answer.headers["Location"]) == (302, page_of(alice))
    assert get(hers, "/").headers["Location"] == ENDED
    assert sign_in(Client(), "Alice").status_code == 403
    said = plain(get(client, page_of(alice)))
    assert ("suspended · Volunteer" in said, "For a while" in said) == (True, False)
    answer = post(client, f"{page_of(alice)}readmission/")
    assert (answer.status_code, answer.headers["Location"]) == (302, page_of(alice))
    assert sign_in(Client(), "Alice").status_code == 302


def test_removed(cast: Cast) -> None:
    alice, client = cast.alice.member, signed_in("Carol")
    answer = post(client, f"{page_of(alice)}removal/", **CAROLS)
    assert (answer.status_code, answer.headers["Location"]) == (302, "/members/")
    said = plain(get(client, page_of(alice)))
    assert ("removed · Volunteer" in said, "For good" in said) == (True, False)


@pytest.mark.parametrize(("sent", "status"), [({}, 400), (WRONG, 403)])
@pytest.mark.parametrize("what", ["removal", "roles"])
def test_what_is_grave_asks_for_the_passphrase(
    cast: Cast, what: str, sent: dict[str, str], status: int
) -> None:
    alice = cast.alice.member
    answer = post(signed_in("Carol"), f"{page_of(alice)}{what}/", roles=["editor"], **sent)
    said = "This is not your passphrase." if sent else "Please fill this in."
    assert (answer.status_code, said in plain(answer)) == (status, True)
    assert WRONG["passphrase"] not in answer.content.decode()
    assert (fresh(alice.pk).ended_at, RoleRequest.objects.count()) == (None, 0)


def test_the_last_two_coordinators_stay(cast: Cast) -> None:
    answer = post(signed_in("Carol"), f"{page_of(cast.dave.member)}suspension/")
    assert answer.status_code == 409
    assert "Fewer than two coordinators would be left." in plain(answer)


def test_ones_own_page_offers_neither_suspension_nor_removal(cast: Cast) -> None:
    said = plain(get(signed_in("Carol"), page_of(cast.carol.member)))
    assert ("Other roles" in said, "Suspend" in said, "For good" in said) == (True, False, False)


def asked(cast: Cast, member: Member, **sent: Any) -> str:
    """Carol asks; the path of her request."""
    answer = post(signed_in("Carol"), f"{page_of(member)}roles/", **sent, **CAROLS)
    assert (answer.status_code, answer.headers["Location"]) == (302, page_of(member))
    return f"/role-requests/{RoleRequest.objects.get().pk}/"


def test_one_asks_and_another_confirms(cast: Cast) -> None:
    alice = cast.alice.member
    path = asked(cast, alice, roles=["coordinator", "volunteer"])
    carol, dave = signed_in("Carol"), signed_in("Dave")
    assert "other roles are asked for" in plain(get(dave, "/members/"))
    assert "1 request for other roles" in plain(get(dave, "/"))
    mine, theirs = (plain(get(client, page_of(alice))) for client in (carol, dave))
    asks = "Carol asks for these roles, in place of those above: Volunteer · Coordinator"
    assert (asks in mine, asks in theirs) == (True, True)
    assert ("Confirm these roles" in mine, "Confirm these roles" in theirs) == (False, True)
    answer = post(dave, f"{path}confirmation/", **DAVES)
    assert (answer.status_code, answer.headers["Location"]) == (302, page_of(alice))
    assert fresh(alice.pk).roles == "volunteer coordinator"
    assert get(signed_in("Alice"), "/members/").status_code == 200


def test_oneself_is_not_another(cast: Cast) -> None:
    path = asked(cast, cast.alice.member, roles=["editor"])
    answer = post(signed_in("Carol"), f"{path}confirmation/", **CAROLS)
    assert (answer.status_code, "You asked for this yourself" in plain(answer)) == (409, True)


@pytest.mark.parametrize(("sent", "status"), [({}, 400), (WRONG, 403)])
def test_confirming_asks_for_the_passphrase(cast: Cast, sent: dict[str, str], status: int) -> None:
    path = asked(cast, cast.alice.member, roles=["editor"])
    answer = post(signed_in("Dave"), f"{path}confirmation/", **sent)
    assert (answer.status_code, fresh(cast.alice.member.pk).roles) == (status, "volunteer")
    assert "Confirm these roles" in plain(answer)


def test_taken_back(cast: Cast) -> None:
    alice = cast.alice.member
    path = asked(cast, alice, roles=["editor"])
    answer = post(signed_in("Dave"), f"{path}withdrawal/")
    assert (answer.status_code, answer.headers["Location"]) == (302, page_of(alice))
    assert RoleRequest.objects.count() == 0


def test_somebody_who_waits_becomes_a_custodian_by_two(cast: Cast) -> None:
    ivan = joined(cast).member
    words = seen_on(signed_in("Carol"), ivan)
    path = asked(cast, ivan, roles=["custodian"], seen=words)
    said = plain(get(signed_in("Dave"), page_of(ivan)))
    assert ("compare the four words, before you confirm" in said, words in said) == (True, True)
    answer = post(signed_in("Dave"), f"{path}confirmation/", seen=words, **DAVES)
    assert (answer.status_code, fresh(ivan.pk).roles) == (302, "custodian")
