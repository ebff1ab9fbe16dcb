"""A person at a browser: windows onto the test's own server, and what must never happen in them."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, Request

SHOTS = Path(__file__).resolve().parents[2] / "var" / "shots"
PHONE = (390, 844)
DESKTOP = (1280, 800)
PATIENCE = 15_000  # milliseconds; the computer may be busy
Look = Literal["dark", "light"]


@dataclass
class Visits:
    """Opens browsers' windows, and remembers everything that should never have happened."""

    chromium: Browser
    home: str
    pictures: bool = False
    contexts: list[BrowserContext] = field(default_factory=list)
    scripted: list[BrowserContext] = field(default_factory=list)
    requests: list[Request] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)

    def __call__(
        self,
        *,
        scripts: bool = True,
        size: tuple[int, int] = DESKTOP,
        look: Look = "light",
        language: str = "en",
    ) -> Page:
        context = self.chromium.new_context(
            java_script_enabled=scripts,
            viewport={"width": size[0], "height": size[1]},
            color_scheme=look,
            locale=language,
            # Nothing glides: what is measured stands still.
            reduced_motion="reduce",
            base_url=self.home,
        )
        context.set_default_timeout(PATIENCE)
        self.contexts.append(context)
        self.scripted += [context] if scripts else []
        context.on("request", lambda request: self.requests.append(request))  # noqa: PLW0108
        context.on("console", self._note_message)
        context.on("weberror", lambda error: self.complaints.append(str(error.error)))
        return context.new_page()

    def look(self, page: Page, name: str, *, axe: bool = True) -> None:
        """With --pictures into var/shots; where scripts are on, axe, one itself, is asked."""
        if self.pictures:
            SHOTS.mkdir(parents=True, exist_ok=True)
            page.screenshot(path=SHOTS / f"{name}.png", full_page=True)
        if axe and page.context in self.scripted:
            self.ask_axe(page, name)

    def ask_axe(self, page: Page, name: str) -> None:
        found = Axe().run(page)
        assert found.violations_count == 0, f"{name}: {found.generate_report()}"

    def foreign(self) -> list[str]:
        """Addresses that were asked for and are not ours."""
        ours = urlsplit(self.home).netloc
        return [it.url for it in self.requests if urlsplit(it.url).netloc != ours]

    def close(self) -> None:
        for context in self.contexts:
            context.close()

    def _note_message(self, message: ConsoleMessage) -> None:
        if message.type not in {"error", "warning"}:
            return
        # Chromium remarks on a page with a 4xx status; such a page is content here.
        pages = {it.url.partition("#")[0] for it in self.requests if it.is_navigation_request()}
        said_of_page = message.location["url"].partition("#")[0] in pages
        if not (said_of_page and message.text.startswith("Failed to load resource")):
            self.complaints.append(message.text)
