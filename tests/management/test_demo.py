"""The demo: a whole practice deployment, made anew each time, with a day behind it."""

import socket
from collections import Counter
from datetime import UTC, datetime, timedelta
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from django.core.management import call_command
from django.core.management.base import CommandError
from pytest_django import Settings

from clarion.actions.onboarding.unlock import unlock
from clarion.countries.registry import profile
from clarion.management import demo_past
from clarion.management.commands import demo as command
from clarion.management.demo.organisation import MEMBERS
from clarion.management.demo_build import Demo, Login
from clarion.models import (
    Attempt,
    Contact,
    Deployment,
    Grant,
    Hold,
    Member,
    Point,
    Reading,
    ScriptStep,
    Station,
)
from clarion.rules.vocabulary import Counts, KeyringKind, PointStatus, Rank, Role, Who
from tests.actions.steps import past_call
from tests.cast import NOW, make_cast, make_world

pytestmark = pytest.mark.django_db

# A Sunday evening there: practice begins on Monday morning.
SUNDAY = datetime(2026, 5, 17, 12, 0, tzinfo=UTC)
MONDAY = datetime(2026, 5, 18, 1, 10, tzinfo=UTC)


@pytest.fixture(autouse=True)
def own_folder(settings: Settings, tmp_path: Path) -> None:
    settings.VAR = tmp_path / "var"


def test_it_is_a_whole_practice_deployment_with_a_day_behind_it() -> None:
    demo = command.make(practising_from=SUNDAY)
    _is_organised(demo)
    _has_a_directory()
    _has_a_script(demo)
    _has_a_day_behind_it(demo)


def _is_organised(demo: Demo) -> None:
    deployment = Deployment.objects.get()
    assert (deployment.practice, deployment.practice_shift) == (
        True,
        (MONDAY - SUNDAY).total_seconds(),
    )
    roles = Counter(role for login in demo.logins for role in login.roles)
    assert roles == {
        Role.VOLUNTEER: 2,
        Role.COORDINATOR: 2,
        Role.CUSTODIAN: 2,
        Role.FOLLOW_UP_CALLER: 1,
        Role.EDITOR: 2,
    }
    assert [login.pseudonym for login in demo.logins] == [member.pseudonym for member in MEMBERS]
    # Each passphrase opens its own member.
    for login in demo.logins:
        opened = unlock(
            pseudonym=login.pseudonym, passphrase=login.passphrase, bucket="b", now=MONDAY
        )
        assert opened.member == demo.actors[login.pseudonym].member
    spoken = {member.spoken for member in Member.objects.all()}
    assert spoken <= {"zh-Hans", "zh-Hant", "en zh-Hans", "zh-Hans en"}
    digits = {login.pseudonym for login in demo.logins if login.passphrase[0].isdecimal()}
    assert digits == {member.pseudonym for member in MEMBERS if member.language != "en"}


def _has_a_directory() -> None:
    assert Contact.objects.count() >= 200
    assert Station.objects.count() >= 100
    released = Contact.objects.filter(lane__keyring__isnull=False).count()
    assert 0.6 < released / Contact.objects.count() < 0.75
    # Those who call, and the coordinators, can open what was released; nobody else.
    holders = Grant.objects.filter(keyring__kind=KeyringKind.CAMPAIGN)
    assert sorted(grant.member.roles for grant in holders.select_related("member")) == [
        "coordinator",
        "coordinator editor",
        "follow_up_caller",
        "volunteer",
        "volunteer",
    ]


def _has_a_script(demo: Demo) -> None:
    steps = ScriptStep.objects.filter(campaign=demo.campaign)
    assert {step.point.status for step in steps.select_related("point")} == {PointStatus.LIVE}
    others = set(Point.objects.exclude(scriptstep__isnull=False).values_list("status", flat=True))
    assert others == {PointStatus.DRAFT, PointStatus.WITHDRAWN}


def _has_a_day_behind_it(demo: Demo) -> None:
    attempts = Attempt.objects.order_by("shown_at")
    tags = {demo.actors[login.pseudonym].tag for login in demo.logins}
    assert {attempt.reported_at is None for attempt in attempts} == {False}
    assert Counter(attempt.counts_as for attempt in attempts) == {
        Counts.UNANSWERED: 5,
        Counts.BUSY: 2,
        Counts.ANSWERED: 4,
        Counts.CALLBACK: 1,
    }
    # One volunteer's, on Saturday: duty desks answer then, too.
    [tag] = {attempt.member_tag for attempt in attempts}
    assert tag in tags
    assert {attempt.shown_at.date() for attempt in attempts} == {datetime(2026, 5, 17).date()}  # noqa: DTZ001
    callback = Contact.objects.get(lane__rank=Rank.CALLBACK_OWN)
    assert callback.ready_at is not None
    assert callback.ready_at <= MONDAY + timedelta(minutes=15)
    assert (Hold.objects.count(), Reading.objects.count()) == (0, 1)


