"""The keyring of the custodians: given by one of them, to whom two coordinators made one."""

from uuid import UUID, uuid4

import pytest

from clarion.actions.keyrings import Forged
from clarion.actions.onboarding.approve import WordsDiffer
from clarion.actions.onboarding.give_follow_up import (
    give_follow_up,
    new_custodians,
    open_new_custodian,
)
from clarion.actions.onboarding.step_up import WrongPassphrase
from clarion.actions.open_keyring import open_lasting
from clarion.actions.refusal import NotFound
from clarion.actions.voice import own_words
from clarion.models import CustodianRequest, Grant, Member
from clarion.queries.custody import holds_follow_up
from clarion.rules.vocabulary import KeyringKind, Role
from tests.actions.onboarding.test_ask_roles import change
from tests.actions.steps import audited
from tests.cast import NOW, Cast, make_cast, passphrase_of

pytestmark = pytest.mark.django_db


def asked(cast: Cast) -> UUID:
    change(cast, "Alice", Role.CUSTODIAN)
    found: UUID = CustodianRequest.objects.get().pk
    return found


def give(cast: Cast, request: UUID, *, by: str = "Erin", **said: str) -> None:
    words = {"seen": own_words(cast.alice), "passphrase": passphrase_of(by)} | said
    give_follow_up(request_id=request, by=cast.actors[by], now=NOW, **words)


def test_a_custodian_reads_who_waits_and_the_same_four_words() -> None:
    cast = make_cast()
    assert new_custodians(by=cast.erin, now=NOW) == []
    request = asked(cast)
    assert b"Alice" not in bytes(CustodianRequest.objects.get().sealed)
    assert new_custodians(by=cast.erin, now=NOW) == [(request, "Alice")]
    opened = open_new_custodian(request_id=request, by=cast.erin, now=NOW)
    assert (opened.id, opened.pseudonym, opened.words) == (
        request,
        "Alice",
        own_words(cast.alice),
    )


def test_who_does_not_hold_the_keyring_reads_and_gives_nothing() -> None:
    cast = make_cast()
    request = asked(cast)
    assert new_custodians(by=cast.alice, now=NOW) == []
    for by in ("Alice", "Carol"):
        with pytest.raises(NotFound):
            open_new_custodian(request_id=request, by=cast.actors[by], now=NOW)
    Grant.objects.filter(member=cast.erin.member).delete()
    assert new_custodians(by=cast.erin, now=NOW) == []


def test_given_it_opens_what_the_custodians_open() -> None:
    cast = make_cast()
    request = asked(cast)
    assert not holds_follow_up(cast.alice.member.pk)
    give(cast, request)
    assert holds_follow_up(cast.alice.member.pk)
    _, keys = open_lasting(cast.alice, KeyringKind.FOLLOW_UP)
    assert keys == cast.founded.keyrings[KeyringKind.FOLLOW_UP][1]
    last = audited(cast, cast.erin)[-1]
    assert last == {"verb": "give_follow_up", "member": str(cast.alice.member.pk)}
    with pytest.raises(NotFound):
        give(cast, request)


@pytest.mark.parametrize(
    ("said", "kind"),
    [({"seen": "four other words here"}, WordsDiffer), ({"passphrase": "x"}, WrongPassphrase)],
)
def test_words_and_passphrase_must_be_right(said: dict[str, str], kind: type[Exception]) -> None:
    cast = make_cast()
    request = asked(cast)
    with pytest.raises(kind):
        give(cast, request, **said)
    assert not holds_follow_up(cast.alice.member.pk)


def test_nobody_gets_it_without_the_role() -> None:
    """A request that was written into the database is vouched for by nobody."""
    cast = make_cast()
    request = asked(cast)
    Member.objects.filter(pk=cast.alice.member.pk).update(roles="custodian coordinator")
    with pytest.raises(Forged):
        give(cast, request)


def test_nobody_is_not_found() -> None:
    cast = make_cast()
    with pytest.raises(NotFound):
        open_new_custodian(request_id=uuid4(), by=cast.erin, now=NOW)


def test_given_by_another_in_the_same_moment_it_is_given_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    cast = make_cast()
    request = asked(cast)
    name = "clarion.actions.onboarding.give_follow_up.open_custodian"
    real = __import__(name.rpartition(".")[0], fromlist=["open_custodian"]).open_custodian

    def overtaken(*args: object) -> object:
        CustodianRequest.objects.all().delete()
        return real(*args)

    monkeypatch.setattr(name, overtaken)
    with pytest.raises(NotFound):
        give(cast, request)
