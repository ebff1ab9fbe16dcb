"""Enlisting: contacts that wait unreleased; what must not ring is passed over."""

from datetime import datetime

import pytest

from clarion.actions.campaigns.enlist import enlist
from clarion.actions.lanes import tier_of
from clarion.models import Contact, Line
from clarion.rules.vocabulary import How, LineKind, Rank, Tick, Who
from tests.actions.steps import DAY, answered, audited, call
from tests.cast import NOW, World, make_campaign, make_world

pytestmark = pytest.mark.django_db

STOPPED = How.REJECTED, Tick.STOP


def enlist_again(world: World, now: datetime = NOW) -> dict[int, datetime | None]:
    """In a new campaign: which lines of the world wait there, and until when."""
    campaign = make_campaign(world.cast)
    lines = [Line.objects.select_related("person").get(pk=line.pk) for line in world.lines]
    made = enlist(campaign=campaign, lines=lines, language="zh", by=world.cast.carol, now=now)
    places = {line.pk: place for place, line in enumerate(world.lines)}
    stored = Contact.objects.filter(lane__campaign=campaign)
    assert {contact.pk for contact in stored} == {contact.pk for contact in made}
    return {places[contact.line_id]: contact.ready_at for contact in stored}


def test_contacts_wait_in_closed_lanes() -> None:
    world = make_world(stations=1, released=0)
    public, personal = world.contacts
    rows = {row["id"]: row for row in Contact.objects.values()}
    shared = {
        "ready_at": NOW - 2 * DAY,
        "avoid_tag": None,
        "prefer_tag": None,
        "agreed_at": None,
    }
    assert rows[public.pk] == {
        "id": public.pk,
        "lane_id": public.lane_id,
        "line_id": world.lines[0].pk,
        "station_id": world.lines[0].station_id,
        "person_tag": world.lines[0].pk,
        "prefer_until": None,
        "enlistment_id": None,
        "agreed_at": None,
        **shared,
    }
    person = world.lines[1].person
    assert person is not None
    assert rows[personal.pk]["person_tag"] == person.tag
    lanes = [
        (lane.hours_class, lane.language, lane.tier, lane.rank, lane.keyring_id)
        for lane in (public.lane, personal.lane)
    ]
    kind = ("work", "zh")
    assert lanes == [
        (*kind, 0, Rank.NEVER_CALLED, None),
        (*kind, 1, Rank.NEVER_CALLED, None),
    ]
    told = {"verb": "enlist", "campaign": str(world.campaign.pk), "count": "2"}
    assert audited(world.cast, world.cast.carol)[-1] == told


@pytest.mark.parametrize(
    ("kind", "personal", "tier"),
    [
        (LineKind.WORK, False, 0),
        (LineKind.DUTY, False, 0),
        (LineKind.UNKNOWN, False, 0),
        (LineKind.MOBILE, False, 1),
        (LineKind.WORK, True, 1),
        (LineKind.MOBILE, True, 1),
    ],
)
def test_newcomers_begin_with_public_lines(kind: LineKind, personal: bool, tier: int) -> None:
    world = make_world(stations=1)
    line = Line(kind=kind, person=world.lines[1].person if personal else None)
    assert tier_of(line) == tier


def test_what_may_not_ring_is_passed_over() -> None:
    world = make_world(stations=1)
    Line.objects.filter(pk=world.lines[1].pk).update(callable=False)
    assert enlist_again(world) == {0: NOW}


def test_after_a_stop_no_campaign_brings_him_back() -> None:
    world = make_world(stations=2, people=2)
    call(world.contacts[1], world.cast.alice, answered(Who.PERSON, *STOPPED))
    Line.objects.update(callable=True)
    assert enlist_again(world) == {0: NOW, 2: NOW, 3: NOW, 4: NOW, 5: NOW}


def test_a_new_line_of_one_who_asked_us_to_stop_is_passed_over() -> None:
    world = make_world(stations=1, people=2)
    call(world.contacts[1], world.cast.alice, answered(Who.PERSON, *STOPPED))
    Line.objects.filter(pk=world.lines[2].pk).update(person=world.lines[1].person)
    assert enlist_again(world) == {0: NOW}


def test_a_stopped_line_stays_closed_whoever_has_it_now() -> None:
    world = make_world(stations=1, people=2)
    call(world.contacts[1], world.cast.alice, answered(Who.COLLEAGUE, *STOPPED))
    Line.objects.filter(pk=world.lines[1].pk).update(person=world.lines[2].person, callable=True)
    assert enlist_again(world) == {0: NOW, 2: NOW}


def test_a_shared_line_waits_out_its_year() -> None:
    world = make_world(stations=2)
    call(world.contacts[0], world.cast.alice, answered(Who.COLLEAGUE, *STOPPED))
    assert enlist_again(world) == {0: NOW + 365 * DAY, 1: NOW, 2: NOW, 3: NOW}
    later = NOW + 400 * DAY
    assert enlist_again(world, later) == dict.fromkeys(range(4), later)


def test_a_shared_line_never_comes_back_to_the_case_it_was_closed_for() -> None:
    world = make_world(stations=1)
    call(world.contacts[0], world.cast.alice, answered(Who.COLLEAGUE, *STOPPED))
    Contact.objects.filter(line=world.lines[0]).update(ready_at=None)
    later = NOW + 400 * DAY
    made = enlist(
        campaign=world.campaign,
        lines=[world.lines[0]],
        language="zh",
        by=world.cast.carol,
        now=later,
    )
    assert made == []
