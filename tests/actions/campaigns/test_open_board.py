"""The board: campaigns by name, and what volunteers left for coordinators."""

from datetime import datetime

import pytest

from clarion.actions.calling import tell
from clarion.actions.calling.give_back import give_back
from clarion.actions.campaigns.open_board import (
    NOTICES_SHOWN,
    Board,
    CampaignRow,
    NoticeRow,
    open_board,
)
from clarion.actions.campaigns.pause import pause
from clarion.actions.refusal import NotFound
from clarion.models import Campaign, Contact, Notice
from clarion.rules.vocabulary import CampaignState, How, LineResult, Tick, Who
from tests.actions.steps import DAY, MINUTE, answered, call, hold, unanswered
from tests.cast import LANGUAGES, NOW, World, make_campaign, make_cast, make_world

pytestmark = pytest.mark.django_db


def board(world: World, language: str = "en", now: datetime = NOW) -> Board:
    return open_board(language=language, by=world.cast.carol, now=now)


@pytest.mark.parametrize("language", LANGUAGES)
def test_campaigns_by_their_end(language: str) -> None:
    cast = make_cast()
    last, first = make_campaign(cast, days=30), make_campaign(cast, days=20)
    title = f"Release Chen ({language})"
    began = NOW - 3 * DAY
    assert open_board(language=language, by=cast.dave, now=NOW) == Board(
        campaigns=(
            CampaignRow(first.pk, title, CampaignState.LIVE, began + 20 * DAY),
            CampaignRow(last.pk, title, CampaignState.LIVE, began + 30 * DAY),
        ),
        notices=(),
    )


def test_their_state() -> None:
    world = make_world(stations=0)
    until = Campaign.objects.get().ends_at

    def standing(now: datetime = NOW) -> CampaignState:
        return board(world, now=now).campaigns[0].state

    assert standing() == CampaignState.LIVE
    pause(scope=world.campaign.pk, reason="news", by=world.cast.carol, now=NOW)
    assert standing() == CampaignState.PAUSED
    assert [standing(until - MINUTE), standing(until)] == [
        CampaignState.PAUSED,
        CampaignState.ENDED,
    ]
    Campaign.objects.update(ended_at=NOW)
    assert standing() == CampaignState.ENDED


def test_notices_newest_first_until_they_are_seen() -> None:
    world = make_world(stations=3)
    alice = world.cast.alice
    call(world.contacts[1], alice, unanswered(LineResult.FAX, confirmed=True))
    said = answered(Who.PERSON, How.SILENT, to_coordinator="Line two was noisy")
    call(world.contacts[3], alice, said, NOW + 2 * MINUTE)
    ids = dict(Notice.objects.values_list("at", "pk"))
    fax = NoticeRow(ids[NOW], NOW, "fax", LineResult.FAX, "Alice", "")
    note = NoticeRow(
        ids[NOW + 2 * MINUTE],
        NOW + 2 * MINUTE,
        "note",
        LineResult.ANSWERED,
        "Alice",
        "Line two was noisy",
    )
    assert board(world).notices == (note, fax)
    Notice.objects.filter(pk=note.id).update(seen_at=NOW)
    assert board(world).notices == (fax,)


def test_that_somebody_was_won_over_reads_like_any_closing() -> None:
    world = make_world(stations=2)
    call(world.contacts[1], world.cast.alice, answered(Who.PERSON, How.ENGAGED))
    call(world.contacts[3], world.cast.bob, answered(Who.PERSON, How.SILENT, Tick.MOVED))
    shown = [(row.about, row.result, row.text) for row in board(world).notices]
    assert shown == [("closed", "answered", ""), ("closed", "answered", "")]


def test_a_contact_that_three_gave_back() -> None:
    world = make_world(stations=1)
    for name in ("Alice", "Bob", "Grace"):
        by = world.cast.actors[name]
        give_back(lease_id=hold(world.contacts[1], by).pk, by=by, now=NOW)
    row = Notice.objects.get()
    assert board(world).notices == (NoticeRow(row.pk, NOW, "returned", None, "Grace", ""),)


def test_a_full_board_shows_the_newest() -> None:
    world = make_world(stations=1)
    contact = Contact.objects.get(pk=world.contacts[1].pk)
    for place in range(NOTICES_SHOWN + 1):
        tell.returned(contact, world.cast.alice, NOW + place * MINUTE)
    shown = [row.at for row in board(world).notices]
    assert shown == [NOW + place * MINUTE for place in range(50, 0, -1)]


@pytest.mark.parametrize("name", ["Alice", "Erin", "Heidi"])
def test_nobody_else_opens_it(name: str) -> None:
    world = make_world(stations=1)
    with pytest.raises(NotFound):
        open_board(language="en", by=world.cast.actors[name], now=NOW)
