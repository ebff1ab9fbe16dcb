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
