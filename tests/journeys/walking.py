"""Steps that many journeys take."""

from datetime import datetime, timedelta
from math import ceil

from django.utils import timezone
from playwright.sync_api import Locator, Page

from clarion.models import Deployment, Session
from clarion.web.clock import now_in
from tests.cast import passphrase_of


class Clock:
    """The practice deployment's clock; it goes on by itself."""

    def set(self, now: datetime) -> None:
        shift = ceil((now - timezone.now()).total_seconds())  # never a moment before it
        Deployment.objects.update(practice_shift=shift)

    def now(self) -> datetime:
        return now_in(Deployment.objects.get())

    def forward(self, **more: float) -> None:
        later = timedelta(**more)
        for deployment in Deployment.objects.all():
            deployment.practice_shift += round(later.total_seconds())
            deployment.save()


class Actions:
    """Counts what a person has to do."""

    def __init__(self) -> None:
        self.count = 0

    def press(self, button: Locator) -> None:
        self.count += 1
        button.click()


def button(page: Page, name: str) -> Locator:
    return page.get_by_role("button", name=name, exact=True)


def room(page: Page, name: str) -> None:
    page.get_by_role("navigation", name="Main").get_by_role("link", name=name).click()


def sign_in(page: Page, name: str, passphrase: str = "") -> None:
    page.goto("/sign-in/")
    fill_sign_in(page, name, passphrase)


def fill_sign_in(page: Page, name: str, passphrase: str = "") -> None:
    page.locator("[name=pseudonym]").fill(name)
    page.locator("[name=passphrase]").fill(passphrase or passphrase_of(name))
    page.locator("main .btn.go").click()


def end_sessions() -> None:
    """As if everybody had been away for too long."""
    Session.objects.update(expire_date=timezone.now() - timedelta(seconds=1))


def read_briefing(page: Page) -> None:
    page.locator("main li a").click()
    page.locator("main .btn.go").click()


def to_card(page: Page) -> None:
    page.goto("/")
    page.locator("form[action='/leases/'] button, main a[accesskey=n]").click()


def show_number(page: Page) -> None:
    page.locator("form[action*='/attempts/'] button").click()


def to_number(page: Page) -> None:
    to_card(page)
    show_number(page)


def answer(page: Page, who: str, how: str, *ticks: str) -> None:
    page.locator(f"[name=who][value={who}]").check()
    page.locator(f"[name=how][value={how}]").check()
    for tick in ticks:
        page.locator(f"[name=ticks][value={tick}]").check()


def number_of(page: Page) -> str:
    """Only once the number is shown: the card's own path cannot tell two calls apart."""
    return page.locator("p.number").inner_text()
