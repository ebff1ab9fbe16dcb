"""From an empty database to the tenth call: a group founds itself, and does everything by pages."""

import re
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import call_command
from playwright.sync_api import Page, expect
from pytest_django.live_server_helper import LiveServer

from clarion.models import Attempt, Deployment, Member
from tests.cast import NOW
from tests.journeys.beginning import (
    approve,
    choose_lines,
    invite,
    join,
    practise,
    sign_them,
    write_it,
    write_the_common_points,
)
from tests.journeys.visits import PHONE, Visits
from tests.journeys.walking import (
    Clock,
    answer,
    button,
    number_of,
    read_briefing,
    room,
    sign_in,
)
from tests.management.test_bootstrap import passphrases

pytestmark = pytest.mark.journey
CALLS = 10
# The one that the README gives to a newcomer.
REPORT = Path(__file__).resolve().parents[2] / "docs" / "invented-report.txt"


@pytest.fixture
def founded(live_server: LiveServer, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """What `clarion bootstrap` prints on that Tuesday morning: the passphrases by name."""
    assert not Deployment.objects.exists()
    out = StringIO()
    with monkeypatch.context() as then:
        then.setattr("django.utils.timezone.now", lambda: NOW)
        names = ("--coordinator=Ada", "--coordinator=Ben", "--custodian=Cleo", "--custodian=Dan")
        call_command("bootstrap", "--practice", *names, stdout=out)
    Clock().set(NOW)
    return passphrases(out.getvalue())


def test_from_nothing(browser: Visits, founded: dict[str, str], scripts: bool) -> None:
    sights = Sights(browser, "scripts" if scripts else "no-scripts")
    ada, ben = browser(scripts=scripts), browser(scripts=scripts)
    sign_in(ada, "Ada", founded["Ada"])
    expect(ada.get_by_text("Before the first call, in this order:")).to_be_visible()
    sights.look(ada, "1-first-sign-in")
    volunteer = _let_in(browser, ada, "Marigold", scripts=scripts)
    _let_in(browser, ada, "Dandelion", scripts=scripts)
    assert Member.objects.count() == len(founded) + 2
    _take_in(ada, sights)
    write_the_common_points(ada)
    sign_in(ben, "Ben", founded["Ben"])
    sign_them(ben)
    _go_live(ada, sights)
    _ten_calls(volunteer, sights)
    # A report is counted when it can no longer be taken back.
    Clock().forward(minutes=11)
    room(ada, "Board")
    expect(ada.locator(".sums div", has_text="Conversations this week")).to_contain_text("8")
    expect(ada.locator("table.rows tbody tr").first).to_contain_text("A title, en")
    sights.look(ada, "8-board")


class Sights:
    """The pictures of one walk."""

    def __init__(self, browser: Visits, kind: str) -> None:
        self.browser, self.kind = browser, kind

    def look(self, page: Page, stop: str) -> None:
        self.browser.look(page, f"from-nothing-{self.kind}-{stop}")


def _let_in(browser: Visits, coordinator: Page, name: str, *, scripts: bool) -> Page:
    page = browser(scripts=scripts, size=PHONE)
    passphrase = join(page, invite(coordinator, f"{name} of the choir"), name)
    words = page.locator("p.number").inner_text()
    practise(page)
    approve(coordinator, words, name)
    sign_in(page, name, passphrase)
    return page


def _take_in(page: Page, sights: Sights) -> None:
    room(page, "Intake")
    page.get_by_label("The report", exact=True).fill(REPORT.read_text())
    page.get_by_label("Title of the report").fill("Lamplight, 19 May 2026")
    button(page, "Propose").click()
    sights.look(page, "2-proposal")
    button(page, "Keep, and on to the case").click()
    button(page, "Confirm: enter it into the directory").click()
    expect(page.locator(".sums div", has_text="New lines")).to_contain_text("14")
    sights.look(page, "3-import")


def _go_live(page: Page, sights: Sights) -> None:
    write_it(page, decision="2026-06-17")
    choose_lines(page, 14)
    button(page, "Release").click()
    expect(page.locator(".todo .lacks")).to_have_count(0)
    sights.look(page, "4-ready")
    button(page, "Let it go live").click()
    expect(page.locator("main .lead")).to_have_text("running")
    sights.look(page, "5-live")


def _ten_calls(page: Page, sights: Sights) -> None:
    page.goto("/")
    sights.look(page, "6-volunteer")
    read_briefing(page)
    numbers = [_call(page, place, sights) for place in range(CALLS)]
    # A newcomer begins with the lines of offices, each of another one.
    offices = {f"5360000{place}" for place in range(101, 113)}
    called = {re.sub(r"\D", "", number)[-10:] for number in numbers}
    assert (called - offices, len(called)) == (set(), CALLS)
    kept = Attempt.objects.exclude(reported_at=None).values_list("counts_as", flat=True)
    assert sorted(kept) == ["answered"] * 8 + ["unanswered"] * 2


def _call(page: Page, place: int, sights: Sights) -> str:
    """The third and the seventh are not reached."""
    page.goto("/")
    button(page, "Next contact").click()
    if place == 0:
        sights.look(page, "7-card")
    button(page, "Show the number").click()
    number = number_of(page)
    if place in {2, 6}:
        button(page, "No answer").click()
    else:
        answer(page, "colleague", "listened")
        button(page, "Save and rest").click()
    expect(button(page, "Show the number")).to_have_count(0)
    Clock().forward(minutes=2)
    return number
