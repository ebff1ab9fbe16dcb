"""Members and invitations, for coordinators."""

import re
from typing import Any

import pytest
from django.test import Client

from clarion.models import Invitation, Member
from tests.actions.newcomers import fresh, invited, joined
from tests.cast import Cast
from tests.web.given import get, plain, post, signed_in, title

MEMBERS, INVITATIONS = "/members/", "/invitations/"


def page_of(member: Member) -> str:
    return f"/members/{member.pk}/"


def seen_on(client: Client, member: Member) -> str:
    """The four words, as the page's own form sends them back."""
    found = re.search(r'name="seen" value="([^"]*)"', get(client, page_of(member)).content.decode())
    assert found is not None
    return found[1]


def test_the_page_lists_everybody_with_roles_and_state(cast: Cast) -> None:
    joined(cast)
    Member.objects.filter(pk=cast.bob.member.pk).update(ended_at="2026-01-01T00:00Z")
    answer = get(signed_in("Carol"), MEMBERS)
    said = plain(answer)
    assert (answer.status_code, title(answer)) == (200, "Members")
    for words in ("Alice Volunteer member", "Erin Custodian member", "Bob Volunteer removed"):
        assert words in said
    assert said.index("Waiting for approval Ivan") < said.index("Who is here")
    assert said.index("Who has gone") < said.index("Bob")


def test_an_invitation_is_shown_once(cast: Cast) -> None:
    client = signed_in("Carol")
    answer = post(client, INVITATIONS, roles=["volunteer"], note="for Clara")
    code = " ".join(re.findall(r"<span>([0-9a-z]{4})</span>", answer.content.decode()))
    assert (answer.status_code, len(code.split())) == (200, 7)
    said = plain(get(client, MEMBERS))
    assert ("for Clara" in said, code[:14] in said) == (True, False)
    assert "By Carol, good until 21 May 2026" in said
    assert post(Client(), "/join/", code=code).headers["Location"] == "/join/risks/"


@pytest.mark.parametrize(
    "wrong", [{}, {"roles": ["king"]}, {"roles": ["volunteer"], "note": "x" * 81}]
)
def test_what_cannot_be_invites_nobody(cast: Cast, wrong: dict[str, Any]) -> None:
    answer = post(signed_in("Carol"), INVITATIONS, **wrong)
    assert (answer.status_code, title(answer)) == (400, "Members")
    assert Invitation.objects.count() == 0


def test_taken_back(cast: Cast) -> None:
    made, client = invited(cast), signed_in("Dave")
    answer = post(client, f"/invitations/{made.invitation_id}/revocation/")
    assert (answer.status_code, answer.headers["Location"]) == (302, MEMBERS)
    assert "Invitations not used yet" not in plain(get(client, MEMBERS))
    assert post(Client(), "/join/", code=made.code).status_code == 403


def test_approved_after_the_words_were_compared(cast: Cast) -> None:
    ivan, client = joined(cast), signed_in("Carol")
    said = plain(get(client, page_of(ivan.member)))
    assert "Invited by Carol · Volunteer from the choir" in said
    assert "The practice call is not done yet." in said
    assert "On the phone they speak: " in said
    words = seen_on(client, ivan.member)
    assert len(words.split()) == 4
    answer = post(
        client, f"{page_of(ivan.member)}approval/", roles=["researcher", "volunteer"], seen=words
    )
    assert (answer.status_code, answer.headers["Location"]) == (302, page_of(ivan.member))
    assert fresh(ivan.member.pk).roles == "volunteer researcher"
    after = plain(get(client, page_of(ivan.member)))
    assert "Approved. They sign in again, with the name and passphrase from joining." in after
    assert ("member · Volunteer · Researcher" in after, "Compare four words" in after) == (
        True,
        False,
    )
    assert get(signed_in("Ivan"), "/settings/").status_code == 200


@pytest.mark.parametrize(
    ("sent", "status"),
    [
        ({"roles": []}, 400),
        ({"roles": ["coordinator"]}, 400),
        ({"roles": ["volunteer"], "seen": "four other words here"}, 409),
    ],
)
def test_what_is_not_right_approves_nobody(cast: Cast, sent: dict[str, Any], status: int) -> None:
    ivan = joined(cast)
    answer = post(signed_in("Carol"), f"{page_of(ivan.member)}approval/", **sent)
    assert (answer.status_code, fresh(ivan.member.pk).is_waiting) == (status, True)


def test_declined(cast: Cast) -> None:
    ivan, client = joined(cast), signed_in("Carol")
    answer = post(client, f"{page_of(ivan.member)}refusal/")
    assert (answer.status_code, answer.headers["Location"]) == (302, MEMBERS)
    assert not Member.objects.filter(pk=ivan.member.pk).exists()
