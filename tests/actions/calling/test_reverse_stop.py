"""A stop that was pressed by mistake: two coordinators take it back, as far as that is sound."""

import errno
from pathlib import Path
from uuid import uuid4

import pytest

from clarion.actions import journal as told
from clarion.actions.calling.doubt_stop import doubt_stop
from clarion.actions.calling.fold_stops import fold_stops
from clarion.actions.calling.lift_stops import Lifted, lift_stops
from clarion.actions.calling.reported import Reported
from clarion.actions.calling.reverse_stop import AnotherPerson, reverse_stop
from clarion.actions.calling.settle import settle
from clarion.actions.calling.tell import pressed_by_mistake
from clarion.actions.campaigns.enlist import enlist
from clarion.actions.notices import AlreadyDecided
from clarion.actions.refusal import NotFound
from clarion.actions.reversal import statement
from clarion.actions.upkeep.merge_journal import merge_journal
from clarion.models import Attempt, Contact, Line, Notice, Reversal, Stop, Suppression
from clarion.queries.stops import is_stopped, person_stopped, shared_until
from clarion.rules.vocabulary import How, LineKind, StopScope, Tick, Who
from clarion.vault.signing import verify
from tests.actions.directory.given import a_line
from tests.actions.steps import DAY, HOUR, answered, audited, second_campaign, state
from tests.cast import NOW, World, make_world, number
from tests.inbox import (
    LATER,
    STOPPED,
    given_back,
    mistaken,
    newest,
    next_moment,
    sign_again,
    stopped,
)

pytestmark = pytest.mark.django_db
BY_COLLEAGUE = answered(Who.COLLEAGUE, How.REJECTED, Tick.STOP)


def his(world: World, *places: int) -> None:
    """These lines are all published for the person of line 1."""
    person = world.lines[1].person
    assert person is not None
    for place in places:
        Line.objects.filter(pk=world.lines[place].pk).update(person=person)
        Contact.objects.filter(line=world.lines[place].pk).update(person_tag=person.tag)


def pressed(world: World, place: int, said: Reported = STOPPED) -> None:
    """By Alice, who then says that nobody had asked."""
    attempt = stopped(world, world.contacts[place], world.cast.alice, said)
    doubt_stop(attempt_id=attempt.pk, by=world.cast.alice, now=next_moment())


def both(world: World) -> Lifted:
    notice_id = newest()
    assert reverse_stop(notice_id=notice_id, by=world.cast.carol, now=LATER) is None
    lifted = reverse_stop(notice_id=notice_id, by=world.cast.dave, now=LATER + HOUR)
    assert lifted is not None
    return lifted


def counts(lifted: Lifted) -> tuple[int, int, int]:
    return lifted.lines, lifted.contacts, lifted.kept


def ready(world: World) -> list[bool]:
    return [Contact.objects.get(pk=one.pk).ready_at is not None for one in world.contacts]


def may_ring(world: World) -> list[bool]:
    return [Line.objects.get(pk=line.pk).callable for line in world.lines]


def suppressed() -> int:
    return Suppression.objects.count()


# ------------------------------------------------------------------------------- two coordinators


def test_one_coordinator_changes_nothing_however_often() -> None:
    world = make_world(stations=1)
    pressed(world, 1)
    assert reverse_stop(notice_id=newest(), by=world.cast.carol, now=LATER) is None
    with pytest.raises(AnotherPerson):
        reverse_stop(notice_id=newest(), by=world.cast.carol, now=LATER + DAY)
    assert (ready(world), may_ring(world)) == ([True, False], [True, False])
    assert Stop.objects.get().reversed_at is None
    assert Notice.objects.filter(seen_at=None).count() == 2
    stop = str(Stop.objects.get().pk)
    assert audited(world.cast, world.cast.carol)[-1] == {"verb": "agree_to_reversal", "stop": stop}


