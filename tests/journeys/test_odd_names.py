"""Names as reports have them, signs of every script among them, never break the card."""

from typing import Any

import pytest
from playwright.sync_api import Page, expect

from clarion.actions.campaigns.enlist import enlist
from clarion.actions.campaigns.release import release
from clarion.actions.intake.add_line import LineFacts, add_line
from clarion.actions.intake.add_person import PersonFacts, add_person
from clarion.actions.intake.add_station import StationFacts, add_station
from clarion.models import Contact
from clarion.rules.vocabulary import KeyringKind, LineKind
from tests.actions.steps import hold
from tests.cast import NOW, World, number
from tests.journeys.demo import OLD_HAND, Demo
from tests.journeys.measuring import overflowing, small_targets
from tests.journeys.visits import DESKTOP, PHONE, Visits
from tests.journeys.walking import Clock, read_briefing, show_number, sign_in

pytestmark = pytest.mark.journey
# Joined emoji, marks and overrides of direction, a word without an end, markup, heaped accents.
NAMES = (
    "王小明😀👨\u200d👩\u200d👧\u200d👦🏳\ufe0f\u200d🌈",
    "محمد بن عبد الله \u200fالكبير",
    "שרה\u202e olleH \u202cכהן",
    "W" * 90,
    "<b>王</b> & “李”",
    "Z\u0337\u0328\u031b\u0365a\u0338\u0359l\u0336\u0322g\u0335\u0323o\u0336\u0347",
)


def contact_of(world: World, name: str, place: int) -> Contact:
    cast = world.cast
    common: dict[str, Any] = {"registrar": cast.registrar(), "by": cast.carol, "now": NOW}
    station = add_station(
        facts=StationFacts(f"{name} 派出所", "zh-Hans", name, "zh-Hans"), **common
    )
    person = add_person(facts=PersonFacts(name, "zh-Hans", name), station=station, **common)
    line = add_line(
        facts=LineFacts(number(9000 + place), "", LineKind.WORK),
        station=station,
        person=person,
        fingerprints=cast.founded.keyrings[KeyringKind.FINGERPRINT][1].wrapping,
        **common,
    )
    [contact] = enlist(campaign=world.campaign, lines=[line], language="zh", by=cast.carol, now=NOW)
    release(campaign=world.campaign, count=1, by=cast.carol, now=NOW)
    return contact


@pytest.mark.parametrize("place", range(len(NAMES)))
def test_odd_names(browser: Visits, world: World, clock: Clock, place: int) -> None:
    name = NAMES[place]
    page = browser()
    sign_in(page, "Alice")
    read_briefing(page)
    card = f"/leases/{hold(contact_of(world, name, place), world.cast.alice, clock.now()).pk}/"
    page.goto(card)
    expect(page.locator(".said b")).to_have_text(name)
    show_number(page)
    browser.look(page, f"names/{place}")
    for size in (DESKTOP, PHONE, (320, 640)):
        page.set_viewport_size({"width": size[0], "height": size[1]})
        assert overflowing(page) == []
        assert small_targets(page) == []
        _the_rest_stays_left_to_right(page)


def _the_rest_stays_left_to_right(page: Page) -> None:
    """A name may run from right to left; what stands beside it does not turn round."""
    hour, number_ = page.locator(".hour b"), page.locator("p.number")
    assert hour.inner_text()[2] == ":"
    assert number_.inner_text().startswith("+86")
    assert page.evaluate("getComputedStyle(document.querySelector('.who')).direction") == "ltr"


@pytest.mark.parametrize("language", ["en", "zh-hant"])
def test_large_type_leaves_words_whole(browser: Visits, demo: Demo, language: str) -> None:
    """On the narrowest phone: a title has the room of a line, and no tab breaks."""
    page = browser(size=(360, 640))
    sign_in(page, OLD_HAND, demo.passphrases[OLD_HAND])
    card = demo.hand(demo.of_a_person(LineKind.MOBILE), OLD_HAND)
    demo.speak(language)
    page.goto(card)
    page.evaluate("document.documentElement.style.fontSize = '24px'")
    heads = "Array.from(document.querySelectorAll('#say h3'), one => one.clientWidth)"
    assert min(page.evaluate(heads)) >= 8 * 24
    tabs = "Array.from(document.querySelectorAll('.steps a'), one => one.scrollHeight)"
    assert max(page.evaluate(tabs)) <= 2.75 * 24 + 1
