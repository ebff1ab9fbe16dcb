"""Report a problem of the software or of its texts, from any page, to the coordinators alone."""

from datetime import datetime, timedelta

from django.db.models import F

from clarion.actions import audit, notices
from clarion.actions.actor import Actor
from clarion.actions.refusal import Refused
from clarion.actions.transaction import one_transaction
from clarion.models import Throttle
from clarion.rules.vocabulary import Problem
from clarion.vault.derive import expand

PROBLEM = "problem"
MOST, WITHIN = 10, timedelta(days=1)


class EnoughForToday(Refused):
    """You have reported ten problems within a day. Please speak with a coordinator, or come back tomorrow."""  # noqa: E501

    status = 429


@one_transaction
def report_problem(*, kind: Problem, page: str, text: str, by: Actor, now: datetime) -> None:
    """`page`: the name of a page, without any id."""
    _count(by, now)
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


def _count(by: Actor, now: datetime) -> None:
    """Under a name that only the member's own key leads to."""
    name = expand(by.keys.signing.to_bytes(), "problems").hex()
    begins = {"failures": 0, "blocked_until": now + WITHIN}
    Throttle.objects.get_or_create(bucket=name, defaults=begins)
    counted = Throttle.objects.filter(bucket=name)
    counted.filter(blocked_until__lte=now).update(**begins)
    if not counted.filter(failures__lt=MOST).update(failures=F("failures") + 1):
        raise EnoughForToday
