"""A new custodian, on both sides: who waits for the keyring, and who gives it."""

from uuid import UUID

import pytest

from clarion.actions.voice import own_words
from clarion.models import CustodianRequest
from clarion.queries.custody import holds_follow_up
from clarion.rules.vocabulary import Role
from tests.actions.onboarding.test_ask_roles import change
from tests.cast import Cast, passphrase_of
from tests.web.given import get, plain, post, signed_in, title


@pytest.fixture
def waits(cast: Cast) -> UUID:
    change(cast, "Alice", Role.CUSTODIAN)
    asked: UUID = CustodianRequest.objects.get().pk
    return asked


def test_both_are_told_on_their_own_today(cast: Cast, waits: UUID) -> None:
    hers, erins = plain(get(signed_in("Alice"), "/")), get(signed_in("Erin"), "/")
    assert own_words(cast.alice) in hers
    assert "another custodian still has to give you the keyring" in hers
    assert "Alice waits for the keyring" in plain(erins)
    assert f'href="/custodians/{waits}/"' in erins.content.decode()


def test_given_after_the_words_were_compared(cast: Cast, waits: UUID) -> None:
    client, path = signed_in("Erin"), f"/custodians/{waits}/"
    page = get(client, path)
    words = own_words(cast.alice)
    assert (page.status_code, title(page), words in plain(page)) == (200, "A new custodian", True)
    answer = post(client, path, seen=words, passphrase=passphrase_of("Erin"))
    assert (answer.status_code, answer.headers["Location"]) == (302, "/")
    assert holds_follow_up(cast.alice.member.pk)
    assert "You hold the keyring for follow-up." in plain(get(signed_in("Alice"), "/"))
    assert get(client, path).status_code == 404


@pytest.mark.parametrize(
    ("passphrase", "status", "said"),
    [
        ("", 400, "Please fill this in."),
        ("six words that open nothing here", 403, "This is not your passphrase."),
    ],
)
def test_the_passphrase_is_asked_for(
    cast: Cast, waits: UUID, passphrase: str, status: int, said: str
) -> None:
    answer = post(
        signed_in("Erin"),
        f"/custodians/{waits}/",
        seen=own_words(cast.alice),
        passphrase=passphrase,
    )
    assert (answer.status_code, said in plain(answer)) == (status, True)
    assert not holds_follow_up(cast.alice.member.pk)


def test_other_words_give_nothing(cast: Cast, waits: UUID) -> None:
    answer = post(
        signed_in("Erin"),
        f"/custodians/{waits}/",
        seen="four other words here",
        passphrase=passphrase_of("Erin"),
    )
    assert (answer.status_code, holds_follow_up(cast.alice.member.pk)) == (409, False)
