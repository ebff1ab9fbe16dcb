"""Every page × three languages × two looks × two widths: nothing that axe or the measures find."""

from collections.abc import Callable
from itertools import product

import pytest

from tests.journeys.conftest import browser, chromium, demo  # noqa: F401  the journeys' fixtures
from tests.journeys.demo import Demo
from tests.journeys.measuring import NARROWS, faults, overflowing
from tests.journeys.tour import Tour
from tests.journeys.visits import DESKTOP, PHONE, Look, Visits

pytestmark = pytest.mark.soak
LOOKS: tuple[Look, ...] = ("light", "dark")


@pytest.mark.parametrize("language", ["en", "zh-hans", "zh-hant"])
def test_axe_finds_nothing_anywhere(
    browser: Visits,  # noqa: F811
    demo: Demo,  # noqa: F811
    language: str,
    measured: Callable[[str, str, object], None],
) -> None:
    asked, found = 0, []
    for name, page in Tour(browser, demo, language).stops():
        for (width, height), look in product((PHONE, DESKTOP), LOOKS):
            page.emulate_media(color_scheme=look)
            page.set_viewport_size({"width": width, "height": height})
            browser.ask_axe(page, f"{language}/{name} {look} {width}")
            asked += 1
        browser.look(page, f"{language}/{name}", axe=False)
        found += [f"{name}: {it}" for it in faults(page)]
        for width, height in NARROWS:
            page.set_viewport_size({"width": width, "height": height})
            found += [f"{name} at {width}: {it}" for it in overflowing(page)]
    assert found == []
    measured(f"axe, {language}: pages × looks × widths", "0 found", f"0 in {asked}")
