"""A call is agreed, comes a quarter of an hour early, is missed, and comes in the next window."""

from datetime import datetime, timedelta

import pytest
from playwright.sync_api import Page, expect

from tests.cast import World
from tests.journeys.visits import Visits
from tests.journeys.walking import (
    Clock,
    answer,
    button,
    end_sessions,
    fill_sign_in,
    read_briefing,
    sign_in,
    to_card,
    to_number,
)

pytestmark = pytest.mark.journey
# On the clock there, a Wednesday; the next window opens on Thursday.
AGREED = datetime.fromisoformat("2026-05-20T15:00:00+08:00")
THURSDAY = datetime.fromisoformat("2026-05-21T08:30:00+08:00")
EARLY = AGREED - timedelta(minutes=15)


def _at(page: Page, clock: Clock, now: datetime) -> None:
    """Alice looks at her callbacks at this hour, after a night's sleep."""
    clock.set(now)
    end_sessions()
    page.goto("/")
    page.goto("/sign-in/")
    fill_sign_in(page, "Alice")
    page.get_by_role("link", name="Callbacks", exact=True).click()


def test_a_call_is_agreed_missed_and_comes_again(
    browser: Visits, world: World, clock: Clock, scripts: bool
) -> None:
    page = browser(scripts=scripts)
    sign_in(page, "Alice")
    read_briefing(page)
    to_number(page)
    name = page.locator(".who h1").inner_text()
    answer(page, "colleague", "asked", "another_time")
    page.get_by_label("Day there").fill("2026-05-20")
    page.get_by_label("Time there").fill("15:00")
    page.locator("[name=whose][value=mine]").check()
    button(page, "Save and rest").click()
    expect(page.get_by_role("status")).to_contain_text(
        "Agreed for Wednesday, 20 May 2026, at 15:00 there: Wednesday, 00:00 for you."
    )
    _at(page, clock, EARLY - timedelta(minutes=1))
    main = page.get_by_role("main")
    expect(main).to_contain_text("Wednesday, 20 May 2026, 15:00 to 16:00 there")
    expect(main).not_to_contain_text(name)
    expect(page.get_by_role("button", name="Call now")).to_have_count(0)
    _at(page, clock, EARLY + timedelta(seconds=1))
    page.get_by_role("button", name="Call now").click()
    expect(page.locator(".who h1")).to_have_text(name)
    expect(page.get_by_text("A call was agreed for this time, and with you.")).to_be_visible()
    # Nobody calls: the lease runs out, and the hour passes.
    _at(page, clock, AGREED + timedelta(hours=1, minutes=1))
    expect(main).to_contain_text("Thursday, 21 May 2026, 08:30 to 09:30 there")
    expect(main).to_contain_text("Anyone may take this call.")
    _at(page, clock, THURSDAY + timedelta(seconds=1))
    to_card(page)
    expect(page.locator(".who h1")).to_have_text(name)
    expect(page.get_by_text("A call was agreed for this time.")).to_be_visible()
