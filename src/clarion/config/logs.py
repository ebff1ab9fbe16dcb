"""Log lines that name the error and its place, never what it was about."""

import logging
import traceback


class PlaceFormatter(logging.Formatter):
    """`ERROR ValueError at record_outcome.py:41`: no message, arguments, URL or address."""

    def format(self, record: logging.LogRecord) -> str:
        kind, error, trace = record.exc_info or (None, None, None)
        if kind is None or error is None:
            return f"{record.levelname} at {record.filename}:{record.lineno}"
        frames = traceback.extract_tb(trace)
        places = " < ".join(
            f"{frame.filename.rsplit('/', 1)[-1]}:{frame.lineno}" for frame in frames[-1:-4:-1]
        )
        return f"{record.levelname} {kind.__name__} at {places}"


# What gunicorn says of its address and its workers; all else that it says may quote a request.
OF_THE_SERVER = (
    "Connection in use: ",
    "Invalid address: ",
    "Can't connect to ",
    "Worker (pid:",
    "WORKER TIMEOUT",
)


class ServerFormatter(PlaceFormatter):
    """`ERROR Connection in use: ('127.0.0.1', 8000)`; everything else by its place alone."""

    def format(self, record: logging.LogRecord) -> str:
        if not record.exc_info and str(record.msg).startswith(OF_THE_SERVER):
            return f"{record.levelname} {record.getMessage()}"
        return super().format(record)
