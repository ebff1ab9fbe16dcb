"""How often anybody is called, by all together; a group may lower a limit, never raise it."""

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass, fields
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from clarion.rules.vocabulary import Counts, How, OwnLimit

MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
WEEK, MONTH, YEAR = 7 * DAY, 30 * DAY, 365 * DAY

SPACING = {Counts.UNANSWERED: 3 * HOUR, Counts.BUSY: 30 * MINUTE}
LONG_REST = 60 * DAY
REDIAL_WITHIN = 5 * MINUTE
SHOWN_SPACING = MINUTE
HARD_IN_A_ROW = 3
BREAK = 10 * MINUTE

TRIED = frozenset(SPACING)
SPOKEN = frozenset({Counts.ANSWERED, Counts.CALLBACK})


@dataclass(frozen=True)
class Limits:
    """The most that is ever allowed. A group's own limits may only be smaller."""

    answered_per_line_week: int = 1
    answered_per_person_month: int = 3
    answered_per_person_year: int = 12
    answered_per_station_day: int = 4
    unanswered_per_line_day: int = 2
    unanswered_per_line_month: int = 6
    shown_per_hour: int = 12
    shown_per_day: int = 40
    unreported: int = 3

    def __post_init__(self) -> None:
        for field in fields(self):
            if not 1 <= getattr(self, field.name) <= field.default:
                raise ValueError(f"{field.name} may be lowered to 1, and never raised.")


LIMITS = Limits()


@dataclass(frozen=True)
class Call:
    """One earlier call, as far as the caps count it."""

    at: datetime
    counts: Counts


@dataclass(frozen=True)
class Refusal:
    """`until` None: not before the missing reports are made."""

    reason: OwnLimit
    until: datetime | None


def earliest_next(
    line: Sequence[Call],
    person: Sequence[Call],
    station: Sequence[Call],
    *,
    now: datetime,
    zone: ZoneInfo,
    limits: Limits = LIMITS,
) -> datetime:
    """The first moment, not before `now`, at which every cap has room.

    The three histories may be in any order and reach back as far as they like; a year is
    enough. Days are days in `zone`, where the callee lives. A person's history holds the
    calls on all his lines, a station's those on all of its own.
    """
    tried = [call.at for call in line if call.counts in TRIED]
    spoken = [call.at for call in station if call.counts in SPOKEN]
    waits = (
        *(call.at + SPACING[call.counts] for call in line if call.counts in SPACING),
        _long_rest(tried, limits.unanswered_per_line_month),
        _day_over(tried, limits.unanswered_per_line_day, zone),
        _day_over(spoken, limits.answered_per_station_day, zone),
        _room_at(_answered(line), limits.answered_per_line_week, WEEK),
        _room_at(_answered(person), limits.answered_per_person_month, MONTH),
        _room_at(_answered(person), limits.answered_per_person_year, YEAR),
    )
    return max((now, *(wait for wait in waits if wait)))


def may_redial(broke_off_at: datetime, now: datetime, *, redialled: bool) -> bool:
    """A call that broke off may be dialled again, once, within five minutes."""
    return not redialled and timedelta(0) <= now - broke_off_at <= REDIAL_WITHIN


def volunteer_may_show(
    shown: Sequence[datetime], unreported: int, now: datetime, limits: Limits = LIMITS
) -> Refusal | None:
    """Whether a volunteer may see one more number. `shown`: his last day's, in any order."""
    if unreported >= limits.unreported:
        return Refusal(OwnLimit.UNREPORTED, None)
    ends = {
        OwnLimit.DAY: _room_at(shown, limits.shown_per_day, DAY),
        OwnLimit.HOUR: _room_at(shown, limits.shown_per_hour, HOUR),
        OwnLimit.TOO_SOON: _room_at(shown, 1, SHOWN_SPACING),
    }
    waits = {reason: until for reason, until in ends.items() if until and until > now}
    if not waits:
        return None
    reason = max(waits, key=lambda it: waits[it])
    return Refusal(reason, waits[reason])


def break_until(reports: Sequence[tuple[datetime, How | None]]) -> datetime | None:
    """After three hostile calls in a row, ten minutes; `reports` oldest first, None unanswered."""
    answered = [(at, how) for at, how in reports if how is not None][-HARD_IN_A_ROW:]
    if len(answered) < HARD_IN_A_ROW or {how for _, how in answered} != {How.HOSTILE}:
        return None
    return answered[-1][0] + BREAK


def _answered(calls: Sequence[Call]) -> list[datetime]:
    """Without agreement: a call that was asked for does not use up the cap."""
    return [call.at for call in calls if call.counts == Counts.ANSWERED]


def _room_at(times: Collection[datetime], limit: int, span: timedelta) -> datetime | None:
    """When fewer than `limit` of the times lie within the last `span`; None: always so."""
    return sorted(times)[-limit] + span if len(times) >= limit else None


def _long_rest(times: Collection[datetime], limit: int) -> datetime | None:
    """Sixty days after the latest call that filled a month."""
    ordered = sorted(times)
    runs = zip(ordered, ordered[limit - 1 :], strict=False)
    filled = [last for first, last in runs if last - first < MONTH]
    return filled[-1] + LONG_REST if filled else None


def _day_over(times: Collection[datetime], limit: int, zone: ZoneInfo) -> datetime | None:
    """Local midnight after the latest day that is full."""
    days = Counter(at.astimezone(zone).date() for at in times)
    full = [day for day, count in days.items() if count >= limit]
    return datetime.combine(max(full) + DAY, time.min, zone) if full else None
