"""Fresh stops become fingerprints that outlive every row of the person."""

import hashlib

import pytest

from clarion.actions.calling.fold_stops import fold_stops
from clarion.actions.campaigns.enlist import enlist
from clarion.actions.intake.add_line import AskedUsToStop, LineFacts, add_line
from clarion.actions.refusal import NotFound
from clarion.actions.suppressions import mark_of_all, proof_of
from clarion.models import AuditEntry, Contact, Line, Stop, Suppression
from clarion.rules.vocabulary import How, KeyringKind, LineKind, Tick, Who
from clarion.vault.fingerprint import fingerprint
from clarion.vault.key import Key
from tests.actions.directory.given import a_line
from tests.actions.steps import HOUR, answered, audited, call
from tests.cast import NOW, Cast, World, make_world, number
from tests.inbox import sign_again

pytestmark = pytest.mark.django_db

LATER = NOW + HOUR


def key_of(cast: Cast) -> Key:
    return cast.founded.keyrings[KeyringKind.FINGERPRINT][1].wrapping


def both_his(world: World) -> None:
    person = world.lines[1].person
    assert person is not None
    Line.objects.filter(pk=world.lines[2].pk).update(person=person)
    Contact.objects.filter(line=world.lines[2]).update(person_tag=person.tag)


def stop_on(world: World, place: int, who: Who = Who.PERSON) -> None:
    call(world.contacts[place], world.cast.alice, answered(who, How.REJECTED, Tick.STOP))


def suppressed() -> set[bytes]:
    return {bytes(mark) for mark in Suppression.objects.values_list("fingerprint", flat=True)}


def marks(world: World, *places: int) -> set[bytes]:
    """Of the numbers, and of whatever extension they have."""
    key = key_of(world.cast)
    return {one(key, number(place)) for place in places for one in (fingerprint, mark_of_all)}


@pytest.mark.parametrize(
    ("place", "who", "lasting"),
    [
        (1, Who.PERSON, (1, 2)),
        (1, Who.COLLEAGUE, (1,)),
        (0, Who.COLLEAGUE, ()),
    ],
)
def test_what_each_scope_suppresses_for_ever(
    place: int, who: Who, lasting: tuple[int, ...]
) -> None:
    world = make_world(stations=1, people=2)
    both_his(world)
    stop_on(world, place, who)
    assert fold_stops(by=world.cast.carol, now=LATER) == 1
    assert suppressed() == marks(world, *lasting)
    assert Stop.objects.get().folded_at == LATER


def test_his_own_lines_but_not_the_shared_one() -> None:
    world = make_world(stations=1, people=2)
    both_his(world)
    Line.objects.filter(pk=world.lines[0].pk).update(person=world.lines[1].person)
    Contact.objects.filter(line=world.lines[0]).update(person_tag=world.contacts[1].person_tag)
    stop_on(world, 0)
    assert fold_stops(by=world.cast.carol, now=LATER) == 1
    assert suppressed() == marks(world, 1, 2)


def test_each_entry_proves_that_a_holder_made_it() -> None:
    world = make_world(stations=1)
    stop_on(world, 1)
    fold_stops(by=world.cast.carol, now=LATER)
    key = key_of(world.cast)
    mark = fingerprint(key, number(1))
    row = Suppression.objects.get(fingerprint=mark)
    assert bytes(row.proof) == proof_of(mark, key)
    assert bytes(row.proof) == fingerprint(key, "suppression", hashlib.sha256(mark).hexdigest())
    assert bytes(row.proof) != proof_of(mark, Key.new())
    assert row.at == LATER


def test_without_fresh_stops_nothing_is_opened_or_written() -> None:
    world = make_world(stations=1)
    entries = AuditEntry.objects.count()
    assert fold_stops(by=world.cast.alice, now=NOW) == 0
    assert AuditEntry.objects.count() == entries


@pytest.mark.parametrize("count", [1, 3])
def test_a_stop_is_folded_once_and_audited(count: int) -> None:
    world = make_world(stations=3)
    callers = [world.cast.alice, world.cast.bob, world.cast.grace]
    for place in range(count):
        contact = world.contacts[2 * place + 1]
        call(contact, callers[place], answered(Who.PERSON, How.REJECTED, Tick.STOP))
    assert fold_stops(by=world.cast.carol, now=LATER) == count
    assert fold_stops(by=world.cast.dave, now=LATER) == 0
    assert Suppression.objects.count() == 2 * count
    told = {"verb": "fold_stops", "count": str(count)}
    assert audited(world.cast, world.cast.carol)[-1] == told


def test_a_number_that_is_suppressed_already_has_one_entry_of_the_last_time() -> None:
    world = make_world(stations=1)
    stop_on(world, 1)
    fold_stops(by=world.cast.carol, now=LATER)
    Stop.objects.update(folded_at=None)
    fold_stops(by=world.cast.dave, now=LATER + HOUR)
    told = Suppression.objects.get(fingerprint=fingerprint(key_of(world.cast), number(1)))
    assert (told.at, Suppression.objects.count()) == (LATER + HOUR, 2)


def test_only_coordinators_can_fold() -> None:
    world = make_world(stations=1)
    stop_on(world, 1)
    for by in (world.cast.alice, world.cast.erin):
        with pytest.raises(NotFound):
            fold_stops(by=by, now=LATER)
    assert suppressed() == set()
    assert Stop.objects.get().folded_at is None


def test_no_import_brings_a_suppressed_number_back() -> None:
    """Even when every row of the person is gone."""
    world = make_world(stations=1)
    stop_on(world, 1)
    fold_stops(by=world.cast.carol, now=LATER)
    Line.objects.filter(pk=world.lines[1].pk).update(fingerprint=b"another number..")
    Stop.objects.all().delete()
    with pytest.raises(AskedUsToStop):
        add_line(
            facts=LineFacts(number(1), "", LineKind.WORK),
            station=world.lines[0].station,
            person=None,
            fingerprints=key_of(world.cast),
            registrar=world.cast.registrar(),
            by=world.cast.carol,
            now=LATER,
        )


def inside(world: World, ext: str = "801") -> Line:
    """A line behind the number of the first person, of the office, and waiting in the campaign."""
    first = world.lines[1]
    line = a_line(world.cast, first.station, None, number(1), LineKind.WORK, ext=ext)
    by = world.cast.carol
    enlist(campaign=world.campaign, lines=[line], language="zh", by=by, now=NOW)
    return line


def test_with_a_number_closes_what_is_behind_it_and_not_what_stands_beside() -> None:
    world = make_world(stations=1)
    line = inside(world)
    stop_on(world, 1)
    fold_stops(by=world.cast.carol, now=LATER)
    line.refresh_from_db()
    assert line.callable is False
    assert Contact.objects.get(line=line).ready_at is None
    with pytest.raises(AskedUsToStop):
        inside(world, "802")


def test_whoever_asked_at_an_extension_asked_for_that_one_alone() -> None:
    world = make_world(stations=1)
    line = inside(world)
    Contact.objects.filter(line=line).update(ready_at=NOW)
    stop_on_line = Contact.objects.get(line=line)
    call(stop_on_line, world.cast.alice, answered(Who.COLLEAGUE, How.REJECTED, Tick.STOP))
    sign_again(Stop.objects.get(), world.cast.alice, scope="line", lasting=True)
    fold_stops(by=world.cast.carol, now=LATER)
    assert suppressed() == {fingerprint(key_of(world.cast), number(1), "801")}
