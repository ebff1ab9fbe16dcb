"""The inbox: what is left there, what a coordinator decides, and what follows, once."""

from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest

from clarion.actions import notices
from clarion.actions.calling import follow_report, open_inbox, tell
from clarion.actions.calling.give_back import RETURNERS, give_back
from clarion.actions.calling.late import LateReport
from clarion.actions.calling.open_inbox import Item, Whose
from clarion.actions.calling.reopen_contact import held_by, reopen_contact
from clarion.actions.calling.report_problem import report_problem
from clarion.actions.calling.reported import Callback, Reported
from clarion.actions.calling.settle import settle
from clarion.actions.calling.take_out import take_out
from clarion.actions.notices import AlreadyDecided
from clarion.actions.refusal import NotFound
from clarion.models import Attempt, Contact, Hold, Line, Notice, Return, Stop, Wrap
from clarion.rules.lifecycle import Consequence
from clarion.rules.vocabulary import (
    ContactState,
    Counts,
    Decision,
    How,
    KeyringKind,
    LineResult,
    LineState,
    NeutralNote,
    NextCaller,
    Problem,
    Rank,
    Scope,
    StopScope,
    Tick,
    Who,
)
from tests.actions.steps import (
    DAY,
    HOUR,
    MINUTE,
    Luck,
    answered,
    audited,
    call,
    hold,
    opened_notices,
    second_campaign,
    state,
    unanswered,
)
from tests.cast import NOW, World, make_world
from tests.inbox import LATER, STOPPED, THREAT, fresh, given_back, late, newest, noted, stopped

pytestmark = pytest.mark.django_db
WEEK = 7 * DAY
AGREED = Callback(NOW + HOUR, mine=True)


def inbox(world: World, now: Any = LATER) -> open_inbox.Inbox:
    return open_inbox.open_inbox(by=world.cast.carol, now=now)


def follow(world: World, notice_id: UUID, now: Any = LATER) -> Consequence:
    return follow_report.follow_report(
        notice_id=notice_id, luck=Luck(), by=world.cast.carol, now=now
    )


def contact_of(notice_id: UUID, world: World) -> Contact:
    [said] = [one for one in opened_notices(world.cast) if "contact" in one][-1:]
    return Contact.objects.get(pk=said["contact"])


# ---------------------------------------------------------------------------- what stands there


def test_an_empty_one_is_empty() -> None:
    assert inbox(make_world(stations=0)) == open_inbox.Inbox((), 0, ())


def test_a_late_report_stands_there_whole() -> None:
    world = make_world(stations=1)
    notice_id = late(world)
    station = "河口路派出所0"
    consequence = Consequence(
        "late",
        14 * DAY,
        ContactState.WAITS,
        LineState.RESTS,
        NextCaller.ANOTHER,
        Counts.NOTHING,
        scope=Scope.PERSON,
        least=WEEK,
    )
    assert inbox(world).open == (
        Item(
            id=notice_id,
            at=NOW + MINUTE,
            about="late_report",
            result=LineResult.ANSWERED,
            author="Alice",
            text="in a hurry",
            whose=Whose(station, "zh-Hans", "王建00", "zh-Hans"),
            late=LateReport(Who.PERSON, How.REJECTED, (Tick.OVERHEARD,), None, None, consequence),
            problem=None,
            page="",
            agreed=False,
            mine=False,
            decided=None,
            decider="",
        ),
    )


@pytest.mark.parametrize(
    "told",
    [
        answered(Who.PERSON, How.ENGAGED, to_coordinator="he wept"),
        answered(Who.PERSON, How.SILENT, Tick.ANOTHER_LINE, offered="+8615400000077"),
        answered(Who.PERSON, How.REJECTED, Tick.MOVED),
    ],
)
def test_who_was_won_over_and_who_has_moved_read_alike(told: Reported) -> None:
    """Not even a late report tells a coordinator what only custodians may know."""
    world = make_world(stations=1)
    notice_id = late(world, told)
    if inbox(world).open[0].late is None or told.report.has(Tick.MOVED):
        assert [one["text"] for one in opened_notices(world.cast)] == [""]
    [item] = inbox(world).open
    assert item.id == notice_id
    assert item.late is not None
    if item.late.consequence.contact == ContactState.CLOSED:
        assert (item.text, item.late.how, item.late.ticks) == ("", None, ())
        assert item.late.consequence.next_caller == NextCaller.NOBODY
    assert item.late.how is None
    assert "he wept" not in str(opened_notices(world.cast))
    assert "15400000077" not in str(opened_notices(world.cast))


