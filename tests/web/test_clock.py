"""The one place that asks for the time."""

import ast
from datetime import UTC, datetime, timedelta

import pytest

from clarion.models import Deployment
from clarion.web import clock
from tests.cast import NOW
from tests.promises.source import modules
from tests.web.given import Clock


def test_it_tells_the_real_time() -> None:
    before = datetime.now(UTC)
    assert before <= clock.real_now() <= before + timedelta(minutes=1)


@pytest.mark.parametrize("shift", [0, 3600, -86400])
def test_a_practice_lives_in_shifted_hours(clock: Clock, shift: int) -> None:
    from_now = timedelta(seconds=shift)
    assert clock_in(Deployment(practice=True, practice_shift=shift)) == NOW + from_now


def clock_in(deployment: Deployment) -> datetime:
    return clock.now_in(deployment)


def test_nothing_else_in_the_web_asks_for_it() -> None:
    asking = [
        module.name
        for module in modules()
        if module.floor == "web"
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Attribute) and ast.unparse(node) in {"timezone.now", "datetime.now"}
    ]
    assert asking == ["web/clock.py"]
