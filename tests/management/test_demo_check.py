"""Walking one call over HTTP, as a browser without scripts does."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from threading import Thread
from typing import Any
from urllib.error import URLError
from urllib.parse import urlsplit
from wsgiref.simple_server import WSGIRequestHandler, make_server

import pytest
from django.core.management.base import CommandError
from pytest_django.live_server_helper import LiveServer

from clarion.management import demo_check
from clarion.management.commands.demo import make
from clarion.management.demo_build import Demo, Login
from clarion.management.demo_check import Browser, check
from clarion.models import Attempt, Pause, Reading
from clarion.rules.vocabulary import Counts, Role
from tests.cast import make_campaign, make_cast

PAGE = """<form method="post" action="/go/?a=1&amp;b=2#there">
<input type="hidden" name="csrfmiddlewaretoken" value="token"></form>"""


def test_the_demo_walks_a_call_through_its_real_server(tmp_path: Path) -> None:
    """Whole, in processes of its own, as `./run demo --check` does it."""
    env = {name: value for name, value in os.environ.items() if not name.startswith("CLARION_")}
    env |= {"CLARION_VAR": str(tmp_path), "CLARION_DATABASE": f"sqlite://{tmp_path}/c.sqlite3"}
    command = [sys.executable, "-m", "clarion.management.cli", "demo", "--check"]
    done = subprocess.run(command, env=env, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    lines = done.stdout.splitlines()
    said = ("signed in as", "took the next contact", "was shown +86", "reported that nobody")
    assert [any(words in line for line in lines) for words in said] == [True] * 4
    assert lines[-1].endswith("all well.")


# --------------------------------------------------------- the same walk, in this process


@pytest.fixture
def demo(transactional_db: None) -> Demo:
    # A Tuesday morning there.
    return make(practising_from=datetime(2026, 5, 19, 1, 0, tzinfo=UTC))


@pytest.fixture
def here(live_server: LiveServer, monkeypatch: pytest.MonkeyPatch) -> str:
    @contextmanager
    def already(address: str) -> Iterator[None]:
        yield

    monkeypatch.setattr(demo_check, "running", already)
    moment = datetime(2026, 5, 19, 1, 5, tzinfo=UTC)
    monkeypatch.setattr("clarion.web.clock.real_now", lambda: moment)
    return urlsplit(live_server.url).netloc


def test_it_walks_from_sign_in_to_sign_out_and_tries_the_brake(
    demo: Demo, here: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, said = Attempt.objects.count(), list[str]()
    check(demo, here, say=said.append)
    assert [line.split(" +86")[0] for line in said[:-1]] == [
        "  signed in as Marigold",
        "  read the briefing",
        "  took the next contact",
        "  was shown",
        "  reported that nobody answered",
        "  Juniper paused all calls and let them go on",
    ]
    assert said[-1].startswith("One call walked without scripts in ")
    reported = Attempt.objects.order_by("-shown_at").first()
    assert reported is not None
    assert (Attempt.objects.count() - before, reported.counts_as) == (1, Counts.UNANSWERED)
    assert Pause.objects.get().ended_at is not None
    # The second time the briefing is read already.
    Attempt.objects.update(shown_at=datetime(2026, 5, 19, tzinfo=UTC))
    again = list[str]()
    check(demo, here, say=again.append)
    assert "  read the briefing" not in again
    assert Reading.objects.count() == 2
    # And a card on which no number appears ends it.
    Attempt.objects.update(shown_at=datetime(2026, 5, 19, tzinfo=UTC))
    monkeypatch.setattr(demo_check, "_NUMBER", re.compile("no such thing"))
    with pytest.raises(CommandError, match="No number is shown"):
        check(demo, here, say=again.append)


@pytest.mark.django_db(transaction=True)
def test_a_wrong_passphrase_fails_the_walk(here: str) -> None:
    cast = make_cast()
    stranger = Login("Alice", "six words that open nothing here", (Role.VOLUNTEER,))
    demo = Demo((stranger,), cast.actors, make_campaign(cast))
    with pytest.raises(CommandError, match=r"/sign-in/ answered 403\."):
        check(demo, here, say=lambda _: None)


# ------------------------------------------------------------------------------ the browser


class Quiet(WSGIRequestHandler):
    def log_message(self, *_: Any) -> None:
        pass


@pytest.fixture
def site() -> Iterator[tuple[str, list[dict[str, Any]]]]:
    """A site of one page, which writes down what it was sent."""
    asked: list[dict[str, Any]] = []

    def application(environ: dict[str, Any], start: Any) -> list[bytes]:
        size = int(environ.get("CONTENT_LENGTH") or 0)
        asked.append(environ | {"body": environ["wsgi.input"].read(size).decode()})
        start(
            "200 OK", [("Content-Type", "text/html"), ("Set-Cookie", "__Host-a=1; Secure; Path=/")]
        )
        return [PAGE.encode()]

    with make_server("127.0.0.1", 0, application, handler_class=Quiet) as server:
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield f"127.0.0.1:{server.server_port}", asked
        server.shutdown()
        thread.join()


def test_it_presses_a_button_with_the_pages_own_token(
    site: tuple[str, list[dict[str, Any]]],
) -> None:
    address, asked = site
    browser = Browser(address)
    browser.open("some/page/")
    browser.press("b=2", name="王 & co")
    sent = asked[-1]
    assert (sent["REQUEST_METHOD"], sent["PATH_INFO"], sent["QUERY_STRING"]) == (
        "POST",
        "/go/",
        "a=1&b=2",
    )
    assert sent["body"] == "csrfmiddlewaretoken=token&name=%E7%8E%8B+%26+co"
    # Cookies that are for safe ways only come back on this machine, too.
    assert sent["HTTP_COOKIE"] == "__Host-a=1"
    assert sent["HTTP_REFERER"] == f"http://{address}/some/page/"


@pytest.mark.parametrize("page", ["", PAGE.replace("csrfmiddlewaretoken", "other")])
def test_a_page_without_the_button_or_its_token_fails_the_walk(page: str) -> None:
    browser = Browser("127.0.0.1:1")
    browser.page = page
    with pytest.raises(CommandError, match=r"The page has no button for b=2\."):
        browser.press("b=2")


def test_what_a_page_does_not_say_fails_the_walk() -> None:
    browser = Browser("127.0.0.1:1")
    browser.page = "Saved"
    browser.expect("Saved")
    with pytest.raises(CommandError, match=r"http://127\.0\.0\.1:1/ does not say 'Sent'\."):
        browser.expect("Sent")


# ------------------------------------------------------------------------------- the server


class Process:
    """A server's process, without the server."""

    def __init__(self, ends: int | None = None) -> None:
        self.ends, self.told = ends, list[str]()

    def poll(self) -> int | None:
        return self.ends

    def terminate(self) -> None:
        self.told.append("terminate")

    def wait(self) -> None:
        self.told.append("wait")


