"""How often anybody is called: each cap at its edge, and nobody who obeys breaks a promise."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clarion.rules.caps import (
    LIMITS,
    Call,
    Limits,
    Refusal,
    break_until,
    earliest_next,
    may_redial,
    volunteer_may_show,
)
from clarion.rules.vocabulary import Counts, How, OwnLimit

ZONE = ZoneInfo("Asia/Shanghai")
NOW = datetime(2026, 3, 18, 2, 0, tzinfo=UTC)  # 10:00 in Shanghai
MIDNIGHT = datetime(2026, 3, 19, tzinfo=ZONE)
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
YEAR = 365 * DAY

ago = st.timedeltas(timedelta(0), 400 * DAY)
histories = st.lists(
    st.builds(Call, at=ago.map(lambda past: NOW - past), counts=st.sampled_from(Counts))
)


def calls(counts: Counts, *past: timedelta) -> list[Call]:
    return [Call(NOW - delta, counts) for delta in past]


def earliest(
    line: list[Call] | None = None,
    person: list[Call] | None = None,
    station: list[Call] | None = None,
    limits: Limits = LIMITS,
) -> datetime:
    return earliest_next(line or [], person or [], station or [], now=NOW, zone=ZONE, limits=limits)


def test_nothing_stands_against_a_first_call() -> None:
    assert earliest() == NOW


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (calls(Counts.UNANSWERED, HOUR), NOW + 2 * HOUR),
        (calls(Counts.UNANSWERED, 3 * HOUR), NOW),
        (calls(Counts.BUSY, 10 * MINUTE), NOW + 20 * MINUTE),
        (calls(Counts.BUSY, 30 * MINUTE), NOW),
        # The second unanswered call of a day was its last, whichever it was.
        (calls(Counts.UNANSWERED, 90 * MINUTE) + calls(Counts.BUSY, 30 * MINUTE), MIDNIGHT),
        (calls(Counts.UNANSWERED, 11 * HOUR, 12 * HOUR), NOW),  # yesterday, in Shanghai
        (calls(Counts.ANSWERED, 2 * DAY), NOW + 5 * DAY),
        (calls(Counts.ANSWERED, 7 * DAY), NOW),
        (calls(Counts.CALLBACK, HOUR), NOW),
        (calls(Counts.NOTHING, MINUTE), NOW),
        # Six within 30 days: sixty days from the sixth.
        (calls(Counts.UNANSWERED, *(n * 5 * DAY for n in range(1, 7))), NOW + 55 * DAY),
        (calls(Counts.UNANSWERED, *(n * 5 * DAY for n in range(1, 6))), NOW),
        (calls(Counts.UNANSWERED, *(n * 6 * DAY for n in range(1, 7))), NOW),
    ],
)
def test_caps_of_a_line(line: list[Call], expected: datetime) -> None:
    assert earliest(line=line) == expected


@pytest.mark.parametrize(
    ("person", "expected"),
    [
        (calls(Counts.ANSWERED, DAY, 9 * DAY), NOW),
        (calls(Counts.ANSWERED, DAY, 9 * DAY, 20 * DAY), NOW + 10 * DAY),
        (calls(Counts.UNANSWERED, *(n * MINUTE for n in range(20))), NOW),
        (calls(Counts.ANSWERED, *(n * 30 * DAY for n in range(1, 13))), NOW + YEAR - 360 * DAY),
        (calls(Counts.ANSWERED, *(n * 30 * DAY for n in range(1, 12))), NOW),
    ],
)
def test_caps_of_a_person(person: list[Call], expected: datetime) -> None:
    assert earliest(person=person) == expected


@pytest.mark.parametrize(
    ("station", "expected"),
    [
        (calls(Counts.ANSWERED, *(n * MINUTE for n in range(3))), NOW),
        (calls(Counts.ANSWERED, *(n * MINUTE for n in range(4))), MIDNIGHT),
        (
            calls(Counts.ANSWERED, HOUR, 2 * HOUR) + calls(Counts.CALLBACK, 3 * HOUR, 4 * HOUR),
            MIDNIGHT,
        ),
        (calls(Counts.ANSWERED, *(n * HOUR for n in range(11, 15))), NOW),
        (calls(Counts.UNANSWERED, *(n * MINUTE for n in range(9))), NOW),
    ],
)
def test_caps_of_a_station(station: list[Call], expected: datetime) -> None:
    assert earliest(station=station) == expected


@given(histories, histories, histories)
def test_the_order_of_a_history_does_not_matter(
    line: list[Call], person: list[Call], station: list[Call]
) -> None:
    assert earliest(line, person, station) == earliest(line[::-1], person[::-1], station[::-1])


@given(histories, histories, histories)
def test_at_the_earliest_moment_every_cap_has_room(
    line: list[Call], person: list[Call], station: list[Call]
) -> None:
    then = earliest(line, person, station)
    again = earliest_next(line, person, station, now=then, zone=ZONE)
    assert (then >= NOW, again) == (True, then)


@given(histories, st.builds(Call, at=ago.map(lambda p: NOW - p), counts=st.sampled_from(Counts)))
def test_one_more_call_never_lets_the_next_come_sooner(line: list[Call], more: Call) -> None:
    assert earliest([*line, more]) >= earliest(line)


@given(
    histories,
    histories,
    histories,
    st.builds(
        Limits,
        unanswered_per_line_day=st.integers(1, 2),
        unanswered_per_line_month=st.integers(1, 6),
        answered_per_person_month=st.integers(1, 3),
        answered_per_person_year=st.integers(1, 12),
        answered_per_station_day=st.integers(1, 4),
    ),
)
def test_lower_limits_never_let_a_call_come_sooner(
    line: list[Call], person: list[Call], station: list[Call], lower: Limits
) -> None:
    assert earliest(line, person, station, lower) >= earliest(line, person, station)


@given(st.lists(st.tuples(st.sampled_from([Counts.UNANSWERED, Counts.BUSY]), ago), max_size=40))
def test_whoever_obeys_never_calls_a_line_too_often(plan: list[tuple[Counts, timedelta]]) -> None:
    """Callers as eager as they like: each call waits for the caps, and the promises hold."""
    made: list[Call] = []
    now = NOW
    for counts, _ in plan:
        now = earliest_next(made, [], [], now=now, zone=ZONE)
        made.append(Call(now, counts))
    times = [call.at for call in made]
    days = [at.astimezone(ZONE).date() for at in times]
    assert all(days.count(day) <= 2 for day in days)
    assert all(sum(at <= t < at + 30 * DAY for t in times) <= 6 for at in times)


@given(st.integers(1, 40))
def test_whoever_obeys_never_wears_a_person_down(count: int) -> None:
    times: list[datetime] = []
    for _ in range(count):
        made = [Call(at, Counts.ANSWERED) for at in times]
        times.append(earliest_next(made, made, made, now=times[-1] if times else NOW, zone=ZONE))
    for span, most in ((7 * DAY, 1), (30 * DAY, 3), (YEAR, 12)):
        assert all(sum(at <= t < at + span for t in times) <= most for at in times)


@pytest.mark.parametrize("value", [0, 2])
def test_limits_may_be_lowered_and_never_raised(value: int) -> None:
    with pytest.raises(ValueError, match="answered_per_line_week"):
        Limits(answered_per_line_week=value)


def test_the_limits_are_those_of_the_design() -> None:
    assert Limits(1, 3, 12, 4, 2, 6, 12, 40, 3) == LIMITS


@pytest.mark.parametrize(
    ("after", "redialled", "may"),
    [
        (timedelta(0), False, True),
        (5 * MINUTE, False, True),
        (5 * MINUTE + timedelta(seconds=1), False, False),
        (-timedelta(seconds=1), False, False),
        (MINUTE, True, False),
    ],
)
def test_one_redial_within_five_minutes(after: timedelta, redialled: bool, may: bool) -> None:
    assert may_redial(NOW, NOW + after, redialled=redialled) is may


def shown(*past: timedelta) -> list[datetime]:
    return [NOW - delta for delta in past]


@pytest.mark.parametrize(
    ("past", "unreported", "refusal"),
    [
        ([], 0, None),
        ([], 2, None),
        ([], 3, Refusal(OwnLimit.UNREPORTED, None)),
        (shown(59 * MINUTE / 60), 0, Refusal(OwnLimit.TOO_SOON, NOW + MINUTE / 60)),
        (shown(MINUTE), 0, None),
        (shown(*(n * 4 * MINUTE for n in range(1, 12))), 0, None),
        (
            shown(*(n * 4 * MINUTE for n in range(1, 13))),
            0,
            Refusal(OwnLimit.HOUR, NOW + 12 * MINUTE),
        ),
        (shown(*(n * 20 * MINUTE for n in range(1, 40))), 0, None),
        (
            shown(*(n * 20 * MINUTE for n in range(1, 41))),
            0,
            Refusal(OwnLimit.DAY, NOW + DAY - 800 * MINUTE),
        ),
    ],
)
def test_a_volunteers_own_pace(
    past: list[datetime], unreported: int, refusal: Refusal | None
) -> None:
    assert volunteer_may_show(past, unreported, NOW) == refusal


def test_a_group_may_lower_the_pace() -> None:
    past = shown(2 * MINUTE, 4 * MINUTE)
    lower = Limits(shown_per_hour=2)
    assert volunteer_may_show(past, 0, NOW, lower) == Refusal(OwnLimit.HOUR, NOW + 56 * MINUTE)


@given(st.lists(ago.map(lambda past: NOW - past)))
def test_what_is_refused_now_is_allowed_at_the_time_it_names(past: list[datetime]) -> None:
    refusal = volunteer_may_show(past, 0, NOW)
    until = refusal.until if refusal and refusal.until else NOW
    assert volunteer_may_show(past, 0, until) is None


@pytest.mark.parametrize(
    ("hows", "rests"),
    [
        ([], False),
        ([How.HOSTILE] * 2, False),
        ([How.HOSTILE] * 3, True),
        ([How.HOSTILE, None, How.HOSTILE, How.HOSTILE], True),
        ([How.LISTENED, How.HOSTILE, How.HOSTILE, How.HOSTILE], True),
        ([How.HOSTILE, How.HOSTILE, How.LISTENED], False),
        ([How.HOSTILE, How.HOSTILE, How.HOSTILE, How.LISTENED], False),
    ],
)
def test_three_hostile_calls_in_a_row_bring_a_break(hows: list[How | None], rests: bool) -> None:
    reports = [(NOW + n * MINUTE, how) for n, how in enumerate(hows)]
    end = reports[-1][0] + 10 * MINUTE if rests else None
    assert break_until(reports) == end
