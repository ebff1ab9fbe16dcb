"""Walk one call over HTTP, as a browser without scripts does; fail at the first odd answer."""

import re
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from html import unescape
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import Final
from urllib.error import HTTPError, URLError
from urllib.parse import urlencode, urljoin
from urllib.request import HTTPCookieProcessor, Request, build_opener

from django.core.management.base import CommandError

from clarion.management.demo_build import Demo, Login
from clarion.rules.vocabulary import Role

PATIENCE: Final = 30
_TOKEN = re.compile(r'name="csrfmiddlewaretoken" value="([^"]+)"')
_ACTION = re.compile(r'<form[^>]*action="([^"]*)"')
_NUMBER = re.compile(r'<p class="number">(.*?)</p>', re.DOTALL)
_TAG = re.compile(r"<[^>]+>")
Say = Callable[[str], object]


class Browser:
    """Keeps cookies, follows links and buttons, runs no scripts."""

    def __init__(self, address: str) -> None:
        # Cookies named __Host- are Secure; this machine itself counts as a safe way.
        policy = DefaultCookiePolicy(secure_protocols=("http", "https"))
        self.opener = build_opener(HTTPCookieProcessor(CookieJar(policy)))
        self.base = f"http://{address}/"
        self.url = self.base
        self.page = ""

    def open(self, path: str) -> str:
        return self._load(Request(urljoin(self.base, path)))  # noqa: S310  our own address

    def press(self, action: str, **fields: str) -> str:
        """Send the form whose action ends with `action`, with this page's own token."""
        ways = [unescape(way) for way in _ACTION.findall(self.page)]
        way = next((way for way in ways if way.partition("#")[0].endswith(action)), None)
        token = _TOKEN.search(self.page)
        if way is None or token is None:
            raise CommandError(f"The page has no button for {action}.")
        body = urlencode({"csrfmiddlewaretoken": token[1], **fields}).encode()
        headers = {"Referer": self.url, "Content-Type": "application/x-www-form-urlencoded"}
        return self._load(Request(urljoin(self.base, way), body, headers))  # noqa: S310

    def expect(self, text: str) -> None:
        if text not in self.page:
            raise CommandError(f"{self.url} does not say {text!r}.")

    def _load(self, request: Request) -> str:
        try:
            with self.opener.open(request, timeout=PATIENCE) as answer:
                self.url, self.page = answer.url, answer.read().decode()
        except HTTPError as error:
            raise CommandError(f"{request.full_url} answered {error.code}.") from None
        return self.page


def check(demo: Demo, address: str, say: Say) -> None:
    with running(address):
        began = time.monotonic()
        volunteer = _login(demo, Role.VOLUNTEER, last=True)
        _call_once(Browser(address), volunteer, say)
        _brake(Browser(address), _login(demo, Role.COORDINATOR, last=False), say)
        say(f"One call walked without scripts in {time.monotonic() - began:.1f} s: all well.")


@contextmanager
def running(address: str) -> Iterator[None]:
    """The real server in a process of its own, ready when it says that it is alive."""
    command = [sys.executable, "-m", "clarion.management.cli", "serve", "--address", address]
    server = subprocess.Popen(command)  # noqa: S603  our own program
    try:
        _wait_for(Browser(address), server)
        yield
    finally:
        server.terminate()
        server.wait()


def _wait_for(browser: Browser, server: "subprocess.Popen[bytes]") -> None:
    for _ in range(PATIENCE * 10):
        if server.poll() is not None:
            break
        try:
            browser.open("alive/")
        except (URLError, CommandError):
            time.sleep(0.1)
        else:
            return
    raise CommandError("The server did not start.")


def _login(demo: Demo, role: Role, *, last: bool) -> Login:
    found = [login for login in demo.logins if role in login.roles]
    return found[-1 if last else 0]


def _sign_in(browser: Browser, login: Login) -> None:
    browser.open("sign-in/")
    browser.press("/sign-in/", pseudonym=login.pseudonym, passphrase=login.passphrase)
    browser.expect(login.pseudonym)


def _call_once(browser: Browser, login: Login, say: Say) -> None:
    _sign_in(browser, login)
    say(f"  signed in as {login.pseudonym}")
    briefing = re.search(r'href="(/briefings/[^"]+)"', browser.page)
    if briefing:
        browser.open(briefing[1])
        _read(browser, briefing[1])
        say("  read the briefing")
    browser.press("/leases/")
    browser.expect("/attempts/")
    say("  took the next contact")
    browser.press("/attempts/")
    number = _NUMBER.search(browser.page)
    if number is None:
        raise CommandError("No number is shown.")
    say("  was shown " + " ".join(_TAG.sub(" ", number[1]).split()))
    browser.press("/outcome/", line="no_answer")
    browser.expect('role="status"')
    say("  reported that nobody answered")
    browser.press("/sign-out/")


def _read(browser: Browser, path: str) -> None:
    # The briefing's form has no action: it answers to its own address.
    browser.page = browser.page.replace(
        '<form method="post">', f'<form method="post" action="{path}">'
    )
    browser.press(path)


def _brake(browser: Browser, login: Login, say: Say) -> None:
    _sign_in(browser, login)
    browser.open("board/")
    browser.press("/pauses/", reason="technical")
    browser.press("/end/")
    browser.press("/sign-out/")
    say(f"  {login.pseudonym} paused all calls and let them go on")
