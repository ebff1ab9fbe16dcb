"""The board's numbers: whole, coarse, and the same number of statements for any amount of work."""

from datetime import date, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from clarion.countries.registry import profile
from clarion.models import Notice, Rollup, Stock, Stop, Tally
from clarion.queries.dashboard import CampaignStock, HourCell, dashboard
from clarion.rules.vocabulary import HoursClass, LineKind, StopScope
from tests.cast import NOW, make_cast, make_world

pytestmark = pytest.mark.django_db
CHINA = profile("china")
DAY = date(2026, 5, 19)  # a Tuesday


def tally(reported: int, answered: int, *, day: date = DAY, hour: int = 10) -> None:
    Tally.objects.create(
        day=day, hour=hour, hours_class="work", reported=reported, answered=answered
    )


def test_an_empty_board_says_nothing_it_does_not_know() -> None:
    make_cast()
    found = dashboard(CHINA, NOW)
    assert (found.open_now, found.stock, found.conversations) == ((), {}, None)
    assert (found.stops, found.notes, found.counted_at) == (0, 0, None)
    assert found.hours == tuple(range(8, 23))
    cells = {cell for weekday in found.good_hours for cell in weekday.cells}
    assert cells == {HourCell(hour, 0, None, None) for hour in found.hours}


def test_it_shows_what_may_ring_the_stock_and_what_waits() -> None:
    world = make_world(stations=1, kind=LineKind.DUTY)
    Stock.objects.create(campaign=world.campaign, released=7, waiting=5, callbacks=1)
    Stop.objects.create(
        scope=StopScope.LINE,
        lasting=True,
        person_tag=world.contacts[0].person_tag,
        line_id=world.lines[0].pk,
        campaign_id=world.campaign.pk,
        at=NOW,
        signer=world.cast.alice.tag,
        signature=b"",
    )
    Notice.objects.create(sealed=b"", at=NOW)
    Notice.objects.create(sealed=b"", at=NOW, seen_at=NOW)
    Rollup.objects.create(folded_until=NOW, counted_at=NOW)
    found = dashboard(CHINA, NOW)
    assert found.open_now == (HoursClass.DUTY,)
    assert found.stock == {world.campaign.pk: CampaignStock(7, 5, 1)}
    assert (found.stops, found.notes, found.counted_at) == (1, 1, NOW)


@pytest.mark.parametrize(("answered", "shown"), [(7, None), (8, 8)])
def test_a_week_with_few_conversations_is_not_counted_out(answered: int, shown: int | None) -> None:
    tally(20, answered)
    tally(99, 99, day=DAY - timedelta(days=7))
    assert dashboard(CHINA, NOW).conversations == shown


@pytest.mark.parametrize(
    ("reported", "answered", "cell"),
    [
        (7, 7, HourCell(10, 0, None, None)),
        (8, 0, HourCell(10, 1, 0, 8)),
        (10, 1, HourCell(10, 1, 10, 10)),
        (10, 2, HourCell(10, 2, 20, 10)),
        (10, 3, HourCell(10, 3, 30, 10)),
        (10, 4, HourCell(10, 4, 40, 10)),
        (10, 5, HourCell(10, 5, 50, 10)),
    ],
)
def test_an_hour_takes_its_shade_from_the_share_that_was_answered(
    reported: int, answered: int, cell: HourCell
) -> None:
    tally(reported - 1, answered)
    # The same weekday and hour of another week counts in the same cell.
    tally(1, 0, day=DAY - timedelta(days=7))
    tally(50, 50, day=DAY - timedelta(days=91))
    tuesday = dashboard(CHINA, NOW).good_hours[1]
    assert tuesday.number == 1
    assert [it for it in tuesday.cells if it.hour == 10] == [cell]


@pytest.mark.parametrize("rows", [1, 300])
def test_the_number_of_statements_does_not_grow(rows: int) -> None:
    make_cast()
    for place in range(rows):
        tally(9, 3, day=DAY - timedelta(days=place))
    with CaptureQueriesContext(connection) as found:
        dashboard(CHINA, NOW)
    assert len(found) == 7
