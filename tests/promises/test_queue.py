"""Whatever volunteers do, and in whatever order: each contact is with one of them at a time."""

import pytest
from hypothesis import Phase, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.promises.crowd import SameIds
from tests.promises.queue_machine import QueueMachine, two_campaigns

SHORT = settings(
    max_examples=30,
    stateful_step_count=40,
    derandomize=True,
    deadline=None,
    phases=[Phase.generate],
)


@pytest.mark.django_db
def test_the_queue_keeps_to_its_model(monkeypatch: pytest.MonkeyPatch) -> None:
    QueueMachine.ids = SameIds(monkeypatch)
    QueueMachine.world = two_campaigns()
    QueueMachine.steps = 0
    run_state_machine_as_test(QueueMachine, settings=SHORT)
    assert QueueMachine.steps > 500