@pytest.mark.parametrize(
    "told",
    [
        unanswered(LineResult.BUSY),
        answered(Who.PERSON, How.ASKED, Tick.ANOTHER_TIME, callback=AGREED),
        answered(Who.COLLEAGUE, How.HUNG_UP, hint=NeutralNote.DIALECT),
    ],
)
def test_a_late_report_is_kept_to_the_letter(told: Reported) -> None:
    consequence = Consequence(
        "late",
        HOUR if told.report.answered else None,
        ContactState.WAITS,
        LineState.RESTS,
        NextCaller.ANYONE,
        Counts.NOTHING,
        least=MINUTE,
        other_part_of_day=True,
    )
    report = LateReport.of(told, consequence)
    assert LateReport.from_payload(report.to_payload()) == report


def test_what_a_person_may_be_in_danger_of_is_first_and_the_rest_by_age() -> None:
    world = make_world(stations=5)
    noted(world)
    late(world)
    call(fresh(world), world.cast.bob, unanswered(LineResult.FAX, confirmed=True), NOW + HOUR)
    call(fresh(world), world.cast.grace, THREAT, NOW + HOUR)
    shown = [item.about for item in inbox(world).open]
    assert shown == ["threat", "late_report", "returned", "fax"]


def test_more_than_fit_are_counted() -> None:
    world = make_world(stations=1)
    contact = Contact.objects.get(pk=world.contacts[1].pk)
    for place in range(open_inbox.SHOWN + 2):
        tell.returned(contact, world.cast.alice, NOW + place * MINUTE)
    found = inbox(world)
    assert [item.at for item in found.open] == [NOW + n * MINUTE for n in range(open_inbox.SHOWN)]
    assert (found.more, found.done) == (2, ())


def test_a_contact_that_is_gone_has_no_name() -> None:
    world = make_world(stations=1)
    noted(world)
    Attempt.objects.all().delete()
    Contact.objects.all().delete()
    assert [item.whose for item in inbox(world).open] == [None]


def test_an_office_without_a_person_is_named() -> None:
    world = make_world(stations=1)
    Contact.objects.filter(pk=world.contacts[1].pk).delete()
    noted(world)
    assert [item.whose for item in inbox(world).open] == [Whose("河口路派出所0", "zh-Hans", "", "")]


@pytest.mark.parametrize("name", ["Alice", "Erin", "Heidi"])
def test_nobody_else_opens_it(name: str) -> None:
    world = make_world(stations=1)
    with pytest.raises(NotFound):
        open_inbox.open_inbox(by=world.cast.actors[name], now=NOW)


# -------------------------------------------------------------------------------------- problems


def test_a_problem_is_told_under_the_pseudonym_alone() -> None:
    world = make_world(stations=0)
    report_problem(
        kind=Problem.WORDS, page="lease", text="I read 錯字", by=world.cast.heidi, now=NOW
    )
    [item] = inbox(world).open
    told = (item.about, item.problem, item.page, item.author, item.text, item.whose)
    assert told == ("problem", Problem.WORDS, "lease", "Heidi", "I read 錯字", None)
    assert audited(world.cast, world.cast.heidi)[-1] == {"verb": "report_problem"}


# ------------------------------------------------------------------------------------- decisions


def test_laid_aside_it_is_done_and_says_by_whom() -> None:
    world = make_world(stations=1)
    notice_id, before = late(world), state(world.contacts[1])
    settle(notice_id=notice_id, by=world.cast.dave, now=LATER)
    found = inbox(world)
    [done] = found.done
    assert (found.open, done.decided, done.decider) == ((), Decision.DONE, "Dave")
    assert state(world.contacts[1]) == before
    told = {"verb": "decide", "notice": str(notice_id), "decision": "done"}
    assert audited(world.cast, world.cast.dave)[-1] == told
    assert inbox(world, LATER + 14 * DAY).done == ()


def test_the_second_to_decide_finds_it_done() -> None:
    world = make_world(stations=2)
    held = given_back(world)
    assert reopen_contact(notice_id=held, by=world.cast.carol, now=LATER) == 1
    waiting = contact_of(held, world).ready_at
    for decide in (reopen_contact, take_out, settle):
        with pytest.raises(AlreadyDecided):
            decide(notice_id=held, by=world.cast.dave, now=LATER + HOUR)
    assert contact_of(held, world).ready_at == waiting


