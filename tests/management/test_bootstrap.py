"""Founding an organisation from the command line."""

from io import StringIO
from typing import Any

import pytest
from django.core.management import call_command
from django.core.management.base import CommandError

from clarion.actions.onboarding.unlock import NoEntry, unlock
from clarion.management.commands.bootstrap import MISSING
from clarion.models import Deployment, Member
from clarion.rules.vocabulary import Role
from tests.cast import NOW, make_cast

pytestmark = pytest.mark.django_db

FOUR = {"coordinator": ["Ada", "Ben"], "custodian": ["Cleo", "Dan"]}


def bootstrap(*words: str, **names: list[str]) -> str:
    given: list[str] = [*words]
    for role, listed in (FOUR | names).items():
        given += [word for name in listed for word in (f"--{role}", name)]
    out = StringIO()
    call_command("bootstrap", *given, stdout=out)
    return out.getvalue()


def passphrases(said: str) -> dict[str, str]:
    rows = [line.split(maxsplit=1) for line in said.splitlines() if line.startswith("  ")]
    return {row[0]: row[1] for row in rows}


def test_it_makes_the_first_members_and_shows_each_passphrase_once() -> None:
    said = bootstrap("--practice", "--zone", "Europe/Lisbon", "--language", "zh-hant")
    shown = passphrases(said)
    assert list(shown) == ["Ada", "Ben", "Cleo", "Dan"]
    assert {len(passphrase.split()) for passphrase in shown.values()} == {6}
    assert said.startswith("Write these on paper now. They are shown only once.\n")
    assert said.endswith(f"{MISSING}\n")
    deployment = Deployment.objects.get()
    assert (deployment.practice, deployment.profile) == (True, "china")
    members = [
        unlock(pseudonym=name, passphrase=passphrase, bucket=name, now=NOW).member
        for name, passphrase in shown.items()
    ]
    assert [member.roles for member in members] == [
        Role.COORDINATOR,
        Role.COORDINATOR,
        Role.CUSTODIAN,
        Role.CUSTODIAN,
    ]
    assert {(member.zone, member.language) for member in members} == {("Europe/Lisbon", "zh-hant")}
    with pytest.raises(NoEntry):
        unlock(pseudonym="Ada", passphrase=shown["Ben"], bucket="x", now=NOW)


def test_digits_are_for_who_would_rather_not_read_english_words() -> None:
    shown = passphrases(bootstrap("--practice", "--digits"))
    assert {len(passphrase.replace(" ", "")) for passphrase in shown.values()} == {24}
    assert all(passphrase.replace(" ", "").isdecimal() for passphrase in shown.values())


def refused(*words: str, **names: list[str]) -> str:
    before = Member.objects.count()
    with pytest.raises(CommandError) as refusal:
        bootstrap(*words, **names)
    assert Member.objects.count() == before
    return str(refusal.value)


def test_a_deployment_for_real_calls_cannot_be_made_yet() -> None:
    assert "Only practice deployments can be made yet" in refused()


@pytest.mark.parametrize("short", [{"coordinator": ["Ada"]}, {"custodian": []}])
def test_two_of_each_are_needed(short: dict[str, Any]) -> None:
    said = refused("--practice", **short)
    assert said == "An organisation needs at least two coordinators and two custodians."


def test_a_database_that_holds_one_is_left_alone() -> None:
    make_cast()
    assert refused("--practice") == "This database already holds an organisation."


@pytest.mark.parametrize(
    "words", [("--zone", "Mars/Olympus"), ("--language", "tlh"), ("--profile", "utopia")]
)
def test_what_is_not_there_cannot_be_chosen(words: tuple[str, ...]) -> None:
    assert words[1] in refused("--practice", *words)
