"""The queue beside a simple model of it: whatever volunteers do, in whatever order.

The model knows who holds what until when, and what has been closed; the rests stand in the queue
itself. Used by the short promise and, with many more steps, by tests/soak.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from random import Random
from typing import ClassVar, TypeVar
from uuid import UUID

from django.db import transaction
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from clarion.actions.actor import Actor
from clarion.actions.calling.give_back import give_back
from clarion.actions.calling.lease import lease
from clarion.actions.calling.open_card import open_card
from clarion.actions.calling.read_briefing import read_briefing
from clarion.actions.calling.record_outcome import Recorded, record_outcome
from clarion.actions.calling.reported import Callback, Reported
from clarion.actions.calling.show_number import show_number
from clarion.actions.calling.undo_report import undo_report
from clarion.actions.campaigns.enlist import enlist
from clarion.actions.campaigns.release import release
from clarion.actions.refusal import Refused
from clarion.actions.upkeep.move_missed import move_missed
from clarion.countries.registry import profile
from clarion.models import Attempt, Campaign, Contact, Hold
from clarion.rules import hours
from clarion.rules.callbacks import WINDOW
from clarion.rules.epochs import epoch_of, oldest_open
from clarion.rules.outcome import Report
from clarion.rules.vocabulary import (
    ContactState,
    HoursClass,
    How,
    LineKind,
    LineResult,
    Scope,
    StopScope,
    Tick,
    Who,
)
from tests.cast import NOW, World, make_campaign, make_world
from tests.promises.crowd import SameIds, make_old_hands

T = TypeVar("T")
VOLUNTEERS = ("V0", "V1", "V2", "V3")
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
THREE_WEEKS = 21 * DAY

PASSES = (MINUTE, MINUTE, 5 * MINUTE, 31 * MINUTE, 3 * HOUR, DAY, 8 * DAY)


def answered(who: Who, how: How | None = How.LISTENED, *ticks: Tick) -> Report:
    return Report(LineResult.ANSWERED, who, how, frozenset(ticks))


REPORTS = (
    Report(LineResult.NO_ANSWER),
    Report(LineResult.BUSY),
    Report(LineResult.NOT_IN_SERVICE),
    answered(Who.COLLEAGUE, How.REJECTED),
    answered(Who.COLLEAGUE, How.HUNG_UP),
    answered(Who.COLLEAGUE, How.ASKED, Tick.ANOTHER_TIME),
    answered(Who.COLLEAGUE, None, Tick.STOP),
    answered(Who.PERSON),
    answered(Who.PERSON, How.AGREED),
    answered(Who.PERSON, How.HOSTILE, Tick.THREAT_TO_HIM),
    answered(Who.PERSON, How.LISTENED, Tick.LEAVE_IN_PEACE),
    answered(Who.PERSON, None, Tick.STOP),
)


def two_campaigns() -> World:
    """Three stations, each with a shared line and two persons; all of it in two campaigns."""
    world = make_world(
        volunteers=len(VOLUNTEERS), people=2, kind=LineKind.MOBILE, readers=VOLUNTEERS
    )
    cast = world.cast
    second = make_campaign(cast)
    before = NOW - 2 * DAY
    more = enlist(campaign=second, lines=world.lines, language="zh", by=cast.carol, now=before)
    release(campaign=second, count=1000, by=cast.carol, now=before)
    for name in VOLUNTEERS:
        read_briefing(campaign_id=second.pk, by=cast.actors[name], now=before)
    make_old_hands([cast.actors[name] for name in VOLUNTEERS], world.contacts[0], NOW)
    return World(cast, world.campaign, world.lines, (*world.contacts, *more))


@dataclass
class Held:
    """One lease as the model has it."""

    id: UUID
    by: str
    contact: Contact
    until: datetime

    def meets(self, other: "Held") -> bool:
        mine, theirs = self.contact, other.contact
        return (
            self.by == other.by
            or mine.pk == theirs.pk
            or mine.person_tag == theirs.person_tag
            or mine.station_id == theirs.station_id
        )


@dataclass
class Model:
    now: datetime = NOW
    held: dict[UUID, Held] = field(default_factory=dict)
    owed: dict[UUID, Held] = field(default_factory=dict)
    reported: set[UUID] = field(default_factory=set)
    closed: set[UUID] = field(default_factory=set)
    # The latest report of each, and what it closed: it may be taken back.
    latest: dict[str, tuple[UUID, Held, set[UUID]]] = field(default_factory=dict)
    steps: int = 0

    def live(self) -> list[Held]:
        return [one for one in self.held.values() if one.until > self.now]


class QueueMachine(RuleBasedStateMachine):
    """Every example begins with the same world and is undone at its end."""

    world: ClassVar[World]
    ids: ClassVar[SameIds]
    steps: ClassVar[int] = 0

    def __init__(self) -> None:
        super().__init__()
        self.ids.begin(2)
        self.model = Model()
        self.luck = Random(7)  # noqa: S311  the same rests in every run
        self.before = Attempt.objects.count()
        self.undone = transaction.atomic()
        self.undone.__enter__()

    def teardown(self) -> None:
        transaction.set_rollback(True)
        self.undone.__exit__(None, None, None)

    @rule(who=st.sampled_from(VOLUNTEERS))
    def press_next(self, who: str) -> None:
        own = [one for one in self.model.live() if one.by == who]
        waiting = self._takeable(who)
        leased = self._try(lambda by: lease(by=by, now=self.model.now), who)
        assert not isinstance(leased, Refused)
        if own:
            assert leased.lease_id == own[0].id
        elif leased.lease_id:
            self._take(leased.lease_id, who, waiting)
        elif not leased.limit:
            assert waiting == set(), "said to be empty, and was not"

    @rule(who=st.sampled_from(VOLUNTEERS))
    def look(self, who: str) -> None:
        """A page load: keeps the lease, and also one that has run out and nobody took."""
        for one in self._leases_of(who):
            card = self._try(
                lambda by, one=one: open_card(  # type: ignore[misc]
                    lease_id=one.id, language="en", by=by, now=self.model.now
                ),
                who,
            )
            if isinstance(card, Refused):
                assert one.until <= self.model.now or one.contact.pk in self.model.closed
                self.model.held.pop(one.id)
            else:
                self._kept(one)

    @rule(who=st.sampled_from(VOLUNTEERS))
    def show(self, who: str) -> None:
        for one in self._leases_of(who):
            shown = self._try(
                lambda by, one=one: show_number(  # type: ignore[misc]
                    lease_id=one.id, by=by, now=self.model.now
                ),
                who,
            )
            if isinstance(shown, UUID):
                assert one.contact.pk not in self.model.closed, "shown after it was closed"
                self._kept(one)
                self.model.owed[shown] = one

    @rule(who=st.sampled_from(VOLUNTEERS), report=st.sampled_from(REPORTS))
    def report(self, who: str, report: Report) -> None:
        """The oldest that is owed; its lease may be lost by now."""
        owed = [attempt for attempt, one in self.model.owed.items() if one.by == who]
        for attempt in owed[:1]:
            one = self.model.owed.pop(attempt)
            told = Reported(
                report=report,
                confirmed=True,
                callback=Callback(self.model.now + HOUR, mine=True),
            )
            recorded = self._try(self._recording(attempt, told), who)
            assert isinstance(recorded, Recorded)
            assert isinstance(self._try(self._recording(attempt, told), who), Refused)
            self.model.reported.add(attempt)
            self.model.held.pop(one.id, None)
            closed = self._close(one.contact, recorded)
            self.model.latest[who] = attempt, one, closed

    @rule(who=st.sampled_from(VOLUNTEERS))
    def undo(self, who: str) -> None:
        """The latest report, while it may be taken back: it is owed again, and perhaps held."""
        if who not in self.model.latest:
            return
        attempt, one, closed = self.model.latest.pop(who)
        undone = self._try(
            lambda by: undo_report(attempt_id=attempt, by=by, now=self.model.now), who
        )
        if isinstance(undone, Refused) or undone.attempt_id is None:
            return
        assert isinstance(
            self._try(lambda by: undo_report(attempt_id=attempt, by=by, now=self.model.now), who),
            Refused,
        )
        self.model.closed -= closed
        again = Attempt.objects.get(pk=undone.attempt_id)
        lease_id, until = again.lease_id, self.model.now
        hold = Hold.objects.filter(pk=lease_id).first()
        owed = Held(lease_id, who, one.contact, hold.until if hold else until)
        self.model.owed[again.pk] = owed
        if hold:
            for old in self._leases_of(who):
                self.model.held.pop(old.id)
            self.model.held[lease_id] = owed

    @rule(who=st.sampled_from(VOLUNTEERS))
    def give(self, who: str) -> None:
        for one in self._leases_of(who):
            given = self._try(
                lambda by, one=one: give_back(  # type: ignore[misc]
                    lease_id=one.id, by=by, now=self.model.now
                ),
                who,
            )
            if given is None:
                self.model.held.pop(one.id)

    @rule(who=st.sampled_from(VOLUNTEERS), report=st.sampled_from(REPORTS))
    def call(self, who: str, report: Report) -> None:
        """The straight line, so that most examples get far."""
        self.press_next(who)
        self.show(who)
        self.report(who, report)

    @rule(passed=st.sampled_from(PASSES))
    def wait(self, passed: timedelta) -> None:
        """Never into the night, nor past the campaigns; each week has its release."""
        if self.model.now + passed > NOW + THREE_WEEKS:
            return
        week = epoch_of(self.model.now)
        country = profile("china")
        opens = hours.next_opening(
            country.schedules[HoursClass.MOBILE], self.model.now + passed, country.calendar
        )
        assert opens is not None
        self.model.now = opens
        if epoch_of(opens) != week:
            for campaign in Campaign.objects.all():
                release(campaign=campaign, count=1000, by=self.world.cast.carol, now=opens)

    @rule()
    def upkeep(self) -> None:
        """What was missed is ahead again, and what is in somebody's hands is left there."""
        held = {one.contact.pk for one in self.model.live()}
        before = dict(Contact.objects.filter(pk__in=held).values_list("pk", "agreed_at"))
        move_missed(country=profile("china"), now=self.model.now)
        assert dict(Contact.objects.filter(pk__in=held).values_list("pk", "agreed_at")) == before
        missed = Contact.objects.filter(
            agreed_at__lte=self.model.now - WINDOW, ready_at__isnull=False
        )
        assert set(missed.values_list("pk", flat=True)) <= held

    @invariant()
    def nothing_is_held_twice(self) -> None:
        live = self.model.live()
        assert [
            (one, other) for one in live for other in live if one is not other and one.meets(other)
        ] == []

    @invariant()
    def the_holds_are_those_of_the_model(self) -> None:
        kept = set(Hold.objects.filter(until__gt=self.model.now).values_list("pk", flat=True))
        assert kept == {one.id for one in self.model.live()}

    @invariant()
    def what_is_closed_stays_closed(self) -> None:
        open_now = Contact.objects.filter(ready_at__isnull=False).values_list("pk", flat=True)
        assert self.model.closed & set(open_now) == set()

    @invariant()
    def every_report_is_there_once(self) -> None:
        told = Attempt.objects.filter(reported_at__isnull=False, pk__in=self.model.reported)
        assert told.count() == len(self.model.reported)
        later = Attempt.objects.filter(reported_at__gte=NOW).count()
        assert later == len(self.model.reported)
        type(self).steps += 1

    def _try(self, act: Callable[[Actor], T], who: str) -> T | Refused:
        """As a request does it: what is refused leaves nothing behind."""
        try:
            with transaction.atomic():
                return act(self.world.cast.actors[who])
        except Refused as refused:
            return refused

    def _recording(self, attempt: UUID, told: Reported) -> Callable[[Actor], Recorded]:
        return lambda by: record_outcome(
            attempt_id=attempt, reported=told, luck=self.luck, by=by, now=self.model.now
        )

    def _leases_of(self, who: str) -> list[Held]:
        return [one for one in self.model.held.values() if one.by == who]

    def _takeable(self, who: str) -> set[UUID]:
        """What the queue may give now: ready, in hours, and free as the model sees it."""
        now, tag = self.model.now, self.world.cast.actors[who].tag
        country = profile("china")
        if not hours.is_open(country.schedules[HoursClass.MOBILE], now, country.calendar):
            return set()
        live = self.model.live()
        return {
            one.pk
            for one in Contact.objects.filter(
                ready_at__lte=now, lane__keyring__epoch__gte=oldest_open(now)
            )
            if one.avoid_tag != tag
            and (one.prefer_tag in {None, tag} or (one.prefer_until or now) <= now)
            and (one.agreed_at is None or one.agreed_at + WINDOW > now)
            and not any(Held(one.pk, who, one, now).meets(other) for other in live)
        }

    def _take(self, lease_id: UUID, who: str, waiting: set[UUID]) -> None:
        hold = Hold.objects.select_related("contact").get(pk=lease_id)
        assert hold.contact_id in waiting, "handed out, and was not free"
        assert hold.contact_id not in self.model.closed
        for old in self._leases_of(who):
            self.model.held.pop(old.id)
        self.model.held[lease_id] = Held(lease_id, who, hold.contact, hold.until)

    def _kept(self, one: Held) -> None:
        one.until = Hold.objects.values_list("until", flat=True).get(pk=one.id)
        assert one.until > self.model.now

    def _close(self, contact: Contact, recorded: Recorded) -> set[UUID]:
        """Those that had been open."""
        found = {one.pk for one in self.world.contacts if _closes(recorded, contact, one)}
        new = found - self.model.closed
        self.model.closed |= new
        for one in [*self.model.held.values()]:
            if one.contact.pk in self.model.closed:
                self.model.held.pop(one.id)
        return new


def _closes(recorded: Recorded, called: Contact, other: Contact) -> bool:
    """Whether this report closes that contact: the table of what follows, in the model's words."""
    then = recorded.consequence
    same_line = called.line_id == other.line_id
    same_person = called.person_tag == other.person_tag
    if then.stop == StopScope.PERSON:
        return same_line or same_person
    if then.stop == StopScope.LINE:
        return same_line
    if then.stop:
        return same_line and called.lane.campaign_id == other.lane.campaign_id
    if recorded.late or then.contact not in {ContactState.CLOSED, ContactState.FROZEN}:
        return False
    return same_line or (then.scope == Scope.PERSON and same_person)
