"""What every test stands on: a database, a journal of its own, and how examples are looked for.

The database is the one of CLARION_DATABASE (SQLite without it); Django makes a test database beside
it. ./run test runs everything on SQLite, and on PostgreSQL all that asks a database.
"""

import importlib
import os
import pkgutil
import sys
import threading
from collections.abc import Generator
from datetime import timedelta
from pathlib import Path
from typing import Any

import hypothesis
import pytest
from django.db import connection
from hypothesis.configuration import set_hypothesis_home_dir
from pytest_django import Settings

import clarion
from tests.forgetting import forget
from tests.postgres import ASKED_IN

ROOT = Path(__file__).resolve().parent.parent
PROMISES = ROOT / "tests" / "promises"

set_hypothesis_home_dir(ROOT / "var" / "cache" / "hypothesis")
# No deadline: the machine may be busy, and a slow example is not a wrong one.
hypothesis.settings.register_profile("here", deadline=None, print_blob=True)
hypothesis.settings.register_profile("ci", deadline=None, print_blob=True, derandomize=True)
hypothesis.settings.register_profile("soak", deadline=None, print_blob=True, max_examples=20_000)
hypothesis.settings.load_profile("ci" if os.environ.get("CI") else "here")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--pictures", action="store_true", help="of the journeys, into var/shots")
    group = parser.getgroup("soak", "how long ./run soak goes on")
    group.addoption("--soak-minutes", type=float, default=10, help="for what runs against a clock")
    group.addoption("--soak-steps", type=int, default=1_000_000, help="for what counts its steps")


UNCOUNTED_BEFORE = pytest.StashKey[bool]()
LONG = {
    "test_every_page",
    "test_from_nothing",
    "test_killed",
    "test_reports",
    "test_tables_sealed",
}


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """The long ones first, so that no worker is left alone with one at the end.

    Then those whose lines are not counted: after each of them much is forgotten and made again.
    What asks no database has been tested on SQLite's turn.
    """
    items.sort(key=lambda item: (item.path.stem not in LONG, _is_counted(item)))
    if connection.vendor == "sqlite":
        return
    apart = [item for item in items if not _depends_on_it(item)]
    config.hook.pytest_deselected(items=apart)
    items[:] = [item for item in items if _depends_on_it(item)]


def pytest_collection_finish() -> None:
    """Whatever is looked up late, as a command is, is imported while lines are counted."""
    for found in pkgutil.walk_packages(clarion.__path__, "clarion."):
        importlib.import_module(found.name)


def _asks_a_database(item: pytest.Item) -> bool:
    names = set(getattr(item, "fixturenames", ()))
    return bool(item.get_closest_marker("django_db") or names & {"db", "transactional_db"})


def _depends_on_it(item: pytest.Item) -> bool:
    return _asks_a_database(item) and not item.get_closest_marker("once")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None, object, object]:
    """Counting lines makes code that looks at every sign three times as slow.

    pytest-cov's own `no_cover` does not stop it in the workers: each has two counters.
    """
    if _is_counted(item):
        if UNCOUNTED_BEFORE in item.session.stash:
            forget()
            del item.session.stash[UNCOUNTED_BEFORE]
        return (yield)
    item.session.stash[UNCOUNTED_BEFORE] = True
    counters = sys.gettrace(), threading.gettrace()
    _count_with(None, None)
    try:
        return (yield)
    finally:
        _count_with(*counters)


def _is_counted(item: pytest.Item) -> bool:
    if connection.vendor != "sqlite":
        return item.path.stem in ASKED_IN
    if item.path.is_relative_to(PROMISES):
        return False
    return not any(map(item.get_closest_marker, ("uncounted", "journey")))


def _count_with(here: Any, threads: Any) -> None:
    """`threads`: those that begin from now on, such as of a server that answers a browser."""
    sys.settrace(here)
    threading.settrace(threads)


@pytest.fixture(scope="session")
def django_db_modify_db_settings(
    django_db_modify_db_settings_parallel_suffix: None, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """SQLite in a file, as in a deployment: in memory, threads would share one connection."""
    if connection.vendor == "sqlite":
        file = tmp_path_factory.mktemp("database") / "clarion.sqlite3"
        connection.settings_dict["TEST"]["NAME"] = str(file)


@pytest.fixture
def journal(settings: Settings, tmp_path: Path) -> Path:
    """The journal of stops, empty for every test that asks a database."""
    path = tmp_path / "stops.journal"
    settings.JOURNAL = path
    return path


@pytest.fixture(autouse=True)
def own_journal(request: pytest.FixtureRequest) -> None:
    """Most tests write no stop: they need no folder."""
    if _asks_a_database(request.node):
        request.getfixturevalue("journal")


@pytest.fixture(autouse=True)
def cheap_passphrases(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Argon2id costs a sixth of a second a run; only the vault's own tests pay in full."""
    if "/vault/" not in str(request.path):
        monkeypatch.setattr("clarion.vault.stretch._MEMORY_KIB", 8)
        monkeypatch.setattr("clarion.vault.stretch._PASSES", 1)


@pytest.fixture
def soak_time(request: pytest.FixtureRequest) -> timedelta:
    return timedelta(minutes=request.config.getoption("--soak-minutes"))


@pytest.fixture
def soak_steps(request: pytest.FixtureRequest) -> int:
    steps: int = request.config.getoption("--soak-steps")
    return steps
