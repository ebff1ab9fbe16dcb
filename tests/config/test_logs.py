"""Log lines name the error and its place, never what it was about."""

import logging
import re
import sys
from typing import Any

from django.conf import settings

from clarion.config.logs import PlaceFormatter, ServerFormatter

TOLD = "王建国 +86 451 0000 100"


def line(error: Exception | None = None, *, level: int = logging.ERROR) -> str:
    """What is written when this happens."""
    info = None
    if error:
        try:
            deeper(error, 4)
        except type(error):
            info = sys.exc_info()
    record = logging.LogRecord(
        "clarion", level, "/srv/secret/place.py", 7, f"{TOLD} %s", (TOLD,), info
    )
    return PlaceFormatter().format(record)


def deeper(error: Exception, steps: int) -> None:
    if steps:
        deeper(error, steps - 1)
    else:
        raise error


def test_an_error_is_named_with_its_last_three_places() -> None:
    said = line(ValueError(TOLD))
    place = r"test_logs\.py:\d+"
    assert re.fullmatch(f"ERROR ValueError at {place} < {place} < {place}", said) is not None


def test_a_warning_is_named_by_its_place() -> None:
    assert line(level=logging.WARNING) == "WARNING at place.py:7"


def test_without_an_error_only_the_place_is_named() -> None:
    nothing = (None, None, None)
    record = logging.LogRecord("clarion", logging.ERROR, "/a/b.py", 3, TOLD, (), nothing)
    assert PlaceFormatter().format(record) == "ERROR at b.py:3"


def test_nothing_else_is_ever_written() -> None:
    for said in (line(ValueError(TOLD)), line(), line(OSError(28, TOLD, TOLD))):
        assert [word for word in (*TOLD.split(), "secret") if word in said] == []


def test_of_the_server_only_what_it_says_of_itself_is_written_out() -> None:
    def said(message: str, *, error: bool = False) -> str:
        info = (ValueError, ValueError(TOLD), None) if error else None
        record = logging.LogRecord("", logging.ERROR, "glogging.py", 1, message, (TOLD,), info)
        return ServerFormatter().format(record)

    assert (
        said("Worker (pid:%s) was sent SIGKILL!") == f"ERROR Worker (pid:{TOLD}) was sent SIGKILL!"
    )
    assert said("Error handling request %s") == "ERROR at glogging.py:1"
    assert said("Worker (pid:%s) broke", error=True) == "ERROR ValueError at "


def test_every_handler_writes_so_and_to_no_file() -> None:
    logging_settings: dict[str, Any] = settings.LOGGING
    handlers = logging_settings["handlers"]
    assert {handler["formatter"] for handler in handlers.values()} == {"place", "server"}
    assert {handler["class"] for handler in handlers.values()} == {"logging.StreamHandler"}
    formatter = logging_settings["formatters"]["place"]["()"]
    assert formatter == "clarion.config.logs.PlaceFormatter"
