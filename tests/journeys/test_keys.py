"""A call, an invitation, a report by keyboard alone; and focus is always to be seen."""

import pytest
from playwright.sync_api import Page, expect

from clarion.models import Attempt, Import, Invitation
from clarion.rules.vocabulary import ImportState
from tests.cast import World, passphrase_of
from tests.journeys.test_a_report import MESSY
from tests.journeys.visits import Visits
from tests.journeys.walking import Clock, button, read_briefing, sign_in

pytestmark = pytest.mark.journey
FOCUSED = """() => {
  const it = document.activeElement, style = getComputedStyle(it);
  // A choice is drawn by the words beside it.
  const drawn = it.matches('.pick input') ? getComputedStyle(it.nextElementSibling) : style;
  const box = it.getBoundingClientRect();
  return {
    words: (it.innerText || it.labels?.[0]?.innerText || it.name || '').trim(),
    main: Boolean(it.closest('main')),
    ring: drawn.outlineStyle !== 'none' && parseFloat(drawn.outlineWidth) >= 2,
    seen: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
  };
}"""
MOST_TABS = 120


def enter(page: Page) -> None:
    with page.expect_navigation():
        page.keyboard.press("Enter")


def access_key(page: Page, key: str) -> None:
    """Alt and the key, as Debian's Chromium wants it."""
    keyboard = page.context.new_cdp_session(page)
    event = {"modifiers": 1, "key": key, "text": key, "unmodifiedText": key}
    page.bring_to_front()
    expect(page.locator(f"[accesskey='{key}']").first).to_be_visible()
    with page.expect_navigation():
        keyboard.send("Input.dispatchKeyEvent", {"type": "keyDown", **event})
        keyboard.send("Input.dispatchKeyEvent", {"type": "keyUp", **event})


def focused(page: Page) -> dict[str, object]:
    found: dict[str, object] = page.evaluate(FOCUSED)
    return found


def tab_to(page: Page, words: str) -> None:
    """Every stop on the way is to be seen."""
    for _ in range(MOST_TABS):
        page.keyboard.press("Tab")
        now = focused(page)
        assert now["ring"], now
        assert now["seen"], now
        if str(now["words"]).startswith(words):
            return
    raise AssertionError(f"Tab never reaches {words!r}.")


def test_a_call_by_keyboard(browser: Visits, world: World, clock: Clock) -> None:
    page = browser()
    page.goto("/sign-in/")
    tab_to(page, "Name in the group")
    page.keyboard.type("Alice")
    tab_to(page, "Passphrase")
    page.keyboard.type(passphrase_of("Alice"))
    enter(page)
    tab_to(page, "Release Chen")
    enter(page)
    tab_to(page, "I have read this")
    enter(page)
    tab_to(page, "Next contact")
    enter(page)
    expect(button(page, "Show the number")).to_be_visible()
    tab_to(page, "Show the number")
    enter(page)
    expect(page.locator("p.number")).to_be_in_viewport()
    tab_to(page, "The person")
    page.keyboard.press("ArrowDown")
    tab_to(page, "Hung up at once")
    for _ in range(3):
        page.keyboard.press("ArrowDown")
    expect(page.locator("[name=who][value=colleague]")).to_be_checked()
    expect(page.locator("[name=how][value=silent]")).to_be_checked()
    tab_to(page, "Official text read")
    page.keyboard.press("Space")
    tab_to(page, "For the coordinator")
    page.keyboard.type("They listened.")
    tab_to(page, "Save and rest")
    enter(page)
    expect(page.get_by_role("heading", level=1)).to_have_text("Saved")
    assert [it.counts_as for it in Attempt.objects.exclude(reported_at=None)] == ["answered"]


def test_somebody_is_invited_by_keyboard(browser: Visits, world: World) -> None:
    page = browser()
    sign_in(page, "Carol")
    page.wait_for_url("/")
    tab_to(page, "Members")
    enter(page)
    tab_to(page, "For whom")
    page.keyboard.type("from the choir")
    tab_to(page, "Make an invitation")
    enter(page)
    expect(page.locator("p.number")).to_be_in_viewport()
    assert Invitation.objects.count() == 1


def test_a_report_is_pasted_and_confirmed_by_keyboard(browser: Visits, world: World) -> None:
    page = browser()
    sign_in(page, "Carol")
    page.wait_for_url("/")
    tab_to(page, "Intake")
    enter(page)
    tab_to(page, "The report")
    page.keyboard.insert_text(MESSY)
    tab_to(page, "Title of the report")
    page.keyboard.insert_text("An invented report")
    tab_to(page, "Propose")
    enter(page)
    tab_to(page, "Keep, and on to the case")
    enter(page)
    tab_to(page, "Confirm: enter it")
    enter(page)
    expect(page.get_by_role("heading", level=1)).to_have_text("An invented report")
    assert [one.state for one in Import.objects.all()] == [ImportState.DONE]


def test_the_first_tab_leads_past_the_head(browser: Visits, world: World) -> None:
    page = browser()
    sign_in(page, "Alice")
    page.keyboard.press("Tab")
    assert focused(page) == {
        "words": "Skip to the page",
        "main": False,
        "ring": True,
        "seen": True,
    }
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert focused(page) == {"words": "Release Chen (en)", "main": True, "ring": True, "seen": True}


RESULTS = (
    "No answer",
    "Busy",
    "Switched off",
    "Voicemail or recorded notice",
    "Foreign calls blocked",
    "Not in service",
    "Number changed",
    "A fax machine",
    "Wrong place",
)


def test_each_result_has_its_key(browser: Visits, world: World, clock: Clock) -> None:
    page = browser()
    sign_in(page, "Alice")
    read_briefing(page)
    access_key(page, "n")
    access_key(page, "n")
    said = {key: page.locator(f"[accesskey='{key}']").inner_text() for key in range(1, 10)}
    assert said == {key: f"{result}\n{key}" for key, result in enumerate(RESULTS, start=1)}
    access_key(page, "2")
    expect(page.get_by_role("heading", level=1)).to_have_text("Saved")
    clock.forward(minutes=2)
    access_key(page, "n")
    access_key(page, "n")
    access_key(page, "6")
    expect(page.get_by_role("alert")).to_contain_text("not be called again")
    page.locator("[name=confirmed]").press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Saved")
    clock.forward(minutes=2)
    access_key(page, "n")
    access_key(page, "n")
    access_key(page, "0")
    expect(page.get_by_role("status")).to_contain_text("is closed for this case")
    assert sorted(Attempt.objects.values_list("counts_as", flat=True)) == [
        "answered",
        "busy",
        "nothing",
    ]


def test_enter_in_a_text_never_reports_no_answer(
    browser: Visits, world: World, clock: Clock
) -> None:
    page = browser()
    sign_in(page, "Alice")
    page.locator("main li a").click()
    page.locator("main .btn.go").click()
    button(page, "Next contact").click()
    button(page, "Show the number").click()
    page.locator("[name=ticks][value=another_line]").check()
    page.get_by_label("The number they gave").press("Enter")
    expect(page.get_by_role("alert")).to_contain_text("Please choose who answered.")
    assert Attempt.objects.exclude(reported_at=None).count() == 0