def test_of_two_in_one_moment_one_wins(monkeypatch: pytest.MonkeyPatch) -> None:
    """Both have read it while it was open."""
    world = make_world(stations=1)
    held = given_back(world)
    still_open = Notice.objects.get(pk=held)
    take_out(notice_id=held, by=world.cast.dave, now=LATER)
    [said] = opened_notices(world.cast)
    monkeypatch.setattr("clarion.actions.notices.find", lambda *_, **__: (still_open, said))
    with pytest.raises(AlreadyDecided):
        reopen_contact(notice_id=held, by=world.cast.carol, now=LATER)
    assert contact_of(held, world).ready_at is None


@pytest.mark.parametrize("decide", [reopen_contact, take_out, settle, follow_report.follow_report])
def test_what_is_not_there_or_not_of_the_kind_is_not_found(decide: Any) -> None:
    world = make_world(stations=1)
    more = {"luck": Luck()} if decide is follow_report.follow_report else {}
    wrong = [uuid4()]
    if decide is not settle:
        report_problem(kind=Problem.OTHER, page="", text="x", by=world.cast.bob, now=NOW)
        wrong.append(newest())
    for notice_id in wrong:
        with pytest.raises(NotFound):
            decide(notice_id=notice_id, by=world.cast.carol, now=LATER, **more)
    assert Notice.objects.exclude(seen_at=None).count() == 0


def test_only_holders_of_the_directory_decide() -> None:
    world = make_world(stations=1)
    held = given_back(world)
    with pytest.raises(NotFound):
        take_out(notice_id=held, by=world.cast.alice, now=LATER)


# ---------------------------------------------------------------------------------- late reports


def test_let_follow_a_late_report_changes_what_it_would_have_changed() -> None:
    world = make_world(stations=1)
    notice_id = late(world)
    contact = contact_of(notice_id, world)
    then = follow(world, notice_id)
    found = state(contact)
    assert then.contact == ContactState.WAITS
    assert found["ready_at"] == LATER + 14 * DAY
    # Whoever reported it is passed over, not the coordinator who let it follow.
    assert (found["avoid"], found["rank"]) == (world.cast.alice.tag, Rank.WAITING)
    [done] = inbox(world).done
    assert (done.decided, done.decider) == (Decision.FOLLOWED, "Carol")


def test_a_longer_rest_is_kept() -> None:
    world = make_world(stations=1)
    notice_id = late(world)
    contact = contact_of(notice_id, world)
    Contact.objects.filter(pk=contact.pk).update(ready_at=LATER + 60 * DAY)
    follow(world, notice_id)
    assert state(contact)["ready_at"] == LATER + 60 * DAY


def test_a_closed_contact_stays_closed() -> None:
    world = make_world(stations=1)
    notice_id = late(world)
    contact = contact_of(notice_id, world)
    Contact.objects.filter(pk=contact.pk).update(ready_at=None)
    follow(world, notice_id)
    assert state(contact)["ready_at"] is None


def test_a_dead_line_of_a_late_report_is_closed_when_it_follows() -> None:
    world = make_world(stations=1)
    notice_id = late(world, unanswered(LineResult.FAX, confirmed=True))
    contact = contact_of(notice_id, world)
    assert Line.objects.get(pk=contact.line_id).callable
    follow(world, notice_id)
    assert not Line.objects.get(pk=contact.line_id).callable
    assert state(contact)["ready_at"] is None


