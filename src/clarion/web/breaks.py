"""After three hostile calls in a row, ten minutes: kept in the session alone, and in no table."""

from datetime import datetime
from typing import Final

from clarion.rules.caps import HARD_IN_A_ROW, break_until
from clarion.rules.outcome import Report
from clarion.rules.vocabulary import How
from clarion.web.visitor import Request

# When the hostile calls of the present row were reported.
_ROW: Final = "hard"


def note(request: Request, report: Report) -> None:
    """A call that nobody answered neither goes on with a row nor ends it."""
    row = request.session.get(_ROW, [])
    if report.answered and report.how == How.HOSTILE:
        request.session[_ROW] = [*row, request.now.isoformat()][-HARD_IN_A_ROW:]
    elif report.answered and row:
        del request.session[_ROW]


def until(request: Request) -> datetime | None:
    """The end of a break that is still going on."""
    row = request.session.get(_ROW, [])
    end = break_until([(datetime.fromisoformat(at), How.HOSTILE) for at in row])
    return end if end and end > request.now else None
