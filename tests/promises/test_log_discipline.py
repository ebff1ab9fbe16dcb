"""Errors may quote what a person typed: the log names their type and place, and nothing else."""

import io
import logging
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from django.db import connection

from tests.cast import make_world
from tests.promises.planted import planted_deployment
from tests.promises.scanner import Scanner
from tests.promises.served import ROOT, serving
from tests.web.given import Clock, get, post, signed_in

SECRET = "he lives behind the old mill 老磨坊后面"
_AT = r"(?:[\w.-]+\.py|<[\w ]+>):\d+"
LINE = re.compile(rf"(?:WARNING|ERROR|CRITICAL) (?:\w+ )?at {_AT}(?: < {_AT})*")


@pytest.fixture
def log(monkeypatch: pytest.MonkeyPatch) -> io.StringIO:
    """What the handlers of the settings write, whoever writes to them."""
    written = io.StringIO()
    handlers = {
        handler
        for name in ("", "django", "django.security")
        for handler in logging.getLogger(name).handlers
        if type(handler) is logging.StreamHandler
    }
    assert handlers
    for handler in handlers:
        # Not setStream: it flushes the stream before, which an earlier test may have closed.
        monkeypatch.setattr(handler, "stream", written)
    return written


def explode(*_: Any, **__: Any) -> Any:
    raise ValueError(SECRET)


def nested(*_: Any, **__: Any) -> Any:
    try:
        explode()
    except ValueError as error:
        raise RuntimeError(SECRET) from error


def group(*_: Any, **__: Any) -> Any:
    raise ExceptionGroup(SECRET, [ValueError(SECRET)])


PLACES = {
    "a view": ("clarion.web.views.today.own_state", "/"),
    "an action": ("clarion.actions.calling.lease.open_lanes", "/leases/"),
    "the middleware": ("clarion.web.middleware.visitor.Actor.from_payload", "/"),
}


@pytest.mark.django_db
@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("how", [explode, nested, group])
def test_an_error_is_logged_by_type_and_place_alone(
    place: str, how: Callable[..., Any], log: io.StringIO, monkeypatch: pytest.MonkeyPatch
) -> None:
    Clock(monkeypatch)
    make_world(stations=1)
    client = signed_in("Alice", raise_request_exception=False)
    target, path = PLACES[place]
    monkeypatch.setattr(target, how)
    fields = {"to_coordinator": SECRET}
    answer = post(client, path, **fields) if path == "/leases/" else get(client, path)
    assert answer.status_code == 500
    lines = log.getvalue().splitlines()
    assert lines != []
    assert [line for line in lines if not LINE.fullmatch(line)] == []


def test_a_message_with_arguments_is_not_written_out(log: io.StringIO) -> None:
    logging.getLogger("anything").error("refused %s", SECRET)
    logging.getLogger("django.request").error("Bad: %s", SECRET, extra={"status_code": 500})
    assert [bool(LINE.fullmatch(line)) for line in log.getvalue().splitlines()] == [True, True]


def test_the_server_below_writes_no_more_than_that() -> None:
    """Gunicorn has loggers of its own: for what Django did not catch, and for broken requests."""
    program = (
        "import django, sys; django.setup()\n"
        "from clarion.management.server import Server\n"
        "log = Server('127.0.0.1:0').cfg.logger_class(Server('127.0.0.1:0').cfg)\n"
        "try: raise ValueError(sys.argv[1])\n"
        "except ValueError: log.exception('Error handling request %s', sys.argv[1])\n"
        "log.warning('Invalid request from %s', sys.argv[1])\n"
        "log.critical('Worker said %s', sys.argv[1])\n"
        "log.error('Connection in use: %s', ('127.0.0.1', 8000))\n"
        "import logging; logging.getLogger('py.warnings').warning(sys.argv[1])\n"
    )
    told = {
        **os.environ,
        "PYTHONPATH": str(ROOT / "src"),
        "DJANGO_SETTINGS_MODULE": "clarion.config.settings",
        "PYTHONUTF8": "1",
    }
    ran = subprocess.run(
        [sys.executable, "-c", program, SECRET], env=told, capture_output=True, check=True
    )
    lines = [line for line in (ran.stdout + ran.stderr).decode().splitlines() if line]
    # That the address is taken must be said, or nobody would know what to do.
    assert [line for line in lines if not LINE.fullmatch(line)] == [
        "ERROR Connection in use: ('127.0.0.1', 8000)"
    ]
    assert len(lines) == 4


@pytest.mark.django_db(transaction=True)
def test_the_running_server_says_nothing_of_what_was_asked(tmp_path: Path) -> None:
    planted = planted_deployment(stations=1)
    with serving(tmp_path) as server:
        alice = server.visitor(planted.cast.alice)
        with connection.cursor() as cursor:
            cursor.execute("ALTER TABLE clarion_hold RENAME TO clarion_gone")
            try:
                alice.get("/?q=behind+the+old+mill")
            finally:
                cursor.execute("ALTER TABLE clarion_gone RENAME TO clarion_hold")
        assert alice.last.status in {500, 503}
        alice.get("/" + "behind-the-old-mill/" * 200)
        said = server.log()
    assert "Error at" in said
    # It greets whoever starts it, and that is all.
    others = [line for line in said.splitlines() if not LINE.fullmatch(line)]
    assert [line for line in others if not line.startswith("Open http://127.0.0.1:")] == []
    assert len(others) <= 1
    assert Scanner(["behind-the-old-mill", "behind+the+old"]).found_in(said.encode()) == set()
