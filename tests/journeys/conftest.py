"""A person at a browser: Debian's Chromium, driven through the real server.

def test_a_volunteer_signs_in(browser, live_server):
    page = browser(scripts=False)
    page.goto(live_server.url)
    browser.look(page, "sign-in")
"""

import os
from collections.abc import Iterator

import pytest
from django.contrib.staticfiles.handlers import StaticFilesHandler
from playwright.sync_api import Browser, Locator, expect, sync_playwright
from pytest_django.live_server_helper import LiveServer

from clarion.management.commands.demo import make
from tests import needs
from tests.cast import NOW, World, make_world
from tests.journeys.demo import Demo
from tests.journeys.visits import PATIENCE, Visits
from tests.journeys.walking import Clock
from tests.remembered import remembered

# Chromium's own errands are switched off: this browser speaks to the test's server alone.
QUIET = (
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)

_press = Locator.click
_make_demo = remembered(make)


def _click(locator: Locator) -> None:
    """Playwright's own returns when the next page begins; a test reads what stands on it."""
    _press(locator)
    locator.page.wait_for_load_state()


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    program = os.environ.get("CLARION_CHROMIUM") or needs.chromium()
    if not program:
        pytest.fail("Journeys need Chromium: ./run test says how to install it.")
    as_root = ["--no-sandbox"] if os.geteuid() == 0 else []
    with pytest.MonkeyPatch.context() as patch, sync_playwright() as playwright:
        # Playwright runs an event loop in this thread; the test's own queries are still its own.
        patch.setenv("DJANGO_ALLOW_ASYNC_UNSAFE", "true")
        # Static files come as they do in a deployment: through our middleware, compressed.
        patch.setattr(StaticFilesHandler, "_should_handle", lambda *_: False)
        patch.setattr(Locator, "click", _click)
        expect.set_options(timeout=PATIENCE)
        browser = playwright.chromium.launch(executable_path=program, args=[*QUIET, *as_root])
        yield browser
        browser.close()


@pytest.fixture
def browser(
    chromium: Browser, live_server: LiveServer, request: pytest.FixtureRequest
) -> Iterator[Visits]:
    visits = Visits(chromium, live_server.url, request.config.getoption("--pictures"))
    yield visits
    visits.close()
    assert visits.foreign() == []
    assert visits.complaints == []


@pytest.fixture(params=[True, False], ids=["scripts", "no-scripts"])
def scripts(request: pytest.FixtureRequest) -> bool:
    """For a journey that must end the same with scripts on and off."""
    allowed: bool = request.param
    return allowed


@pytest.fixture
def world(live_server: LiveServer) -> World:
    """A small invented world on a Tuesday morning there. Nobody has read the briefing yet."""
    made = make_world(stations=6, readers=())
    Clock().set(NOW)
    return made


@pytest.fixture
def clock(world: World) -> Clock:
    return Clock()


@pytest.fixture
def demo(live_server: LiveServer) -> Demo:
    """The practice deployment that ./run demo makes, on the same Tuesday morning."""
    made = _make_demo(practising_from=NOW)
    Clock().set(NOW)
    passphrases = {login.pseudonym: login.passphrase for login in made.logins}
    return Demo(passphrases, made.actors)
