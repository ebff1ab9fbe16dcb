"""A campaign from nothing to live: words, script, lines, release; and a volunteer who calls."""

import pytest
from playwright.sync_api import expect

from clarion.models import Campaign, Point
from tests.cast import NOW, World
from tests.journeys.beginning import (
    choose_lines,
    sign_them,
    write_it,
    write_the_common_points,
)
from tests.journeys.visits import Visits
from tests.journeys.walking import Clock, button, sign_in

pytestmark = pytest.mark.journey


def test_a_campaign(browser: Visits, world: World, clock: Clock, scripts: bool) -> None:
    Campaign.objects.update(ended_at=NOW)
    Point.objects.all().delete()
    editor, coordinator = browser(scripts=scripts), browser(scripts=scripts)
    sign_in(editor, "Heidi")
    write_the_common_points(editor)
    sign_in(coordinator, "Carol")
    sign_them(coordinator)
    write_it(coordinator, decision="2026-06-01", hours=("09:00", "11:30"))
    choose_lines(coordinator, 12)
    button(coordinator, "Release").click()
    expect(coordinator.locator(".todo .lacks")).to_have_count(0)
    button(coordinator, "Let it go live").click()
    expect(coordinator.locator("main .lead")).to_have_text("running")

    volunteer = browser(scripts=scripts)
    sign_in(volunteer, "Alice")
    volunteer.get_by_role("link", name="A title, en").click()
    button(volunteer, "I have read this").click()
    button(volunteer, "Next contact").click()
    before = volunteer.locator("#before")
    expect(before).to_contain_text("This office decides the next step of the case.")
    expect(before).to_contain_text("The papers lie here this week.")
    expect(volunteer.locator(".begin")).to_contain_text("灯火")

    coordinator.get_by_role("link", name="End this campaign").click()
    button(coordinator, "End this campaign").click()
    expect(coordinator.locator("main .lead")).to_have_text("ended")
    volunteer.locator("form[action*='/attempts/'] button").click()
    expect(volunteer.locator("p.number")).to_have_count(0)
