"""A person at a browser: Debian's Chromium, driven through the real server.

def test_a_volunteer_signs_in(browser, live_server):
    page = browser(scripts=False)
    page.goto(live_server.url)
    browser.look(page, "sign-in")
"""

import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, Page, Request, sync_playwright
from pytest_django.live_server_helper import LiveServer

SHOTS = Path(__file__).resolve().parents[2] / "var" / "shots"
PHONE = (390, 844)
DESKTOP = (1280, 800)
PATIENCE = 15_000  # milliseconds; the computer may be busy
# Chromium's own errands are switched off: this browser speaks to the test's server alone.
QUIET = (
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


@dataclass
class Visits:
    """Opens browsers' windows, and remembers everything that should never have happened."""

    chromium: Browser
    home: str
    contexts: list[BrowserContext] = field(default_factory=list)
    scripted: list[BrowserContext] = field(default_factory=list)
    foreign: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)

    def __call__(
        self,
        *,
        scripts: bool = True,
        size: tuple[int, int] = DESKTOP,
        look: Literal["dark", "light"] = "light",
        language: str = "en",
    ) -> Page:
        context = self.chromium.new_context(
            java_script_enabled=scripts,
            viewport={"width": size[0], "height": size[1]},
            color_scheme=look,
            locale=language,
            base_url=self.home,
        )
        context.set_default_timeout(PATIENCE)
        self.contexts.append(context)
        self.scripted += [context] if scripts else []
        context.on("request", self._note_request)
        context.on("console", lambda message: self.complaints.append(message.text))
        context.on("weberror", lambda error: self.complaints.append(str(error.error)))
        return context.new_page()

    def look(self, page: Page, name: str) -> None:
        """Takes a picture into var/shots; where scripts are on, asks axe, which is one itself."""
        SHOTS.mkdir(parents=True, exist_ok=True)
        page.screenshot(path=SHOTS / f"{name}.png", full_page=True)
        if page.context in self.scripted:
            found = Axe().run(page)
            assert found.violations_count == 0, found.generate_report()

    def close(self) -> None:
        for context in self.contexts:
            context.close()

    def _note_request(self, request: Request) -> None:
        if urlsplit(request.url).netloc != urlsplit(self.home).netloc:
            self.foreign.append(request.url)


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    program = os.environ.get("CLARION_CHROMIUM") or shutil.which("chromium")
    if not program:
        pytest.fail("Journeys need Chromium: ./run test says how to install it.")
    as_root = ["--no-sandbox"] if os.geteuid() == 0 else []
    with pytest.MonkeyPatch.context() as patch, sync_playwright() as playwright:
        # Playwright runs an event loop in this thread; the test's own queries are still its own.
        patch.setenv("DJANGO_ALLOW_ASYNC_UNSAFE", "true")
        browser = playwright.chromium.launch(executable_path=program, args=[*QUIET, *as_root])
        yield browser
        browser.close()


@pytest.fixture
def browser(chromium: Browser, live_server: LiveServer) -> Iterator[Visits]:
    visits = Visits(chromium, live_server.url)
    yield visits
    visits.close()
    assert visits.foreign == []
    assert visits.complaints == []


@pytest.fixture(params=[True, False], ids=["scripts", "no-scripts"])
def scripts(request: pytest.FixtureRequest) -> bool:
    """For a journey that must end the same with scripts on and off."""
    allowed: bool = request.param
    return allowed
