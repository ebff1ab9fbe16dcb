"""A number: checked, fingerprinted, never twice, never after a stop."""

import pytest

from clarion.actions.intake.add_line import (
    AlreadyThere,
    AskedUsToStop,
    LineFacts,
    NotForCalls,
    WrongWorld,
    add_line,
)
from clarion.models import Deployment, Line, Person, Record, Stop, Suppression
from clarion.rules.vocabulary import How, KeyringKind, LineKind, StopScope, Tick, Who
from clarion.vault.fingerprint import fingerprint
from tests.actions.steps import answered, audited, call
from tests.cast import NOW, World, make_world, mobile, number

# Apart from the rest of a number: what stands here whole is never one that could ring.
CC = "+86"

pytestmark = pytest.mark.django_db

FREE = number(9001)


def add(world: World, facts: LineFacts, person: Person | None = None) -> Line:
    return add_line(
        facts=facts,
        station=world.lines[0].station,
        person=person,
        fingerprints=world.cast.founded.keyrings[KeyringKind.FINGERPRINT][1].wrapping,
        registrar=world.cast.registrar(),
        by=world.cast.carol,
        now=NOW,
    )


def refused(
    world: World, facts: LineFacts, why: type[Exception], person: Person | None = None
) -> None:
    before = Line.objects.count(), Record.objects.count()
    with pytest.raises(why):
        add(world, facts, person)
    assert (Line.objects.count(), Record.objects.count()) == before


def test_the_columns_say_only_how_it_may_ring() -> None:
    world = make_world(stations=1)
    person = world.lines[1].person
    line = add(world, LineFacts(FREE, "801", LineKind.DUTY, west=True), person)
    row = Line.objects.values().get(pk=line.pk)
    key = world.cast.founded.keyrings[KeyringKind.FINGERPRINT][1].wrapping
    assert {**row, "fingerprint": bytes(row["fingerprint"])} == {
        "id": line.pk,
        "record_id": line.record_id,
        "station_id": world.lines[0].station_id,
        "person_id": person and person.pk,
        "fingerprint": fingerprint(key, FREE, "801"),
        "kind": "duty",
        "hours_class": "duty_west",
        "switchboard": False,
        "callable": True,
        "imported_id": None,
    }
    assert FREE[1:].encode() not in bytes(line.record.sealed)
    assert audited(world.cast, world.cast.carol)[-1] == {"verb": "add_line", "line": str(line.pk)}


@pytest.mark.parametrize(
    ("kind", "hours_class", "callable_"),
    [
        (LineKind.WORK, "work", True),
        (LineKind.DUTY, "duty", True),
        (LineKind.UNKNOWN, "work", True),
        (LineKind.MOBILE, "mobile", True),
        (LineKind.HOME, "mobile", False),
        (LineKind.FAX, "work", False),
    ],
)
def test_homes_and_fax_machines_never_ring(
    kind: LineKind, hours_class: str, callable_: bool
) -> None:
    line = add(make_world(stations=1), LineFacts(FREE, "", kind, switchboard=True))
    assert (line.hours_class, line.callable, line.switchboard) == (hours_class, callable_, True)


def test_a_number_is_there_once_and_each_extension_once() -> None:
    world = make_world(stations=1)
    add(world, LineFacts(FREE, "", LineKind.WORK))
    add(world, LineFacts(FREE, "801", LineKind.WORK))
    refused(world, LineFacts(FREE, "", LineKind.MOBILE), AlreadyThere)
    refused(world, LineFacts(FREE, "801", LineKind.WORK), AlreadyThere)


@pytest.mark.parametrize("hotline", ["+86110", f"{CC}4008000000", "+8612345"])
def test_hotlines_are_refused(hotline: str) -> None:
    refused(make_world(stations=1), LineFacts(hotline, "", LineKind.WORK), NotForCalls)


def test_practice_takes_fictional_numbers_alone() -> None:
    world = make_world(stations=1)
    refused(world, LineFacts(f"{CC}4516660000", "", LineKind.WORK), WrongWorld)
    add(world, LineFacts(mobile(1), "", LineKind.MOBILE))


def test_outside_of_practice_fictional_numbers_are_refused() -> None:
    world = make_world(stations=1)
    Deployment.objects.update(practice=False)
    world.cast.carol.deployment.practice = False
    refused(world, LineFacts(FREE, "", LineKind.WORK), WrongWorld)


def test_a_suppressed_number_does_not_come_back() -> None:
    world = make_world(stations=1)
    key = world.cast.founded.keyrings[KeyringKind.FINGERPRINT][1].wrapping
    Suppression.objects.create(fingerprint=fingerprint(key, FREE, ""), proof=b"", at=NOW)
    refused(world, LineFacts(FREE, "", LineKind.WORK), AskedUsToStop)
    add(world, LineFacts(FREE, "801", LineKind.WORK))


def test_a_new_number_of_one_who_asked_us_to_stop_is_refused() -> None:
    world = make_world(stations=1, people=2)
    call(world.contacts[1], world.cast.alice, answered(Who.PERSON, How.REJECTED, Tick.STOP))
    assert Stop.objects.get().scope == StopScope.PERSON
    refused(world, LineFacts(FREE, "", LineKind.MOBILE), AskedUsToStop, world.lines[1].person)
    add(world, LineFacts(FREE, "", LineKind.MOBILE), world.lines[2].person)
