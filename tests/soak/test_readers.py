"""Readers against noise: numbers, as many as --soak-steps says; tables and cards by the clock."""

import faulthandler
from collections.abc import Callable
from random import Random

import pytest

from clarion.countries.registry import PROFILES
from tests.countries.written import disagreements

pytestmark = pytest.mark.soak
Measured = Callable[[str, str, object], None]


@pytest.fixture(autouse=True)
def as_long_as_it_takes() -> None:
    """Pytest would end a test that goes on for minutes: these are meant to."""
    faulthandler.cancel_dump_traceback_later()


def test_the_short_way_to_a_number_is_the_whole_way(soak_steps: int, measured: Measured) -> None:
    for name, country in PROFILES.items():
        found = disagreements(country, Random(5), soak_steps)  # noqa: S311
        measured(f"numbers read in two ways, {name}", f"{soak_steps:,}", f"{soak_steps:,}")
        measured(f"read differently, {name}", "0", len(found))
        assert found == []
