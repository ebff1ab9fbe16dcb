"""What a person wrote is never lost, and nothing is counted twice."""

import pytest
from playwright.sync_api import Page, expect

from clarion.models import Attempt, Hold, Notice
from tests.actions.steps import hold
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
NOTE = "Asks for <a written source>, “soon” & in large letters.\nSecond line."


@pytest.fixture
def calling(browser: Visits, world: World, clock: Clock, scripts: bool) -> Page:
    """Alice, on a call, with everything filled in."""
    page = browser(scripts=scripts)
    sign_in(page, "Alice")
    read_briefing(page)
    to_number(page)
    answer(page, "colleague", "listened", "text_read", "overheard")
    page.get_by_label("For the next caller").select_option("Speak slowly")
    page.get_by_label("For the coordinator").fill(NOTE)
    return page


def reports() -> list[str]:
    return [it.counts_as for it in Attempt.objects.exclude(reported_at=None)]


def test_a_session_that_ended_in_the_middle_of_a_report(calling: Page) -> None:
    end_sessions()
    button(calling, "Save and rest").click()
    expect(calling.get_by_role("status")).to_contain_text("Your report is still here.")
    assert reports() == []
    fill_sign_in(calling, "Alice", "a wrong passphrase")
    expect(calling.get_by_role("alert")).to_contain_text("do not fit together")
    fill_sign_in(calling, "Alice")
    shown = calling.locator("dl.facts")
    for text in ("Colleague or duty desk", "Listened", "Official text read", "Speak slowly"):
        expect(shown).to_contain_text(text)
    expect(shown).to_contain_text(NOTE)
    button(calling, "Send it now").click()
    expect(calling.get_by_role("heading", level=1)).to_have_text("Saved")
    assert reports() == ["answered"]
    assert Notice.objects.count() == 1


def test_a_session_that_ended_before_a_stop(calling: Page) -> None:
    end_sessions()
    calling.locator(".btn.stop").click()
    fill_sign_in(calling, "Alice")
    button(calling, "Send it now").click()
    expect(calling.get_by_role("status")).to_contain_text("is closed for this case")
    assert reports() == ["answered"]


def test_a_form_without_its_token(calling: Page) -> None:
    calling.context.clear_cookies(name="__Host-csrf")
    button(calling, "Save and rest").click()
    expect(calling.get_by_role("heading", level=1)).to_have_text("Please send it once more")
    assert reports() == []
    button(calling, "Send it again").click()
    expect(calling.get_by_role("heading", level=1)).to_have_text("Saved")
    assert reports() == ["answered"]
    assert Notice.objects.count() == 1


def test_back_after_saving(calling: Page) -> None:
    button(calling, "Save and rest").click()
    expect(calling.get_by_role("heading", level=1)).to_have_text("Saved")
    calling.go_back()
    expect(calling.get_by_role("heading", level=1)).to_have_text("This contact is no longer yours")
    expect(calling.get_by_role("main")).to_contain_text("Perhaps you have reported it")
    assert reports() == ["answered"]


def test_reloading_the_card(calling: Page) -> None:
    number = calling.locator("p.number").inner_text()
    calling.reload()
    expect(calling.locator("p.number")).to_have_text(number)
    assert Attempt.objects.count() == 1
    assert Hold.objects.count() == 1


def test_pressing_twice(calling: Page) -> None:
    calling.locator(".btn.go[name=save]").dblclick(no_wait_after=True)
    # The second press may have overtaken the answer to the first, or come after it.
    expect(calling.locator("p.number")).to_have_count(0)
    calling.goto("/")
    assert reports() == ["answered"]
    assert Attempt.objects.count() == 1
    assert Notice.objects.count() == 1


def test_the_same_report_from_two_windows(calling: Page) -> None:
    twin = calling.context.new_page()
    to_card(twin)
    button(calling, "Save and rest").click()
    expect(calling.get_by_role("heading", level=1)).to_have_text("Saved")
    button(twin, "Busy").click()
    expect(twin.get_by_role("status")).to_contain_text("It was counted once.")
    assert reports() == ["answered"]


def test_a_lease_that_ran_out_counts_as_if_it_had_not(calling: Page) -> None:
    Hold.objects.all().delete()
    button(calling, "Save and next").click()
    expect(button(calling, "Show the number")).to_be_visible()
    assert reports() == ["answered"]


def _handed_on(world: World, clock: Clock) -> None:
    lost = Hold.objects.get()
    lost.delete()
    hold(lost.contact, world.cast.bob, clock.now())


def test_a_contact_that_was_handed_on(calling: Page, world: World, clock: Clock) -> None:
    _handed_on(world, clock)
    button(calling, "Save and next").click()
    expect(calling.get_by_role("status")).to_contain_text("Your report is saved.")
    expect(calling.get_by_role("status")).to_contain_text("so a coordinator reads it")
    assert reports() == ["answered"]


def test_a_late_report_begins_at_today(calling: Page, world: World, clock: Clock) -> None:
    _handed_on(world, clock)
    calling.reload()
    expect(calling.get_by_role("heading", level=1)).to_have_text("This contact is no longer yours")
    calling.get_by_role("link", name="To Today").click()
    calling.get_by_role("link", name="Report the call of Monday").click()
    answer(calling, "colleague", "listened")
    calling.get_by_label("For the coordinator").fill(NOTE)
    button(calling, "Save and rest").click()
    expect(calling.get_by_role("status")).to_contain_text("Your report is saved.")
    assert reports() == ["answered"]
    calling.goto("/")
    expect(calling.get_by_role("link", name="Report the call")).to_have_count(0)


def test_what_is_wrong_is_said_and_the_rest_is_kept(calling: Page) -> None:
    calling.locator("[name=ticks][value=another_time]").check()
    calling.get_by_label("Day there").fill("2020-01-01")
    button(calling, "Save and next").click()
    alert = calling.get_by_role("alert")
    expect(alert).to_contain_text("Everything you wrote is still here.")
    expect(alert).to_be_in_viewport()
    expect(calling.get_by_label("For the coordinator")).to_have_value(NOTE)
    expect(calling.locator("[name=who][value=colleague]")).to_be_checked()
    expect(calling.locator("[name=ticks][value=text_read]")).to_be_checked()
    assert reports() == []
