"""Earlier calls, under the line's own key."""

from uuid import uuid4

import pytest

from clarion.actions.calling.past import PastCall, open_past, sealed_past
from clarion.models import Attempt
from clarion.rules.vocabulary import LineResult, NeutralNote, Who
from clarion.vault.key import Key
from tests.cast import NOW

KEY, DEPLOYMENT = Key.new(), uuid4()
CALLS = [
    PastCall(LineResult.BUSY),
    PastCall(LineResult.ANSWERED, Who.SCREENER, NeutralNote.RINGS_LONG),
    PastCall(
        LineResult.ANSWERED, Who.PERSON, text="Asked who pays us", hung_up=True, incident=True
    ),
]


def attempt(past: PastCall, key: Key = KEY) -> Attempt:
    row = Attempt(id=uuid4(), shown_at=NOW)
    row.sealed = sealed_past(past, key, row, DEPLOYMENT)
    return row


@pytest.mark.parametrize("past", CALLS)
def test_what_is_sealed_comes_back(past: PastCall) -> None:
    assert open_past([attempt(past)], KEY, DEPLOYMENT) == [(NOW, past)]


def test_what_does_not_open_is_left_out() -> None:
    """Sealed to the coordinators, to another line's key, or moved here from another row."""
    good, foreign, moved = attempt(CALLS[1]), attempt(CALLS[0], Key.new()), attempt(CALLS[0])
    moved.id = uuid4()
    assert open_past([foreign, good, moved], KEY, DEPLOYMENT) == [(NOW, CALLS[1])]


def test_without_free_text_all_look_alike() -> None:
    assert {len(attempt(past).sealed) for past in CALLS} == {len(attempt(CALLS[0]).sealed)}
