"""The pages on which campaigns and talking points are written."""

from collections.abc import Callable, Iterator

from playwright.sync_api import Page

from clarion.models import Campaign
from tests.journeys import demo as who

Window = Callable[[str], Page]


def campaigns(window: Window) -> Iterator[tuple[str, Page]]:
    page = window(who.COORDINATOR)
    page.goto("/campaigns/")
    yield "campaigns", page
    page.locator("main form .btn.go").click()
    yield "campaign-begun", page
    here = page.url
    page.locator("form[action$='/launch/'] button").click()
    yield "campaign-not-ready", page
    steps = ("languages", "ask", "case", "briefing", "do-not-say", "dates", "script")
    for step in (*steps, "stations"):
        page.goto(f"{here}{step}/")
        yield f"campaign-{step}", page
    page.locator("main .btn.go").click()
    yield "campaign-stations-incomplete", page
    page.locator("[name=reason]").first.check()
    page.locator("[name=all]").click()
    yield "campaign-stations-enlisted", page
    yield from _running(page)
    page.goto(f"{here}ending/")
    page.locator("main .btn.go").click()
    yield "campaign-ended", page


def _running(page: Page) -> Iterator[tuple[str, Page]]:
    running = Campaign.objects.get(live_at__isnull=False)
    page.goto(f"/campaigns/{running.pk}/")
    yield "campaign-live", page
    page.locator("form[action$='/pauses/'] button").click()
    yield "campaign-paused", page
    page.locator("form[action$='/end/'] button").click()
    page.goto(f"/campaigns/{running.pk}/ending/")
    yield "campaign-ending", page


def points(window: Window) -> Iterator[tuple[str, Page]]:
    page = window(who.EDITOR)
    page.goto("/points/")
    yield "points", page
    page.goto("/points/new/")
    page.locator("main .btn.go").click()
    yield "point-incomplete", page
    page.goto("/points/starter/")
    yield "starter", page
    page.locator("[name='group_en']").fill("Lamplight")
    page.locator("[name='country_en']").fill("Canada")
    page.locator("main .btn.go").click()
    page.locator("main .todo a").first.click()
    yield "point-of-mine", page
    other = window(who.COORDINATOR)
    other.goto(page.url)
    yield "point-to-sign", other
