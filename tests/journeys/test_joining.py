"""From an invitation to the first contact, and out again: two people, with and without scripts."""

import pytest
from playwright.sync_api import Page, expect

from clarion.models import Member
from tests.cast import World, passphrase_of
from tests.journeys.beginning import approve, invite, join, practise
from tests.journeys.visits import PHONE, Visits
from tests.journeys.walking import Clock, button, fill_sign_in, read_briefing, sign_in

pytestmark = pytest.mark.journey


def test_joining(browser: Visits, world: World, clock: Clock, scripts: bool) -> None:
    coordinator, newcomer = browser(scripts=scripts), browser(scripts=scripts, size=PHONE)
    sign_in(coordinator, "Carol")
    code = invite(coordinator)
    passphrase = join(newcomer, code)
    words = newcomer.locator("p.number").inner_text()
    practise(newcomer)
    approve(coordinator, words)
    newcomer.goto("/")
    expect(newcomer.get_by_role("heading", level=1)).to_have_text("Sign in")
    fill_sign_in(newcomer, "Dandelion", passphrase)
    read_briefing(newcomer)
    button(newcomer, "Next contact").click()
    expect(button(newcomer, "Show the number")).to_be_visible()
    _leave(newcomer, passphrase)
    assert [one.ended_as for one in Member.objects.exclude(ended_at=None)] == ["left"]


def test_a_second_coordinator_confirms(
    browser: Visits, world: World, clock: Clock, scripts: bool
) -> None:
    carol, dave = browser(scripts=scripts), browser(scripts=scripts)
    sign_in(carol, "Carol")
    carol.get_by_role("link", name="Members").click()
    carol.get_by_role("link", name="Alice").click()
    carol.get_by_label("Coordinator").check()
    form = carol.locator("form[action$='/roles/']")
    form.get_by_label("Your passphrase, once more").fill(passphrase_of("Carol"))
    button(carol, "Ask for these roles").click()
    expect(carol.get_by_text("Another coordinator has to confirm it.")).to_be_visible()
    sign_in(dave, "Dave")
    dave.get_by_role("link", name="1 request for other roles").click()
    dave.get_by_role("link", name="Alice").click()
    form = dave.locator("form[action$='/confirmation/']")
    form.get_by_label("Your passphrase, once more").fill(passphrase_of("Dave"))
    button(dave, "Confirm these roles").click()
    expect(dave.get_by_role("main")).to_contain_text("Volunteer · Coordinator")


def _leave(page: Page, passphrase: str) -> None:
    page.get_by_role("link", name="Settings").click()
    page.get_by_role("link", name="Leave the group").click()
    page.get_by_label("Your passphrase, once more").fill(passphrase)
    button(page, "Leave for good").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("You have left")
