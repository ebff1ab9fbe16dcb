"""The board's numbers: counts of work, never of people, and none that is small enough to point."""

from collections import Counter
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID

from django.db.models import F, Sum

from clarion.countries.base import Profile
from clarion.models import Incident, Lane, Rollup, Stock, Tally
from clarion.queries import inbox
from clarion.queries.reports import monday_of
from clarion.rules import hours
from clarion.rules.vocabulary import HoursClass

# Smaller cells could be traced to a call.
SMALLEST = 8
WEEK = timedelta(days=7)
WEEKS = 8
# Counts that are this old are being caught up with.
BEHIND = timedelta(minutes=30)
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
class Window:
    """A kind of line that may ring now, and until when."""

    kind: HoursClass
    until: datetime | None


@dataclass(frozen=True)
class Week:
    """`begins`: a Monday there. `conversations` None: too few to show."""

    begins: date
    conversations: int | None


@dataclass(frozen=True)
class Dashboard:
    """`counted_at` None: nothing has been counted yet.

    `folded`: how much of the reports is counted, in hundredths of their time, while much waits.
    """

    open_now: tuple[Window, ...]
    stock: dict[UUID, CampaignStock]
    stops: int
    incidents: int
    notes: int
    weeks: tuple[Week, ...]
    folded: int | None
    good_hours: tuple[Weekday, ...]
    hours: tuple[int, ...]
    counted_at: datetime | None

    @property
    def left(self) -> int:
        return sum(one.released + one.waiting for one in self.stock.values())

    @property
    def callbacks(self) -> int:
        return sum(one.callbacks for one in self.stock.values())

    @property
    def conversations(self) -> int | None:
        """Of this week, as it stands below the others. None: too few to show."""
        return self.weeks[-1].conversations

    @property
    def most(self) -> int:
        """Of the weeks, so that their bars compare."""
        return max([1, *(week.conversations or 0 for week in self.weeks)])


def dashboard(country: Profile, now: datetime) -> Dashboard:
    """A fixed number of statements, over rollups only."""
    today = now.astimezone(country.zone).date()
    shown = _hours_shown(country)
    rollup = Rollup.objects.first()
    weeks = _weeks(today)
    return Dashboard(
        open_now=_open_now(country, now),
        stock={
            row.campaign_id: CampaignStock(row.released, row.waiting, row.callbacks)
            for row in Stock.objects.all()
        },
        stops=rollup.stops if rollup else 0,
        incidents=_incidents(today),
        notes=inbox.waiting(),
        weeks=weeks,
        folded=_folded(rollup, now),
        good_hours=_good_hours(today - GOOD_HOURS_OVER, shown),
        hours=shown,
        counted_at=rollup.counted_at if rollup else None,
    )


def _open_now(country: Profile, now: datetime) -> tuple[Window, ...]:
    """Which kinds of line may ring now, among those that some campaign has."""
    used = set(Lane.objects.values_list("hours_class", flat=True).distinct())
    return tuple(
        Window(name, hours.open_until(country.schedules[name], now, country.calendar))
        for name in HoursClass
        if name in used and hours.is_open(country.schedules[name], now, country.calendar)
    )


def _weeks(today: date) -> tuple[Week, ...]:
    """The last ones, this one included, from Monday to Sunday there; oldest first."""
    begins = [monday_of(today) - WEEK * place for place in range(WEEKS - 1, -1, -1)]
    days = Tally.objects.filter(day__gte=begins[0]).values_list("day").annotate(Sum("answered"))
    counted = Counter[date]()
    for day, count in days:
        counted[monday_of(day)] += count
    return tuple(Week(one, _shown(counted[one])) for one in begins)


def _shown(count: int) -> int | None:
    return count if count >= SMALLEST else None


def _incidents(today: date) -> int:
    """However few: each of them stands in the inbox anyway."""
    week = Incident.objects.filter(day__gte=monday_of(today))
    return week.aggregate(count=Sum("count"))["count"] or 0


def _folded(rollup: Rollup | None, now: datetime) -> int | None:
    if rollup is None or rollup.begun_at is None or now - rollup.folded_until < BEHIND:
        return None
    return round(100 * ((rollup.folded_until - rollup.begun_at) / (now - rollup.begun_at)))


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
