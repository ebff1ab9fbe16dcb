"""A day of a volunteer, from sign-in to sign-out, with and without scripts."""

import re

import pytest
from playwright.sync_api import Page, expect

from clarion.models import Attempt, Contact, Notice, Stop
from tests.cast import World
from tests.journeys.visits import PHONE, Visits
from tests.journeys.walking import (
    Actions,
    Clock,
    answer,
    button,
    number_of,
    read_briefing,
    show_number,
    sign_in,
    to_number,
)

pytestmark = pytest.mark.journey
CARD = re.compile(r"/leases/[-0-9a-f]{36}/(#.*)?$")


def test_a_day_of_a_volunteer(browser: Visits, world: World, clock: Clock, scripts: bool) -> None:
    page = browser(scripts=scripts, size=PHONE)
    sign_in(page, "Alice")
    expect(page.get_by_role("heading", level=1)).to_have_text("It is 10:00 on Tuesday in China.")
    read_briefing(page)
    button(page, "Next contact").click()
    expect(page).to_have_url(CARD)
    first = _nobody_answers(page)
    clock.forward(minutes=2)
    second = _somebody_answers(page)
    clock.forward(minutes=2)
    third = _asked_to_stop(page)
    clock.forward(minutes=2)
    fourth = _a_hostile_call(page)
    assert len({first, second, third, fourth}) == 4
    button(page, "Sign out").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Sign in")
    page.goto("/")
    expect(page).to_have_url(re.compile("/sign-in/$"))
    _all_is_kept_once()


def _nobody_answers(page: Page) -> str:
    button(page, "Show the number").click()
    number = number_of(page)
    actions = Actions()
    actions.press(button(page, "No answer"))
    expect(page.get_by_role("heading", level=1)).to_have_text("Saved")
    actions.press(button(page, "Next contact"))
    expect(page).to_have_url(CARD)
    assert actions.count <= 2
    return number


def _somebody_answers(page: Page) -> str:
    show_number(page)
    number = number_of(page)
    answer(page, "colleague", "listened", "text_read", "wrote_down")
    page.get_by_label("For the next caller").select_option("Better in the morning")
    page.get_by_label("For the coordinator").fill("They asked for a written source.")
    actions = Actions()
    actions.press(button(page, "Save and next"))
    expect(page).to_have_url(CARD)
    expect(button(page, "Show the number")).to_be_visible()
    # Who, how, and the saving: not more than four when somebody was reached.
    assert actions.count + 2 <= 4
    return number


def _asked_to_stop(page: Page) -> str:
    show_number(page)
    number = number_of(page)
    page.locator(".btn.stop").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Saved")
    expect(page.get_by_role("status")).to_contain_text("is closed for this case")
    return number


def _a_hostile_call(page: Page) -> str:
    to_number(page)
    number = number_of(page)
    answer(page, "colleague", "hostile")
    button(page, "Save and next").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Take your time")
    # Nothing is offered unasked.
    expect(button(page, "Next contact")).to_have_count(0)
    page.get_by_role("link", name="Rest", exact=True).click()
    expect(page).to_have_url(re.compile(r"^http://[^/]+/$"))
    return number


def _all_is_kept_once() -> None:
    reported = Attempt.objects.order_by("shown_at").values_list("counts_as", "reported_at")
    assert [counts for counts, _at in reported] == [
        "unanswered",
        "answered",
        "answered",
        "answered",
    ]
    assert all(at for _counts, at in reported)
    assert Notice.objects.count() == 2  # the note, and the stop
    assert Stop.objects.count() == 1
    assert Contact.objects.filter(ready_at=None).exists()