def test_who_pressed_it_is_none_of_the_two() -> None:
    world = make_world(stations=1)
    pressed(world, 1)
    Stop.objects.update(signer=world.cast.carol.tag)
    with pytest.raises(AnotherPerson):
        reverse_stop(notice_id=newest(), by=world.cast.carol, now=LATER)
    assert Reversal.objects.count() == 0


def test_two_take_it_back_and_both_sign() -> None:
    world = make_world(stations=1)
    pressed(world, 1)
    assert counts(both(world)) == (1, 1, 0)
    assert (ready(world), may_ring(world)) == ([True, True], [True, True])
    row, stop = Reversal.objects.get(), Stop.objects.get()
    times = (row.at, row.lifted_at, stop.reversed_at)
    assert (row.stop_id, times) == (stop.pk, (LATER + HOUR,) * 3)
    for by, signer, signature in (
        (world.cast.carol, row.first_signer, row.first_signature),
        (world.cast.dave, row.second_signer, row.second_signature),
    ):
        assert signer == by.tag
        assert verify(by.keys.signing.public, statement(row), bytes(signature))
    verbs = [one["verb"] for one in audited(world.cast, world.cast.dave)]
    assert verbs == ["reverse_stop", "lift_stop", "decide"]
    with pytest.raises(AlreadyDecided):
        reverse_stop(notice_id=newest(), by=world.cast.carol, now=LATER)


def test_what_is_behind_a_number_opens_with_it_but_not_what_asked_for_itself() -> None:
    world = make_world(stations=1)
    station, by = world.lines[1].station, world.cast.carol
    first, second = (
        a_line(world.cast, station, None, number(1), LineKind.WORK, ext=ext)
        for ext in ("801", "802")
    )
    enlist(campaign=world.campaign, lines=[first, second], language="zh", by=by, now=NOW)
    asked = stopped(world, Contact.objects.get(line=second), world.cast.bob)
    sign_again(Stop.objects.get(line_id=asked.line_id), world.cast.bob, scope="line", lasting=True)
    pressed(world, 1)
    fold_stops(by=by, now=NOW + HOUR)
    assert (suppressed(), Line.objects.filter(callable=True).count()) == (4, 1)
    both(world)
    assert set(Line.objects.filter(callable=False)) == {second}
    assert (Contact.objects.get(line=first).ready_at is None, suppressed()) == (False, 1)


def test_said_twice_it_is_taken_back_once() -> None:
    world = make_world(stations=1)
    attempt = stopped(world, world.contacts[1], world.cast.alice)
    for count in (1, 2):
        pressed_by_mistake(attempt, Stop.objects.get(), world.cast.alice, NOW + count * HOUR)
    first, second = Notice.objects.order_by("at").values_list("pk", flat=True)[1:]
    reverse_stop(notice_id=first, by=world.cast.carol, now=LATER)
    reverse_stop(notice_id=second, by=world.cast.dave, now=LATER)
    with pytest.raises(AlreadyDecided):
        reverse_stop(notice_id=first, by=world.cast.dave, now=LATER)
    settle(notice_id=first, by=world.cast.dave, now=LATER)


def test_laid_aside_it_holds() -> None:
    world = make_world(stations=1)
    pressed(world, 1)
    settle(notice_id=newest(), by=world.cast.carol, now=LATER)
    with pytest.raises(AlreadyDecided):
        reverse_stop(notice_id=newest(), by=world.cast.dave, now=LATER)
    assert may_ring(world) == [True, False]


def test_a_notice_of_another_kind_or_of_no_stop_takes_nothing_back() -> None:
    world = make_world(stations=2)
    with pytest.raises(NotFound):
        reverse_stop(notice_id=given_back(world), by=world.cast.carol, now=LATER)
    notice_id = mistaken(world)
    Stop.objects.all().delete()
    with pytest.raises(NotFound):
        reverse_stop(notice_id=notice_id, by=world.cast.carol, now=LATER)


# ------------------------------------------------------------------------------ what is open again


