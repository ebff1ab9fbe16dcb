"""Stops and reversals that somebody changed or invented in the database: they close, never open."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest

from clarion.actions.calling.fold_stops import fold_stops
from clarion.actions.calling.lift_stops import lift_stops
from clarion.actions.calling.reverse_stop import NotAsSigned, reverse_stop
from clarion.actions.reversal import statement
from clarion.actions.upkeep.merge_journal import merge_journal
from clarion.models import Contact, Line, Member, Reversal, Stop, Suppression
from clarion.queries.stops import is_stopped
from clarion.rules.vocabulary import FalseMark, StopScope
from tests.actions.steps import DAY, HOUR, opened_notices
from tests.cast import NOW, World, make_world
from tests.inbox import LATER, mistaken, newest

pytestmark = pytest.mark.django_db


@pytest.fixture
def world() -> World:
    """One stop, pressed by Alice by mistake, as she says."""
    made = make_world(stations=1)
    mistaken(made)
    return made


def alarms(world: World) -> list[str]:
    marks = {mark.value for mark in FalseMark}
    return [one["about"] for one in opened_notices(world.cast) if one["about"] in marks]


def holds(world: World) -> bool:
    contact = world.contacts[1]
    asked = is_stopped(person_tag=contact.person_tag, line_id=contact.line_id)
    return asked and Stop.objects.get().reversed_at is None


FORGERIES: dict[str, Callable[[World], dict[str, Any]]] = {
    "another person": lambda world: {"person_tag": world.contacts[0].person_tag},
    "another scope": lambda _: {"scope": StopScope.SWITCHBOARD},
    "another signer": lambda world: {"signer": world.cast.bob.tag},
    "nobody": lambda _: {"signer": uuid4()},
    "no signature": lambda _: {"signature": b"\0" * 64, "sealed": b""},
    "another place": lambda _: {"signature": b"\0" * 64, "id": uuid4()},
}


@pytest.mark.parametrize("what", FORGERIES)
def test_a_stop_that_nobody_signed_so_makes_no_suppression_and_one_alarm(
    world: World, what: str
) -> None:
    Stop.objects.update(**FORGERIES[what](world))
    for coordinator in (world.cast.carol, world.cast.dave):
        assert fold_stops(by=coordinator, now=LATER) == 0
    assert (Suppression.objects.count(), alarms(world)) == (0, [FalseMark.FALSE_STOP])
    assert Stop.objects.get().false_at == LATER
    assert Line.objects.get(pk=world.lines[1].pk).callable is False


def test_it_cannot_be_taken_back(world: World) -> None:
    stop = Stop.objects.get()
    Stop.objects.update(campaign_id=uuid4())
    with pytest.raises(NotAsSigned):
        reverse_stop(notice_id=newest(), by=world.cast.carol, now=LATER)
    assert (holds(world), Reversal.objects.count()) == (True, 0)
    Stop.objects.update(campaign_id=stop.campaign_id)
    assert reverse_stop(notice_id=newest(), by=world.cast.carol, now=LATER) is None


@pytest.mark.parametrize("whose", ["Carol", "Bob", "nobody"])
def test_an_agreement_that_no_coordinator_signed_is_none(world: World, whose: str) -> None:
    """A row for Carol that she never signed, one by a volunteer, and one by nobody."""
    bob, stop = world.cast.bob, Stop.objects.get()
    tag = world.cast.actors[whose].tag if whose in world.cast.actors else uuid4()
    forged = Reversal(stop_id=stop.pk, first_signer=tag)
    forged.first_signature = bob.keys.signing.sign(statement(forged))
    forged.save(force_insert=True)
    about = newest()
    assert reverse_stop(notice_id=about, by=world.cast.dave, now=LATER) is None
    assert (holds(world), alarms(world)) == (True, [FalseMark.FALSE_REVERSAL])
    assert Reversal.objects.get().first_signer == world.cast.dave.tag
    assert reverse_stop(notice_id=about, by=world.cast.carol, now=LATER) is not None


def reversed_by_two(world: World) -> None:
    about = newest()
    for coordinator in (world.cast.carol, world.cast.dave):
        reverse_stop(notice_id=about, by=coordinator, now=LATER)


def restored(world: World) -> None:
    """From before the stop: its lines ring, and nothing of it is known."""
    Stop.objects.all().delete()
    Reversal.objects.all().delete()
    Line.objects.update(callable=True)
    Contact.objects.update(ready_at=NOW)


def retold(journal: Path, **other: str) -> None:
    """The journal's last entry, which is the reversal, says something else."""
    *first, last = journal.read_text().splitlines()
    journal.write_text("\n".join([*first, json.dumps(json.loads(last) | other)]) + "\n")


