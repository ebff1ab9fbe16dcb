"""The journal brings back what the database forgot."""

from pathlib import Path
from uuid import uuid4

import pytest

from clarion.actions.calling.lease import lease
from clarion.actions.upkeep.merge_journal import merge_journal
from clarion.models import Contact, Line, Stop
from clarion.rules.vocabulary import How, Tick, Who
from tests.actions.steps import answered, call
from tests.cast import NOW, World, make_world

pytestmark = pytest.mark.django_db

STOPPED = answered(Who.PERSON, How.REJECTED, Tick.STOP)


def restored(world: World) -> None:
    """As a backup from before the stops: all lines ring again."""
    Stop.objects.all().delete()
    Line.objects.update(callable=True)
    Contact.objects.update(ready_at=NOW)


def closed(world: World) -> list[bool]:
    return [
        Contact.objects.get(pk=contact.pk).ready_at is None
        and not Line.objects.get(pk=contact.line_id).callable
        for contact in world.contacts
    ]


def kept() -> list[str]:
    """All of the stops, but what they had closed: that is in no journal."""
    return sorted(repr({**row, "sealed": b""}) for row in Stop.objects.values())


def test_an_empty_journal_changes_nothing(journal: Path) -> None:
    world = make_world(stations=1)
    assert merge_journal(path=journal) == 0
    assert closed(world) == [False, False]


def test_a_restored_backup_forgets_no_stop(journal: Path) -> None:
    world = make_world(stations=3)
    call(world.contacts[1], world.cast.alice, STOPPED)
    call(world.contacts[3], world.cast.bob, STOPPED)
    before = kept()
    restored(world)
    assert closed(world) == [False] * 6
    assert merge_journal(path=journal) == 2
    assert closed(world) == [False, True, False, True, False, False]
    assert kept() == before
    for name in ("Alice", "Bob", "Grace"):
        lease(by=world.cast.actors[name], now=NOW)


def test_what_is_known_is_not_applied_again(journal: Path) -> None:
    world = make_world(stations=2)
    call(world.contacts[1], world.cast.alice, STOPPED)
    Stop.objects.update(folded_at=NOW)
    Line.objects.filter(pk=world.lines[0].pk).update(callable=False)
    assert merge_journal(path=journal) == 0
    assert Stop.objects.get().folded_at == NOW
    assert closed(world) == [False, True, False, False]


def test_a_journal_that_tells_a_stop_twice_tells_it_once(journal: Path) -> None:
    world = make_world(stations=1)
    call(world.contacts[1], world.cast.alice, STOPPED)
    journal.write_bytes(journal.read_bytes() * 2)
    restored(world)
    assert merge_journal(path=journal) == 1
    assert Stop.objects.count() == 1


def test_a_crash_before_the_commit_stops_all_the_same(journal: Path) -> None:
    """Too much rather than too little: the line was written, the rows were not."""
    world = make_world(stations=1)
    call(world.contacts[1], world.cast.alice, STOPPED)
    line = journal.read_bytes()
    restored(world)
    journal.write_bytes(line + line[: len(line) // 2])
    assert merge_journal(path=journal) == 1
    assert closed(world) == [False, True]


def test_stops_of_persons_who_are_gone_are_kept(journal: Path) -> None:
    world = make_world(stations=1)
    call(world.contacts[1], world.cast.alice, STOPPED)
    told = journal.read_text()
    for known in (world.lines[1].pk, world.contacts[1].person_tag):
        told = told.replace(str(known), str(uuid4()))
    journal.write_text(told)
    restored(world)
    assert merge_journal(path=journal) == 1
    assert closed(world) == [False, False]