def test_all_his_lines_come_back_in_every_campaign_but_not_what_was_closed_before() -> None:
    world = make_world(stations=2, people=2)
    his(world, 2, 4)
    _, twins = second_campaign(world)
    Line.objects.filter(pk=world.lines[4].pk).update(callable=False)
    Contact.objects.filter(pk=twins[2].pk).update(ready_at=None)
    pressed(world, 1)
    fold_stops(by=world.cast.carol, now=NOW + HOUR)
    assert suppressed() == 6
    # The line of place 4 stays dead, with its contacts; so does the contact that was closed before.
    assert counts(both(world)) == (2, 3, 1)
    assert may_ring(world) == [True, True, True, True, False, True]
    assert suppressed() == 0
    assert [state(twins[place])["ready_at"] is None for place in (1, 2, 4)] == [False, True, True]
    assert not person_stopped(world.contacts[1].person_tag)


def test_they_wait_for_the_next_release() -> None:
    world = make_world(stations=1)
    pressed(world, 1)
    both(world)
    found = Contact.objects.select_related("lane").get(pk=world.contacts[1].pk)
    assert (found.ready_at, found.lane.keyring_id) == (LATER + HOUR, None)


def test_what_another_stop_closes_stays_closed() -> None:
    world = make_world(stations=2, people=2)
    stopped(world, world.contacts[2], world.cast.bob, BY_COLLEAGUE)
    fold_stops(by=world.cast.carol, now=NOW + HOUR)
    his(world, 2)
    pressed(world, 4)
    other = {"person_tag": world.contacts[1].person_tag, "line_id": world.lines[1].pk}
    sign_again(Stop.objects.get(folded_at=None), world.cast.alice, **other)
    fold_stops(by=world.cast.carol, now=NOW + 2 * HOUR)
    assert suppressed() == 4
    assert both(world).kept == 1
    assert suppressed() == 2
    assert may_ring(world)[2] is False
    assert is_stopped(person_tag=uuid4(), line_id=world.lines[2].pk)


def test_one_by_somebody_else_comes_before_the_fold() -> None:
    world = make_world(stations=1)
    pressed(world, 1, BY_COLLEAGUE)
    assert counts(both(world)) == (1, 1, 0)
    assert fold_stops(by=world.cast.carol, now=LATER + DAY) == 0
    assert suppressed() == 0


def test_a_shared_line_loses_its_year() -> None:
    world = make_world(stations=1)
    campaign, twins = second_campaign(world)
    pressed(world, 0, BY_COLLEAGUE)
    assert Stop.objects.get().scope == StopScope.SWITCHBOARD
    assert counts(both(world)) == (0, 2, 0)
    assert state(world.contacts[0])["ready_at"] == LATER + HOUR
    assert state(twins[0])["ready_at"] == LATER + HOUR
    line = Line.objects.get(pk=world.lines[0].pk)
    assert shared_until(line, campaign.pk, NOW) == NOW


def test_what_a_later_report_closed_stays_closed() -> None:
    world = make_world(stations=1)
    pressed(world, 1)
    Attempt.objects.update(reported_at=LATER)
    assert counts(both(world)) == (0, 0, 1)
    assert may_ring(world) == [True, False]


# ------------------------------------------------------------------------------------- the journal


def test_the_journal_has_both_and_a_restored_database_learns_both(journal: Path) -> None:
    world = make_world(stations=1)
    pressed(world, 1)
    both(world)
    stop, reversal = told.entries(journal)
    assert merge_journal(path=journal) == 0
    row = Reversal.objects.get()
    assert reversal == {
        "id": str(row.pk),
        "reversal_of": stop["id"],
        "first_signer": str(world.cast.carol.tag),
        "first_signature": bytes(row.first_signature).hex(),
        "second_signer": str(world.cast.dave.tag),
        "second_signature": bytes(row.second_signature).hex(),
        "suppressions": "",
        "at": (LATER + HOUR).isoformat(),
    }
    before = Reversal.objects.values().get()
    Stop.objects.all().delete()
    Reversal.objects.all().delete()
    assert merge_journal(path=journal) == 1
    # Kept, and not applied: nobody had asked. Until a coordinator has looked, it holds.
    assert (may_ring(world), Stop.objects.get().reversed_at) == ([True, True], None)
    assert Reversal.objects.values().get() == before
    assert lift_stops(by=world.cast.carol, now=LATER + DAY) == 1
    assert (may_ring(world), Stop.objects.get().reversed_at) == ([True, True], LATER + HOUR)
    assert merge_journal(path=journal) == 0


