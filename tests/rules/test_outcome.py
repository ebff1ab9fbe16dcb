"""What a report must say, and that a stop needs nothing else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clarion.rules.outcome import Report, validate
from clarion.rules.vocabulary import How, LineResult, Tick, Who

ANSWERED, BUSY = LineResult.ANSWERED, LineResult.BUSY


@pytest.mark.parametrize(
    ("report", "codes"),
    [
        (Report(BUSY), ()),
        (Report(ANSWERED, Who.PERSON, How.LISTENED), ()),
        (Report(ANSWERED), ("who_missing", "how_missing")),
        (Report(ANSWERED, Who.PERSON), ("how_missing",)),
        (Report(ANSWERED, None, How.ASKED), ("who_missing",)),
        (
            Report(BUSY, Who.PERSON, How.ASKED, frozenset({Tick.WROTE_DOWN})),
            ("unanswered_with_who", "unanswered_with_how", "unanswered_with_ticks"),
        ),
        (
            Report(
                ANSWERED,
                Who.PERSON,
                How.ASKED,
                frozenset({Tick.ANOTHER_TIME, Tick.LEAVE_IN_PEACE}),
            ),
            ("time_and_peace",),
        ),
        (
            Report(ANSWERED, Who.RELATIVE, How.ASKED, frozenset({Tick.ANOTHER_LINE})),
            ("relative_gave_line",),
        ),
    ],
)
def test_what_a_report_lacks(report: Report, codes: tuple[str, ...]) -> None:
    assert validate(report) == codes


@given(
    st.sampled_from(LineResult),
    st.none() | st.sampled_from(Who),
    st.none() | st.sampled_from(How),
    st.frozensets(st.sampled_from(Tick)),
)
def test_nothing_stands_in_the_way_of_a_stop(
    line: LineResult, who: Who | None, how: How | None, ticks: frozenset[Tick]
) -> None:
    assert validate(Report(line, who, how, ticks | {Tick.STOP})) == ()
