"""A stop: every scope, at once, for ever, and in the journal before it is true."""

import errno
import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from clarion.actions import journal, stop
from clarion.actions.calling.lease import lease
from clarion.actions.calling.renew import LeaseLost
from clarion.actions.calling.reported import Reported
from clarion.actions.calling.show_number import show_number
from clarion.actions.stop import apply, from_entry, stop_statement
from clarion.models import Attempt, AuditEntry, Contact, FollowUpNote, Hold, Line, Notice, Stop
from clarion.rules.outcome import Report
from clarion.rules.vocabulary import How, LineKind, LineResult, StopScope, Tick, Who
from clarion.vault.signing import verify
from tests.actions.steps import (
    DAY,
    HOUR,
    answered,
    call,
    hold,
    report,
    ring,
    second_campaign,
    state,
)
from tests.cast import NOW, World, make_world

pytestmark = pytest.mark.django_db

BEFORE = NOW - 2 * DAY
YEAR = 365 * DAY


def ready(contacts: tuple[Contact, ...]) -> list[datetime | None]:
    return [Contact.objects.get(pk=contact.pk).ready_at for contact in contacts]


def callable_lines(world: World) -> list[bool]:
    return [Line.objects.get(pk=line.pk).callable for line in world.lines]


def his(world: World, *places: int) -> None:
    """These lines are all published for the first person of the first station."""
    person = world.lines[1].person
    assert person is not None
    for place in places:
        Line.objects.filter(pk=world.lines[place].pk).update(person=person)
        Contact.objects.filter(line=world.lines[place].pk).update(person_tag=person.tag)


def ask_to_stop(
    world: World, place: int, who: Who = Who.PERSON
) -> tuple[list[datetime | None], list[datetime | None], list[bool]]:
    """What is left ready in this campaign and in another one, and which lines may still ring."""
    _, twins = second_campaign(world)
    call(world.contacts[place], world.cast.alice, answered(who, How.REJECTED, Tick.STOP))
    return ready(world.contacts), ready(twins), callable_lines(world)


def test_his_own_stop_closes_all_his_lines_everywhere() -> None:
    world = make_world(stations=2, people=2)
    his(world, 2, 4)
    here, there, lines = ask_to_stop(world, 1)
    open_ = [BEFORE, None, None, BEFORE, None, BEFORE]
    assert (here, there) == (open_, open_)
    assert lines == [True, False, False, True, False, True]
    assert Stop.objects.get().scope == StopScope.PERSON


@pytest.mark.parametrize("who", [Who.COLLEAGUE, Who.UNKNOWN, Who.SCREENER, Who.RELATIVE])
def test_a_stop_by_somebody_else_closes_that_line_everywhere(who: Who) -> None:
    world = make_world(stations=1, people=2)
    his(world, 2)
    here, there, lines = ask_to_stop(world, 1, who)
    assert (here, there) == ([BEFORE, None, BEFORE], [BEFORE, None, BEFORE])
    assert lines == [True, False, True]
    assert Stop.objects.get().scope == StopScope.LINE


def test_a_stop_at_a_switchboard_closes_the_case_and_a_year_for_everybody() -> None:
    world = make_world(stations=2, people=1)
    here, there, lines = ask_to_stop(world, 0, Who.COLLEAGUE)
    assert here == [None, BEFORE, BEFORE, BEFORE]
    assert there == [NOW + YEAR, BEFORE, BEFORE, BEFORE]
    assert lines == [True] * 4
    made = Stop.objects.get()
    assert (made.scope, made.lasting) == (StopScope.SWITCHBOARD, False)


def test_his_stop_at_a_shared_line_closes_his_own_and_leaves_the_shared_one_callable() -> None:
    world = make_world(stations=1, people=2, kind=LineKind.WORK)
    his(world, 0, 2)
    here, there, lines = ask_to_stop(world, 0)
    assert (here, there) == ([None, None, None], [None, None, None])
    assert lines == [True, False, False]
    made = Stop.objects.get()
    assert (made.scope, made.lasting) == (StopScope.PERSON_AT_SWITCHBOARD, True)


def test_a_duty_phone_follows_the_rule_of_a_switchboard() -> None:
    world = make_world(stations=1, people=1, kind=LineKind.DUTY)
    here, there, lines = ask_to_stop(world, 1)
    assert (here, there) == ([BEFORE, None], [BEFORE, None])
    assert lines == [True, True]


def test_a_longer_rest_at_the_switchboard_is_kept() -> None:
    world = make_world(stations=1)
    _, twins = second_campaign(world)
    Contact.objects.filter(pk=twins[0].pk).update(ready_at=NOW + 2 * YEAR)
    call(world.contacts[0], world.cast.alice, answered(Who.COLLEAGUE, How.REJECTED, Tick.STOP))
    assert ready(twins)[0] == NOW + 2 * YEAR


def test_a_stop_is_taken_from_a_line_that_nobody_answered() -> None:
    world = make_world(stations=1)
    said = Report(LineResult.VOICEMAIL, ticks=frozenset({Tick.STOP}))
    call(world.contacts[1], world.cast.alice, Reported(report=said))
    assert ready(world.contacts) == [BEFORE, None]
    assert Stop.objects.get().scope == StopScope.LINE
    assert FollowUpNote.objects.count() == 0


def test_who_holds_another_of_his_lines_loses_it_and_is_shown_nothing() -> None:
    world = make_world(stations=2, people=2)
    his(world, 2, 4)
    attempt = ring(world.contacts[1], world.cast.alice)
    Hold.objects.all().delete()
    other = hold(world.contacts[4], world.cast.bob)
    report(attempt, world.cast.alice, answered(Who.PERSON, How.REJECTED, Tick.STOP))
    assert Hold.objects.count() == 0
    with pytest.raises(LeaseLost):
        show_number(lease_id=other.pk, by=world.cast.bob, now=NOW)