def test_an_older_database_that_had_closed_it_opens_when_a_coordinator_comes(journal: Path) -> None:
    world = make_world(stations=1, people=2)
    his(world, 2)
    pressed(world, 1)
    fold_stops(by=world.cast.carol, now=NOW + HOUR)
    both(world)
    # As the backup had it: stopped, folded, and one coordinator of the two.
    Line.objects.filter(pk__in=[world.lines[1].pk, world.lines[2].pk]).update(callable=False)
    Contact.objects.filter(pk__in=[one.pk for one in world.contacts[1:]]).update(ready_at=None)
    Stop.objects.update(reversed_at=None)
    Reversal.objects.update(at=None, second_signer=None, second_signature=b"", lifted_at=None)
    assert merge_journal(path=journal) == 0
    assert may_ring(world) == [True, False, False]
    assert lift_stops(by=world.cast.carol, now=LATER + DAY) == 1
    assert not is_stopped(
        person_tag=world.contacts[1].person_tag, line_id=world.contacts[1].line_id
    )
    assert may_ring(world) == [True, True, True]
    assert ready(world) == [True, True, True]
    assert lift_stops(by=world.cast.carol, now=LATER + DAY) == 0


def test_of_a_stop_that_came_from_the_journal_only_the_line_itself_opens(journal: Path) -> None:
    """Which others were open before nobody knows any more."""
    world = make_world(stations=1, people=2)
    his(world, 2)
    pressed(world, 1)
    told_of = Stop.objects.get().pk
    Stop.objects.all().delete()
    merge_journal(path=journal)
    assert Stop.objects.get().pk == told_of
    assert counts(both(world)) == (1, 0, 1)
    assert may_ring(world) == [True, True, False]


def test_suppressions_that_went_do_not_come_back_from_the_journal(journal: Path) -> None:
    world = make_world(stations=2)
    stopped(world, world.contacts[3], world.cast.bob)
    pressed(world, 1)
    fold_stops(by=world.cast.carol, now=NOW + HOUR)
    assert suppressed() == 4
    lifted = both(world)
    assert (suppressed(), len(lifted.forgotten)) == (2, 2)
    # Restored from a backup of before everything.
    for table in (Stop, Reversal, Suppression):
        table.objects.all().delete()
    Line.objects.update(callable=True)
    merge_journal(path=journal)
    assert (suppressed(), may_ring(world)) == (2, [True, True, True, False])


def test_a_reversal_without_its_stop_is_passed_over(journal: Path) -> None:
    world = make_world(stations=1)
    pressed(world, 1)
    both(world)
    _, reversal = journal.read_bytes().splitlines(keepends=True)
    journal.write_bytes(reversal)
    Stop.objects.all().delete()
    Reversal.objects.all().delete()
    assert merge_journal(path=journal) == 0
    assert Reversal.objects.count() == 0


@pytest.mark.django_db(transaction=True)
def test_when_the_journal_is_full_the_stop_holds(monkeypatch: pytest.MonkeyPatch) -> None:
    world = make_world(stations=1)
    pressed(world, 1)
    reverse_stop(notice_id=newest(), by=world.cast.carol, now=LATER)

    def full(handle: int, octets: bytes) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as broken:
        broken.setattr("clarion.actions.journal.os.write", full)
        with pytest.raises(OSError, match="No space left"):
            reverse_stop(notice_id=newest(), by=world.cast.dave, now=LATER)
    assert (may_ring(world), Stop.objects.get().reversed_at) == ([True, False], None)
    assert Reversal.objects.get().second_signer is None
