"""A list of numbers that must not be called: closed at once, for ever, and nothing else kept."""

from pathlib import Path

import pytest

from clarion.actions.directory import take_do_not_call as taking
from clarion.actions.directory.take_do_not_call import Taken, TooManyNumbers, take_do_not_call
from clarion.actions.intake.add_line import AskedUsToStop
from clarion.actions.upkeep.merge_journal import merge_journal
from clarion.models import Contact, Line, Suppression
from clarion.rules.vocabulary import LineKind, Standing
from tests.actions.directory.given import a_line, standing
from tests.actions.steps import audited
from tests.cast import NOW, World, make_world, number

pytestmark = pytest.mark.django_db


@pytest.fixture
def world() -> World:
    return make_world(stations=2)


def take(world: World, text: str, area: str = "") -> Taken:
    return take_do_not_call(text=text, default_area=area, by=world.cast.carol, now=NOW)


def test_lines_close_in_every_campaign_and_cannot_come_back(world: World) -> None:
    line = world.lines[1]
    assert take(world, f"{number(1)}\n0451-00000099") == Taken(2, 0, 1, 0, ())
    assert Line.objects.get(pk=line.pk).callable is False
    contacts = Contact.objects.filter(ready_at=None)
    assert list(contacts.values_list("line", flat=True)) == [line.pk]
    assert standing(world.cast, line) == Standing.STOPPED
    with pytest.raises(AskedUsToStop):
        a_line(world.cast, line.station, None, number(99))
    assert audited(world.cast, world.cast.carol)[-2] == {
        "verb": "take_do_not_call",
        "new": "2",
        "closed": "1",
    }


def test_a_number_closes_with_all_its_extensions_and_an_extension_alone(world: World) -> None:
    station = world.lines[0].station
    inside = a_line(world.cast, station, None, number(50), LineKind.WORK, ext="801")
    beside = a_line(world.cast, station, None, number(51), LineKind.WORK, ext="801")
    same_end = a_line(world.cast, station, None, f"+86537{number(50)[-8:]}", LineKind.WORK)
    taken = take(world, f"{number(50)}，{number(51)} 转 802")
    assert (taken.new, taken.closed) == (2, 1)
    lines = Line.objects.filter(pk__in=[inside.pk, beside.pk, same_end.pk])
    assert set(lines.filter(callable=True)) == {beside, same_end}
    with pytest.raises(AskedUsToStop):
        a_line(world.cast, station, None, number(50), LineKind.WORK, ext="803")
    a_line(world.cast, station, None, number(51), LineKind.WORK, ext="803")


def test_what_is_known_twice_or_no_number_is_counted(world: World) -> None:
    take(world, number(1))
    text = f"{number(1)};{number(2)}\t{number(2)}|110、no number,, "
    assert take(world, text) == Taken(1, 1, 0, 1, ("no number",))


def test_an_area_code_completes_what_has_none(world: World) -> None:
    assert take(world, "0000001").unread == ("0000001",)
    assert take(world, "0000001", "0451").closed == 0
    assert take(world, "00000001", "0451").closed == 1


def test_nothing_but_fingerprints_is_kept(world: World, journal: Path) -> None:
    take(world, number(77))
    assert number(77)[-7:].encode() not in journal.read_bytes()
    kept = [bytes(row.fingerprint) for row in Suppression.objects.all()]
    # Of the number itself, and of the number with any extension.
    assert (len(kept), {len(mark) for mark in kept}) == (2, {16})


def test_no_restored_backup_brings_them_back(world: World, journal: Path) -> None:
    take(world, f"{number(1)} {number(99)}".replace(" ", "\n"))
    Suppression.objects.all().delete()
    Line.objects.update(callable=True)
    Contact.objects.update(ready_at=NOW)
    assert merge_journal(path=journal) == 4
    assert merge_journal(path=journal) == 0
    assert Line.objects.get(callable=False) == world.lines[1]
    assert Contact.objects.get(ready_at=None).line == world.lines[1]
    with pytest.raises(AskedUsToStop):
        a_line(world.cast, world.lines[0].station, None, number(99))


def test_too_many_at_once_are_refused(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(taking, "MOST", 1)
    with pytest.raises(TooManyNumbers):
        take(world, f"{number(1)},{number(2)}")
    assert Suppression.objects.count() == 0
