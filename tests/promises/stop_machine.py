"""After a stop: whatever is reported, folded, restored, added, moved, merged or enlisted, it holds.

But for one that was pressed by mistake, once two coordinators have taken it back; all others hold.

Whose number was shown is read from what really was added, not from what the code says of it. Used
by the short promise and, with many more steps, by tests/soak.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from random import Random
from typing import ClassVar, TypeVar
from uuid import UUID, uuid4

from django.conf import settings
from django.db import transaction
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from clarion.actions.actor import Actor
from clarion.actions.calling.fold_stops import fold_stops
from clarion.actions.calling.lease import lease
from clarion.actions.calling.lift_stops import Lifted, lift_stops
from clarion.actions.calling.read_briefing import read_briefing
from clarion.actions.calling.record_outcome import record_outcome
from clarion.actions.calling.renew import LeaseLost
from clarion.actions.calling.reported import Reported
from clarion.actions.calling.reverse_stop import reverse_stop
from clarion.actions.calling.show_number import show_number
from clarion.actions.calling.tell import pressed_by_mistake
from clarion.actions.campaigns.enlist import enlist
from clarion.actions.campaigns.release import release
from clarion.actions.directory.correct_line import LineKindFacts, correct_line
from clarion.actions.directory.merge_people import merge_people
from clarion.actions.directory.merge_stations import merge_stations
from clarion.actions.directory.move_person import Move, move_person
from clarion.actions.directory.take_do_not_call import take_do_not_call
from clarion.actions.intake.add_line import LineFacts, add_line
from clarion.actions.refusal import Refused
from clarion.actions.upkeep.merge_journal import merge_journal
from clarion.models import Attempt, Contact, Hold, Line, Notice, Person, Stop, Suppression
from clarion.rules.lifecycle import SWITCHBOARD_STOP
from clarion.rules.outcome import Report
from clarion.rules.vocabulary import How, KeyringKind, LineKind, LineResult, Tick, Who
from tests.cast import NOW, World, make_campaign, make_world, mobile
from tests.promises.crowd import SameIds, make_old_hands

T = TypeVar("T")
VOLUNTEERS = ("V0", "V1", "V2")
DAY = timedelta(days=1)
PEOPLE, STATIONS = 2, 2
REST = timedelta(minutes=61)
PLACES = st.integers(0, STATIONS * (PEOPLE + 1) - 1)


def stop_by(who: Who) -> Report:
    return Report(LineResult.ANSWERED, who, None, frozenset({Tick.STOP}))


REPORTS = (
    stop_by(Who.PERSON),
    stop_by(Who.PERSON),
    stop_by(Who.COLLEAGUE),
    stop_by(Who.RELATIVE),
    Report(LineResult.NO_ANSWER),
    Report(LineResult.ANSWERED, Who.COLLEAGUE, How.REJECTED),
    Report(LineResult.ANSWERED, Who.PERSON, How.LISTENED),
)


def stoppable() -> World:
    """Two stations with a shared line and two persons each, in two campaigns."""
    world = make_world(
        volunteers=len(VOLUNTEERS),
        stations=STATIONS,
        people=PEOPLE,
        kind=LineKind.MOBILE,
        readers=VOLUNTEERS,
    )
    old_hands = [world.cast.actors[name] for name in VOLUNTEERS]
    make_old_hands(old_hands, world.contacts[0], NOW)
    another_campaign(world, list(world.lines), NOW - DAY)
    return world


def another_campaign(world: World, lines: list[Line], now: datetime) -> None:
    cast = world.cast
    campaign = make_campaign(cast, now=now)
    enlist(campaign=campaign, lines=lines, language="zh", by=cast.carol, now=now)
    release(campaign=campaign, count=1000, by=cast.carol, now=now)
    for name in VOLUNTEERS:
        read_briefing(campaign_id=campaign.pk, by=cast.actors[name], now=now)


@dataclass
class Asked:
    """One stop, in words outside the database."""

    numbers: set[str] = field(default_factory=set)
    person: UUID | None = None
    shared: tuple[str, UUID, datetime] | None = None


@dataclass
class Stops:
    """What was asked and not taken back: persons, numbers, shared numbers."""

    asked: dict[UUID, Asked] = field(default_factory=dict)

    @property
    def persons(self) -> set[UUID]:
        return {one.person for one in self.asked.values() if one.person}

    @property
    def numbers(self) -> set[str]:
        return {number for one in self.asked.values() for number in one.numbers}

    @property
    def shared(self) -> list[tuple[str, UUID, datetime]]:
        return [one.shared for one in self.asked.values() if one.shared]


class StopMachine(RuleBasedStateMachine):
    world: ClassVar[World]
    ids: ClassVar[SameIds]
    steps: ClassVar[int] = 0
    taken: ClassVar[int] = 0

    def __init__(self) -> None:
        super().__init__()
        self.ids.begin(2)
        self.now, self.added, self.merged = NOW, 0, False
        self.stops = Stops()
        self.luck = Random(7)  # noqa: S311  the same rests in every run
        self.numbers = {line.pk: f"line {place}" for place, line in enumerate(self.world.lines)}
        Path(settings.JOURNAL).unlink(missing_ok=True)
        self.undone = transaction.atomic()
        self.undone.__enter__()
        self.backup = transaction.savepoint()

    def teardown(self) -> None:
        transaction.set_rollback(True)
        self.undone.__exit__(None, None, None)

    @rule(who=st.sampled_from(VOLUNTEERS), report=st.sampled_from(REPORTS))
    def call(self, who: str, report: Report) -> None:
        self.now += REST / 60
        given = self._try(lambda by: lease(by=by, now=self.now), who)
        if isinstance(given, Refused) or given.lease_id is None:
            return
        hold = Hold.objects.select_related("contact__lane", "contact__line").get(pk=given.lease_id)
        self._check(hold.contact)
        shown = self._try(lambda by: show_number(lease_id=hold.pk, by=by, now=self.now), who)
        assert not isinstance(shown, LeaseLost), "handed out, and then never shown"
        if isinstance(shown, UUID):
            self._check(hold.contact)
            self._report(shown, hold.contact, report, who)

    @rule()
    def fold(self) -> None:
        """A coordinator opens the board."""
        lift_stops(by=self.world.cast.carol, now=self.now)
        fold_stops(by=self.world.cast.carol, now=self.now)

    @rule(place=st.integers(0, 20), who=st.sampled_from((("Carol",), ("Carol", "Dave"))))
    def take_back(self, place: int, who: tuple[str, ...]) -> None:
        """Whoever pressed it says that nobody asked; one coordinator agrees, or two."""
        # Whose stop it was, after a merge, no words outside the database can tell.
        live = [] if self.merged else list(self.stops.asked)
        stop = Stop.objects.filter(pk=live[place % len(live)]).first() if live else None
        rung = stop and Attempt.objects.filter(line=stop.line_id, reported_at=stop.at).first()
        if stop is None or not isinstance(rung, Attempt):
            return
        self.now += REST / 60
        # However late: the volunteer's own ten minutes are another matter.
        pressed_by_mistake(rung, stop, self.world.cast.alice, self.now)
        notice = Notice.objects.get(at=self.now)
        for name in who:
            done = self._try(
                lambda by: reverse_stop(notice_id=notice.pk, by=by, now=self.now), name
            )
            if isinstance(done, Lifted):
                del self.stops.asked[stop.pk]

    @rule()
    def merge(self) -> None:
        merge_journal(path=settings.JOURNAL)

    @rule()
    def back_up(self) -> None:
        self.backup = transaction.savepoint()

    @rule()
    def restore(self) -> None:
        """The database of before; the journal is of now."""
        transaction.savepoint_rollback(self.backup)
        self.backup = transaction.savepoint()
        merge_journal(path=settings.JOURNAL)

    @rule(passed=st.sampled_from((timedelta(hours=1), DAY, 40 * DAY, SWITCHBOARD_STOP)))
    def wait(self, passed: timedelta) -> None:
        """And a campaign of all lines begins then."""
        self.now = (self.now + passed).replace(hour=NOW.hour, minute=0)
        if passed > DAY:
            another_campaign(self.world, list(Line.objects.all()), self.now)

    @rule()
    def enlist_all(self) -> None:
        another_campaign(self.world, list(Line.objects.all()), self.now)

    @rule(place=PLACES)
    def add_another_line(self, place: int) -> None:
        """Another number of the same person is reported, and everything is enlisted."""
        self.added += 1
        line = self.world.lines[place]
        person = self._person_at(place)
        new = self._add(mobile(self.added), person, line)
        if isinstance(new, Line):
            assert person is None or person.pk not in self.stops.persons
            self.numbers[new.pk] = mobile(self.added)
            another_campaign(self.world, [new], self.now)

    @rule(places=st.tuples(PLACES, PLACES))
    def merge_people(self, places: tuple[int, int]) -> None:
        """Two persons turn out to be one: who asked under one name has asked under both."""
        one, other = (self._person_at(place) for place in places)
        if one is None or other is None:
            return
        self.merged = True
        merged = self._try(
            lambda by: merge_people(person_id=one.pk, other_id=other.pk, by=by, now=self.now),
            "Carol",
        )
        if not isinstance(merged, Refused) and {one.pk, other.pk} & self.stops.persons:
            self._person_stopped(one.pk)

    @rule(place=PLACES, station=st.integers(0, STATIONS - 1))
    def move_person(self, place: int, station: int) -> None:
        person = self._person_at(place)
        if person is None:
            return
        to = Move(self.world.lines[station * (PEOPLE + 1)].station_id, None, "")
        self._try(
            lambda by: move_person(person_id=person.pk, move=to, by=by, now=self.now), "Carol"
        )

    @rule(places=st.tuples(PLACES, PLACES))
    def merge_stations(self, places: tuple[int, int]) -> None:
        one, other = (self.world.lines[place].station_id for place in places)
        self._try(
            lambda by: merge_stations(station_id=one, other_id=other, by=by, now=self.now), "Carol"
        )

    @rule(place=PLACES)
    def take_do_not_call(self, place: int) -> None:
        """A number of the directory, and one that is reported only later."""
        self.added += 1
        text = f"{_e164_of(place)}\n{mobile(9000 - self.added)}"
        self._try(
            lambda by: take_do_not_call(text=text, default_area="", by=by, now=self.now), "Carol"
        )
        self.stops.asked[uuid4()] = Asked({self.numbers[self.world.lines[place].pk]})
        again = self._add(mobile(9000 - self.added), None, self.world.lines[place])
        assert isinstance(again, Refused)

    @rule(place=PLACES, kind=st.sampled_from((LineKind.WORK, LineKind.MOBILE, LineKind.FAX)))
    def correct_line(self, place: int, kind: LineKind) -> None:
        facts = LineKindFacts(kind, west=False, switchboard=place % (PEOPLE + 1) == 0)
        line = self.world.lines[place].pk
        self._try(lambda by: correct_line(line_id=line, facts=facts, by=by, now=self.now), "Carol")

    @rule(place=PLACES)
    def forget_and_add_again(self, place: int) -> None:
        """A folded stop outlives the rows: the number is deleted, then imported once more."""
        line = Line.objects.filter(pk=self.world.lines[place].pk).first()
        kept = line and Suppression.objects.filter(fingerprint=bytes(line.fingerprint)).exists()
        if line is None or not kept or self.numbers[line.pk] not in self.stops.numbers:
            return
        number, mark = self.numbers[line.pk], bytes(line.fingerprint)
        Attempt.objects.filter(line=line).delete()
        Contact.objects.filter(line=line).delete()
        line.delete()
        assert number in self.stops.numbers
        assert Suppression.objects.filter(fingerprint=mark).exists()
        again = self._add(_e164_of(place), None, self.world.lines[place])
        assert isinstance(again, Refused)

    @invariant()
    def count(self) -> None:
        type(self).steps += 1

    def _try(self, act: Callable[[Actor], T], who: str) -> T | Refused:
        """As a request does it: what is refused leaves nothing behind."""
        try:
            with transaction.atomic():
                return act(self.world.cast.actors[who])
        except Refused as refused:
            return refused

    def _add(self, e164: str, person: Person | None, like: Line) -> Line | Refused:
        cast = self.world.cast
        return self._try(
            lambda by: add_line(
                facts=LineFacts(e164, "", LineKind.MOBILE, switchboard=person is None),
                station=like.station,
                person=person,
                fingerprints=cast.founded.keyrings[KeyringKind.FINGERPRINT][1].wrapping,
                registrar=cast.registrar(),
                by=by,
                now=self.now,
            ),
            "Carol",
        )

    def _check(self, contact: Contact) -> None:
        """Never handed out, never shown, if it was asked."""
        type(self).taken += 1
        line = contact.line
        number = self.numbers[line.pk]
        assert number not in self.stops.numbers
        assert line.person_id not in self.stops.persons
        for shared, case, until in self.stops.shared:
            assert shared != number or (until <= self.now and case != contact.lane.campaign_id)

    def _report(self, attempt: UUID, contact: Contact, report: Report, who: str) -> None:
        told = Reported(report=report)
        self._try(
            lambda by: record_outcome(
                attempt_id=attempt, reported=told, luck=self.luck, by=by, now=self.now
            ),
            who,
        )
        if report.has(Tick.STOP):
            self._asked(contact, report.who)

    def _asked(self, contact: Contact, who: Who | None) -> None:
        line = contact.line
        number = self.numbers[line.pk]
        stop = Stop.objects.get(line_id=line.pk, at=self.now)
        told = self.stops.asked[stop.pk] = Asked()
        if line.switchboard:
            told.shared = (number, contact.lane.campaign_id, self.now + SWITCHBOARD_STOP)
            return
        told.numbers.add(number)
        if who == Who.PERSON and line.person_id:
            told.person = line.person_id
            known = Line.objects.filter(person=line.person_id)
            told.numbers |= {self.numbers[one.pk] for one in known}

    def _person_stopped(self, person: UUID) -> None:
        """By a merge: what one person asked holds for the other, and is never taken back."""
        known = Line.objects.filter(person=person)
        self.stops.asked[uuid4()] = Asked({self.numbers[one.pk] for one in known}, person)

    def _person_at(self, place: int) -> Person | None:
        """As he stands now: merged into another, perhaps."""
        person = self.world.lines[place].person
        found = person and Person.objects.select_related("merged_into").get(pk=person.pk)
        return found and (found.merged_into or found)


def _e164_of(place: int) -> str:
    """As tests/cast.py numbers them."""
    station, which = divmod(place, PEOPLE + 1)
    return f"+864510{station * 100 + which:07d}"
