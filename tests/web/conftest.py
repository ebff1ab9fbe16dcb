"""What the tests of pages stand on: a clock that stands still, and a small world."""

import pytest

from tests.cast import Cast, World, make_cast, make_world
from tests.web.given import Clock


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    return Clock(monkeypatch)


@pytest.fixture
def cast(db: None, clock: Clock) -> Cast:
    return make_cast()


@pytest.fixture
def world(cast: Cast) -> World:
    return make_world(cast)
