"""Founding an organisation from the command line."""

from datetime import timedelta
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


def at_a_terminal(monkeypatch: pytest.MonkeyPatch, *answers: str) -> list[str]:
    """Somebody sits there and types these; what they were asked."""
    asked: list[str] = []
    left = iter(answers)

    def typed(question: str) -> str:
        asked.append(question)
        return next(left)

    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    monkeypatch.setattr("builtins.input", typed)
    return asked


def passphrases(said: str) -> dict[str, str]:
    """By name: each stands on the line below it."""
    lines = said.splitlines()
    return {
        line.split("  (")[0].strip(): lines[place + 1].strip()
        for place, line in enumerate(lines)
        if line.endswith(("(coordinator)", "(custodian)"))
    }


def test_it_makes_the_first_members_and_shows_each_passphrase_once() -> None:
    said = bootstrap("--practice", "--zone", "Europe/Lisbon", "--language", "zh-hant")
    shown = passphrases(said)
    assert list(shown) == ["Ada", "Ben", "Cleo", "Dan"]
    assert {len(passphrase.split()) for passphrase in shown.values()} == {6}
    assert "Write these on paper now. They are shown only once.\n" in said
    assert (MISSING in said, "./run serve" in said, "sign in as Ada" in said) == (True,) * 3
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


@pytest.mark.parametrize(("hours", "shift"), [(0, 0), (12, 11 * 3600 + 600)])
def test_its_clock_begins_in_working_hours_there(
    monkeypatch: pytest.MonkeyPatch, hours: int, shift: int
) -> None:
    """At ten nothing is moved; at ten in the evening, to ten past nine of the next morning."""
    monkeypatch.setattr("django.utils.timezone.now", lambda: NOW + timedelta(hours=hours))
    bootstrap("--practice")
    assert Deployment.objects.get().practice_shift == shift


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
    said = refused()
    assert "Only practice deployments can be made yet" in said
    assert (MISSING in said, "With --practice it goes on." in said) == (True, True)


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


# ------------------------------------------------------------------------------ at a terminal

NOTHING: dict[str, Any] = {"coordinator": [], "custodian": []}


def test_at_a_terminal_it_asks_for_everything(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = at_a_terminal(
        monkeypatch,
        "",
        "Ada",
        "ada",
        "Ben",
        "",
        "Cleo",
        "Dan",
        "zh-hant",
        "Mars",
        "lisbon",
        "",
        "digits",
    )
    said = bootstrap(**NOTHING)
    assert [question.split(" (")[0].split(" [")[0].rstrip(": ") for question in asked] == [
        "Make a practice deployment?",
        "Name of the first coordinator",
        "Name of the second coordinator",
        "Name of the second coordinator",
        "Name of the first custodian",
        "Name of the first custodian",
        "Name of the second custodian",
        "Language of their pages: English, or Chinese in simplified or traditional script",
        "Their time zone, such as Europe/Lisbon, or UTC not to say",
        "Their time zone, such as Europe/Lisbon, or UTC not to say",
        "Their time zone, such as Europe/Lisbon, or UTC not to say",
        "Passphrases of six words, or of 24 digits?",
    ]
    assert said.count(MISSING) == 1
    shown = passphrases(said)
    assert list(shown) == ["Ada", "Ben", "Cleo", "Dan"]
    member = unlock(pseudonym="Dan", passphrase=shown["Dan"], bucket="x", now=NOW).member
    assert (member.roles, member.language, member.zone) == ("custodian", "zh-hant", "UTC")
    assert shown["Dan"].replace(" ", "").isdecimal()


def test_whoever_stops_it_has_made_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    def stopped(_question: str) -> str:
        raise KeyboardInterrupt

    at_a_terminal(monkeypatch)
    monkeypatch.setattr("builtins.input", stopped)
    with pytest.raises(CommandError, match=r"Nothing was made\."):
        bootstrap(**NOTHING)
    assert not Deployment.objects.exists()


def test_what_was_given_is_not_asked_again(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = at_a_terminal(monkeypatch, "Ben")
    given = ("--practice", "--language", "en", "--zone", "UTC", "--digits")
    said = bootstrap(*given, coordinator=["Ada"])
    assert (len(asked), list(passphrases(said))) == (1, ["Ada", "Ben", "Cleo", "Dan"])


def test_who_wants_real_calls_is_told_why_not(monkeypatch: pytest.MonkeyPatch) -> None:
    at_a_terminal(monkeypatch, "no")
    assert MISSING in refused(**NOTHING)
