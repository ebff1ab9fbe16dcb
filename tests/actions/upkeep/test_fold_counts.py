"""Reports become counts: each once, however they are sliced, and nothing names anybody."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from clarion.actions.upkeep.fold_counts import EVERY, SETTLED, fold_counts
from clarion.models import Attempt, Campaign, Contact, Record, Rollup, Stock, Tally
from clarion.rules.vocabulary import Counts, Rank
from tests.actions.steps import HOUR, MINUTE, SECOND
from tests.cast import NOW, World, make_campaign, make_cast, make_world

pytestmark = pytest.mark.django_db
THERE = ZoneInfo("Asia/Shanghai")
LATER = NOW + 2 * HOUR


def reported(world: World, at: datetime, counts: Counts) -> None:
    contact = world.contacts[0]
    Attempt.objects.create(
        lease_id=Attempt().pk,
        contact=contact,
        line=contact.line,
        station_id=contact.station_id,
        person_tag=contact.person_tag,
        member_tag=world.cast.alice.tag,
        shown_at=at,
        reported_at=at,
        counts_as=counts,
    )


def tallies() -> list[tuple[date, int, str, int, int]]:
    return list(
        Tally.objects.order_by("day", "hour").values_list(
            "day", "hour", "hours_class", "reported", "answered"
        )
    )


def folded(now: datetime) -> bool:
    return fold_counts(zone=THERE, now=now)


def test_reports_are_counted_by_the_hour_there() -> None:
    world = make_world(stations=1)
    reported(world, NOW, Counts.ANSWERED)
    reported(world, NOW + MINUTE, Counts.UNANSWERED)
    reported(world, NOW + HOUR, Counts.CALLBACK)
    assert folded(LATER) is False
    day = date(2026, 5, 19)
    assert tallies() == [(day, 10, "work", 2, 1), (day, 11, "work", 1, 1)]


def test_what_was_folded_is_not_folded_again() -> None:
    world = make_world(stations=1)
    reported(world, NOW, Counts.ANSWERED)
    for minutes in range(3):
        folded(LATER + minutes * EVERY)
    reported(world, LATER + 4 * EVERY, Counts.BUSY)
    folded(LATER + 16 * EVERY)
    day = date(2026, 5, 19)
    assert tallies() == [(day, 10, "work", 1, 1), (day, 12, "work", 1, 0)]


def test_a_report_of_this_moment_waits_until_it_is_settled() -> None:
    world = make_world(stations=1)
    reported(world, LATER - SETTLED + SECOND, Counts.ANSWERED)
    folded(LATER)
    assert tallies() == []
    folded(LATER + EVERY)
    assert [row[3:] for row in tallies()] == [(1, 1)]


@pytest.mark.parametrize("size", [2, 3])
def test_slices_lose_nothing_and_count_nothing_twice(size: int) -> None:
    world = make_world(stations=1)
    for place in range(5):
        # Two reports of one moment stay together, whatever the slice.
        reported(world, NOW + (place // 2) * MINUTE, Counts.ANSWERED)
    rounds = 1
    while fold_counts(zone=THERE, now=LATER, most=size):
        rounds += 1
    assert rounds > 1
    assert [row[3:] for row in tallies()] == [(5, 5)]


def test_more_reports_of_one_moment_than_a_slice_holds() -> None:
    world = make_world(stations=1)
    for _ in range(4):
        reported(world, NOW, Counts.ANSWERED)
    assert fold_counts(zone=THERE, now=LATER, most=2) is False
    assert [row[3:] for row in tallies()] == [(4, 4)]


def test_stock_says_what_is_released_what_waits_and_what_was_agreed() -> None:
    world = make_world(stations=2, released=3)
    empty = make_campaign(world.cast)
    lane = Contact.objects.get(pk=world.contacts[0].pk).lane
    lane.rank = Rank.CALLBACK
    lane.save()
    agreed = lane.contact_set.count()
    Contact.objects.filter(pk=world.contacts[-1].pk).update(ready_at=None)
    folded(NOW)
    left = Contact.objects.filter(ready_at__isnull=False)
    stock = Stock.objects.get(campaign=world.campaign)
    assert (stock.released, stock.waiting) == (
        left.filter(lane__keyring__isnull=False).count(),
        left.filter(lane__keyring=None).count(),
    )
    assert (stock.released + stock.waiting, stock.callbacks) == (3, agreed)
    none = Stock.objects.get(campaign=empty)
    assert (none.released, none.waiting, none.callbacks) == (0, 0, 0)


def test_it_counts_at_most_once_a_minute() -> None:
    make_cast()
    folded(NOW)
    folded(NOW + 59 * SECOND)
    assert Rollup.objects.get().counted_at == NOW
    folded(NOW + MINUTE)
    assert Rollup.objects.get().counted_at == NOW + MINUTE


@pytest.mark.parametrize(("most", "counted"), [(3, True), (2, False)])
def test_a_page_counts_no_more_than_it_was_told(most: int, *, counted: bool) -> None:
    world = make_world(stations=2, released=3)
    assert Contact.objects.count() == 4
    Contact.objects.filter(pk=world.contacts[-1].pk).delete()
    assert fold_counts(zone=THERE, now=NOW, most=most) is False
    assert Stock.objects.exists() is counted
    folded(NOW + EVERY)
    stock = Stock.objects.get()
    assert stock.released + stock.waiting == 3


def test_a_page_folds_a_part_and_the_next_goes_on() -> None:
    world = make_world(stations=1)
    for place in range(5):
        reported(world, NOW + place * MINUTE, Counts.ANSWERED)
    assert fold_counts(zone=THERE, now=LATER, most=2) is True
    assert [row[3:] for row in tallies()] == [(2, 2)]
    assert [fold_counts(zone=THERE, now=LATER, most=2) for _ in range(2)] == [True, False]
    assert [row[3:] for row in tallies()] == [(5, 5)]


def test_it_takes_the_same_statements_for_any_number_of_hours_and_campaigns() -> None:
    world, statements = make_world(stations=1), set()
    folded(NOW)
    for round_, many in enumerate((1, 30), start=1):
        for place in range(many):
            reported(world, NOW + (40 * round_ + place) * HOUR, Counts.ANSWERED)
        records = Record.objects.bulk_create(
            Record(sealed=b"", made_at=NOW) for _ in range(many - 1)
        )
        Campaign.objects.bulk_create(Campaign(record=one, ends_at=NOW) for one in records)
        with CaptureQueriesContext(connection) as asked:
            folded(NOW + (40 * round_ + 39) * HOUR)
        statements.add(len(asked))
    assert (len(statements), Tally.objects.count(), Stock.objects.count()) == (1, 31, 30)