def test_one_that_was_not_kept_whole_can_only_be_laid_aside(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """As the first release wrote them."""
    world = make_world(stations=1)
    leave = notices.leave

    def as_then(said: dict[str, Any], *more: Any) -> None:
        leave({key: value for key, value in said.items() if key != "report"}, *more)

    with monkeypatch.context() as then:
        then.setattr(notices, "leave", as_then)
        notice_id = late(world)
    assert inbox(world).open[0].late is None
    with pytest.raises(NotFound):
        follow(world, notice_id)
    settle(notice_id=notice_id, by=world.cast.carol, now=LATER)


# ---------------------------------------------------------------- what waits for a coordinator


def test_what_three_gave_back_can_be_ready_again() -> None:
    world = make_world(stations=1)
    contact = world.contacts[1]
    for name in ("Alice", "Bob", "Grace"):
        by = world.cast.actors[name]
        give_back(lease_id=hold(contact, by).pk, by=by, now=NOW)
    assert state(contact)["ready_at"] is None
    assert reopen_contact(notice_id=newest(), by=world.cast.carol, now=LATER) == 1
    found = Contact.objects.select_related("lane").get(pk=contact.pk)
    assert (found.ready_at, found.lane.keyring, found.avoid_tag) == (LATER, None, None)
    # The next one to give it back is the first again.
    assert (Return.objects.filter(contact=contact.pk).count(), RETURNERS) == (0, 3)


def test_taken_out_it_is_closed_and_its_release_with_it() -> None:
    world = make_world(stations=1)
    held = given_back(world)
    contact = contact_of(held, world)
    released = Wrap.objects.filter(
        record=contact.line.record_id, keyring__kind=KeyringKind.CAMPAIGN
    )
    assert released.count() == 1
    assert take_out(notice_id=held, by=world.cast.carol, now=LATER) == 1
    assert (state(contact)["ready_at"], released.count()) == (None, 0)


def test_after_a_threat_all_that_was_frozen_goes_on_and_nothing_else() -> None:
    world = make_world(stations=2)
    _, twins = second_campaign(world)
    Contact.objects.filter(pk=twins[3].pk).update(ready_at=None)
    call(world.contacts[1], world.cast.alice, THREAT)
    assert [state(one)["ready_at"] for one in (world.contacts[1], twins[1])] == [None, None]
    assert reopen_contact(notice_id=newest(), by=world.cast.carol, now=LATER) == 2
    assert [state(one)["ready_at"] for one in (world.contacts[1], twins[1], twins[3])] == [
        LATER,
        LATER,
        None,
    ]


def test_a_stop_that_came_meanwhile_holds() -> None:
    world = make_world(stations=1, people=2)
    call(world.contacts[1], world.cast.alice, THREAT)
    asked = Stop(scope=StopScope.PERSON, lasting=True, campaign_id=world.campaign.pk, at=NOW)
    asked.person_tag, asked.line_id = world.contacts[1].person_tag, world.lines[2].pk
    asked.signer = world.cast.bob.tag
    asked.save()
    assert reopen_contact(notice_id=newest(), by=world.cast.carol, now=LATER) == 0
    assert state(world.contacts[1])["ready_at"] is None


def test_a_dead_line_stays_closed_and_a_shared_one_keeps_its_year() -> None:
    world = make_world(stations=2)
    held = given_back(world)
    Line.objects.filter(pk=contact_of(held, world).line_id).update(callable=False)
    assert reopen_contact(notice_id=held, by=world.cast.carol, now=LATER) == 0
    _, twins = second_campaign(world)
    told = answered(Who.COLLEAGUE, How.REJECTED, Tick.STOP)
    stopped(world, world.contacts[0], world.cast.bob, told)
    for contact in (world.contacts[0], twins[0]):
        Contact.objects.filter(pk=contact.pk).update(ready_at=None)
        tell.returned(Contact.objects.get(pk=contact.pk), world.cast.alice, NOW + DAY)
    year = timedelta(days=365)
    counts = [
        reopen_contact(notice_id=row.pk, by=world.cast.carol, now=LATER)
        for row in Notice.objects.filter(at=NOW + DAY)
    ]
    assert sorted(counts) == [0, 1]
    assert state(world.contacts[0])["ready_at"] is None
    ready = Contact.objects.get(pk=twins[0].pk).ready_at
    assert ready is not None
    assert ready > NOW + year


def test_notices_of_the_first_release_name_one_contact() -> None:
    world = make_world(stations=1)
    call(world.contacts[1], world.cast.alice, THREAT)
    [said] = opened_notices(world.cast)
    assert said["contacts"] == [str(world.contacts[1].pk)]
    old = {key: value for key, value in said.items() if key != "contacts"}
    assert held_by(old) == held_by(said) == [world.contacts[1].pk]


def test_a_stop_in_a_notice_is_only_read() -> None:
    world = make_world(stations=1)
    stopped(world, world.contacts[1], world.cast.alice, STOPPED)
    [item] = inbox(world).open
    assert (item.about, item.may_reopen, Hold.objects.count()) == ("stop", False, 0)
