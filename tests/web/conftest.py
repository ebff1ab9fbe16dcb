"""What the tests of pages stand on: a clock that stands still, and a small world."""

import pytest

from tests.cast import Cast, World, make_cast, make_world
from tests.web.given import Clock


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    return Clock(monkeypatch)


@pytest.fixture
def world(db: None, clock: Clock) -> World:
    return make_world()


@pytest.fixture
def cast(request: pytest.FixtureRequest, db: None, clock: Clock) -> Cast:
    """Those of the world where there is one: it is put back with them, and not made around them."""
    if "world" in request.fixturenames:
        made: World = request.getfixturevalue("world")
        return made.cast
    return make_cast()
