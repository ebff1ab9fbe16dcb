"""A campaign from nothing to live: words, script, lines, release; and a volunteer who calls."""

import pytest
from playwright.sync_api import Page, expect

from clarion.models import Campaign, Point
from tests.cast import NOW, World
from tests.journeys.visits import Visits
from tests.journeys.walking import Clock, button, sign_in

pytestmark = pytest.mark.journey
LANGUAGES = {"en": ("Lamplight", "Canada"), "zh-Hans": ("灯火", "加拿大")}


def room(page: Page, name: str) -> None:
    page.get_by_role("navigation", name="Main").get_by_role("link", name=name).click()


def write_the_common_points(page: Page) -> None:
    room(page, "Talking points")
    page.get_by_role("link", name="Begin with the common points").click()
    for tag, (group, country) in LANGUAGES.items():
        page.locator(f"[name='group_{tag}']").fill(group)
        page.locator(f"[name='country_{tag}']").fill(country)
    button(page, "Write the drafts").click()
    expect(page.get_by_text("written by you")).to_have_count(7)


def sign_them(page: Page) -> None:
    for left in range(7, 0, -1):
        page.goto("/points/")
        drafts = page.locator("section").filter(has_text="Waiting for a second member")
        expect(drafts.locator("li")).to_have_count(left)
        drafts.locator("li a").first.click()
        button(page, "I have checked this, and sign it").click()
    expect(page.get_by_text("Waiting for a second member")).to_have_count(0)


def step(page: Page, name: str) -> None:
    page.locator(".todo a").filter(has_text=name).click()


def save(page: Page) -> None:
    button(page, "Save").click()
    expect(page.get_by_role("heading", name="What it needs")).to_be_visible()


def write_it(page: Page) -> None:
    room(page, "Campaigns")
    page.locator("[name=languages][value='zh-Hant']").uncheck()
    button(page, "Begin").click()
    button(page, "Let it go live").click()
    expect(page.get_by_role("alert")).to_contain_text("Not live yet")
    texts = {
        "The one ask": ("title", "ask", "group", "country"),
        "The case in five lines": ("case",),
        "Briefing and code": ("briefing",),
    }
    for name, fields in texts.items():
        step(page, name)
        for tag in LANGUAGES:
            for field in fields:
                page.locator(f"[name='{field}_{tag}']").fill(f"A {field}, {tag}")
        save(page)
    # The code of conduct and what nobody says are proposed: reading and saving is enough.
    step(page, "Do not say")
    save(page)
    step(page, "Decision, hours, end")
    page.get_by_label("Next legal decision").fill("2026-06-01")
    page.get_by_label("Call from").fill("09:00")
    page.get_by_label("Call until").fill("11:30")
    save(page)
    step(page, "Script, in order")
    save(page)


def choose_lines(page: Page) -> None:
    step(page, "Lines to call, and why")
    page.locator("[name=reason][value=decides]").check()
    page.get_by_label("In your own words").fill("The papers lie here this week.")
    button(page, "Enlist all offices of this page").click()
    expect(page.get_by_role("status")).to_contain_text("12 lines were enlisted.")
    page.get_by_role("link", name="Back to the campaign").click()


def test_a_campaign(browser: Visits, world: World, clock: Clock, scripts: bool) -> None:
    Campaign.objects.update(ended_at=NOW)
    Point.objects.all().delete()
    editor, coordinator = browser(scripts=scripts), browser(scripts=scripts)
    sign_in(editor, "Heidi")
    write_the_common_points(editor)
    sign_in(coordinator, "Carol")
    sign_them(coordinator)
    write_it(coordinator)
    choose_lines(coordinator)
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
