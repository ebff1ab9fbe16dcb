"""Every page: axe finds nothing, nothing stands off the screen, everything can be hit and read."""

from itertools import cycle

import pytest

from tests.journeys.demo import Demo
from tests.journeys.measuring import overflowing, small_targets, small_words
from tests.journeys.tour import Tour
from tests.journeys.visits import DESKTOP, PHONE, Look, Visits

pytestmark = pytest.mark.journey
WINDOWS: tuple[tuple[tuple[int, int], Look], ...] = (
    (PHONE, "dark"),
    (DESKTOP, "light"),
    (PHONE, "light"),
    (DESKTOP, "dark"),
)
NARROW = (320, 640)
# A window of 1280 x 800 whose page is enlarged to twice its size.
ENLARGED = (640, 400)


@pytest.mark.parametrize("language", ["en", "zh-hans", "zh-hant"])
def test_every_page(browser: Visits, demo: Demo, language: str) -> None:
    """Windows and looks take turns; tests/soak/test_axe_everywhere.py has all of them."""
    turn = cycle(range(len(WINDOWS)))
    found = []
    for name, page in Tour(browser, demo, language).stops():
        size, look = WINDOWS[next(turn)]
        page.emulate_media(color_scheme=look)
        page.set_viewport_size({"width": size[0], "height": size[1]})
        browser.look(page, f"{language}/{name}")
        found += [f"{name}: {it}" for it in (*small_targets(page), *small_words(page))]
        for width, height in (NARROW, ENLARGED):
            page.set_viewport_size({"width": width, "height": height})
            found += [f"{name} at {width}: {it}" for it in overflowing(page)]
        page.set_viewport_size({"width": DESKTOP[0], "height": DESKTOP[1]})
    assert found == []