def start(monkeypatch: pytest.MonkeyPatch, process: Process) -> list[list[str]]:
    commands: list[list[str]] = []

    def popen(command: list[str]) -> Process:
        commands.append(command)
        return process

    monkeypatch.setattr("subprocess.Popen", popen)
    monkeypatch.setattr("time.sleep", lambda _: None)
    return commands


def test_the_server_is_waited_for_and_ended(
    site: tuple[str, list[dict[str, Any]]], monkeypatch: pytest.MonkeyPatch
) -> None:
    process, (address, _) = Process(), site
    commands = start(monkeypatch, process)
    opened = Browser.open
    refusals = iter([URLError("not yet"), CommandError("503")])

    def slowly(browser: Browser, path: str) -> str:
        for refusal in refusals:
            raise refusal
        return opened(browser, path)

    monkeypatch.setattr(Browser, "open", slowly)
    with demo_check.running(address):
        assert process.told == []
    assert process.told == ["terminate", "wait"]
    assert commands == [
        [sys.executable, "-m", "clarion.management.cli", "serve", "--address", address]
    ]


@pytest.mark.parametrize("ends", [1, None])
def test_a_server_that_ends_or_never_answers_is_told(
    monkeypatch: pytest.MonkeyPatch, ends: int | None
) -> None:
    process = Process(ends)
    start(monkeypatch, process)
    monkeypatch.setattr(demo_check, "PATIENCE", 1)
    with (
        pytest.raises(CommandError, match="The server did not start"),
        demo_check.running("127.0.0.1:1"),
    ):
        pass
    assert process.told == ["terminate", "wait"]
