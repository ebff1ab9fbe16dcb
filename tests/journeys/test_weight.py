"""What a page costs: requests, bytes on the wire, and nothing from elsewhere."""

import pytest
from playwright.sync_api import Page, Response

from tests.journeys.demo import NEWCOMER, OLD_HAND, Demo
from tests.journeys.visits import Visits
from tests.journeys.walking import read_briefing, show_number, sign_in, to_card

pytestmark = pytest.mark.journey
LANGUAGES = ("en", "zh-hans", "zh-hant")
# From an empty cache: page, stylesheet, icon; and with scripts, once the number is shown, the one.
MOST_REQUESTS = 3
MOST_BYTES = 15 * 1024
SCRIPT_BYTES = 1024


def arrived(page: Page, address: str) -> list[Response]:
    """Everything the page asked for, from an empty cache."""
    page.goto("about:blank")  # nothing of the page before is on its way any more
    page.context.new_cdp_session(page).send("Network.clearBrowserCache")
    answers: list[Response] = []

    def note(answer: Response) -> None:
        answers.append(answer)

    page.on("response", note)
    page.goto(address, wait_until="networkidle")
    page.remove_listener("response", note)
    return answers


def weight(answers: list[Response]) -> int:
    """As encoded on the wire, without headers."""
    return sum(it.request.sizes()["responseBodySize"] for it in answers)


def test_the_call_screen_is_light(browser: Visits, demo: Demo, scripts: bool) -> None:
    for name in (OLD_HAND, NEWCOMER):
        page = browser(scripts=scripts)
        demo.speak(LANGUAGES[0])
        sign_in(page, name, demo.passphrases[name])
        if name == NEWCOMER:
            read_briefing(page)
        to_card(page)
        _card_is_light(page, demo, scripts=scripts)
    assert browser.foreign() == []


def _card_is_light(page: Page, demo: Demo, *, scripts: bool) -> None:
    card = page.url.partition("#")[0]
    for language in LANGUAGES:
        demo.speak(language)
        _is_light(arrived(page, card))
    show_number(page)
    for language in LANGUAGES:
        demo.speak(language)
        _is_light(arrived(page, card), with_script=scripts)


def _is_light(answers: list[Response], *, with_script: bool = False) -> None:
    kinds = {it.headers.get("content-encoding") for it in answers if "icon" not in it.url}
    assert kinds == {"gzip"}
    assert len(answers) <= MOST_REQUESTS + with_script
    assert weight(answers) <= MOST_BYTES + SCRIPT_BYTES * with_script
