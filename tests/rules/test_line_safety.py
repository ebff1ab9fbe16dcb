"""What a line allows: by kind, by what was said, by what happened."""

from itertools import product

import pytest

from clarion.rules.line_safety import allows, may_type_note, safety_of
from clarion.rules.vocabulary import LineKind, LineSafety, SafeOn

MONITORED, PRIVATE = LineSafety.MONITORED, LineSafety.PRIVATE


@pytest.mark.parametrize(
    ("kind", "at_first", "after_he_said_so"),
    [
        (LineKind.WORK, MONITORED, MONITORED),
        (LineKind.DUTY, MONITORED, MONITORED),
        (LineKind.UNKNOWN, MONITORED, MONITORED),
        (LineKind.FAX, MONITORED, MONITORED),
        (LineKind.HOME, MONITORED, PRIVATE),
        (LineKind.MOBILE, LineSafety.LIKELY_PRIVATE, PRIVATE),
    ],
)
def test_safety_belongs_to_the_line(
    kind: LineKind, at_first: LineSafety, after_he_said_so: LineSafety
) -> None:
    assert safety_of(kind) == at_first
    assert safety_of(kind, offered=True) == after_he_said_so
    assert safety_of(kind, can_talk=True) == after_he_said_so


@pytest.mark.parametrize("kind", LineKind)
def test_the_strictest_counts(kind: LineKind) -> None:
    for offered, can_talk in product((False, True), repeat=2):
        assert safety_of(kind, offered=offered, can_talk=can_talk, incident=True) == "unsafe"
        for incident in (False, True):
            told = {"offered": offered, "can_talk": can_talk, "incident": incident}
            assert safety_of(kind, **told, stopped=True) == LineSafety.CLOSED


def test_which_points_may_be_opened() -> None:
    allowed = {pair for pair in product(SafeOn, LineSafety) if allows(*pair)}
    assert allowed == {
        (SafeOn.MONITORED, LineSafety.MONITORED),
        (SafeOn.MONITORED, LineSafety.LIKELY_PRIVATE),
        (SafeOn.MONITORED, LineSafety.PRIVATE),
        (SafeOn.MONITORED, LineSafety.UNSAFE),
        (SafeOn.PRIVATE_ONLY, LineSafety.LIKELY_PRIVATE),
        (SafeOn.PRIVATE_ONLY, LineSafety.PRIVATE),
    }


def test_where_a_note_may_be_typed() -> None:
    assert [safety for safety in LineSafety if may_type_note(safety)] == [
        LineSafety.LIKELY_PRIVATE,
        LineSafety.PRIVATE,
    ]
