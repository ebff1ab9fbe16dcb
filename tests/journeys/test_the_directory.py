"""A coordinator looks people up, moves one, joins two that are one, closes a list of numbers."""

import pytest
from playwright.sync_api import Page, expect

from clarion.models import Line, Person
from tests.actions.directory.given import a_person, a_station
from tests.cast import World, number
from tests.journeys.visits import Visits
from tests.journeys.walking import Clock, button, sign_in

pytestmark = pytest.mark.journey


def look_up(page: Page, words: str) -> None:
    page.get_by_role("link", name="Directory").click()
    page.get_by_label("Look up").fill(words)
    button(page, "Look up").click()


def test_the_directory(browser: Visits, world: World, clock: Clock, scripts: bool) -> None:
    a_station(world.cast)
    a_station(world.cast, "双塔公安站", "")
    double = a_person(world.cast, world.lines[1].station, "王健00")
    page = browser(scripts=scripts)
    sign_in(page, "Carol")
    for words in ("王建00", "wangjian", "臨瀾 王建"):
        look_up(page, words)
        expect(page.get_by_role("link", name="王建00", exact=True)).to_be_visible()
        assert words not in page.url
    page.get_by_role("link", name="王建00", exact=True).click()
    page.get_by_role("link", name="Back to what you looked up").click()
    expect(page.get_by_label("Look up")).to_have_value("臨瀾 王建")
    page.get_by_role("link", name="王建00", exact=True).click()
    page.go_back()
    expect(page.get_by_role("status")).to_contain_text("found")
    page.get_by_role("link", name="王建00", exact=True).click()

    button(page, "Compare the two").click()
    expect(page.get_by_role("main")).to_contain_text("This cannot be undone.")
    button(page, "Yes, they are the same").click()
    expect(page.get_by_role("main")).to_contain_text("Also written: 王健00")
    assert Person.objects.get(pk=double.pk).merged_into_id is not None

    _join_offices(page)
    page.get_by_role("link", name="Works elsewhere now").click()
    page.get_by_label("The new office").fill("yuxiang")
    button(page, "Look up").click()
    page.get_by_text("雨巷派出所").click()
    page.get_by_label("How we know").fill("The office's own page says so.")
    button(page, "Move to this office").click()
    expect(page.get_by_role("main")).to_contain_text("雨巷派出所")
    expect(page.get_by_role("main")).to_contain_text("Has moved to another office")

    _close(page, world)


def _join_offices(page: Page) -> None:
    """Two entries of one office that nothing suggested; from a person's page, and back to it."""
    person = page.url
    page.get_by_role("main").get_by_role("link", name="河口路派出所").click()
    page.get_by_role("link", name="The same as another office").click()
    page.get_by_label("The other entry").fill("shuangta")
    button(page, "Look up").click()
    assert "shuangta" not in page.url
    button(page, "Compare the two").click()
    expect(page.get_by_role("main")).to_contain_text("line of the office")
    button(page, "Yes, they are the same").click()
    expect(page.get_by_role("main")).to_contain_text("Also written: 双塔公安站")
    page.goto(person)


def _close(page: Page, world: World) -> None:
    page.get_by_role("link", name="Directory").click()
    page.get_by_role("link", name="A list of numbers that must not be called").click()
    page.get_by_label("Numbers, one a line").fill(number(101))
    button(page, "Send and look").first.click()
    expect(page.get_by_role("main")).to_contain_text("1 number will be closed.")
    button(page, "Close these numbers for ever").click()
    expect(page.get_by_role("status")).to_contain_text("1 number is closed for ever.")
    look_up(page, "0101")
    page.get_by_role("main").get_by_role("link", name="Work line").click()
    expect(page.get_by_role("main")).to_contain_text("Asked us to stop")
    assert not Line.objects.get(pk=world.lines[3].pk).callable