def test_after_a_stop_nothing_of_his_is_handed_out_again() -> None:
    world = make_world(stations=1, people=1, kind=LineKind.DUTY)
    call(world.contacts[0], world.cast.alice, answered(Who.COLLEAGUE, How.REJECTED, Tick.STOP))
    call(world.contacts[1], world.cast.bob, answered(Who.PERSON, How.REJECTED, Tick.STOP))
    Contact.objects.filter(ready_at__isnull=False).update(ready_at=NOW)
    assert lease(by=world.cast.grace, now=NOW).lease_id is None


def test_the_journal_has_one_line_that_names_nobody(journal: Path) -> None:
    world = make_world(stations=1)
    call(world.contacts[1], world.cast.alice, answered(Who.PERSON, How.REJECTED, Tick.STOP))
    made = Stop.objects.get()
    [line] = journal.read_text().splitlines()
    assert json.loads(line) == {
        "id": str(made.pk),
        "scope": "person",
        "person_tag": str(world.contacts[1].person_tag),
        "line_id": str(world.lines[1].pk),
        "campaign_id": str(world.campaign.pk),
        "at": NOW.isoformat(),
        "signer": str(world.cast.alice.tag),
        "signature": bytes(made.signature).hex(),
    }
    assert journal.stat().st_mode & 0o777 == 0o600
    for planted in ("王", "0000001", "Alice", "rejected"):
        assert planted not in line


def test_who_heard_it_signs_it() -> None:
    world = make_world(stations=1)
    call(world.contacts[1], world.cast.alice, answered(Who.PERSON, How.REJECTED, Tick.STOP))
    made = Stop.objects.get()
    public = world.cast.alice.keys.signing.public
    assert verify(public, stop_statement(made), bytes(made.signature))
    for field in ("scope", "person_tag", "line_id", "campaign_id", "at"):
        other = Stop.objects.get()
        setattr(other, field, UUID(int=1) if field != "at" else NOW + HOUR)
        assert not verify(public, stop_statement(other), bytes(made.signature))


def test_what_the_journal_says_is_the_stop(journal: Path) -> None:
    world = make_world(stations=1)
    call(world.contacts[0], world.cast.alice, answered(Who.COLLEAGUE, How.REJECTED, Tick.STOP))
    made = Stop.objects.values().get()
    read = from_entry(json.loads(journal.read_text()))
    fields = {field.attname for field in Stop._meta.concrete_fields}
    assert {name: getattr(read, name) for name in fields} == {
        **made,
        "signature": bytes(made["signature"]),
        "sealed": b"",
    }
    assert verify(world.cast.alice.keys.signing.public, stop_statement(read), read.signature)


def test_the_rows_come_before_the_journal(monkeypatch: pytest.MonkeyPatch) -> None:
    world = make_world(stations=1)
    seen = []

    def append(path: Path, entry: dict[str, str]) -> None:
        seen.append((path.name, entry["id"], ready(world.contacts), Stop.objects.count()))

    monkeypatch.setattr(journal, "append", append)
    call(world.contacts[1], world.cast.alice, answered(Who.PERSON, How.REJECTED, Tick.STOP))
    assert seen == [("stops.journal", str(Stop.objects.get().pk), [BEFORE, None], 1)]


def everything() -> dict[str, Any]:
    tables = (Attempt, AuditEntry, Contact, FollowUpNote, Hold, Line, Notice, Stop)
    return {table.__name__: sorted(map(repr, table.objects.values_list())) for table in tables}


@pytest.mark.django_db(transaction=True)
def test_when_the_journal_is_full_nothing_is_committed(monkeypatch: pytest.MonkeyPatch) -> None:
    world = make_world(stations=1)
    attempt = ring(world.contacts[1], world.cast.alice)
    before = everything()

    def full(handle: int, octets: bytes) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as broken:
        broken.setattr("clarion.actions.journal.os.write", full)
        with pytest.raises(OSError, match="No space left"):
            report(attempt, world.cast.alice, answered(Who.PERSON, How.REJECTED, Tick.STOP))
    assert everything() == before
    report(attempt, world.cast.alice, answered(Who.PERSON, How.REJECTED, Tick.STOP))
    assert ready(world.contacts)[1] is None


@pytest.mark.parametrize("place", [0, 1])
def test_applying_it_twice_changes_nothing(place: int) -> None:
    world = make_world(stations=1)
    second_campaign(world)
    call(world.contacts[place], world.cast.alice, answered(Who.PERSON, How.REJECTED, Tick.STOP))
    Stop.objects.update(folded_at=NOW)
    before = everything()
    apply(Stop.objects.get())
    assert everything() == before


def test_a_later_contact_at_the_switchboard_keeps_its_place() -> None:
    """Applied again after a restore, the year still begins with the stop."""
    world = make_world(stations=1)
    _, twins = second_campaign(world)
    call(world.contacts[0], world.cast.alice, answered(Who.COLLEAGUE, How.REJECTED, Tick.STOP))
    made = Stop.objects.get()
    Contact.objects.filter(pk=twins[0].pk).update(ready_at=BEFORE)
    apply(made)
    assert state(twins[0])["ready_at"] == datetime(2027, 5, 19, 2, 0, tzinfo=UTC)


def test_only_a_shared_line_opens_again() -> None:
    assert {StopScope.SWITCHBOARD, StopScope.PERSON_AT_SWITCHBOARD} == stop.AT_SWITCHBOARD
    assert {StopScope.PERSON, StopScope.PERSON_AT_SWITCHBOARD} == stop.OF_A_PERSON
