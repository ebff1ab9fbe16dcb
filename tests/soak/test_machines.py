"""The state machines of tests/promises, with as many steps as --soak-steps says."""

import faulthandler
from collections.abc import Callable

import pytest
from hypothesis import settings
from hypothesis.stateful import run_state_machine_as_test

from tests.promises.crowd import SameIds
from tests.promises.queue_machine import QueueMachine, two_campaigns
from tests.promises.stop_machine import StopMachine, stoppable

pytestmark = [pytest.mark.soak, pytest.mark.django_db]
Measured = Callable[[str, str, object], None]
AT_A_TIME = 60


@pytest.fixture(autouse=True)
def as_long_as_it_takes() -> None:
    """Pytest would end a test that goes on for minutes: these are meant to."""
    faulthandler.cancel_dump_traceback_later()


def long(steps: int) -> settings:
    examples = max(1, steps // AT_A_TIME)
    return settings(max_examples=examples, stateful_step_count=AT_A_TIME, deadline=None)


def test_the_queue_keeps_to_its_model(
    soak_steps: int, measured: Measured, monkeypatch: pytest.MonkeyPatch
) -> None:
    QueueMachine.ids, QueueMachine.steps = SameIds(monkeypatch), 0
    QueueMachine.world = two_campaigns()
    run_state_machine_as_test(QueueMachine, settings=long(soak_steps))
    measured("queue beside its model, steps", f"{soak_steps:,}", f"{QueueMachine.steps:,}")
    measured("handed out twice, lost, or falsely empty", "0", 0)


def test_nothing_that_comes_after_undoes_a_stop(
    soak_steps: int, measured: Measured, monkeypatch: pytest.MonkeyPatch
) -> None:
    StopMachine.ids = SameIds(monkeypatch)
    StopMachine.steps = StopMachine.taken = 0
    StopMachine.world = stoppable()
    run_state_machine_as_test(StopMachine, settings=long(soak_steps))
    measured("after stops, steps", f"{soak_steps:,}", f"{StopMachine.steps:,}")
    measured(f"handed out after a stop, of {StopMachine.taken:,} looked at", "0", 0)
