"""Fifty press Next at the same moment: no contact, person or station is handed out twice.

Empty is said only when no free contact at a free station was left.
"""

from collections import Counter
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from random import Random

import pytest

from clarion.actions.actor import Actor
from clarion.actions.calling.hand_out import NUDGE
from clarion.actions.calling.lease import Leased, lease
from clarion.actions.calling.record_outcome import AlreadyReported, record_outcome
from clarion.actions.calling.reported import Reported
from clarion.actions.calling.reverse_stop import AnotherPerson, reverse_stop
from clarion.actions.calling.show_number import show_number
from clarion.actions.journal import entries
from clarion.actions.notices import AlreadyDecided
from clarion.actions.onboarding.join import NoInvitation, join, read_invitation
from clarion.actions.reversal import OF
from clarion.models import (
    Attempt,
    AuditEntry,
    Contact,
    FollowUpNote,
    Hold,
    Member,
    Notice,
    Reversal,
    Stop,
)
from clarion.rules.outcome import Report
from clarion.rules.vocabulary import How, LineKind, LineResult, Who
from tests.actions.newcomers import invited, newcomer
from tests.cast import NOW, World, make_cast, make_world
from tests.inbox import LATER, mistaken
from tests.promises.crowd import at_once, make_old_hands

pytestmark = pytest.mark.django_db(transaction=True)

CROWD = 50
STATIONS = 100
UNIQUE = ("contact_id", "person_tag", "station_id", "member_tag")
LUCK = Random(1)  # noqa: S311  the same rests in every run
SPOKE = Reported(report=Report(LineResult.ANSWERED, Who.COLLEAGUE, How.LISTENED))


def crowded(volunteers: int, stations: int = STATIONS) -> World:
    """Two contacts a station, in one lane; every other person has a line next door as well."""
    names = tuple(f"V{place}" for place in range(volunteers))
    world = make_world(volunteers=volunteers, stations=stations, kind=LineKind.DUTY, readers=names)
    make_old_hands([world.cast.actors[name] for name in names], world.contacts[0], NOW)
    persons = [one for one in world.contacts if one.person_tag != one.line_id]
    for here, there in zip(persons[::4], persons[1::4], strict=False):
        Contact.objects.filter(pk=there.pk).update(person_tag=here.person_tag)
    Contact.objects.update(lane=Contact.objects.get(pk=persons[0].pk).lane)
    return world


def press_next(world: World, volunteers: Sequence[int]) -> list[Leased]:
    actors = [world.cast.actors[f"V{place}"] for place in volunteers]
    return at_once([partial(lease, by=actor, now=NOW) for actor in actors])


def held_twice() -> dict[str, int]:
    """Of each column that must be unique: how many values stand in more than one lease."""
    leased = Hold.objects.filter(until__gt=NOW)
    counts = {name: Counter(leased.values_list(name, flat=True)) for name in UNIQUE}
    return {name: sum(n > 1 for n in count.values()) for name, count in counts.items()}


def test_fifty_at_once_are_each_given_a_contact_of_their_own() -> None:
    world = crowded(CROWD)
    given = press_next(world, range(CROWD))
    assert None not in {one.lease_id for one in given}
    assert len({one.lease_id for one in given}) == CROWD
    assert Hold.objects.count() == CROWD
    assert held_twice() == dict.fromkeys(UNIQUE, 0)


def test_the_queue_is_empty_only_when_every_station_is_taken() -> None:
    world = crowded(40, stations=25)
    given = press_next(world, range(40))
    leased = [one.lease_id for one in given if one.lease_id]
    assert (len(leased), len(set(leased)), len(given) - len(leased)) == (25, 25, 15)
    assert Hold.objects.values("station_id").distinct().count() == 25
    assert held_twice() == dict.fromkeys(UNIQUE, 0)
    # What was in the way was tried, and stepped back.
    assert Contact.objects.filter(ready_at=NOW + NUDGE).count() == 25


def test_one_volunteer_pressing_ten_times_at_once_has_one_lease() -> None:
    world = crowded(1, stations=3)
    assert len({one.lease_id for one in press_next(world, [0] * 10)}) == 1
    assert Hold.objects.count() == 1


def test_one_report_sent_ten_times_at_once_counts_once() -> None:
    world = crowded(1, stations=3)
    by = world.cast.actors["V0"]
    leased = lease(by=by, now=NOW).lease_id
    assert leased is not None
    shown = at_once([partial(show_number, lease_id=leased, by=by, now=NOW)] * 10)
    assert len(set(shown)) == 1

    def report() -> str:
        try:
            record_outcome(attempt_id=shown[0], reported=SPOKE, luck=LUCK, by=by, now=NOW)
        except AlreadyReported:
            return "already"
        return "recorded"

    assert Counter(at_once([report] * 10)) == {"recorded": 1, "already": 9}
    assert Attempt.objects.filter(lease_id=leased, reported_at=NOW).count() == 1
    assert FollowUpNote.objects.count() == 1
    # Lease, number, report: nobody's chain has a gap or a fork.
    chain = AuditEntry.objects.filter(chain=by.tag).order_by("sequence")
    assert [one.sequence for one in chain] == list(range(chain.count()))


def test_a_stop_that_both_coordinators_take_back_at_once_is_taken_back_once(journal: Path) -> None:
    """Whoever is a moment earlier is the first of the two, and the other one the second."""
    world = make_world(stations=1)
    notice_id = mistaken(world)

    def press(by: Actor) -> str:
        try:
            lifted = reverse_stop(notice_id=notice_id, by=by, now=LATER)
        except (AnotherPerson, AlreadyDecided) as refused:
            return type(refused).__name__
        return "second" if lifted else "first"

    both = [partial(press, by) for by in (world.cast.carol, world.cast.dave)]
    found = Counter(at_once(both * 3))
    assert (found["first"], found["second"], sum(found.values())) == (1, 1, 6)
    reversal = Reversal.objects.get()
    signers = {reversal.first_signer, reversal.second_signer}
    assert signers == {world.cast.carol.tag, world.cast.dave.tag}
    assert Stop.objects.get().reversed_at == reversal.at == reversal.lifted_at == LATER
    assert [OF in one for one in entries(journal)].count(True) == 1
    assert Notice.objects.filter(seen_at=LATER).count() == 1


def test_one_invitation_used_by_ten_at_once_lets_one_of_them_in() -> None:
    cast = make_cast()
    code = invited(cast).code
    offered = read_invitation(code=code, bucket="b", now=NOW)

    def enter(place: int) -> str:
        try:
            join(invitation_id=offered.invitation_id, newcomer=newcomer(f"N{place}"), now=NOW)
        except NoInvitation:
            return "refused"
        return "in"

    assert Counter(at_once([partial(enter, place) for place in range(10)])) == {
        "in": 1,
        "refused": 9,
    }
    assert Member.objects.filter(roles="").count() == 1
