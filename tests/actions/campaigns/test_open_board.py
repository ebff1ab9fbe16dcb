"""The board: campaigns by name, with their state."""

from datetime import datetime
from uuid import uuid4

import pytest

from clarion.actions.campaigns.open_board import CampaignRow, open_board
from clarion.actions.campaigns.pause import pause
from clarion.actions.refusal import NotFound
from clarion.models import Campaign
from clarion.rules.vocabulary import CampaignState
from tests.actions.steps import DAY, MINUTE
from tests.cast import LANGUAGES, NOW, World, make_campaign, make_cast, make_world

pytestmark = pytest.mark.django_db


def board(world: World, language: str = "en", now: datetime = NOW) -> tuple[CampaignRow, ...]:
    return open_board(language=language, by=world.cast.carol, now=now)


@pytest.mark.parametrize("language", LANGUAGES)
def test_campaigns_by_their_end(language: str) -> None:
    cast = make_cast()
    last, first = make_campaign(cast, days=30), make_campaign(cast, days=20)
    title = f"Release Chen ({language})"
    began = NOW - 3 * DAY
    assert open_board(language=language, by=cast.dave, now=NOW) == (
        CampaignRow(first.pk, title, CampaignState.LIVE, began, began + 20 * DAY),
        CampaignRow(last.pk, title, CampaignState.LIVE, began, began + 30 * DAY),
    )


def test_their_state() -> None:
    world = make_world(stations=0)
    until = Campaign.objects.get().ends_at

    def standing(now: datetime = NOW) -> CampaignState:
        return board(world, now=now)[0].state

    assert standing() == CampaignState.LIVE
    pause(scope=world.campaign.pk, reason="news", by=world.cast.carol, now=NOW)
    assert standing() == CampaignState.PAUSED
    assert [standing(until - MINUTE), standing(until)] == [
        CampaignState.PAUSED,
        CampaignState.ENDED,
    ]
    Campaign.objects.update(ended_at=NOW)
    assert standing() == CampaignState.ENDED


@pytest.mark.parametrize(("days", "gone"), [(-1, 0), (0, 0), (5, 50), (10, 100), (12, 100)])
def test_how_much_of_its_time_is_gone(days: int, gone: int) -> None:
    row = CampaignRow(uuid4(), "x", CampaignState.LIVE, NOW, NOW + 10 * DAY)
    assert row.gone(NOW + days * DAY) == gone
    assert CampaignRow(uuid4(), "x", CampaignState.LIVE, None, NOW).gone(NOW) == 0


@pytest.mark.parametrize("name", ["Alice", "Erin", "Heidi"])
def test_nobody_else_opens_it(name: str) -> None:
    world = make_world(stations=1)
    with pytest.raises(NotFound):
        open_board(language="en", by=world.cast.actors[name], now=NOW)
