"""A person or a line over time, on its page."""

from collections.abc import Callable
from uuid import uuid4

import pytest

from clarion.actions.intake.dispute import dispute_line, dispute_person
from clarion.models import Change, Contact, Dispute, Line
from tests.actions.directory.given import a_line
from tests.actions.intake.tables import taken
from tests.actions.steps import HOUR
from tests.cast import NOW, World, make_world, number
from tests.web.given import Clock, get, plain, post, signed_in, title

pytestmark = pytest.mark.django_db
TOLD = {"source": "a planted source", "on": "2026-05-04", "note": "a planted note"}


@pytest.fixture
def world(monkeypatch: pytest.MonkeyPatch) -> World:
    Clock(monkeypatch)
    return make_world(stations=1)


def of_line(world: World, place: int = 0, what: str = "changes") -> str:
    return f"/intake/lines/{world.lines[place].pk}/{what}/"


def of_person(world: World, what: str = "changes") -> str:
    return f"/intake/people/{world.lines[1].person_id}/{what}/"


def test_a_dead_number_is_noted_with_day_and_source(world: World) -> None:
    client = signed_in("Carol")
    page = get(client, of_line(world))
    assert title(page).split()[:6] == ["Work", "line", "·", "ends", "with", "00"]
    assert "Nothing has changed since it was entered." in plain(page)
    assert "It was entered without an import." in plain(page)
    answer = post(client, of_line(world), kind="dead_number", **TOLD)
    assert answer.headers["Location"] == of_line(world)
    told = plain(get(client, of_line(world)))
    assert "The number is dead · 4 May 2026 a planted source · a planted note · Carol" in told
    assert not Line.objects.get(pk=world.lines[0].pk).callable
    assert "ends with" not in told


def test_a_new_number_is_asked_for_checked_and_entered(world: World) -> None:
    client = signed_in("Carol")
    for new, status, said in (
        ("", 400, "Please write the new number."),
        ("12", 409, "The new number cannot be read."),
        (number(1), 409, "This number is in the directory already."),
    ):
        answer = post(client, of_line(world), kind="new_number", number=new, **TOLD)
        assert (answer.status_code, said in plain(answer)) == (status, True)
        assert "a planted source" in answer.content.decode()
    assert Change.objects.count() == 0
    answer = post(client, of_line(world), kind="new_number", number=number(900), **TOLD)
    assert answer.status_code == 302
    assert Line.objects.count() == 3


def test_a_person_retires(world: World) -> None:
    client = signed_in("Carol")
    assert post(client, of_person(world)).status_code == 400
    answer = post(client, of_person(world), kind="retired", **TOLD)
    assert answer.headers["Location"] == of_person(world)
    assert "Has retired" in plain(get(client, of_person(world)))


def test_a_doubt_is_raised_and_decided(world: World) -> None:
    client = signed_in("Carol")
    assert post(client, of_person(world, "doubt")).status_code == 400
    answer = post(client, of_person(world, "doubt"), why="a planted doubt")
    assert answer.headers["Location"] == of_person(world)
    page = plain(get(client, of_person(world)))
    assert "In doubt: nobody calls until you decide a planted doubt" in page
    assert "Freeze all lines" not in page
    assert Contact.objects.filter(line=world.lines[1], ready_at=None).count() == 1
    decision = f"/intake/disputes/{Dispute.objects.get().pk}/decision/"
    assert post(client, decision).headers["Location"] == "/intake/"
    assert Dispute.objects.get().decided_at is None
    answer = post(client, decision, verdict="right", why="asked")
    assert answer.headers["Location"] == of_person(world)
    assert "Looked at: it is the right person" in plain(get(client, of_person(world)))
    assert Contact.objects.filter(line=world.lines[1], ready_at=None).count() == 0


@pytest.mark.parametrize("address", [of_line, of_person])
def test_what_is_still_to_come_is_not_noted(world: World, address: Callable[..., str]) -> None:
    client = signed_in("Carol")
    kind = {of_line: "dead_number", of_person: "retired"}[address]
    answer = post(client, address(world), kind=kind, **TOLD | {"on": "2031-01-01"})
    assert (answer.status_code, "This day is still to come." in plain(answer)) == (400, True)
    assert Change.objects.count() == 0


def test_a_line_of_an_office_is_doubted_by_itself(world: World) -> None:
    client = signed_in("Carol")
    assert post(client, of_line(world, 0, "doubt")).status_code == 400
    post(client, of_line(world, 0, "doubt"), why="elsewhere")
    decision = f"/intake/disputes/{Dispute.objects.get().pk}/decision/"
    answer = post(client, decision, verdict="wrong")
    assert answer.headers["Location"] == of_line(world)
    assert not Line.objects.get(pk=world.lines[0].pk).callable


def test_a_missing_line_and_a_missing_person_look_alike(world: World) -> None:
    client = signed_in("Carol")
    for kind in ("lines", "people"):
        assert get(client, f"/intake/{kind}/{uuid4()}/changes/").status_code == 404
        assert post(client, f"/intake/{kind}/{uuid4()}/doubt/", why="x").status_code == 404


def test_a_doubt_that_went_with_its_import_is_told_no_more(world: World) -> None:
    imported = taken(world.cast.carol, f"电话,家属电话\n0451-00000990,{number(1)}\n".encode())
    client, page = signed_in("Carol"), f"/intake/imports/{imported.pk}/"
    post(client, f"{page}undo/")
    assert "until a coordinator decides" not in plain(get(client, page))


def test_a_doubt_that_a_source_raised_is_told_and_decided(world: World) -> None:
    imported = taken(world.cast.carol, f"电话,家属电话\n0451-00000990,{number(1)}\n".encode())
    client = signed_in("Carol")
    page = plain(get(client, "/intake/"))
    assert "In doubt: nobody calls until you decide A line" in page
    assert "among relatives, the victim’s side or homes" in page
    assert "1 line is frozen until a coordinator decides" in plain(
        get(client, f"/intake/imports/{imported.pk}/")
    )
    told = get(client, of_line(world, 1))
    assert f"/intake/imports/{imported.pk}/" in told.content.decode()
    assert "This line may ring: go on This line never rings again" in plain(told)
    decision = f"/intake/disputes/{Dispute.objects.get().pk}/decision/"
    answer = post(client, decision, verdict="right")
    assert answer.headers["Location"] == of_line(world, 1)
    assert Contact.objects.filter(line=world.lines[1], ready_at__isnull=False).exists()
    assert "until a coordinator decides" not in plain(
        get(client, f"/intake/imports/{imported.pk}/")
    )


@pytest.mark.parametrize("more", [0, 2])
def test_open_doubts_are_listed_and_counted(
    world: World, monkeypatch: pytest.MonkeyPatch, more: int
) -> None:
    monkeypatch.setattr("clarion.actions.intake.open_desk.SHOWN", 1)
    client = signed_in("Carol")
    by, chief = world.cast.carol, world.lines[1].person
    assert chief is not None
    dispute_person(person_id=chief.pk, why="a planted doubt", by=by, now=NOW - HOUR)
    for place in range(more):
        line = a_line(world.cast, world.lines[0].station, None, number(80 + place))
        dispute_line(line_id=line.pk, why="another", by=by, now=NOW)
    page = plain(get(client, "/intake/"))
    assert ("A person" in page, "a planted doubt" in page) == (True, True)
    assert ("2 more wait behind these." in page) == bool(more)