def test_a_true_reversal_in_the_journal_counts_when_a_coordinator_has_looked(
    world: World, journal: Path
) -> None:
    reversed_by_two(world)
    restored(world)
    assert merge_journal(path=journal) == 1
    assert holds(world)
    # Not folded meanwhile, either.
    assert fold_stops(by=world.cast.carol, now=LATER + HOUR) == 0
    assert lift_stops(by=world.cast.carol, now=LATER + HOUR) == 1
    assert (holds(world), Stop.objects.get().reversed_at) == (False, LATER)
    assert lift_stops(by=world.cast.carol, now=LATER + DAY) == 0
    assert (merge_journal(path=journal), alarms(world)) == (0, [])


@pytest.mark.parametrize("known", [True, False])
@pytest.mark.parametrize(
    "said", [{"first_signature": "00" * 64}, {"second_signature": "00" * 64}, {"twice": "yes"}]
)
def test_a_false_one_never_opens_anything(
    world: World, journal: Path, said: dict[str, str], *, known: bool
) -> None:
    reversed_by_two(world)
    if "twice" in said:
        row = Reversal.objects.get()
        said = {
            "second_signer": str(row.first_signer),
            "second_signature": bytes(row.first_signature).hex(),
        }
    retold(journal, **said)
    restored(world)
    if known:
        first, _ = journal.read_text().splitlines()
        whole = journal.read_text()
        journal.write_text(first + "\n")
        merge_journal(path=journal)
        journal.write_text(whole)
    assert merge_journal(path=journal) == (0 if known else 1)
    for coordinator in (world.cast.carol, world.cast.dave):
        assert lift_stops(by=coordinator, now=LATER + HOUR) == 0
    assert (holds(world), alarms(world)) == (True, [FalseMark.FALSE_REVERSAL])
    assert Line.objects.get(pk=world.lines[1].pk).callable is False
    assert Contact.objects.get(pk=world.contacts[1].pk).ready_at is None
    # It holds as any stop does, and the journal does not bring the false one back.
    assert fold_stops(by=world.cast.carol, now=LATER + HOUR) == 1
    assert (merge_journal(path=journal), lift_stops(by=world.cast.carol, now=LATER + DAY)) == (0, 0)
    assert holds(world)


def test_who_pressed_it_is_none_of_the_two_in_the_journal_either(
    world: World, journal: Path
) -> None:
    reversed_by_two(world)
    Member.objects.filter(pk=world.cast.alice.member.pk).update(roles="coordinator")
    row, alice = Reversal.objects.get(), world.cast.alice
    signature = alice.keys.signing.sign(statement(row))
    retold(journal, second_signer=str(alice.tag), second_signature=signature.hex())
    restored(world)
    merge_journal(path=journal)
    assert lift_stops(by=world.cast.carol, now=LATER + HOUR) == 0
    assert (holds(world), alarms(world)) == (True, [FalseMark.FALSE_REVERSAL])


@pytest.mark.parametrize("what", ["another person", "another signer", "no signature"])
def test_what_was_changed_in_the_database_is_again_as_the_journal_has_it(
    world: World, journal: Path, what: str
) -> None:
    before = Stop.objects.values().get()
    Stop.objects.update(**{"false_at": NOW, **FORGERIES[what](world), "sealed": before["sealed"]})
    assert merge_journal(path=journal) == 1
    assert Stop.objects.values().get() == before
    assert merge_journal(path=journal) == 0
    assert fold_stops(by=world.cast.carol, now=LATER) == 1


def test_a_stop_that_the_database_alone_calls_taken_back_holds_again(
    world: World, journal: Path
) -> None:
    Stop.objects.update(reversed_at=LATER)
    Line.objects.update(callable=True)
    assert merge_journal(path=journal) == 1
    assert (holds(world), Line.objects.get(pk=world.lines[1].pk).callable) == (True, False)


def test_one_that_was_taken_back_is_mended_and_stays_so(world: World, journal: Path) -> None:
    reversed_by_two(world)
    Stop.objects.update(campaign_id=uuid4())
    assert merge_journal(path=journal) == 1
    assert Stop.objects.get().reversed_at == LATER
    assert Line.objects.get(pk=world.lines[1].pk).callable is True


def test_a_member_whose_entry_was_changed_signs_nothing(world: World) -> None:
    Stop.objects.update(sealed=b"")
    Member.objects.filter(pk=world.cast.heidi.member.pk).update(sealed_entry=b"")
    assert fold_stops(by=world.cast.carol, now=LATER) == 1
    assert alarms(world) == []
