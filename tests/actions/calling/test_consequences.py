"""What follows, written into the queue: every row of the table, on both campaigns and all lines."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import uuid4

import pytest

from clarion.actions.calling.reported import Callback, Reported
from clarion.models import Attempt, Contact, FollowUpNote, Hold, Lane, Line, Notice, Stop, Wrap
from clarion.rules.callbacks import WINDOW
from clarion.rules.vocabulary import (
    Counts,
    How,
    KeyringKind,
    LineKind,
    LineResult,
    NextCaller,
    Rank,
    Tick,
    Who,
)
from tests.actions.steps import (
    CLOSED,
    DAY,
    HOUR,
    MINUTE,
    Luck,
    answered,
    call,
    opened_notes,
    opened_notices,
    past_call,
    report,
    ring,
    second_campaign,
    state,
    unanswered,
    waits,
)
from tests.cast import NOW, World, make_world

pytestmark = pytest.mark.django_db

ANYONE, ANOTHER, SAME = NextCaller.ANYONE, NextCaller.ANOTHER, NextCaller.SAME
LISTENED = (Who.PERSON, How.LISTENED)


@dataclass(frozen=True)
class Row:
    """What was said; the rest of the called line, who next, and the rest of his other lines.

    A rest of None: closed. `other` is 0 where the other lines stay as they were.
    """

    said: Reported
    rest: timedelta | None
    next_caller: NextCaller = ANYONE
    other: timedelta | None = timedelta(0)
    counts_as: Counts = Counts.ANSWERED
    tells: tuple[str, ...] = ()
    callable: bool = True


# The same word for every closing: neither disk nor coordinator learns who was won over.
CLOSED_TOO = ("closed",)


ROWS = {
    # Until two in the afternoon there: three hours on is noon, and the morning is over.
    "no_answer": Row(unanswered(), 4 * HOUR, counts_as=Counts.UNANSWERED),
    "busy": Row(unanswered(LineResult.BUSY), 30 * MINUTE, counts_as=Counts.BUSY),
    "switched_off": Row(unanswered(LineResult.SWITCHED_OFF), DAY, counts_as=Counts.UNANSWERED),
    "voicemail": Row(unanswered(LineResult.VOICEMAIL), DAY, counts_as=Counts.UNANSWERED),
    "foreign_blocked": Row(
        unanswered(LineResult.FOREIGN_BLOCKED),
        None,
        counts_as=Counts.UNANSWERED,
        tells=("foreign_blocked",),
        callable=False,
    ),
    **{
        result.value: Row(
            unanswered(result, confirmed=True),
            None,
            counts_as=Counts.NOTHING,
            tells=(result.value,),
            callable=False,
        )
        for result in (
            LineResult.NOT_IN_SERVICE,
            LineResult.FAX,
            LineResult.WRONG_PLACE,
            LineResult.NUMBER_CHANGED,
        )
    },
    "hung_up": Row(answered(Who.PERSON, How.HUNG_UP), 7 * DAY, ANOTHER, 7 * DAY),
    "rejected": Row(answered(Who.PERSON, How.REJECTED), 14 * DAY, ANOTHER, 14 * DAY),
    "hostile": Row(answered(Who.PERSON, How.HOSTILE), 30 * DAY, ANOTHER, 30 * DAY),
    "silent": Row(answered(Who.PERSON, How.SILENT), 7 * DAY, SAME, 7 * DAY),
    "listened": Row(answered(Who.PERSON, How.LISTENED), 7 * DAY, SAME, 7 * DAY),
    "asked": Row(answered(Who.PERSON, How.ASKED), 7 * DAY, SAME, 7 * DAY),
    "engaged": Row(answered(Who.PERSON, How.ENGAGED), None, other=None, tells=CLOSED_TOO),
    "agreed": Row(answered(Who.PERSON, How.AGREED), None, other=None, tells=CLOSED_TOO),
    "a colleague rejected": Row(answered(Who.COLLEAGUE, How.REJECTED), 14 * DAY, ANOTHER),
    "a screener hung up": Row(answered(Who.SCREENER, How.HUNG_UP), 7 * DAY, ANOTHER),
    "a colleague agreed": Row(answered(Who.COLLEAGUE, How.AGREED), 7 * DAY, SAME),
    "a relative": Row(answered(Who.RELATIVE, How.SILENT), None, tells=("relative",)),
    "he gave a line": Row(
        answered(*LISTENED, Tick.ANOTHER_LINE, offered="0077"), None, other=None, tells=CLOSED_TOO
    ),
    "a colleague gave a line": Row(
        answered(Who.COLLEAGUE, How.LISTENED, Tick.ANOTHER_LINE, offered="0077"), 7 * DAY
    ),
    "he wants peace": Row(answered(*LISTENED, Tick.LEAVE_IN_PEACE), 60 * DAY, other=60 * DAY),
    "a colleague wants peace": Row(
        answered(Who.COLLEAGUE, How.REJECTED, Tick.LEAVE_IN_PEACE), 60 * DAY
    ),
    "he moved": Row(answered(*LISTENED, Tick.MOVED), None, other=None, tells=CLOSED_TOO),
    "a colleague says he moved": Row(
        answered(Who.COLLEAGUE, How.LISTENED, Tick.MOVED), None, tells=CLOSED_TOO
    ),
    "a threat": Row(
        answered(Who.UNKNOWN, How.HOSTILE, Tick.THREAT_TO_ME), None, other=None, tells=("threat",)
    ),
    "he wants us to stop": Row(
        answered(*LISTENED, Tick.STOP), None, other=None, tells=("stop",), callable=False
    ),
    "a colleague wants us to stop": Row(
        answered(Who.COLLEAGUE, How.REJECTED, Tick.STOP), None, tells=("stop",), callable=False
    ),
}


def two_lines(world: World) -> tuple[Contact, Contact]:
    """Both personal lines of the first station are published for one person."""
    first, second = world.contacts[1], world.contacts[2]
    Line.objects.filter(pk=second.line_id).update(person=first.line.person)
    Contact.objects.filter(pk=second.pk).update(person_tag=first.person_tag)
    return first, Contact.objects.select_related("line").get(pk=second.pk)


def expected(rest: timedelta | None, row: Row, world: World) -> dict[str, object]:
    if rest is None:
        return CLOSED
    return waits(NOW + rest, row.next_caller, world.cast.alice)


@pytest.mark.parametrize("name", ROWS)
def test_every_row_of_the_table_in_both_campaigns(name: str) -> None:
    row = ROWS[name]
    world = make_world(stations=2, people=2)
    called, other = two_lines(world)
    stranger, elsewhere = world.contacts[3], world.contacts[4]
    _, twins = second_campaign(world, world.cast.bob)
    untouched = [state(stranger), state(elsewhere), state(twins[3])]
    before = NOW - 2 * DAY
    recorded = call(called, world.cast.alice, row.said)
    assert state(called) == expected(row.rest, row, world)
    same_line = None if row.rest is None else NOW + row.rest
    assert state(twins[1]) == {**CLOSED, "ready_at": same_line}
    rest = None if row.other is None else max(before, NOW + row.other)
    kept = before if row.other == timedelta(0) else rest
    for sibling in (other, twins[2]):
        assert state(sibling) == {**CLOSED, "ready_at": kept}
    assert [state(stranger), state(elsewhere), state(twins[3])] == untouched
    assert Attempt.objects.get().counts_as == row.counts_as
    assert Line.objects.get(pk=called.line_id).callable is row.callable
    assert [notice["about"] for notice in opened_notices(world.cast)] == list(row.tells)
    assert recorded.late is False


def test_the_table_above_is_whole() -> None:
    """Every result of a line, every answer to “how”, every tick that decides something."""
    said = [row.said.report for row in ROWS.values()]
    assert {one.line for one in said} == set(LineResult)
    assert {one.how for one in said} - {None} == set(How)
    assert {one.who for one in said} - {None} == set(Who)
    neutral = {
        Tick.COMMITTED,
        Tick.TEXT_READ,
        Tick.EVIDENCE_GIVEN,
        Tick.TOOL_GIVEN,
        Tick.WROTE_DOWN,
        Tick.OVERHEARD,
        Tick.SPEAKERPHONE,
        Tick.THREAT_TO_HIM,
        Tick.ANOTHER_TIME,
    }
    assert {tick for one in said for tick in one.ticks} == set(Tick) - neutral


@pytest.mark.parametrize("share", [-1, -0.5, 0, 0.5, 1])
def test_rests_are_a_fifth_longer_or_shorter(share: float) -> None:
    world = make_world(stations=1)
    call(world.contacts[1], world.cast.alice, answered(Who.PERSON, How.REJECTED), luck=Luck(share))
    assert state(world.contacts[1])["ready_at"] == NOW + 14 * DAY * (1 + 0.2 * share)


def test_no_luck_breaks_a_promise() -> None:
    """Sixty days of peace and a week after an answer are the least."""
    world = make_world(stations=2)
    call(
        world.contacts[1],
        world.cast.alice,
        answered(Who.PERSON, How.SILENT, Tick.LEAVE_IN_PEACE),
        luck=Luck(-1),
    )
    call(world.contacts[3], world.cast.bob, answered(Who.PERSON, How.SILENT), luck=Luck(-1))
    ends = [state(world.contacts[place])["ready_at"] for place in (1, 3)]
    assert ends == [NOW + 60 * DAY, NOW + 7 * DAY]


def test_a_rest_is_never_shorter_than_the_caps_ask() -> None:
    """Six calls in a month without an answer: sixty days, whatever the last of them was."""
    world = make_world(stations=1)
    for age in range(1, 6):
        past_call(world.contacts[1], world.cast.bob, NOW - age * 3 * DAY, Counts.UNANSWERED)
    call(world.contacts[1], world.cast.alice, unanswered(LineResult.SWITCHED_OFF))
    assert state(world.contacts[1])["ready_at"] == NOW + 60 * DAY


def test_a_longer_rest_of_another_line_is_kept() -> None:
    world = make_world(stations=1, people=2)
    called, other = two_lines(world)
    Contact.objects.filter(pk=other.pk).update(ready_at=NOW + 50 * DAY)
    call(called, world.cast.alice, answered(Who.PERSON, How.REJECTED))
    assert state(other)["ready_at"] == NOW + 50 * DAY


def test_what_was_closed_is_not_opened_again() -> None:
    world = make_world(stations=1, people=2)
    called, other = two_lines(world)
    Contact.objects.filter(pk=other.pk).update(ready_at=None)
    call(called, world.cast.alice, answered(Who.PERSON, How.REJECTED))
    assert state(other) == CLOSED


def test_the_afternoon_after_an_unanswered_morning_and_the_morning_after() -> None:
    world = make_world(stations=1)
    two, next_morning = (
        datetime.fromisoformat("2026-05-19T14:00:00+08:00"),
        datetime.fromisoformat("2026-05-20T08:30:00+08:00"),
    )
    call(world.contacts[1], world.cast.alice, unanswered())
    assert state(world.contacts[1]) == waits(two)
    call(world.contacts[1], world.cast.bob, unanswered(), two)
    assert state(world.contacts[1]) == waits(next_morning)


def test_without_any_later_hour_the_rest_alone_decides(monkeypatch: pytest.MonkeyPatch) -> None:
    """A calendar that ends; no country has one, but the rule must not depend on it."""
    monkeypatch.setattr("clarion.rules.hours.later_part", lambda *_: None)
    world = make_world(stations=1)
    call(world.contacts[1], world.cast.alice, unanswered())
    assert state(world.contacts[1]) == waits(NOW + 3 * HOUR)


# Agreed times.

AGREED = datetime.fromisoformat("2026-05-21T15:00:00+08:00")
ASKED = (Who.PERSON, How.ASKED, Tick.ANOTHER_TIME)


@pytest.mark.parametrize(("mine", "rank"), [(True, Rank.CALLBACK_OWN), (False, Rank.CALLBACK)])
def test_an_agreed_time_comes_a_quarter_of_an_hour_early(mine: bool, rank: Rank) -> None:
    world = make_world(stations=1, people=2)
    called, other = two_lines(world)
    said = answered(*ASKED, callback=Callback(AGREED, mine=mine))
    call(called, world.cast.alice, said)
    early = AGREED - 15 * MINUTE
    who = SAME if mine else ANYONE
    expected = waits(early, who, world.cast.alice, rank, first=75 * MINUTE, agreed_at=AGREED)
    assert state(called) == expected
    assert state(other) == {**CLOSED, "ready_at": early}
    assert Attempt.objects.get().counts_as == Counts.CALLBACK
    lane = Lane.objects.get(contact=called)
    assert (lane.hours_class, lane.language, lane.tier) == ("work", "zh", 1)
    assert lane.keyring is not None


def test_an_agreed_time_out_of_hours_waits_for_the_window() -> None:
    world = make_world(stations=1)
    night = datetime.fromisoformat("2026-05-22T23:00:00+08:00")
    call(
        world.contacts[1],
        world.cast.alice,
        answered(*ASKED, callback=Callback(night, mine=False)),
    )
    monday = datetime.fromisoformat("2026-05-25T08:30:00+08:00")
    assert state(world.contacts[1]) == waits(monday, rank=Rank.CALLBACK, agreed_at=monday)


def test_an_agreed_time_waits_for_the_caps() -> None:
    """Somebody else reports only now that he answered an hour ago, and had not asked for it."""
    world = make_world(stations=1)
    contact, alice = world.contacts[1], world.cast.alice
    attempt = ring(contact, alice)
    past_call(contact, world.cast.bob, NOW - HOUR, Counts.ANSWERED)
    report(attempt, alice, answered(*ASKED, callback=Callback(AGREED, mine=False)))
    a_week_on = datetime.fromisoformat("2026-05-26T09:00:00+08:00")
    early = a_week_on - 15 * MINUTE
    assert state(contact) == waits(early, rank=Rank.CALLBACK, agreed_at=a_week_on)


def test_without_a_moment_in_any_window_the_agreed_time_stands(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("clarion.actions.calling.consequences.appears_at", lambda *_: None)
    world = make_world(stations=1)
    call(
        world.contacts[1],
        world.cast.alice,
        answered(*ASKED, callback=Callback(AGREED, mine=False)),
    )
    assert state(world.contacts[1]) == waits(AGREED, rank=Rank.CALLBACK, agreed_at=AGREED)


def test_another_time_without_a_time_is_tomorrow() -> None:
    world = make_world(stations=1)
    call(world.contacts[1], world.cast.alice, answered(*ASKED))
    assert state(world.contacts[1]) == waits(NOW + DAY)


@pytest.mark.parametrize("who", [Who.PERSON, Who.COLLEAGUE])
def test_another_time_is_kept_beside_another_line(who: Who) -> None:
    """The number is sealed for those who follow up; the agreed call is made all the same."""
    world = make_world(stations=1)
    said = answered(
        who,
        How.ASKED,
        Tick.ANOTHER_TIME,
        Tick.ANOTHER_LINE,
        offered="0077",
        callback=Callback(AGREED, mine=True),
    )
    recorded = call(world.contacts[1], world.cast.alice, said)
    assert recorded.agreed_at == AGREED
    assert state(world.contacts[1]) == waits(
        AGREED - 15 * MINUTE,
        SAME,
        world.cast.alice,
        rank=Rank.CALLBACK_OWN,
        first=15 * MINUTE + WINDOW,
        agreed_at=AGREED,
    )
    assert [note["offered"] for note in opened_notes(world.cast)] == ["0077"]


# The station.


def test_the_fourth_conversation_of_the_day_sends_the_station_home() -> None:
    world = make_world(stations=2, people=4)
    midnight = datetime.fromisoformat("2026-05-20T00:00:00+08:00")
    for place in range(3):
        past_call(world.contacts[place], world.cast.bob, NOW - HOUR, Counts.ANSWERED)
    waiting, elsewhere = world.contacts[4], world.contacts[6]
    untouched = state(elsewhere)
    call(world.contacts[3], world.cast.alice, answered(Who.PERSON, How.REJECTED))
    assert state(waiting) == {**CLOSED, "ready_at": midnight}
    assert state(world.contacts[3])["ready_at"] == NOW + 14 * DAY
    assert state(elsewhere) == untouched


@pytest.mark.parametrize("how", [How.ENGAGED, How.REJECTED])
def test_the_station_rests_whatever_the_fourth_one_said(how: How) -> None:
    """A closing must not be told from a rest by how its station goes on."""
    world = make_world(stations=1, people=4)
    for place in range(3):
        past_call(world.contacts[place], world.cast.bob, NOW - HOUR, Counts.ANSWERED)
    call(world.contacts[3], world.cast.alice, answered(Who.PERSON, how))
    midnight = datetime.fromisoformat("2026-05-20T00:00:00+08:00")
    assert state(world.contacts[4])["ready_at"] == midnight


def test_the_third_conversation_of_a_person_rests_all_his_lines() -> None:
    """Colleagues answered his lines: nothing was said about him, but the caps count them."""
    world = make_world(stations=1, people=2)
    called, other = two_lines(world)
    for age in (20, 10):
        past_call(called, world.cast.bob, NOW - age * DAY, Counts.ANSWERED)
    call(called, world.cast.alice, answered(Who.COLLEAGUE, How.LISTENED))
    assert state(other)["ready_at"] == NOW + 10 * DAY


# Closings of all kinds look alike.


def columns(contact: Contact) -> dict[str, object]:
    """All that a seized disk tells of a contact, its line and its calls, without random ids."""
    row = Contact.objects.select_related("line", "lane").get(pk=contact.pk)
    attempt = Attempt.objects.get(contact=contact)
    campaign_wraps = Wrap.objects.filter(
        record=row.line.record_id, keyring__kind=KeyringKind.CAMPAIGN
    )
    return {
        "ready_at": row.ready_at,
        "tags": (row.avoid_tag, row.prefer_tag, row.prefer_until),
        "lane": (row.lane.rank, row.lane.tier, row.lane.keyring_id is None),
        "callable": row.line.callable,
        "opened_to": campaign_wraps.count(),
        "all_wraps": Wrap.objects.filter(record=row.line.record_id).count(),
        "attempt": (attempt.counts_as, attempt.reported_at, len(bytes(attempt.sealed))),
        "holds": Hold.objects.count(),
        "stops": Stop.objects.count(),
        "others": sorted(
            str(value)
            for value in Contact.objects.filter(person_tag=row.person_tag).values_list(
                "ready_at", flat=True
            )
        ),
    }


KIND_CLOSINGS = {
    "engaged": answered(Who.PERSON, How.ENGAGED),
    "agreed": answered(Who.PERSON, How.AGREED, Tick.COMMITTED),
    "gave a line": answered(*LISTENED, Tick.ANOTHER_LINE, offered="+86 154 0000 0077"),
    "moved": answered(*LISTENED, Tick.MOVED),
}


@pytest.fixture
def closed_by() -> dict[str, dict[str, object]]:
    """Each closing at a station of its own, in one world."""
    world = make_world(stations=len(KIND_CLOSINGS), people=1)
    found = {}
    for place, (name, said) in enumerate(KIND_CLOSINGS.items()):
        contact = world.contacts[2 * place + 1]
        told = set(Notice.objects.values_list("pk", flat=True))
        notes = set(FollowUpNote.objects.values_list("pk", flat=True))
        call(contact, world.cast.alice, said, NOW + place * 2 * MINUTE)
        Attempt.objects.filter(contact=contact).update(reported_at=NOW)
        found[name] = columns(contact) | {
            "notices": [len(bytes(row.sealed)) for row in Notice.objects.exclude(pk__in=told)],
            "notes": [len(bytes(row.sealed)) for row in FollowUpNote.objects.exclude(pk__in=notes)],
        }
    return found


def test_closings_of_all_kinds_look_alike_in_the_columns(
    closed_by: dict[str, dict[str, object]],
) -> None:
    assert closed_by["moved"]["ready_at"] is None
    assert closed_by["moved"]["opened_to"] == 0
    for name in KIND_CLOSINGS:
        assert closed_by[name] == closed_by["moved"], name


def test_frozen_keeps_the_release_for_the_coordinator() -> None:
    world = make_world(stations=1)
    call(world.contacts[1], world.cast.alice, answered(*LISTENED, Tick.THREAT_TO_HIM))
    record = world.lines[1].record_id
    kinds = Wrap.objects.filter(record=record).values_list("keyring__kind", flat=True)
    assert sorted(kinds) == ["campaign", "directory", "follow_up"]
    assert Notice.objects.count() == 1


def test_a_private_line_takes_hostility_to_itself() -> None:
    world = make_world(stations=1, kind=LineKind.MOBILE)
    recorded = call(world.contacts[1], world.cast.alice, answered(Who.PERSON, How.HOSTILE))
    assert recorded.consequence.rule == "hostile"
    assert state(world.contacts[1]) == waits(NOW + 30 * DAY, ANOTHER, world.cast.alice)


def test_a_contact_that_a_stop_closed_meanwhile_stays_closed() -> None:
    world = make_world(stations=1)
    contact = world.contacts[1]
    attempt = past_call(contact, world.cast.alice, NOW)
    Attempt.objects.filter(pk=attempt.pk).update(reported_at=None, lease_id=uuid4())
    Contact.objects.update(ready_at=None)
    report(attempt, world.cast.alice, unanswered())
    assert Contact.objects.get(pk=contact.pk).ready_at is None
