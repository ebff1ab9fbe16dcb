"""A half-written report is there again, with scripts and without: nothing is typed twice."""

import pytest
from playwright.sync_api import Page, expect

from clarion.models import Attempt, Draft, Hold
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
NOTE = "Asks for <a written source>.\nSecond line."
AGAIN = "What you had written is here again."


@pytest.fixture
def half(browser: Visits, world: World, scripts: bool) -> Page:
    """Alice, on a call, with half of it filled in and kept."""
    page = browser(scripts=scripts)
    sign_in(page, "Alice")
    read_briefing(page)
    to_number(page)
    answer(page, "colleague", "listened", "text_read")
    page.get_by_label("For the coordinator").fill(NOTE)
    if scripts:
        expect(page.locator("#kept")).to_be_visible()
    else:
        button(page, "Keep what I wrote").click()
    _is_there(page) if not scripts else None
    return page


def _is_there(page: Page) -> None:
    expect(page.get_by_text(AGAIN)).to_be_visible()
    expect(page.get_by_label("For the coordinator")).to_have_value(NOTE)
    expect(page.locator("[name=how][value=listened]")).to_be_checked()
    expect(page.locator("[name=ticks][value=text_read]")).to_be_checked()


def test_a_reload_and_the_way_back(half: Page) -> None:
    half.reload()
    _is_there(half)
    half.goto("/settings/")
    half.go_back()
    _is_there(half)


def test_a_session_that_ended(half: Page) -> None:
    end_sessions()
    half.goto("/")
    fill_sign_in(half, "Alice")
    to_card(half)
    _is_there(half)


def test_a_lost_lease(half: Page) -> None:
    Hold.objects.all().delete()
    half.goto("/")
    half.get_by_role("link", name="Report the call of Monday").click()
    _is_there(half)


def test_a_closed_tab_and_another_browser(half: Page, browser: Visits, scripts: bool) -> None:
    half.context.close()
    browser.contexts.remove(half.context)
    page = browser(scripts=scripts)
    sign_in(page, "Alice")
    to_card(page)
    _is_there(page)
    button(page, "Save and rest").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Saved")
    assert Draft.objects.count() == 0
    button(page, "Take this report back").click()
    expect(page.get_by_label("For the coordinator")).to_have_value(NOTE)
    expect(page.locator("p.number")).to_be_visible()
    button(page, "Save and rest").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Saved")
    told = Attempt.objects.exclude(reported_at=None)
    assert [one.superseded_by is None for one in told.order_by("superseded_by")].count(True) == 1


def test_still_on_the_call_keeps_it_as_well(half: Page, clock: Clock) -> None:
    clock.forward(hours=2, minutes=50)
    end_sessions()
    half.goto("/")
    fill_sign_in(half, "Alice")
    half.get_by_role("link", name="Report the call of Monday").click()
    _is_there(half)
