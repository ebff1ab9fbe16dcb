"""A messy report becomes a part of the directory, and leaves it again."""

import re

import pytest
from playwright.sync_api import Page, expect

from clarion.models import Import, Line, Station
from clarion.rules.vocabulary import LineKind
from tests.cast import World
from tests.journeys.visits import DESKTOP, PHONE, Visits
from tests.journeys.walking import Clock, button, sign_in

pytestmark = pytest.mark.journey

MESSY = """2026年5月1日，陈某在家中被临澜市公安局桥东分局河口路派出所刑事拘留，请各位关注。

临澜市公安局桥东分局河口路派出所（区号：0536）
所长王建国：０５３６－００００１２１，手机 154 0000 0001
教导员李建华 0000122、手机:154-0000-0002
值班室：0000123转8012
传真：0000125
民警小陈手机：1540000000
报警电话：110

桥东区检察院公诉科赵明：0536—0000131
其妻手机：154 0000 0009（不要公开）
"""


@pytest.mark.parametrize("size", [DESKTOP, PHONE], ids=["desktop", "phone"])
def test_a_report_is_taken_in_and_out(
    browser: Visits, world: World, clock: Clock, scripts: bool, size: tuple[int, int]
) -> None:
    lines, stations = Line.objects.count(), Station.objects.count()
    page = browser(scripts=scripts, size=size)
    sign_in(page, "Carol")
    page.goto("/intake/")
    _paste(page)
    browser.look(page, f"report-{size[0]}-proposal")
    _look_at_the_source(page)
    _edit(page)
    _answer(page)
    browser.look(page, f"report-{size[0]}-case")
    button(page, "Confirm: enter it into the directory").click()
    expect(page.get_by_role("status")).to_contain_text("Confirmed.")
    browser.look(page, f"report-{size[0]}-import")
    assert Line.objects.count() - lines >= 6
    [made] = Import.objects.all()
    _find_in_the_directory(page)
    page.goto(f"/intake/imports/{made.pk}/")
    page.get_by_role("link", name="See what would go").click()
    browser.look(page, f"report-{size[0]}-undo")
    button(page, "Undo it as a whole").click()
    expect(page.get_by_role("status")).to_contain_text("Undone.")
    assert (Line.objects.count(), Station.objects.count()) == (lines, stations)


def _paste(page: Page) -> None:
    page.get_by_label("The report", exact=True).fill(MESSY)
    page.get_by_label("Title of the report").fill("Lamplight, 2 May 2026")
    button(page, "Propose").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Proposal")


def _look_at_the_source(page: Page) -> None:
    page.get_by_role("link", name="Show it in the text").first.click()
    expect(page).to_have_url(re.compile("#t0$"))
    expect(page.locator(":target + mark")).to_be_in_viewport()
    page.get_by_role("link", name="Back to its row").click()
    expect(page).to_have_url(re.compile("#r0$"))
    expect(page.locator("#r0")).to_be_in_viewport()


def _edit(page: Page) -> None:
    """Two rows are corrected, and one that was not taken is completed and ticked."""
    for at, name, said in ((0, "title", "副所长"), (1, "place", "临澜市桥东区")):
        page.locator(f"#r{at} summary").click()
        page.locator(f"[name=r{at}-{name}]").fill(said)
    row = page.locator(".proposed > li", has_text="1540000000").last
    row.locator("summary").click()
    row.locator("[name$=-number]").fill("0536-0000124")
    row.locator("[name$=-station]").fill("河口路派出所")
    row.locator("[name$=-take]").check()
    button(page, "Keep, and on to the case").click()


def _answer(page: Page) -> None:
    expect(page.get_by_label("Stage of the case")).to_have_value("detention")
    page.get_by_label("What happened").fill("Taken from home, no paper was shown.")
    button(page, "Keep, and work out the date").click()
    expect(page.locator("main div.calm")).to_contain_text("approval of the arrest, by 7 June 2026")


def _find_in_the_directory(page: Page) -> None:
    page.goto("/directory/")
    page.locator("main input[type=search], main input[name=query]").first.fill("李建华")
    page.locator("main form button").first.click()
    expect(page.get_by_role("link", name="李建华")).to_be_visible()
    assert Line.objects.filter(kind=LineKind.FAX, callable=False).count() == 1
