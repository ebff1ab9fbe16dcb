"""The board's numbers: whole, coarse, and the same number of statements for any amount of work."""

from datetime import date, datetime, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from clarion.countries.registry import profile
from clarion.models import Incident, Notice, Rollup, Stock, Tally
from clarion.queries.dashboard import CampaignStock, HourCell, Window, dashboard
from clarion.rules.vocabulary import HoursClass, LineKind
from tests.cast import NOW, make_cast, make_world

pytestmark = pytest.mark.django_db
CHINA = profile("china")
DAY = date(2026, 5, 19)  # a Tuesday
LONG_AGO = NOW - timedelta(hours=10)


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
    Notice.objects.create(sealed=b"", at=NOW)
    Notice.objects.create(sealed=b"", at=NOW, seen_at=NOW)
    Rollup.objects.create(folded_until=NOW, counted_at=NOW, stops=3)
    for ago, count in ((0, 1), (1, 2), (2, 50)):
        Incident.objects.create(day=DAY - timedelta(days=ago), count=count)
    found = dashboard(CHINA, NOW)
    until = datetime(2026, 5, 19, 20, 30, tzinfo=CHINA.zone)
    assert found.open_now == (Window(HoursClass.DUTY, until),)
    assert (found.left, found.callbacks, found.incidents, found.folded) == (12, 1, 3, None)
    assert found.stock == {world.campaign.pk: CampaignStock(7, 5, 1)}
    assert (found.stops, found.notes, found.counted_at) == (3, 1, NOW)


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


def test_the_last_weeks_begin_on_mondays_and_small_ones_are_hidden() -> None:
    tally(20, 9, day=date(2026, 5, 18))
    tally(20, 1, day=DAY)
    tally(20, 7, day=date(2026, 5, 17))
    tally(90, 80, day=date(2026, 3, 30))
    tally(99, 99, day=date(2026, 3, 29))
    found = dashboard(CHINA, NOW)
    assert [(one.begins.day, one.conversations) for one in found.weeks] == [
        (30, 80),
        (6, None),
        (13, None),
        (20, None),
        (27, None),
        (4, None),
        (11, None),
        (18, 10),
    ]
    assert found.most == 80


@pytest.mark.parametrize(
    ("minutes", "begun", "folded"),
    [
        (29, NOW - timedelta(hours=10), None),
        (150, NOW - timedelta(hours=10), 75),
        (150, None, None),
    ],
)
def test_counts_that_lag_behind_say_how_far_they_are(
    minutes: int, begun: datetime | None, folded: int | None
) -> None:
    until = NOW - timedelta(minutes=minutes)
    Rollup.objects.create(folded_until=until, counted_at=NOW, begun_at=begun)
    assert dashboard(CHINA, NOW).folded == folded


@pytest.mark.parametrize("rows", [1, 300])
def test_the_number_of_statements_does_not_grow(rows: int) -> None:
    make_cast()
    for place in range(rows):
        tally(9, 3, day=DAY - timedelta(days=place))
    with CaptureQueriesContext(connection) as found:
        dashboard(CHINA, NOW)
    assert len(found) == 7
