"""A coordinator pauses all calls; volunteers read why nothing comes."""

import pytest
from playwright.sync_api import expect

from tests.cast import World
from tests.journeys.visits import Visits
from tests.journeys.walking import Clock, button, read_briefing, show_number, sign_in

pytestmark = pytest.mark.journey


def test_the_brake(browser: Visits, world: World, clock: Clock, scripts: bool) -> None:
    volunteer, coordinator = browser(scripts=scripts), browser(scripts=scripts)
    sign_in(volunteer, "Alice")
    read_briefing(volunteer)
    sign_in(coordinator, "Carol")
    coordinator.get_by_role("link", name="To the board").click()
    coordinator.get_by_label("Reason").select_option("Somebody may be in danger")
    button(coordinator, "Pause all calls").click()
    expect(coordinator.get_by_role("heading", name="All calls are paused")).to_be_visible()
    expect(button(coordinator, "Pause all calls")).to_have_count(0)

    button(volunteer, "Next contact").click()
    expect(volunteer.get_by_role("status")).to_contain_text("All calls are paused.")
    expect(volunteer.locator("p.number")).to_have_count(0)

    button(coordinator, "Let calls begin again").click()
    expect(button(coordinator, "Pause all calls")).to_be_visible()
    button(volunteer, "Look again").click()
    expect(button(volunteer, "Show the number")).to_be_visible()


def test_the_brake_holds_a_card_that_is_open(
    browser: Visits, world: World, clock: Clock, scripts: bool
) -> None:
    volunteer, coordinator = browser(scripts=scripts), browser(scripts=scripts)
    sign_in(volunteer, "Alice")
    read_briefing(volunteer)
    button(volunteer, "Next contact").click()
    sign_in(coordinator, "Carol")
    coordinator.goto("/board/")
    button(coordinator, "Pause all calls").click()
    show_number(volunteer)
    expect(volunteer.locator("p.number")).to_have_count(0)
    expect(volunteer.get_by_role("main")).to_contain_text("paused")
