"""A coordinator sends a list in GB18030 with bad rows: seen, changed, taken, refusals fetched."""

import csv
from io import StringIO
from pathlib import Path

import pytest
from playwright.sync_api import FilePayload, Page, expect

from clarion.models import Import, Line, Upload
from tests.cast import World
from tests.journeys.visits import Visits
from tests.journeys.walking import button, sign_in

pytestmark = pytest.mark.journey

TABLE = (
    "临澜市公安局通讯录,,,\r\n"
    "甲,乙,丙,丁\r\n"
    "河口路派出所,王建国,0536-0000121,15400001234\r\n"
    "雨巷派出所,李平,0000122,\r\n"
    "雨巷派出所,赵六,0536-00,\r\n"
    "雨巷派出所,钱七,110,\r\n"
)
FILE = FilePayload(name="通讯录.csv", mimeType="text/csv", buffer=TABLE.encode("gb18030"))


def test_a_table_with_bad_rows(
    browser: Visits, world: World, scripts: bool, tmp_path: Path
) -> None:
    page = browser(scripts=scripts)
    sign_in(page, "Carol")
    page.goto("/intake/")
    page.get_by_role("link", name="Send a table").click()
    page.locator("[name=file]").set_input_files(FILE)
    button(page, "Send and look").click()
    expect(page.locator("h1")).to_have_text("通讯录.csv")
    _read_it_so(page)
    before = Line.objects.count()
    page.locator("[name=title]").fill("临澜通讯录")
    button(page, "Take its rows").click()
    expect(page.locator("h1")).to_have_text("The table is in the directory")
    browser.look(page, f"a-table-{'scripts' if scripts else 'no-scripts'}")
    assert Line.objects.count() == before + 3
    with page.expect_download() as fetched:
        button(page, "Fetch the list").click()
    fetched.value.save_as(tmp_path / "refused.csv")
    rows = list(csv.reader(StringIO((tmp_path / "refused.csv").read_text("utf-8-sig"))))
    assert [(row[0], row[2]) for row in rows[1:]] == [("5", "0536-00"), ("6", "110")]
    page.reload()
    expect(button(page, "Fetch the list")).to_have_count(0)
    assert Import.objects.get().rows_refused == 2
    assert Upload.objects.get().imported_id is not None


def _read_it_so(page: Page) -> None:
    """The head says nothing in these words: the columns are named by hand."""
    page.locator("[name=head]").fill("2")
    page.locator("[name=area]").fill("0536")
    button(page, "Read it so").click()
    for place, kind in enumerate(("station", "person", "duty", "mobile")):
        page.locator(f"[name=kind_{place}]").select_option(kind)
    button(page, "Read it so").click()
    expect(page.locator("main tbody tr")).to_have_count(3)
    expect(page.get_by_text("Line 6:")).to_be_visible()
