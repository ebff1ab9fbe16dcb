"""Report a problem of the software or of its texts, from any page, to the coordinators alone."""

from datetime import datetime

from clarion.actions import audit, notices
from clarion.actions.actor import Actor
from clarion.actions.transaction import one_transaction
from clarion.rules.vocabulary import Problem

PROBLEM = "problem"


@one_transaction
def report_problem(*, kind: Problem, page: str, text: str, by: Actor, now: datetime) -> None:
    """`page`: the name of a page, without any id."""
    content = {
        "about": PROBLEM,
        "result": "",
        "kind": kind.value,
        "page": page,
        "from": by.pseudonym,
        "text": text,
    }
    notices.leave(content, by, now)
    audit.write(by=by, now=now, verb="report_problem")
