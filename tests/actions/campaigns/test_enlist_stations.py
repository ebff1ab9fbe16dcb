"""Choosing from the directory: what may ring, what is in already, what is closed, and why."""

from uuid import uuid4

import pytest

from clarion.actions.calling.card import Chosen, Text
from clarion.actions.calling.open_card import open_card
from clarion.actions.campaigns.enlist import Why
from clarion.actions.campaigns.enlist_stations import enlist_stations
from clarion.actions.campaigns.open_stations import StationPage, open_stations
from clarion.actions.campaigns.release_more import release_more
from clarion.actions.refusal import NotFound
from clarion.models import Contact, Enlistment, Line, Station
from clarion.queries.stations import PAGE
from clarion.rules.vocabulary import EnlistReason, LineKind
from tests.actions.steps import audited, hold
from tests.cast import NOW, World, make_campaign, make_world

pytestmark = pytest.mark.django_db

WHY = Why(EnlistReason.DECIDES, "Planted reason", "en")


def stations(world: World, *, only_new: bool = True, page: int = 1) -> StationPage:
    return open_stations(
        campaign_id=world.campaign.pk, only_new=only_new, page=page, by=world.cast.carol, now=NOW
    )


def choose(world: World, campaign_id: object, *kinds: LineKind) -> tuple[int, int]:
    made: tuple[int, int] = enlist_stations(
        campaign_id=campaign_id,  # type: ignore[arg-type]
        station_ids=[station.pk for station in Station.objects.all()],
        kinds=kinds,
        language="zh",
        why=WHY,
        by=world.cast.carol,
        now=NOW,
    )
    return made


def test_what_stands_on_a_page() -> None:
    world = make_world(stations=2, people=2, released=0)
    Line.objects.filter(pk=world.lines[1].pk).update(callable=False)
    Contact.objects.filter(line=world.lines[2]).update(ready_at=None)
    Contact.objects.filter(line=world.lines[3]).delete()
    Line.objects.filter(pk=world.lines[3].pk).update(kind=LineKind.MOBILE)
    assert stations(world).count == 0
    found = stations(world, only_new=False)
    assert (found.page, found.pages, found.count) == (1, 1, 2)
    told = {
        row.name: (row.place, row.choice.may_ring, row.choice.enlisted, row.choice.closed)
        for row in found.rows
    }
    assert told == {
        "河口路派出所0": ("临澜市", (), 1, 2),
        "河口路派出所1": ("临澜市", ((LineKind.MOBILE, 1),), 2, 0),
    }
    assert audited(world.cast, world.cast.carol)[-1] == {
        "verb": "open_stations",
        "campaign": str(world.campaign.pk),
        "page": "1",
    }


def test_only_coordinators_see_it() -> None:
    world = make_world(stations=1)
    with pytest.raises(NotFound):
        open_stations(
            campaign_id=world.campaign.pk, only_new=False, page=1, by=world.cast.erin, now=NOW
        )


@pytest.mark.parametrize(("page", "shown"), [(0, 1), (1, 1), (2, 2), (9, 2)])
def test_pages(page: int, shown: int) -> None:
    world = make_world(stations=PAGE + 1, people=0, released=0)
    found = stations(world, only_new=False, page=page)
    assert (found.page, found.pages, len(found.rows)) == (shown, 2, PAGE if shown == 1 else 1)


@pytest.mark.parametrize("count", [1, 3])
def test_a_page_costs_the_same_however_full(count: int, django_assert_num_queries: object) -> None:
    world = make_world(stations=count, released=0)
    with django_assert_num_queries(9):  # type: ignore[operator]
        stations(world, only_new=False)


def test_lines_of_the_chosen_kinds_once() -> None:
    world = make_world(stations=2)
    other = make_campaign(world.cast)
    Line.objects.filter(pk=world.lines[3].pk).update(kind=LineKind.MOBILE)
    Line.objects.filter(pk=world.lines[0].pk).update(callable=False)
    assert choose(world, other.pk, LineKind.WORK) == (2, 1)
    assert choose(world, other.pk, LineKind.WORK, LineKind.MOBILE) == (1, 3)
    assert choose(world, other.pk, LineKind.WORK, LineKind.MOBILE) == (0, 4)
    assert Contact.objects.filter(lane__campaign=other).count() == 3
    assert Enlistment.objects.count() == 2
    assert all(b"Planted" not in bytes(row.sealed) for row in Enlistment.objects.all())
    with pytest.raises(NotFound):
        choose(world, uuid4(), LineKind.WORK)


def test_whoever_calls_reads_why() -> None:
    world = make_world(stations=1)
    other = make_campaign(world.cast)
    choose(world, other.pk, LineKind.WORK)
    release_more(campaign_id=other.pk, count=9, by=world.cast.carol, now=NOW)
    contact = Contact.objects.filter(lane__campaign=other).earliest("pk")
    lease = hold(contact, world.cast.alice)
    card = open_card(lease_id=lease.pk, language="zh-Hans", by=world.cast.alice, now=NOW)
    assert card.why.chosen == Chosen(EnlistReason.DECIDES, Text("Planted reason", "en"))
