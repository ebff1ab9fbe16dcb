"""The end of a campaign: nobody rings, what was agreed is told, and nothing shows who agreed."""

from uuid import uuid4

import pytest

from clarion.actions.calling.lease import lease
from clarion.actions.calling.open_briefing import open_briefing
from clarion.actions.calling.renew import LeaseLost
from clarion.actions.calling.reported import Callback
from clarion.actions.calling.show_number import show_number
from clarion.actions.campaigns.end_campaign import end_campaign
from clarion.actions.campaigns.enlist import enlist
from clarion.actions.refusal import NotFound
from clarion.models import Campaign, Contact, Grant, Hold, Line, Notice, Wrap
from clarion.rules.vocabulary import How, KeyringKind, LineResult, Rank, Tick, Who
from tests.actions.steps import (
    DAY,
    HOUR,
    answered,
    audited,
    call,
    hold,
    opened_notices,
    report,
    ring,
    second_campaign,
    unanswered,
)
from tests.cast import NOW, World, make_campaign, make_world

pytestmark = pytest.mark.django_db


def agreed(world: World, place: int = 1, *, mine: bool = True) -> None:
    later = Callback(NOW + DAY, mine=mine)
    said = answered(Who.PERSON, How.ASKED, Tick.ANOTHER_TIME, callback=later)
    call(world.contacts[place], world.cast.alice, said)


def end(world: World) -> int:
    return end_campaign(campaign_id=world.campaign.pk, by=world.cast.carol, now=NOW + HOUR)


def test_nobody_rings_for_it_any_more() -> None:
    world = make_world(stations=2)
    held = hold(world.contacts[0], world.cast.alice)
    assert lease(by=world.cast.bob, now=NOW).lease_id
    assert end(world) == 0
    assert Campaign.objects.get().ended_at == NOW + HOUR
    assert Hold.objects.count() == 0
    with pytest.raises(LeaseLost):
        show_number(lease_id=held.pk, by=world.cast.alice, now=NOW + HOUR)
    assert lease(by=world.cast.bob, now=NOW + HOUR).lease_id is None
    with pytest.raises(NotFound):
        open_briefing(
            campaign_id=world.campaign.pk, language="en", by=world.cast.alice, now=NOW + HOUR
        )
    assert Wrap.objects.filter(keyring__kind=KeyringKind.CAMPAIGN).count() == 0
    assert Grant.objects.filter(keyring__kind=KeyringKind.CAMPAIGN).count() == 0
    assert Notice.objects.count() == 0


def test_ending_twice_is_ending_once() -> None:
    world = make_world(stations=1)
    agreed(world)
    assert [end(world), end(world)] == [1, 0]
    verbs = [entry["verb"] for entry in audited(world.cast, world.cast.carol)]
    assert verbs.count("end_campaign") == 1
    with pytest.raises(NotFound):
        end_campaign(campaign_id=uuid4(), by=world.cast.carol, now=NOW)


@pytest.mark.parametrize("mine", [True, False])
def test_what_was_agreed_is_told_and_cannot_be_told_from_the_rest(mine: bool) -> None:
    world = make_world(stations=2)
    agreed(world, mine=mine)
    call(world.contacts[3], world.cast.bob, unanswered(LineResult.BUSY))
    due = Contact.objects.get(pk=world.contacts[1].pk).ready_at
    assert due is not None
    assert end(world) == 1
    [told] = opened_notices(world.cast)
    assert (told["about"], told["from"]) == ("campaign_ended", "Carol")
    assert told["text"].endswith("临澜市 河口路派出所0")
    assert told["text"].startswith("2026-05-20 ")
    rows = Contact.objects.filter(pk__in=[world.contacts[1].pk, world.contacts[3].pk])
    columns = ("lane__rank", "prefer_tag", "prefer_until", "avoid_tag")
    assert set(rows.values_list(*columns)) == {(Rank.WAITING, None, None, None)}
    assert Contact.objects.get(pk=world.contacts[1].pk).ready_at == due


def test_a_call_under_way_can_still_be_reported() -> None:
    world = make_world(stations=1)
    attempt = ring(world.contacts[1], world.cast.alice)
    end(world)
    asked = answered(
        Who.PERSON, How.ASKED, Tick.ANOTHER_TIME, callback=Callback(NOW + DAY, mine=True)
    )
    recorded = report(attempt, world.cast.alice, asked, NOW + HOUR)
    assert (recorded.late, recorded.agreed_at) == (False, None)
    assert [told["about"] for told in opened_notices(world.cast)] == ["late_report"]
    row = Contact.objects.select_related("lane").get(pk=attempt.contact_id)
    assert (row.lane.rank, row.agreed_at) == (Rank.WAITING, None)
    assert row.ready_at is not None
    assert row.ready_at > NOW + DAY


def test_other_campaigns_go_on_and_its_lines_can_be_enlisted_again() -> None:
    world = make_world(stations=1)
    other, contacts = second_campaign(world, world.cast.alice)
    end(world)
    assert lease(by=world.cast.alice, now=NOW + HOUR).lease_id
    lines = [Line.objects.select_related("person").get(pk=line.pk) for line in world.lines]
    again = enlist(
        campaign=make_campaign(world.cast),
        lines=lines,
        language="zh",
        by=world.cast.carol,
        now=NOW + HOUR,
    )
    assert len(again) == len(contacts)
    assert Campaign.objects.get(pk=other.pk).ended_at is None


def test_a_line_that_dies_elsewhere_needs_no_wraps_for_an_ended_campaign() -> None:
    world = make_world(stations=1)
    _, contacts = second_campaign(world, world.cast.alice)
    end(world)
    for contact, by in zip(contacts, (world.cast.alice, world.cast.bob), strict=True):
        call(contact, by, unanswered(LineResult.NOT_IN_SERVICE, confirmed=True), NOW)
    station = world.lines[0].station
    left = Wrap.objects.filter(record=station.record_id, keyring__kind=KeyringKind.CAMPAIGN)
    assert left.count() == 0
