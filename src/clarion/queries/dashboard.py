"""The board's numbers: counts of work, never of people, and none that is small enough to point."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID

from django.db.models import F, Max, Sum

from clarion.countries.base import Profile
from clarion.models import Lane, Notice, Rollup, Stock, Stop, Tally
from clarion.rules import hours
from clarion.rules.vocabulary import HoursClass

# Smaller cells could be traced to a call.
SMALLEST = 8
WEEK = timedelta(days=7)
GOOD_HOURS_OVER = timedelta(days=90)
# Steps of the picture: the share of reported calls that were answered, for each shade.
SHADES = (0.1, 0.2, 0.3, 0.4)


@dataclass(frozen=True)
class CampaignStock:
    released: int
    waiting: int
    callbacks: int


@dataclass(frozen=True)
class HourCell:
    """`shade` 1 to 5; 0 with too few calls to say, and then without numbers."""

    hour: int
    shade: int
    percent: int | None
    calls: int | None


@dataclass(frozen=True)
class Weekday:
    """`number`: Monday is 0."""

    number: int
    cells: tuple[HourCell, ...]


@dataclass(frozen=True)
class Dashboard:
    """`conversations` None: too few to show. `counted_at` None: nothing has been counted yet."""

    open_now: tuple[HoursClass, ...]
    stock: dict[UUID, CampaignStock]
    conversations: int | None
    stops: int
    notes: int
    good_hours: tuple[Weekday, ...]
    hours: tuple[int, ...]
    counted_at: datetime | None


def dashboard(country: Profile, now: datetime) -> Dashboard:
    """A fixed number of statements, over rollups only."""
    today = now.astimezone(country.zone).date()
    shown = _hours_shown(country)
    return Dashboard(
        open_now=_open_now(country, now),
        stock={
            row.campaign_id: CampaignStock(row.released, row.waiting, row.callbacks)
            for row in Stock.objects.all()
        },
        conversations=_conversations(today),
        stops=Stop.objects.count(),
        notes=Notice.objects.filter(seen_at=None).count(),
        good_hours=_good_hours(today - GOOD_HOURS_OVER, shown),
        hours=shown,
        counted_at=Rollup.objects.aggregate(at=Max("counted_at"))["at"],
    )


def _open_now(country: Profile, now: datetime) -> tuple[HoursClass, ...]:
    """Which kinds of line may ring now, among those that some campaign has."""
    used = set(Lane.objects.values_list("hours_class", flat=True).distinct())
    return tuple(
        name
        for name in HoursClass
        if name in used and hours.is_open(country.schedules[name], now, country.calendar)
    )


def _conversations(today: date) -> int | None:
    week = Tally.objects.filter(day__gt=today - WEEK).aggregate(count=Sum("answered"))
    count = week["count"] or 0
    return count if count >= SMALLEST else None


def _hours_shown(country: Profile) -> tuple[int, ...]:
    """From the first hour at which anything may ring to the last."""
    windows = [window for it in country.schedules.values() for window in it.windows]
    first = min(window.opens.hour for window in windows)
    last = max((window.closes.hour * 60 + window.closes.minute - 1) // 60 for window in windows)
    return tuple(range(first, last + 1))


def _good_hours(since: date, shown: tuple[int, ...]) -> tuple[Weekday, ...]:
    rows = (
        Tally.objects.filter(day__gte=since)
        .values(weekday=F("day__iso_week_day"), at=F("hour"))
        .annotate(all=Sum("reported"), spoken=Sum("answered"))
    )
    counted = {(row["weekday"] - 1, row["at"]): (row["spoken"], row["all"]) for row in rows}
    return tuple(
        Weekday(number, tuple(_cell(hour, *counted.get((number, hour), (0, 0))) for hour in shown))
        for number in range(7)
    )


def _cell(hour: int, answered: int, calls: int) -> HourCell:
    if calls < SMALLEST:
        return HourCell(hour, 0, None, None)
    share = answered / calls
    return HourCell(hour, 1 + sum(share > edge for edge in SHADES), round(100 * share), calls)