def test_an_empty_queue_leaves_the_past_empty() -> None:
    world = make_world(stations=0)
    demo = Demo((Login("Alice", "", (Role.VOLUNTEER,)),), world.cast.actors, world.campaign)
    demo_past.add_past(demo, profile("china"), MONDAY)
    assert Attempt.objects.count() == 0


def test_on_a_persons_own_line_it_was_the_person_who_answered() -> None:
    world = make_world(stations=1)
    public, own = [past_call(contact, world.cast.alice, NOW) for contact in world.contacts]
    for reported in demo_past.CALLS:
        who = reported.report.who
        assert demo_past._fitting(reported, public.pk).report.who == who
        of_a_person = Who.PERSON if who else None
        assert demo_past._fitting(reported, own.pk).report.who == of_a_person


# ----------------------------------------------------------------------------- the command


@pytest.fixture
def served(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Where it was served; nothing is really made or served."""
    addresses: list[str] = []
    monkeypatch.setattr(command, "serve", addresses.append)
    monkeypatch.setattr(command, "make", lambda **_: Demo(LOGINS, {}, None))  # type: ignore[arg-type]
    return addresses


LOGINS = (
    Login("Juniper", "six quiet words that are new", (Role.COORDINATOR,)),
    Login("桂花", "1234 5678 9012 3456 7890 1234", (Role.VOLUNTEER, Role.FOLLOW_UP_CALLER)),
)


def demo(*words: str) -> str:
    out = StringIO()
    call_command("demo", *words, stdout=out)
    return out.getvalue()


def port() -> str:
    return str(command.free_port())


def test_it_introduces_itself_and_serves(served: list[str]) -> None:
    where = port()
    said = demo("--port", where)
    assert served == [f"127.0.0.1:{where}"]
    assert f"Open    http://127.0.0.1:{where}/" in said
    for login in LOGINS:
        assert f"{login.pseudonym:<10} {login.passphrase}" in said
    assert "volunteer, follow up caller" in said


def test_what_it_keeps_is_for_this_user_alone(served: list[str], settings: Settings) -> None:
    demo("--port", port())
    assert oct(settings.VAR.stat().st_mode)[-3:] == "700"


def test_the_check_walks_and_does_not_stay(
    served: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    walked: list[str] = []

    def check(made: Demo, address: str, say: Any) -> None:
        walked.append(address)
        say(f"walked with {len(made.logins)}")

    monkeypatch.setattr(command, "check", check)
    assert (demo("--check"), served) == ("walked with 2\n", [])
    assert walked[0].startswith("127.0.0.1:")


def test_it_goes_on_with_the_one_before(served: list[str]) -> None:
    make_cast()
    said = demo("--keep", "--port", port())
    assert said == "Going on with the practice deployment made before, and its passphrases.\n"
    assert len(served) == 1


def test_with_nothing_to_keep_it_makes_one(served: list[str]) -> None:
    assert "Juniper" in demo("--keep", "--port", port())


def test_a_port_that_is_taken_is_told_before_anything_is_touched(served: list[str]) -> None:
    make_cast()
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        taken = other.getsockname()[1]
        with pytest.raises(CommandError) as refused:
            demo("--port", str(taken))
    assert str(refused.value) == (
        f"Port {taken} is in use here. Choose another one: --port {taken + 1}"
    )
    assert (served, Deployment.objects.count()) == ([], 1)


@pytest.mark.django_db(transaction=True)
def test_the_last_practice_and_its_journal_make_room(settings: Settings) -> None:
    make_cast()
    settings.JOURNAL.write_text("{}\n")
    command.forget_last_practice()
    assert (Deployment.objects.count(), Member.objects.count()) == (0, 0)
    assert not settings.JOURNAL.exists()
    command.forget_last_practice()


def test_a_real_organisation_is_left_as_it_is(settings: Settings) -> None:
    make_cast()
    Deployment.objects.update(practice=False)
    settings.JOURNAL.write_text("{}\n")
    with pytest.raises(CommandError) as refused:
        command.make(practising_from=SUNDAY)
    assert str(refused.value) == "This database holds a real organisation. It is left as it is."
    assert (Member.objects.count(), settings.JOURNAL.exists()) == (8, True)
