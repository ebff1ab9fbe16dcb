"""What a group does before its first call: people come in, words are signed, lines are chosen."""

import re

from playwright.sync_api import Page, expect

from tests.journeys.walking import answer, button, room

LANGUAGES = {"en": ("Lamplight", "Canada"), "zh-Hans": ("灯火", "加拿大")}


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


def write_it(page: Page, *, decision: str, hours: tuple[str, str] | None = None) -> None:
    """All but the lines, in two languages."""
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
    page.get_by_label("Next legal decision").fill(decision)
    if hours:
        page.get_by_label("Call from").fill(hours[0])
        page.get_by_label("Call until").fill(hours[1])
    save(page)
    step(page, "Script, in order")
    save(page)


def choose_lines(page: Page, count: int) -> None:
    step(page, "Lines to call, and why")
    page.locator("[name=reason][value=decides]").check()
    page.get_by_label("In your own words").fill("The papers lie here this week.")
    button(page, "Enlist all offices of this page").click()
    expect(page.get_by_role("status")).to_contain_text(f"{count} lines were enlisted.")
    page.get_by_role("link", name="Back to the campaign").click()


def invite(page: Page, note: str = "from the choir") -> str:
    """The code, which is shown once."""
    room(page, "Members")
    page.get_by_label("For whom").fill(note)
    button(page, "Make an invitation").click()
    return page.locator("p.number").inner_text()


def join(page: Page, code: str, name: str = "Dandelion") -> str:
    page.goto("/sign-in/")
    page.get_by_role("link", name="I have an invitation").click()
    page.get_by_label("Your invitation code").fill(code)
    button(page, "Go on").click()
    for box in page.get_by_role("checkbox").all():
        box.check()
    button(page, "I want to join").click()
    page.get_by_label("Your name in the group").fill(name)
    page.get_by_label("Chinese, words in simplified script").check()
    button(page, "Go on").click()
    button(page, "Six words").click()
    shown = page.locator("p.number").inner_text()
    page.get_by_label("Your passphrase, typed back from paper").fill(shown)
    button(page, "Join").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("You are in.")
    return shown


def practise(page: Page) -> None:
    page.get_by_role("link", name="To the practice call").click()
    button(page, "Show the number").click()
    expect(page.locator("p.number")).to_be_visible()
    answer(page, "colleague", "listened")
    button(page, "See what would follow").click()
    expect(page.get_by_role("status")).to_contain_text("This line rests for about 7 days.")


def approve(page: Page, words: str, name: str = "Dandelion") -> None:
    page.goto("/")
    page.get_by_role("link", name=re.compile("for approval$")).click()
    page.get_by_role("link", name=name).click()
    expect(page.locator("p.number")).to_have_text(re.compile(r"\s*".join(words.split())))
    button(page, "The words are the same: approve").click()
    expect(page.get_by_role("main")).to_contain_text("member · Volunteer")
