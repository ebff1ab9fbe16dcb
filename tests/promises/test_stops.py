"""A stop is for ever: no later step hands the number out again, or shows it."""

import pytest
from hypothesis import Phase, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.promises.crowd import SameIds
from tests.promises.stop_machine import StopMachine, stoppable

SHORT = settings(
    max_examples=20,
    stateful_step_count=25,
    derandomize=True,
    deadline=None,
    phases=[Phase.generate],
)


@pytest.mark.django_db
def test_nothing_that_comes_after_undoes_a_stop(monkeypatch: pytest.MonkeyPatch) -> None:
    StopMachine.ids = SameIds(monkeypatch)
    StopMachine.world = stoppable()
    StopMachine.steps = StopMachine.taken = 0
    run_state_machine_as_test(StopMachine, settings=SHORT)
    assert StopMachine.steps > 300
    assert StopMachine.taken > 20
